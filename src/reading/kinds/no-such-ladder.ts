/** A ladder that is not loaded: "software engineer ic4", "the design ladder". */
import { RANKS } from '../../words/ranks.js'
import { stem } from '../../words/tokens.js'
import { type Asked, none, saysLadder } from '../asked.js'
import { FILLER, FRAME } from '../lexicon.js'
import { COMMON_ROLES } from '../lexicon-outside.js'
import type { Query } from '../query.js'
import type { Reading } from '../read.js'
import { mayBeSubject } from '../subjects.js'

/** The share of a question that behaviors must cover for words beside "ladder" to be no name of one. */
const FITS_DESPITE = 0.8

/** What a ladder is called has no more words. */
const MOST_WORDS_OF_A_NAME = 3

/** "Software engineer ic4", "the design ladder": a ladder that is not loaded. */
export function isNoLadder(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  if (scope.ladders.length > 0) return null
  const role = otherRole(asked)
  if (role !== undefined) return none({ kind: 'no-such-ladder', name: role })
  if (reading.names.some(mayBeSubject)) return null
  if (!saysLadder(reading) || reading.left.length === 0 || reading.left.length > MOST_WORDS_OF_A_NAME) return null
  if (know.names.partial(reading.left).length > 0) return null
  const [best] = know.evidence(reading.left, {})
  if (best && best.score >= FITS_DESPITE) return null
  return none({ kind: 'no-such-ladder', name: reading.left.join(' ') })
}

/** The same where a message names a role, a level at most, and says no more, so that nothing has to be weighed. */
export function isOnlyNoLadder(asked: Asked): Query | null {
  const role = asked.scope.ladders.length > 0 ? undefined : otherRole(asked)
  if (role === undefined) return null
  const ofRole = new Set(role.split(' ').map(stem))
  const isElse = (word: string): boolean => !ofRole.has(stem(word)) && !FRAME.has(stem(word)) && !FILLER.has(word)
  return asked.reading.beside.some(isElse) ? null : none({ kind: 'no-such-ladder', name: role })
}

/** What somebody is called who is on none of the ladders. */
function otherRole({ reading, know }: Asked): string | undefined {
  const title = unknownTitle(reading, know.names.vocabulary)
  if (title !== undefined) return title
  const saysFrame = reading.levels.length > 0 || [...FRAME].some((each) => reading.said.has(each))
  const role = saysFrame ? commonRole(reading.words, know.names.partial) : undefined
  // "HR business partner", where "business" alone is a name.
  const longest = Math.max(0, ...reading.names.filter(mayBeSubject).map((name) => name.length))
  return role !== undefined && role.split(' ').length > longest ? role : undefined
}

/** Longest first, so that "data engineer" is not taken for "data". */
const ROLES = COMMON_ROLES.map((name) => ({ name, words: name.split(' ').map(stem) })).sort(
  (a, b) => b.words.length - a.words.length,
)

/** "Staff engineer", where no level is called staff: the title of somebody who is on none of the ladders. */
function unknownTitle({ words }: Reading, vocabulary: ReadonlySet<string>): string | undefined {
  const title = words.filter((word) => !FRAME.has(stem(word))).slice(-2)
  const [rank = '', profession = ''] = title
  const isTitle = Object.hasOwn(RANKS, rank) && !vocabulary.has(rank) && PROFESSIONS.has(stem(profession))
  return isTitle ? title.join(' ') : undefined
}

/** What those are who have the common roles: "engineer". */
const PROFESSIONS: ReadonlySet<string> = new Set(ROLES.map(({ words }) => words.at(-1) ?? ''))

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
