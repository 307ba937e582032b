/**
 * One question on its way through the recognisers: what stands in it, what to look it up in, and which ladders, revision
 * and levels it names.
 */
import type { Ladders } from '../ladder/ladders.js'
import type { Behavior, Ladder, LadderRef } from '../ladder/model.js'
import { type LevelMention, levelIn } from './levels.js'
import { ASKS, FRAME, LEVEL_WORDS } from './lexicon.js'
import type { NameMatch } from './names.js'
import type { Query } from './query.js'
import type { Reader, Reading, SaidLevel } from './read.js'
import { isSubject } from './subjects.js'
import { stem } from './words.js'

/** How well the behaviors in scope fit some words, best first: the search index, seen from here. */
export type Evidence = (words: readonly string[], within: EvidenceScope) => readonly Fit[]

export interface EvidenceScope {
  readonly ladder?: LadderRef
  /** Level ids; none: all. */
  readonly levels?: readonly string[]
}

export interface Fit {
  readonly behavior: Behavior
  /** From 0 to 1: how much of what was asked the behavior covers. */
  readonly score: number
}

/** What the recognisers look things up in. */
export interface Knowledge extends Reader {
  readonly ladders: Ladders
  readonly evidence: Evidence
  /** Whether a word occurs in any ladder's text, names or phrases. */
  readonly knows: (word: string) => boolean
}

/** Says what was decided and why, for whoever asks to have it explained. */
export type Note = (line: string) => void

export interface Asked {
  readonly reading: Reading
  readonly know: Knowledge
  readonly scope: Scope
  readonly note: Note
}

/** Which ladders and revision a question names. */
export interface Scope {
  /** Ladder ids in the order named; empty: none. */
  readonly ladders: readonly string[]
  /** `older`: any but the current one. Null: the current one, unless what is named exists only in an older one. */
  readonly revision: string | 'older' | null
  /** Levels that a title names; several where several share it. */
  readonly titleLevels: readonly SaidLevel[]
}

/** The share of a question that a behavior covers when it plainly fits: no other revision, no other reading is tried. */
export const FITS = 0.45

export function scopeOf(reading: Reading, know: Knowledge): Scope {
  const named = reading.names.filter(isLadderName)
  const ids = named.flatMap((name) =>
    name.named.flatMap(({ meaning }) => (meaning.kind === 'ladder' ? [meaning.id] : [])),
  )
  const titles = reading.names.flatMap((name) =>
    name.named.flatMap(({ meaning, proper }) =>
      meaning.kind === 'title' && (proper || ids.includes(meaning.id)) ? [meaning] : [],
    ),
  )
  const ladders = [...new Set([...ids, ...titles.map((title) => title.id)])]
  const titleLevels = titles.flatMap((title) => {
    const id = /^([a-z]+)(\d+)$/.exec(title.level)
    return id?.[1] === undefined ? [] : [{ prefix: id[1], number: Number(id[2]), endsRange: false }]
  })
  return {
    ladders,
    titleLevels: titleLevels.sort((a, b) => a.number - b.number),
    revision: revisionOf(reading, ladders, know),
  }
}

/** Whether a name means a ladder; one that is also a subject's own name means that. */
export function isLadderName(name: NameMatch): boolean {
  const ladder = name.named.find(({ meaning }) => meaning.kind === 'ladder')
  return ladder !== undefined && (ladder.proper || !name.named.some(({ meaning }) => isSubject(meaning)))
}

/**
 * "Old" and "before" are ordinary words too: they name a revision only where a ladder that has an older one, or none at
 * all, is asked for, and nothing else is said.
 */
function revisionOf(reading: Reading, ids: readonly string[], know: Knowledge): Scope['revision'] {
  if (reading.revisions.length === 1) return reading.revisions[0] ?? null
  if (!reading.older || isAboutLevels(reading)) return null
  const saysLadder = ['ladder', 'framework', 'revis', 'version', 'page', 'handbook'].some((stem) =>
    reading.said.has(stem),
  )
  return saysLadder || (ids.length > 0 && reading.left.length === 0) || onlyOlder(reading, know) ? 'older' : null
}

/** "The previous level" is no revision. */
function isAboutLevels(reading: Reading): boolean {
  return reading.words.some((word, n) => word === 'previous' && LEVEL_WORDS.has(reading.words[n + 1] ?? ''))
}

function onlyOlder(reading: Reading, know: Knowledge): boolean {
  return (
    reading.left.length === 0 &&
    reading.names.some((name) =>
      name.named.some(
        ({ meaning }) =>
          isSubject(meaning) &&
          know.ladders.superseded.some((l) => l.id === meaning.ladder.id && l.revision === meaning.ladder.revision),
      ),
    )
  )
}

/** Whether a question asks what a ladder says in so many words, rather than telling a situation. */
export function asksPlainly(reading: Reading): boolean {
  return reading.words.some((word) => ASKS.has(word) || FRAME.has(stem(word)))
}

/** The revision of a ladder that a question means; undefined where it names one there is not. */
export function ladderIn(asked: Asked, id: string): Ladder | undefined {
  const { ladders } = asked.know
  const { revision } = asked.scope
  if (revision === null) return ladders.find(id)
  return revision === 'older' ? ladders.revisions(id)[1] : ladders.find(id, revision)
}

/** The levels that a question names in a ladder, in its order, ranges filled in; `missing` where it lacks one. */
export function levelIds(asked: Asked, ladder: Ladder): { ids: readonly string[]; missing: LevelMention | null } {
  const wanted = new Set<number>()
  let last = -1
  for (const said of withNeighbour(asked.reading)) {
    const level = levelIn(ladder, said)
    if (!level) return { ids: [], missing: said }
    const at = ladder.levels.indexOf(level)
    const from = said.endsRange && last >= 0 ? last : at
    for (let n = Math.min(from, at); n <= Math.max(from, at); n++) wanted.add(n)
    last = at
  }
  return { ids: ladder.levels.filter((_, n) => wanted.has(n)).map((level) => level.id), missing: null }
}

/** "The next level", "what's next", "the level above". */
function isNext(word: string, following: string): boolean {
  if (word === 'next') return LEVEL_WORDS.has(following) || following === 'one' || following === ''
  return LEVEL_WORDS.has(word) && (following === 'after' || following === 'above')
}

/** "IC4 and the next level", "what changes at IC5": one level named, its neighbour meant too. */
function withNeighbour(reading: Reading): readonly SaidLevel[] {
  const [only, ...more] = reading.levels
  if (only === undefined || more.length > 0) return reading.levels
  const words = reading.words
  const next = words.some((word, n) => isNext(word, words[n + 1] ?? ''))
  if (next) return [only, { ...only, number: only.number + 1, endsRange: false }]
  const before = words.some((word, n) => word === 'previous' && LEVEL_WORDS.has(words[n + 1] ?? ''))
  if (before || (words.includes('changes') && reading.left.length === 0))
    return [{ ...only, number: only.number - 1 }, only]
  return reading.levels
}

export const none = (reason: Extract<Query, { kind: 'none' }>['reason'], nearest: readonly Query[] = []): Query => ({
  kind: 'none',
  reason,
  nearest,
})

/** Most readings that are offered; past that a choice helps nobody. */
const MOST_READINGS = 8

/** One query as it is, several as a choice, none as null. */
export function choose(queries: readonly Query[]): Query | null {
  const distinct = new Map(queries.map((query) => [JSON.stringify(query), query]))
  const readings = [...distinct.values()]
  const real = readings.filter((query) => query.kind !== 'none')
  const kept = real.length > 0 ? real : readings
  if (kept.length <= 1) return kept[0] ?? null
  return { kind: 'ambiguous', readings: kept.slice(0, MOST_READINGS) }
}

/** The ladders whose revision a question means, of those it names, else all current ones. */
export function laddersAsked(asked: Asked): readonly Ladder[] {
  if (asked.scope.ladders.length === 0) return asked.know.ladders.current
  return asked.scope.ladders.flatMap((id) => ladderIn(asked, id) ?? [])
}
