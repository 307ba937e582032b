/**
 * Ranks behaviors for the words of a search: first all that any word finds, by how much of the question they cover, then
 * the best of them passage by passage. Costs what the words find, not what there is. Comes in as wanted words and goes
 * out as numbers of behaviors with their scores.
 */
import type { LadderRef } from '../ladder/model.js'
import type { Indexed } from './indexing.js'
import { firstFrom } from './postings.js'
import { sayTogether } from './together.js'
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

/** Behaviors looked at passage by passage; the one wanted is hardly ever further back. */
const LOOKED_AT = 48
/** How much a single passage that covers the question weighs against the behavior as a whole. */
const PASSAGE_SHARE = 0.3

/** Returns a function that ranks the behaviors of an index. */
export function createRanking(index: Indexed): (wanted: readonly Wanted[], within: Within) => Ranked[] {
  const { starts, values } = index.postings.behaviors
  const { sureness } = index.postings
  // By behavior: what the words so far cover of it, and the part of that the word at hand has. Zero between searches.
  const covered = new Float64Array(index.behaviors.length)
  const byWord = new Float64Array(index.behaviors.length)

  /** Adds up what every word covers of each behavior it finds; of a word's senses the best counts. */
  function cover(wanted: readonly Wanted[], from: number, to: number): number[] {
    const found: number[] = []
    for (const { senses } of wanted) {
      const touched: number[] = []
      for (const { term, part: whole } of senses) {
        const end = starts[term + 1] ?? 0
        for (let at = firstFrom(values, from, starts[term] ?? 0, end); at < end; at++) {
          const behavior = values[at] ?? to
          if (behavior >= to) break
          const part = (whole * (sureness[at] ?? 0)) / 255
          const before = byWord[behavior] ?? 0
          if (part <= before) continue
          if (before === 0) touched.push(behavior)
          if (covered[behavior] === 0) found.push(behavior)
          byWord[behavior] = part
          covered[behavior] = (covered[behavior] ?? 0) + part - before
        }
      }
      for (const behavior of touched) byWord[behavior] = 0
    }
    return found
  }

  return (wanted, within) => {
    const [from, to] = within.ladder ? index.range(within.ladder) : [0, index.behaviors.length]
    const levels = within.levels ?? []
    const total = wanted.reduce((sum, each) => sum + each.rarity, 0)
    const best: Ranked[] = []
    for (const number of cover(wanted, from, to)) {
      const score = (covered[number] ?? 0) / total
      covered[number] = 0
      if (levels.length > 0 && !levels.includes(index.behaviors[number]?.level ?? '')) continue
      keepBest(best, { number, score })
    }
    const inOnePassage = sayTogether(index, wanted)
    return best
      .map(({ number, score }) => {
        return { number, score: (1 - PASSAGE_SHARE) * score + (PASSAGE_SHARE * inOnePassage(number)) / total }
      })
      .sort(bestFirst)
  }
}

/** Best first; of equals the one that the page has first. */
function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.number - b.number
}

/** Puts one more into a list of the best, kept in order and short. */
function keepBest(best: Ranked[], one: Ranked): void {
  const last = best.at(-1)
  if (best.length === LOOKED_AT && last && bestFirst(last, one) < 0) return
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = best[middle]
    if (other && bestFirst(other, one) < 0) low = middle + 1
    else high = middle
  }
  best.splice(low, 0, one)
  if (best.length > LOOKED_AT) best.pop()
}
