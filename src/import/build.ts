/** From a shape's cells to a ladder: levels in order, competencies in pillars, and what each asks for where they cross. */

import { ALL_LEVELS } from '../words/columns.js'
import { topicsIn } from './behaviors.js'
import { type Crossing, cellOf, haveSummaries, levelsUndefined, sameTopics, spansOf } from './crossings.js'
import type { Draft, DraftCompetency, DraftLevel, DraftPillar } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import type { Cell, Direction, Header } from './grid.js'
import { groupNotes, pillarDirection, pillarsOf } from './groups.js'
import { inOrder } from './levels.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'
import { type Aside, addHeaderTexts, addSummaries } from './summaries.js'
import { besideOf, levelsOf, trackDirection } from './tracks.js'

/** What the cells of a shape say, and which cells say nothing of it. */
export interface Built {
  readonly levelNames: readonly Text[]
  readonly levels: Map<string, DraftLevel>
  readonly tracks: Map<string, string> | undefined
  readonly competencies: DraftCompetency[]
  readonly pillars: DraftPillar[] | undefined
  /** What the ladder's own tables say beside it. */
  readonly notes: Draft['notes']
  /** Texts that stand in the file once for several places of the page. */
  readonly shared: readonly string[]
  /** Every text of the page that the ladder holds, as the page has it. */
  readonly used: ReadonlySet<Text>
  /** Names that the page does not give. */
  readonly madeUp: readonly { readonly what: string; readonly value: string }[]
}

/** What a page's only competency is called where it names none. */
const UNNAMED = 'Expectations'

const EVERYBODY = new Set(ALL_LEVELS.map(keyOf))

/** Builds the ladder that a shape describes. */
export function built(shape: Shape): Built {
  const trackAt = trackDirection(shape)
  const pillarAt = pillarDirection(shape, trackAt)
  const { levels: pageLevels, levelOf } = levelsOf(shape, orderedLevels(shape), trackAt)
  const ids = pageLevels.map(({ id }) => id)
  const beside = besideOf(pageLevels)
  const levels = new Map<string, DraftLevel>(
    pageLevels.map(({ id, text, track }) => {
      const other = beside.get(id)
      return [
        id,
        { ...levelNamed(text, id), ...(track && { track: track.id }), ...(other !== undefined && { beside: other }) },
      ]
    }),
  )
  const keyIn = competencyKeys(shape, pillarAt)
  const competencies = new Map<string, DraftCompetency>()
  const crossings = new Map<string, Map<string, Crossing>>()
  const shared: string[] = []
  const madeUp = pageLevels.flatMap(({ id, prefixed }) => (prefixed ? { what: 'level id', value: id } : []))
  const used = usedHeaders(shape)
  for (const { headers } of trackAt === undefined ? [] : shape.core) {
    const track = headers.get(trackAt ?? 'section')
    if (track) used.add(wholeOf(track.text))
  }
  const aside: Aside[] = []
  const core = new Set(shape.core)
  const spans = spansOf(shape)

  for (const cell of shape.cells) {
    const key = keyIn(cell)
    const forAll =
      key !== undefined && cell.entries.length > 0 && EVERYBODY.has(keyOf(cell.headers.get(shape.level)?.text ?? ''))
    const level = forAll ? 'all' : levelOf(cell)
    if (
      !(core.has(cell) || forAll) ||
      level === undefined ||
      key === undefined ||
      spans.get(cell.entries) === 'level'
    ) {
      if (level !== undefined || key !== undefined) aside.push({ cell, level, competency: key })
      continue
    }
    if (!competencies.has(key)) competencies.set(key, { name: nameOf(shape, cell), levels: new Map() })
    const row = crossings.get(key) ?? new Map<string, Crossing>()
    crossings.set(key, row)
    const at = spans.get(cell.entries) === 'competency' ? 'all' : level
    const crossing = row.get(at) ?? { cells: [], name: undefined }
    row.set(at, crossing)
    if (crossing.cells.some(({ entries }) => entries === cell.entries)) continue
    for (const text of textsIn(cell.entries)) used.add(wholeOf(text))
    crossing.cells.push(cell)
    const header = shape.competency === undefined ? undefined : cell.headers.get(shape.competency)
    const called = (header?.called ?? header?.text)?.text
    if ((shape.places || header?.called) && called !== undefined && called !== nameOf(shape, cell))
      crossing.name = called
  }
  if (shape.competency === undefined) madeUp.push({ what: 'competency', value: UNNAMED })

  const undefinedLevels = levelsUndefined(crossings)
  for (const [id, why] of undefinedLevels) {
    const level = levels.get(id)
    if (level) level.undefined = why
    shared.push(why)
  }
  const summarized = haveSummaries(crossings)
  const topics = topicsIn(
    [...crossings.values()].flatMap((row) =>
      [...row.values()].map(({ cells }) => cells.flatMap(({ entries }) => entries)),
    ),
  )
  for (const [key, row] of crossings) {
    const competency = competencies.get(key)
    if (!competency) continue
    for (const [id, crossing] of inLevelOrder(row, ids)) {
      if (undefinedLevels.has(id)) continue
      const cell = cellOf(crossing, shape, topics, summarized)
      if (cell.behaviors.length > 0) competency.levels.set(id, cell)
    }
    sameTopics(competency)
  }
  // A text that spans some of the levels stands at each of them.
  for (const [entries, count] of timesUsed(crossings))
    if (count > 1) shared.push(...textsIn(entries).map(({ text }) => text))

  for (const [key, { levels: cells }] of competencies) if (cells.size === 0) competencies.delete(key)
  const notes = addSummaries(aside, levels, competencies, shape, [pillarAt, trackAt], used, shared)
  addHeaderTexts(shape, levels, competencies, levelOf, keyIn)
  const order = new Map(shape.competencies.map((text, index) => [text.text, index]))
  const all = [...competencies.values()].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0))
  return {
    levelNames: pageLevels.map(({ text }) => text),
    levels,
    tracks:
      trackAt === undefined
        ? undefined
        : new Map(pageLevels.flatMap(({ track }) => (track ? [[track.id, track.name.text] as const] : []))),
    competencies: all,
    pillars: pillarAt === undefined ? undefined : pillarsOf(shape, pillarAt, competencies, keyIn, used),
    notes: [...notes, ...groupNotes(shape, [pillarAt, trackAt], competencies, keyIn, used)],
    shared,
    used,
    madeUp,
  }
}

/** The headers that levels and competencies have, and what stands beside their names. */
function usedHeaders({ core, level, competency, cells, levels }: Shape): Set<Text> {
  const used = new Set<Text>()
  const add = (header: Header | undefined): void => {
    if (header) for (const text of [header.text, ...header.more]) used.add(wholeOf(text))
  }
  const names = new Set(levels.names.map(keyOf))
  for (const { headers } of cells) {
    const header = headers.get(level)
    if (header && names.has(keyOf(header.text))) add(header)
  }
  if (competency !== undefined) for (const { headers } of core) add(headers.get(competency))
  return used
}

function orderedLevels({ level, levels }: Shape): readonly Text[] {
  if (level === 'file') return inOrder(levels.names)
  return levels.falling ? [...levels.names].reverse() : levels.names
}

/** The page's name for a level, where its id does not show it. */
function levelNamed({ text }: Text, id: string): DraftLevel {
  return id.toUpperCase() === text ? {} : { name: text }
}

function nameOf(shape: Shape, cell: Cell): string {
  const header = shape.competency === undefined ? undefined : cell.headers.get(shape.competency)
  return (header && shape.places?.get(header)?.text) ?? header?.text.text ?? UNNAMED
}

/** What tells competencies apart: their names, and the pillar of those that several pillars have. */
function competencyKeys(shape: Shape, pillarAt: Direction | undefined): (cell: Cell) => string | undefined {
  const { competency, places } = shape
  const known = new Set(shape.competencies.map(keyOf))
  if (competency === undefined) return (cell) => (shape.core.includes(cell) ? UNNAMED : undefined)
  const pillarsOfName = new Map<string, Set<string>>()
  const plain = (cell: Cell): string | undefined => {
    const header = cell.headers.get(competency)
    const key = header && keyOf(places?.get(header) ?? header.text)
    return key !== undefined && known.has(key) ? key : undefined
  }
  for (const cell of shape.core) {
    const key = plain(cell)
    const pillar = pillarAt === undefined ? undefined : cell.headers.get(pillarAt)?.text
    if (key !== undefined && pillar) pillarsOfName.set(key, (pillarsOfName.get(key) ?? new Set()).add(keyOf(pillar)))
  }
  return (cell) => {
    const key = plain(cell)
    if (key === undefined || (pillarsOfName.get(key)?.size ?? 0) < 2 || pillarAt === undefined) return key
    return `${key}/${keyOf(cell.headers.get(pillarAt)?.text ?? '')}`
  }
}

function inLevelOrder(row: ReadonlyMap<string, Crossing>, ids: readonly string[]): [string, Crossing][] {
  return ['all', ...ids].flatMap((id): [string, Crossing][] => {
    const crossing = row.get(id)
    return crossing ? [[id, crossing]] : []
  })
}

function timesUsed(
  crossings: ReadonlyMap<string, ReadonlyMap<string, Crossing>>,
): ReadonlyMap<readonly Entry[], number> {
  const counted = new Map<readonly Entry[], number>()
  for (const row of crossings.values()) {
    for (const { cells } of row.values())
      for (const { entries } of cells) counted.set(entries, (counted.get(entries) ?? 0) + 1)
  }
  return counted
}
