/** From a shape's cells to a ladder: levels in order, competencies in pillars, and what each asks for where they cross. */
import { ALL_LEVELS, EXAMPLE_FIELDS, SUMMARY_NAMES, TITLE_NAMES, TRACKS } from '../words/page.js'
import { contentOf, joined, topicsIn } from './behaviors.js'
import type { DraftCell, DraftCompetency, DraftLevel, DraftPillar } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import type { Cell, Direction, Header } from './grid.js'
import { inOrder } from './levels.js'
import { codeOf, levelIds } from './names.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

/** What the cells of a shape say, and which cells say nothing of it. */
export interface Built {
  readonly levelNames: readonly Text[]
  readonly levels: Map<string, DraftLevel>
  readonly tracks: Map<string, string> | undefined
  readonly competencies: DraftCompetency[]
  readonly pillars: DraftPillar[] | undefined
  /** Texts that stand in the file once for several places of the page. */
  readonly shared: readonly string[]
  /** Every text of the page that the ladder holds, as the page has it. */
  readonly used: ReadonlySet<Text>
  /** Names that the page does not give. */
  readonly madeUp: readonly { readonly what: string; readonly value: string }[]
}

/** What a page's only competency is called where it names none. */
const UNNAMED = 'Expectations'

const SUMMARIES = new Set(SUMMARY_NAMES.map(keyOf))
const TITLES = new Set(TITLE_NAMES.map(keyOf))
const EVERYBODY = new Set(ALL_LEVELS.map(keyOf))
const EXAMPLES = new Set(EXAMPLE_FIELDS.map(keyOf))

interface Crossing {
  readonly cells: Cell[]
  /** What the competency is called at that level, where that differs. */
  name: string | undefined
}

/** Builds the ladder that a shape describes. */
export function built(shape: Shape): Built {
  const levelNames = orderedLevels(shape)
  const ids = levelIds(levelNames)
  const idOf = new Map(levelNames.map((text, index) => [keyOf(text), ids[index] ?? '']))
  const levels = new Map<string, DraftLevel>(
    levelNames.map((text, index) => [ids[index] ?? '', levelNamed(text, ids[index] ?? '')]),
  )
  const levelOf = (cell: Cell): string | undefined => idOf.get(keyOf(cell.headers.get(shape.level)?.text ?? ''))

  const pillarAt = pillarDirection(shape)
  const keyIn = competencyKeys(shape, pillarAt)
  const competencies = new Map<string, DraftCompetency>()
  const crossings = new Map<string, Map<string, Crossing>>()
  const shared: string[] = []
  const madeUp: { what: string; value: string }[] = []
  const used = usedHeaders(shape)
  const aside: { readonly cell: Cell; readonly level: string | undefined; readonly competency: string | undefined }[] =
    []
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
    const called = shape.competency === undefined ? undefined : cell.headers.get(shape.competency)?.text.text
    if (shape.places && called !== undefined && called !== nameOf(shape, cell)) crossing.name = called
  }
  if (shape.competency === undefined) madeUp.push({ what: 'competency', value: UNNAMED })

  const undefinedLevels = levelsUndefined(crossings)
  for (const [id, why] of undefinedLevels) {
    const level = levels.get(id)
    if (level) level.undefined = why
    shared.push(why)
  }
  const summarized = haveSummaries(crossings)
  for (const [key, row] of crossings) {
    const competency = competencies.get(key)
    if (!competency) continue
    const topics = topicsIn(
      [...crossings.values()].flatMap((one) =>
        [...one.values()].map(({ cells }) => cells.flatMap(({ entries }) => entries)),
      ),
    )
    for (const [id, crossing] of inLevelOrder(row, ids)) {
      if (undefinedLevels.has(id)) continue
      competency.levels.set(id, cellOf(crossing, shape, topics, summarized))
    }
    sameTopics(competency)
  }
  // A text that spans some of the levels stands at each of them.
  for (const [entries, count] of timesUsed(crossings))
    if (count > 1) shared.push(...textsIn(entries).map(({ text }) => text))

  const kept = [...competencies.values()].filter(({ levels: cells }) => cells.size > 0 || undefinedLevels.size > 0)
  for (const competency of kept) if (competency.levels.size === 0) competencies.delete(keyOf(competency.name))
  addSummaries(aside, levels, competencies, shape, pillarAt, used, shared)
  addHeaderTexts(shape, levels, competencies, levelOf, keyIn)
  const order = new Map(shape.competencies.map((text, index) => [text.text, index]))
  const all = [...competencies.values()].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0))
  return {
    levelNames,
    levels,
    tracks: tracksOf(shape, levelNames, levels, levelOf, pillarAt, used),
    competencies: all,
    pillars: pillarAt === undefined ? undefined : pillarsOf(shape, pillarAt, competencies, keyIn, used),
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

/** Cells that span all levels of a competency, or all competencies of a level. */
function spansOf(shape: Shape): ReadonlyMap<readonly Entry[], 'level' | 'competency'> {
  const seen = new Map<readonly Entry[], { levels: Set<string>; competencies: Set<string> }>()
  const at = (cell: Cell, direction: Direction | undefined): string =>
    direction === undefined ? '' : keyOf(cell.headers.get(direction)?.text ?? '')
  for (const cell of shape.core) {
    const places = seen.get(cell.entries) ?? { levels: new Set(), competencies: new Set() }
    places.levels.add(at(cell, shape.level))
    places.competencies.add(at(cell, shape.competency))
    seen.set(cell.entries, places)
  }
  return new Map(
    [...seen].flatMap(([entries, { levels, competencies }]): [readonly Entry[], 'level' | 'competency'][] => {
      if (levels.size > 1 && levels.size === shape.levels.names.length) return [[entries, 'competency']]
      return competencies.size > 1 && competencies.size === shape.competencies.length ? [[entries, 'level']] : []
    }),
  )
}

/** Levels that say one and the same in all their cells, in more than one: why they are not defined yet. */
function levelsUndefined(crossings: ReadonlyMap<string, ReadonlyMap<string, Crossing>>): Map<string, string> {
  const texts = new Map<string, string[]>()
  for (const row of crossings.values()) {
    for (const [id, { cells }] of row)
      texts.set(id, [...(texts.get(id) ?? []), joined(textsIn(cells.flatMap(({ entries }) => entries)))])
  }
  return new Map(
    [...texts].flatMap(([id, told]): [string, string][] => {
      const [first] = told
      return first !== undefined && told.length > 2 && told.every((text) => text === first) ? [[id, first]] : []
    }),
  )
}

/** Whether nearly every crossing has two cells, a short text and then a list: a summary row above a row of behaviors. */
function haveSummaries(crossings: ReadonlyMap<string, ReadonlyMap<string, Crossing>>): boolean {
  const all = [...crossings.values()].flatMap((row) => [...row.values()])
  const twofold = all.filter(({ cells: [first, second] }) => {
    return (
      first?.column !== undefined && second !== undefined && first.entries.length === 1 && second.entries.length > 1
    )
  })
  return twofold.length > 0 && twofold.length >= all.length * 0.6
}

function cellOf({ cells, name }: Crossing, shape: Shape, topics: ReadonlySet<string>, summarized: boolean): DraftCell {
  const behaviors: DraftCell['behaviors'] = []
  const summary: string[] = []
  for (const [index, cell] of cells.entries()) {
    const column = cell.column === undefined ? undefined : columnName(cell, shape)
    if (summarized && index === 0 && cells.length > 1) summary.push(joined(textsIn(cell.entries)))
    else if (column && EXAMPLES.has(keyOf(column.text)) && behaviors.length > 0) {
      const last = behaviors.at(-1)
      if (last) last.examples = [...(last.examples ?? []), ...textsIn(cell.entries).map(({ text }) => text)]
    } else if (
      column &&
      SUMMARIES.has(keyOf(column.text)) &&
      cells.some((other) => isOther(columnName(other, shape), column))
    )
      summary.push(joined(textsIn(cell.entries)))
    else {
      const content = contentOf(cell.entries, (label) => topics.has(label), headingBelow(cell, shape)?.text.text)
      behaviors.push(...content.behaviors)
      if (content.summary.length > 0) summary.push(joined(content.summary))
    }
  }
  return { ...(name !== undefined && { name }), ...(summary.length > 0 && { summary: summary.join('\n') }), behaviors }
}

/** Whether a column holds content apart from summaries and examples. */
function isOther(column: Header | undefined, summary: Header): boolean {
  return column !== undefined && keyOf(column.text) !== keyOf(summary.text) && !EXAMPLES.has(keyOf(column.text))
}

/** The header of a column that holds content, where rows are both level and competency. */
function columnName(cell: Cell, shape: Shape): Header | undefined {
  if (shape.level.startsWith('above') || shape.competency?.startsWith('above')) return undefined
  return cell.headers.get('above 0')
}

/** The innermost heading below both level and competency: what it heads is a topic. */
function headingBelow(cell: Cell, { level, competency }: Shape): Header | undefined {
  const depthOf = (direction: Direction | undefined): number =>
    Number(/^heading (\d+)$/.exec(direction ?? '')?.[1] ?? Number.NaN)
  const used = Math.max(...[depthOf(level), depthOf(competency)].map((depth) => (Number.isNaN(depth) ? 0 : depth)))
  if (used === 0) return undefined
  const below = [...cell.headers].filter(([direction]) => depthOf(direction) > used)
  return below.at(-1)?.[1]
}

/** A topic is written one way within a competency: as it first was. */
function sameTopics({ levels }: DraftCompetency): void {
  const first = new Map<string, string>()
  for (const { behaviors } of levels.values()) {
    for (const behavior of behaviors) {
      if (behavior.topic === undefined) continue
      const key = keyOf(behavior.topic)
      const known = first.get(key) ?? behavior.topic
      first.set(key, known)
      behavior.topic = known
    }
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

/** What stands at a level without a competency, or at a competency without a level, is about it. */
function addSummaries(
  aside: readonly {
    readonly cell: Cell
    readonly level: string | undefined
    readonly competency: string | undefined
  }[],
  levels: ReadonlyMap<string, DraftLevel>,
  competencies: ReadonlyMap<string, DraftCompetency>,
  shape: Shape,
  pillarAt: Direction | undefined,
  used: Set<Text>,
  shared: string[],
): void {
  const seen = new Map<readonly Entry[], Set<string>>()
  const take = ({ entries }: Cell): void => {
    for (const text of textsIn(entries)) used.add(wholeOf(text))
  }
  for (const { cell, level, competency } of aside) {
    const told = joined(textsIn(cell.entries))
    if (told === '') continue
    const id = level ?? competency ?? ''
    const places = seen.get(cell.entries) ?? new Set()
    if (places.has(id)) continue
    seen.set(cell.entries, places.add(id))
    if (places.size > 1) shared.push(told)
    if (level !== undefined) {
      const target = levels.get(level)
      if (!target) continue
      const above =
        shape.competency?.startsWith('above') || shape.level.startsWith('above') ? shape.competency : 'above 0'
      const name = above === undefined ? undefined : cell.headers.get(above)?.text
      if (columnName(cell, shape) && !(name && TITLES.has(keyOf(name)))) continue
      if (name && TITLES.has(keyOf(name)))
        target.titles = [...(target.titles ?? []), ...textsIn(cell.entries).map(({ text }) => text)]
      else target.summary = target.summary === undefined ? told : `${target.summary}\n${told}`
      take(cell)
      continue
    }
    const target = competencies.get(competency ?? '')
    if (target && (pillarAt === undefined || pillarAt !== `left ${cell.column}`)) {
      take(cell)
      target.summary = target.summary === undefined ? told : `${target.summary}\n${told}`
    }
  }
}

/** What stands beside a name in its header is about it, once. */
function addHeaderTexts(
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

/** The keys that a direction's headers have for each thing that a cell belongs to. */
function headersBy(
  cells: readonly Cell[],
  direction: Direction,
  of: (cell: Cell) => string,
): Map<string, Map<string, Text>> {
  const found = new Map<string, Map<string, Text>>()
  for (const cell of cells) {
    const header = cell.headers.get(direction)
    const names = found.get(of(cell)) ?? new Map<string, Text>()
    if (header) names.set(keyOf(header.text), names.get(keyOf(header.text)) ?? header.text)
    found.set(of(cell), names)
  }
  return found
}

function otherDirections(shape: Shape): Direction[] {
  const order = (direction: Direction): number =>
    direction === 'section' ? 0 : direction.startsWith('left') ? 1 : direction.startsWith('above') ? 2 : 3
  return [...new Set(shape.core.flatMap(({ headers }) => [...headers.keys()]))]
    .filter(
      (direction) => direction !== shape.level && direction !== shape.competency && !direction.startsWith('label'),
    )
    .sort((a, b) => order(a) - order(b))
}

/** The share of competencies that must lie in one pillar each; the others are told apart by it. */
const IN_ONE_PILLAR = 0.7

/** Where the pillars lie: headers that each group some of the competencies, or the one that stands between level and competency. */
function pillarDirection(shape: Shape): Direction | undefined {
  const { competency } = shape
  if (competency === undefined || shape.places) return undefined
  const name = (cell: Cell): string => keyOf(cell.headers.get(competency)?.text ?? '')
  return otherDirections(shape).find((direction) => {
    // Content of a long table has headers above that group nothing.
    if (direction.startsWith('above') && !competency.startsWith('above')) return false
    const by = headersBy(shape.core, direction, name)
    const sets = [...by.values()]
    if (sets.some((names) => names.size === 0)) return false
    const distinct = new Set(sets.flatMap((names) => [...names.keys()]))
    const single = sets.filter((names) => names.size === 1).length
    if (single < sets.length * IN_ONE_PILLAR) return false
    const [level, own, between] = [shape.level, competency, direction].map((one) =>
      Number(/^heading (\d+)$/.exec(one)?.[1] ?? Number.NaN),
    )
    if (distinct.size === 1)
      return level !== undefined && own !== undefined && between !== undefined && level < between && between < own
    return distinct.size < sets.length && !(direction.startsWith('left') && !leftOf(direction, competency))
  })
}

function leftOf(direction: Direction, other: Direction): boolean {
  return !other.startsWith('left') || Number(direction.slice(5)) < Number(other.slice(5))
}

function pillarsOf(
  shape: Shape,
  pillarAt: Direction,
  competencies: ReadonlyMap<string, DraftCompetency>,
  keyIn: (cell: Cell) => string | undefined,
  used: Set<Text>,
): DraftPillar[] {
  const pillars = new Map<string, DraftPillar>()
  const done = new Set<string>()
  for (const cell of shape.core) {
    const key = keyIn(cell)
    const header = cell.headers.get(pillarAt)
    const competency = competencies.get(key ?? '')
    if (key === undefined || !header || !competency) continue
    for (const text of [header.text, ...header.more]) used.add(wholeOf(text))
    if (done.has(key)) continue
    done.add(key)
    // Two pillars may have a competency of the same name; a ladder has each name once.
    if (key.includes('/')) competency.name = `${competency.name} (${header.text.text})`
    const pillar = pillars.get(keyOf(header.text)) ?? { name: header.text.text, competencies: [] }
    pillars.set(keyOf(header.text), pillar)
    pillar.competencies.push(competency)
    const told = joined(header.more)
    if (told !== '') pillar.summary = told
  }
  return [...pillars.values()]
}

/** Headers that each group several levels, and at least one of which is called a track. */
function tracksOf(
  shape: Shape,
  names: readonly Text[],
  levels: ReadonlyMap<string, DraftLevel>,
  levelOf: (cell: Cell) => string | undefined,
  pillarAt: Direction | undefined,
  used: Set<Text>,
): Map<string, string> | undefined {
  const direction = otherDirections(shape).find((one) => {
    const sets = [...headersBy(shape.core, one, (cell) => levelOf(cell) ?? '').values()]
    const distinct = new Map(sets.flatMap((found) => [...found]))
    const track = [...distinct.values()].some(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => TRACKS.includes(word)),
    )
    return (
      one !== pillarAt &&
      track &&
      distinct.size > 1 &&
      distinct.size < names.length &&
      sets.every((found) => found.size === 1)
    )
  })
  if (direction === undefined) return undefined
  const tracks = new Map<string, string>()
  const codes = new Map<string, string>()
  for (const cell of shape.core) {
    const level = levels.get(levelOf(cell) ?? '')
    const header = cell.headers.get(direction)
    const name = names.find((text) => keyOf(text) === keyOf(cell.headers.get(shape.level)?.text ?? ''))
    if (!level || !header || !name) continue
    const key = keyOf(header.text)
    const id = codes.get(key) ?? (tracks.has(codeOf(name)) || codeOf(name) === '' ? key : codeOf(name))
    codes.set(key, id)
    tracks.set(id, header.text.text)
    used.add(wholeOf(header.text))
    level.track = id
  }
  return tracks
}
