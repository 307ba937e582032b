/**
 * Messages about what is so or is to be done today, told by their sentence: how they open, the times they name, whom they
 * ask. A ladder says what is expected of somebody, at any time.
 */

import { ANYTHING_ON } from '../words/asking.js'
import { isForeign } from './foreign.js'
import { ASKS } from './lexicon.js'
import { ASKS_A_FAVOR, BEFORE_OPENING, ERRANDS, HAPPENS, OPENS_FACT, SOMEBODY } from './lexicon-outside.js'
import type { Reading } from './read.js'

/** How many things show that a question is about a fact or an errand. */
export function signsOfTheDay({ words }: Pick<Reading, 'words'>): number {
  // German asks "was", too.
  if (ANYTHING_ON.find(words) || isForeign(words.join(' '))) return 0
  const [first = '', second = '', third = ''] = afterOpening(words)
  const ofNobody = !words.some((word) => SOMEBODY.has(word))
  return [
    ofNobody && OPENS_FACT.has(first),
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

/** No sentence has more of its characters in signs; `<script>` and `../../` have. */
const MOST_SIGNS = 0.2

export function isCode(text: string): boolean {
  return (text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) > text.length * MOST_SIGNS
}
