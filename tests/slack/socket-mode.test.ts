import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SocketSettings } from '../../src/config.js'
import { createService, type Service } from '../../src/slack/service.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { BOT_TOKEN, mention, slashCommand } from '../helpers/slack.js'
import { freePort, type SlackServer, startSlackServer } from '../helpers/slack-server.js'

const log = collectLog()

let slack: SlackServer
let services: Service[]

beforeEach(async () => {
  slack = await startSlackServer()
  services = []
})
afterEach(async () => {
  for (const service of services) await service.stop()
  await slack.close()
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

function sendCommand(envelope: string): void {
  slack.sockets.at(-1)?.send(
    JSON.stringify({
      type: 'slash_commands',
      envelope_id: envelope,
      accepts_response_payload: true,
      payload: slashCommand('help'),
    }),
  )
}

function sendMention(envelope: string, body: object): void {
  slack.sockets.at(-1)?.send(JSON.stringify({ type: 'events_api', envelope_id: envelope, payload: body }))
}

const posts = () => slack.calls.filter((call) => call.method === 'chat.postMessage')

test('a command is answered in its acknowledgement, a mention in its thread', async () => {
  const { said } = startService()
  await expect.poll(() => said).toEqual(['Socket Mode'])
  sendCommand('e1')
  sendMention('e2', mention('help', { ts: '5.5' }))
  await expect.poll(() => slack.acks.map((ack) => ack.envelope_id).sort()).toEqual(['e1', 'e2'])
  expect(slack.acks.find((ack) => ack.envelope_id === 'e1')?.payload).toMatchObject({
    response_type: 'ephemeral',
    text: expect.any(String),
  })
  await expect.poll(posts).toHaveLength(1)
  expect(posts()[0]?.args).toMatchObject({ channel: 'C1', thread_ts: '5.5' })
})

describe('a connection that ends is opened again, and deliveries go on', () => {
  test.each([
    [
      'because Slack renews it',
      () => slack.sockets[0]?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    ],
    ['because the network failed', () => slack.sockets[0]?.drop()],
  ])('%s', async (_why, end) => {
    const { said } = startService()
    await expect.poll(() => said).toEqual(['Socket Mode'])
    end()
    const opened = () => slack.calls.filter((call) => call.method === 'apps.connections.open')
    await expect.poll(() => opened().length).toBe(2)
    await expect.poll(() => slack.sockets.length).toBe(1)
    await expect
      .poll(
        () => {
          sendCommand('after')
          return slack.acks.length
        },
        { interval: 200 },
      )
      .toBeGreaterThan(0)
    expect(said).toEqual(['Socket Mode'])
  })
})

test('a Slack that does not open a connection is asked again', async () => {
  let down = true
  slack.answer((call) =>
    down && call.method === 'apps.connections.open' ? new Response('', { status: 503 }) : undefined,
  )
  const { said } = startService()
  await expect
    .poll(() => slack.calls.filter((call) => call.method === 'apps.connections.open').length)
    .toBeGreaterThan(0)
  down = false
  await expect.poll(() => said).toEqual(['Socket Mode'])
})

test('a refused app token ends it, and names the variable', async () => {
  slack.answer((call) =>
    call.method === 'apps.connections.open' ? Response.json({ ok: false, error: 'not_allowed_token_type' }) : undefined,
  )
  const { said } = startService()
  await expect
    .poll(() => said)
    .toEqual([expect.stringMatching(/^SLACK_APP_TOKEN was refused by Slack \(not_allowed_token_type\): set/)])
})

test.each([
  ['a page instead of a reply', () => new Response('<html><body>upstream connect error</body></html>')],
  ['a code that passes', () => Response.json({ ok: false, error: 'org_login_required' })],
])('%s refuses no token', async (_what, answer) => {
  let down = true
  slack.answer(() => (down ? answer() : undefined))
  const { said } = startService()
  await expect.poll(() => slack.calls.map(({ method }) => method)).toContain('apps.connections.open')
  await expect.poll(() => slack.calls.map(({ method }) => method)).toContain('auth.test')
  down = false
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(['Socket Mode'])
})

test('a token that was taken once ends nothing when it is refused, and is taken again', async () => {
  const port = await freePort()
  const { said } = startService({ port })
  await expect.poll(() => said).toEqual(['Socket Mode'])
  slack.answer(() => Response.json({ ok: false, error: 'invalid_auth' }))
  slack.sockets[0]?.drop()
  const opened = () => slack.calls.filter((call) => call.method === 'apps.connections.open').length
  await expect.poll(opened, { timeout: 5_000 }).toBeGreaterThan(2)
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
  expect(said).toEqual(['Socket Mode'])
  slack.answer(() => undefined)
  await expect.poll(() => slack.sockets.length, { timeout: 10_000 }).toBe(1)
  expect(log()).toEqual([expect.stringContaining('SLACK_APP_TOKEN was refused by Slack (invalid_auth)')])
})

test('commands are answered while Slack does not say whether it accepts the bot token', async () => {
  slack.answer((call) => (call.method === 'auth.test' ? 'silence' : undefined))
  const { said } = startService()
  await expect.poll(() => slack.sockets.length).toBe(1)
  sendCommand('early')
  await expect.poll(() => slack.acks).toHaveLength(1)
  expect(said).toEqual([])
})

test('health is served where a port is set, and nothing else', async () => {
  const port = await freePort()
  const { said } = startService({ port })
  await expect.poll(() => said).toEqual(['Socket Mode'])
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  for (const path of ['/healthz', '/readyz']) expect(await statusOf(path)).toBe(200)
  for (const path of ['//', '/slack/events']) expect(await statusOf(path)).toBe(404)
  slack.answer(() => new Response('', { status: 503 }))
  slack.sockets[0]?.drop()
  await expect.poll(() => statusOf('/readyz')).toBe(503)
})
