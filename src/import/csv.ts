/** Comma-separated values to blocks: one table, with the lines of its cells told apart. */
import { CsvError, parse } from 'csv-parse/sync'
import { type Block, Refusal, type TableCell, type Text } from './page.js'

/** Reads a CSV file, whichever of comma, semicolon and tab separates. Quotes out of place are read as text. */
export function readCsv(text: string, file: string): readonly Block[] {
  const rows = rowsOf(text, file)
  // What stands above the header row, a line each, is no part of the table.
  const start = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell.blocks.length > 0).length > 1),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  const above = rows.slice(0, start).flatMap((row) => row.flatMap((cell) => cell.blocks))
  const table = rows.slice(start).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? EMPTY))
  return [...above, ...(table.length > 0 ? [{ kind: 'table', rows: table } as const] : [])]
}

const EMPTY: TableCell = { blocks: [], header: false }

function rowsOf(text: string, file: string): TableCell[][] {
  const ends: number[] = []
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      on_record: (record, { lines }) => {
        ends.push(lines)
        return record
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
    return records.map((record, index) => {
      const first = (ends[index - 1] ?? 0) + 1
      return record.map((value) => ({ blocks: blocksOfLines(value, file, first), header: false }))
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal(`${file}: found broken CSV (${error.message}), wanted every quote closed`)
  }
}

/** The separator that the first lines hold most of. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000)
  const counted = [',', ';', '\t'].map((separator) => [separator, head.split(separator).length] as const)
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

const BULLET = /^\s*(?:[-*•·–▪◦‣]|\d{1,2}[.)])\s+/

/** A value of several lines: bullets become a list, other lines a text each. */
export function blocksOfLines(value: string, file: string, firstLine: number): Block[] {
  const lines = value
    .split('\n')
    .map((raw, index) => ({ raw, text: textOf(raw.replace(BULLET, ''), file, firstLine + index) }))
    .filter(({ text }) => text.text !== '')
  const items: Block[][] = []
  const blocks: Block[] = []
  for (const { raw, text } of lines) {
    if (lines.length > 1 && BULLET.test(raw)) {
      if (items.length === 0) blocks.push({ kind: 'list', items })
      items.push([{ kind: 'text', text }])
    } else blocks.push({ kind: 'text', text: textOf(raw, file, text.line) })
  }
  return blocks
}

function textOf(raw: string, file: string, line: number): Text {
  return { text: raw.replace(/\s+/g, ' ').trim(), file, line, links: [], emphasized: 0 }
}
