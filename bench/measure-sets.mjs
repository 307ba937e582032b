/**
 * `npm run measure [-- FILE… [--ladders DIR]] [--failing] [--ablate]`: how well questions are read, on sets of labelled ones. By set
 * and style, of the questions that the reading was made with and of those it never saw (a line's `seen`); which kinds are
 * taken for which; wrong answers that were given as sure; how often an answer that is sure is right; by ladder left out of
 * what the weights are learned from; with `--ablate`, what each feature and each word list earns.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLadders } from '../build/ladder/load.js'
import { createLadderbot } from '../build/ladderbot.js'
import { answerJson } from '../build/render/json.js'
import { loadVectors } from '../build/search/load-vectors.js'
import { printAblation, printLadderLeftOut } from './ablate.mjs'
import { quantile, table } from './measure.mjs'
import { isRight } from './quality.mjs'

const options = { ladders: { type: 'string' }, failing: { type: 'boolean' }, ablate: { type: 'boolean' } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const QUOTES_NOTHING = ['none', 'ambiguous', 'search', 'talk']
/** Conversations are measured by themselves; what is only learned from is not. */
const NOT_MEASURED = ['conversations.jsonl', 'beside.jsonl']
const vectors = await loadVectors(here('../vectors/english.bin'))
const files = positionals.length > 0 ? positionals : defaultSets()
const scored = files.flatMap(scoreSet)
printAccuracy()
printConfusion()
printSureness()
if (positionals.length === 0) printLadderLeftOut()
if (values.ablate) await printAblation()

function defaultSets() {
  const sets = readdirSync(here('sets')).filter((name) => name.endsWith('.jsonl') && !NOT_MEASURED.includes(name))
  return [...sets.sort().map((name) => here(`sets/${name}`)), here('held-out.jsonl'), here('questions.jsonl')]
}

/** The ladders that a set asks about: those named, else those of its own in `ladders/`, else the shipped ones. */
function laddersOf(set) {
  const own = here(`ladders/${set}`)
  const loaded = loadLadders(values.ladders ?? (existsSync(own) ? own : here('../ladders')))
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return loaded.ladders
}

function scoreSet(file) {
  const set = basename(file).replace(/\.jsonl$/, '')
  const bot = createLadderbot(laddersOf(set), vectors)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const question = JSON.parse(line)
    const start = performance.now()
    const answer = answerJson(question.query, bot.ask(question.query))
    const ms = performance.now() - start
    const likelihood = bot.weigh(question.query)[0]?.likelihood ?? 1
    return { set, question, answer, right: isRight(question, answer), likelihood, ms }
  })
}

function share(some) {
  const right = some.filter((one) => one.right).length
  return some.length === 0 ? '' : `${right}/${some.length} ${((100 * right) / some.length).toFixed(1)} %`
}

function printAccuracy() {
  const row = (name, some) => [
    name,
    share(some.filter(({ question }) => question.seen !== false)),
    share(some.filter(({ question }) => question.seen === false)),
  ]
  const rows = [...new Set(scored.map(({ set }) => set))].flatMap((set) => {
    const ofSet = scored.filter((one) => one.set === set)
    const styles = [...new Set(ofSet.map(({ question }) => question.style))]
    const byStyle = styles.map((style) =>
      row(
        `  ${style}`,
        ofSet.filter((one) => one.question.style === style),
      ),
    )
    return [row(set, ofSet), ...(styles.length > 1 ? byStyle : [])]
  })
  console.log(`${table([['answered right', 'seen', 'unseen'], ...rows, row('all', scored)])}\n`)
  const times = scored.map(({ ms }) => ms)
  console.log(
    `milliseconds a question: median ${quantile(times, 0.5).toFixed(2)}, 99 % ${quantile(times, 0.99).toFixed(2)}\n`,
  )
  if (!values.failing) return
  for (const { question, answer, right } of scored) {
    if (right || question.seen === false) continue
    const { kind, ladder, levels, competency, topic, sure } = answer
    const found = answer.results.slice(0, 3).map(({ id }) => id)
    console.log(`${question.id} ${question.style}: ${question.query}`)
    console.log(`  wanted ${question.accept.map((each) => JSON.stringify(each)).join('\n      or ')}`)
    console.log(`  got    ${JSON.stringify({ kind, ladder, levels, competency, topic, sure, found })}\n`)
  }
}

/** Kinds wanted (the first accepted) and given, where the answer is wrong. */
function printConfusion() {
  const counts = new Map()
  for (const { question, answer } of scored.filter(({ right }) => !right)) {
    const key = `${[question.accept[0].kind ?? 'any'].flat()[0]} > ${answer.kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15)
  if (rows.length > 0) console.log(`${table([['wanted > given', 'wrong'], ...rows])}\n`)
}

/** Of those never seen, where there are any: only they say how sure to be. */
function printSureness() {
  const unseen = scored.filter(({ question }) => question.seen === false)
  const some = unseen.length > 0 ? unseen : scored
  const sure = some.filter(({ answer }) => answer.sure !== false)
  const unsure = some.filter(({ answer }) => answer.sure === false)
  const stranded = sure.filter(({ right, answer }) => !right && answer.kind !== 'ambiguous')
  const confident = stranded.filter(({ answer }) => !QUOTES_NOTHING.includes(answer.kind))
  const part = (ones) => `${ones.length} (${((100 * ones.length) / some.length).toFixed(1)} %)`
  console.log(
    `${unseen.length > 0 ? 'unseen, ' : ''}sure: ${share(sure)} right; not sure, with other readings beside: ${share(unsure) || 'none'} right`,
  )
  console.log(
    `wrong with no way out: ${part(stranded)}; readings beside: ${part(unsure)}; confidently wrong: ${part(confident)}`,
  )
  const bands = [0, 0.5, 0.65, 0.8, 0.9, 0.97, 1.01]
  const rows = bands.slice(1).map((end, n) => {
    const ones = some.filter(({ likelihood }) => likelihood >= bands[n] && likelihood < end)
    return [`${bands[n]} to ${Math.min(1, end)}`, share(ones)]
  })
  console.log(`\n${table([['likelihood given', 'right'], ...rows])}`)
}
