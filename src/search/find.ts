/**
 * Finds behaviors by free text, in the current ladders or in superseded revisions.
 * Ladders are laid out one by one, when they are first searched or while there is time.
 */
import type { Ladders } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { indexingSteps, type LadderIndex } from './index.js'
import { createNearest } from './nearest.js'
import { type Scored, type SearchIndex, searchIndexSteps, type Within } from './ranking.js'
import { atOnce, inSteps } from './steps.js'
import type { WordVectors } from './word-vectors.js'

export interface Finder {
  /** The few behaviors that fit some words best, whatever their score: of the current ladders, or of the revision named. */
  fits(words: readonly string[], within: Within): readonly Scored[]
  /** The same in superseded revisions: of the ladder named, or of all. */
  fitsOlder(words: readonly string[], within: Within): readonly Scored[]
  /**
   * The behaviors that answer a search, likeliest first: told by their words, put in order by what these mean too. `ladder`
   * null and `levels` empty: all.
   */
  find(search: SearchedFor): readonly Scored[]
  /** A ladder as it is laid out for search. */
  layOut(ladder: Ladder): LadderIndex
  /** Whether a word occurs in any ladder. */
  knows(word: string): boolean
  /** Every word of the ladders' names, texts and phrases. */
  vocabulary(): ReadonlySet<string>
  /** Lays out the ladders in small steps, so that whoever takes them can do other work in between. */
  prepare(): Generator<void>
}

export interface SearchedFor {
  readonly words: readonly string[]
  readonly ladder: LadderRef | null
  readonly levels: readonly string[]
}

/** As many as a person reads before asking anew. */
const MOST_RESULTS = 10
/** Which query is meant hangs on what fits best, and a near miss names what comes nearest. */
const MOST_FITS = 2
/** A result below this share of the best one's score is noise beside it. */
const SHARE_OF_BEST = 0.3

/** @param vectors none: words that are not the same or synonyms have nothing in common */
export function createFinder(ladders: Ladders, vectors?: WordVectors): Finder {
  const all = [...ladders.current, ...ladders.superseded]
  const current = inSteps(() => searchSteps(ladders.current))
  const superseded = inSteps(() => searchSteps(ladders.superseded))
  const vocabulary = inSteps(() => vocabularySteps(all))
  const nearest = vectors && createNearest(vectors)

  const isCurrent = ({ id, revision }: LadderRef): boolean => ladders.find(id)?.revision === revision

  function search(words: readonly string[], within: Within, limit: number): readonly Scored[] {
    const index = within.ladder && !isCurrent(within.ladder) ? superseded() : current()
    return index.search(words, within, limit)
  }

  return {
    fits: (words, within) => search(words, within, MOST_FITS),
    fitsOlder(words, { ladder, levels }) {
      const older = ladder && ladders.revisions(ladder.id).find((each) => !isCurrent(each))
      if (ladder && !older) return []
      return superseded().search(words, { ...(levels && { levels }), ...(older && { ladder: older }) }, MOST_FITS)
    },
    layOut,
    find({ words, ladder, levels }) {
      const found = search(words, { levels, ...(ladder && { ladder }) }, MOST_RESULTS)
      const least = (found[0]?.score ?? 0) * SHARE_OF_BEST
      const results = found.filter(({ score }) => score >= least)
      return nearest?.order(words, results, ({ ladder }) => layOut(ladders.get(ladder))) ?? results
    },
    knows: (word) => current().knows(word) || superseded().knows(word),
    vocabulary,
    *prepare() {
      for (const made of [current, superseded, vocabulary]) yield* made.steps()
      if (!nearest) return
      for (const ladder of all) {
        nearest.layOut(layOut(ladder))
        yield
      }
    },
  }
}

/** Kept as long as a ladder is loaded, so that a reload lays out only the ladders that changed. */
const laidOut = new WeakMap<Ladder, LadderIndex>()

const layOut = (ladder: Ladder): LadderIndex => atOnce(layOutSteps(ladder))

function* layOutSteps(ladder: Ladder): Generator<void, LadderIndex> {
  const index = laidOut.get(ladder) ?? (yield* indexingSteps(ladder))
  laidOut.set(ladder, index)
  return index
}

function* searchSteps(ladders: readonly Ladder[]): Generator<void, SearchIndex> {
  const indexes: LadderIndex[] = []
  for (const ladder of ladders) indexes.push(yield* layOutSteps(ladder))
  return yield* searchIndexSteps(indexes)
}

function* vocabularySteps(ladders: readonly Ladder[]): Generator<void, ReadonlySet<string>> {
  const words = new Set<string>()
  for (const ladder of ladders) {
    for (const word of (yield* layOutSteps(ladder)).words) words.add(word)
    yield
  }
  return words
}
