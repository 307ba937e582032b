/** Which shape a page has, or why it is no ladder: no levels, levels and nothing they share, two ladders, two readings as good. */
import { LEVEL_NAMES } from '../words/columns.js'
import { textsIn } from './entries.js'
import type { Cell, Direction, Grid } from './grid.js'
import { levelsAmong } from './levels.js'
import { isRole } from './names.js'
import { keyOf, Refusal, type Text } from './page.js'
import { type Shape, shapesOf } from './shapes.js'
import { areTracks, isTrack } from './tracks.js'

/** Below that a page is taken for something else than a ladder; all ladders seen are above 0.2. */
const MIN_SCORE = 0.16
/** Two shapes that differ by less are as good as each other. */
const TIE = 0.02

/** The shape of a page that is one ladder. Throws a `Refusal` for any other. */
export function decided(grid: Grid): Shape {
  const shapes = shapesOf(grid.cells)
  const [best, ...others] = shapes
  if (!best || best.score < MIN_SCORE) throw new Refusal(noLadder(grid, best))
  const rival = others.find(
    (shape) => best.score - shape.score < TIE && shape.level === best.competency && shape.competency === best.level,
  )
  if (rival && !isTold(grid, best)) {
    if (isTold(grid, rival)) return rival
    const { competencies, levels } = best
    throw new Refusal(
      `found two readings that fit equally well, levels ${listed(levels.names)} or levels ${listed(competencies)}; wanted levels with numbers or words of rank (Junior, Senior)`,
    )
  }
  const parts = partsOf(best)
  if (parts.length > 0) {
    throw new Refusal(`found ${parts.length} ladders, ${listed(parts)}; wanted one: name it with --part`)
  }
  return best
}

/** Whether a sentence of the page calls the names of a shape's levels levels or what people are, or all its competencies are defined on it. */
function isTold({ cells, headings }: Grid, { level, competency, levels, competencies }: Shape): boolean {
  const defined = new Set(headings.map(keyOf))
  const inTable = [level, competency].every((direction) => direction && /^(?:above|left)/.test(direction))
  if (inTable && competencies.every((name) => defined.has(keyOf(name)))) return true
  const texts = [...new Set(cells.map(({ entries }) => entries))].flatMap(textsIn)
  return texts.some(({ text }) => {
    const lower = text.toLowerCase()
    // "A cook is a Spark, a Flame or a Hearth": what people are is no competency.
    const words = ` ${keyOf(text).replaceAll('-', ' ')} `
    const isSaid = (article: string, name: Text): boolean =>
      words.includes(` ${article} ${keyOf(name).replaceAll('-', ' ')} `)
    if (levels.names.every((name) => isSaid('a', name) || isSaid('an', name))) return true
    return (
      LEVEL_NAMES.some((word) => lower.includes(word)) &&
      levels.names.every((name) => lower.includes(name.text.toLowerCase()))
    )
  })
}

function noLadder({ cells }: Grid, best: Shape | undefined): string {
  const headers = cells.flatMap((cell) => [...cell.headers.values()].map(({ text }) => text))
  if (headers.length === 0)
    return 'found no headings and no table; wanted a page with levels (Junior, Senior; L1, L2) as headings, columns or rows'
  const levels = best?.levels ?? levelsAmong(headers)
  if (!levels) {
    return `found ${listed(headers)} and no levels: a list of skills or topics; wanted levels (Junior, Senior; L1, L2) as headings, columns or rows`
  }
  return `found ${listed(levels.names)}, and nothing that they share; wanted levels that have the same competencies, each with what it asks for`
}

/** Names in quotes, the first few of them. */
export function listed(names: readonly Text[]): string {
  const distinct = [...new Map(names.map((text) => [keyOf(text), text.text])).values()]
  const shown = distinct.slice(0, 4).map((name) => `"${[...name].slice(0, 40).join('')}"`)
  return distinct.length > shown.length
    ? `${shown.join(', ')} and ${distinct.length - shown.length} more`
    : shown.join(', ')
}

/**
 * The ladders that a page holds side by side, by the headers that tell them apart: they have the same crossings of level
 * and competency again, or no level and no competency in common, or are called by different roles. Empty for one ladder.
 */
function partsOf(shape: Shape): Text[] {
  const { level, competency, core } = shape
  const aside = (direction: Direction): boolean =>
    direction === level ||
    direction === competency ||
    direction.startsWith('label') ||
    // Columns of a long table hold content, not ladders.
    (direction.startsWith('above') && level.startsWith('left') && (competency?.startsWith('left') ?? true))
  const directions = [...new Set(core.flatMap(({ headers }) => [...headers.keys()]))].filter(
    (direction) => !aside(direction),
  )
  // Headings that share no level are ladders, whatever else they look like.
  const own = competency === undefined ? [] : levelsByName(shape, competency)
  const disjoint = own.every(({ levels }, index) =>
    own.slice(index + 1).every((other) => ![...levels].some((key) => other.levels.has(key))),
  )
  if (
    own.length > 1 &&
    disjoint &&
    !areTracks(own.map(({ name }) => name)) &&
    own.every(({ levels }) => levels.size > 1)
  )
    return own.map(({ name }) => name)
  for (const direction of directions) {
    const parts = new Map<string, { readonly name: Text; readonly cells: Cell[] }>()
    for (const cell of core) {
      const header = cell.headers.get(direction)
      if (!header) continue
      const part = parts.get(keyOf(header.text)) ?? { name: header.text, cells: [] }
      part.cells.push(cell)
      parts.set(keyOf(header.text), part)
    }
    const all = [...parts.values()]
    if (all.length < 2) continue
    const facts = all.map(({ name, cells }) => factsOf(shape, name, cells))
    if (facts.every((one, index) => index === 0 || apart(facts[0] ?? one, one, competency !== undefined)))
      return all.map(({ name }) => name)
  }
  return []
}

function levelsByName(
  { core, level }: Shape,
  direction: Direction,
): { readonly name: Text; readonly levels: Set<string> }[] {
  const found = new Map<string, { readonly name: Text; readonly levels: Set<string> }>()
  for (const { headers } of core) {
    const [name, at] = [headers.get(direction)?.text, headers.get(level)?.text]
    if (!name || !at) continue
    const known = found.get(keyOf(name)) ?? { name, levels: new Set() }
    known.levels.add(keyOf(at))
    found.set(keyOf(name), known)
  }
  return [...found.values()]
}

interface Facts {
  readonly name: Text
  readonly levels: ReadonlySet<string>
  readonly competencies: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

function factsOf({ level, competency }: Shape, name: Text, cells: readonly Cell[]): Facts {
  const at = (cell: Cell, direction: Direction | undefined): string =>
    direction === undefined ? '' : keyOf(cell.headers.get(direction)?.text ?? '')
  return {
    name,
    levels: new Set(cells.map((cell) => at(cell, level))),
    competencies: new Set(cells.map((cell) => at(cell, competency))),
    pairs: new Set(cells.map((cell) => `${at(cell, level)} ${at(cell, competency)}`)),
  }
}

function apart(a: Facts, b: Facts, withCompetencies: boolean): boolean {
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...one].filter((key) => other.has(key)).length / Math.min(one.size, other.size)
  if (Math.min(a.levels.size, b.levels.size) < 2 || areTracks([a.name, b.name])) return false
  if (shared(a.pairs, b.pairs) > 0.5) return true
  if (isTrack(a.name) && isTrack(b.name)) return false
  if (!withCompetencies) return shared(a.levels, b.levels) === 0
  if (shared(a.competencies, b.competencies) > 0.2 || Math.min(a.competencies.size, b.competencies.size) < 2)
    return false
  return shared(a.levels, b.levels) === 0 || (isLadder(a.name) && isLadder(b.name))
}

function isLadder(name: Text): boolean {
  return isRole(name) || /\b(?:ladder|track)\b/i.test(name.text)
}

/** One of several ladders of a page. */
export interface Part {
  readonly name: Text
  readonly grid: Grid
  /** The cells of the others. */
  readonly others: readonly Cell[]
}

/** The cells of one of several ladders, and what is left of the others. Throws a `Refusal` where nothing has the name. */
export function partNamed(grid: Grid, name: string): Part {
  const wanted = keyOf(name)
  const headers = grid.cells.flatMap((cell) => [...cell.headers.values()].map(({ text }) => text))
  const header =
    headers.find((text) => keyOf(text) === wanted) ?? headers.find((text) => `-${keyOf(text)}-`.includes(`-${wanted}-`))
  if (wanted === '' || !header) throw new Refusal(`found no part called "${name}"; wanted one of ${listed(headers)}`)
  const has = (cell: Cell): boolean => [...cell.headers.values()].some(({ text }) => keyOf(text) === keyOf(header))
  const others = grid.cells.filter((cell) => !has(cell))
  // The name of the ladder is no heading of its own any more.
  const cells = grid.cells.filter(has).map((cell): Cell => {
    return { ...cell, headers: new Map([...cell.headers].filter(([, { text }]) => keyOf(text) !== keyOf(header))) }
  })
  return { name: header, grid: { ...grid, cells }, others }
}
