/** The fields of records: which name them, which hold content, and whether keys are names themselves. */
import { isMap, isScalar, isSeq, type Node, visit } from 'yaml'
import {
  COMPETENCY_NAMES,
  CONTENT_NAMES,
  DATE_FIELDS,
  EXAMPLE_FIELDS,
  LEVEL_NAMES,
  NAMING_FIELDS,
  SUMMARY_FIELDS,
  TECHNICAL_FIELDS,
} from '../words/columns.js'
import { rankOf } from './levels.js'
import { type Block, type Text, wordsIn } from './page.js'
import { dateIn } from './revision.js'

export interface Field {
  readonly name: string
  readonly key: Text
  readonly value: Node | null
}

export function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}

export function isText(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
}

export function holdsRecords(node: Node | null): boolean {
  return isMap(node) || (isSeq(node) && node.items.some((item) => isMap(item)))
}

export function isFilled(node: Node | null): boolean {
  return isMap(node) || (isSeq(node) ? node.items.length > 0 : isText(node))
}

/** The same blocks, their texts marked as what their field says. */
export function hintedAll(blocks: readonly Block[], hint: 'summary' | 'example'): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => hintedAll(item, hint)) }
    return block.kind === 'text' ? { ...block, text: { ...block.text, hint } } : block
  })
}

export function hinted(hint: Text['hint']): Pick<Text, 'hint'> {
  return hint ? { hint } : {}
}

/** The field that names a record: a title first, then what it is a level or a competency of. */
export function namingField(fields: readonly Field[]): Field | undefined {
  const order = [...NAMING_FIELDS, ...LEVEL_NAMES, ...COMPETENCY_NAMES, 'id', 'key']
  const named = fields.filter(
    ({ value }) => isScalar(value) && String(value.value ?? '').trim() !== '' && wordsIn(String(value.value)) < 12,
  )
  return order.flatMap((name) => named.filter((field) => field.name === name))[0]
}

/** The field that gives the code of a level ("P2"), beside its title. */
export function codeField(fields: readonly Field[]): Field | undefined {
  return fields.find(({ name, value }) => {
    const rank = LEVEL_NAMES.includes(name) && isScalar(value) ? rankOf(String(value.value)) : undefined
    return rank?.number !== undefined && rank.code !== '' && rank.rest.length === 0
  })
}

/** Fields that say nothing of a record's subject. */
export const PLAIN = [...SUMMARY_FIELDS, ...CONTENT_NAMES, ...EXAMPLE_FIELDS, ...TECHNICAL_FIELDS]

/** Whether keys are names of what stands under them: they are no fields, and all hold the same kind of thing. */
export function areNames(fields: readonly Field[]): boolean {
  const kinds = new Set(fields.map(({ value }) => (isMap(value) ? 'map' : isSeq(value) ? 'list' : 'text')))
  const known = fields.filter(({ name }) =>
    [...PLAIN, ...LEVEL_NAMES, ...COMPETENCY_NAMES, ...NAMING_FIELDS].includes(name),
  )
  return fields.length > 0 && known.length === 0 && (kinds.size === 1 || !kinds.has('text'))
}

/** Whether records are rows: short fields alone, and at least two that tell of more than their content. */
export function isFlat(records: readonly (readonly Field[])[]): boolean {
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
export function isExampled(fields: readonly Field[]): boolean {
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

/** What a field says the thing that it names is. */
export function hintOf(field: string): 'level' | undefined {
  return LEVEL_NAMES.includes(field) ? 'level' : undefined
}

/** What ids stand for: the names of the records that have them (`{ id: l1, name: Junior }`). */
export function namesById(root: Node | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  visit(root, {
    Map: (_, map) => {
      const [id, name] = [['id', 'key', 'slug'], NAMING_FIELDS].map((fields) =>
        fields.map((field) => map.get(field)).find((value) => typeof value === 'string' && value !== ''),
      )
      if (typeof id === 'string' && typeof name === 'string') names.set(id, name)
    },
  })
  return names
}

/** When a record says it was made or last changed; the surest field first. */
export function revisionIn(fields: readonly Field[]): string | undefined {
  const dates = DATE_FIELDS.flatMap((date) => fields.filter(({ name }) => name === date))
  return dates.map(({ value }) => (isScalar(value) ? dateIn(String(value.value)) : undefined)).find(Boolean)
}
