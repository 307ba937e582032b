/** What stands where a level and a competency cross: spans, summary rows, columns of content, topics. */
import { EXAMPLE_FIELDS, SUMMARY_NAMES } from '../words/columns.js'
import { contentOf, joined } from './behaviors.js'
import type { DraftCell, DraftCompetency } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import type { Cell, Direction, Header } from './grid.js'
import { keyOf } from './page.js'
import type { Shape } from './shapes.js'

const SUMMARIES = new Set(SUMMARY_NAMES.map(keyOf))
const EXAMPLES = new Set(EXAMPLE_FIELDS.map(keyOf))

export interface Crossing {
  readonly cells: Cell[]
  /** What the competency is called at that level, where that differs. */
  name: string | undefined
}

/** Cells that span all levels of a competency, or all competencies of a level. */
export function spansOf(shape: Shape): ReadonlyMap<readonly Entry[], 'level' | 'competency'> {
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
export function levelsUndefined(crossings: ReadonlyMap<string, ReadonlyMap<string, Crossing>>): Map<string, string> {
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
export function haveSummaries(crossings: ReadonlyMap<string, ReadonlyMap<string, Crossing>>): boolean {
  const all = [...crossings.values()].flatMap((row) => [...row.values()])
  const twofold = all.filter(({ cells: [first, second] }) => {
    return (
      first?.column !== undefined && second !== undefined && first.entries.length === 1 && second.entries.length > 1
    )
  })
  return twofold.length > 0 && twofold.length >= all.length * 0.6
}

export function cellOf(
  { cells, name }: Crossing,
  shape: Shape,
  topics: ReadonlySet<string>,
  summarized: boolean,
): DraftCell {
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
  const called = name === undefined ? {} : { name }
  // A summary with nothing to sum up is what is expected.
  if (behaviors.length === 0) return { ...called, behaviors: summary.map((behavior) => ({ behavior })) }
  return { ...called, ...(summary.length > 0 && { summary: summary.join('\n') }), behaviors }
}

/** Whether a column holds content apart from summaries and examples. */
function isOther(column: Header | undefined, summary: Header): boolean {
  return column !== undefined && keyOf(column.text) !== keyOf(summary.text) && !EXAMPLES.has(keyOf(column.text))
}

/** The header of a column that holds content, where rows are both level and competency. */
export function columnName(cell: Cell, shape: Shape): Header | undefined {
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
export function sameTopics({ levels }: DraftCompetency): void {
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
