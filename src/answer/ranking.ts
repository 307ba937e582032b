/**
 * Ranks behaviors for the words of a search: first all that any word finds, by how much of the question they cover, then
 * the best of them passage by passage. Costs what the words find, not what there is. Comes in as wanted words and goes
 * out as numbers of behaviors with their scores.
 */
import type { LadderRef } from '../ladder/model.js'
import { firstWhere } from '../query/bisect.js'
import type { Indexed } from './indexing.js'
import { createLikelihood } from './likelihood.js'
import { firstFrom } from './postings.js'
import { createTogether } from './together.js'
import type { Wanted } from './wanted.js'

/** What a search is narrowed to. */
export interface Within {
  readonly ladder?: LadderRef
  /** None: all levels. */
  readonly levels?: readonly string[]
}

export interface Ranked {
  /** Of the behavior. */
  readonly number: number
  /** From 0 to 1. */
  readonly score: number
}

/** Behaviors looked at passage by passage, at least; the one wanted is hardly ever further back. */
const LOOKED_AT = 20
/** How much a single passage that covers the question weighs against the behavior as a whole. */
const PASSAGE_SHARE = 0.3

/** How much a behavior loses that the search is the least likely to be told of, beside the likeliest. */
const LIKELIHOOD_SHARE = 0.7

/** Ranks behaviors for what is wanted; at most `limit`, best first. */
export type Rank = (wanted: readonly Wanted[], within: Within, limit: number) => readonly Ranked[]

/** Prepares an index for ranking; searches share its memory and run one after the other. */
export function createRanking(index: Indexed): Rank {
  const { behaviorsOf } = index
  const { layers, sureness } = index.postings
  const count = index.behaviors.length
  const together = createTogether(index)
  const likelihoodOf = createLikelihood(index)
  // By behavior, at rest between searches: what all words cover of it; what the word at hand covers of it; how likely the
  // term at hand does not speak of it.
  const covered = new Float64Array(count)
  const coveredByWord = new Float64Array(count)
  const doubts = new Float64Array(count).fill(1)
  // The behaviors that the term at hand, the word at hand, all words find.
  const byTerm = new Int32Array(count)
  const byWord = new Int32Array(count)
  const found = new Int32Array(count)

  /** Lists in `byTerm` the behaviors that a term speaks of and sets in `doubts` how surely; returns how many. */
  function spokenOf(term: number, from: number, to: number): number {
    let spoken = 0
    const end = layers.starts[term + 1] ?? 0
    for (let at = firstFrom(layers.values, from, layers.starts[term] ?? 0, end); at < end; at++) {
      const layer = layers.values[at] ?? to
      if (layer >= to) break
      const doubt = 1 - (sureness[at] ?? 0) / 255
      const last = behaviorsOf.starts[layer + 1] ?? 0
      for (let member = behaviorsOf.starts[layer] ?? 0; member < last; member++) {
        const behavior = behaviorsOf.values[member] ?? 0
        const before = doubts[behavior] ?? 1
        if (before === 1) byTerm[spoken++] = behavior
        doubts[behavior] = before * doubt
      }
    }
    return spoken
  }

  /** Lists in `byWord` the behaviors that a word finds, the best of its senses in `coveredByWord`; returns how many. */
  function findByWord(word: Wanted, from: number, to: number): number {
    let finds = 0
    for (const { term, part } of word.senses) {
      const spoken = spokenOf(term, from, to)
      for (let n = 0; n < spoken; n++) {
        const behavior = byTerm[n] ?? 0
        const now = part * (1 - (doubts[behavior] ?? 1))
        const before = coveredByWord[behavior] ?? 0
        doubts[behavior] = 1
        if (now <= before) continue
        if (before === 0) byWord[finds++] = behavior
        coveredByWord[behavior] = now
      }
    }
    return finds
  }

  /** Lists in `found` the behaviors that any word finds, the sum over all words in `covered`; returns how many. */
  function findByWords(wanted: readonly Wanted[], from: number, to: number): number {
    let all = 0
    for (const word of wanted) {
      const finds = findByWord(word, from, to)
      for (let n = 0; n < finds; n++) {
        const behavior = byWord[n] ?? 0
        if (covered[behavior] === 0) found[all++] = behavior
        covered[behavior] = (covered[behavior] ?? 0) + (coveredByWord[behavior] ?? 0)
        coveredByWord[behavior] = 0
      }
    }
    return all
  }

  return (wanted, within, limit) => {
    const kept = Math.max(LOOKED_AT, limit)
    const [from, to] = within.ladder ? index.layersIn(within.ladder) : [0, Number.POSITIVE_INFINITY]
    const levels = within.levels ?? []
    const total = wanted.reduce((sum, each) => sum + each.rarity, 0)
    const best: Ranked[] = []
    const finds = findByWords(wanted, from, to)
    for (let n = 0; n < finds; n++) {
      const number = found[n] ?? 0
      const score = (covered[number] ?? 0) / total
      covered[number] = 0
      const isInLevel = levels.length === 0 || levels.includes(index.behaviors[number]?.level ?? '')
      if (isInLevel && score >= (best[kept - 1]?.score ?? 0)) keepBest(best, { number, score }, kept)
    }
    const inOnePassage = together(wanted)
    const likelihoods = best.map(({ number }) => likelihoodOf(wanted, number))
    const likeliest = Math.max(...likelihoods)
    return best
      .map(({ number, score }, n) => {
        const covers = (1 - PASSAGE_SHARE) * score + (PASSAGE_SHARE * inOnePassage(number)) / total
        const likely = (likelihoods[n] ?? 0) / likeliest
        return { number, score: covers * (1 - LIKELIHOOD_SHARE + LIKELIHOOD_SHARE * likely) }
      })
      .sort(bestFirst)
      .slice(0, limit)
  }
}

/** Best first; of equals the one that the page has first. */
function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.number - b.number
}

/** Puts one more into a list of the best, kept in order and short. */
function keepBest(best: Ranked[], one: Ranked, kept: number): void {
  const place = firstWhere(0, best.length, (at) => {
    const other = best[at]
    return other === undefined || bestFirst(other, one) >= 0
  })
  best.splice(place, 0, one)
  if (best.length > kept) best.pop()
}
