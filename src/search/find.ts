/**
 * Finds behaviors by free text: in the current ladders, or in superseded revisions where those say it plainly better.
 * Ladders are laid out one by one, when they are first searched or while there is time.
 */
import type { Ladders } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { indexingSteps, indexLadder, type LadderIndex } from './index.js'
import { createSearchIndex, type Scored, type SearchIndex, type Within } from './ranking.js'

export interface Finder {
  /** The behaviors that fit some words best, whatever their score. */
  fits(words: readonly string[], within: Within): readonly Scored[]
  /** The behaviors that answer a search, best first; `ladder` null and `levels` empty: all. */
  find(search: SearchedFor): readonly Scored[]
  /** A ladder as it is laid out for search. */
  layOut(ladder: Ladder): LadderIndex
  /** Whether a word occurs in any ladder. */
  knows(word: string): boolean
  /** Every word of the ladders' names, texts and phrases. */
  vocabulary(): ReadonlySet<string>
  /** Lays out the ladders in small steps, so that whoever takes them can do other work in between. */
  prepare(): Iterable<void>
}

export interface SearchedFor {
  readonly words: readonly string[]
  readonly ladder: LadderRef | null
  readonly levels: readonly string[]
}

/** As many as a person reads before asking anew. */
const MOST_RESULTS = 10
/** A result below this share of the best one's score is noise beside it. */
const SHARE_OF_BEST = 0.3
/** A superseded revision is quoted only for what it says outright… */
const SAYS_IT = 0.5
/** …and that much more plainly than the current one. */
const PLAINER = 1.25

export function createFinder(ladders: Ladders): Finder {
  const all = [...ladders.current, ...ladders.superseded]
  const laidOut = new Map<Ladder, LadderIndex>()
  function layOut(ladder: Ladder): LadderIndex {
    const index = laidOut.get(ladder) ?? indexLadder(ladder)
    laidOut.set(ladder, index)
    return index
  }
  let ofCurrent: SearchIndex | undefined
  let ofSuperseded: SearchIndex | undefined
  let words: ReadonlySet<string> | undefined
  const current = (): SearchIndex => (ofCurrent ??= createSearchIndex(ladders.current.map(layOut)))
  const superseded = (): SearchIndex => (ofSuperseded ??= createSearchIndex(ladders.superseded.map(layOut)))

  const isCurrent = ({ id, revision }: LadderRef): boolean => ladders.find(id)?.revision === revision

  function fits(words: readonly string[], within: Within): readonly Scored[] {
    const { ladder } = within
    if (ladder && !isCurrent(ladder)) return superseded().search(words, within, MOST_RESULTS)
    const found = current().search(words, within, MOST_RESULTS)
    const enough = Math.max(SAYS_IT, PLAINER * (found[0]?.score ?? 0))
    const older = ladder ? ladders.revisions(ladder.id)[1] : undefined
    // No score is above 1.
    if (enough > 1 || (ladder && !older)) return found
    const old = superseded().search(words, older ? { ...within, ladder: older } : within, MOST_RESULTS)
    return (old[0]?.score ?? 0) >= enough ? old : found
  }

  return {
    fits,
    layOut,
    find({ words, ladder, levels }) {
      const found = fits(words, { levels, ...(ladder && { ladder }) })
      const least = (found[0]?.score ?? 0) * SHARE_OF_BEST
      return found.filter(({ score }) => score >= least)
    },
    knows: (word) => current().knows(word) || superseded().knows(word),
    vocabulary: () => (words ??= new Set(all.flatMap((ladder) => [...layOut(ladder).words]))),
    *prepare() {
      for (const ladder of all) if (!laidOut.has(ladder)) laidOut.set(ladder, yield* indexingSteps(ladder))
    },
  }
}
