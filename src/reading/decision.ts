/**
 * Which candidate a message means, and how sure that is: each gets the sum of its features' weights, and of these sums
 * follows how likely each is. The weights are learned from labelled questions (`npm run train`) and stand in
 * `weights.ts`, by the names of the features.
 */

import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { NEXT_STEP } from '../words/asking.js'
import { plainText, wordsOf } from '../words/tokens.js'
import { type Knowledge, type Note, none, scopeOf } from './asked.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { type Features, featuresOf } from './features.js'
import { viewsOf } from './focus.js'
import { levelIn } from './levels.js'
import { edgeOf } from './off-the-ladders.js'
import type { Query } from './query.js'
import { type Reading, read } from './read.js'
import { digested } from './sentences.js'
import { decide, noteReading } from './understand.js'
import { WEIGHTS } from './weights.js'

/** What a message means. */
export interface Understood {
  readonly query: Query
  /** Whether no other reading is nearly as likely. */
  readonly sure: boolean
  /** The next likeliest readings, best first; empty where it is sure. */
  readonly others: readonly Query[]
}

/** Below this likelihood the answer carries other readings. */
const SURE = 0.85
/** A reading less likely than this is no help beside the answer. */
const WORTH_OFFERING = 0.04
/** Readings set beside an answer that is not sure. */
export const MOST_OTHERS = 2
/** Some of the others may be asked by the same words as the answer, and cannot be offered. */
const MOST_LOOKED_AT = 4

/** A candidate and how likely it is, from 0 to 1. */
export interface Weighed {
  readonly candidate: Candidate
  readonly features: Features
  readonly likelihood: number
}

/** Understands a message; `note` is told what was decided and why. */
export function understand(message: string, know: Knowledge, note?: Note): Understood {
  const text = digested(message)
  const whole = read(text, know)
  if (note) noteReading(whole, note)
  const edge = asksNothing(text, whole, know)
  if (edge) {
    note?.(`read as: ${edge.kind} (words that ask nothing of a ladder)`)
    return { query: edge, sure: true, others: [] }
  }
  if (saysNoMore(whole)) return { query: decide(whole, know, note), sure: true, others: [] }
  const readings = weigh(text, whole, know)
  const [best, ...rest] = readings
  if (!best) return { query: none({ kind: 'off-topic', about: null }), sure: true, others: [] }
  if (note) for (const each of readings.slice(0, MOST_TOLD)) noteWeighed(each, note)
  const { query } = best.candidate
  const mayDoubt = query.kind !== 'ambiguous' && query.kind !== 'help' && query.kind !== 'ladders'
  const sure = !mayDoubt || best.likelihood >= SURE
  const others = sure
    ? []
    : rest.filter(({ candidate, likelihood }) => likelihood >= WORTH_OFFERING && quotes(candidate.query))
  return {
    query,
    sure: sure || others.length === 0,
    others: others.slice(0, MOST_LOOKED_AT).map((each) => each.candidate.query),
  }
}

/** Whether a message only names things, so that nothing has to be weighed: "ce ic5 discovery". */
function saysNoMore({ left, words, names, levels }: Reading): boolean {
  const named = names.reduce((sum, { start, end }) => sum + end - start, levels.length)
  return left.length === 0 && named > 0 && words.length - named <= FEW_WORDS_MORE && NEXT_STEP.find(words) === null
}

const FEW_WORDS_MORE = 2

/** Whether the answer to a query quotes a ladder. */
export const quotes = ({ kind }: Query): boolean => !['none', 'talk', 'help', 'ladders', 'ambiguous'].includes(kind)

/** The readings of a message with their likelihoods; none where it asks nothing of a ladder. */
export function weighed(message: string, know: Knowledge): readonly Weighed[] {
  const text = digested(message)
  const whole = read(text, know)
  return asksNothing(text, whole, know) ? [] : weigh(text, whole, know)
}

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS))

/** All that a message may mean, likeliest first. */
function weigh(text: string, whole: Reading, loaded: Knowledge): readonly Weighed[] {
  const know = searchingOnce(loaded)
  const views = viewsOf(plainText(text), whole, know)
  const candidates = candidatesOf(views, know)
  const features = featuresOf(candidates, views, know)
  const sums = features.map((each) => {
    let sum = 0
    for (const [name, value] of each) sum += value * (WEIGHT_OF.get(name) ?? 0)
    return sum
  })
  const highest = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - highest))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return candidates
    .map((candidate, n) => ({ candidate, features: features[n] ?? new Map(), likelihood: (shares[n] ?? 0) / all }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

/** Many candidates ask for the same behaviors: each is searched for once a message. */
function searchingOnce(know: Knowledge): Knowledge {
  const found = new Map<string, ReturnType<Knowledge['evidence']>>()
  return {
    ...know,
    evidence(words, within) {
      const key = JSON.stringify([words, within.ladder?.id, within.ladder?.revision, within.levels])
      const fits = found.get(key) ?? know.evidence(words, within)
      found.set(key, fits)
      return fits
    },
  }
}

/** How many of the readings weighed `--explain` tells. */
const MOST_TOLD = 4

function noteWeighed({ candidate, features, likelihood }: Weighed, note: Note): void {
  const telling = [...features]
    .map(([name, value]): [string, number] => [name, value * (WEIGHT_OF.get(name) ?? 0)])
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 5)
    .map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
  note(`${(100 * likelihood).toFixed(0)} %: ${JSON.stringify(candidate.query)} (${telling.join('; ')})`)
}

/** What is said to the bot, or asked of something that no ladder says; null where a question about a ladder may be in it. */
function asksNothing(text: string, whole: Reading, know: Knowledge): Query | null {
  const namesSomething = (sentence: string): boolean => {
    const { names, levels } = read(sentence, know)
    return levels.length > 0 || names.some(({ how }) => how === 'name')
  }
  const scope = scopeOf(whole, know)
  const named = scope.ladders.flatMap((each) => know.ladders.find(each) ?? [])
  const said = plainText(text)
  const edge = edgeOf(said.trim() === '' ? text : said, namesSomething, know.knows, () =>
    wordsOfParts(named.length > 0 ? named : know.ladders.current),
  )
  if (edge === null) return null
  const [id, ...more] = scope.ladders
  const ladder = id !== undefined && more.length === 0 ? know.ladders.find(id) : undefined
  if (edge.kind === 'off-topic') {
    if (edge.topic === 'time' && edge.words.some((word) => OF_PROMOTION.test(word))) {
      const query = decide(whole, know)
      if (query.kind === 'promotion') return query
      if (ladder?.promotion) return { kind: 'promotion', ladder: refOf(ladder) }
    }
    return none({ kind: 'off-topic', about: edge.topic }, ladder ? [{ kind: 'ladder', ladder: refOf(ladder) }] : [])
  }
  const levels = whole.levels.flatMap((said) => (ladder && levelIn(ladder, said)?.id) ?? [])
  return { kind: 'talk', topic: edge.topic, ladder: ladder ? refOf(ladder) : null, levels }
}

/** How long a promotion takes is answered by how it works, where a ladder says that. */
const OF_PROMOTION = /^promot|^promo$|^move$/

/** The words that the parts of some ladders are called by. */
function wordsOfParts(ladders: readonly Ladder[]): string[] {
  return ladders
    .flatMap(({ pillars, competencies, notes, roles }) => [...pillars, ...competencies, ...notes, ...roles])
    .flatMap(({ name }) => wordsOf(name))
}
