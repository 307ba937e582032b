/**
 * Finds behaviors by free text: in the current ladders, or in superseded revisions where those say it plainly better.
 * Comes between the search index and those who ask it: understanding (does anything fit?) and answering.
 */
import { behaviorsIn, type Ladders } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { type EvidenceScope, FITS } from '../query/asked.js'
import { onFirstNeed } from '../query/first-need.js'
import type { Search } from '../query/query.js'
import { wordsOf } from '../query/words.js'
import { createSearchIndex, type Scored, type SearchIndex } from './search.js'

export interface Finder {
  /** The behaviors that fit some words best, whatever their score. */
  fits(words: readonly string[], within: EvidenceScope): readonly Scored[]
  /** The behaviors that answer a search, best first. */
  find(search: Search): readonly Scored[]
  /** The index that holds a ladder. */
  indexOf(ladder: LadderRef): SearchIndex
  /** Whether a word occurs in any ladder. */
  knows(word: string): boolean
  /** Every word of the indexed texts, names and phrases. */
  vocabulary(): Iterable<string>
}

/** As many as a person reads before asking anew. */
const MOST_RESULTS = 10
/** A result below this share of the best one's score is noise beside it. */
const SHARE_OF_BEST = 0.3

/** Whoever names a ladder means its current revision: less of a question need fit for that to be kept to. */
const FITS_IN_LADDER = 0.3
/** A superseded revision is quoted only for what it says outright. */
const SAYS_IT = 0.5
/** Where the current one fits as well, it must say it that much more plainly. */
const PLAINER = 1.25

/** Understanding a question and answering it search for the same several times. */
const RECENT = 8

/** Makes each index when it is first searched. */
export function createFinder(ladders: Ladders): Finder {
  const current = onFirstNeed(() => createSearchIndex(ladders.current))
  const superseded = onFirstNeed(() => createSearchIndex(ladders.superseded))
  const vocabulary = onFirstNeed(
    () => new Set([...ladders.current, ...ladders.superseded].flatMap(textsOf).flatMap(wordsOf)),
  )

  const isCurrent = ({ id, revision }: LadderRef): boolean => ladders.find(id)?.revision === revision

  /** The latest searches. */
  const recent = new Map<string, readonly Scored[]>()

  function fits(words: readonly string[], within: EvidenceScope): readonly Scored[] {
    const key = JSON.stringify([words, within.ladder ?? null, within.levels ?? []])
    const known = recent.get(key)
    if (known) return known
    const found = search(words, within)
    if (recent.size === RECENT) recent.clear()
    recent.set(key, found)
    return found
  }

  function search(words: readonly string[], within: EvidenceScope): readonly Scored[] {
    const { ladder } = within
    if (ladder && !isCurrent(ladder)) return superseded().search(words, within, MOST_RESULTS)
    const found = current().search(words, within, MOST_RESULTS)
    const best = found[0]?.score ?? 0
    const enough = Math.max(SAYS_IT, best >= (ladder ? FITS_IN_LADDER : FITS) ? best * PLAINER : 0)
    const older = olderScope(within, ladder)
    // No score is above 1.
    if (enough > 1 || older === undefined) return found
    const old = superseded().search(words, older, MOST_RESULTS)
    return (old[0]?.score ?? 0) >= enough ? old : found
  }

  function olderScope(within: EvidenceScope, ladder: LadderRef | undefined): EvidenceScope | undefined {
    if (ladder === undefined) return within
    const older = ladders.revisions(ladder.id)[1]
    return older && { ...within, ladder: { id: older.id, revision: older.revision } }
  }

  return {
    fits,
    indexOf: (ladder) => (isCurrent(ladder) ? current() : superseded()),
    find({ words, ladder, levels }) {
      const found = fits(words, { ...(ladder && { ladder }), ...(levels.length > 0 && { levels }) })
      const least = (found[0]?.score ?? 0) * SHARE_OF_BEST
      return found.filter(({ score }) => score >= least)
    },
    knows: (word) => current().knows(word) || superseded().knows(word),
    vocabulary,
  }
}

/** Everything of a ladder that a search may find. */
function textsOf(ladder: Ladder): string[] {
  return [
    ...ladder.pillars.flatMap((pillar) => [pillar.name, ...pillar.phrases]),
    ...ladder.competencies.flatMap((competency) => [
      competency.name,
      ...competency.aliases,
      ...competency.phrases,
      ...competency.topics.flatMap((topic) => topic.phrases),
      ...behaviorsIn(competency).flatMap((behavior) => [behavior.text, ...behavior.examples, ...behavior.phrases]),
    ]),
  ]
}
