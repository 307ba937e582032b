/** Draws one part of an outline as rich text: heading, paragraphs, nested lists; and tells what that takes. */
import type { RichTextBlock, RichTextElement, RichTextList, RichTextSection } from '@slack/types'
import { cut, cutWithin } from './cut.js'
import { type Costs, type Shown, whole } from './fit.js'
import { bold, bullets, code, line, link, option, richText, run } from './kit.js'
import { jsonSize } from './limits.js'
import type { Item, Part, Piece } from './outline.js'
import { listed } from './wording.js'

/** Names are cut to this length, paragraphs to that one: no ladder needs more, and none may fill the message. */
export const LONGEST_NAME = 200
const PARAGRAPH = 1_000
const DIGEST = 300

export function partBlock({ part, left, total }: Shown): RichTextBlock {
  const cutNote = left.length === 0 ? [] : [line([run(notShown(left, total))])]
  return richText([...headLines(part), ...lists(part.items), ...cutNote])
}

/** By name where each of a few has one; so the text has a bound. */
function notShown(left: readonly Item[], total: number): string {
  const names = [...new Set(left.flatMap(({ label }) => label ?? []))]
  const isNamed = left.every(({ label }) => label !== null) && names.length <= FEW
  const named = isNamed && names.length > 0 ? `Not shown: ${listed(names)}.` : ''
  return named !== '' && named.length <= NOTE ? named : `${left.length} of ${total} not shown.`
}

const FEW = 4
/** Characters. */
const NOTE = 150

export const PART_COSTS: Costs = {
  head: (part) => jsonSize(partBlock(whole({ ...part, items: [] }))) + 1,
  item: (item) => jsonSize(lists([item])) + 1,
  // Escapes take two characters.
  note: jsonSize(line([run('')])) + 2 * NOTE,
  digest: (part) => jsonSize(digestLine(part)) + controlSize(part),
}

/** Of the option or button that shows a part. */
export function controlSize({ whole }: Part): number {
  return (whole ? jsonSize(option(whole.label, whole.text)) : 0) + 80
}

/** A part on one line. */
export function digestLine({ heading, digest }: Part): RichTextSection {
  const short = cut(digest, DIGEST)
  if (heading === null) return line([run(short)])
  return line([bold(cut(heading, LONGEST_NAME)), ...(short === '' ? [] : [run(`: ${short}`)])])
}

function headLines({ heading, aside, paragraphs }: Part): RichTextSection[] {
  const beside = aside === null || aside === '' ? [] : [run(` (${cut(aside, LONGEST_NAME)})`)]
  const head = heading === null ? [] : [line([bold(cut(heading, LONGEST_NAME)), ...beside])]
  return [...head, ...paragraphs.map((text) => line([run(cutWithin(text, PARAGRAPH, jsonSize))]))]
}

/** Slack nests lists by indent: each run of items at one depth is a list of its own. */
function lists(items: readonly Item[], indent = 0): RichTextList[] {
  const found: RichTextList[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && last.indent === indent) last.elements.push(itemLine(item))
    else found.push(bullets([itemLine(item)], indent))
    found.push(...lists(item.under, indent + 1))
  }
  return found
}

function itemLine({ label, mark, pieces }: Item): RichTextSection {
  const shown = pieces.filter((piece) => piece.text !== '').map(pieceElement)
  const name = label ?? (mark === null ? null : mark.charAt(0).toUpperCase() + mark.slice(1))
  if (name === null) return line(shown)
  const aside = label !== null && mark !== null ? ` (${mark})` : ''
  const colon = shown.length > 0 ? ': ' : ''
  return line([bold(cut(name, LONGEST_NAME)), ...(aside + colon === '' ? [] : [run(aside + colon)]), ...shown])
}

export function pieceElement({ text, style, url }: Piece): RichTextElement {
  if (url !== undefined) return link(url, text)
  switch (style) {
    case 'plain':
      return run(text)
    case 'strong':
    case 'changed':
      return bold(text)
    case 'code':
      return code(text)
  }
}
