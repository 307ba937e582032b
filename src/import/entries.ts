/** Blocks below one header as entries: a paragraph or a list item with what belongs to it, its label told apart. */
import { type Block, partOf, type Text, textsOf, wordsIn } from './page.js'

/** A paragraph or a list item. */
export interface Entry {
  /** Its own lines, the first with the label. */
  readonly texts: readonly Text[]
  readonly label: Label | undefined
  /** What is nested below it. */
  readonly children: readonly Entry[]
  /** Whether it is an item of a list. */
  readonly item: boolean
}

export interface Label {
  readonly name: Text
  /** What stands after it on its line; undefined for nothing. */
  readonly rest: Text | undefined
  /** What shows that it is one: emphasis is beyond doubt; a dash, or that more is nested below it, is hardly a sign. */
  readonly by: 'emphasis' | 'colon' | 'dash' | 'nesting'
}

/** What stands under one header, in order. Texts that are left out stand in no entry. */
export function entriesOf(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'left out' || block.kind === 'heading') continue
    if (block.kind === 'list') entries.push(...block.items.flatMap(itemEntries))
    else if (block.kind === 'table') entries.push(...textsOf([block]).map((text) => entry([text], [], false)))
    else {
      const below = blocksBelow(block.text, blocks.slice(at + 1))
      entries.push(entry([block.text], entriesOf(below), false))
      at += below.length
    }
  }
  return entries
}

/** What a paragraph introduces: all up to the next such label where it is emphasized whole, a list where it ends in a colon. */
function blocksBelow(text: Text, next: readonly Block[]): Block[] {
  if (isLabelLine(text)) {
    const end = next.findIndex(
      (block) => block.kind === 'heading' || (block.kind === 'text' && isLabelLine(block.text)),
    )
    return next.slice(0, end < 0 ? next.length : end)
  }
  return next[0]?.kind === 'list' && text.text.endsWith(':') ? [next[0]] : []
}

function isLabelLine(text: Text): boolean {
  return text.emphasized === text.text.length && wordsIn(text.text) <= MAX_LABEL && !/[.!?]$/.test(text.text)
}

function itemEntries(blocks: readonly Block[]): Entry[] {
  const firstOther = blocks.findIndex((block) => block.kind !== 'text')
  const own = firstOther < 0 ? blocks : blocks.slice(0, firstOther)
  const texts = own.flatMap((block) => (block.kind === 'text' ? block.text : []))
  const rest =
    firstOther < 0
      ? []
      : blocks
          .slice(firstOther)
          .map(
            (block): Block =>
              block.kind === 'heading'
                ? { kind: 'text', text: { ...block.text, whole: block.text, emphasized: block.text.text.length } }
                : block,
          )
  if (texts.length === 0) return entriesOf(rest)
  return [entry(texts, entriesOf(rest), true)]
}

function entry(texts: readonly Text[], children: readonly Entry[], item: boolean): Entry {
  const [first] = texts
  return { texts, label: first && labelOf(first, children.length > 0 || texts.length > 1), children, item }
}

/** Labels are short; the longest seen that was one has eight words. */
const MAX_LABEL = 8
const MAX_PLAIN_LABEL = 6

/** The label that a line begins with. `leads`: whether more stands below it. */
export function labelOf(text: Text, leads: boolean): Label | undefined {
  const { emphasized } = text
  const told = text.text
  const strong = told.slice(0, emphasized)
  const after = told.slice(emphasized)
  if (emphasized > 0 && wordsIn(strong.trim()) <= MAX_LABEL) {
    const bare = strong.replace(/\s*[:.–—-]+\s*$/, '')
    const rest = after.replace(/^\s*[:–—-]+\s*/, '').trim()
    if (/[\p{L}\p{N}]/u.test(bare) && (after.trim() === '' || bare !== strong || /^\s*[:–—-]\s*/.test(after)))
      return labelled(text, bare, rest, 'emphasis')
  }
  const plain = /^([^:.!?;]{2,60}?)\s?(?::(?=\s|[A-Z]|$)|\s[–—-](?=\s))\s*(.*)$/.exec(told)
  if (
    plain?.[1] !== undefined &&
    /[\p{L}\p{N}]/u.test(plain[1]) &&
    wordsIn(plain[1]) <= MAX_PLAIN_LABEL &&
    (plain[2] !== '' || leads)
  ) {
    return labelled(
      text,
      plain[1],
      plain[2] ?? '',
      /^[^:]*$/.test(told.slice(0, plain[1].length + 2)) ? 'dash' : 'colon',
    )
  }
  if (leads && wordsIn(told) <= MAX_PLAIN_LABEL && !/[.!?:;,]$/.test(told)) return labelled(text, told, '', 'nesting')
  return undefined
}

function labelled(text: Text, name: string, rest: string, by: Label['by']): Label {
  return { name: partOf(text, name), rest: rest === '' ? undefined : partOf(text, rest), by }
}

/** Every text of entries, in order. */
export function textsIn(entries: readonly Entry[]): Text[] {
  return entries.flatMap(({ texts, children }) => [...texts, ...textsIn(children)])
}
