/** What groups the parts of a ladder: pillars hold competencies, tracks hold levels. */
import { TRACKS } from '../words/titles.js'
import { joined } from './behaviors.js'
import type { DraftCompetency, DraftLevel, DraftPillar } from './draft.js'
import type { Cell, Direction } from './grid.js'
import { codeOf } from './names.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

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
export function pillarDirection(shape: Shape): Direction | undefined {
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

export function pillarsOf(
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
export function tracksOf(
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
