/** Slack's text to query text: mentions, escapes and line breaks off, so that every surface asks alike. */
import { plainText } from '../query/words.js'

/** `<@U1> what&#x27;s &lt;next&gt;` and the like as one line of what the person meant to type. */
export function queryText(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}

/** What a message says, its lines kept: its text, or what its blocks hold where it has none. */
export function wordsOfMessage({ text, blocks }: { readonly text?: string; readonly blocks?: unknown }): string {
  return plainText(text || textsIn(blocks).join('\n'))
    .replace(/[^\S\n]+/g, ' ')
    .trim()
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
