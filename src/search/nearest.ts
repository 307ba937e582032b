/**
 * Orders what the words of a search found by how near it is in meaning to what was asked. Vectors find nothing, and drop
 * nothing: which behaviors answer, and whether any does, is the words' matter (`ranking.ts`).
 */
import type { Behavior } from '../ladder/model.js'
import { meaningfulStems } from '../words/stop-words.js'
import type { LadderIndex } from './index.js'
import { MOST_WORDS, type Scored } from './ranking.js'
import { createNearness, together, type WordVectors } from './word-vectors.js'

export interface Nearest {
  /** The same results, the likeliest first. */
  order(
    words: readonly string[],
    found: readonly Scored[],
    indexOf: (behavior: Behavior) => LadderIndex,
  ): readonly Scored[]
  /** Lays out a ladder; else that is done when something of it is first ordered. */
  layOut(index: LadderIndex): void
}

/**
 * What meaning counts beside the words' score: how near what a behavior says as a whole is to all that was asked, and
 * how near its nearest word is to each word asked for. Chosen on half of the paraphrases at
 * hand; `vectors/README.md` has what came of the other half. Half as much of either orders about as well.
 */
const AS_A_WHOLE = 0.5
const WORD_BY_WORD = 1
/** How soon saying a word again adds little, as in `ranking.ts`. */
const K1 = 1.2

/** The words of a ladder's behaviors that have vectors, one behavior after the other. */
interface Said {
  /** Where each behavior stands among those of its ladder. */
  readonly places: ReadonlyMap<Behavior, number>
  /** By behavior: where its words begin; last, where all end. */
  readonly starts: Int32Array
  readonly rows: Int32Array
  /** From 0 to 1: how much the behavior says of the word. */
  readonly weights: Float32Array
  /** By behavior: the direction of all its words together. */
  readonly wholes: readonly Float32Array[]
}

export function createNearest(vectors: WordVectors): Nearest {
  const nearness = createNearness(vectors)
  const laidOut = new WeakMap<LadderIndex, Said>()

  function saidBy(index: LadderIndex): Said {
    const known = laidOut.get(index)
    if (known) return known
    const said = saidIn(index, vectors)
    laidOut.set(index, said)
    return said
  }

  /** How much a behavior says of a word, or of the nearest to it. */
  function nearestTo(row: number, { starts, rows, weights }: Said, place: number): number {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0]
    for (let n = start; n < end; n++) if (rows[n] === row) return weights[n] ?? 0
    let most = 0
    for (let n = start; n < end; n++) {
      const near = nearness(row, rows[n] ?? 0)
      // Squared, so that what is near indeed counts, and hardly what is a little.
      const part = near > 0 ? near * near * (weights[n] ?? 0) : 0
      if (part > most) most = part
    }
    return most
  }

  return {
    order(words, found, indexOf) {
      const stems = meaningfulStems(words).slice(0, MOST_WORDS)
      const asked = stems.flatMap((stem) => vectors.rows.get(stem) ?? [])
      const whole = together(vectors, asked, new Uint8Array(asked.length).fill(1))
      const results = found.map((scored) => {
        const said = saidBy(indexOf(scored.behavior))
        const place = said.places.get(scored.behavior) ?? -1
        return { scored, said, place, rank: scored.score + AS_A_WHOLE * dot(whole, said.wholes[place] ?? NOTHING) }
      })
      for (const row of asked) {
        for (const result of results)
          result.rank += (WORD_BY_WORD * nearestTo(row, result.said, result.place)) / stems.length
      }
      return results.sort((a, b) => b.rank - a.rank).map(({ scored }) => scored)
    },
    layOut: (index) => void saidBy(index),
  }
}

function saidIn({ behaviors, postings }: LadderIndex, vectors: WordVectors): Said {
  const starts = new Int32Array(behaviors.length + 1)
  const withVectors = [...postings].flatMap(([term, posting]) => {
    const row = typeof term === 'string' ? vectors.rows.get(term) : undefined
    return row === undefined ? [] : [{ row, posting }]
  })
  for (const { posting } of withVectors) {
    for (const place of posting.behaviors) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  }
  for (let place = 0; place < behaviors.length; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  }
  const rows = new Int32Array(starts.at(-1) ?? 0)
  const weights = new Float32Array(rows.length)
  const next = starts.slice()
  for (const { row, posting } of withVectors) {
    for (const [n, place] of posting.behaviors.entries()) {
      const at = next[place] ?? 0
      const count = posting.counts[n] ?? 0
      rows[at] = row
      weights[at] = count / (count + K1)
      next[place] = at + 1
    }
  }
  const wholes = behaviors.map((_, place) => {
    const span = [starts[place], starts[place + 1]] as const
    return together(vectors, rows.subarray(...span), weights.subarray(...span))
  })
  const places = new Map(behaviors.map((behavior, place) => [behavior, place]))
  return { places, starts, rows, weights, wholes }
}

const NOTHING = new Float32Array()

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let n = 0; n < other.length; n++) sum += (one[n] ?? 0) * (other[n] ?? 0)
  return sum
}
