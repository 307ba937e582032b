/**
 * What speaks for and against each candidate, as named numbers. No feature knows a ladder's words: they tell which of the
 * things named a candidate uses or drops, how well what is left fits, and what kind of words the question has.
 */

import { behaviorsOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import type { Scored } from '../search/ranking.js'
import { AT_WHICH_LEVEL, ONE_ON_ONE, PARTS, WHETHER } from '../words/asking.js'
import { WHOLE_LEVEL } from '../words/conversation.js'
import { stem } from '../words/tokens.js'
import { type Asked, asksPlainly, asksWhatIsExpected, type Knowledge, scopeOf } from './asked.js'
import type { Aside, Candidate } from './candidates.js'
import { oncePerObject } from './first-need.js'
import type { View } from './focus.js'
import { findsAll, searchWords, tellsWhatIsDone } from './kinds/search.js'
import { isLabelled } from './labels.js'
import { levelIn } from './levels.js'
import { CHANGED, FILLER, GROWTH } from './lexicon.js'
import { SOMEBODY } from './lexicon-outside.js'
import { builtOf, isCode, signsOfTheDay } from './logistics.js'
import type { NameMatch } from './names.js'
import { ladderRefs, type Query } from './query.js'
import type { Reading } from './read.js'
import { mayBeSubject } from './subjects.js'

/** Names and numbers, most of them 1. */
export type Features = ReadonlyMap<string, number>

/** The features of each candidate of a message, in their order. */
export function featuresOf(
  candidates: readonly Candidate[],
  views: readonly View[],
  asides: readonly Aside[],
  know: Knowledge,
): readonly Features[] {
  const [first] = views
  if (!first) return []
  const whole = first.reading
  const view = views.find(({ name }) => name === 'asking') ?? first
  const message = messageOf(whole, view, asides, know)
  return candidates.map((candidate) => featuresOfOne(candidate, message, know))
}

/** What of a message all its candidates are held against. */
interface Message {
  readonly whole: Reading
  readonly asking: Reading
  readonly ladders: readonly string[]
  /** Whether a revision is named. */
  readonly hasRevision: boolean
  /** The levels that titles name, each with the id of its ladder. */
  readonly titles: readonly { readonly id: string; readonly ladder: string }[]
  readonly subjects: readonly NameMatch[]
  readonly cues: readonly string[]
  /** What it is built of; empty where it names a ladder or a level, which tells more. */
  readonly built: ReadonlySet<string>
  /** What a view leaves to search for; the same for all candidates of that view. */
  readonly restOf: (reading: Reading) => Rest
}

/** What of a reading stands beside names. */
interface Rest {
  /** How many of its words ladders use. */
  readonly known: number
  /** Those to search for. */
  readonly words: readonly string[]
  /** What a search for it all finds best. */
  readonly best: Scored | undefined
}

function messageOf(whole: Reading, { reading: asking, own }: View, asides: readonly Aside[], know: Knowledge): Message {
  const scope = scopeOf(whole, know)
  const askingAsked: Asked = { reading: asking, know, scope: scopeOf(asking, know) }
  const isExpected = asksWhatIsExpected(askingAsked)
  const ofTheDay = signsOfTheDay(asking)
  const namesLevel = whole.levels.length + scope.titles.length > 0
  const cues = [
    ...asides.map(({ cue }) => cue),
    isExpected && 'expected',
    asksPlainly(asking) && 'plainly',
    AT_WHICH_LEVEL.find(asking.words) && 'at which level',
    WHETHER.find(asking.words) && 'whether',
    PARTS.find(asking.words) && 'parts',
    WHOLE_LEVEL.find(asking.words) && 'the whole',
    ONE_ON_ONE.find(asking.words) && 'a one-on-one',
    asking.words.some((word) => GROWTH.has(stem(word)) && !CHANGED.has(word)) && 'growth',
    ofTheDay > 0 && 'of the day',
    ofTheDay > 1 && 'of the day twice',
    isCode(whole.text) && 'code',
    asking.words.some((word) => SOMEBODY.has(word)) && 'somebody',
    tellsWhatIsDone(asking) && 'doing',
    whole.text.includes('?') && 'question mark',
    whole.words.length <= FEW_WORDS && 'few words',
    scope.ladders.length > 0 && 'a ladder',
    namesLevel && 'a level',
    asking.left.length === 0 && 'nothing left',
    own.levels.length > 0 && own.left.length === 0 && asksPlainly(own) && 'a level outright',
    isExpected && asking.left.length < 2 && 'expected and little else',
  ].filter((cue) => typeof cue === 'string')
  return {
    whole,
    asking,
    ladders: scope.ladders,
    hasRevision: scope.revision !== null,
    titles: scope.titles.flat(),
    subjects: whole.names.filter(mayBeSubject),
    cues,
    built: scope.ladders.length > 0 || namesLevel ? new Set() : builtOf(whole, know.knows),
    restOf: oncePerObject((reading: Reading): Rest => {
      const words = searchWords({ ...askingAsked, reading })
      return {
        known: reading.left.filter((word) => know.knows(word)).length,
        words,
        best: words.length > 0 ? know.evidence(words, {})[0] : undefined,
      }
    }),
  }
}

const FEW_WORDS = 5
/** A message has many of them, and each says little: they are held near 0 more than what says much. */
const PART_BUILT = 0.6
/** Two ways to say that no ladder answers. */
const NOTHING: ReadonlySet<string> = new Set(['off-topic', 'nothing-fits'])

function featuresOfOne({ query, origins, subjects, view }: Candidate, message: Message, know: Knowledge): Features {
  const { kind } = query
  const features = new Map<string, number>([
    [kind === 'none' ? `none ${NOTHING.has(query.reason.kind) ? 'fits' : query.reason.kind}` : kind, 1],
  ])
  const add = (name: string, value = 1): void => void features.set(name, value)
  const addForKind = (name: string, value = 1): void => {
    add(name, value)
    add(`${kind}: ${name}`, value)
  }
  for (const origin of origins) add(origin)
  for (const cue of message.cues) add(`${kind}: says ${cue}`)
  if (kind === 'none') for (const part of message.built) add(`none: built of ${part}`, PART_BUILT)

  const used = laddersOf(query)
  if (message.ladders.some((id) => !used.includes(id))) addForKind('drops a ladder')
  if (message.ladders.length > 0 && message.ladders.every((id) => used.includes(id))) addForKind('uses the ladders')

  if (message.hasRevision && isOlder(query, know)) addForKind('uses the revision')

  const levels = levelsOf(query)
  const [id] = used
  const ladder = id === undefined ? know.ladders.current[0] : know.ladders.find(id)
  const named = message.whole.levels.flatMap((said) => (ladder && levelIn(ladder, said)?.id) ?? [])
  const titled = message.titles.filter((title) => title.ladder === ladder?.id).map((title) => title.id)
  const distinct = [...new Set([...named, ...titled])]
  if (distinct.some((level) => !levels.includes(level))) addForKind('drops a level')
  if (distinct.length > 0 && distinct.every((level) => levels.includes(level))) addForKind('uses the levels')

  for (const name of subjects) {
    addForKind(name.length > 1 ? 'a name of several words' : 'a name of one word')
    if (name.named.some(({ proper }) => proper)) addForKind('its own name')
    if (name.how !== 'name') addForKind('a name in another form')
    if (isLabelled(view.reading, name)) addForKind('a name that is labelled')
  }
  if (subjects.length === 0) {
    for (const name of message.subjects) {
      const inAsking = message.asking.names.some((each) => each.named === name.named)
      addForKind(
        `drops a name of ${name.length > 1 ? 'several words' : 'one word'}${inAsking ? ' in what is asked' : ''}`,
      )
    }
  }

  if (query.kind === 'note' || query.kind === 'role') {
    const fit = know.section(view.reading.beside, query.ladder.id)
    if (fit && JSON.stringify(fit.query) === JSON.stringify(query)) {
      for (const step of SECTION_STEPS) if (fit.share >= step) addForKind(`its text says ${step}`)
    }
  }
  addFit(query, subjects.length > 0 ? view.reading : message.asking, message, know, addForKind)
  return features
}

/** How well what is said beside names fits what the candidate would quote, and how much of it there is. */
function addFit(
  query: Query,
  reading: Reading,
  message: Message,
  know: Knowledge,
  add: (name: string, value?: number) => void,
): void {
  const { known, words, best } = message.restOf(reading)
  if (best && phrasesOf(know.ladders.get(best.behavior.ladder)).length === 0) add('nearest in a ladder without phrases')
  add(`${Math.min(known, 4)} words that ladders use are left`)
  if (query.kind === 'search') {
    if (query.asks !== null) add(`asks for ${query.asks === 'level' ? 'the level' : 'whether'}`)
    const scope = {
      ...(query.ladder && { ladder: query.ladder }),
      ...(query.levels.length > 0 && { levels: query.levels }),
    }
    const [found] = know.evidence(query.words, scope)
    const isSuperseded =
      found && know.ladders.find(found.behavior.ladder.id)?.revision !== found.behavior.ladder.revision
    if (isSuperseded) {
      const [current] = know.evidence(query.words, { ...(query.levels.length > 0 && { levels: query.levels }) })
      const ratio = found.score / Math.max(current?.score ?? 0, 0.01)
      for (const step of RATIO_STEPS) if (ratio >= step) add(`says it ${step} times as plainly`)
    }
    const score = found?.score ?? 0
    for (const step of STEPS) if (score >= step) add(`fits ${step}`)
    add(`finds ${Math.min(tellingIn(found), 4)} of the words`)
    if (findsAll(found, query.words)) add('finds all that tells')
    add(
      `searches for ${query.words.length > 6 ? 'many' : query.words.length > 3 ? 'some' : query.words.length > 1 ? 'few' : 'one'} words`,
    )
    if (isSuperseded) add('finds a superseded revision')
    return
  }
  const score = best?.score ?? 0
  for (const step of COARSE_STEPS) if (score >= step) add(`a search would fit ${step}`)
  add(`a search would find ${Math.min(tellingIn(best), 4)} of the words`)
  if (findsAll(best, words)) add('a search would find all that tells')
  if (best && 'subject' in query && query.subject) {
    const { competency, topic } = query.subject
    const isInside = best.behavior.competency === competency && (topic === null || best.behavior.topic === topic)
    if (!isInside) add('a search finds something else')
  }
}

/** What people say for what a ladder asks; in a ladder without any, a search that fits scores lower. */
const phrasesOf = oncePerObject((ladder: Ladder) => [
  ...ladder.competencies.flatMap(({ phrases, topics }) => [...phrases, ...topics.flatMap((topic) => topic.phrases)]),
  ...behaviorsOf(ladder).flatMap(({ phrases }) => phrases),
])

/** How many of the words that found a behavior say something by themselves. */
const tellingIn = (found: Scored | undefined): number => found?.words.filter((word) => !FILLER.has(word)).length ?? 0

const STEPS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8]
const RATIO_STEPS = [1.25, 1.5, 2, 4]
const COARSE_STEPS = [0.15, 0.3, 0.45, 0.65]
const SECTION_STEPS = [0.25, 0.5, 0.75, 1]

/** Whether a query is about a superseded revision, or what changed since. */
function isOlder(query: Query, know: Knowledge): boolean {
  return (
    query.kind === 'changes' ||
    ladderRefs(query).some(({ id, revision }) => know.ladders.find(id)?.revision !== revision)
  )
}

/** The ids of the ladders that a query is about. */
export function laddersOf(query: Query): readonly string[] {
  if (query.kind === 'ambiguous') return [...new Set(query.readings.flatMap(laddersOf))]
  if (query.kind === 'none') return 'ladder' in query.reason && query.reason.ladder ? [query.reason.ladder.id] : []
  return ladderRefs(query).map(({ id }) => id)
}

/** The levels that it is about. */
export function levelsOf(query: Query): readonly string[] {
  if (query.kind === 'ambiguous') return [...new Set(query.readings.flatMap(levelsOf))]
  if ('levels' in query) return query.levels
  return 'level' in query && query.level !== null ? [query.level] : []
}
