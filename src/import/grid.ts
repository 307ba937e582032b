/**
 * The one grid: every source becomes cells, each with the headers that lie in some direction from it. Headings with what
 * stands below them are cells whose headers are the path of headings; a cell of a table has headers above and left of it,
 * in a row that spans the table, and the headings around the table. Whether a header is a level, a competency or neither
 * is not known here: a shape (`shapes.ts`) says in which directions to look.
 */
import { ALL_LEVELS, COMPETENCY_NAMES, EXAMPLE_FIELDS, LEVEL_NAMES, NOTE_NAMES } from '../words/columns.js'
import { type Entry, entriesOf, textsIn } from './entries.js'
import { levelsAmong } from './levels.js'
import { isRole } from './names.js'
import { type Block, type Source, type Table, type TableCell, type Text, textsOf, wholeOf, wordsIn } from './page.js'

/**
 * Where a header lies: the file itself; a heading of that depth; the row of headers above, from 0; the column to the left,
 * from 0; a row that spans the table; a label in the cell itself, or in what is nested below one.
 */
export type Direction =
  | 'file'
  | `heading ${number}`
  | `above ${number}`
  | `left ${number}`
  | 'section'
  | 'label'
  | 'label 2'

export interface Header {
  readonly text: Text
  /** What stands in the header's cell beside its name. */
  readonly more: readonly Text[]
  /** What the page calls it here, where it goes by another name. */
  readonly called?: Text
}

export interface Cell {
  readonly headers: ReadonlyMap<Direction, Header>
  /** One object for a cell that spans several places. */
  readonly entries: readonly Entry[]
  /** The column of its table, from 0; undefined outside of tables. */
  readonly column?: number
}

export interface Grid {
  readonly cells: readonly Cell[]
  /** The title of the page: of its only file, if it has one. */
  readonly title: Text | undefined
  readonly headings: readonly Text[]
}

/** Cells of all files, in the order of the page. `named`: what each file is called where it does not say so. */
export function gridOf(sources: readonly Source[], named: (source: Source) => Text): Grid {
  const several = sources.length > 1
  const cells = sources.flatMap((source) => {
    const file: [Direction, Header][] = several ? [['file', { text: source.title ?? named(source), more: [] }]] : []
    return cellsOf(source.blocks, new Map(file))
  })
  const headings = sources.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? block.text : [])),
  )
  return { cells, title: several ? undefined : sources[0]?.title, headings }
}

function cellsOf(blocks: readonly Block[], outer: ReadonlyMap<Direction, Header>): Cell[] {
  const cells: Cell[] = []
  let path: { readonly depth: number; readonly header: Header }[] = []
  let run: Block[] = []
  const headers = (): Map<Direction, Header> =>
    new Map([...outer, ...path.map(({ depth, header }) => [`heading ${depth}`, header] as const)])
  const flush = (evenEmpty: boolean): void => {
    const entries = entriesOf(run)
    if (entries.length > 0 || evenEmpty) cells.push({ headers: headers(), entries })
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      flush(false)
      path = [
        ...path.filter(({ depth }) => depth < block.depth),
        { depth: block.depth, header: { text: block.text, more: [] } },
      ]
      cells.push({ headers: headers(), entries: [] })
    } else if (block.kind === 'table') {
      flush(false)
      cells.push(...tableCells(block, headers()))
    } else run.push(block)
  }
  flush(false)
  return cells
}

/** No label is longer; a longer text in a table is content. */
const MAX_HEADER = 12

function tableCells(table: Table, outer: ReadonlyMap<Direction, Header>): Cell[] {
  const rows = table.rows.filter((row) => row.some(({ blocks }) => blocks.length > 0))
  const cells: Cell[] = []
  let section: Header | undefined
  let above: (readonly TableCell[])[] = []
  const entriesByCell = new Map<TableCell, readonly Entry[]>()
  const entries = (cell: TableCell): readonly Entry[] => {
    const known = entriesByCell.get(cell) ?? entriesOf(inCell(cell.blocks))
    entriesByCell.set(cell, known)
    return known
  }
  let at = 0
  // A title that spans the table stands above its header row.
  while (at < rows.length - 1 && isSection(rows, at)) {
    section = headerOf(only(rows[at]))
    at += 1
  }
  const start = at
  while (at < rows.length - 1 && at - start < MAX_HEADER_ROWS && isHeaderRow(rows, at, start)) at += 1
  above = rows.slice(start, at)
  // Markdown and CSV cannot span: an empty header goes on with the one to its left where a second row of headers follows.
  const [top, second] = [rows[start], rows[at]]
  if (above.length === 1 && at < rows.length - 1 && top && second && isSecondHeader(top, second)) {
    above = [
      top.map((cell, column) => (column > 0 && cell.blocks.length === 0 ? (lastFull(top, column) ?? cell) : cell)),
      second,
    ]
    at += 1
  }
  const levels = levelColumns(above.at(-1) ?? [])
  // An empty cell in the first column goes on with what stands above it.
  let first: TableCell | undefined
  for (; at < rows.length; at += 1) {
    const row = (rows[at] ?? []).map((cell, column) =>
      column === 0 && cell.blocks.length === 0 ? (first ?? cell) : cell,
    )
    if (isSection(rows, at)) {
      section = headerOf(only(row))
      first = undefined
      cells.push({ headers: new Map([...outer, ...headed('section', section)]), entries: [] })
      continue
    }
    first = row[0]
    for (const [column, cell] of row.entries()) {
      const headers = new Map<Direction, Header>([...outer, ...headed('section', section)])
      for (const [depth, header] of above.entries()) {
        const top = header[column]
        const named = top && headerOf(top)
        if (named) headers.set(`above ${depth}`, levels.has(top) ? asLevel(named) : named)
      }
      for (const [left, other] of row.entries()) {
        const header =
          left === column || other === cell ? undefined : headerUnder(above.at(-1)?.[left], headerOf(other))
        for (const [direction, named] of headed(`left ${left}`, header)) headers.set(direction, named)
      }
      cells.push({ headers, entries: entries(cell), column })
    }
  }
  return cells
}

/** A heading in a cell is a label. */
function inCell(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    return block.kind === 'heading'
      ? { kind: 'text', text: { ...block.text, whole: block.text, emphasized: block.text.text.length } }
      : block
  })
}

/** Three rows of headers are the most that tables of ladders have. */
const MAX_HEADER_ROWS = 3

function headed(direction: Direction, header: Header | undefined): [Direction, Header][] {
  return header ? [[direction, header]] : []
}

const CONTENT_COLUMNS = [...EXAMPLE_FIELDS, ...NOTE_NAMES, ...ALL_LEVELS]

/** A row's header by the name of its column: one that is called "Level" is one, one called "Notes" is none. */
function headerUnder(column: TableCell | undefined, header: Header | undefined): Header | undefined {
  const name = column && headerOf(column)?.text.text.toLowerCase()
  if (!header || name === undefined) return header
  if (CONTENT_COLUMNS.includes(name)) return undefined
  return LEVEL_NAMES.includes(name) ? asLevel(header) : header
}

function asLevel(header: Header): Header {
  return { ...header, text: { ...header.text, hint: 'level', whole: wholeOf(header.text) } }
}

/**
 * The columns of a matrix that are levels by the title of who is on them ("Bookkeeper"): some beside them are ranked, and
 * the first column names competencies or has no name.
 */
function levelColumns(top: readonly TableCell[]): ReadonlySet<TableCell> {
  const [corner, ...columns] = top.map((cell) => ({ cell, name: headerOf(cell)?.text }))
  if (corner?.name && !COMPETENCY_NAMES.includes(corner.name.text.toLowerCase())) return new Set()
  const others = columns.filter(({ name }) => name && !CONTENT_COLUMNS.includes(name.text.toLowerCase()))
  const ranked = new Set(levelsAmong(others.flatMap(({ name }) => name ?? []))?.names)
  const titled = others.filter(({ name }) => name && !ranked.has(name))
  const areTitles = ranked.size > 0 && titled.every(({ name }) => name && isRole({ ...name, text: `${name.text}s` }))
  return new Set(areTitles ? titled.map(({ cell }) => cell) : [])
}

function only(row: readonly TableCell[] | undefined): TableCell {
  return row?.find(({ blocks }) => blocks.length > 0) ?? { blocks: [], header: false }
}

/** Whether one short cell is all that a row holds, and no part of what follows. */
function isSection(rows: readonly (readonly TableCell[])[], at: number): boolean {
  const row = rows[at] ?? []
  const full = [...new Set(row.filter(({ blocks }) => blocks.length > 0))]
  const [cell] = full
  if (full.length !== 1 || cell === undefined || row.length < 2) return false
  const spans = row.filter((one) => one === cell).length
  if (rows[at + 1]?.includes(cell) || rows[at - 1]?.includes(cell)) return false
  return headerOf(cell) !== undefined && (spans === row.length || (row[0] === cell && spans === 1))
}

function isHeaderRow(rows: readonly (readonly TableCell[])[], at: number, start: number): boolean {
  const row = rows[at] ?? []
  const full = row.filter(({ blocks }) => blocks.length > 0)
  if (full.some((cell) => cell.blocks.length > 0 && headerOf(cell) === undefined)) return false
  if (at === start) return true
  if (isSection(rows, at)) return false
  // A second row of headers is marked as such, or stands below cells that span several columns.
  if (full.every(({ header }) => header)) return true
  const top = rows[at - 1] ?? []
  const grouped = top.some((cell, column) => column > 0 && cell.blocks.length > 0 && cell === top[column - 1])
  return grouped && row.every((cell, column) => cell === top[column] || cell.blocks.length > 0 || column === 0)
}

function isSecondHeader(top: readonly TableCell[], row: readonly TableCell[]): boolean {
  const gaps = top.filter((cell, column) => column > 1 && cell.blocks.length === 0)
  return (
    gaps.length > 0 &&
    row.every((cell, column) => (column === 0 ? cell.blocks.length === 0 : headerOf(cell) !== undefined))
  )
}

function lastFull(row: readonly TableCell[], column: number): TableCell | undefined {
  return row.slice(1, column).findLast(({ blocks }) => blocks.length > 0)
}

/** A cell as a header: its first line, or the label of a longer one; undefined where it holds no short text. */
function headerOf(cell: TableCell): Header | undefined {
  const [first, ...more] = textsOf(cell.blocks)
  if (first === undefined) return undefined
  if (cell.blocks.some(({ kind }) => kind === 'table')) return undefined
  const [entry] = entriesOf(inCell(cell.blocks))
  const label = entry?.label
  if (label && (label.by === 'emphasis' || wordsIn(first.text) > MAX_HEADER)) {
    const whole = label.rest === undefined && label.name.text === first.text
    return { text: whole ? first : label.name, more: [...(label.rest ? [label.rest] : []), ...more] }
  }
  if (cell.blocks.some(({ kind }) => kind === 'list')) return undefined
  return wordsIn(first.text) <= MAX_HEADER ? { text: first, more } : undefined
}

/** The same cells with the labels of their entries as headers: what `behead` calls a header in the cell itself. */
export function peeled(cells: readonly Cell[], direction: 'label' | 'label 2'): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    const plain = cell.entries.filter(({ label }) => label === undefined)
    if (plain.length === cell.entries.length) return [cell]
    const labelled = cell.entries.flatMap((entry): Cell[] => {
      if (!entry.label) return []
      const { name, rest } = entry.label
      const own = [...(rest ? [rest] : []), ...entry.texts.slice(1)]
      const entries = [
        ...own.map((text): Entry => ({ texts: [text], label: undefined, children: [], item: entry.item })),
        ...entry.children,
      ]
      return [{ ...cell, headers: new Map([...cell.headers, [direction, { text: name, more: [] }]]), entries }]
    })
    return [{ ...cell, entries: plain }, ...labelled]
  })
}

/** Every word of what cells hold, spans once; marks and figures are no words. */
export function wordsOf(cells: readonly Cell[]): number {
  const distinct = new Set(cells.map(({ entries }) => entries))
  return [...distinct].flatMap(textsIn).reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu) ?? []).length, 0)
}
