/**
 * Messages that ask nothing of a ladder's text: courtesies, what is asked of the bot, and what no ladder says. Which
 * words tell them is data, in `words/`.
 */

import { OFF_TOPIC, type OffTopic } from '../words/off-topic.js'
import type { Topic } from '../words/phrases.js'
import { COURTESIES, type Courtesy, REQUESTS } from '../words/talk.js'
import { wordsOf } from '../words/tokens.js'
import { FILLER } from './lexicon.js'
import type { TalkTopic } from './query.js'
import { sentencesOf } from './sentences.js'

/** What a message is, beside a question about a ladder, and the words that tell it. */
export type Edge =
  | { readonly kind: 'talk'; readonly topic: TalkTopic; readonly words: readonly string[] }
  | { readonly kind: 'off-topic'; readonly topic: OffTopic; readonly words: readonly string[] }

/** More words hold something beside a courtesy. */
const LONGEST_COURTESY = 11

/**
 * What tells that a message asks nothing of a ladder; null where nothing does.
 * @param namesSomething whether a sentence names a ladder, a level or a part of one
 * @param isOfLadders whether loaded ladders use a word
 * @param namesOfParts the words that the parts of the ladders named are called by: where one is called Compensation, pay is asked about
 */
export function edgeOf(
  text: string,
  namesSomething: (sentence: string) => boolean,
  isOfLadders: (word: string) => boolean,
  namesOfParts: () => Iterable<string>,
): Edge | null {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }))
  if (sentences.length === 0) {
    return /\p{Extended_Pictographic}|:[a-z][a-z0-9_+-]*:/u.test(text)
      ? { kind: 'talk', topic: 'emoji', words: [] }
      : null
  }
  const courtesies: Edge[] = []
  const asked = sentences.filter(({ sentence, words }) => {
    const found = courtesyIn(words)
    if (found === null || namesSomething(sentence)) return true
    courtesies.push({ kind: 'talk', ...found })
    return false
  })
  for (const { sentence, words } of asked) {
    const request = firstOf(REQUESTS, words)
    if (request && (!ONLY_ALONE.has(request.topic) || !namesSomething(sentence))) return { kind: 'talk', ...request }
    const other = firstOf(OFF_TOPIC, words, (found, topic) => {
      const isOnTopic = topicsOf(namesOfParts()).has(topic)
      return !isOnTopic && !(found.length === 1 && found.some(isOfLadders))
    })
    if (other) return { kind: 'off-topic', ...other }
  }
  return asked.length === 0 ? (courtesies[0] ?? null) : null
}

/** The courtesy that a sentence is, and nothing else. */
function courtesyIn(words: readonly string[]): { readonly topic: Courtesy; readonly words: readonly string[] } | null {
  const found = words.length <= LONGEST_COURTESY ? firstOf(COURTESIES, words) : null
  const beside = words.filter((word) => !found?.words.includes(word) && !FILLER.has(word))
  return beside.length <= MOST_BESIDE ? found : null
}

/** Words that say something beside the courtesy: "thanks for existing, little bot". */
const MOST_BESIDE = 2

/** These are asked of the bot only where nothing of a ladder is named. */
const ONLY_ALONE: ReadonlySet<string> = new Set(['bot', 'privacy', 'languages', 'source', 'complaint'])

/** The topics that a part of a ladder has its name from. */
function topicsOf(names: Iterable<string>): ReadonlySet<OffTopic> {
  const topics = new Set<OffTopic>()
  for (const name of names) {
    const found = firstOf(OFF_TOPIC, [name])
    if (found) topics.add(found.topic)
  }
  return topics
}

/** The first list that some words say something of. */
function firstOf<Name extends string>(
  topics: readonly Topic<Name>[],
  words: readonly string[],
  counts: (found: readonly string[], topic: Name) => boolean = () => true,
): { readonly topic: Name; readonly words: readonly string[] } | null {
  for (const [topic, said] of topics) {
    const found = said.find(words)
    if (found && counts(found, topic)) return { topic, words: found }
  }
  return null
}
