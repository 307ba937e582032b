/** Draws the table of an outline as one block, as much of it as there is room for. */
import type { TableBlock } from '@slack/types'
import { cutWithin, sum } from './cut.js'
import { jsonSize, pieceElement } from './draw-part.js'
import { bold, run, table } from './kit.js'
import { TABLE_CHARACTERS, TABLE_COLUMNS, TABLE_ROWS } from './limits.js'
import type { Part, Piece, Row, Table } from './outline.js'

/** Stands in a cell where there is nothing. */
const NOTHING = '—'
/** Characters of a cell, which no ladder needs and none may fill a message with. */
const CELL = 2_000

export interface DrawnTable {
  readonly block: TableBlock
  /** What has no room in it. */
  readonly left: readonly Part[]
}

/**
 * @param room characters of JSON
 * @returns null where not even the first group fits, or something that does not could not be opened
 */
export function drawTable({ columns, groups }: Table, room: number): DrawnTable | null {
  if (columns.length > TABLE_COLUMNS) return null
  const header = columns.map((name) => [bold(name)])
  let free = {
    json: room - jsonSize(table([header])),
    rows: TABLE_ROWS - 1,
    text: TABLE_CHARACTERS - columns.join('').length,
  }
  const shown: Row[] = []
  const left: Part[] = []
  for (const { part, rows } of groups) {
    const next = {
      json: free.json - jsonSize(table(rows.map(drawRow))),
      rows: free.rows - rows.length,
      text: free.text - sum(rows.map(textLength)),
    }
    if (next.json >= 0 && next.rows >= 0 && next.text >= 0) {
      free = next
      shown.push(...rows)
    } else if (part === null) return null
    else left.push(part)
  }
  if (shown.length === 0 || left.some(({ whole }) => whole === null)) return null
  return { block: table([header, ...shown.map(drawRow)]), left }
}

function drawRow({ name, cells }: Row) {
  return [name, ...cells].map(cell)
}

function cell(pieces: readonly Piece[]) {
  const shown = pieces.filter(({ text }) => text !== '')
  if (shown.length === 0) return [run(NOTHING)]
  const length = sum(shown.map(({ text }) => text.length))
  if (length > CELL) return [run(cutWithin(shown.map(({ text }) => text).join(''), CELL, (text) => text.length))]
  return shown.map(pieceElement)
}

function textLength(row: Row): number {
  return sum([row.name, ...row.cells].map((pieces) => Math.max(1, sum(pieces.map(({ text }) => text.length)))))
}
