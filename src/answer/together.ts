/**
 * How much of what is wanted a behavior says in one breath: words that stand together in a phrase or a sentence mean more
 * than the same words scattered. Comes in as wanted words, goes out as a sum of their rarities.
 */
import type { Indexed } from './indexing.js'
import type { Wanted } from './wanted.js'

/** That a term counts as the wanted word of that position, and what for. */
interface Meaning {
  readonly position: number
  readonly part: number
}

/** Prepares an index; the function it returns prepares a search, and that one looks at a behavior. */
export function createTogether(index: Indexed): (wanted: readonly Wanted[]) => (behavior: number) => number {
  const { layers, layersOf, passages, lengths, weights } = index
  /** By term: its place in the meanings of the search at hand, counted from 1; most terms of a passage have none. */
  const places = new Int32Array(index.terms.size)
  let marked: readonly number[] = []

  return (wanted) => {
    const meanings = meaningsOf(wanted)
    const meaningsByPlace = [...meanings.values()]
    for (const term of marked) places[term] = 0
    marked = [...meanings.keys()]
    for (const [place, term] of marked.entries()) places[term] = place + 1
    const most = wanted.reduce((sum, { rarity }) => sum + rarity, 0)
    const seen = new Map<number, number>()

    /** A passage that says all that is wanted and nothing else counts in full. */
    function inPassage(passage: number): number {
      let parts: number[] | undefined
      let sum = 0
      let words = 0
      const end = passages.starts[passage + 1] ?? 0
      for (let at = passages.starts[passage] ?? 0; at < end; at++) {
        const place = places[passages.values[at] ?? 0] ?? 0
        if (place === 0) continue
        parts ??= []
        for (const { position, part } of meaningsByPlace[place - 1] ?? []) {
          const before = parts[position] ?? 0
          if (before === 0) words++
          if (part <= before) continue
          sum += part - before
          parts[position] = part
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

function meaningsOf(wanted: readonly Wanted[]): Map<number, Meaning[]> {
  const meanings = new Map<number, Meaning[]>()
  for (const [position, { senses }] of wanted.entries()) {
    for (const { term, part } of senses) {
      const meaning = { position, part }
      const others = meanings.get(term)
      if (others) others.push(meaning)
      else meanings.set(term, [meaning])
    }
  }
  return meanings
}
