/**
 * Reads a file of word vectors: the one that comes with Ladderbot (`vectors/`), or an owner's own in the text format that
 * GloVe and fastText write, a line a word. Text is read in small parts, so that answers go on meanwhile.
 */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Problem, quoted } from '../ladder/problem.js'
import { STOP_WORDS } from '../words/stop-words.js'
import { stem, wordsOf } from '../words/tokens.js'
import { inBetween } from './steps.js'
import { type WordVectors, wordVectors } from './word-vectors.js'

/** A file begins with the most frequent words: of any longer one these lines are read. */
const MOST_LINES = 30_000
/** What published vectors have; more would make searches slow. */
const MOST_DIMENSIONS = 300
/** Characters; a word and its numbers take less. */
const LONGEST_LINE = 50 * MOST_DIMENSIONS
/** How `tools/cut-vectors.mjs` begins its file. */
const CUT = 'word vectors\n'
const WANTED = 'a word and its numbers with blanks between, as GloVe and fastText write them'

/** Never throws: a file that cannot be read is a problem too. */
export async function loadVectors(path: string): Promise<WordVectors | Problem> {
  const problem = (line: number | null, found: string, wanted: string): Problem => {
    return { file: path, position: line === null ? null : { line, column: 1 }, found, wanted }
  }
  const made = new TextVectors()
  let rest = ''
  let line = 0
  try {
    for await (const part of createReadStream(path, 'utf8')) {
      if (line === 0 && rest === '' && String(part).startsWith(CUT)) return readCut(await readFile(path))
      const lines = (rest + String(part)).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) {
        if (line === MOST_LINES) break
        line++
        const wrong = made.add(text)
        if (wrong) return problem(line, wrong.found, wrong.wanted)
      }
      if (line === MOST_LINES) break
      if (rest.length > LONGEST_LINE) return problem(line + 1, `a line of over ${LONGEST_LINE} characters`, WANTED)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const found = code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`
    return problem(null, found, 'a file of word vectors; WORD_VECTORS can name one')
  }
  const wrong = line < MOST_LINES && rest !== '' ? made.add(rest) : null
  if (wrong) return problem(line + 1, wrong.found, wrong.wanted)
  if (made.size === 0) return problem(null, 'no words', WANTED)
  return inBetween(made.steps())
}

/** After the first line one with all stems, then their rows in the same order, a number a byte. */
function readCut(bytes: Buffer): WordVectors {
  const end = bytes.indexOf('\n', CUT.length)
  return wordVectors(bytes.toString('utf8', CUT.length, end).split(' '), new Int8Array(bytes.subarray(end + 1)))
}

/** Vectors as they are read, line by line. */
class TextVectors {
  /** By stem: the numbers of the first of its words, the most frequent one. */
  readonly #rows = new Map<string, Float32Array>()
  #dimensions = 0

  get size(): number {
    return this.#rows.size
  }

  /** Takes a line; what is wrong with it, or null. */
  add(line: string): Pick<Problem, 'found' | 'wanted'> | null {
    const fields = line.trimEnd().split(/[ \t]/)
    if (this.#dimensions === 0) {
      // fastText begins with how many words there are, and how many numbers each has.
      if (fields.length === 2 && fields.every((field) => /^\d+$/.test(field))) return null
      if (fields.length < 3) return { found: quoted(line), wanted: WANTED }
      this.#dimensions = fields.length - 1
      if (this.#dimensions > MOST_DIMENSIONS)
        return { found: `${this.#dimensions} numbers`, wanted: `at most ${MOST_DIMENSIONS} for a word` }
    }
    // A few of GloVe's "words" have blanks inside.
    const numbers = fields.splice(-this.#dimensions)
    if (fields.length === 0)
      return { found: `too few numbers (${numbers.length - 1})`, wanted: `${this.#dimensions}, as in the lines before` }
    const values = Float32Array.from(numbers, Number)
    const odd = values.findIndex((value, n) => !Number.isFinite(value) || numbers[n] === '')
    if (odd >= 0) return { found: quoted(numbers[odd] ?? ''), wanted: 'a number' }
    const [word = '', ...more] = wordsOf(fields.join(' '))
    if (word === '' || more.length > 0 || STOP_WORDS.has(word) || this.#rows.has(stem(word))) return null
    this.#rows.set(stem(word), values)
    return null
  }

  /** Their directions in 8 bits a number, without what all of them have in common. */
  *steps(): Generator<void, WordVectors> {
    const mean = new Float64Array(this.#dimensions)
    for (const row of this.#rows.values()) {
      for (const [n, value] of row.entries()) mean[n] = (mean[n] ?? 0) + value / this.#rows.size
      yield
    }
    const values = new Int8Array(this.#rows.size * this.#dimensions)
    let start = 0
    for (const row of this.#rows.values()) {
      const centered = row.map((value, n) => value - (mean[n] ?? 0))
      const largest = centered.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE)
      values.set(
        centered.map((value) => Math.round((127 * value) / largest)),
        start,
      )
      start += this.#dimensions
      yield
    }
    return wordVectors([...this.#rows.keys()], values)
  }
}
