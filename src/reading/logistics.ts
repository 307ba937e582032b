/**
 * Messages about what is so or is to be done today, told by their sentence: how they open, the times they name, whom they
 * ask. A ladder says what is expected of somebody, at any time.
 */

import { ANYTHING_ON } from '../words/asking.js'
import { STOP_WORDS } from '../words/stop-words.js'
import { stem } from '../words/tokens.js'
import { isForeign } from './foreign.js'
import { ASKS, EXPECTED } from './lexicon.js'
import { ASKS_A_FAVOR, BEFORE_OPENING, ERRANDS, HAPPENS, OPENS_FACT, SOMEBODY } from './lexicon-outside.js'
import type { Reading } from './read.js'

/** How many things show that a question is about a fact or an errand. */
export function signsOfTheDay({ words }: Pick<Reading, 'words'>): number {
  // German asks "was", too.
  if (ANYTHING_ON.find(words) || isForeign(words.join(' '))) return 0
  const [first = '', second = '', third = ''] = afterOpening(words)
  const ofNobody = !words.some((word) => SOMEBODY.has(word))
  const asksWhatIsExpected = words.some((word) => EXPECTED.has(stem(word)))
  return [
    ofNobody && OPENS_FACT.has(first) && !asksWhatIsExpected,
    first.startsWith('where') || (ofNobody && first.startsWith('when')),
    ofNobody && first === 'which',
    (first === 'what' && third === 'our') || (first === 'whats' && second === 'our'),
    ofNobody && first === 'how' && (second === 'many' || second === 'much'),
    ERRANDS.has(first) || (ofNobody && ASKS_A_FAVOR.has(first) && !ASKS.has(third)),
    words.some(isTime),
  ].filter(Boolean).length
}

/** A message without its "um, sorry"; all of it where nothing else is said. */
export function afterOpening(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !BEFORE_OPENING.has(word))
  return from < 0 ? words : words.slice(from)
}

const isTime = (word: string): boolean => HAPPENS.has(word) || /^\d{1,2}[ap]m$/.test(word)

/**
 * What a message is built of, whatever it is about: its words of grammar, how its other words end, which of these count
 * and which ladders use, and how it begins. "The launch got moved to the 14th" is built unlike what people ask of a ladder.
 */
export function builtOf({ beside: words }: Reading, isOfLadders: (word: string) => boolean): ReadonlySet<string> {
  const parts = words.map((word) => {
    if (STOP_WORDS.has(word)) return word
    if (/\d/.test(word)) return 'a number'
    const [ending] = ENDING.exec(word) ?? []
    return `${isOfLadders(word) ? 'a word of ladders' : 'another word'}${ending === undefined ? '' : ` in -${ending}`}`
  })
  return new Set([...parts, ...parts.slice(0, 1).map((part) => `${part} first`)])
}

const ENDING = /(?:ing|ed|s)$/

/** No sentence has more of its characters in signs; `<script>` and `../../` have. */
const MOST_SIGNS = 0.2

export function isCode(text: string): boolean {
  return (text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) > text.length * MOST_SIGNS
}
