import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { problemLine } from '../../src/ladder/problem.js'
import { loadVectors } from '../../src/search/load-vectors.js'
import { createNearness } from '../../src/search/word-vectors.js'

const folder = mkdtempSync(join(tmpdir(), 'ladderbot-vectors-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
/** Loads a file with some text; what is wrong with it as one line, without the folder. */
async function load(text: string) {
  files++
  const path = join(folder, `${files}.txt`)
  writeFileSync(path, text)
  const read = await loadVectors(path)
  return 'found' in read ? problemLine(read).replace(path, 'FILE') : read
}

/** How near two stems of a file are. */
async function nearnessIn(text: string, one: string, other: string): Promise<number> {
  const read = await load(text)
  if (typeof read === 'string') throw new Error(read)
  return createNearness(read)(read.rows.get(one) ?? -1, read.rows.get(other) ?? -1)
}

const GLOVE = 'storm 1.5 0.1 -0.25\ntempest 1.4 0.2 -0.2\nriver -1 0.5 1e-1\n'

test('words and their numbers are read as GloVe writes them', async () => {
  expect(await nearnessIn(GLOVE, 'storm', 'tempest')).toBeGreaterThan(0.9)
  expect(await nearnessIn(GLOVE, 'storm', 'river')).toBeLessThan(0)
})

test('and as fastText does, with a first line of counts, ends of Windows, and none at the end of the file', async () => {
  const fastText = `3 3\r\n${GLOVE.trimEnd().replaceAll('\n', ' \r\n')}`
  expect(await load(fastText)).toEqual(await load(GLOVE))
})

test('the first word of a stem speaks for all; signs, words of grammar and several words are passed over', async () => {
  const more = `, 1 2 3\nthe 3 2 1\nStorms 0 0 1\nnew york 1 2 3\n`
  const read = await load(GLOVE.replace('tempest', `${more}tempest`))
  expect(read).toEqual(await load(GLOVE))
})

test.each([
  ['a word without numbers', 'storm\n', 'FILE:1:1 found "storm", wanted a word and its numbers'],
  [
    'a line with too few numbers',
    `${GLOVE}sea 1\n`,
    'FILE:4:1 found too few numbers (1), wanted 3, as in the lines before',
  ],
  ['an empty line', `${GLOVE}\nsea 1 2 3\n`, 'FILE:4:1 found too few numbers (0), wanted 3'],
  ['a number in words', `${GLOVE}sea 1 two 3`, 'FILE:4:1 found "two", wanted a number'],
  ['a number too large', `${GLOVE}sea 1 1e999 3`, 'FILE:4:1 found "1e999", wanted a number'],
  [
    'more numbers than searches have time for',
    `sea${' 1'.repeat(301)}\n`,
    'FILE:1:1 found 301 numbers, wanted at most 300',
  ],
  ['a file without words', '', 'FILE: found no words, wanted a word and its numbers'],
  ['a file without lines', 'a'.repeat(100_000), 'FILE:1:1 found a line of over 15000 characters, wanted a word'],
])('%s is told with its line', async (_what, text, wanted) => {
  expect(await load(text)).toEqual(expect.stringContaining(wanted))
})

test('a file that is not there or is a folder is told too', async () => {
  for (const path of [join(folder, 'none.txt'), folder]) {
    const read = await loadVectors(path)
    expect('found' in read && problemLine(read)).toMatch(/: found .+, wanted a file of word vectors; WORD_VECTORS /)
  }
})

test('of a file of any length the first lines are read, with the most frequent words', async () => {
  const word = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const lines = Array.from({ length: 30_000 }, (_, n) => `${word(n)} ${n % 7} ${n % 5}`)
  const read = await load([...lines, 'storm 1', 'what is not read'].join('\n'))
  expect(typeof read === 'object' && read.rows.size).toBeGreaterThan(20_000)
})
