/** What groups competencies: pillars, where all of them have one, else notes. */
import { joined } from './behaviors.js'
import type { DraftCompetency, DraftPillar } from './draft.js'
import type { Cell, Direction } from './grid.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

/** The keys that a direction's headers have for each thing that a cell belongs to. */
export function headersBy(
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

/** Where else headers of the ladder's cells lie, those in the table first. */
export function otherDirections(shape: Shape): Direction[] {
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
export function pillarDirection(shape: Shape, trackAt: Direction | undefined): Direction | undefined {
  const { competency } = shape
  if (competency === undefined || shape.places) return undefined
  const name = (cell: Cell): string => keyOf(cell.headers.get(competency)?.text ?? '')
  return otherDirections(shape).find((direction) => {
    // Content of a long table has headers above that group nothing.
    if (direction === trackAt) return false
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

/**
 * What else groups competencies (a section that only some of them have, a name that spans some rows): a note of that
 * name, of what it says and the competencies that it groups.
 */
export function groupNotes(
  shape: Shape,
  taken: readonly (Direction | undefined)[],
  competencies: ReadonlyMap<string, DraftCompetency>,
  keyIn: (cell: Cell) => string | undefined,
  used: Set<Text>,
): { name: string; text: string }[] {
  const { level, competency } = shape
  if (!level.startsWith('above') || !competency?.startsWith('left')) return []
  const directions = otherDirections(shape).filter(
    (one) => !taken.includes(one) && (one === 'section' || (one.startsWith('left') && leftOf(one, competency))),
  )
  const notes = new Map<string, { name: string; lines: Set<string> }>()
  for (const cell of shape.core) {
    for (const direction of directions) {
      const header = cell.headers.get(direction)
      const own = competencies.get(keyIn(cell) ?? '')
      if (!header || !own || keyOf(header.text) === keyOf(own.name)) continue
      const note = notes.get(keyOf(header.text)) ?? { name: header.text.text, lines: new Set() }
      notes.set(keyOf(header.text), note)
      for (const text of [...header.more.map(({ text }) => text), own.name]) note.lines.add(text)
      for (const text of [header.text, ...header.more]) used.add(wholeOf(text))
    }
  }
  return [...notes.values()].map(({ name, lines }) => ({ name, text: [...lines].join('\n') }))
}
