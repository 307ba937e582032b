/**
 * YAML and JSON records to blocks: a record that has a name becomes a heading with its content below, a list of flat
 * records a table, a list of texts a list. Keys are names where siblings show that they are; the fields that records
 * usually have stand in `words/page.ts`.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import {
  COMPETENCY_NAMES,
  CONTENT_NAMES,
  DATE_FIELDS,
  EXAMPLE_FIELDS,
  LEVEL_NAMES,
  NAMING_FIELDS,
  SUMMARY_FIELDS,
  TECHNICAL_FIELDS,
} from '../words/page.js'
import { blocksOfLines } from './csv.js'
import { readMarkdown } from './markup.js'
import { type Block, Refusal, type Source, type TableCell, type Text, wordsIn } from './page.js'
import { dateIn } from './revision.js'

type Hint = Text['hint']

interface Field {
  readonly name: string
  readonly key: Text
  readonly value: Node | null
}

/** Deeper than records are; more would be no page. */
const MAX_DEPTH = 30

/**
 * Reads a file of records, or the front matter of a page (then `firstLine` is where it begins and `settings` says that
 * without records in it, all but its title and date is for the site alone).
 */
export function readRecords(text: string, file: string, firstLine: number, settings: boolean): Omit<Source, 'mended'> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const refuse = (offset: number, found: string, wanted: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new Refusal(`${file}:${line + firstLine - 1}:${col} found ${found}, wanted ${wanted}`)
  }
  const [error] = document.errors
  const tab = error?.code === 'TAB_AS_INDENT' ? error.pos[0] : tabIn(text, document.contents)
  if (tab !== undefined) refuse(tab, 'a tab in the indentation', 'spaces: most readers of YAML refuse tabs there')
  if (error) {
    const broken = `broken YAML or JSON (${error.message.replace(/\s+/g, ' ')})`
    refuse(error.pos[0], broken, 'every quote and bracket closed, and the items of a list in one column')
  }
  const reader = new RecordReader(file, firstLine, lines, settings)
  return reader.root(document.contents)
}

/** Where a tab indents what is no text: some readers take it, most refuse it. Undefined for nowhere, and for JSON. */
function tabIn(text: string, root: Node | null): number | undefined {
  if (/^\s*[{[]/.test(text)) return undefined
  for (const { 0: start, index } of text.matchAll(/^ *(?:- *)*\t[ \t-]*(?=\S)/gm)) {
    const at = index + start.indexOf('\t')
    let inText = false
    visit(root, {
      Scalar: (_, { range }) => {
        if (range && range[0] < at && at < range[1]) inText = true
      },
    })
    if (!inText) return at
  }
  return undefined
}

class RecordReader {
  /** The levels that a list has named. */
  private levelNames: readonly Text[] = []

  constructor(
    private readonly file: string,
    private readonly firstLine: number,
    private readonly lines: LineCounter,
    private readonly settings: boolean,
  ) {}

  root(node: Node | null): Omit<Source, 'mended'> {
    const fields = isMap(node) ? this.fields(node) : []
    const named = fields.find(({ name, value }) => NAMING_FIELDS.includes(name) && isText(value))
    const title = named && this.scalarText(named.value)
    const dates = DATE_FIELDS.flatMap((date) => fields.filter(({ name }) => name === date))
    const dated = dates.find(({ value }) => isScalar(value) && dateIn(String(value.value)) !== undefined)
    const revision = isScalar(dated?.value) ? dateIn(String(dated.value.value)) : undefined
    const rest = fields.filter((field) => field !== named)
    const nested = rest.some(({ value }) => holdsRecords(value))
    let blocks: Block[]
    if (!isMap(node)) blocks = this.value(node, 2, undefined)
    else if (this.settings && !nested) blocks = rest.flatMap(({ value }) => this.leftOut(value))
    else blocks = this.content(rest, 1, undefined, named !== undefined || this.settings)
    return { file: this.file, title, revision, blocks }
  }

  /** Anything that stands under a key or in a list. */
  private value(node: Node | null, depth: number, hint: Hint): Block[] {
    if (depth > MAX_DEPTH)
      throw new Refusal(`${this.file}: found records nested more than ${MAX_DEPTH} deep, wanted a ladder page`)
    if (isMap(node)) return this.record(node, depth, hint)
    if (isSeq(node)) return this.list(node, depth, hint)
    return this.scalar(node, depth)
  }

  private list(seq: YAMLSeq, depth: number, hint: Hint): Block[] {
    const items = seq.items.filter(isNode)
    if (items.every(isScalar)) {
      const names = items.map((item) => ({ ...this.scalarText(item), hint: 'level' as const }))
      if (hint === 'level' && names.every(({ text }) => wordsIn(text) < 4)) {
        this.levelNames = names
        return names.map((text) => ({ kind: 'left out', text, reason: 'repeated' }))
      }
      // A text for each level, told apart by its place.
      if (hint === 'level')
        return items.flatMap((item, index) => [
          this.placed(item, index, items.length, depth),
          ...this.scalar(item, depth),
        ])
      const listed = items.map((item) => this.scalar(item, depth)).filter((item) => item.length > 0)
      return listed.length > 0 ? [{ kind: 'list', items: listed }] : []
    }
    const records = items.filter(isMap).map((item) => this.fields(item))
    if (records.length === items.length) {
      if (records.length > 1 && isFlat(records)) return [this.table(records)]
      if (records.every(isExampled))
        return [{ kind: 'list', items: records.map((fields) => this.exampled(fields, depth)) }]
    }
    // Levels without names are told apart by their place.
    if (hint === 'level' && records.length === items.length && records.every((fields) => !namingField(fields))) {
      return items.flatMap((item, index) => [
        this.placed(item, index, items.length, depth),
        ...this.value(item, depth + 1, undefined),
      ])
    }
    return items.flatMap((item) => this.value(item, depth, hint))
  }

  /** The heading of a level that has no name where it stands: by the names listed before, else by its number. */
  private placed(item: Node, index: number, count: number, depth: number): Block {
    const listed = this.levelNames.length === count ? this.levelNames[index] : undefined
    const line = this.lineOf(item)
    const text: Text = listed
      ? { ...listed, line, madeUp: true }
      : { text: String(index + 1), file: this.file, line, links: [], emphasized: 0, hint: 'level', madeUp: true }
    return { kind: 'heading', depth, text }
  }

  /** A record with a name is a heading and what stands below it. */
  private record(map: YAMLMap, depth: number, hint: Hint): Block[] {
    const fields = this.fields(map)
    const naming = namingField(fields)
    if (!naming) return this.content(fields, depth - 1, hint, false)
    const named = this.scalarText(naming.value)
    const own = LEVEL_NAMES.includes(naming.name)
      ? 'level'
      : COMPETENCY_NAMES.includes(naming.name)
        ? 'competency'
        : undefined
    const heading = { ...named, ...hinted(own ?? hint) }
    const rest = this.content(
      fields.filter((field) => field !== naming),
      depth,
      undefined,
      true,
    )
    return [{ kind: 'heading', depth, text: heading }, ...rest]
  }

  /** The fields of a record below its name. `named`: whether it has one, so that its keys are fields, not names. */
  private content(fields: readonly Field[], depth: number, hint: Hint, named: boolean): Block[] {
    const keysAreNames = !named && areNames(fields)
    return fields.flatMap(({ name, key, value }): Block[] => {
      if (keysAreNames) return this.under(key, value, depth, hint)
      if (SUMMARY_FIELDS.includes(name) && !isMap(value)) {
        const alone = !fields.some(
          (other) => other.name !== name && !TECHNICAL_FIELDS.includes(other.name) && isFilled(other.value),
        )
        return alone
          ? this.value(value, depth + 1, undefined)
          : hintedAll(this.value(value, depth + 1, undefined), 'summary')
      }
      if (EXAMPLE_FIELDS.includes(name)) return hintedAll(this.value(value, depth + 1, undefined), 'example')
      if (LEVEL_NAMES.includes(name) && !isScalar(value)) return this.value(value, depth + 1, 'level')
      if (COMPETENCY_NAMES.includes(name) && !isScalar(value)) return this.value(value, depth + 1, 'competency')
      if (CONTENT_NAMES.includes(name)) return this.value(value, depth + 1, undefined)
      if (TECHNICAL_FIELDS.includes(name)) return this.leftOut(value)
      if (isScalar(value) && !(isText(value) && wordsIn(String(value.value)) > 2)) return this.leftOut(value)
      if (isSeq(value) && value.items.some(isMap)) return this.value(value, depth + 1, undefined)
      return this.under(key, value, depth, undefined)
    })
  }

  private under(key: Text, value: Node | null, depth: number, hint: Hint): Block[] {
    // A record that has a name of its own goes by that.
    if (isMap(value) && namingField(this.fields(value))) return this.record(value, depth + 1, hint)
    const below = this.value(value, depth + 2, undefined)
    if (below.length === 0) return []
    return [{ kind: 'heading', depth: depth + 1, text: { ...key, ...hinted(hint) } }, ...below]
  }

  /** Records that all have the same few short fields: a row each, a column a field. */
  private table(records: readonly (readonly Field[])[]): Block {
    const columns = [...new Map(records.flat().map((field) => [field.name, field.key])).entries()]
    const header = columns.map(([name, key]): TableCell => {
      const hint = LEVEL_NAMES.includes(name) ? 'level' : COMPETENCY_NAMES.includes(name) ? 'competency' : undefined
      // Fields that records usually have are no text of the page.
      const text = { ...key, ...hinted(hint), madeUp: [...PLAIN, ...LEVEL_NAMES, ...COMPETENCY_NAMES].includes(name) }
      return { blocks: [{ kind: 'text', text }], header: true }
    })
    const rows = records.map((fields) =>
      columns.map(([name]): TableCell => {
        const value = fields.find((field) => field.name === name)?.value ?? null
        return { blocks: this.value(value, 2, undefined), header: false }
      }),
    )
    return { kind: 'table', rows: [header, ...rows] }
  }

  /** A text with its examples: an item with a list below it. */
  private exampled(fields: readonly Field[], depth: number): Block[] {
    const [text, ...rest] = [...fields].sort(
      (a, b) => Number(EXAMPLE_FIELDS.includes(a.name)) - Number(EXAMPLE_FIELDS.includes(b.name)),
    )
    const examples = rest.flatMap(({ value }) => this.value(value, depth, undefined))
    const listed = examples.flatMap((block) => (block.kind === 'list' ? block.items : [[block]]))
    return [
      ...(text ? this.value(text.value, depth, undefined) : []),
      ...(listed.length > 0 ? [{ kind: 'list', items: listed } as const] : []),
    ]
  }

  private scalar(node: Node | null, depth: number): Block[] {
    if (!isScalar(node) || node.value === null || node.value === '') return []
    const raw = String(node.value)
    const line = this.lineOf(node)
    if (!/\]\(|\*\*|<\/?[a-z]|^\s*(?:[-*•]|\d+[.)])\s.*\n|\n\s*\n|\n\s*[-*#]/i.test(raw)) {
      // Lines that YAML keeps are the page's own; without marks each is a text.
      return node.type === 'BLOCK_FOLDED' || !raw.includes('\n')
        ? blocksOfLines(raw.replace(/\n/g, ' '), this.file, line)
        : blocksOfLines(raw, this.file, line)
    }
    const { blocks } = readMarkdown(raw, this.file, node.type?.startsWith('BLOCK') ? line + 1 : line)
    return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth + depth } : block))
  }

  private scalarText(node: Node | null): Text {
    const value = isScalar(node) ? String(node.value ?? '') : ''
    return {
      text: value.replace(/\s+/g, ' ').trim(),
      file: this.file,
      line: this.lineOf(node),
      links: [],
      emphasized: 0,
    }
  }

  private leftOut(node: Node | null): Block[] {
    if (isSeq(node)) return node.items.filter(isNode).flatMap((item) => this.leftOut(item))
    if (isMap(node)) return this.fields(node).flatMap(({ value }) => this.leftOut(value))
    const text = this.scalarText(node)
    return text.text === '' || !isText(node) ? [] : [{ kind: 'left out', text, reason: 'markup' }]
  }

  private fields(map: YAMLMap): Field[] {
    return map.items.map(({ key, value }) => {
      const text = isNode(key)
        ? this.scalarText(key)
        : { text: String(key), file: this.file, line: 1, links: [], emphasized: 0 }
      return { name: text.text.toLowerCase().replace(/_/g, ' '), key: text, value: isNode(value) ? value : null }
    })
  }

  private lineOf(node: Node | null): number {
    const at = node?.range?.[0]
    return at === undefined ? this.firstLine : this.lines.linePos(at).line + this.firstLine - 1
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}

function isText(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
}

function holdsRecords(node: Node | null): boolean {
  return isMap(node) || (isSeq(node) && node.items.some((item) => isMap(item)))
}

function isFilled(node: Node | null): boolean {
  return isMap(node) || (isSeq(node) ? node.items.length > 0 : isText(node))
}

/** The same blocks, their texts marked as what their field says. */
function hintedAll(blocks: readonly Block[], hint: 'summary' | 'example'): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => hintedAll(item, hint)) }
    return block.kind === 'text' ? { ...block, text: { ...block.text, hint } } : block
  })
}

function hinted(hint: Hint): Pick<Text, 'hint'> {
  return hint ? { hint } : {}
}

/** The field that names a record: a title first, then what it is a level or a competency of. */
function namingField(fields: readonly Field[]): Field | undefined {
  const order = [...NAMING_FIELDS, ...LEVEL_NAMES, ...COMPETENCY_NAMES, 'id', 'key']
  const named = fields.filter(
    ({ value }) => isScalar(value) && String(value.value ?? '').trim() !== '' && wordsIn(String(value.value)) < 12,
  )
  return order.flatMap((name) => named.filter((field) => field.name === name))[0]
}

/** Fields that say nothing of a record's subject. */
const PLAIN = [...SUMMARY_FIELDS, ...CONTENT_NAMES, ...EXAMPLE_FIELDS, ...TECHNICAL_FIELDS]

/** Whether keys are names of what stands under them: they are no fields, and all hold the same kind of thing. */
function areNames(fields: readonly Field[]): boolean {
  const kinds = new Set(fields.map(({ value }) => (isMap(value) ? 'map' : isSeq(value) ? 'list' : 'text')))
  const known = fields.filter(({ name }) =>
    [...PLAIN, ...LEVEL_NAMES, ...COMPETENCY_NAMES, ...NAMING_FIELDS].includes(name),
  )
  return fields.length > 0 && known.length === 0 && (kinds.size === 1 || !kinds.has('text'))
}

/** Whether records are rows: short fields alone, and at least two that tell of more than their content. */
function isFlat(records: readonly (readonly Field[])[]): boolean {
  const flat = records.every((fields) =>
    fields.every(
      ({ value }) => value === null || isScalar(value) || (isSeq(value) && value.items.every((item) => isScalar(item))),
    ),
  )
  // A list under such a field has an item a level.
  if (
    records.some((fields) =>
      fields.some(({ name, value }) => isSeq(value) && (LEVEL_NAMES.includes(name) || COMPETENCY_NAMES.includes(name))),
    )
  )
    return false
  const axes = new Set(
    records.flat().flatMap(({ name, value }) => (PLAIN.includes(name) || value === null ? [] : name)),
  )
  return flat && axes.size > 1
}

/** Whether a record is one text with examples, or one text alone. */
function isExampled(fields: readonly Field[]): boolean {
  const told = fields.filter(({ value }) => value !== null)
  const texts = told.filter(
    ({ name, value }) => isText(value) && !EXAMPLE_FIELDS.includes(name) && !TECHNICAL_FIELDS.includes(name),
  )
  const examples = told.filter(({ name }) => EXAMPLE_FIELDS.includes(name))
  const [text] = texts
  return (
    texts.length === 1 &&
    texts.length + examples.length === told.length &&
    text !== undefined &&
    (examples.length > 0 || CONTENT_NAMES.includes(text.name))
  )
}
