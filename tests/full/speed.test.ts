/** How fast, how much, how long: what depends on the machine. Everything else is in `tests/promises`. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { first, hang, page, type Rule, refusal, reset, status } from '../double/faults.js'
import { answersSeen, counted, duplicates } from '../double/ledger.js'
import { booksOf, environmentOf, look, startProgram } from '../double/modes.js'
import { command, mentionOf } from '../double/scenes.js'
import { freePort, type Slack, startSlack } from '../double/slack.js'
import { build, endAll, start } from '../helpers/program.js'
import { held, load, openFiles, quantile, questions, residentMegabytes, rounded, tell, WITH_PROBE } from './load.js'

const MINUTE = 60

let slack: Slack

beforeAll(build)
afterAll(endAll)
beforeEach(async () => {
  slack = await startSlack()
})
afterEach(() => slack.close())

const asked = questions()
const anything = () => command(asked())

test('1, 5, 7, 37: commands at 500 a second for a minute', async () => {
  const { running, port } = await startProgram(slack, 'http')
  const health: number[] = []
  const looking = setInterval(async () => {
    const since = performance.now()
    await look(port, '/readyz')
    health.push(performance.now() - since)
  }, 250)
  const { times, failures } = await load(port, anything, { seconds: MINUTE, connections: 50, perSecond: 500 })
  clearInterval(looking)
  const metrics = (await look(port, '/metrics')).text
  const lag = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(metrics)?.[1]) * 1_000
  const megabytes = residentMegabytes(running)
  tell(1, {
    answered: times.length,
    failed: failures.length,
    p99: rounded(quantile(times, 0.99)),
    max: rounded(Math.max(...times)),
  })
  tell(5, { lagP99: rounded(lag) })
  tell(7, { megabytes })
  tell(37, { readyzP99: rounded(quantile(health, 0.99)) })
  expect(failures).toEqual([])
  expect(quantile(times, 0.99)).toBeLessThanOrEqual(100)
  expect(Math.max(...times)).toBeLessThanOrEqual(1_000)
  expect(lag).toBeLessThanOrEqual(50)
  expect(megabytes).toBeLessThanOrEqual(250)
  expect(quantile(health, 0.99)).toBeLessThanOrEqual(10)
})

test('2: 200 connections as fast as they are answered, and calm after it', async () => {
  const { port } = await startProgram(slack, 'http')
  const storm = await load(port, anything, { seconds: 30, connections: 200 })
  await sleep(5_000)
  const calm = await load(port, anything, { seconds: 5, connections: 10, perSecond: 50 })
  tell(2, {
    perSecond: Math.round(storm.perSecond),
    failed: storm.failures.length,
    p99After: rounded(quantile(calm.times, 0.99)),
  })
  expect(storm.failures).toEqual([])
  expect(storm.perSecond).toBeGreaterThanOrEqual(2_000)
  expect(quantile(calm.times, 0.99)).toBeLessThanOrEqual(50)
})

test('3: mentions at 100 a second for a minute', async () => {
  const { port } = await startProgram(slack, 'http')
  const { times, failures } = await load(port, () => mentionOf(asked()), {
    seconds: MINUTE,
    connections: 50,
    perSecond: 100,
  })
  const posts = () => slack.calls.filter(({ method, isTaken }) => method === 'chat.postMessage' && isTaken).length
  await expect.poll(posts, { timeout: 30_000 }).toBe(times.length)
  tell(3, { mentions: times.length, posts: posts(), ackP99: rounded(quantile(times, 0.99)) })
  expect(failures).toEqual([])
  expect(quantile(times, 0.99)).toBeLessThanOrEqual(250)
})

test('4: 20,000 envelopes at 1,000 a second over Socket Mode', async () => {
  await startProgram(slack, 'socket')
  const all: Promise<{ ms: number; ack: object | undefined }>[] = []
  const since = performance.now()
  while (all.length < 20_000) {
    while (all.length < performance.now() - since && all.length < 20_000) all.push(slack.deliver(anything()))
    await sleep(1)
  }
  const times = (await Promise.all(all)).map(({ ms }) => ms)
  // What came too late for the double's patience is not lost.
  await expect.poll(() => slack.acked.length, { timeout: 300_000 }).toBe(20_000)
  tell(4, { acked: slack.acked.length, p99: rounded(quantile(times, 0.99)) })
  expect(new Set(slack.acked).size).toBe(20_000)
  expect(quantile(times, 0.99)).toBeLessThanOrEqual(100)
})

test('6, 22: twenty starts, each after it was killed', async () => {
  const spans: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const since = performance.now()
    const { running } = await startProgram(slack, 'http')
    spans.push(performance.now() - since)
    running.process.kill('SIGKILL')
    await running.ended()
  }
  tell(6, { worst: Math.round(Math.max(...spans)), median: Math.round(quantile(spans, 0.5)) })
  expect(Math.max(...spans)).toBeLessThanOrEqual(2_000)
})

test('6: a start with a hundred ladders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-hundred-'))
  const ce = readFileSync('ladders/ce-2023-05.yml', 'utf8')
  for (let number = 0; number < 100; number += 1)
    writeFileSync(
      join(folder, `l${number}.yml`),
      ce
        .replace(/^id: .*$/m, `id: l${number}`)
        .replace(/^name: .*$/m, `name: Team ${number}`)
        .replace(/^aliases:.*\n(?: +- .*\n)*/m, ''),
    )
  const since = performance.now()
  await startProgram(slack, 'http', { LADDERS_DIR: folder })
  const ms = Math.round(performance.now() - since)
  rmSync(folder, { recursive: true })
  tell(6, { hundredLadders: ms })
  expect(ms).toBeLessThanOrEqual(5_000)
})

test('7: the heap after 250,000 requests is that after 50,000', async () => {
  const { running, port } = await startProgram(slack, 'http', { NODE_OPTIONS: WITH_PROBE })
  const upTo = async (count: number): Promise<void> => {
    for (;;) {
      const done = counted((await look(port, '/metrics')).text, 'ladderbot_deliveries_total')
      if (done >= count) return
      await load(port, anything, { seconds: 5, connections: 50 })
    }
  }
  await upTo(50_000)
  const early = await held(running)
  await upTo(250_000)
  const late = await held(running)
  tell(7, {
    heapGrowthMB: rounded((late.heap - early.heap) / 1e6),
    timers: [early.timers, late.timers],
    listeners: [early.listeners, late.listeners],
  })
  expect(late.heap - early.heap).toBeLessThanOrEqual(1_000_000)
})

describe('8: the question about the token', () => {
  test.each<[string, Rule]>([
    ['hangs', { method: 'auth.test', fault: hang }],
    ['is reset', { method: 'auth.test', fault: reset }],
    ['gets 503', { method: 'auth.test', fault: status(503) }],
    ['gets a page', { method: 'auth.test', fault: page() }],
  ])('%s: ready within five seconds of its end', async (what, rule) => {
    slack.script(rule)
    const port = await freePort()
    const running = start('main', environmentOf(slack, 'http', port))
    await expect
      .poll(
        () =>
          look(port, '/healthz').then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200)
    await sleep(3_000)
    slack.script()
    const since = performance.now()
    await running.printed(/^Ladderbot is ready/m)
    const ms = Math.round(performance.now() - since)
    tell(8, { [what]: ms })
    expect(ms).toBeLessThanOrEqual(5_000)
  })

  test('refuses: the end within five seconds', async () => {
    slack.script({ fault: refusal('invalid_auth') })
    const since = performance.now()
    const running = start('main', environmentOf(slack, 'http', await freePort()))
    expect(await running.ended()).toBe(1)
    tell(8, { refused: Math.round(performance.now() - since) })
    expect(performance.now() - since).toBeLessThanOrEqual(5_000)
  })
})

test('9: commands while the Web API hangs for a minute', async () => {
  const { port } = await startProgram(slack, 'http')
  slack.script({ fault: hang })
  const mentions = load(port, () => mentionOf(asked()), { seconds: MINUTE, connections: 10, perSecond: 5 })
  const { times, failures } = await load(port, anything, { seconds: MINUTE, connections: 20, perSecond: 50 })
  await mentions
  tell(9, { answered: times.length, p99: rounded(quantile(times, 0.99)) })
  expect(failures).toEqual([])
  expect(quantile(times, 0.99)).toBeLessThanOrEqual(100)
})

test('15: commands while another process takes a processor and ladders change each second', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-stress-'))
  cpSync('ladders', folder, { recursive: true })
  const { port } = await startProgram(slack, 'http', { LADDERS_DIR: folder })
  const hog = spawn('yes', { stdio: ['ignore', 'ignore', 'ignore'] })
  const file = join(folder, 'cm-2022-08.yml')
  const text = readFileSync(file, 'utf8')
  let version = 0
  const changing = setInterval(() => {
    version += 1
    writeFileSync(file, text.replace(/^name: .*$/m, `name: Customer Marketing ${version}`))
  }, 1_000)
  const { times, failures } = await load(port, anything, { seconds: MINUTE, connections: 50, perSecond: 500 })
  clearInterval(changing)
  hog.kill()
  rmSync(folder, { recursive: true })
  tell(15, {
    answered: times.length,
    failed: failures.length,
    p99: rounded(quantile(times, 0.99)),
    max: rounded(Math.max(...times)),
  })
  expect(failures).toEqual([])
  expect(Math.max(...times)).toBeLessThanOrEqual(1_500)
})

test('17: the gap when a connection is renewed', async () => {
  await startProgram(slack, 'socket')
  const gaps: number[] = []
  for (let round = 0; round < 20; round += 1) {
    await sleep(3_200)
    const old = slack.sockets[0]
    const since = performance.now()
    old?.send({ type: 'disconnect', reason: 'refresh_requested' })
    while (slack.sockets[0] === undefined || slack.sockets[0] === old) await sleep(1)
    gaps.push(performance.now() - since)
  }
  tell(17, { longestGap: Math.round(Math.max(...gaps)) })
  expect(Math.max(...gaps)).toBeLessThanOrEqual(6_000)
})

test('18: after fifty broken connections there is one, and no file is left open', async () => {
  const { running, port } = await startProgram(slack, 'socket')
  const back: number[] = []
  await sleep(2_000)
  const before = openFiles(running)
  for (let round = 0; round < 50; round += 1) {
    slack.script({
      method: 'socket',
      nth: first(round % 3),
      fault: [reset, status(409), status(503)][round % 3] ?? reset,
    })
    const since = performance.now()
    const [old] = slack.sockets
    old?.drop()
    await expect
      .poll(async () => slack.sockets.length === 1 && (await look(port, '/readyz')).status, {
        timeout: 20_000,
        interval: 20,
      })
      .toBe(200)
    back.push(performance.now() - since)
  }
  await sleep(3_000)
  tell(18, { slowestBack: Math.round(Math.max(...back)), openFiles: [before, openFiles(running)] })
  expect(slack.sockets).toHaveLength(1)
  expect(Math.max(...back)).toBeLessThanOrEqual(15_000)
  expect(openFiles(running)).toBeLessThanOrEqual(before + 5)
})

test('21: a stop at 200 commands a second', async () => {
  const { running, port } = await startProgram(slack, 'http')
  const loading = load(port, anything, { seconds: 4, connections: 20, perSecond: 200 })
  const mentions = Array.from({ length: 20 }, () => slack.deliver(mentionOf(asked())))
  const halves = Array.from({ length: 20 }, () => connect(port, '127.0.0.1').on('error', () => {}))
  for (const half of halves)
    half.write('POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf')
  await sleep(1_000)
  const since = performance.now()
  running.process.kill('SIGTERM')
  while ((await look(port, '/readyz')).status === 200) await sleep(5)
  const seen = performance.now() - since
  expect(await running.ended()).toBe(0)
  const ended = performance.now() - since
  const { failures } = await loading
  await Promise.all(mentions)
  tell(21, {
    notReadyAfter: Math.round(seen),
    endedAfter: Math.round(ended),
    cutOff: failures.filter((each) => each > 0).length,
  })
  // Connections that came after it had closed its door were refused: a balancer would have sent none any more.
  expect(failures.filter((each) => each > 0)).toEqual([])
  expect(slack.deliveries.map((delivery) => answersSeen(delivery).length)).toEqual(Array(20).fill(1))
  expect(duplicates(slack.deliveries)).toBe(0)
  expect(seen).toBeLessThanOrEqual(100)
  expect(ended).toBeLessThanOrEqual(10_000)
})

test('24: memory and others’ waiting while 500 slow senders hold half bodies', async () => {
  const { running, port } = await startProgram(slack, 'http')
  await load(port, anything, { seconds: 5, connections: 20, perSecond: 200 })
  const before = residentMegabytes(running)
  const time = Math.floor(Date.now() / 1_000)
  const head = `POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000\r\nx-slack-request-timestamp: ${time}\r\nx-slack-signature: v0=${'0'.repeat(64)}\r\n\r\n`
  const slow = Array.from({ length: 500 }, () => connect(port, '127.0.0.1').on('error', () => {}))
  for (const socket of slow) {
    socket.write(head)
    socket.write(Buffer.alloc(900_000))
  }
  await sleep(3_000)
  const grown = residentMegabytes(running) - before
  const { times, failures } = await load(port, anything, { seconds: 10, connections: 20, perSecond: 100 })
  for (const socket of slow) socket.destroy()
  tell(24, { grownMB: grown, p99: rounded(quantile(times, 0.99)), failed: failures.length })
  expect(failures).toEqual([])
  expect(grown).toBeLessThanOrEqual(50)
  expect(quantile(times, 0.99)).toBeLessThanOrEqual(250)
})

/** Texts that are no ladder, as large as a file may be, each of which some reader of YAML takes long over. */
const HOSTILE: Record<string, string> = {
  keys: Array.from({ length: 90_000 }, (_, number) => `k${number}: v\n`).join(''),
  items: '- \n'.repeat(333_000),
  commas: `a: [${','.repeat(999_000)}`,
  brackets: '['.repeat(999_000),
  escapes: `a: "${'\\q'.repeat(499_000)}"`,
  anchor: `a: &${'a'.repeat(999_000)} x`,
  aliases: `a: &a x\nb: [${'*a,'.repeat(330_000)}]`,
  colons: 'a: '.repeat(333_000),
}

test('29: files that are too much to be ladders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-hostile-'))
  cpSync('ladders', folder, { recursive: true })
  const { running, port } = await startProgram(slack, 'http', { LADDERS_DIR: folder })
  await load(port, anything, { seconds: 2, connections: 10, perSecond: 50 })
  const before = residentMegabytes(running)
  const spans: Record<string, number> = {}
  let grown = 0
  for (const [what, text] of Object.entries(HOSTILE)) {
    writeFileSync(join(folder, `${what}.yml`), text)
    const since = performance.now()
    await running.printed(new RegExp(`${what}\\.yml:[^\\n]* wanted `))
    spans[what] = Math.round(performance.now() - since)
    grown = Math.max(grown, residentMegabytes(running) - before)
    rmSync(join(folder, `${what}.yml`))
    await sleep(1_000)
  }
  rmSync(folder, { recursive: true })
  tell(29, { ms: spans, grownMB: grown })
  expect(Math.max(...Object.values(spans))).toBeLessThanOrEqual(1_000)
  expect(grown).toBeLessThanOrEqual(100)
})

test('36: the books agree after all of it', async () => {
  const { port } = await startProgram(slack, 'http')
  slack.script({ method: 'chat.postMessage', nth: (nth) => nth % 7 === 0, fault: reset })
  await Promise.all(
    Array.from({ length: 1_000 }, (_delivery, index) => slack.deliver(index % 2 ? mentionOf(asked()) : anything())),
  )
  const books = await booksOf(slack, port)
  tell(36, books.app)
  expect(books.app).toEqual(books.slack)
})
