/**
 * One question on its way to candidates: what stands in it, what to look it up in, and which ladders, revision
 * and levels it names.
 */
import type { Ladders } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import type { Scored, Within } from '../search/ranking.js'
import { ANYTHING_ON } from '../words/asking.js'
import { stem } from '../words/tokens.js'
import { oncePerPair } from './first-need.js'
import {
  ASKS,
  BEFORE_MONTH,
  EXPECTED,
  FRAME,
  LADDER_NOUNS,
  LEVEL_WORDS,
  MONTHS,
  PAGE_NOUNS,
  RANGE_WORDS,
  YEAR,
} from './lexicon.js'
import type { NameMatch } from './names.js'
import type { NoneReason, Query } from './query.js'
import type { Reader, Reading } from './read.js'
import type { Sections } from './sections.js'
import { isSubject, mayBeSubject, sameLadder } from './subjects.js'

/** How well the behaviors in scope fit some words, best first: the search index, seen from here. */
export type Evidence = (words: readonly string[], within: Within) => readonly Scored[]

/** What questions are looked up in. */
export interface Knowledge extends Reader {
  readonly ladders: Ladders
  readonly evidence: Evidence
  /** The same of superseded revisions. */
  readonly olderEvidence: Evidence
  /** The note or the role that some words ask for most likely, in one ladder or (null) in any. */
  readonly section: Sections
  /** Whether a word occurs in any ladder's text, names or phrases. */
  readonly knows: (word: string) => boolean
}

/** Says what was decided and why, for whoever asks to have it explained. */
export type Note = (line: string) => void

export interface Asked {
  readonly reading: Reading
  readonly know: Knowledge
  readonly scope: Scope
}

/** Which ladders and revision a question names. */
export interface Scope {
  /** Ladder ids in the order named; empty: none. */
  readonly ladders: readonly string[]
  /** `older`: any but the current one. Null: the current one, unless what is named exists only in an older one. */
  readonly revision: string | 'older' | null
  /** The levels that each title names, each title once; several levels where several share it. */
  readonly titles: readonly (readonly TitledLevel[])[]
}

export interface TitledLevel {
  readonly id: string
  /** The id of the ladder that has it. */
  readonly ladder: string
  /** Whether it and the title before it are the ends of a range: "trainee to senior counsel". */
  readonly endsRange: boolean
  /** Whether the whole title was said: "principal CE", not "principal" beside the ladder's name. */
  readonly proper: boolean
}

/** The ladders, the revision and the titled levels that a reading names. */
export function scopeOf(reading: Reading, { ladders }: Knowledge): Scope {
  return scopeIn(reading, ladders)
}

/** A reading is asked for its scope by all that looks at it. */
const scopeIn = oncePerPair((reading: Reading, loaded: Ladders): Scope => {
  const named = reading.names.filter(isLadderName)
  const ids = named.flatMap((name) =>
    name.named.flatMap(({ meaning }) => (meaning.kind === 'ladder' ? [meaning.id] : [])),
  )
  // "Senior PM vs principal": a whole title says whose the other one is.
  const titled = reading.names.flatMap(({ named }) =>
    named.flatMap(({ meaning, proper }) => (meaning.kind === 'level' && proper ? [meaning.ladder] : [])),
  )
  const beside = new Set([...ids, ...titled, ...laddersOfSubjects(reading)])
  const titles = reading.names
    .map((name) => ({
      name,
      levels: name.named.flatMap(({ meaning, proper }) =>
        meaning.kind === 'level' &&
        (proper ||
          beside.has(meaning.ladder) ||
          (beside.size === 0 && (saysFrame(reading) || reading.left.length === 0)))
          ? [{ ...meaning, proper }]
          : [],
      ),
    }))
    .filter(({ levels }) => levels.length > 0)
  const ladders = [...new Set([...ids, ...titles.flatMap(({ levels }) => levels.map(({ ladder }) => ladder))])]
  const byLevels = new Map(
    titles.map(({ name, levels }, n) => [
      levels.map(({ id, ladder }) => `${ladder} ${id}`).join(),
      levels
        .map(({ id, ladder, proper }): TitledLevel => {
          return { id, ladder, endsRange: endsRange(name, titles[n - 1]?.name, reading), proper }
        })
        .sort((a, b) => placeOf(a, loaded) - placeOf(b, loaded)),
    ]),
  )
  const revision = revisionOf(reading, ladders, loaded)
  return {
    ladders: ladders.length > 0 || revision === null ? ladders : laddersWith(revision, loaded),
    titles: [...byLevels.values()],
    revision,
  }
})

/** The ids of the ladders that the subjects named are of, where each is of one ladder alone. */
export function laddersOfSubjects({ names }: Reading): string[] {
  return names.flatMap(({ named }) => {
    const [id, ...more] = new Set(named.flatMap(({ meaning }) => (isSubject(meaning) ? [meaning.ladder.id] : [])))
    return id !== undefined && more.length === 0 ? [id] : []
  })
}

const saysFrame = ({ said }: Reading): boolean => [...FRAME].some((each) => said.has(each))

/** Whether a name follows another one and a word such as "to". */
function endsRange({ start }: NameMatch, before: NameMatch | undefined, { words }: Reading): boolean {
  return before !== undefined && start - before.end === 1 && RANGE_WORDS.has(words[start - 1] ?? '')
}

/** Where a level stands in its ladder, the lowest first. */
function placeOf({ id, ladder }: TitledLevel, ladders: Ladders): number {
  return ladders.find(ladder)?.levels.findIndex((level) => level.id === id) ?? -1
}

/** A revision named without a ladder narrows a question to the ladders that have it: "ic4 2023-03". */
function laddersWith(revision: string, ladders: Ladders): string[] {
  const ids = ladders.current.map((ladder) => ladder.id)
  return ids.filter((id) => (revision === 'older' ? ladders.revisions(id).length > 1 : ladders.find(id, revision)))
}

/** Whether a name means a ladder; one that is also a subject's own name means that. */
export function isLadderName(name: NameMatch): boolean {
  const ladder = name.named.find(({ meaning }) => meaning.kind === 'ladder')
  return ladder !== undefined && (ladder.proper || !mayBeSubject(name))
}

/**
 * "Old" and "before" are ordinary words too: they name a revision only where a ladder that has an older one, or none at
 * all, is asked for, and nothing else is said.
 */
function revisionOf(reading: Reading, ids: readonly string[], ladders: Ladders): Scope['revision'] {
  if (reading.revisions.length === 1) return reading.revisions[0] ?? null
  const ofYear = revisionOfYear(reading, ids, ladders)
  if (ofYear) return ofYear
  const ofMonth = revisionOfMonth(reading, ids, ladders)
  const isCurrent = ladders.current.some(({ id, revision }) => ids.includes(id) && revision === ofMonth)
  if (ofMonth && !(reading.older && isCurrent)) return ofMonth
  if (!reading.older || saysPreviousLevel(reading)) return null
  const saysNothingElse = reading.left.length === 0 && (ids.length > 0 || namesSuperseded(reading, ladders))
  return saysLadder(reading) || saysPage(reading) || saysNothingElse ? 'older' : null
}

/** "CE 2021", "the 2023 page": the newest revision of that year, of the one ladder asked for; the year where it has none. */
function revisionOfYear(reading: Reading, [id, ...more]: readonly string[], ladders: Ladders): string | undefined {
  const [year, ...others] = reading.words.filter((word) => YEAR.test(word))
  const isOfPage = reading.beside.length <= FEW_BESIDE || saysPage(reading)
  if (year === undefined || id === undefined || others.length + more.length > 0 || !isOfPage) return undefined
  const of = ladders.revisions(id).findIndex(({ revision }) => revision.startsWith(year))
  // Of the current one, nothing is narrowed: what only an older one of that year has is answered from there.
  return of === 0 ? undefined : (ladders.revisions(id)[of]?.revision ?? year)
}

/** The year, and a word such as "in". */
const FEW_BESIDE = 2

/** "The March version": of the ladders asked for, the newest revision of that month. */
function revisionOfMonth(reading: Reading, ids: readonly string[], ladders: Ladders): string | undefined {
  const { words } = reading
  const months = words.flatMap((word, n) => (BEFORE_MONTH.has(words[n - 1] ?? '') ? (MONTHS.get(word) ?? []) : []))
  if (months.length === 0 || !(saysLadder(reading) || saysPage(reading))) return undefined
  const among = ids.length > 0 ? ids : ladders.current.map(({ id }) => id)
  const revisions = among.flatMap((id) => ladders.revisions(id).map(({ revision }) => revision))
  return revisions.sort().findLast((revision) => months.some((month) => revision.endsWith(`-${month}`)))
}

/** "The previous level", which is no revision. */
export function saysPreviousLevel({ words }: Reading): boolean {
  return words.some((word, n) => word === 'previous' && LEVEL_WORDS.has(words[n + 1] ?? ''))
}

/** Whether a question says "ladder", or another word for one. */
export function saysLadder({ words }: Reading): boolean {
  return words.some((word) => LADDER_NOUNS.has(stem(word)))
}

/** Whether it speaks of a ladder as a page that has revisions. */
export function saysPage({ words }: Reading): boolean {
  return words.some((word) => PAGE_NOUNS.has(stem(word)))
}

/** Whether it names a subject of a superseded revision. */
function namesSuperseded(reading: Reading, ladders: Ladders): boolean {
  const subjects = reading.names.flatMap(({ named }) => named.map(({ meaning }) => meaning)).filter(isSubject)
  return subjects.some((subject) => ladders.superseded.some((ladder) => sameLadder(ladder, subject.ladder)))
}

/** Whether a question asks what a ladder says in so many words, rather than telling a situation. */
export function asksPlainly(reading: Reading): boolean {
  return (
    reading.words.some((word) => ASKS.has(word) || FRAME.has(stem(word))) || ANYTHING_ON.find(reading.words) !== null
  )
}

/** Whether a question asks what is expected of whoever is on a ladder or a level that it names. */
export function asksWhatIsExpected({ reading, scope }: Asked): boolean {
  const isOfLadder = scope.ladders.length > 0 || reading.levels.length > 0
  return isOfLadder && [...EXPECTED].some((each) => reading.said.has(each))
}

/** The revision of a ladder that a question means; undefined where it names one there is not. */
export function ladderIn(asked: Asked, id: string): Ladder | undefined {
  const { ladders } = asked.know
  const { revision } = asked.scope
  if (revision === null) return ladders.find(id)
  return revision === 'older' ? ladders.revisions(id)[1] : ladders.find(id, revision)
}

/** That nothing fits, why, and what comes nearest, as far as that has an answer. */
export function none(reason: NoneReason, nearest: readonly Query[] = []): Query {
  return { kind: 'none', reason, nearest: nearest.filter((query) => query.kind !== 'none') }
}

/** Most readings that are offered; past that a choice helps nobody. */
export const MOST_READINGS = 8

/** One query as it is, several as a choice, none as null. Those that nothing fits are no choice: the first is said. */
export function choose(queries: readonly Query[]): Query | null {
  const real = queries.filter((query) => query.kind !== 'none')
  if (real.length <= 1) return real[0] ?? queries[0] ?? null
  const distinct = new Map(real.map((query) => [JSON.stringify(query), query]))
  const [only, ...more] = distinct.values()
  if (!only || more.length === 0) return only ?? null
  return { kind: 'ambiguous', readings: [only, ...more].slice(0, MOST_READINGS) }
}

/** The ladders whose revision a question means, of those it names, else all current ones. */
export function laddersAsked(asked: Asked): readonly Ladder[] {
  if (asked.scope.ladders.length === 0) return asked.know.ladders.current
  return asked.scope.ladders.flatMap((id) => ladderIn(asked, id) ?? [])
}

/** The one ladder a search stays in: the only one named, or the first ("as a PMM, how do I work with CEs"). */
export function oneLadder(asked: Asked): Ladder | undefined {
  const [first] = asked.scope.ladders
  return first === undefined ? undefined : ladderIn(asked, first)
}
