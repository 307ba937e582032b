/** Lays out what a ladder expects: a level, a competency over all levels, one at one level, and behaviors found by search. */
import type { AnswerOf, Cell, Hit, LevelEntry, ResolvedSubject, Verdict } from '../answer/answer.js'
import type { Pair } from '../compare/model.js'
import { levelSteps } from '../compare/steps.js'
import { levelName, nextLevel, previousLevel } from '../ladder/ladders.js'
import { type Behavior, EVERY_LEVEL, type Ladder, type Level } from '../ladder/model.js'
import { firstClause, ONE_LINE } from './cut.js'
import {
  type Ask,
  type Item,
  item,
  type Outline,
  outline,
  type Part,
  part,
  plainPiece,
  type ShortForm,
  type Table,
} from './outline.js'
import { marked, pathsOf, piecesOf, signed, stepRows, WORDS } from './outline-steps.js'
import { toldTogether } from './together.js'
import {
  askFor,
  counted,
  levelNames,
  levelTitle,
  listed,
  listedBriefly,
  origin,
  originPhrase,
  sourceOf,
  titleOf,
  undefinedSentences,
  upToAsks,
} from './wording.js'

export function levelOutline(answer: AnswerOf<'level'>): Outline {
  const [only, ...others] = answer.entries
  if (!only || others.length > 0) return levelOfSeveral(answer)
  const { ladder, level, cells } = only
  const whole = answer.next.filter(({ role }) => role === 'whole-ladder')
  const beside = answer.next.filter(({ role }) => role !== 'whole-ladder')
  const short = (): ShortForm | null =>
    level.undefined === null ? inOneLine(cells, { label: 'Show everything', text: answer.phrase }) : null
  return outline(`${ladder.name} ${levelTitle(level)}`, {
    context: [...placeOfLevel(ladder, level), ...endOfTrack(ladder, level), ...origin(ladder)],
    lead: [...undefinedSentences(ladder, level, answer.next), ...present(level.summary)],
    parts: level.undefined === null ? cells.map((cell) => cellPart(cell, { heading: cell.competency.name })) : [],
    overview: level.undefined === null ? toldTogether(cells, (cell) => cell.pillar?.name ?? 'Competencies') : null,
    folds: true,
    short,
    inChannel: short,
    closing: level.undefined === null ? lowerLevels(ladder, level.id) : [],
    source: sourceOf(ladder),
    next: [...beside, ...upToAsks(ladder, level), ...whole],
    hasMain: true,
  })
}

/** A competency a line: its topics where it has any, else how it begins; of many competencies a pillar a line. */
function inOneLine(cells: readonly Cell[], everything: Ask): ShortForm {
  const filled = cells.filter(({ behaviors }) => behaviors.length > 0)
  const pillars = [...new Set(filled.map(({ pillar }) => pillar))]
  if (filled.length > MOST_LINES && pillars.length > 1) {
    const items = pillars.map((pillar) => {
      const names = filled.filter((cell) => cell.pillar === pillar).map(nameIn)
      return item(pillar?.name ?? null, listed(names))
    })
    return { parts: [part(null, { items, digest: counted(filled.length, 'competency') })], everything }
  }
  const items = filled.map((cell) => {
    const topics = new Set(cell.behaviors.flatMap(({ topic }) => present(topic)))
    const [first] = cell.behaviors
    const line = topics.size > 0 ? listed(topics) : firstClause(first?.text ?? '', ONE_LINE)
    return item(nameIn(cell), line)
  })
  return { parts: [part(null, { items, digest: counted(items.length, 'competency') })], everything }
}

/** A thread shows about so many lines at once. */
const MOST_LINES = 12

/** That a track ends here, for whoever asked what comes next. */
function endOfTrack(ladder: Ladder, { id, undefined: why }: Level): string[] {
  if (ladder.levels.length < 2 || why !== null) return []
  if (!nextLevel(ladder, id)) return ['Highest level']
  return previousLevel(ladder, id) ? [] : ['Lowest level']
}

function levelOfSeveral(answer: AnswerOf<'level'>): Outline {
  const [first] = answer.entries
  return outline(`${first?.level.name ?? answer.level} in ${counted(answer.entries.length, 'ladder')}`, {
    parts: answer.entries.map(entryPart),
    even: true,
    next: answer.next,
  })
}

function entryPart({ ladder, level, cells }: LevelEntry): Part {
  const filled = cells.filter((cell) => cell.state === 'filled')
  const words = [...undefinedSentences(ladder, level, []), ...present(level.summary)]
  const competencies =
    filled.length === 0 ? [] : [`Covers ${listedBriefly(filled.map((cell) => cell.competency.name))}.`]
  return part(`${ladder.name} ${levelTitle(level)}`, {
    aside: originPhrase(ladder),
    paragraphs: words,
    items: filled.map((cell) => item(cell.competency.name, '', { under: cell.behaviors.map(behaviorItem) })),
    digest: [...words, ...competencies].join(' '),
    whole: askFor(`${ladder.name} ${level.name}`, ladder, { level: level.id }),
  })
}

export function competencyOutline(answer: AnswerOf<'competency'>): Outline {
  const { subject, cells } = answer
  const [ladder, ...others] = answer.ladders
  const filled = cells.filter((cell) => cell.state === 'filled')
  const levelOfCell = (cell: Cell): string =>
    [...(others.length > 0 ? [cell.ladder.name] : []), cell.level.name].join(' ')
  const marks = ladder && others.length === 0 ? marksOf(ladder, cells, subject) : new Map<Behavior, Pair>()
  const parts = filled.map((cell) => {
    const heading = [levelOfCell(cell), ...(subject.competency ? present(cell.called) : [nameIn(cell)])].join(' ')
    return cellPart(cell, { heading, topic: subject.topic, aside: listed(cell.level.titles) || null, marks })
  })
  const overview = subject.competency ? null : toldTogether(filled, levelOfCell)
  if (!ladder || others.length > 0)
    return { ...inSeveral(answer.ladders, `${subject.name} · all levels`, parts, answer.next), overview }
  return outline(titleOf(ladder, subject.name, 'all levels'), {
    context: [...place(ladder, subject), ...origin(ladder)],
    lead: meaning(subject),
    parts: isOneLine(filled, subject) ? [oneList(ladder, filled, marks)] : parts,
    table: isOneLine(filled, subject) ? null : growthTable(ladder, filled, subject),
    overview,
    folds: overview !== null,
    closing: gaps(ladder, cells),
    source: sourceOf(ladder),
    next: answer.next,
  })
}

/** By behavior, how it stands to the level below. */
type Steps = ReadonlyMap<Behavior, Pair>

/** How each behavior stands to the level below, of those that the ladder defines. */
function marksOf(ladder: Ladder, cells: readonly Cell[], { topic }: ResolvedSubject): Steps {
  const competencies = [...new Set(cells.map(({ competency }) => competency))]
  const pairs = ladder.tracks.flatMap(({ id }) => {
    const levels = ladder.levels.filter((level) => level.track === id && level.undefined === null)
    const own = levels.map((level) => level.id)
    return levelSteps(ladder, competencies, own, topic).steps.flatMap((step) => step.pairs)
  })
  return new Map(pairs.flatMap((pair) => (pair.after ? [[pair.after, pair] as const] : [])))
}

/** Whether each level says one thing, so that a line a level tells it all. */
function isOneLine(cells: readonly Cell[], { competency, topic }: ResolvedSubject): boolean {
  return (
    competency !== null &&
    cells.every(({ behaviors, called, summary }) => {
      const [only, ...more] = behaviors
      return only !== undefined && more.length === 0 && only.topic === topic && called === null && summary === null
    })
  )
}

/** More levels side by side are too narrow to read. */
const MOST_LEVELS = 4

/** Topics or competencies from level to level; null where a table would leave something out. */
function growthTable(ladder: Ladder, cells: readonly Cell[], subject: ResolvedSubject): Table | null {
  const levels = ladder.levels.filter(({ id }) => cells.some(({ level }) => level.id === id))
  const isWhole = cells.every(
    ({ level, called, summary, behaviors }) =>
      level.id !== EVERY_LEVEL &&
      called === null &&
      summary === null &&
      behaviors.every(({ examples, links }) => examples.length + links.length === 0),
  )
  const isOneTrack = new Set(levels.map(({ track }) => track)).size === 1
  if (!isWhole || !isOneTrack || levels.length < 2 || levels.length > MOST_LEVELS) return null
  const competencies = [...new Set(cells.map(({ competency }) => competency))]
  const ids = levels.map(({ id }) => id)
  const paths = pathsOf(levelSteps(ladder, competencies, ids, subject.topic).steps)
  const isNamed = subject.competency === null
  return {
    columns: [isNamed ? 'Competency' : 'Topic', ...levels.map(({ name }) => name)],
    groups: [{ part: null, rows: paths.flatMap((path) => stepRows(path, ids, isNamed)) }],
    besides: [],
  }
}

function oneList(ladder: Ladder, cells: readonly Cell[], marks: Steps): Part {
  const items = cells.flatMap(({ level, behaviors }) =>
    behaviors.map((behavior): Item => {
      const { mark = null, afterSpans = [] } = marks.get(behavior) ?? {}
      const label = [levelName(ladder, level.id), ...level.titles].join(', ')
      const shown = behaviorItem(behavior)
      return mark === null
        ? { ...shown, label }
        : { ...shown, label: signed(mark, label), mark: WORDS[mark], pieces: piecesOf(afterSpans) }
    }),
  )
  return part(null, { items, digest: counted(items.length, 'behavior') })
}

/** What several ladders call by one name, ladder by ladder. */
function inSeveral(ladders: readonly Ladder[], title: string, parts: Part[], next: Outline['next']): Outline {
  return outline(`${title} in ${counted(ladders.length, 'ladder')}`, {
    context: ladders.map((ladder) => `${ladder.name}: ${originPhrase(ladder)}`),
    parts,
    even: true,
    next,
  })
}

/** Which levels a competency says nothing about, and whether because the ladder leaves them undefined. */
function gaps(ladder: Ladder, cells: readonly Cell[]): string[] {
  const without = (state: Cell['state']): string[] => {
    const levels = [...new Set(cells.filter((cell) => cell.state === state).map((cell) => cell.level.id))]
    return levels.filter((level) => cells.every((cell) => cell.level.id !== level || cell.state === state))
  }
  const [left, empty] = [without('undefined'), without('empty')]
  return [
    ...(left.length === 0 ? [] : [`Not defined: ${levelNames(ladder, left)}.`]),
    ...(empty.length === 0 ? [] : [`Nothing listed at ${levelNames(ladder, empty)}.`]),
  ]
}

export function expectationOutline(answer: AnswerOf<'expectation'>): Outline {
  const { subject, entries } = answer
  const [only, ...others] = entries
  if (!only || others.length > 0) return expectationOfSeveral(answer)
  const { ladder, level, cells } = only
  const isDefined = level.undefined === null
  return outline(titleOf(ladder, subject.name, level.name), {
    context: [...place(ladder, subject), ...origin(ladder)],
    lead: [...undefinedSentences(ladder, level, answer.next), ...meaning(subject)],
    parts: isDefined ? cells.map((cell) => subjectPart(cell, subject, null)) : [],
    folds: true,
    source: sourceOf(ladder),
    next: answer.next,
    hasMain: true,
  })
}

function expectationOfSeveral({ subject, level, entries, next }: AnswerOf<'expectation'>): Outline {
  const parts = entries.flatMap((entry) => entry.cells.map((cell) => subjectPart(cell, subject, cell.ladder)))
  return inSeveral(
    entries.map((entry) => entry.ladder),
    `${subject.name} · ${entries[0]?.level.name ?? level}`,
    parts,
    next,
  )
}

/** A cell of the subject asked for, under its ladder's name where several have it. */
function subjectPart(cell: Cell, subject: ResolvedSubject, ladder: Ladder | null): Part {
  const heading = [
    ...present(ladder?.name ?? null),
    ...(subject.competency ? present(cell.called) : [nameIn(cell)]),
  ].join(': ')
  return cellPart(cell, { heading: heading || null, topic: subject.topic, aside: null })
}

export function searchOutline(answer: AnswerOf<'search'>): Outline {
  const { ladder, levels, hits } = answer
  const [source, ...others] = new Set(hits.map((hit) => hit.ladder))
  const named = ladder ?? source
  const within = [
    ladder?.name ?? 'All ladders',
    ...(levels.length === 0 || !named ? [] : [levelNames(named, levels)]),
  ].join(', ')
  const past = source && others.length === 0 && source.supersededBy && !ladder ? source : null
  const items = hits.map((hit) => hitItem(hit, ladder ?? null, past))
  const more = hits.length - BEST
  const rest = `${counted(more, 'weaker match', 'weaker matches')} in the menu.`
  return outline(`Closest to “${answer.text}”`, {
    lead: answer.verdict ? verdictLines(answer.verdict) : [],
    context: [
      within,
      ...(ladder ? origin(ladder) : []),
      ...(past ? [`Only in old revision ${past.revision}`] : []),
      ...matchedWords(hits, answer.text),
    ],
    parts: [part(null, { items, digest: counted(hits.length, 'behavior') })],
    overview:
      more <= 0
        ? null
        : [
            part(null, { items: items.slice(0, BEST), digest: counted(BEST, 'behavior') }),
            part(null, { paragraphs: [rest], digest: rest }),
          ],
    source: ladder && sourceOf(ladder),
    picks: [{ label: 'Open a match', asks: hits.map(placeOf) }],
    next: answer.next,
  })
}

/** "IC3 doesn’t mention it. IC4 and IC5 do." */
function verdictLines({ asked, says, at }: Verdict): string[] {
  const found = at.flatMap(({ ladder, levels }): string[] => {
    const [lowest, ...higher] = levels
    if (lowest === undefined) return []
    const names = levelNames(ladder, levels)
    if (asked !== null) return [`${ladder.name} ${names} ${higher.length > 0 ? 'do' : 'does'}.`]
    const also = higher.length > 0 ? `, then at ${levelNames(ladder, higher)}` : ''
    return [`${ladder.name}: first at ${levelName(ladder, lowest)}${also}.`]
  })
  const [first] = at
  if (asked !== null && says && first) {
    const where = at.length > 1 ? '' : `${first.ladder.name} `
    return [`${where}${levelName(first.ladder, asked)} says something close:`]
  }
  const misses = asked !== null && !says && first ? [`${levelName(first.ladder, asked)} doesn’t mention it.`] : []
  return [[...misses, ...found].join(' ')].filter((line) => line !== '')
}

/** So many behaviors found are read at a glance. */
const BEST = 5

/** "Matched words: mentor, junior": the words of the question that the best behaviors were found by, in its order. */
function matchedWords(hits: readonly Hit[], asked: string): string[] {
  const words = [...new Set(hits.slice(0, BEST).flatMap((hit) => hit.words))].slice(0, MOST_WORDS)
  const place = (word: string): number => asked.toLowerCase().indexOf(word)
  return words.length > 0 ? [`Matched words: ${words.toSorted((a, b) => place(a) - place(b)).join(', ')}`] : []
}

/** More would be read by nobody. */
const MOST_WORDS = 6

/** @param within, past the ladder searched, and the superseded one that alone holds all, which the context names */
function hitItem({ behavior, competency, ladder }: Hit, within: Ladder | null, past: Ladder | null): Item {
  const level = levelName(ladder, behavior.level)
  const where = within ? level : `${ladder.name} ${level}`
  const revision = ladder.supersededBy && !within && !past ? [`old revision ${ladder.revision}`] : []
  return item([where, competency.name, ...present(behavior.topic), ...revision].join(', '), behavior.text)
}

function placeOf({ behavior, competency, ladder }: Hit): Ask {
  const label = titleOf(ladder, competency.name, levelName(ladder, behavior.level))
  const level = behavior.level === EVERY_LEVEL ? {} : { level: behavior.level }
  return askFor(label, ladder, { ...level, competency: competency.slug })
}

/** What a competency is called in a cell: at its level, where that is another name. */
function nameIn({ called, competency }: Cell): string {
  return called ?? competency.name
}

/** One competency at one level. `topic`: the one asked for, which its behaviors need not repeat. */
function cellPart(
  { ladder, pillar, competency, level, summary, behaviors }: Cell,
  {
    heading,
    topic = null,
    aside = pillar?.name ?? null,
    marks = new Map(),
  }: {
    heading: string | null
    topic?: string | null
    aside?: string | null
    marks?: Steps
  },
): Part {
  const topics = new Set(behaviors.flatMap((behavior) => present(behavior.topic)))
  return part(heading, {
    aside,
    paragraphs: behaviors.length === 0 ? ['Nothing listed at this level.'] : present(summary),
    items: behaviors.map((behavior) => {
      const mark = marks.get(behavior)?.mark ?? null
      const shown = behaviorItem(topic === null ? behavior : { ...behavior, topic: null })
      return mark === null || mark === 'same' ? shown : marked(shown, mark)
    }),
    digest: counted(behaviors.length, 'behavior') + (topics.size === 0 ? '' : `: ${listed(topics)}`),
    whole: askFor(titleOf(ladder, competency.name, level.name), ladder, {
      ...(level.id === EVERY_LEVEL ? {} : { level: level.id }),
      competency: competency.slug,
      topic,
    }),
  })
}

/** A behavior with its examples and links below it. */
export function behaviorItem({ topic, text, examples, links }: Behavior): Item {
  const under = [
    ...examples.map((example) => item('For example', example)),
    ...links.map(({ text, url }) => item(null, '', { pieces: [{ ...plainPiece(text), url }] })),
  ]
  return item(topic, text, { under })
}

/** The track of a level, and the levels of others that stand for the same rung, where the ladder has several. */
function placeOfLevel({ tracks, levels }: Ladder, { track, beside }: Level): string[] {
  const name = tracks.length > 1 ? tracks.find(({ id }) => id === track)?.name : undefined
  const same = levels.filter(({ id }) => beside.includes(id)).map(levelTitle)
  return [...(name ? [`Track: ${name}`] : []), ...(same.length === 0 ? [] : [`Same rung as ${listed(same)}`])]
}

/** Where a subject stands: the ladder by its whole name, and what it is a part of there. */
export function place({ name }: Ladder, { topic, competency, pillar }: ResolvedSubject): string[] {
  const around = topic === null ? pillar : competency
  return [[name, ...(around && (competency || topic !== null) ? [around.name] : [])].join(', ')]
}

/** What a competency or pillar means; a topic's competency is not what was asked about. */
function meaning({ summary, topic }: ResolvedSubject): string[] {
  return topic === null ? present(summary) : []
}

/** That lower levels count too, where the ladder says so and there are any; in how many words, the whole ladder tells. */
function lowerLevels({ levels, cumulative }: Ladder, level: string): string[] {
  return cumulative === null || levels[0]?.id === level ? [] : ['Each level builds on the ones below.']
}

/** A text where there is one. */
export function present(text: string | null): string[] {
  return text === null ? [] : [text]
}
