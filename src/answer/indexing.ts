/**
 * Lays ladders out for search: every behavior with the terms that speak of it and the passages it is found by.
 * Ladders come in, numbers go out; `wanted.ts`, `ranking.ts` and `together.ts` read them.
 */
import type { Behavior, Ladder, LadderRef } from '../ladder/model.js'
import { FULL_WEIGHT, type Layer, searchedOf } from './passages.js'
import { createPostings, createRows, type Postings, type Rows } from './postings.js'
import { isGroup, termsOf } from './terms.js'

export interface Indexed {
  /** In the order of the ladders, then the page's; everything below numbers them so. */
  readonly behaviors: readonly Behavior[]
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>
  /** The terms that are stems, sorted. */
  readonly stems: readonly string[]
  readonly postings: Postings
  /** By passage: its terms. */
  readonly passages: Rows
  /** By passage: how many of its terms are stems. */
  readonly lengths: Int32Array
  /** By layer: its passages. */
  readonly layers: Rows
  /** Beside each passage of a layer: its weight there, as a share of the full one. */
  readonly weights: Float32Array
  /** By behavior: its layers. */
  readonly layersOf: Rows
  /** From the first behavior of a ladder to the one after its last. */
  range(ladder: LadderRef): readonly [from: number, to: number]
}

export function indexLadders(ladders: readonly Ladder[]): Indexed {
  const behaviors: Behavior[] = []
  const postings = createPostings()
  const layers = createLayers()
  const layersOf = createRows()
  const ranges = new Map<string, readonly [number, number]>()
  /** By term: how likely the behavior at hand is not spoken of, as far as its layers have been read. */
  const doubts: number[] = []

  for (const ladder of ladders) {
    const from = behaviors.length
    for (const { behavior, layers: texts } of searchedOf(ladder)) {
      const spoken: number[] = []
      const laid = texts.map(layers.add)
      for (const each of laid) {
        for (const [term, doubt] of each.doubts) {
          const before = doubts[term] ?? 1
          if (before === 1) spoken.push(term)
          doubts[term] = before * doubt
        }
      }
      for (const term of spoken) {
        postings.add(term, behaviors.length, 1 - (doubts[term] ?? 1))
        doubts[term] = 1
      }
      layersOf.add(laid.map((each) => each.number))
      behaviors.push(behavior)
    }
    ranges.set(keyOf(ladder), [from, behaviors.length])
  }

  const { terms } = layers
  return {
    behaviors,
    terms,
    stems: [...terms.keys()].filter((term) => !isGroup(term)).sort(),
    postings: postings.done(terms.size),
    ...layers.done(),
    layersOf: layersOf.done(),
    range: (ladder) => ranges.get(keyOf(ladder)) ?? [0, 0],
  }
}

/** A text once it has been read. */
interface Read {
  readonly passage: number
  readonly terms: readonly number[]
}

/** A layer once it has been read. */
interface Laid {
  readonly number: number
  /** By term: how likely it does not speak of a behavior, after all passages of the layer that have it. */
  readonly doubts: ReadonlyMap<number, number>
}

/** Numbers layers, passages and terms as they come; each text and each layer is read once. */
function createLayers() {
  const terms = new Map<string, number>()
  const read = new Map<string, Read>()
  const laid = new WeakMap<Layer, Laid>()
  const passages = createRows()
  const layers = createRows()
  const lengths: number[] = []
  const weights: number[] = []

  function numberOf(term: string): number {
    const number = terms.get(term) ?? terms.size
    terms.set(term, number)
    return number
  }

  function passageOf(text: string): Read {
    const known = read.get(text)
    if (known) return known
    const found = termsOf(text)
    const numbers = found.map(numberOf)
    const made = { passage: passages.add(numbers), terms: numbers }
    lengths.push(found.filter((term) => !isGroup(term)).length)
    read.set(text, made)
    return made
  }

  return {
    terms,
    add(layer: Layer): Laid {
      const known = laid.get(layer)
      if (known) return known
      const doubts = new Map<number, number>()
      const row: number[] = []
      for (const { text, weight } of layer) {
        const { passage, terms } = passageOf(text)
        for (const term of terms) doubts.set(term, (doubts.get(term) ?? 1) * (1 - weight))
        row.push(passage)
        weights.push(weight / FULL_WEIGHT)
      }
      const made = { number: layers.add(row), doubts }
      laid.set(layer, made)
      return made
    },
    done: () => ({
      passages: passages.done(),
      lengths: Int32Array.from(lengths),
      layers: layers.done(),
      weights: Float32Array.from(weights),
    }),
  }
}

function keyOf(ladder: LadderRef): string {
  return `${ladder.id}@${ladder.revision}`
}
