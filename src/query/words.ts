/**
 * Text to clean words: Slack's escapes, case, accents, punctuation, curly quotes and emoji gone. Shared by the names
 * and the search index, so that a query's words and a ladder's words are cut the same way.
 */
import { stemmer } from 'stemmer'

/** Text that Slack or a keyboard dressed up, as plain text: `<@U1> what&#39;s` loses its mention and its entities. */
export function plainText(text: string): string {
  return text
    .replace(/<[@!][^<>\s]*>/g, ' ')
    .replace(/<#[^<>|\s]+(?:\|([^<>|]*))?>/g, ' $1 ')
    .replace(/<(?:https?|mailto):[^<>|\s]*(?:\|([^<>|]*))?>/g, ' $1 ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
}

/**
 * The words of a text, lower case, in order: letters and digits of any script, `&` and `+` as `and`, apostrophes
 * dropped ("what's" is `whats`), a month such as `2023-05` kept whole.
 */
export function wordsOf(text: string): string[] {
  const clean = plainText(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[&+]/g, ' and ')
  return clean.match(/(?<!\d)\d{4}-\d{2}(?!\d)|[\p{L}\p{N}]+/gu) ?? []
}

const stems = new Map<string, string>()
/** Enough for every word of a hundred ladders; past it the cache starts anew. */
const STEMS_KEPT = 20_000

/** The stem that word forms share (Porter's algorithm): `launches`, `launching` and `launch` are one. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= STEMS_KEPT) stems.clear()
  const made = stemmer(word)
  stems.set(word, made)
  return made
}
