/** The files of a page, read: a path or several, or a folder, to blocks. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readCsv } from './csv.js'
import { readHtml, readMarkdown } from './markup.js'
import { decoded, type Mended } from './mend.js'
import { allTextsOf, type Block, Refusal, type Source, type Text } from './page.js'
import { readRecords } from './records.js'
import { dateIn } from './revision.js'

const KINDS: Readonly<Record<string, 'markdown' | 'html' | 'csv' | 'records'>> = {
  '.csv': 'csv',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'records',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.tsv': 'csv',
  '.txt': 'markdown',
  '.yaml': 'records',
  '.yml': 'records',
}

/** What people have their ladders in that is not read. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  '.adoc': 'an AsciiDoc file',
  '.asciidoc': 'an AsciiDoc file',
  '.doc': 'a Word document',
  '.docx': 'a Word document',
  '.ods': 'a spreadsheet',
  '.odt': 'an OpenDocument text',
  '.org': 'an Org file',
  '.pdf': 'a PDF file',
  '.pptx': 'a presentation',
  '.rst': 'a reStructuredText file',
  '.rtf': 'an RTF file',
  '.textile': 'a Textile file',
  '.wiki': 'a wiki file',
  '.xls': 'a spreadsheet',
  '.xlsx': 'a spreadsheet',
}

/** Far more than any ladder page has; more is no page and would take minutes. */
const MAX_BYTES = 5_000_000
const MAX_FILES = 200

/** Reads the files that make up one page, a folder's in the order of their names. Throws a `Refusal` for what is none. */
export function readSources(paths: readonly string[]): Source[] {
  const files = paths.flatMap(filesAt)
  if (files.length > MAX_FILES)
    throw new Refusal(`found ${files.length} files, wanted at most ${MAX_FILES} that together are one ladder`)
  return files.map(readSource)
}

function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path).filter(
      (name) => !name.startsWith('.') && KINDS[extname(name).toLowerCase()] !== undefined,
    )
    if (names.length === 0)
      throw new Refusal(`${path}: found no page in this folder, wanted Markdown, HTML, CSV, YAML or JSON files`)
    return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => join(path, name))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${path}: found no file or folder that can be read, wanted a ladder page`)
  }
}

function readSource(file: string): Source {
  const kind = KINDS[extname(file).toLowerCase()]
  if (!kind) {
    const ending = extname(file)
    const found = OTHER_KINDS[ending.toLowerCase()] ?? (ending === '' ? 'a file without an ending' : `a ${ending} file`)
    throw new Refusal(`${file}: found ${found}, wanted Markdown, HTML, CSV, YAML or JSON; saved as HTML it can be read`)
  }
  let page: Mended
  try {
    const bytes = readFileSync(file)
    if (bytes.length > MAX_BYTES)
      throw new Refusal(
        `${file}: found a file of ${(bytes.length / 1e6).toFixed(1)} MB, wanted at most ${MAX_BYTES / 1e6} MB`,
      )
    page = decoded(bytes)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${file}: found a file that cannot be read, wanted one that can`)
  }
  return sourceOf(page, file, kind)
}

/** Whether a file is all records. */
export function isRecordFile(file: string): boolean {
  return KINDS[extname(file).toLowerCase()] === 'records'
}

/** One file's text as blocks. */
export function sourceOf(
  { text, mended }: Mended,
  file: string,
  kind: 'markdown' | 'html' | 'csv' | 'records',
): Source {
  if (text.trim() === '') throw new Refusal(`${file}: found an empty file, wanted a ladder page`)
  const named = { file, title: undefined, revision: dateIn(file.replace(/^.*[\\/]/, '')) }
  if (kind === 'csv') return readable({ ...named, blocks: readCsv(text, file), mended })
  if (kind === 'records') {
    const records = readRecords(text, file, 1, false)
    return readable({ ...records, revision: records.revision ?? named.revision, mended })
  }
  const matter = kind === 'markdown' ? /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) : null
  const front = matter ? readRecords(matter[1] ?? '', file, 2, true) : { ...named, url: undefined, blocks: [] }
  const body = matter ? text.slice(matter[0].length) : text
  const firstLine = matter ? matter[0].split('\n').length : 1
  const read = kind === 'html' ? readHtml(body, file) : readMarkdown(body, file, firstLine)
  const records = front.blocks.map(
    (block): Block => (block.kind === 'heading' ? { ...block, depth: block.depth + BELOW_PAGE } : block),
  )
  return readable(
    titled({
      file,
      title: front.title,
      revision: front.revision ?? updatedIn(read.blocks) ?? named.revision,
      url: front.url ?? read.url,
      blocks: [...records, ...read.blocks],
      mended: mended + read.mended,
    }),
  )
}

/** The date in a line that says when the page was last changed. */
function updatedIn(blocks: readonly Block[]): string | undefined {
  const lines = allTextsOf(blocks).filter(
    ({ text }) =>
      text.length < 120 && /^\W*(?:last\s+)?(?:updated|modified|edited|revised|reviewed|changed)\b/i.test(text),
  )
  return lines.map(({ text }) => dateIn(text)).find((date) => date !== undefined)
}

/** Records in front of a page are no part of its headings: theirs count on below. */
export const BELOW_PAGE = 20

/** The only outermost heading of a page that begins with it is its title. */
function titled(source: Source): Source {
  const headings = source.blocks.flatMap((block) =>
    block.kind === 'heading' && block.depth <= BELOW_PAGE ? block : [],
  )
  const [first] = headings
  const top = headings.filter(({ depth }) => depth === 1)
  if (first?.depth !== 1 || top.length !== 1) return source
  if (source.title && source.title.text !== first.text.text) return source
  return { ...source, title: first.text, blocks: source.blocks.filter((block) => block !== first) }
}

/** The same without texts of which characters are lost: those cannot be told word for word. */
function readable(source: Source): Source {
  const lost = (text: Text): boolean => /[\uFFFD\p{Cs}]/u.test(text.text)
  const clean = (block: Block): Block => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(clean)) }
      case 'table': {
        const cells = new Map(
          [...new Set(block.rows.flat())].map((cell) => [cell, { ...cell, blocks: cell.blocks.map(clean) }] as const),
        )
        return { ...block, rows: block.rows.map((row) => row.map((cell) => cells.get(cell) ?? cell)) }
      }
      default:
        return lost(block.text) ? { kind: 'left out', text: block.text, reason: 'unreadable' } : block
    }
  }
  return { ...source, blocks: source.blocks.map(clean) }
}
