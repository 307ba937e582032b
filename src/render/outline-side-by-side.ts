/** Lays out ladders side by side: what corresponds, and what has no counterpart; on one screen by name. */

import type { AnswerOf, Cell } from '../answer/answer.js'
import { shortName } from '../answer/titles.js'
import { isSameText } from '../compare/align.js'
import type { Counterpart } from '../compare/model.js'
import { levelName } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { sum } from './cut.js'
import {
  type Ask,
  type Item,
  item,
  type Outline,
  outline,
  type Part,
  type Piece,
  part,
  plainPiece,
  type Table,
} from './outline.js'
import { behaviorItem } from './outline-level.js'
import { askFor, counted, leftOut, levelNames, listed, listedBriefly, originPhrase, titleOf } from './wording.js'

/** Characters of behaviors side by side that still make a screenful. */
const SCREENFUL = 2_000

type LadderPairs = { readonly ladder: Ladder; readonly pairs: readonly Counterpart[] }

export function sideBySideOutline(answer: AnswerOf<'comparison'>, counterparts: readonly LadderPairs[]): Outline {
  const { ladders, levels, subject, cells } = answer
  const about = subject ? `${subject.name} · ` : ''
  const at = ladders[0] ? levelNames(ladders[0], levels) : ''
  const { paired, lone } = rowsOf(answer, counterparts)
  const rows = [...paired, ...lone]
  const isWall = rows.length > 1 && lengthOf(cells) > SCREENFUL
  return outline(`${about}${listed(ladders.map((ladder) => (subject ? shortName(ladder) : ladder.name)))} ${at}`, {
    context: ladders.map((ladder) => `${ladder.name}: ${originPhrase(ladder)}`),
    parts: rows.map((row) => wholePart(row, answer)),
    table: paired.length === 0 ? null : tableOf(paired, lone, answer),
    overview: isWall ? overview(paired, lone, answer) : null,
    closing: leftOut(rows.flatMap(({ competencies }) => competencies.flatMap((each) => each ?? []))),
    picks: isWall ? [{ label: 'Open a competency', asks: rows.flatMap((row) => rowAsks(row, ladders, levels)) }] : [],
    next: answer.next,
  })
}

/** What stands side by side. */
interface Row {
  /** At most one a ladder, in the order of the ladders. */
  readonly competencies: readonly (Competency | null)[]
  /** The topics by which only a part of it corresponds. */
  readonly topics: readonly string[]
}

/** What corresponds, in the order of the first ladder's page; and what has no counterpart, ladder by ladder. */
function rowsOf({ ladders, cells }: AnswerOf<'comparison'>, counterparts: readonly LadderPairs[]) {
  const asked = ladders.map((ladder) => [
    ...new Set(cells.flatMap((cell) => (cell.ladder === ladder ? [cell.competency] : []))),
  ])
  const [lefts = [], ...rights] = asked
  const rows = lefts.map((left): Row => {
    const found = rights.map((right, index) =>
      counterparts[index]?.pairs.find((pair) => pair.left === left && right.some((each) => each === pair.right)),
    )
    return {
      competencies: [left, ...found.map((pair) => pair?.right ?? null)],
      topics: found.flatMap((pair) => pair?.topic ?? []),
    }
  })
  const paired = rows.filter(({ competencies }) => competencies.some((each, column) => column > 0 && each))
  const placed = new Set(paired.flatMap((row) => row.competencies))
  const lone = asked.flatMap((competencies, column) =>
    competencies
      .filter((each) => !placed.has(each))
      .map((each): Row => ({ competencies: ladders.map((_, index) => (index === column ? each : null)), topics: [] })),
  )
  return { paired, lone }
}

function cellsIn(row: Row, { ladders, cells }: AnswerOf<'comparison'>): Cell[] {
  return cells.filter((cell) => cell.competency === row.competencies[ladders.indexOf(cell.ladder)])
}

/** All that the competencies say, though only a topic of one of them may correspond. */
function wholePart(row: Row, answer: AnswerOf<'comparison'>): Part {
  const part = rowPart({ ...row, topics: [] }, cellsIn(row, answer), answer)
  return row.topics.length === 0 ? part : { ...part, aside: `${listed(new Set(row.topics))} only` }
}

function rowPart(row: Row, shown: readonly Cell[], { ladders, levels }: AnswerOf<'comparison'>): Part {
  const notes = notesOn(row, ladders)
  return part(nameOf(row), {
    aside: notes || null,
    items: shown.map(cellItem),
    digest: [counted(shown.flatMap((cell) => cell.behaviors).length, 'behavior'), ...(notes ? [notes] : [])].join(', '),
    whole: rowAsks(row, ladders, levels)[0] ?? null,
  })
}

/** A ladder's behaviors under its name; a single one beside it. */
function cellItem(cell: Cell): Item {
  const label = `${cell.ladder.name} ${cell.level.name}`
  const [only, ...more] = cell.behaviors.map(behaviorItem)
  if (!only) return item(label, stateOf(cell))
  return more.length === 0 && only.label === null ? { ...only, label } : item(label, '', { under: [only, ...more] })
}

/** "Competitive Landscape ↔ Competition". */
function nameOf(row: Row): string {
  return namesOf(row).join(' ↔ ')
}

/** What corresponds, ladder by ladder: the topic where only that does, else the competency; once where it is called the same. */
function namesOf({ competencies, topics }: Row): string[] {
  const names = competencies.flatMap((competency) => {
    if (!competency) return []
    return competency.topics.map(({ label }) => label).find((label) => topics.includes(label)) ?? competency.name
  })
  return [...new Set(names)]
}

/** "not in Customer Engineering". */
function notesOn({ competencies }: Row, ladders: readonly Ladder[]): string {
  const lacking = ladders.filter((_, column) => !competencies[column]).map(({ name }) => name)
  return lacking.length === 0 ? '' : `not in ${listed(lacking)}`
}

/** Shows a row: side by side where the ladders call it the same, else in each that has it. */
function rowAsks({ competencies }: Row, ladders: readonly Ladder[], levels: readonly string[]): Ask[] {
  const level = levels.join(' vs ')
  const sides = ladders.flatMap((ladder, column) => {
    const competency = competencies[column]
    return competency ? [{ ladder, competency }] : []
  })
  const [first, ...others] = sides
  if (first && others.length > 0 && others.every(({ competency }) => competency.slug === first.competency.slug)) {
    const named = sides.map(({ ladder }) => askFor('', ladder).text).join(' vs ')
    return [{ label: `${first.competency.name} side by side`, text: `${named} ${level} ${first.competency.slug}` }]
  }
  return sides.map(({ ladder, competency }) =>
    askFor(titleOf(ladder, competency.name, levelNames(ladder, levels)), ladder, {
      level,
      competency: competency.slug,
    }),
  )
}

function lengthOf(cells: readonly Cell[]): number {
  return sum(cells.flatMap((cell) => cell.behaviors.map(({ text }) => text.length)))
}

/** What corresponds in full where that is little, else by name; then what only one of the ladders has. */
function overview(paired: readonly Row[], lone: readonly Row[], answer: AnswerOf<'comparison'>): Part[] {
  const { ladders } = answer
  const members = paired.map((row) => ({ row, cells: cellsIn(row, answer).map((cell) => narrowed(cell, row)) }))
  const isShort = lengthOf(members.flatMap((member) => member.cells)) <= SCREENFUL
  return [
    ...(isShort ? members.map((member) => rowPart(member.row, member.cells, answer)) : correspond(paired, answer)),
    ...lonely(lone, ladders),
  ]
}

function lonely(lone: readonly Row[], ladders: readonly Ladder[]): Part[] {
  return ladders.flatMap((ladder, column) =>
    onlyIn(
      ladder,
      lone.flatMap((row) => row.competencies[column] ?? []),
    ),
  )
}

/** What corresponds, a ladder a column; under it, by name, what only one of them has. */
function tableOf(paired: readonly Row[], lone: readonly Row[], answer: AnswerOf<'comparison'>): Table {
  const { ladders, levels } = answer
  const columns = levels.flatMap((level) => ladders.map((ladder) => ({ level, ladder })))
  return {
    columns: ['Competency', ...columns.map(({ level, ladder }) => `${shortName(ladder)} ${levelName(ladder, level)}`)],
    groups: paired.map((row) => {
      const cells = cellsIn(row, answer).map((cell) => narrowed(cell, row))
      const cellAt = (of: (typeof columns)[number]) =>
        cells.find((cell) => cell.ladder === of.ladder && cell.level.id === of.level)
      return {
        part: rowPart(row, cells, answer),
        rows: [
          {
            name: [{ text: nameOf(row), style: 'strong' }],
            cells: columns.map((column) => cellPieces(cellAt(column)?.behaviors ?? [])),
          },
        ],
      }
    }),
    besides: lonely(lone, ladders),
  }
}

function cellPieces(behaviors: readonly Behavior[]): Piece[] {
  return behaviors.flatMap(({ topic, text }, index): Piece[] => [
    ...(index === 0 ? [] : [plainPiece('\n')]),
    ...(topic === null ? [] : [{ text: `${topic}: `, style: 'strong' } as const]),
    plainPiece(text),
  ])
}

/** Only the topic by which it corresponds, where that is a part of the competency. */
function narrowed(cell: Cell, { topics }: Row): Cell {
  const behaviors = cell.behaviors.filter(({ topic }) => topic !== null && topics.includes(topic))
  return behaviors.length === 0 ? cell : { ...cell, behaviors }
}

/** By name, pillar by pillar of the first ladder, with what else can be said in a word. */
function correspond(rows: readonly Row[], answer: AnswerOf<'comparison'>): Part[] {
  const [first] = answer.ladders
  const items = [...(first?.pillars ?? []), null].flatMap((pillar) => {
    const members = rows.filter(({ competencies: [own] }) => own && own.pillar === (pillar?.slug ?? null))
    const names = members.map((row) => {
      const notes = [isSaidAlike(row, answer) ? 'in the same words' : '', notesOn(row, answer.ladders)].filter(
        (note) => note !== '',
      )
      return notes.length === 0 ? nameOf(row) : `${nameOf(row)} (${notes.join(', ')})`
    })
    return names.length === 0 ? [] : [item(pillar?.name ?? null, names.join(', '))]
  })
  return items.length === 0 ? [] : [part('What corresponds', { items, digest: listedBriefly(rows.map(nameOf)) })]
}

/** Whether the ladders say the very same at each level. */
function isSaidAlike(row: Row, answer: AnswerOf<'comparison'>): boolean {
  const cells = cellsIn(row, answer)
  const [first] = answer.ladders
  return cells.every((cell) => {
    const own = cells.find((each) => each.ladder === first && each.level.id === cell.level.id)?.behaviors ?? []
    return (
      own.length === cell.behaviors.length &&
      cell.behaviors.every((behavior, index) => {
        const other = own[index]
        return other !== undefined && isSameText(behavior, other)
      })
    )
  })
}

/** The competencies that one ladder alone has, pillar by pillar. */
function onlyIn(ladder: Ladder, competencies: readonly Competency[]): Part[] {
  if (competencies.length === 0) return []
  const items = [...ladder.pillars, null].flatMap((pillar) => {
    const names = competencies.filter((each) => each.pillar === (pillar?.slug ?? null)).map(({ name }) => name)
    return names.length === 0 ? [] : [item(pillar?.name ?? null, names.join(', '))]
  })
  return [
    part(`Only in ${ladder.name}`, {
      items,
      digest: listedBriefly(competencies.map(({ name }) => name)),
    }),
  ]
}

function stateOf(cell: Cell): string {
  return cell.state === 'undefined' ? 'Not defined.' : 'Nothing listed at this level.'
}
