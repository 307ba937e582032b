/**
 * Learning how much each feature of a reading counts, from labelled questions: each weight is what makes the right
 * readings likeliest over all questions, held near 0 where few questions speak for it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLadders } from '../build/ladder/load.js'
import { createLadderbot } from '../build/ladderbot.js'
import { answerJson } from '../build/render/json.js'
import { loadVectors } from '../build/search/load-vectors.js'
import { isRight } from './quality.mjs'

/** How much a question counts: those by other hands say more of what people write. */
const WEIGHT_OF_OTHERS = 4
/**
 * The sets have a message that asks nothing of a ladder for every three that do; people send far fewer. At full weight
 * short questions are taken for one: "is mentoring expected?".
 */
const WEIGHT_OF_OFF_TOPIC = 3
/** Chosen by leaving out a fifth at a time. */
const HELD_NEAR_ZERO = 2
/** Written by those who wrote the reading: what is not about ladders at all. */
const OWN_SETS = ['beside.jsonl']
const ROUNDS = 400
const STEP = 0.3
/** A feature that fewer questions have is left out, and a weight nearer to 0. */
const FEWEST = 5
const LEAST = 0.05

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const vectors = await loadVectors(here('../vectors/english.bin'))

/** The labelled questions with their readings; `seen` or unseen ones. */
export function readExamples(wantsSeen = true) {
  const sets = readdirSync(here('sets')).filter((name) => name.endsWith('.jsonl') && name !== 'conversations.jsonl')
  const files = [
    ['questions.jsonl', 1],
    ['held-out.jsonl', 1],
    ...sets.sort().map((name) => [`sets/${name}`, OWN_SETS.includes(name) ? 1 : WEIGHT_OF_OTHERS]),
  ]
  return files.flatMap(([file, count]) => {
    const own = here(`ladders/${file.replace('sets/', '').replace('.jsonl', '')}`)
    const loaded = loadLadders(existsSync(own) ? own : here('../ladders'))
    const bot = createLadderbot(loaded.ladders, vectors)
    const questions = readFileSync(here(file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    return questions
      .filter(({ seen }) => (seen !== false) === wantsSeen)
      .flatMap((question) => {
        const weighed = bot.weigh(question.query)
        if (weighed.length === 0) return []
        const readings = weighed
          .map(({ candidate, features }) => ({
            features: [...features],
            key: JSON.stringify(candidate.query),
            right: isRightOnce(file, question, candidate.query, bot),
          }))
          .sort((a, b) => (a.key < b.key ? -1 : 1))
        const weight = /off ?topic/.test(question.style) ? Math.min(count, WEIGHT_OF_OFF_TOPIC) : count
        return [{ count: weight, readings, set: file, byOthers: count > 1, ladders: laddersIn(question) }]
      })
  })
}

/** Whether a query's answer is right, by question and query: they are read again for each word list taken away. */
const judged = new Map()

function isRightOnce(file, question, query, bot) {
  const key = `${file} ${question.id} ${JSON.stringify(query)}`
  const known = judged.get(key)
  if (known !== undefined) return known
  const right = isRight(question, answerJson(question.query, bot.answer(query)))
  judged.set(key, right)
  return right
}

/** The ids of the ladders that the accepted answers name. */
function laddersIn({ accept }) {
  const ids = accept.flatMap(({ ladder, anyOf = [] }) => [ladder, ...anyOf.map((each) => each.ladder)].flat())
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

/**
 * Weights by feature, two decimals.
 * @param leavesOut says of a feature whether to learn as if there were none
 */
export function learn(some, { rounds = ROUNDS, leavesOut = () => false } = {}) {
  const { names, questions, readings, features, values } = laidOut(some)
  const isLearned = names.map((name) => !leavesOut(name))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  const shares = new Float64Array(Math.max(...questions.map(({ first, end }) => end - first)))
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < weights.length; n++) gradient[n] = -HELD_NEAR_ZERO * weights[n]
    for (const { count, first, end } of questions) {
      let highest = Number.NEGATIVE_INFINITY
      for (let row = first; row < end; row++) {
        let sum = 0
        for (let at = readings[row].first; at < readings[row].end; at++) sum += weights[features[at]] * values[at]
        shares[row - first] = sum
        highest = Math.max(highest, sum)
      }
      let all = 0
      let right = 0
      for (let row = first; row < end; row++) {
        const share = Math.exp(shares[row - first] - highest)
        shares[row - first] = share
        all += share
        if (readings[row].right) right += share
      }
      for (let row = first; row < end; row++) {
        const share = shares[row - first]
        const push = count * ((readings[row].right ? share / right : 0) - share / all)
        for (let at = readings[row].first; at < readings[row].end; at++) gradient[features[at]] += push * values[at]
      }
    }
    for (let n = 0; n < weights.length; n++) {
      if (!isLearned[n]) continue
      squares[n] += gradient[n] ** 2
      weights[n] += (STEP * gradient[n]) / (Math.sqrt(squares[n]) + 1e-8)
    }
  }
  return new Map(
    names
      .map((name, n) => [name, Math.round(weights[n] * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= LEAST),
  )
}

const known = new WeakMap()

/** What is learned from, in runs of numbers: a round passes over a million of them. Once for each list of questions. */
function laidOut(some) {
  const before = known.get(some)
  if (before) return before
  const having = new Map()
  for (const { readings } of some) {
    for (const name of new Set(readings.flatMap(({ features }) => features.map(([each]) => each)))) {
      having.set(name, (having.get(name) ?? 0) + 1)
    }
  }
  const names = [...having]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, n) => [name, n]))
  const [questions, readings, features, values] = [[], [], [], []]
  for (const question of some) {
    if (question.readings.every(({ right }) => right) || !question.readings.some(({ right }) => right)) continue
    const first = readings.length
    for (const reading of question.readings) {
      const start = features.length
      for (const [name, value] of reading.features) {
        const at = index.get(name)
        if (at === undefined) continue
        features.push(at)
        values.push(value)
      }
      readings.push({ right: reading.right, first: start, end: features.length })
    }
    questions.push({ count: question.count, first, end: readings.length })
  }
  const made = { names, questions, readings, features: Int32Array.from(features), values: Float64Array.from(values) }
  known.set(some, made)
  return made
}

/** Whether the reading that is likeliest by some weights is right. */
export function isRightBy({ readings }, weights) {
  let best = null
  let highest = Number.NEGATIVE_INFINITY
  for (const reading of readings) {
    const sum = reading.features.reduce((total, [name, value]) => total + value * (weights.get(name) ?? 0), 0)
    if (sum > highest) {
      highest = sum
      best = reading
    }
  }
  return best?.right ?? false
}

export function share(some, weights) {
  const right = some.filter((example) => isRightBy(example, weights)).length
  return `${right}/${some.length} ${((100 * right) / some.length).toFixed(1)} %`
}
