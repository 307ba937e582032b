/**
 * What a text gives evidence for: praise, a project update, a draft of a self-review. Every sentence is held against every
 * topic of a level; those that it speaks of come back with the sentence and the words that say so. It finds mentions; it
 * judges nobody.
 */
import { competencyOf } from '../ladder/ladders.js'
import type { Behavior, Competency } from '../ladder/model.js'
import type { LadderIndex } from '../search/index.js'
import { DONE_BY_OTHERS, HELD_BACK, NOT_DONE, OWN_DOING, TELLS_NOTHING } from '../words/deeds.js'
import { STOP_WORDS } from '../words/stop-words.js'
import { stem, wordsOf } from '../words/tokens.js'
import { createTelling, type IndexedTopic, type Telling } from './telling.js'

export interface Evidence {
  /** Topics that ask something at the levels, in the page's order. */
  readonly topics: readonly TopicEvidence[]
  /** The last sentence that was read of a text that is longer than `LONGEST_TEXT`; null: it was read to its end. */
  readonly stoppedAfter: string | null
}

/** What a text says of one topic of a competency, or of a competency whose behaviors carry none. */
export interface TopicEvidence {
  readonly competency: Competency
  /** The topic's label; null: there is none. */
  readonly topic: string | null
  /** The best first; none: the text does not mention it. */
  readonly mentions: readonly Mention[]
}

export interface Mention {
  /** Of the topic's behaviors the one that says most of the words. */
  readonly behavior: Behavior
  /** As the text has it. */
  readonly sentence: string
  /** The sentence's words that tell of the topic, in its order, lower case, without repeats; at least one. */
  readonly words: readonly string[]
  /**
   * `partly`: the sentence says that something was missing, planned, or done by others, or it says little of the topic,
   * though of no other one as much.
   */
  readonly degree: 'covered' | 'partly'
  /** How much the sentence speaks of the topic: `LEAST_SCORE` and up, `LEAST_PARTLY` where it says little of it. */
  readonly score: number
}

/** Characters that are read of a text. */
export const LONGEST_TEXT = 12_000
/** A line without an end is read as sentences of so many words. */
const LONGEST_SENTENCE = 60
/** What is set off by `:` or `;` in fewer words is no sentence of its own: "Roadmap: I wrote it". */
const SHORTEST_PART = 4

/**
 * From which score on a sentence is evidence, and what it counts that it speaks of no topic as much. `npm run
 * measure:drafts -- --folds` tells how sure the first is: both were chosen on marked texts, leaving out one at a time.
 */
export const LEAST_SCORE = 7.2
const OF_NONE_AS_MUCH = 4
/** From which score on the topic that a sentence speaks of most is mentioned in part; from 4 to 6 changes hardly anything. */
const LEAST_PARTLY = 4.5
/** One word alone, such as the meeting or the manager of office news, tells of no topic unless it is the label. */
const LEAST_WORDS = 2
/** What stands before a colon says what the rest is about, and counts as often as a word that the rest says. */
const LABEL = /^[^:]*:(?=\s)/
const LABEL_COUNTS = 3
/** From which weight on a word tells of a topic: said there twice as often as in others. */
const TELLS = Math.log(2)

/**
 * @param levels ids to stay within; none: all levels
 * @param text as typed
 * @param least the score from which on a sentence is evidence; only measurements set another one
 */
export function evidenceIn(
  index: LadderIndex,
  levels: readonly string[],
  text: string,
  least: number = LEAST_SCORE,
): Evidence {
  const telling = createTelling(index, levels)
  const mentions = telling.topics.map((): Mention[] => [])
  const read = readable(text)
  const sentences = sentencesOf(read)
  for (const { part, whole } of sentences) {
    const degree = degreeOf(wordsOf(whole))
    if (degree === null) continue
    const weighed = weigh(part, telling)
    const most = Math.max(...weighed.scores)
    for (const [n, topic] of telling.topics.entries()) {
      const score = weighed.scores[n] ?? 0
      const saysLittle = score < least
      if (saysLittle && (score < LEAST_PARTLY || score < most)) continue
      const words = weighed.words.filter(({ weights }) => (weights[n] ?? 0) >= TELLS)
      const told = words.map(({ word }) => word).filter((word) => !TELLS_NOTHING.has(stem(word)))
      const isLabelled = told.some((word) => weighed.label.has(stem(word)))
      if (new Set(told.map(stem)).size < LEAST_WORDS && !isLabelled) continue
      const behavior = closest(index, telling, topic, words, n)
      if (behavior)
        mentions[n]?.push({
          behavior,
          sentence: part,
          words: [...new Set(told)],
          degree: saysLittle ? 'partly' : degree,
          score,
        })
    }
  }
  return {
    topics: telling.topics.flatMap(({ competency: slug, label: topic }, n) => {
      const competency = competencyOf(index.ladder, slug)?.competency
      return competency
        ? { competency, topic, mentions: (mentions[n] ?? []).toSorted((a, b) => b.score - a.score) }
        : []
    }),
    stoppedAfter: read.length < text.trimEnd().length ? (sentences.at(-1)?.part ?? '') : null,
  }
}

/** A word of a sentence, and by topic what it tells. */
interface WeighedWord {
  readonly word: string
  readonly stem: string
  readonly among: readonly string[]
  readonly weights: Float64Array
}

interface Weighed {
  readonly words: readonly WeighedWord[]
  /** The stems of what stands before a colon. */
  readonly label: ReadonlySet<string>
  /** By topic. */
  readonly scores: Float64Array
}

/**
 * By topic: what the sentence's words tell for it, and how much more they tell for it than for the others, as naive Bayes
 * weighs that.
 */
function weigh(sentence: string, telling: Telling): Weighed {
  const meaningful = wordsOf(sentence).filter((word) => !STOP_WORDS.has(word))
  const stems = [...new Set(meaningful.map(stem))]
  const weights = new Map(stems.map((each) => [each, telling.weights(each, stems)]))
  const words = meaningful.flatMap((word): WeighedWord | [] => {
    const ofWord = weights.get(stem(word))
    return ofWord ? { word, stem: stem(word), among: stems, weights: ofWord } : []
  })
  const told = new Float64Array(telling.topics.length)
  const odds = new Float64Array(telling.topics.length)
  const label = new Set(wordsOf(LABEL.exec(sentence)?.[0] ?? '').map(stem))
  for (const [each, ofWord] of weights) {
    const times = label.has(each) ? LABEL_COUNTS : 1
    for (let topic = 0; topic < ofWord.length; topic++) {
      const weight = times * (ofWord[topic] ?? 0)
      told[topic] = (told[topic] ?? 0) + Math.max(0, weight)
      odds[topic] = (odds[topic] ?? 0) + weight
    }
  }
  const all = odds.reduce((sum, each) => sum + Math.exp(each), 0)
  const scores = told.map((each, topic) => each + (OF_NONE_AS_MUCH * Math.exp(odds[topic] ?? 0)) / all)
  return { words, label, scores }
}

/** Of a topic's behaviors the one that says most of what the words tell; of equals the page's first. */
function closest(
  { behaviors }: LadderIndex,
  telling: Telling,
  { places }: IndexedTopic,
  words: readonly WeighedWord[],
  topic: number,
): Behavior | undefined {
  const [first = 0, ...others] = places
  if (others.length === 0) return behaviors[first]
  const said = (place: number): number =>
    words.reduce((sum, { stem, among, weights }) => {
      const count = telling.countsAt(stem, among, place)
      return sum + ((weights[topic] ?? 0) * count) / (count + 1)
    }, 0)
  return behaviors[
    places.map((place) => ({ place, said: said(place) })).reduce((a, b) => (b.said > a.said ? b : a)).place
  ]
}

/** Null where a sentence tells of nothing done. */
function degreeOf(words: readonly string[]): Mention['degree'] | null {
  if (NOT_DONE.find(words)) return null
  if (DONE_BY_OTHERS.find(words)) return OWN_DOING.find(words) ? 'partly' : null
  return HELD_BACK.find(words) ? 'partly' : 'covered'
}

/** As much of a text as is read, up to the end of a sentence or at least of a word. */
function readable(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const start = text.slice(0, LONGEST_TEXT)
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('. '), start.lastIndexOf('! '))
  const words = start.lastIndexOf(' ')
  return start.slice(0, end > LONGEST_TEXT / 2 ? end + 1 : words > 0 ? words : LONGEST_TEXT).trimEnd()
}

/** A sentence or what `;` and `:` cut it into, and the sentence around it. */
interface Part {
  readonly part: string
  readonly whole: string
}

const BULLET = /^\s*(?:[-*•◦>]|\d+[.)])\s+/
/** What makes words bold, slanted or struck in Slack and in Markdown: "**Influence.** I …". */
const EMPHASIS = /(?<![\p{L}\p{N}*_~])[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?![\p{L}\p{N}*_~])/gu

/** The sentences of a text; a line or a list's item ends one as well, and loses its bullet and what sets words off. */
function sentencesOf(text: string): Part[] {
  // Made here, for it takes long: most bots are hardly ever asked for evidence.
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return text
    .split(/\n+/)
    .map((line) => line.replace(BULLET, '').replace(EMPHASIS, ''))
    .flatMap((line) => [...segmenter.segment(line)])
    .flatMap(({ segment }) => inReach(segment.trim()))
    .flatMap((whole) => partsOf(whole).map((part) => ({ part, whole })))
    .filter(({ part }) => /\p{L}/u.test(part))
}

function partsOf(sentence: string): string[] {
  const parts: string[] = []
  for (const part of sentence.split(/(?<=[;:])\s+/)) {
    const last = parts.at(-1)
    const isShort = wordsOf(part).length < SHORTEST_PART || (last !== undefined && wordsOf(last).length < SHORTEST_PART)
    if (last !== undefined && isShort) parts[parts.length - 1] = `${last} ${part}`
    else parts.push(part)
  }
  return parts.map((part) => part.replace(/[;:]$/, ''))
}

/** A sentence in pieces of no more words than are weighed together. */
function inReach(sentence: string): string[] {
  const words = sentence.split(/\s+/)
  if (words.length <= LONGEST_SENTENCE) return [sentence]
  const pieces = Math.ceil(words.length / LONGEST_SENTENCE)
  return Array.from({ length: pieces }, (_, n) =>
    words.slice(n * LONGEST_SENTENCE, (n + 1) * LONGEST_SENTENCE).join(' '),
  )
}
