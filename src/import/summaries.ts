/** What a page says of a level or of a competency as a whole. */
import { EXAMPLE_FIELDS, NOTE_NAMES } from '../words/columns.js'
import { joined } from './behaviors.js'
import { tellsTitles } from './competencies.js'
import { columnName } from './crossings.js'
import type { DraftCompetency, DraftLevel } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import type { Cell, Direction, Header } from './grid.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

const NOTES = new Set([...NOTE_NAMES, ...EXAMPLE_FIELDS].map(keyOf))

/** A cell outside of the crossings, with the level or the competency that it belongs to. */
export interface Aside {
  readonly cell: Cell
  readonly level: string | undefined
  readonly competency: string | undefined
}

/**
 * What stands at a level without a competency, or at a competency without a level, is about it. A column of notes becomes a
 * note of that name, each of its cells below the names of its row.
 */
export function addSummaries(
  aside: readonly Aside[],
  levels: ReadonlyMap<string, DraftLevel>,
  competencies: ReadonlyMap<string, DraftCompetency>,
  shape: Shape,
  groupsAt: readonly (Direction | undefined)[],
  used: Set<Text>,
  shared: string[],
): { name: string; text: string }[] {
  const notes = new Map<string, { name: string; lines: string[] }>()
  const seen = new Map<readonly Entry[], Set<string>>()
  const take = ({ entries }: Cell): void => {
    for (const text of textsIn(entries)) used.add(wholeOf(text))
  }
  const above = [shape.level, shape.competency].find((direction) => direction?.startsWith('above')) ?? 'above 0'
  for (const { cell, level, competency } of aside) {
    const told = joined(textsIn(cell.entries))
    if (told === '') continue
    const column = cell.headers.get(above)?.text
    const places = seen.get(cell.entries) ?? new Set()
    const isNote = column !== undefined && NOTES.has(keyOf(column))
    const id = isNote ? [level, competency].join(' ') : (level ?? competency ?? '')
    if (places.has(id)) continue
    seen.set(cell.entries, places.add(id))
    if (places.size > 1) shared.push(told)
    const [atLevel, ofCompetency] = [levels.get(level ?? ''), competencies.get(competency ?? '')]
    if (isNote) {
      const note = notes.get(keyOf(column)) ?? { name: column.text, lines: [] }
      notes.set(keyOf(column), note)
      const row = [ofCompetency?.name, atLevel && (atLevel.name ?? level?.toUpperCase())]
      note.lines.push(...row.flatMap((name) => name ?? []), told)
      take(cell)
    } else if (atLevel && column && tellsTitles(column)) {
      atLevel.titles = [...(atLevel.titles ?? []), ...textsIn(cell.entries).map(({ text }) => text)]
      take(cell)
    } else if (level !== undefined) {
      if (!atLevel || columnName(cell, shape)) continue
      const texts = textsIn(cell.entries)
      const title = texts.find(({ hint }) => hint === 'title')
      if (title) atLevel.name = title.text
      const rest = joined(texts.filter((text) => text !== title))
      if (rest !== '') atLevel.summary = atLevel.summary === undefined ? rest : `${atLevel.summary}\n${rest}`
      take(cell)
    } else if (ofCompetency && !groupsAt.includes(`left ${cell.column ?? -1}`)) {
      ofCompetency.summary = ofCompetency.summary === undefined ? told : `${ofCompetency.summary}\n${told}`
      take(cell)
    }
  }
  return [...notes.values()].map(({ name, lines }) => ({ name, text: lines.join('\n') }))
}

/** What stands beside a name in its header is about it, once. */
export function addHeaderTexts(
  shape: Shape,
  levels: ReadonlyMap<string, DraftLevel>,
  competencies: ReadonlyMap<string, DraftCompetency>,
  levelOf: (cell: Cell) => string | undefined,
  keyIn: (cell: Cell) => string | undefined,
): void {
  const add = (target: DraftLevel | DraftCompetency | undefined, header: Header | undefined): void => {
    if (!target || !header || header.more.length === 0) return
    const told = joined(header.more)
    if (target.summary?.includes(told)) return
    target.summary = target.summary === undefined ? told : `${told}\n${target.summary}`
  }
  for (const cell of shape.core) {
    add(levels.get(levelOf(cell) ?? ''), cell.headers.get(shape.level))
    if (shape.competency !== undefined) add(competencies.get(keyIn(cell) ?? ''), cell.headers.get(shape.competency))
  }
}
