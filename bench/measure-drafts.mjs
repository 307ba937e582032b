/**
 * `npm run measure:drafts [-- FILE… [--ladders DIR] [--failing] [--folds]]`: how well the draft check and the match find
 * what an attentive reader finds in a text. A line of a file is a text: `id`, `kind`, `ladder`, `level` (null: every level),
 * `text`, and in `marks` what a reader found, a pair of sentence and topic each (`sentence`, `competency`, `topic`, null
 * where the competency has none), with the degree `covered` or `partly`.
 *
 * What is counted: pairs. A pair is worth 1 where it is covered and 0.5 where it is partly so. Where both the reader and the
 * program have a pair, it counts as found for the lower of the two worths. Precision is what is found by the worth of all
 * pairs that the program has, recall by the worth of all pairs that the reader has. A part of a sentence that the program
 * finds something in stands for the sentence; found in several of its parts, a pair counts once.
 *
 * `--folds` chooses the least score anew for every text, on the other texts, and counts what is found with that: how well
 * texts do that had no say in the numbers. `--failing` prints the pairs that are missed and those that nobody marked.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { evidenceIn, LEAST_SCORE, LONGEST_TEXT } from '../build/answer/evidence.js'
import { loadLadders } from '../build/ladder/load.js'
import { indexLadder } from '../build/search/index.js'
import { median, ms, table, timesOf } from './measure.mjs'

const options = { ladders: { type: 'string' }, failing: { type: 'boolean' }, folds: { type: 'boolean' } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Least scores that `--folds` chooses from. */
const LEAST_SCORES = Array.from({ length: 81 }, (_, n) => 3 + n / 10)

const loaded = loadLadders(values.ladders ?? here('../ladders'))
if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
const files = positionals.length > 0 ? positionals : ['drafts', 'praises'].map((name) => here(`drafts/${name}.jsonl`))
const texts = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map((line) => JSON.parse(line))
const read = texts.map((text) => ({ text, marked: markedIn(text), counts: new Map() }))
const results = read.map((one, n) => {
  const least = values.folds ? bestLeast(read.filter((_, other) => other !== n)) : LEAST_SCORE
  return { ...one, ...counted(one, least) }
})

print()
if (values.failing) printFailing()

function markedIn({ marks }) {
  return new Map(marks.map((mark) => [key(mark.sentence, mark), { ...mark, worth: worth(mark) }]))
}

/** What the program finds, by pair, each with its best score. */
function foundIn({ ladder: id, level, text, marks }, least) {
  const ladder = loaded.ladders.find(id)
  if (!ladder) throw new Error(`There is no ladder ${id} here.`)
  const { topics } = evidenceIn(indexOf(ladder), level === null ? [] : [level], text, least)
  const found = new Map()
  for (const { competency, topic, mentions } of topics) {
    for (const { sentence: part, degree, score, words } of mentions) {
      const around = marks.find(({ sentence }) => sentence.includes(part) || part.includes(sentence))
      const pair = { sentence: around?.sentence ?? part, competency: competency.slug, topic, degree, score, words }
      const known = found.get(key(pair.sentence, pair))
      if (!known || known.score < score) found.set(key(pair.sentence, pair), { ...pair, worth: worth(pair) })
    }
  }
  return found
}

function indexOf(ladder) {
  indexOf.known ??= new Map()
  if (!indexOf.known.has(ladder)) indexOf.known.set(ladder, indexLadder(ladder))
  return indexOf.known.get(ladder)
}

function key(sentence, { competency, topic }) {
  return JSON.stringify([sentence, competency, topic])
}

function worth({ degree }) {
  return degree === 'covered' ? 1 : 0.5
}

/** Counted once for each least score. */
function counted({ text, marked, counts }, least) {
  const known = counts.get(least)
  if (known) return known
  const found = foundIn(text, least)
  const pairs = [...found]
  const count = {
    both: pairs.reduce((sum, [pair, { worth }]) => sum + Math.min(worth, marked.get(pair)?.worth ?? 0), 0),
    has: pairs.reduce((sum, [, { worth }]) => sum + worth, 0),
    wants: [...marked.values()].reduce((sum, { worth }) => sum + worth, 0),
    found,
  }
  counts.set(least, count)
  return count
}

function total(some) {
  const sum = (what) => some.reduce((all, one) => all + one[what], 0)
  const [both, has, wants] = [sum('both'), sum('has'), sum('wants')]
  return { precision: both / has, recall: both / wants, f1: (2 * both) / (has + wants) }
}

function bestLeast(others) {
  const f1 = (least) => total(others.map((one) => counted(one, least))).f1
  return LEAST_SCORES.reduce((best, least) => (f1(least) > f1(best) ? least : best))
}

function print() {
  const row = (name, some) => {
    const { precision, recall, f1 } = total(some)
    return [name, String(some.length), ...[precision, recall, f1].map((share) => share.toFixed(3))]
  }
  const kinds = [...new Set(texts.map(({ kind }) => kind))]
  const ladders = [...new Set(texts.map(({ ladder }) => ladder))]
  console.log(
    table([
      ['', 'texts', 'precision', 'recall', 'F1'],
      ...kinds.map((kind) =>
        row(
          kind,
          results.filter(({ text }) => text.kind === kind),
        ),
      ),
      ...ladders.map((ladder) =>
        row(
          ladder,
          results.filter(({ text }) => text.ladder === ladder),
        ),
      ),
      row('all', results),
    ]),
  )
  const longest = texts.map(({ text }) => `${text}\n`.repeat(Math.ceil(LONGEST_TEXT / text.length)))
  const times = timesOf([...texts.entries()], ([n, { ladder: id, level }]) => {
    evidenceIn(indexOf(loaded.ladders.find(id)), level === null ? [] : [level], longest[n])
  })
  console.log(
    `\n${LONGEST_TEXT} characters: ${ms(times[0])} the first time, then ${ms(median(times.slice(1)))} (median), ${ms(Math.max(...times.slice(1)))} at most`,
  )
}

function printFailing() {
  for (const { text, marked, found } of results) {
    const line = (what, { degree, competency, topic, sentence }) =>
      console.log(
        `${text.id} ${what} (${degree}) ${[competency, topic].filter((name) => name).join(', ')}: ${sentence}`,
      )
    for (const [pair, mark] of marked) if (!found.has(pair)) line('missed', mark)
    for (const [pair, one] of found) if (!marked.has(pair)) line(`not marked [${one.words.join(' ')}]`, one)
  }
}
