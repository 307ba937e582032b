/** Draws the table of an outline as one block, as much of it as there is room for. */
import type { RichTextElement, TableBlock } from '@slack/types'
import { sum } from './cut.js'
import { PART_COSTS, pieceElement } from './draw-part.js'
import { bold, run, table } from './kit.js'
import { type Room, TABLE_CHARACTERS, TABLE_COLUMNS, TABLE_ROWS } from './limits.js'
import { listForm } from './list-form.js'
import type { Part, Piece, Row, Table } from './outline.js'
import { byRank } from './outline-steps.js'

/** Stands in a cell where there is nothing. */
const NOTHING = '—'
/** As long as the name of a column is taken to be. */
const NAME = 'IC4 or so'

/** Of the room, at most so much is kept for opening what has none. */
const LEFT_SHARE = 0.2
const NONE = { size: 0, rows: 0, text: 0 }

export interface DrawnTable {
  readonly block: TableBlock
  /** What has no room in it. */
  readonly left: readonly Part[]
}

/**
 * @param room characters, as `sizeOf` counts them
 * @returns null where no group fits, or one that does not could not be opened
 */
export function drawTable({ columns, groups }: Table, room: number, sizeOf: Room['sizeOf']): DrawnTable | null {
  if (columns.length > TABLE_COLUMNS) return null
  const header = columns.map((name) => [[bold(name)]])
  const all = takenBy(
    groups.flatMap(({ rows }) => rows),
    sizeOf,
  )
  const free = {
    size: room - sizeOf(table([header])),
    rows: TABLE_ROWS - 1,
    text: TABLE_CHARACTERS - columns.join('').length,
  }
  const isWhole = all.size <= free.size && all.rows <= free.rows && all.text <= free.text
  // What has no room takes a line and a button; that much is kept for each until it has room.
  const kept = (part: Part | null): number => (isWhole || part === null ? 0 : PART_COSTS.digest(part))
  free.size -= Math.min(sum(groups.map(({ part }) => kept(part))), room * LEFT_SHARE)
  const fitting = new Set<Table['groups'][number]>()
  for (const group of byRank(groups, ({ rows }) => Math.max(...rows.map(rankOf)))) {
    const { size, rows, text } = isWhole ? NONE : takenBy(group.rows, sizeOf)
    if (size > free.size || rows > free.rows || text > free.text) continue
    free.size -= size
    free.rows -= rows
    free.text -= text
    fitting.add(group)
  }
  const left = groups.flatMap((group) => (fitting.has(group) ? [] : [group.part]))
  const opened = left.flatMap((part) => (part?.whole ? [part] : []))
  if (fitting.size === 0 || opened.length < left.length) return null
  const shown = byRank(
    groups.filter((group) => fitting.has(group)).flatMap(({ rows }) => rows),
    rankOf,
  )
  return { block: table([header, ...shown.map(drawRow)]), left: opened }
}

function rankOf({ rank = 0 }: Row): number {
  return rank
}

/** What rows take, as a table or as the list that stands in for one, whichever is more. */
function takenBy(rows: readonly Row[], sizeOf: Room['sizeOf']) {
  const drawn = rows.map(drawRow)
  const header = (drawn[0] ?? []).map(() => [[run(NAME)]])
  const block = table([header, ...drawn])
  const size = Math.max(sizeOf(block), sizeOf(listForm([block]))) - sizeOf(table([header]))
  return { size, rows: rows.length, text: sum(drawn.map(textLength)) }
}

function drawRow({ name, cells }: Row): RichTextElement[][][] {
  return [name.map((piece) => [pieceElement(piece)]), ...cells.map(cell)]
}

/** The lines of a cell; a piece that is a line break alone ends one. */
function cell(pieces: readonly Piece[]): RichTextElement[][] {
  const shown = pieces.filter(({ text }) => text !== '')
  if (shown.length === 0) return [[run(NOTHING)]]
  const lines: RichTextElement[][] = [[]]
  for (const piece of shown) {
    if (piece.text === '\n') lines.push([])
    else lines.at(-1)?.push(pieceElement(piece))
  }
  return lines
}

function textLength(row: RichTextElement[][][]): number {
  return sum(row.flat(2).map((element) => ('text' in element ? (element.text ?? '').length : 0)))
}
