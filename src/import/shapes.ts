/**
 * A shape is where to look for a cell's level and where for its competency. Every pair of directions is tried; each gets a
 * score from 0 to 1 by how much one side looks like levels and the other like competencies, and how much of the page
 * stands where they cross.
 */
import { ALL_LEVELS } from '../words/columns.js'
import { alike } from './alike.js'
import { contentColumns, MIN_WORDS } from './columns.js'
import { competencyLikeness, isName, placesOf, SHARED, sharedWords, unrankedLevels } from './competencies.js'
import { type Cell, type Direction, type Header, peeled, wordsOf } from './grid.js'
import { type Levels, levelsAmong } from './levels.js'
import { keyOf, type Text } from './page.js'

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
    const names = namesIn(grid)
    const among = (most: number): Direction[] => [...names].flatMap(([one, keys]) => (keys.size <= most ? one : []))
    for (const level of among(MAX_LEVELS)) {
      for (const competency of [...among(MAX_COMPETENCIES), undefined]) {
        const used = [level, competency]
        if (level === competency || !labels.every((label) => used.includes(label))) continue
        const shape = shapeOf(grid, level, competency)
        if (shape) shapes.push(shape)
      }
    }
  }
  return shapes.sort((a, b) => b.score - a.score)
}

/** More names than any ladder has; a page that has more of them in one place is not tried that way. */
const MAX_LEVELS = 60
const MAX_COMPETENCIES = 2000

/** Which names the headers of each direction have. */
function namesIn(cells: readonly Cell[]): ReadonlyMap<Direction, ReadonlySet<string>> {
  const names = new Map<Direction, Set<string>>()
  for (const { headers } of cells) {
    for (const [direction, { text }] of headers)
      names.set(direction, (names.get(direction) ?? new Set()).add(keyOf(text)))
  }
  return names
}

/** Whether a cell is one of the headers that lie in a direction. */
function isHeaderOf(cell: Cell, direction: Direction | undefined): boolean {
  return direction !== undefined && cell.column !== undefined && direction === `left ${cell.column}`
}

function shapeOf(cells: readonly Cell[], level: Direction, competency: Direction | undefined): Shape | undefined {
  const around = cells.filter((cell) => !isHeaderOf(cell, level) && !isHeaderOf(cell, competency))
  const inside = competency === undefined ? around : alike(around, level, competency)
  const isContent = contentColumns(inside, level, competency)
  const full = inside.filter((cell) => cell.entries.length > 0 && cell.headers.has(level) && isContent(cell))
  const forAll = (cell: Cell): boolean => EVERYBODY.has(keyOf(cell.headers.get(level)?.text ?? ''))
  const crossing = competency === undefined ? full : full.filter(({ headers }) => isName(headers.get(competency)))
  const seen = crossing.flatMap((cell) => (forAll(cell) ? [] : (cell.headers.get(level)?.text ?? [])))
  // A level that has no content yet is one all the same.
  const all = inside.flatMap(({ headers }) => headers.get(level)?.text ?? [])
  const found =
    levelsAmong(level.startsWith('heading') || level === 'file' ? withEmpty(seen, all) : seen) ??
    unrankedLevels(
      crossing.filter((cell) => !forAll(cell)),
      level,
      competency,
    )
  if (!found) return undefined
  const levels = { ...found, ...orderIn(found, crossing, level, competency) }
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
  const coverage = wordsOf([...core, ...crossing.filter(forAll)]) / Math.max(1, wordsOf(inside))

  if (competency === undefined) {
    if (wordsOf(core.filter((cell) => isNamedBelow(cell, level))) > content / 2) return undefined
    const score = levels.likeness * Math.sqrt(coverage) * ALONE
    return { level, competency, cells: inside, levels, competencies: [], core, places: undefined, score }
  }
  if (competencies.some((text) => levelKeys.has(keyOf(text)))) return undefined
  if (isAmongLevels(cells, level, competency, levels, core)) return undefined
  const pairs = new Set(
    core.map(({ headers }) => `${keyOf(headers.get(level)?.text ?? '')} ${keyOf(headers.get(competency)?.text ?? '')}`),
  )
  const filled = pairs.size / (levels.names.length * competencies.length)
  const places = competency.startsWith('label') && filled < ALIGNED ? placesOf(core, level, competency) : undefined
  if (!places && sharedWords(core, level, competency) < content * SHARED) return undefined
  const told = places ? distinct([...places.values()]) : competencies
  const likeness = competencyLikeness(told, competency)
  const score =
    levels.likeness *
    Math.sqrt(places ? 0.6 : filled) *
    Math.sqrt(coverage) *
    likeness *
    (told.length === 1 ? SINGLE : 1) *
    (level.startsWith('above') && core.length > pairs.size * MANY_CELLS ? GROUPS : 1) *
    (competency === 'label' || competency === 'label 2' ? IN_CELL : 1) *
    (1 + 0.02 * Math.min(told.length, 10))
  return { level, competency, cells: inside, levels, competencies: told, core, places, score }
}

/** Whether the names would stand in a column below a level, or between such columns: then they are content. */
function isAmongLevels(
  cells: readonly Cell[],
  level: Direction,
  competency: Direction,
  levels: Levels,
  core: readonly Cell[],
): boolean {
  const first = cells.find((cell) => isHeaderOf(cell, competency))
  const over = first?.headers.get(level)?.text
  const column = first?.column
  if (!level.startsWith('above') || column === undefined) return false
  if (over && levelsAmong([over, ...levels.names])?.names.some((text) => keyOf(text) === keyOf(over))) return true
  return core.some((cell) => (cell.column ?? column) < column) && core.some((cell) => (cell.column ?? column) > column)
}

const EVERYBODY = new Set(ALL_LEVELS.map(keyOf))

/** Where more of the crossings have content, labels are the same from level to level. */
const ALIGNED = 0.6
/** A page without competencies is a ladder only where nothing else is found. */
const ALONE = 0.3
/** One competency is most often a heading around the real ones. */
const SINGLE = 0.55
/** Rows that share a header to their left or above them are competencies as a rule, and that header their pillar. */
const MANY_CELLS = 1.2
const GROUPS = 0.8
/** Labels in cells are topics as a rule, where the cells have headers too. */
const IN_CELL = 0.75

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

/**
 * The order of levels as most of the page has it: that of the competency with the most levels, each other level put
 * before the one that follows it elsewhere.
 */
function orderIn(
  levels: Levels,
  cells: readonly Cell[],
  level: Direction,
  competency: Direction | undefined,
): Pick<Levels, 'names' | 'falling'> {
  const known = new Map(levels.names.map((text) => [keyOf(text), text]))
  const groups = new Map<string, string[]>()
  for (const { headers } of cells) {
    const key = keyOf(headers.get(level)?.text ?? '')
    if (!known.has(key)) continue
    const name = competency === undefined ? '' : keyOf(headers.get(competency)?.text ?? '')
    const group = groups.get(name) ?? []
    if (!group.includes(key)) group.push(key)
    groups.set(name, group)
  }
  const sequences = [...groups.values(), [...known.keys()]].sort((a, b) => b.length - a.length)
  const order: string[] = []
  for (const sequence of sequences) {
    for (const [index, key] of sequence.entries()) {
      if (order.includes(key)) continue
      const next = sequence.slice(index + 1).find((one) => order.includes(one))
      order.splice(next === undefined ? order.length : order.indexOf(next), 0, key)
    }
  }
  const names = order.flatMap((key) => known.get(key) ?? [])
  return { names, falling: levelsAmong(names)?.falling ?? false }
}

function withEmpty(seen: readonly Text[], all: readonly Text[]): readonly Text[] {
  const keys = new Set(seen.map(keyOf))
  const levels = levelsAmong(seen)
  if (!levels) return seen
  const ranked = new Set((levelsAmong(all)?.names ?? []).map(keyOf))
  return all.filter((text) => keys.has(keyOf(text)) || ranked.has(keyOf(text)))
}
