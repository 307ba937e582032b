/**
 * Messages that ask nothing of a ladder's text: courtesies, what is asked of the bot, and what no ladder says. Which
 * words tell them is data, in `words/`.
 */

import { OFF_TOPIC, type OffTopic } from '../words/off-topic.js'
import type { Topic } from '../words/phrases.js'
import { BUTTONS, COURTESIES, REQUESTS } from '../words/talk.js'
import { EMOJI, remembering, wordsOf } from '../words/tokens.js'
import { onFirstNeed } from './first-need.js'
import { FILLER } from './lexicon.js'
import type { TalkTopic } from './query.js'

/** What a sentence is, beside a question about a ladder. */
export type Edge = (
  | { readonly kind: 'talk'; readonly topic: TalkTopic }
  | { readonly kind: 'off-topic'; readonly topic: OffTopic }
) & {
  /** Which of the message's sentences. */
  readonly sentence: number
  /** Whether it is a courtesy or the label of a button and nothing else, beside which the rest of the message is read. */
  readonly isWhole: boolean
}

/** "Hiiii", "thanksss". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu

/** More words hold something beside a courtesy. */
const LONGEST_COURTESY = 11

/**
 * What of a message, sentence by sentence, tells that it asks nothing of a ladder.
 * @param sentences of the message; none where it holds no word
 * @param namesSomething whether a sentence names a ladder, a level or a part of one
 * @param isOfLadders whether loaded ladders use a word
 * @param namesOfParts the words that the parts of the ladders named are called by: where one is called Compensation, pay is asked about
 */
export function edgesOf(
  text: string,
  sentences: readonly string[],
  namesSomething: (sentence: string) => boolean,
  isOfLadders: (word: string) => boolean,
  namesOfParts: () => Iterable<string>,
): readonly Edge[] {
  if (sentences.length === 0) {
    return /\p{Extended_Pictographic}/u.test(text) || text.search(EMOJI) >= 0
      ? [{ kind: 'talk', topic: 'emoji', sentence: 0, isWhole: true }]
      : []
  }
  const onTopic = onFirstNeed(() => topicsOf(namesOfParts()))
  return sentences.flatMap((text, sentence): Edge[] => {
    const words = wordsOf(text.replace(DRAWN_OUT, '$1'))
    if (sentences.length === 1 && BUTTONS.find(words))
      return [{ kind: 'talk', topic: 'button', sentence, isWhole: true }]
    const courtesy = words.length <= LONGEST_COURTESY ? firstOf(COURTESIES, words) : null
    const request = firstOf(REQUESTS, words)
    const isWhole = courtesy !== null && request === null && saysNoMore(words, courtesy.words) && !namesSomething(text)
    if (isWhole) return [{ kind: 'talk', topic: courtesy.topic, sentence, isWhole }]
    const other = firstOf(
      OFF_TOPIC,
      words,
      (found, topic) => !onTopic().has(topic) && !(found.length === 1 && found.some(isOfLadders)),
    )
    return [
      ...[courtesy, request].flatMap((found): Edge[] =>
        found ? [{ kind: 'talk', topic: found.topic, sentence, isWhole }] : [],
      ),
      ...(other ? [{ kind: 'off-topic', topic: other.topic, sentence, isWhole } as const] : []),
    ]
  })
}

/** Whether a sentence is a courtesy and nothing else. */
function saysNoMore(words: readonly string[], courtesy: readonly string[]): boolean {
  return words.filter((word) => !courtesy.includes(word) && !FILLER.has(word)).length <= MOST_BESIDE
}

/** Words that say something beside the courtesy: "thanks for existing, little bot". */
const MOST_BESIDE = 2

/** The topics that a part of a ladder has its name from. */
function topicsOf(names: Iterable<string>): ReadonlySet<OffTopic> {
  const topics = new Set<OffTopic>()
  for (const name of names) {
    const topic = topicOf(name)
    if (topic) topics.add(topic)
  }
  return topics
}

/** What a word by itself is about; hundreds of ladders share the words of their names. */
const topicOf = remembering((word) => firstOf(OFF_TOPIC, [word])?.topic ?? null)

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
