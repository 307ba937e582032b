/**
 * How much of what is wanted a behavior says in one breath: words that stand together in a phrase or a sentence mean more
 * than the same words scattered. Comes in as wanted words, goes out as a sum of their rarities.
 */
import type { Indexed } from './indexing.js'
import type { Wanted } from './wanted.js'

/** Which wanted words the terms of a search count as, laid end to end: term `places[n]` has `starts[n]` to `starts[n + 1]`. */
interface Meanings {
  readonly terms: readonly number[]
  readonly starts: Int32Array
  /** Of the word among those wanted; what the term counts for it. */
  readonly positions: Uint8Array
  readonly parts: Float64Array
}

/** Prepares an index; the function it returns prepares a search, and that one looks at a behavior. */
export function createTogether(index: Indexed): (wanted: readonly Wanted[]) => (behavior: number) => number {
  const { layers, layersOf, passages, lengths, weights } = index
  /** By term: its place in the meanings of the search at hand, counted from 1; most terms of a passage have none. */
  const places = new Int32Array(index.terms.size)
  let marked: readonly number[] = []

  return (wanted) => {
    const { terms, starts, positions, parts } = meaningsOf(wanted)
    for (const term of marked) places[term] = 0
    marked = terms
    for (const [place, term] of terms.entries()) places[term] = place + 1
    const most = wanted.reduce((sum, { rarity }) => sum + rarity, 0)
    const seen = new Map<number, number>()
    /** By word wanted: what the passage at hand says of it. */
    const said = new Float64Array(wanted.length)

    /** A passage that says all that is wanted and nothing else counts in full. */
    function inPassage(passage: number): number {
      let sum = 0
      let words = 0
      // One bit a word: `said` holds what an earlier passage said of the others.
      let isSaid = 0
      const end = passages.starts[passage + 1] ?? 0
      for (let at = passages.starts[passage] ?? 0; at < end; at++) {
        const place = places[passages.values[at] ?? 0] ?? 0
        if (place === 0) continue
        const last = starts[place] ?? 0
        for (let n = starts[place - 1] ?? 0; n < last; n++) {
          const position = positions[n] ?? 0
          const part = parts[n] ?? 0
          const bit = 1 << position
          const before = (isSaid & bit) === 0 ? 0 : (said[position] ?? 0)
          if (before === 0) words++
          if (part <= before) continue
          isSaid |= bit
          sum += part - before
          said[position] = part
        }
      }
      return sum === 0 ? 0 : sum * Math.sqrt(Math.min(1, words / (lengths[passage] ?? 1)))
    }

    function inLayer(layer: number): number {
      const known = seen.get(layer)
      if (known !== undefined) return known
      let best = 0
      const end = layers.starts[layer + 1] ?? 0
      for (let at = layers.starts[layer] ?? 0; at < end; at++) {
        const weight = weights[at] ?? 0
        if (weight * most > best) best = Math.max(best, weight * inPassage(layers.values[at] ?? 0))
      }
      seen.set(layer, best)
      return best
    }

    return (behavior) => {
      let best = 0
      const end = layersOf.starts[behavior + 1] ?? 0
      for (let at = layersOf.starts[behavior] ?? 0; at < end; at++) {
        best = Math.max(best, inLayer(layersOf.values[at] ?? 0))
      }
      return best
    }
  }
}

function meaningsOf(wanted: readonly Wanted[]): Meanings {
  const byTerm = new Map<number, { readonly position: number; readonly part: number }[]>()
  for (const [position, { senses }] of wanted.entries()) {
    for (const { term, part } of senses) {
      const meaning = { position, part }
      const others = byTerm.get(term)
      if (others) others.push(meaning)
      else byTerm.set(term, [meaning])
    }
  }
  const all = [...byTerm.values()]
  const starts = new Int32Array(all.length + 1)
  for (const [place, meanings] of all.entries()) starts[place + 1] = (starts[place] ?? 0) + meanings.length
  const flat = all.flat()
  return {
    terms: [...byTerm.keys()],
    starts,
    positions: Uint8Array.from(flat, ({ position }) => position),
    parts: Float64Array.from(flat, ({ part }) => part),
  }
}
