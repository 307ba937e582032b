/**
 * Lays ladders out for search: the layers of passages that behaviors are found by, and by term the layers that have it.
 * Ladders come in, numbers go out; `wanted.ts`, `ranking.ts` and `together.ts` read them.
 */
import type { Behavior, Ladder, LadderRef } from '../ladder/model.js'
import { FULL_WEIGHT, type Layer, searchedOf } from './passages.js'
import { createPostings, createRows, type Postings, type Rows } from './postings.js'
import { isGroup, termsOf } from './terms.js'

/** Behaviors and layers are numbered in the order of the ladders, then the page's. */
export interface Indexed {
  readonly behaviors: readonly Behavior[]
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>
  /** The terms that are stems, sorted. */
  readonly stems: readonly string[]
  readonly postings: Postings
  /** By term: how many behaviors it speaks of, each counted as surely as it is spoken of. */
  readonly frequencies: Float64Array
  /** By behavior: its layers. By layer: its behaviors. */
  readonly layersOf: Rows
  readonly behaviorsOf: Rows
  /** By layer: its passages. */
  readonly layers: Rows
  /** Beside each passage of a layer: its weight there, as a share of the full one. */
  readonly weights: Float32Array
  /** By passage: its terms, and how many of them are stems. */
  readonly passages: Rows
  readonly lengths: Int32Array
  /** From the first layer of a ladder to the one after its last. */
  layersIn(ladder: LadderRef): readonly [from: number, to: number]
}

/** Reads every passage of the ladders once. */
export function indexLadders(ladders: readonly Ladder[]): Indexed {
  const behaviors: Behavior[] = []
  const layers = createLayers()
  const layersOf = createRows()
  const behaviorsOf: number[][] = []
  const ranges = new Map<string, readonly [number, number]>()

  for (const ladder of ladders) {
    const from = layers.count()
    for (const searched of searchedOf(ladder)) {
      const numbers = searched.layers.map(layers.add)
      for (const number of numbers) {
        const others = behaviorsOf[number] ?? []
        others.push(behaviors.length)
        behaviorsOf[number] = others
      }
      layersOf.add(numbers)
      behaviors.push(searched.behavior)
    }
    ranges.set(keyOf(ladder), [from, layers.count()])
  }

  const laid = layers.done()
  const members = createRows()
  for (const row of behaviorsOf) members.add(row)
  const rows = members.done()
  return {
    behaviors,
    ...laid,
    frequencies: frequenciesOf(laid.postings, rows),
    layersOf: layersOf.done(),
    behaviorsOf: rows,
    layersIn: (ladder) => ranges.get(keyOf(ladder)) ?? [0, 0],
  }
}

function frequenciesOf({ layers, sureness }: Postings, behaviorsOf: Rows): Float64Array {
  const frequencies = new Float64Array(layers.starts.length - 1)
  for (let term = 0; term < frequencies.length; term++) {
    let sum = 0
    for (let at = layers.starts[term] ?? 0; at < (layers.starts[term + 1] ?? 0); at++) {
      const layer = layers.values[at] ?? 0
      const size = (behaviorsOf.starts[layer + 1] ?? 0) - (behaviorsOf.starts[layer] ?? 0)
      sum += (size * (sureness[at] ?? 0)) / 255
    }
    frequencies[term] = sum
  }
  return frequencies
}

/** A text once it has been read. */
interface Read {
  readonly passage: number
  readonly terms: readonly number[]
}

/** Numbers layers, passages and terms as they come; each layer and each text is read once. */
function createLayers() {
  const terms = new Map<string, number>()
  const read = new Map<string, Read>()
  const numbers = new Map<Layer, number>()
  const postings = createPostings()
  const passages = createRows()
  const layers = createRows()
  const lengths: number[] = []
  const weights: number[] = []
  /** By term, at rest between layers: how likely it does not speak of a behavior, as far as the passages have been read. */
  let doubts = new Float64Array(1024).fill(1)

  function numberOf(term: string): number {
    const known = terms.get(term)
    if (known !== undefined) return known
    const number = terms.size
    terms.set(term, number)
    if (number === doubts.length) {
      const more = new Float64Array(2 * number).fill(1)
      more.set(doubts)
      doubts = more
    }
    return number
  }

  function passageOf(text: string): Read {
    const known = read.get(text)
    if (known) return known
    const found = termsOf(text)
    const numbers = found.map(numberOf)
    const made = { passage: passages.add(numbers), terms: numbers }
    const groups = found.findIndex(isGroup)
    lengths.push(groups < 0 ? found.length : groups)
    read.set(text, made)
    return made
  }

  return {
    count: () => numbers.size,
    add(layer: Layer): number {
      const known = numbers.get(layer)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(layer, number)
      const found: number[] = []
      const row: number[] = []
      for (const { text, weight } of layer) {
        const { passage, terms } = passageOf(text)
        for (const term of terms) {
          const before = doubts[term] ?? 1
          if (before === 1) found.push(term)
          doubts[term] = before * (1 - weight)
        }
        row.push(passage)
        weights.push(weight / FULL_WEIGHT)
      }
      for (const term of found) {
        postings.add(term, number, 1 - (doubts[term] ?? 1))
        doubts[term] = 1
      }
      layers.add(row)
      return number
    },
    done: () => ({
      terms,
      stems: [...terms.keys()].filter((term) => !isGroup(term)).sort(),
      postings: postings.done(terms.size),
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
