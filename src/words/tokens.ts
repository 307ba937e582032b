/**
 * Text to clean words: Slack's escapes, case, accents, punctuation, curly quotes and emoji gone. Shared by the names
 * and the search index, so that a query's words and a ladder's words are cut the same way.
 */
import { stemmer } from 'stemmer'

/** An emoji by its name, as Slack writes it: `:tada:`, `:+1:`. */
export const EMOJI = /:[a-z+-][a-z0-9_+-]*:/g

/** What mentions, links, entities and emoji begin with: most texts have none. */
const DRESSED_UP = /[<&:]/

/** Text that Slack or a keyboard dressed up, as plain text: `<@U1> what&#39;s` loses its mention and its entities. */
export function plainText(text: string): string {
  if (!DRESSED_UP.test(text)) return text
  return text
    .replace(/<[@!][^<>\s]*>/g, ' ')
    .replace(/<#[^<>|\s]+(?:\|([^<>|]*))?>/g, ' $1 ')
    .replace(/<(?:https?|mailto):[^<>|\s]*(?:\|([^<>|]*))?>/g, ' $1 ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(EMOJI, ' ')
}

/** A word and what stood between it and the one before: `ic3-ic5` is `ic3` and, after `-`, `ic5`. */
export interface Token {
  readonly word: string
  readonly gap: string
}

/**
 * Letters and digits of any script; a month such as `2023-05` is one word. Japanese has no spaces: where its scripts
 * change, mostly a word ends.
 */
const WORD =
  /(?<!\d)\d{4}-\d{2}(?!\d)|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}])+|\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}ー]+/gu

/** The words of a text, lower case, in order: `&` and `+` are `and`, apostrophes are dropped ("what's" is `whats`). */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? []
  return cleaned(text).match(WORD) ?? []
}

/** The words with what stood between them. */
export function tokensOf(text: string): Token[] {
  const clean = cleaned(text)
  const tokens: Token[] = []
  let end = 0
  for (const match of clean.matchAll(WORD)) {
    tokens.push({ word: match[0], gap: clean.slice(end, match.index) })
    end = match.index + match[0].length
  }
  return tokens
}

/** Nothing but letters and plain punctuation: most texts are, and an index reads thousands. */
const PLAIN = /^[a-z\s.,;()/?!-]*$/i
const PLAIN_WORD = /[a-z]+/g
/** The same, with digits. */
const BARE = /^[\w\s.,;()/?!-]*$/

function cleaned(text: string): string {
  if (BARE.test(text)) return text.toLowerCase()
  return plainText(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['\u2018\u2019`\u00b4]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[&+]/g, ' and ')
}

/** Enough for every word of a hundred ladders; past it a memory starts anew. */
const WORDS_KEPT = 20_000

/** A function of a word that works only at first sight of the word. */
export function remembering<Made extends string | null>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= WORDS_KEPT) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** The stem that word forms share (Porter's algorithm): `launches`, `launching` and `launch` are one. */
export const stem = remembering((word) => (/^developers?$/.test(word) ? 'developer' : stemmer(word)))

/**
 * A word without its inflection, for names: `launches` and `launch` are one, `executives` and `execution`, which share a
 * stem, are two.
 */
export const inflectionless = remembering((word) => {
  if (word.length < 4) return word
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
  return bare.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '').replace(/e$/, '')
})
