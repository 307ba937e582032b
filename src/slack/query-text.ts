/** Slack's text to query text: mentions and escapes off, so that every surface asks alike. */
import { EMOJI, plainText } from '../words/tokens.js'

/**
 * Characters of a message in which questions are looked for: some 2,000 words, more than a person writes to ask something.
 * Slack takes 40,000, and cutting those into words and sentences would hold others up.
 */
export const LONGEST_MESSAGE = 12_000

/**
 * `<@U1> what&#x27;s &lt;next&gt;` and the like as what the person meant to type, on the same lines.
 * @param longest characters that are kept
 */
export function queryText(text: string, longest = LONGEST_MESSAGE): string {
  const said = plainLines(text)
  // Where nothing else is said an emoji is what is said; elsewhere it is none of the words.
  const isWordless = !/[\p{L}\p{N}]/u.test(said)
  return (isWordless ? [said, ...(text.match(EMOJI) ?? [])].join(' ').trim() : said).slice(0, longest)
}

function plainLines(text: string): string {
  return plainText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** What a message says: its text, or what its blocks hold where it has none. */
export function wordsOfMessage({ text, blocks }: { readonly text?: string; readonly blocks?: unknown }): string {
  return plainLines(text || textsIn(blocks).join('\n'))
}

/** The texts of blocks, a rich text's runs of words put together again. */
function textsIn(block: unknown): string[] {
  if (Array.isArray(block)) return block.flatMap(textsIn)
  if (typeof block !== 'object' || block === null) return []
  if ('type' in block && block.type === 'rich_text_section' && 'elements' in block) {
    return [textsIn(block.elements).join('')]
  }
  return Object.entries(block).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  )
}
