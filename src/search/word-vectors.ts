/**
 * Word vectors: numbers learned from much text, alike for words that stand in like company. They tell "lease" and
 * "contract" to be near each other where no list of synonyms does.
 */

export interface WordVectors {
  /** How many numbers a word has. */
  readonly dimensions: number
  /** Which row is a stem's. */
  readonly rows: ReadonlyMap<string, number>
  /** The rows one after the other; of each only the direction counts. */
  readonly values: Int8Array
  /** By row: 1 over its length. */
  readonly scales: Float32Array
}

/**
 * @param stems the stem of each row
 * @param values rows of equal length, one after the other
 */
export function wordVectors(stems: readonly string[], values: Int8Array): WordVectors {
  const dimensions = values.length / stems.length
  const scales = Float32Array.from(stems, (_, row) => {
    let sum = 0
    for (let n = row * dimensions; n < (row + 1) * dimensions; n++) sum += (values[n] ?? 0) ** 2
    return sum === 0 ? 0 : 1 / Math.sqrt(sum)
  })
  return { dimensions, rows: new Map(stems.map((stem, row) => [stem, row])), values, scales }
}

/** The direction of some words together, of length 1: the sum of each made as long as its weight. All 0 where there are none. */
export function together(
  { dimensions, values, scales }: WordVectors,
  rows: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float32Array {
  const sum = new Float32Array(dimensions)
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] ?? 0
    const scale = (weights[n] ?? 0) * (scales[row] ?? 0)
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + scale * (values[row * dimensions + d] ?? 0)
  }
  const length = Math.sqrt(sum.reduce((all, value) => all + value * value, 0))
  return length === 0 ? sum : sum.map((value) => value / length)
}

/** How near words are to one word, all told by their rows: 1 the same direction, 0 nothing in common, -1 opposite. */
export type Nearness = (row: number, other: number) => number

/** Asked of one row after the other, it works once for each pair: texts about one thing have most of their words in common. */
export function createNearness({ dimensions, values, scales }: WordVectors): Nearness {
  const known = new Float32Array(scales.length)
  let asked = -1
  return (row, other) => {
    if (row !== asked) known.fill(UNKNOWN)
    asked = row
    const before = known[other] ?? UNKNOWN
    if (before !== UNKNOWN) return before
    const sum = dot(values, row * dimensions, other * dimensions, dimensions)
    const near = sum * (scales[row] ?? 0) * (scales[other] ?? 0)
    known[other] = near
    return near
  }
}

/** Of two rows, in whole numbers, which are added up faster. */
function dot(values: Int8Array, one: number, other: number, dimensions: number): number {
  let sum = 0
  for (let n = 0; n < dimensions; n++) sum = (sum + Math.imul(values[one + n] ?? 0, values[other + n] ?? 0)) | 0
  return sum
}

/** No two words are as near. */
const UNKNOWN = 2
