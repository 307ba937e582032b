/** Questions about what no loaded ladder is for: other ladders, and everything that is not about ladders at all. */
import { type Asked, asksWhatIsExpected, FITS, none, saysLadder } from './asked.js'
import {
  ASKS_A_FAVOR,
  BEFORE_OPENING,
  BEFORE_STRETCH,
  COMMON_ROLES,
  ELSEWHERE,
  ERRANDS,
  FRAME,
  HAPPENS,
  HIRING,
  OPENS_FACT,
  SOMEBODY,
  STRETCHES,
  TOLD_BY_FACTS,
} from './lexicon.js'
import type { Query } from './query.js'
import type { Reading } from './read.js'
import { searchWords } from './searched.js'
import { mayBeSubject } from './subjects.js'
import { stem } from './words.js'

/** The share of a question that behaviors must cover for it to be about ladders although a word of it is not. */
const FITS_DESPITE = 0.8

/** What a ladder is called has no more words. */
const MOST_WORDS_OF_A_NAME = 3

/** "Software engineer ic4", "the design ladder": a ladder that is not loaded. */
export function isNoLadder(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  if (scope.ladders.length > 0) return null
  const saysFrame = reading.levels.length > 0 || [...FRAME].some((each) => reading.said.has(each))
  const role = saysFrame ? commonRole(reading.words, know.names.partial) : undefined
  const longest = Math.max(0, ...reading.names.filter(mayBeSubject).map((name) => name.length))
  // "HR business partner", where "business" alone is a name.
  if (role !== undefined && role.split(' ').length > longest) return none({ kind: 'no-such-ladder', name: role })
  if (longest > 0) return null
  if (!saysLadder(reading) || reading.left.length === 0 || reading.left.length > MOST_WORDS_OF_A_NAME) return null
  if (know.names.partial(reading.left).length > 0) return null
  const [best] = know.evidence(reading.left, {})
  if (best && best.score >= FITS_DESPITE) return null
  return none({ kind: 'no-such-ladder', name: reading.left.join(' ') })
}

/** Longest first, so that "data engineer" is not taken for "data". */
const ROLES = COMMON_ROLES.map((name) => ({ name, words: name.split(' ').map(stem) })).sort(
  (a, b) => b.words.length - a.words.length,
)

/** The common role that the words name; one of a single word that some ladder's names have is none. */
function commonRole(
  words: readonly string[],
  partial: (words: readonly string[]) => readonly unknown[],
): string | undefined {
  const stems = words.map(stem)
  return ROLES.find(
    (role) =>
      stems.some((_, n) => role.words.every((word, i) => stems[n + i] === word)) &&
      (role.words.length > 1 || partial([role.name]).length === 0),
  )?.name
}

/** What it takes of a question told in the way of a fact or an errand to be about ladders all the same. */
const FITS_AS_FACT = 0.65

/** "Is the launch on Friday?", "book a room": what is so, or to be done, rather than what is expected of anybody. */
export function isOfTheDay(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  if (asksForPersons(reading)) return none({ kind: 'off-topic' })
  const signs = signsOfTheDay(reading)
  const isOfLadders = scope.ladders.length > 0 || reading.levels.length > 0 || saysExpected(reading)
  if (isOfLadders && signs > 0 && saysHiring(reading)) return none({ kind: 'off-topic' })
  if (isOfLadders || reading.left.length === 0) return null
  if (signs === 0 && !isCode(reading.text)) return null
  const [best] = know.evidence(searchWords(asked), {})
  if (best && best.score >= FITS_AS_FACT && signs === 1) return null
  asked.note?.(`not about ladders: told as a fact, an errand or code (best fit ${(best?.score ?? 0).toFixed(2)})`)
  return none({ kind: 'off-topic' })
}

/** "Who is IC5 in CE?", "which people are at IC4": no ladder names anybody. */
function asksForPersons({ words, levels, left }: Reading): boolean {
  if (levels.length === 0 || left.length > 0) return false
  const [first = '', second = '', third = ''] = words
  return first === 'whos' || (first === 'who' && ARE.has(second)) || (second === 'people' && ARE.has(third))
}

const ARE: ReadonlySet<string> = new Set(['is', 'are'])

/** Jobs are also open, filled and paid: these words alone do not make it a question about a ladder. */
const OF_JOBS: ReadonlySet<string> = new Set(['role', 'job', 'position', 'profile', 'career'].map(stem))

function saysExpected({ said }: Reading): boolean {
  return [...FRAME].some((each) => said.has(each) && !OF_JOBS.has(each))
}

function saysHiring({ said }: Reading): boolean {
  return [...HIRING].some((each) => said.has(each))
}

/** How many things show that a question is about a fact or an errand. */
function signsOfTheDay({ words }: Reading): number {
  const opening = words.slice(words.findIndex((word) => !BEFORE_OPENING.has(word)))
  const [first = '', second = '', third = ''] = opening
  const ofNobody = !words.some((word) => SOMEBODY.has(word))
  return [
    ofNobody && OPENS_FACT.has(first),
    first.startsWith('where') || (ofNobody && first.startsWith('when')),
    ofNobody && first === 'which',
    first.startsWith('w') && TOLD_BY_FACTS.has(second),
    (first === 'what' && third === 'our') || (first === 'whats' && second === 'our'),
    ofNobody && first === 'how' && (second === 'many' || second === 'much'),
    ERRANDS.has(first) || (ofNobody && ASKS_A_FAVOR.has(first)),
    words.some((word, n) => isTime(word) || (BEFORE_STRETCH.has(word) && STRETCHES.has(words[n + 1] ?? ''))),
  ].filter(Boolean).length
}

const isTime = (word: string): boolean => HAPPENS.has(word) || /^\d{1,2}[ap]m$/.test(word)

/** No sentence has more of its characters in signs; `<script>` and `../../` have. */
const MOST_SIGNS = 0.2

function isCode(text: string): boolean {
  return (text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) > text.length * MOST_SIGNS
}

/** Pay, holidays, the weather: what a ladder does not say, whatever else the question names. */
export function isOutside(asked: Asked): Query | null {
  const { reading, know } = asked
  const words = reading.left.filter((word) => ELSEWHERE.has(stem(word)) || HIRING.has(stem(word)))
  const isOfLevel = asked.scope.ladders.length > 0 && reading.levels.length > 0
  if (isOfLevel && words.every((word) => HIRING.has(stem(word)))) return null
  if (words.length === 0 || asksWhatIsExpected(asked)) return null
  const [best] = know.evidence(searchWords(asked), {})
  const enough = reading.left.length > 2 ? FITS : FITS_DESPITE
  // One word is no evidence against itself.
  if (best && best.score >= enough && reading.left.length > 1) return null
  asked.note?.(`not about ladders: ${words.join(' ')} (best fit ${(best?.score ?? 0).toFixed(2)}, wanted ${enough})`)
  return none({ kind: 'off-topic' })
}
