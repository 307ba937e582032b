/**
 * How much likelier a search is told of a behavior than of any: what a word says counts by how often it is said there,
 * beside how often it is said at all. A language model of unigrams, smoothed by what is said of the topic, of the
 * competency and of everything (Jelinek and Mercer). Comes in as wanted words, goes out as a log-likelihood.
 */
import type { Indexed } from './indexing.js'
import { firstFrom } from './postings.js'
import type { Wanted } from './wanted.js'

/** Shares of what a behavior's own passages, its topic's and its competency's say; the rest is said of everything. */
const SHARES = [0.5, 0.2, 0.1] as const
const OF_EVERYTHING = 1 - SHARES[0] - SHARES[1] - SHARES[2]
/** Steps of sureness that a posting holds. */
const SUREST = 255
/** By sureness: how often a term is said, in passages that say all that one can, where that makes it that sure. */
const TIMES = Float64Array.from({ length: SUREST + 1 }, (_, sureness) => {
  return -Math.log(1 - Math.min(sureness, SUREST - 1) / SUREST)
})

/** Prepares an index; the function it returns tells how well a behavior goes with what is wanted, from 0 up. */
export function createLikelihood({ postings, layersOf, layers, terms }: Indexed) {
  const { starts, values } = postings.layers
  const timesAt = (posting: number): number => TIMES[postings.sureness[posting] ?? 0] ?? 0
  const timesInLayer = new Float64Array(layers.starts.length - 1)
  const timesOfTerm = new Float64Array(terms.size)
  let timesOfAll = 0
  for (let term = 0; term < terms.size; term++) {
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const layer = values[at] ?? 0
      const times = timesAt(at)
      timesInLayer[layer] = (timesInLayer[layer] ?? 0) + times
      timesOfTerm[term] = (timesOfTerm[term] ?? 0) + times
      timesOfAll += times
    }
  }

  function shareIn(layer: number, term: number): number {
    const end = starts[term + 1] ?? 0
    const at = firstFrom(values, layer, starts[term] ?? 0, end)
    return at < end && values[at] === layer ? timesAt(at) / (timesInLayer[layer] ?? 1) : 0
  }

  return (wanted: readonly Wanted[], behavior: number): number => {
    const first = layersOf.starts[behavior] ?? 0
    let likelihood = 0
    for (const { rarity, senses } of wanted) {
      for (const { term, part } of senses) {
        let share = 0
        for (const [n, weight] of SHARES.entries()) share += weight * shareIn(layersOf.values[first + n] ?? 0, term)
        const ofEverything = (OF_EVERYTHING * (timesOfTerm[term] ?? 0)) / timesOfAll
        likelihood += (part / rarity) * Math.log(1 + share / ofEverything)
      }
    }
    return likelihood
  }
}
