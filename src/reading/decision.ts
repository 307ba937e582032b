/**
 * Which candidate a message means, and how sure that is: each gets the sum of its features' weights, and of these sums
 * follows how likely each is. The weights are learned from labelled questions (`npm run train`) and stand in
 * `weights.ts`, by the names of the features.
 */

import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import {
  ASKING,
  HIGHEST_LEVEL,
  HOW_TO_USE,
  LEVEL_THAT,
  LOWEST_LEVEL,
  NEXT_STEP,
  PARTS,
  PREVIOUS_STEP,
} from '../words/asking.js'
import { STOP_WORDS } from '../words/stop-words.js'
import { plainText, wordsOf } from '../words/tokens.js'
import { type Evidence, isLadderName, type Knowledge, laddersOfSubjects, type Note, none, scopeOf } from './asked.js'
import { type Candidate, candidatesOf, namesAlone } from './candidates.js'
import { citedIn } from './cited.js'
import { type Features, featuresOf } from './features.js'
import { focusOf } from './focus.js'
import { levelsNamed } from './kinds/levels.js'
import { isOnlyNoLadder } from './kinds/no-such-ladder.js'
import { isNoTitle } from './kinds/no-such-title.js'
import { asksForPromotion } from './kinds/promotion.js'
import { asksForMatch } from './kinds/search.js'
import { levelIn } from './levels.js'
import { MONTHS } from './lexicon.js'
import type { NameMatch } from './names.js'
import { type Edge, edgesOf } from './off-the-ladders.js'
import type { Query } from './query.js'
import { type Reading, read } from './read.js'
import { digested, sentencesOf } from './sentences.js'
import { WEIGHTS } from './weights.js'

/** What a message means. */
export interface Understood {
  readonly query: Query
  /** Whether no other reading is nearly as likely. */
  readonly sure: boolean
  /** The next likeliest readings, best first; empty where it is sure. */
  readonly others: readonly Query[]
  /** What the same words ask of another subject that the message names: "discovery, delivery and soft-skills". */
  readonly also?: readonly Query[]
  /** What the message sets beside the names that it asks about, and nothing is called. */
  readonly unnamed?: readonly string[]
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

/**
 * Understands a message; `note` is told what was decided and why.
 * @param spokenOf the id of the ladder that a message which names none is taken to be about
 */
export function understand(message: string, know: Knowledge, note?: Note, spokenOf?: string): Understood {
  const said = messageOf(message, know, spokenOf)
  if (note) noteReading(said.whole, note)
  const [courtesy] = said.edges
  if (courtesy && said.sentences.length === 0) {
    note?.(`read as: ${courtesy.topic} (words that ask nothing of a ladder)`)
    return { query: queryOf(courtesy, said, know), sure: true, others: [] }
  }
  const settled = settledBy(message, said, know)
  if (settled) {
    note?.(`read as: ${settled.query.kind} (${settled.why})`)
    return { query: settled.query, sure: true, others: [], unnamed: said.whole.unnamed }
  }
  const readings = weigh(said, know)
  const [best, ...rest] = readings
  if (!best) return { query: none({ kind: 'off-topic', about: null }), sure: true, others: [] }
  if (note) for (const each of readings.slice(0, MOST_TOLD)) noteWeighed(each, note)
  const { query } = best.candidate
  const mayDoubt = !['ambiguous', 'help', 'ladders', 'talk'].includes(query.kind)
  const offered = rest.filter(({ candidate, likelihood }) => likelihood >= WORTH_OFFERING && quotes(candidate.query))
  // A story names many things that nobody asks about.
  const isAsked = ({ origins }: Candidate): boolean =>
    said.sentences.length === 1 || [...origins].some((origin) => origin.endsWith(' in asking'))
  const also = offered.filter(({ candidate }) => isAsked(candidate) && asksTheSame(best.candidate, candidate))
  const sure = !mayDoubt || best.likelihood >= SURE
  const others = sure ? [] : offered.filter((each) => !also.includes(each))
  return {
    query,
    sure: sure || others.length + also.length === 0,
    others: others.slice(0, MOST_LOOKED_AT).map((each) => each.candidate.query),
    also: also.slice(0, MOST_LOOKED_AT).map((each) => each.candidate.query),
    ...('subject' in query && { unnamed: said.whole.unnamed }),
  }
}

/**
 * What is clear without weighing: a behavior's id, what names things and says no more, a title or a role that nobody has, a
 * text to be matched.
 */
function settledBy(
  message: string,
  { whole, sentences }: Message,
  know: Knowledge,
): { query: Query; why: string } | null {
  const cited = citedIn(message, know.ladders)
  if (cited) return { query: cited, why: 'the behavior that an id stands for' }
  const title = isNoTitle(whole, know)
  if (title) return { query: title, why: 'a title that no level has' }
  const role = isOnlyNoLadder({ reading: whole, know, scope: scopeOf(whole, know) })
  if (role) return { query: role, why: 'a role that no ladder is for' }
  const named = saysNoMore(whole) ? namesAlone(whole, know) : null
  if (named) return { query: named, why: 'it names things and says no more' }
  if (endOf(whole) && whole.names.length === 0) {
    return { query: { kind: 'ladders' }, why: 'the highest or lowest level, and no ladder named' }
  }
  const match = asksForMatch(sentences, { reading: whole, know, scope: scopeOf(whole, know) })
  return match && { query: match, why: 'what was told is held against the ladder' }
}

/** Whether two candidates ask the same of two subjects, each by a name of its own. */
function asksTheSame(one: Candidate, other: Candidate): boolean {
  const asked = ({ query }: Candidate): string => JSON.stringify({ ...query, subject: null })
  const isApart = (name: NameMatch): boolean =>
    one.subjects.every(({ start, end }) => name.end <= start || end <= name.start)
  const areNamed = one.subjects.length > 0 && other.subjects.length > 0
  return areNamed && one.view === other.view && asked(one) === asked(other) && other.subjects.every(isApart)
}

/** A message, read. */
interface Message {
  readonly whole: Reading
  /** Those that are no courtesy. */
  readonly sentences: readonly string[]
  /** What tells that it asks nothing of a ladder: by sentence, or where there is none, all that was said. */
  readonly edges: readonly Edge[]
}

function messageOf(message: string, know: Knowledge, spokenOf?: string): Message {
  const text = digested(message)
  const readAs = (said: string): Reading => withoutMonth(withEnd(withLadder(read(said, know), spokenOf), know), know)
  const whole = readAs(text)
  const all = sentencesOf(plainText(text))
  const namesSomething = (sentence: string): boolean => {
    const { names, levels } = read(sentence, know)
    return levels.length > 0 || names.some(({ how }) => how === 'name')
  }
  const edges = edgesOf(text, all, namesSomething, know.knows, () => {
    const named = scopeOf(whole, know).ladders.flatMap((each) => know.ladders.find(each) ?? [])
    return wordsOfParts(named.length > 0 ? named : know.ladders.current)
  })
  const courtesies = new Set(edges.filter(({ isWhole }) => isWhole).map(({ sentence }) => sentence))
  const sentences = all.filter((_, n) => !courtesies.has(n))
  if (sentences.length === 0) return { whole, sentences, edges }
  const rest = courtesies.size === 0 ? whole : readAs(sentences.join(' '))
  if (courtesies.size > 0 && asksNothing(rest)) {
    return { whole, sentences: [], edges: edges.filter(({ isWhole }) => isWhole) }
  }
  const place = (sentence: number): number => all.slice(0, sentence).filter((_, n) => !courtesies.has(n)).length
  const others = edges.filter(({ isWhole }) => !isWhole).map((edge) => ({ ...edge, sentence: place(edge.sentence) }))
  return { whole: rest, sentences, edges: others }
}

/** "Had to try :) thanks": whether what stands beside a courtesy asks nothing. */
function asksNothing({ text, left, names, levels, words }: Reading): boolean {
  if (left.length + names.length + levels.length > 0 || /[?\d]/.test(text)) return false
  return ![ASKING, NEXT_STEP, PREVIOUS_STEP, HOW_TO_USE, PARTS].some((said) => said.find(words))
}

/** A message as if it had named a ladder, where it names none. */
function withLadder(reading: Reading, id: string | undefined): Reading {
  if (id === undefined || reading.names.some(isLadderName)) return reading
  const named = [{ meaning: { kind: 'ladder', id }, proper: true } as const]
  return { ...reading, names: [{ start: 0, end: 0, length: 0, how: 'name', named }, ...reading.names] }
}

/** The month that tells the revision asked for is used: nothing of it is left to be searched for. */
function withoutMonth(reading: Reading, know: Knowledge): Reading {
  const { left, beside, revisions } = reading
  if (revisions.length > 0 || !left.some((word) => MONTHS.has(word))) return reading
  const { ladders, revision } = scopeOf(reading, know)
  const ofSubjects = ladders.length === 0 ? laddersOfSubjects(reading) : []
  const told =
    revision === null ? ofSubjects.flatMap((id) => know.ladders.revisions(id).map((each) => each.revision)) : [revision]
  const isElse = (word: string): boolean => !told.some((each) => each.endsWith(`-${MONTHS.get(word)}`))
  return { ...reading, left: left.filter(isElse), beside: beside.filter(isElse) }
}

/** "The top level" of the ladder named, for the level that it is: the highest or the lowest one that is defined. */
function withEnd(reading: Reading, know: Knowledge): Reading {
  const end = endOf(reading)
  const [id, ...more] = scopeOf(reading, know).ladders
  const ladder = id !== undefined && more.length === 0 ? know.ladders.find(id) : undefined
  const level = end && ladder?.levels.filter((each) => each.undefined === null).at(end.at)
  if (!level) return reading
  return {
    ...reading,
    levels: [{ id: level.id, endsRange: false }],
    left: [],
    beside: reading.beside.filter((word) => !end.said.includes(word)),
  }
}

/** "The top level": where it stands among levels, the lowest first, and in which words; null where more is said. */
function endOf({ words, levels, names, left }: Reading): { at: number; said: readonly string[] } | null {
  const [highest, lowest] = [HIGHEST_LEVEL.find(words), LOWEST_LEVEL.find(words)]
  const said = highest ?? lowest
  if (!said || (highest && lowest) || levels.length > 0 || LEVEL_THAT.find(words)) return null
  // "From the lowest level up" is of all of them.
  if (!names.every(isLadderName) || left.some((word) => !said.includes(word))) return null
  return { at: highest ? -1 : 0, said }
}

/**
 * Whether a message only names things, so that nothing has to be weighed: "ce ic5 discovery". What a list sets beside names
 * is told, so that it does not have to be one: "discovery and technical depth".
 */
function saysNoMore({ left, words, names, levels, unnamed }: Reading): boolean {
  const told = unnamed.flatMap((item) => item.split(' '))
  const named = names.reduce((sum, { start, end }) => sum + end - start, levels.length + told.length)
  const isElse = (word: string): boolean => !told.includes(word)
  return !left.some(isElse) && named > 0 && words.length - named <= FEW_WORDS_MORE && NEXT_STEP.find(words) === null
}

const FEW_WORDS_MORE = 2

/** Whether the answer to a query quotes a ladder. */
export const quotes = ({ kind }: Query): boolean => !['none', 'talk', 'help', 'ladders', 'ambiguous'].includes(kind)

/** The readings of a message with their likelihoods; none where it asks nothing of a ladder. */
export function weighed(message: string, know: Knowledge): readonly Weighed[] {
  const said = messageOf(message, know)
  return said.sentences.length === 0 ? [] : weigh(said, know)
}

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS))

/** All that a message may mean, likeliest first. */
function weigh(said: Message, loaded: Knowledge): readonly Weighed[] {
  const know = searchingOnce(loaded)
  const { views, asking } = focusOf(said.sentences, said.whole, know)
  const edges = said.edges.map((edge) => ({
    query: queryOf(edge, said, know),
    cue: `${edge.topic}${edge.sentence === asking ? '' : ' beside'}`,
  }))
  const candidates = candidatesOf(views, edges, know)
  const features = featuresOf(candidates, views, edges, know)
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
  const once = (search: Evidence): Evidence => {
    const found = new Map<string, ReturnType<Evidence>>()
    return (words, within) => {
      // Words of grammar find nothing, and the order of the others changes nothing.
      const telling = words.filter((word) => !STOP_WORDS.has(word)).sort()
      const key = JSON.stringify([telling, within.ladder?.id, within.ladder?.revision, within.levels ?? []])
      const fits = found.get(key) ?? search(words, within)
      found.set(key, fits)
      return fits
    }
  }
  return { ...know, evidence: once(know.evidence), olderEvidence: once(know.olderEvidence) }
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

/** What a sentence that asks nothing of a ladder's text comes to. */
function queryOf(edge: Edge, { whole }: Message, know: Knowledge): Query {
  const [id, ...more] = scopeOf(whole, know).ladders
  const ladder = id !== undefined && more.length === 0 ? know.ladders.find(id) : undefined
  if (edge.kind === 'off-topic') {
    if (edge.topic === 'time' && whole.words.some((word) => OF_PROMOTION.test(word))) {
      const query = asksForPromotion({ reading: whole, know, scope: scopeOf(whole, know) })
      if (query?.kind === 'promotion') return query
      if (ladder?.promotion) return { kind: 'promotion', ladder: refOf(ladder) }
    }
    const named = levelsNamed({ reading: whole, know, scope: scopeOf(whole, know) })
    const nearest = named?.kind === 'ambiguous' ? named.readings : named ? [named] : []
    return none({ kind: 'off-topic', about: edge.topic }, nearest)
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

/** Tells what was found in a question. */
function noteReading(reading: Reading, note: Note): void {
  note(`words: ${reading.words.join(' ')}`)
  for (const [typed, taken] of reading.corrections) note(`spelling: ${typed} taken for ${taken}`)
  for (const level of reading.levels) {
    const said = 'id' in level ? level.id : `${level.prefix ?? 'number '}${level.number}`
    note(`level: ${said}${level.endsRange ? ' (ends a range)' : ''}`)
  }
  for (const name of reading.names) {
    const meanings = name.named.map(
      ({ meaning, proper }) => `${JSON.stringify(meaning)}${proper ? '' : ' (other name)'}`,
    )
    note(`name (${name.how}): ${reading.words.slice(name.start, name.end).join(' ')} = ${meanings.join(' | ')}`)
  }
  if (reading.revisions.length > 0) note(`revisions: ${reading.revisions.join(', ')}`)
  note(`left: ${reading.left.join(' ') || '(nothing)'}`)
}
