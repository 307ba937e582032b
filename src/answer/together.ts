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

const NONE: readonly Meaning[] = []

/** Prepares a search in an index: the function it returns looks at a behavior. */
export function sayTogether(index: Indexed, wanted: readonly Wanted[]): (behavior: number) => number {
  const { layers, layersOf, passages, lengths, weights } = index
  const meanings = meaningsOf(wanted)
  const seen = new Map<number, number>()

  /** A passage that says all that is wanted and nothing else counts in full. */
  function inPassage(passage: number): number {
    const parts: number[] = []
    let sum = 0
    let words = 0
    const end = passages.starts[passage + 1] ?? 0
    for (let at = passages.starts[passage] ?? 0; at < end; at++) {
      for (const { position, part } of meanings.get(passages.values[at] ?? 0) ?? NONE) {
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
    let most = 0
    const end = layers.starts[layer + 1] ?? 0
    for (let at = layers.starts[layer] ?? 0; at < end; at++) {
      most = Math.max(most, (weights[at] ?? 0) * inPassage(layers.values[at] ?? 0))
    }
    seen.set(layer, most)
    return most
  }

  return (behavior) => {
    let most = 0
    const end = layersOf.starts[behavior + 1] ?? 0
    for (let at = layersOf.starts[behavior] ?? 0; at < end; at++)
      most = Math.max(most, inLayer(layersOf.values[at] ?? 0))
    return most
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
