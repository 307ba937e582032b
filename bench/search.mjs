/**
 * `npm run bench`: how well and how fast behaviors are found, beside fuse.js and MiniSearch on the same records and
 * queries, with 1, 10, 100 and 300 times the shipped ladders. Prints tables; changes nothing.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { behaviorsOf, createLadders } from '../build/ladder/ladders.js'
import { loadLadders } from '../build/ladder/load.js'
import { createLadderbot, prepareLadderbot } from '../build/ladderbot.js'
import { NEW_CONVERSATION } from '../build/reading/conversation.js'
import { answerJson } from '../build/render/json.js'
import { messageOf } from '../build/render/message.js'
import { loadVectors } from '../build/search/load-vectors.js'
import { ENGINES, recordsOf } from './engines.mjs'
import { buildCost, median, megabytes, ms, quantile, table, timesOf } from './measure.mjs'
import { LENGTH, noise } from './noise.mjs'
import { askedFor, isRight, quality } from './quality.mjs'
import { scaleLadders } from './scale.mjs'

const SIZES = (process.argv[2] ?? '1,10,100,300').split(',').map(Number)
/** Engines are warm before they are timed, as in a bot that runs for weeks. */
const WARM_UP_MS = 3_000

/** What the weights were chosen on. */
const questions = readQuestions('questions.jsonl')
/** Written like them by others, and not looked at before the weights stood. */
const heldOut = readQuestions('held-out.jsonl')
const texts = questions.map(({ query }) => query)
const ranked = questions.filter((question) => askedFor(question).length > 0)
const freeTexts = ranked.map(({ query }) => query)
const shipped = loadShipped()
const vectors = await loadVectors(fileURLToPath(new URL('../vectors/english.bin', import.meta.url)))

console.log(`${shipped.length} ladder files, ${recordsOf(shipped).length} behaviors, ${questions.length} questions\n`)
printQuality()
for (const size of SIZES) await printSize(size)

function loadShipped() {
  const loaded = loadLadders(fileURLToPath(new URL('../ladders/', import.meta.url)))
  if ('problems' in loaded) throw new Error('the ladders do not load: npm run ladder says why')
  return [...loaded.ladders.current, ...loaded.ladders.superseded]
}

function readQuestions(file) {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** How many questions are answered right, and whether the behaviors asked for are found: by each engine, and by the bot. */
function printQuality() {
  const bot = createLadderbot(createLadders(shipped), vectors)
  const answer = (text) => answerJson(text, bot.ask(text))
  const sets = [questions, heldOut]
  const styles = [...new Set(sets.flat().map(({ style }) => style))]
  const share = (set) => {
    const right = set.filter((question) => isRight(question, answer(question.query))).length
    return `${right}/${set.length} ${((100 * right) / set.length).toFixed(1)} %`
  }
  const rows = styles.map((style) => [style, ...sets.map((set) => share(set.filter((each) => each.style === style)))])
  console.log(`${table([['answered right', 'tuned on', 'held out'], ...rows, ['all', ...sets.map(share)]])}\n`)

  const records = recordsOf(shipped)
  const byId = new Map(
    shipped
      .flatMap(behaviorsOf)
      .map(({ id, ladder, ...rest }) => [id, { ...rest, ladder: ladder.id, revision: ladder.revision }]),
  )
  const asking = sets.map((set) => set.filter((question) => askedFor(question).length > 0))
  const engines = Object.values(ENGINES).map(({ name, create }) => {
    const search = create(shipped, records)
    return [name, (text) => search(text).map((id) => byId.get(id))]
  })
  const found = [...engines, ['Ladderbot, the whole look-up', (text) => answer(text).results]].map(([name, search]) => [
    name,
    ...asking.flatMap((set) => {
      const { meanReciprocalRank, inFirstThree } = quality(set, search)
      return [meanReciprocalRank.toFixed(3), `${(100 * inFirstThree).toFixed(0)} %`]
    }),
  ])
  const columns = ['tuned on', 'held out'].flatMap((name, n) => [`MRR@10 (${asking[n].length} ${name})`, 'first 3'])
  console.log(`${table([['questions that ask for behaviors', ...columns], ...found])}\n`)
}

async function printSize(size) {
  const ladders = scaleLadders(shipped, size)
  const records = recordsOf(ladders)
  console.log(`${size}x: ${ladders.length} ladder files, ${records.length} behaviors`)
  const engines = Object.values(ENGINES).map(({ name, create }) => {
    const { built: search, ms: build, bytes } = buildCost(() => create(ladders, records), size > 10 ? 1 : 5)
    timesOf(freeTexts, search, WARM_UP_MS)
    return { name, build, bytes, times: timesOf(freeTexts, search) }
  })
  const [own] = engines
  const rows = engines.map(({ name, build, bytes, times }) => [
    name,
    times.length,
    ms(median(times)),
    ms(quantile(times, 0.99)),
    `${(median(times) / median(own.times)).toFixed(0)}x`,
    ms(build),
    megabytes(bytes),
  ])
  console.log(table([['search', 'queries', 'p50 ms', 'p99 ms', 'p50 ratio', 'build ms', 'kept MB'], ...rows]))
  await printLookUps(ladders)
}

/** Text to rendered message. The first round is timed apart: it sees every misspelling for the first time. */
async function printLookUps(ladders) {
  const start = performance.now()
  const bot = await prepareLadderbot(createLadders(ladders), vectors)
  const build = performance.now() - start
  const lookUp = (text) => messageOf(bot.ask(text))
  const first = timesOf(texts, lookUp)
  for (let round = 0; round < 3; round++) timesOf(texts, lookUp)
  const rounds = Array.from({ length: 3 }, () => timesOf(texts, lookUp)).flat()
  const row = (name, times) => [
    name,
    times.length,
    ms(median(times)),
    ms(quantile(times, 0.99)),
    ms(Math.max(...times)),
  ]
  const kinds = texts.map((text) => bot.ask(text).kind)
  const ofKind = (kind) => rounds.filter((_, n) => kinds[n % texts.length] === kind)
  const rows = [
    row('whole look-up, after the first', rounds),
    row('whole look-up, at first sight', first),
    ...[...new Set(kinds)].map((kind) => row(`  answered with: ${kind}`, ofKind(kind))),
  ]
  const columns = [`text to message (built in ${ms(build)} ms)`, 'times', 'p50 ms', 'p99 ms', 'most ms']
  console.log(`\n${table([columns, ...rows])}`)
  printLongTexts(bot)
}

/** What the longest texts take, by where they enter: the worst kind, and the median of all kinds. */
function printLongTexts(bot) {
  const [ladder] = bot.ladders.current
  const [level] = ladder.levels
  const conversation = { ...NEW_CONVERSATION, about: bot.understand('ce ic4').query }
  const entrances = {
    ask: (text) => messageOf(bot.ask(text)),
    converse: (text) => bot.converse(text, conversation),
    understand: (text) => bot.understand(text),
    explain: (text) => bot.explain(text),
    draftIn: (text) => bot.draftIn(text),
    typeAhead: (text) => bot.typeAhead(text, 20),
    match: (text) => bot.evidence(ladder, [], text),
    checkDraft: (text) => bot.evidence(ladder, [level.id], text),
  }
  const long = noise([...bot.ladders.current, ...bot.ladders.superseded])
  const rows = Object.entries(entrances).map(([name, run]) => {
    const taken = long.map(([kind, text]) => ({ kind, ms: median(timesOf([text, text, text], run)) }))
    const [worst] = taken.toSorted((a, b) => b.ms - a.ms)
    return [name, worst.kind, ms(worst.ms), ms(median(taken.map((each) => each.ms)))]
  })
  console.log(`\n${table([[`${LENGTH} characters`, 'slowest kind', 'ms', 'median of kinds ms'], ...rows])}\n`)
}
