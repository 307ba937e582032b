/**
 * A shape is where to look for a cell's level and where for its competency. Every pair of directions is tried; each gets a
 * score from 0 to 1 by how much one side looks like levels and the other like competencies, and how much of the page
 * stands where they cross.
 */
import {
  COMPETENCY_NAMES,
  COMPETENCY_WORDS,
  CONTENT_NAMES,
  EXAMPLE_FIELDS,
  LEVEL_NAMES,
  SUMMARY_NAMES,
  TITLE_NAMES,
} from '../words/page.js'
import { type Cell, type Direction, type Header, peeled, wordsOf } from './grid.js'
import { type Levels, levelsAmong } from './levels.js'
import { keyOf, type Text, wordsIn } from './page.js'

/** What a page was found to be. */
export interface Shape {
  readonly level: Direction
  /** Undefined where the page has levels and no competencies. */
  readonly competency: Direction | undefined
  readonly cells: readonly Cell[]
  readonly levels: Levels
  readonly competencies: readonly Text[]
  /** The cells that have both. */
  readonly core: readonly Cell[]
  /** What the label of each cell stands for, where labels differ from level to level and only their place is the same. */
  readonly places: ReadonlyMap<Header, Text> | undefined
  readonly score: number
}

/** Every shape that the cells can have, the best first. */
export function shapesOf(cells: readonly Cell[]): Shape[] {
  const once = peeled(cells, 'label')
  const twice = peeled(once, 'label 2')
  const shapes: Shape[] = []
  for (const [grid, labels] of [
    [cells, []],
    [once, ['label']],
    [twice, ['label', 'label 2']],
  ] as const) {
    const directions = directionsIn(grid)
    for (const level of directions) {
      for (const competency of [...directions, undefined]) {
        const used = [level, competency]
        if (level === competency || !labels.every((label) => used.includes(label))) continue
        const shape = shapeOf(grid, level, competency)
        if (shape) shapes.push(shape)
      }
    }
  }
  return shapes.sort((a, b) => b.score - a.score)
}

function directionsIn(cells: readonly Cell[]): Direction[] {
  return [...new Set(cells.flatMap(({ headers }) => [...headers.keys()]))]
}

/** Whether a cell is one of the headers that lie in a direction. */
function isHeaderOf(cell: Cell, direction: Direction | undefined): boolean {
  return direction !== undefined && cell.column !== undefined && direction === `left ${cell.column}`
}

function shapeOf(cells: readonly Cell[], level: Direction, competency: Direction | undefined): Shape | undefined {
  const inside = cells.filter((cell) => !isHeaderOf(cell, level) && !isHeaderOf(cell, competency))
  const isContent = contentColumns(inside, level, competency)
  const full = inside.filter((cell) => cell.entries.length > 0 && cell.headers.has(level) && isContent(cell))
  const crossing = competency === undefined ? full : full.filter(({ headers }) => isName(headers.get(competency)))
  const seen = crossing.flatMap(({ headers }) => headers.get(level)?.text ?? [])
  // A level that has no content yet is one all the same.
  const all = inside.flatMap(({ headers }) => headers.get(level)?.text ?? [])
  const levels =
    levelsAmong(level.startsWith('heading') || level === 'file' ? withEmpty(seen, all) : seen) ??
    unrankedLevels(crossing, level, competency)
  if (!levels) return undefined
  const levelKeys = new Set(levels.names.map(keyOf))
  const core = crossing.filter(({ headers }) => levelKeys.has(keyOf(headers.get(level)?.text ?? '')))
  const named = competency === undefined ? [] : core.flatMap(({ headers }) => headers.get(competency)?.text ?? [])
  const names = new Set(named.map(keyOf))
  const competencies =
    competency === undefined
      ? []
      : distinct(inside.flatMap(({ headers }) => headers.get(competency)?.text ?? [])).filter((text) =>
          names.has(keyOf(text)),
        )
  const content = wordsOf(core)
  // Marks and figures are no expectations.
  if (content / new Set(core.map(({ entries }) => entries)).size < MIN_WORDS) return undefined
  const coverage = content / Math.max(1, wordsOf(inside))

  if (competency === undefined) {
    if (wordsOf(core.filter((cell) => isNamedBelow(cell, level))) > content / 2) return undefined
    const score = levels.likeness * Math.sqrt(coverage) * ALONE
    return { level, competency, cells: inside, levels, competencies: [], core, places: undefined, score }
  }
  if (competencies.some((text) => levelKeys.has(keyOf(text)))) return undefined
  const pairs = new Set(
    core.map(({ headers }) => `${keyOf(headers.get(level)?.text ?? '')} ${keyOf(headers.get(competency)?.text ?? '')}`),
  )
  const filled = pairs.size / (levels.names.length * competencies.length)
  const places = filled < SHARED ? placesOf(core, level, competency) : undefined
  if (!places && sharedWords(core, level, competency) < content * SHARED) return undefined
  const told = places ? distinct([...places.values()]) : competencies
  const likeness = competencyLikeness(told, competency)
  const score =
    levels.likeness *
    Math.sqrt(places ? 0.6 : filled) *
    Math.sqrt(coverage) *
    likeness *
    (told.length === 1 ? SINGLE : 1) *
    (competency === 'label' || competency === 'label 2' ? IN_CELL : 1) *
    (1 + 0.02 * Math.min(told.length, 10))
  return { level, competency, cells: inside, levels, competencies: told, core, places, score }
}

/** Cells with fewer words on average hold marks, not expectations. */
const MIN_WORDS = 2.5
/** A page without competencies is a ladder only where nothing else is found. */
const ALONE = 0.3
/** One competency is most often a heading around the real ones. */
const SINGLE = 0.55
/** Labels in cells are topics as a rule, where the cells have headers too. */
const IN_CELL = 0.75
/** Below that share, competencies are not the same from level to level. */
const SHARED = 0.5

/**
 * Whether a cell holds content where neither levels nor competencies stand above the columns: by the name of its column,
 * else by how many words the column has. Ids, weights and the like are no content.
 */
function contentColumns(
  cells: readonly Cell[],
  level: Direction,
  competency: Direction | undefined,
): (cell: Cell) => boolean {
  if (level.startsWith('above') || competency?.startsWith('above')) return () => true
  const columns = new Map<string, Cell[]>()
  const columnOf = (cell: Cell): string | undefined => {
    if (cell.column === undefined) return undefined
    return keyOf(cell.headers.get('above 0')?.text ?? String(cell.column))
  }
  for (const cell of cells) {
    const column = columnOf(cell)
    if (column !== undefined && cell.headers.has(level)) columns.set(column, [...(columns.get(column) ?? []), cell])
  }
  const mean = (column: string): number => {
    const full = (columns.get(column) ?? []).filter(({ entries }) => entries.length > 0)
    return wordsOf(full) / Math.max(1, full.length)
  }
  const named = [...columns.keys()].filter((column) => CONTENT.has(column))
  const wordy = [...columns.keys()].filter((column) => !ASIDE.has(column) && mean(column) >= MIN_WORDS)
  const told =
    named.length > 0
      ? named
      : wordy.length > 0
        ? wordy
        : [...columns.keys()].filter((column) => mean(column) >= MIN_WORDS)
  const content = new Set([
    ...told,
    ...[...columns.keys()].filter((column) => ASIDE.has(column) && !TITLES.has(column)),
  ])
  return (cell) => {
    const column = columnOf(cell)
    return column === undefined || content.has(column)
  }
}

/** Whether a cell stands under a name below its level, or is made of labels: what it asks for is sorted, in names of its own. */
function isNamedBelow({ headers, entries }: Cell, level: Direction): boolean {
  const depth = Number(/^heading (\d+)$/.exec(level)?.[1] ?? Number.POSITIVE_INFINITY)
  const below = [...headers.keys()].some((direction) => Number(/^heading (\d+)$/.exec(direction)?.[1] ?? 0) > depth)
  return (
    below || (entries.length > 1 && entries.every(({ label }) => label?.by === 'emphasis' || label?.by === 'colon'))
  )
}

/** Texts without repeats, each as it first stands. */
function distinct(texts: readonly Text[]): Text[] {
  const byKey = new Map<string, Text>()
  for (const text of texts) if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text)
  return [...byKey.values()]
}

/** How many words stand in competencies that more than one level has. */
function sharedWords(core: readonly Cell[], level: Direction, competency: Direction): number {
  const levelsOf = new Map<string, Set<string>>()
  const name = ({ headers }: Cell): string => keyOf(headers.get(competency)?.text ?? '')
  for (const cell of core) {
    levelsOf.set(name(cell), (levelsOf.get(name(cell)) ?? new Set()).add(keyOf(cell.headers.get(level)?.text ?? '')))
  }
  return wordsOf(core.filter((cell) => (levelsOf.get(name(cell))?.size ?? 0) > 1))
}

function withEmpty(seen: readonly Text[], all: readonly Text[]): readonly Text[] {
  const keys = new Set(seen.map(keyOf))
  const levels = levelsAmong(seen)
  if (!levels) return seen
  const ranked = new Set((levelsAmong(all)?.names ?? []).map(keyOf))
  return all.filter((text) => keys.has(keyOf(text)) || ranked.has(keyOf(text)))
}

const NO_COMPETENCIES = new Set([...SUMMARY_NAMES, ...TITLE_NAMES, ...LEVEL_NAMES].map(keyOf))

function isName(header: Header | undefined): boolean {
  return header !== undefined && keyOf(header.text) !== '' && !NO_COMPETENCIES.has(keyOf(header.text))
}

/** From 0 to 1: how much headers look like the competencies of a ladder. */
function competencyLikeness(names: readonly Text[], direction: Direction): number {
  const share = (test: (text: Text) => boolean): number => names.filter(test).length / Math.max(1, names.length)
  const short = share(({ text }) => wordsIn(text) <= 8 && !/[.?!]$/.test(text))
  const ranked = levelsAmong(names)
  const levels = ranked ? ranked.likeness * (ranked.names.length / names.length) : 0
  const inTable = direction.startsWith('above') || direction.startsWith('left')
  const plain = share((text) => (inTable && GENERIC.has(keyOf(text))) || /^\d+$/.test(text.text))
  const known = share(({ text }) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => COMPETENCY_WORDS.includes(word)),
  )
  const hinted = names.some(({ hint }) => hint === 'competency') ? 0.05 : 0
  return short * (1 - 0.8 * levels) * (1 - 0.8 * plain) * (0.9 + 0.1 * known) + hinted
}

const CONTENT = new Set(CONTENT_NAMES.map(keyOf))
const TITLES = new Set(TITLE_NAMES.map(keyOf))
/** Columns that stand beside the content: titles, summaries, examples. */
const ASIDE = new Set(
  [...TITLE_NAMES, ...SUMMARY_NAMES.filter((name) => !CONTENT_NAMES.includes(name)), ...EXAMPLE_FIELDS].map(keyOf),
)
const GENERIC = new Set([...CONTENT_NAMES, ...COMPETENCY_NAMES].map(keyOf))

/** Levels that no word of rank tells: names that all competencies share, in the same order. */
function unrankedLevels(
  cells: readonly Cell[],
  level: Direction,
  competency: Direction | undefined,
): Levels | undefined {
  if (competency === undefined) return undefined
  const groups = new Map<string, Text[]>()
  for (const { headers } of cells) {
    const key = keyOf(headers.get(competency)?.text ?? '')
    const name = headers.get(level)?.text
    if (name) groups.set(key, [...(groups.get(key) ?? []), name])
  }
  const orders = [...groups.values()].map((names) => [...new Map(names.map((text) => [keyOf(text), text])).values()])
  const [first] = orders
  if (!first || first.length < 2 || first.length > 10 || orders.length < 2) return undefined
  const shared = orders.every(
    (names) => names.length === first.length && names.every((text, index) => keyOf(text) === keyOf(first[index] ?? '')),
  )
  if (!shared || first.some(({ text }) => wordsIn(text) > 4)) return undefined
  const hinted = first.some(({ hint }) => hint === 'level')
  const known = first.filter(({ text }) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => COMPETENCY_WORDS.includes(word)),
  ).length
  return { names: first, likeness: hinted ? 0.9 : UNRANKED * (1 - known / first.length), falling: false }
}

/** Names alone are weak evidence. */
const UNRANKED = 0.4

/**
 * What each label stands for where every level has as many of them and a label that two levels share has the same place
 * in both: the label of the lowest level at that place. Undefined where places do not tell.
 */
function placesOf(
  core: readonly Cell[],
  level: Direction,
  competency: Direction,
): ReadonlyMap<Header, Text> | undefined {
  const groups = new Map<string, Header[]>()
  for (const { headers } of core) {
    const key = keyOf(headers.get(level)?.text ?? '')
    const header = headers.get(competency)
    if (header) groups.set(key, [...(groups.get(key) ?? []), header])
  }
  const rows = [...groups.values()]
  const [first] = rows
  if (!first || first.length < 2 || rows.length < 2 || rows.some((row) => row.length !== first.length)) return undefined
  const placeOf = new Map<string, number>()
  let shared = 0
  for (const row of rows) {
    for (const [place, { text }] of row.entries()) {
      const known = placeOf.get(keyOf(text))
      if (known !== undefined && known !== place) return undefined
      if (known !== undefined) shared += 1
      placeOf.set(keyOf(text), place)
    }
  }
  // Labels that no two levels share say nothing of one another.
  if (shared < first.length) return undefined
  return new Map(
    rows.flatMap((row) => row.map((header, place) => [header, first[place]?.text ?? header.text] as const)),
  )
}
