/**
 * Messages that ask nothing of a ladder's text: courtesies, what is asked of the bot, and what no ladder says. Which
 * words tell them is data, in `words/`.
 */
import type { TalkTopic } from '../query/query.js'
import { wordsOf } from '../query/words.js'
import { OFF_TOPIC, type OffTopic } from '../words/off-topic.js'
import type { Topic } from '../words/phrases.js'
import { COURTESIES, REQUESTS } from '../words/talk.js'
import { sentencesOf } from './sentences.js'

/** What a message is, beside a question about a ladder, and the words that tell it. */
export type Edge =
  | { readonly kind: 'talk'; readonly topic: TalkTopic; readonly words: readonly string[] }
  | { readonly kind: 'off-topic'; readonly topic: OffTopic; readonly words: readonly string[] }

/** More words hold something beside a courtesy. */
const LONGEST_COURTESY = 8

/**
 * What tells that a message asks nothing of a ladder; null where nothing does.
 * @param namesSomething whether a sentence names a ladder, a level or a part of one
 * @param isOfLadders whether loaded ladders use a word
 */
export function edgeOf(
  text: string,
  namesSomething: (sentence: string) => boolean,
  isOfLadders: (word: string) => boolean,
): Edge | null {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }))
  if (sentences.length === 0) {
    return /\p{Extended_Pictographic}|:[a-z0-9_+-]+:/u.test(text) ? { kind: 'talk', topic: 'emoji', words: [] } : null
  }
  const courtesies = sentences.flatMap(({ sentence, words }): Edge[] => {
    const found = words.length <= LONGEST_COURTESY ? firstOf(COURTESIES, words) : null
    return found && !namesSomething(sentence) ? [{ kind: 'talk', ...found }] : []
  })
  const asked = sentences.filter(({ sentence, words }) => {
    return words.length > LONGEST_COURTESY || firstOf(COURTESIES, words) === null || namesSomething(sentence)
  })
  for (const { sentence, words } of asked) {
    const request = firstOf(REQUESTS, words)
    if (request && (!ONLY_ALONE.has(request.topic) || !namesSomething(sentence))) return { kind: 'talk', ...request }
    const other = firstOf(OFF_TOPIC, words, (found) => !found.some(isOfLadders))
    if (other) return { kind: 'off-topic', ...other }
  }
  return asked.length === 0 ? (courtesies[0] ?? null) : null
}

/** These are asked of the bot only where nothing of a ladder is named. */
const ONLY_ALONE: ReadonlySet<string> = new Set(['bot', 'privacy', 'languages', 'source', 'complaint'])

/** The first list that some words say something of. */
function firstOf<Name extends string>(
  topics: readonly Topic<Name>[],
  words: readonly string[],
  counts: (found: readonly string[]) => boolean = () => true,
): { readonly topic: Name; readonly words: readonly string[] } | null {
  for (const [topic, said] of topics) {
    const found = said.find(words)
    if (found && counts(found)) return { topic, words: found }
  }
  return null
}
