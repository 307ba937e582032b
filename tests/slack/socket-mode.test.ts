import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SocketSettings } from '../../src/config.js'
import { createService, type Service } from '../../src/slack/service.js'
import { hang, page, refusal, status } from '../double/faults.js'
import { freePort, type Slack, startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { BOT_TOKEN, mention, slashCommand } from '../helpers/slack.js'

const log = collectLog()

let slack: Slack
let services: Service[]

beforeEach(async () => {
  slack = await startSlack()
  services = []
})
afterEach(async () => {
  for (const service of services) await service.stop()
  slack.close()
})

/** A service that runs, with what it has said so far. */
function startService(overrides: Partial<SocketSettings> = {}): { readonly said: string[] } {
  const settings: SocketSettings = {
    mode: 'socket',
    botToken: BOT_TOKEN,
    appToken: 'xapp-test',
    port: null,
    answerOutsiders: false,
    laddersDir: 'ladders',
    logLevel: 'error',
    slackApiUrl: slack.apiUrl,
    ...overrides,
  }
  const said: string[] = []
  const service = createService(settings, bot, (connection) => said.push(connection))
  services.push(service)
  service.run().catch((error: Error) => said.push(error.message))
  return { said }
}

const posts = () => slack.calls.filter((call) => call.method === 'chat.postMessage')

test('a command is answered in its acknowledgement, a mention in its thread', async () => {
  const { said } = startService()
  await expect.poll(() => said).toEqual(['Socket Mode'])
  const { ack } = await slack.deliver(slashCommand('help'))
  expect(ack).toMatchObject({ response_type: 'ephemeral', text: expect.any(String) })
  expect((await slack.deliver(mention('help', { ts: '5.5' }))).ack).toEqual({})
  await expect.poll(posts).toHaveLength(1)
  expect(posts()[0]?.args).toMatchObject({ channel: 'C1', thread_ts: '5.5' })
})

describe('a connection that ends is opened again, and deliveries go on', () => {
  test.each([
    ['because Slack renews it', () => slack.sockets[0]?.send({ type: 'disconnect', reason: 'refresh_requested' })],
    ['because the network failed', () => slack.sockets[0]?.drop()],
  ])('%s', async (_why, end) => {
    const { said } = startService()
    await expect.poll(() => said).toEqual(['Socket Mode'])
    end()
    const opened = () => slack.calls.filter((call) => call.method === 'apps.connections.open')
    await expect.poll(() => opened().length).toBe(2)
    await expect.poll(() => slack.sockets.length).toBe(1)
    expect((await slack.deliver(mention('help'))).ack).toBeDefined()
    expect(said).toEqual(['Socket Mode'])
  })
})

test('a Slack that does not open a connection is asked again', async () => {
  slack.script({ method: 'apps.connections.open', fault: status(503) })
  const { said } = startService()
  await expect
    .poll(() => slack.calls.filter((call) => call.method === 'apps.connections.open').length)
    .toBeGreaterThan(0)
  slack.script()
  await expect.poll(() => said).toEqual(['Socket Mode'])
})

test('a refused app token ends it, and names the variable', async () => {
  slack.script({ method: 'apps.connections.open', fault: refusal('not_allowed_token_type') })
  const { said } = startService()
  await expect
    .poll(() => said)
    .toEqual([expect.stringMatching(/^SLACK_APP_TOKEN was refused by Slack \(not_allowed_token_type\): set/)])
})

test.each([
  ['a page instead of a reply', page()],
  ['a code that passes', refusal('org_login_required')],
])('%s refuses no token', async (_what, fault) => {
  slack.script({ fault })
  const { said } = startService()
  await expect.poll(() => slack.calls.map(({ method }) => method)).toContain('apps.connections.open')
  await expect.poll(() => slack.calls.map(({ method }) => method)).toContain('auth.test')
  slack.script()
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(['Socket Mode'])
})

test('a token that was taken once ends nothing when it is refused, and is taken again', async () => {
  const port = await freePort()
  const { said } = startService({ port })
  await expect.poll(() => said).toEqual(['Socket Mode'])
  slack.script({ fault: refusal('invalid_auth') })
  slack.sockets[0]?.drop()
  const opened = () => slack.calls.filter((call) => call.method === 'apps.connections.open').length
  await expect.poll(opened, { timeout: 5_000 }).toBeGreaterThan(2)
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
  expect(said).toEqual(['Socket Mode'])
  slack.script()
  await expect.poll(() => slack.sockets.length, { timeout: 10_000 }).toBe(1)
  expect(log()).toEqual([expect.stringContaining('SLACK_APP_TOKEN was refused by Slack (invalid_auth)')])
})

test('commands are answered while Slack does not say whether it accepts the bot token', async () => {
  slack.script({ method: 'auth.test', fault: hang })
  const { said } = startService()
  await expect.poll(() => slack.sockets.length).toBe(1)
  expect((await slack.deliver(slashCommand('help'))).ack).toBeDefined()
  expect(said).toEqual([])
})

test('health is served where a port is set, and nothing else', async () => {
  const port = await freePort()
  const { said } = startService({ port })
  await expect.poll(() => said).toEqual(['Socket Mode'])
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  for (const path of ['/healthz', '/readyz']) expect(await statusOf(path)).toBe(200)
  for (const path of ['//', '/slack/events']) expect(await statusOf(path)).toBe(404)
  slack.script({ fault: status(503) })
  slack.sockets[0]?.drop()
  await expect.poll(() => statusOf('/readyz')).toBe(503)
})

test('a burst of deliveries keeps nobody waiting who asks for health', async () => {
  const port = await freePort()
  const { said } = startService({ port })
  await expect.poll(() => said).toEqual(['Socket Mode'])
  const burst = Array.from({ length: 200 }, (_, n) => slack.deliver(slashCommand('help', { user_id: `U${n}` })))
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  expect(slack.acked.length).toBeLessThan(200)
  await Promise.all(burst)
  expect(new Set(slack.acked).size).toBe(200)
})

test('a stop closes the connection only once Slack waits for no reply', async () => {
  const { said } = startService()
  await expect.poll(() => said).toEqual(['Socket Mode'])
  const burst = () => Array.from({ length: 50 }, (_, n) => slack.deliver(slashCommand('help', { user_id: `U${n}` })))
  const before = burst()
  await before[0]
  const stopped = services[0]?.stop()
  const meanwhile = burst()
  await stopped
  expect((await Promise.all([...before, ...meanwhile])).filter(({ ack }) => ack === undefined)).toEqual([])
})
