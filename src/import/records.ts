/**
 * YAML and JSON records to blocks: a record that has a name becomes a heading with its content below, a list of flat
 * records a table, a list of texts a list. Keys are names where siblings show that they are; the fields that records
 * usually have stand in `words/page.ts`.
 */

import { isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import {
  COMPETENCY_NAMES,
  CONTENT_NAMES,
  EXAMPLE_FIELDS,
  LEVEL_NAMES,
  NAMING_FIELDS,
  SUMMARY_FIELDS,
  TECHNICAL_FIELDS,
  URL_FIELDS,
} from '../words/columns.js'
import { blocksOfLines } from './csv.js'
import {
  areNames,
  codeField,
  type Field,
  hinted,
  hintedAll,
  hintOf,
  holdsRecords,
  isExampled,
  isFilled,
  isFlat,
  isNode,
  isText,
  namesById,
  namingField,
  PLAIN,
  revisionIn,
} from './fields.js'
import { readMarkdown } from './markup.js'
import { type Block, Refusal, type Source, type TableCell, type Text, wordsIn } from './page.js'
import { readYaml } from './yaml.js'

/** Deeper than records are; more would be no page. */
const MAX_DEPTH = 30

/**
 * Reads a file of records, or the front matter of a page (then `firstLine` is where it begins and `settings` says that
 * without records in it, all but its title and date is for the site alone).
 */
export function readRecords(text: string, file: string, firstLine: number, settings: boolean): Omit<Source, 'mended'> {
  const { contents, lines } = readYaml(text, file, firstLine)
  const reader = new RecordReader(file, firstLine, lines, settings)
  return reader.root(contents)
}

class RecordReader {
  private names: ReadonlyMap<string, string> = new Map()
  /** The levels that a list has named. */
  private levelNames: readonly Text[] = []

  constructor(
    private readonly file: string,
    private readonly firstLine: number,
    private readonly lines: LineCounter,
    private readonly settings: boolean,
  ) {}

  root(node: Node | null): Omit<Source, 'mended'> {
    this.names = namesById(node)
    const fields = isMap(node) ? this.fields(node) : []
    const named = fields.find(({ name, value }) => NAMING_FIELDS.includes(name) && isText(value))
    const title = named && this.scalarText(named.value)
    const revision = revisionIn(fields)
    const address = URL_FIELDS.flatMap((name) => fields.filter((field) => field.name === name)).find(
      ({ value }) => isScalar(value) && /^https?:\/\/\S+$/i.test(String(value.value)),
    )
    const url = isScalar(address?.value) ? String(address.value.value) : undefined
    const rest = fields.filter((field) => field !== named && field !== address)
    const nested = rest.some(({ value }) => holdsRecords(value))
    let blocks: Block[]
    if (!isMap(node)) blocks = this.value(node, 2, undefined)
    else if (this.settings && !nested) blocks = rest.flatMap(({ value }) => this.leftOut(value))
    else blocks = this.content(rest, 1, undefined, named !== undefined || this.settings)
    return { file: this.file, title, revision, url, blocks }
  }

  /** Anything that stands under a key or in a list. */
  private value(node: Node | null, depth: number, hint: Text['hint']): Block[] {
    if (depth > MAX_DEPTH)
      throw new Refusal(`${this.file}: found records nested more than ${MAX_DEPTH} deep, wanted a ladder page`)
    if (isMap(node)) return this.record(node, depth, hint)
    if (isSeq(node)) return this.list(node, depth, hint)
    return this.scalar(node, depth)
  }

  private list(seq: YAMLSeq, depth: number, hint: Text['hint']): Block[] {
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
  private record(map: YAMLMap, depth: number, hint: Text['hint']): Block[] {
    const fields = this.fields(map)
    const title = namingField(fields)
    // A code of a level ranks it more surely than its title does.
    const naming = (hint === 'level' ? codeField(fields) : undefined) ?? title
    if (!naming) return this.content(fields, depth - 1, hint, false)
    const named = this.scalarText(naming.value)
    const heading = { ...named, ...hinted(hintOf(naming.name) ?? hint) }
    const rest = this.content(
      fields.filter((field) => field !== naming && field !== title),
      depth,
      undefined,
      true,
    )
    const titles: Block[] =
      title && title !== naming ? [{ kind: 'text', text: { ...this.scalarText(title.value), hint: 'title' } }] : []
    return [{ kind: 'heading', depth, text: heading }, ...titles, ...rest]
  }

  /** The fields of a record below its name. `named`: whether it has one, so that its keys are fields, not names. */
  private content(fields: readonly Field[], depth: number, hint: Text['hint'], named: boolean): Block[] {
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
      if (COMPETENCY_NAMES.includes(name) && !isScalar(value)) return this.value(value, depth + 1, undefined)
      if (CONTENT_NAMES.includes(name)) return this.value(value, depth + 1, undefined)
      if (TECHNICAL_FIELDS.includes(name)) return this.leftOut(value)
      if (isScalar(value) && !(isText(value) && wordsIn(String(value.value)) > 2)) return this.leftOut(value)
      if (isSeq(value) && value.items.some(isMap)) return this.value(value, depth + 1, undefined)
      return this.under(key, value, depth, undefined)
    })
  }

  private under(key: Text, value: Node | null, depth: number, hint: Text['hint']): Block[] {
    // A record that has a name of its own goes by that.
    if (isMap(value) && namingField(this.fields(value))) return this.record(value, depth + 1, hint)
    const text = { ...key, text: this.names.get(key.text) ?? key.text, ...hinted(hint) }
    const below = this.value(value, depth + 2, undefined)
    if (below.length === 0) return []
    return [{ kind: 'heading', depth: depth + 1, text }, ...below]
  }

  /** Records that all have the same few short fields: a row each, a column a field. */
  private table(records: readonly (readonly Field[])[]): Block {
    const columns = [...new Map(records.flat().map((field) => [field.name, field.key])).entries()]
    const header = columns.map(([name, key]): TableCell => {
      // Fields that records usually have are no text of the page.
      const text = {
        ...key,
        ...hinted(hintOf(name)),
        madeUp: [...PLAIN, ...LEVEL_NAMES, ...COMPETENCY_NAMES].includes(name),
      }
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
      return blocksOfLines(node.type === 'BLOCK_FOLDED' ? raw.replace(/\n/g, ' ') : raw, this.file, line)
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
