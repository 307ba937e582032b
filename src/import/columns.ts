/** Which columns of a table hold what is expected, where no header above them is a level or a competency. */
import { CONTENT_NAMES, EXAMPLE_FIELDS, NOTE_NAMES, SUMMARY_NAMES, TITLE_NAMES } from '../words/columns.js'
import { type Cell, type Direction, wordsOf } from './grid.js'
import { keyOf } from './page.js'

/** Cells with fewer words on average hold marks, not expectations. */
export const MIN_WORDS = 1.5

const CONTENT = new Set(CONTENT_NAMES.map(keyOf))
/** Columns that hold no content, whatever else a table has. */
const NO_CONTENT = new Set([...TITLE_NAMES, ...NOTE_NAMES].map(keyOf))
/** Columns that stand beside the content: titles, summaries, examples. */
const ASIDE = new Set(
  [
    ...TITLE_NAMES,
    ...NOTE_NAMES,
    ...SUMMARY_NAMES.filter((name) => !CONTENT_NAMES.includes(name)),
    ...EXAMPLE_FIELDS,
  ].map(keyOf),
)

/**
 * Whether a cell holds content where neither levels nor competencies stand above the columns: by the name of its column,
 * else by how many words the column has. Ids, weights and the like are no content.
 */
export function contentColumns(
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
    ...[...columns.keys()].filter((column) => ASIDE.has(column) && !NO_CONTENT.has(column)),
  ])
  return (cell) => {
    const column = columnOf(cell)
    return column === undefined || content.has(column)
  }
}
