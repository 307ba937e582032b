/** Socket Mode connections that cannot be opened, or are none: the bot is back once Slack is, with one connection. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { first, hang, page, putOff, type Rule, refusal, reset, status } from '../double/faults.js'
import { outcomeOf } from '../double/ledger.js'
import { install, look } from '../double/modes.js'
import { command } from '../double/scenes.js'
import { times } from '../double/size.js'
import { type Slack, startSlack } from '../double/slack.js'
import { stopClock } from '../helpers/clock.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'

collectLog()
vi.setConfig({ testTimeout: 120_000 })

let slack: Slack
let startClock = (): void => {}
let app: Awaited<ReturnType<typeof install>>

beforeEach(async () => {
  slack = await startSlack()
  app = await install(slack, 'socket', bot)
  await app.said
})
afterEach(async () => {
  startClock()
  await app.service.stop()
  slack.close()
})

const OPEN = 'apps.connections.open'
const OPENINGS: readonly (readonly [string, readonly Rule[] | 'refused'])[] = [
  ['Slack refuses connections', 'refused'],
  ['the upgrade gets 409', [{ method: 'socket', nth: first(2), fault: status(409) }]],
  ['the upgrade gets 503', [{ method: 'socket', nth: first(2), fault: status(503) }]],
  ['the upgrade is reset', [{ method: 'socket', nth: first(2), fault: reset }]],
  ['the upgrade gets a page', [{ method: 'socket', nth: first(2), fault: page() }]],
  ['the address is not told but put off', [{ method: OPEN, nth: first(2), fault: putOff('1') }]],
  ['the address is not told: 500', [{ method: OPEN, nth: first(2), fault: status(500) }]],
  ['there are too many connections', [{ method: OPEN, nth: first(2), fault: refusal('too_many_websockets') }]],
  ['the token is refused for a moment', [{ method: OPEN, nth: first(2), fault: refusal('invalid_auth') }]],
]

test.each(OPENINGS)('while %s, it asks again, and is back with one connection', async (_what, rules) => {
  if (rules === 'refused') slack.leave()
  else slack.script(...rules)
  slack.sockets[0]?.drop()
  await expect.poll(async () => (await look(app.port, '/readyz')).status).toBe(503)
  if (rules === 'refused') await slack.comeBack()
  await expect.poll(async () => (await look(app.port, '/readyz')).status, { timeout: 30_000 }).toBe(200)
  expect(slack.sockets).toHaveLength(1)
  expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
})

test.each([
  ['a connection on which nobody greets', 'greets'],
  ['a call for an address that hangs', 'hangs'],
])('%s is left for another, and only one stays', async (_what, how) => {
  startClock = stopClock()
  const wind = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  if (how === 'greets') slack.manners.greets = false
  else slack.script({ method: OPEN, nth: first(1), fault: hang })
  const opened = () => slack.calls.filter(({ method }) => method === OPEN).length
  const before = opened()
  slack.sockets[0]?.drop()
  await expect.poll(opened).toBeGreaterThan(before)
  if (how === 'greets') await expect.poll(() => slack.sockets.length).toBe(1)
  slack.manners.greets = true
  // How long a call may take is told by a clock that no test can wind.
  await expect.poll(async () => wind(500).then(() => opened()), { timeout: 40_000 }).toBeGreaterThan(before + 1)
  await expect.poll(async () => wind(100).then(async () => (await look(app.port, '/readyz')).status)).toBe(200)
  await expect.poll(async () => wind(500).then(() => slack.sockets.length)).toBe(1)
  expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
})

test('junk on a connection ends nothing', async () => {
  const junk = ['null', '[]', '1', '"x"', '{', '', '\0', '{"type":null}', '{"type":"events_api"}', '{"type":"hello"}']
  const more = ['{"type":"events_api","payload":{"event":{}}}', 'x'.repeat(100_000)]
  for (const frame of [...junk, ...more]) slack.sockets[0]?.send(frame)
  expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
})

test('a connection that falls silent without an end is left for another within 15 seconds', async () => {
  startClock = stopClock()
  slack.sockets[0]?.drop()
  const opened = () => slack.calls.filter(({ method }) => method === OPEN).length
  const ready = async () => (await look(app.port, '/readyz')).status
  await expect.poll(async () => vi.advanceTimersByTimeAsync(100).then(() => opened())).toBe(2)
  await expect.poll(ready).toBe(200)
  slack.sockets[0]?.freeze()
  const from = Date.now()
  await expect.poll(async () => vi.advanceTimersByTimeAsync(500).then(opened), { interval: 1 }).toBe(3)
  expect(Date.now() - from).toBeLessThanOrEqual(15_000)
})

test('after a long time without connections it is back within a minute', async () => {
  startClock = stopClock()
  slack.script({ method: OPEN, fault: status(503) })
  slack.sockets[0]?.drop()
  const opened = () => slack.calls.filter(({ method }) => method === OPEN).length
  const from = Date.now()
  while (Date.now() - from < times(3_600_000)) {
    const before = opened()
    await expect
      .poll(async () => vi.advanceTimersByTimeAsync(10_000).then(opened), { interval: 1 })
      .toBeGreaterThan(before)
  }
  slack.script()
  const healed = Date.now()
  await expect.poll(async () => vi.advanceTimersByTimeAsync(1_000).then(() => slack.sockets.length)).toBe(1)
  expect(Date.now() - healed).toBeLessThanOrEqual(60_000)
})
