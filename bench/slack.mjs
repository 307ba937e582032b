/**
 * `node bench/slack.mjs`: what answering through Slack costs on top of Bolt. Signed `/ladder` requests with mixed
 * questions, 50 at once, go to Ladderbot in HTTP mode and to a bare Bolt app that acks a constant answer of the same
 * size, in turns; then how long both take to start and what memory they hold. Everything stays on loopback.
 */
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { median, megabytes, ms, quantile, table } from './measure.mjs'

const AT_ONCE = 50
const ROUNDS = 4
const ROUND_MS = 4_000
const WARM_UP_MS = 3_000
const STARTS = 7
const SECRET = 'a-signing-secret'

const folder = fileURLToPath(new URL('..', import.meta.url))
const questions = readFileSync(fileURLToPath(new URL('questions.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).query)

const slack = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('{"ok":true,"user_id":"U1","bot_id":"B1","team_id":"T1"}')
})
await once(slack.listen(0, '127.0.0.1'), 'listening')
const environment = {
  PATH: process.env.PATH,
  SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/api/`,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: SECRET,
  LOG_LEVEL: 'error',
}

const ladderbot = { name: 'Ladderbot', script: 'dist/main.js', port: 3_811, ready: 'Ladderbot is ready' }
const bare = { name: 'bare Bolt', script: 'bench/bare-bolt.mjs', port: 3_812, ready: 'bare Bolt is ready' }

const starts = []
for (let round = 0; round < STARTS; round++) {
  starts.push({ ladderbot: await startOnce(ladderbot), bare: await startOnce(bare, { BYTES: '3000' }) })
}
const ours = await start(ladderbot)
const bytes = await answerBytes(ladderbot.port)
const base = await start(bare, { BYTES: String(bytes) })
await load(ladderbot.port, WARM_UP_MS)
await load(bare.port, WARM_UP_MS)
const rounds = []
for (let round = 0; round < ROUNDS; round++) {
  rounds.push({ ladderbot: await load(ladderbot.port, ROUND_MS), bare: await load(bare.port, ROUND_MS) })
}
const held = { ladderbot: residentBytes(ours.pid), bare: residentBytes(base.pid) }
ours.kill()
base.kill()
slack.close()

const figures = (name) => {
  const latencies = rounds.flatMap((round) => round[name].latencies)
  return {
    rate: median(rounds.map((round) => round[name].rate)),
    p50: median(latencies),
    p99: quantile(latencies, 0.99),
    failed: rounds.reduce((sum, round) => sum + round[name].failed, 0),
    start: median(starts.map((each) => each[name].ms)),
    atStart: median(starts.map((each) => each[name].bytes)),
    held: held[name],
  }
}
const [own, bolt] = [figures('ladderbot'), figures('bare')]
const row = (name, each) => [
  name,
  each.rate.toFixed(0),
  ms(each.p50),
  ms(each.p99),
  each.failed,
  ms(each.start),
  megabytes(each.atStart),
  megabytes(each.held),
]
const ratio = (of) => (of(own) / of(bolt)).toFixed(2)
const columns = ['requests/s', 'p50 ms', 'p99 ms', 'failed', 'start ms', 'MB at start', 'MB after load']
console.log(`answers of ${bytes} bytes on average, ${AT_ONCE} requests at once, medians of ${ROUNDS} rounds in turns`)
console.log(
  table([
    ['', ...columns],
    row('Ladderbot', own),
    row('bare Bolt', bolt),
    [
      'ratio',
      ratio(({ rate }) => rate),
      ratio(({ p50 }) => p50),
      ratio(({ p99 }) => p99),
      '',
      ratio(({ start }) => start),
      ratio(({ atStart }) => atStart),
      ratio(({ held }) => held),
    ],
  ]),
)

/** Starts a program and resolves with its process once it is ready. */
async function start({ script, port, ready }, more = {}) {
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    env: { ...environment, PORT: String(port), ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const text of child.stdout.setEncoding('utf8')) {
    if (text.includes(ready)) return child
  }
  throw new Error(`${script} ended before it was ready`)
}

/** How long a program takes to be ready, and the memory it then holds. */
async function startOnce(program, more) {
  const began = performance.now()
  const child = await start(program, more)
  const taken = performance.now() - began
  const bytes = residentBytes(child.pid)
  child.kill()
  await once(child, 'exit')
  return { ms: taken, bytes }
}

function residentBytes(pid) {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? []
  return Number(kilobytes) * 1_024
}

/** The mean size of the answers to the questions. */
async function answerBytes(port) {
  let sum = 0
  for (const question of questions) sum += (await ask(port, question)).bytes
  return Math.round(sum / questions.length)
}

/** Asks question after question, so many at once, for so long. */
async function load(port, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const end = performance.now() + duration
  const latencies = []
  let failed = 0
  let next = 0
  const worker = async () => {
    while (performance.now() < end) {
      const began = performance.now()
      const { status } = await ask(port, questions[next++ % questions.length], agent)
      latencies.push(performance.now() - began)
      if (status !== 200) failed++
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const rate = latencies.length / ((performance.now() - began) / 1_000)
  agent.destroy()
  return { rate, latencies, failed }
}

function ask(port, text, agent) {
  const body = new URLSearchParams({
    token: 't',
    team_id: 'T1',
    team_domain: 'team',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U2',
    user_name: 'someone',
    command: '/ladder',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: `${environment.SLACK_API_URL}respond`,
    trigger_id: '1.1',
  }).toString()
  const timestamp = Math.floor(Date.now() / 1_000)
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  }
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent },
      (response) => {
        let bytes = 0
        response.on('data', (chunk) => {
          bytes += chunk.length
        })
        response.on('end', () => resolve({ status: response.statusCode, bytes }))
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
