import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HttpSettings } from '../../src/config.js'
import { createService, type Service } from '../../src/slack/service.js'
import { first, page, refusal, status } from '../double/faults.js'
import { asForm, FORM_TYPE, postSigned, SIGNING_SECRET } from '../double/signed.js'
import { freePort, type Slack, startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { BOT_TOKEN, buttonClick, mention, slashCommand } from '../helpers/slack.js'

const SETTINGS: HttpSettings = {
  mode: 'http',
  botToken: BOT_TOKEN,
  signingSecret: SIGNING_SECRET,
  port: 0,
  answerOutsiders: false,
  laddersDir: 'ladders',
  logLevel: 'error',
}

/** A service with its port, once it is ready. */
async function startService(
  slack: Slack,
  overrides: Partial<HttpSettings> = {},
): Promise<{ service: Service; port: number }> {
  let announce: (connection: string) => void = () => {}
  const ready = new Promise<string>((resolve) => {
    announce = resolve
  })
  const service = createService({ ...SETTINGS, ...overrides, slackApiUrl: slack.apiUrl }, bot, announce)
  service.run().catch((error: Error) => announce(error.message))
  const port = (await ready).match(/^HTTP mode, port (\d+)$/)?.[1]
  return { service, port: Number(port) }
}

let slack: Slack
let service: Service
let port: number

beforeAll(async () => {
  slack = await startSlack()
  ;({ service, port } = await startService(slack))
})
afterAll(async () => {
  await service.stop()
  slack.close()
})

describe('a request signed by Slack', () => {
  test('is answered in its own reply, privately', async () => {
    const reply = await postSigned(port, asForm(slashCommand('ce ic5 discovery')))
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('IC5') })
  })

  test('is answered with a content type that a proxy has added to', async () => {
    const body = asForm(slashCommand('help'))
    for (const contentType of [`${FORM_TYPE}; charset=utf-8`, `${FORM_TYPE.toUpperCase()};charset=UTF-8`])
      expect((await postSigned(port, body, { contentType })).status).toBe(200)
  })

  test('is answered within five minutes of either clock', async () => {
    for (const ahead of [-290, 290])
      expect((await postSigned(port, asForm(slashCommand('help')), { ahead })).status).toBe(200)
  })

  test('with Slack’s challenge gets it back', async () => {
    const reply = await postSigned(port, JSON.stringify({ type: 'url_verification', challenge: 'c' }))
    expect(await reply.json()).toEqual({ challenge: 'c' })
  })
})

describe('a request that Slack did not send', () => {
  test.each([
    ['signed with another secret', { secret: 'another' }],
    ['not signed', { signature: '' }],
    ['signed six minutes ago', { ahead: -360 }],
    ['signed six minutes from now', { ahead: 360 }],
  ])('%s, is refused', async (_what, tampering) => {
    const reply = await postSigned(port, asForm(slashCommand('help')), tampering)
    expect([reply.status, await reply.text()]).toEqual([401, ''])
  })

  test('with too large a body is told so, and its connection closed', async () => {
    const reply = await postSigned(port, asForm(slashCommand('x'.repeat(2_000_000))))
    expect([reply.status, reply.headers.get('connection')]).toEqual([413, 'close'])
  })

  test.each([
    ['GET', '/slack/events', 404],
    ['POST', '/slack/events/', 404],
    ['POST', '/', 404],
    ['GET', '//', 404],
    ['POST', '/readyz', 405],
  ])('%s %s gets %i', async (method, path, status) => {
    const got = await new Promise((resolve, reject) => {
      const request = httpRequest({ port, method, path, host: '127.0.0.1' }, (reply) => {
        reply.resume()
        resolve(reply.statusCode)
      })
      request.on('error', reject).end()
    })
    expect(got).toBe(status)
  })
})

describe('a signed delivery that cannot be read is taken at once, so that it does not come again, and ends nothing', () => {
  const event = (fields: object) => JSON.stringify({ ...mention('help'), ...fields })
  const form = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`
  const click = buttonClick({ action_id: 'ask:0', value: 'ce' }, { response_url: 'http://127.0.0.1:1/' })
  const junk: readonly string[] = [
    ...['null', '[]', '1', '"text"', '{', '{}', '', 'payload', 'payload=%7B', form(null), form([]), form({})],
    ...[null, [], 1, 'x', {}, { type: 'app_mention', channel: 1 }].map((value) => event({ event: value })),
    ...['__proto__', 'constructor', 1, null].map((team_id) => event({ team_id, event: { type: 'app_mention' } })),
    ...[[], [null], null, [{}], 'x'].map((actions) => form({ ...click, actions })),
    ...[null, 1, {}].map((user) => form({ ...click, user })),
    form({ type: 'view_submission' }),
    form({ type: 'nobody_knows' }),
    form({ ...click, type: 'block_suggestion', value: null, action_id: 'find:0' }),
  ]
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each(junk)('%s', async (body) => {
    const contentType = body.startsWith('payload') ? FORM_TYPE : 'application/json'
    const patient = AbortSignal.timeout(2_000)
    const reply = await Promise.race([postSigned(port, body, { contentType }), once(patient, 'abort')])
    expect(reply).toMatchObject({ status: 200 })
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })
})

describe('a request that cannot be signed', () => {
  const head = (fields: Record<string, string>, length: number) =>
    [
      'POST /slack/events HTTP/1.1',
      'host: localhost',
      `content-length: ${length}`,
      ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
      '',
      '',
    ].join('\r\n')
  const now = () => String(Math.floor(Date.now() / 1_000))
  const SIGNATURE = `v0=${'0'.repeat(64)}`

  test.each<[string, () => Record<string, string>]>([
    ['without a signature', () => ({ 'x-slack-request-timestamp': now() })],
    ['with a malformed one', () => ({ 'x-slack-request-timestamp': now(), 'x-slack-signature': 'v0=abc' })],
    ['without a time', () => ({ 'x-slack-signature': SIGNATURE })],
    ['with a stale one', () => ({ 'x-slack-request-timestamp': '1', 'x-slack-signature': SIGNATURE })],
  ])('%s, is refused before its body has come', async (_what, fields) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(head(fields(), 1_000_000))
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /)
    socket.destroy()
  })

  test('takes no more memory than all others together, and leaves room for what is signed', async () => {
    const sockets = Array.from({ length: 40 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    for (const socket of sockets) {
      socket.write(head({ 'x-slack-request-timestamp': now(), 'x-slack-signature': SIGNATURE }, 1_000_000))
      socket.write(Buffer.alloc(999_999))
    }
    // 4 MB hold 4 of them.
    await expect.poll(() => sockets.filter((socket) => !socket.destroyed)).toHaveLength(4)
    expect((await postSigned(port, asForm(slashCommand('help')))).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })
})

test('of requests that are refused the log tells once a minute, and how many there were', async () => {
  const told: string[] = []
  vi.useFakeTimers({ toFake: ['Date'] })
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  const { service: other, port: free } = await startService(slack, { logLevel: 'warn' })
  const unsigned = () => fetch(`http://127.0.0.1:${free}/slack/events`, { method: 'POST', body: 'x' })
  for (let count = 0; count < 3; count += 1) expect((await unsigned()).status).toBe(401)
  vi.setSystemTime(Date.now() + 60_000)
  expect((await unsigned()).status).toBe(401)
  expect(told).toEqual([
    expect.stringMatching(/"warn","msg":"A request was refused: it has no signature\."}\n$/),
    expect.stringContaining('2 others were refused since the last such line.'),
  ])
  write.mockRestore()
  vi.useRealTimers()
  await other.stop()
})

test.each(['GET', 'HEAD'])('health and readiness answer %s', async (method) => {
  for (const path of ['/healthz', '/readyz', '/readyz?from=probe'])
    expect((await fetch(`http://127.0.0.1:${port}${path}`, { method })).status).toBe(200)
})

test('an event delivered twice is answered once', async () => {
  const body = JSON.stringify(mention('help', { ts: '777.1' }))
  expect((await postSigned(port, body)).status).toBe(200)
  expect((await postSigned(port, body)).status).toBe(200)
  await expect.poll(() => postsIn('777.1').length).toBe(1)
  expect((await postSigned(port, JSON.stringify(mention('help', { ts: '777.2' })))).status).toBe(200)
  await expect.poll(() => postsIn('777.2').length).toBe(1)
  expect(postsIn('777.1')).toHaveLength(1)
})

test('a port that is taken is named, with the way out', async () => {
  const other = createService({ ...SETTINGS, port, slackApiUrl: slack.apiUrl }, bot, () => {})
  await expect(other.run()).rejects.toThrow(
    `PORT ${port} is taken: stop the program that uses it, or set PORT to a free one.`,
  )
  await other.stop()
})

describe('without an answer from Slack', () => {
  test('commands are answered, and the bot is ready once Slack answers', async () => {
    const silent = await startSlack()
    silent.script({ method: 'auth.test', fault: status(503) })
    const free = await freePort()
    let connection = ''
    const waiting = createService(
      { ...SETTINGS, port: free, slackApiUrl: silent.apiUrl, logLevel: 'error' },
      bot,
      (name) => {
        connection = name
      },
    )
    const running = waiting.run()
    await expect.poll(() => silent.calls.length).toBeGreaterThan(0)
    expect((await fetch(`http://127.0.0.1:${free}/readyz`)).status).toBe(503)
    expect((await fetch(`http://127.0.0.1:${free}/healthz`)).status).toBe(200)
    expect((await postSigned(free, asForm(slashCommand('help')))).status).toBe(200)
    silent.script()
    await expect.poll(() => connection).toBe(`HTTP mode, port ${free}`)
    expect((await fetch(`http://127.0.0.1:${free}/readyz`)).status).toBe(200)
    await waiting.stop()
    await running
    silent.close()
  })

  test.each([
    ['a page instead of a reply', page()],
    ['a code that nobody knows', refusal('out_of_order')],
  ])('%s is no refusal', async (_what, fault) => {
    const odd = await startSlack()
    odd.script({ nth: first(1), fault })
    const { service: other, port: free } = await startService(odd)
    expect(free).toBeGreaterThan(0)
    await other.stop()
    odd.close()
  })

  test('a refusal ends it, and names the variable', async () => {
    const refusing = await startSlack()
    refusing.script({ fault: refusal('invalid_auth') })
    const refused = createService({ ...SETTINGS, slackApiUrl: refusing.apiUrl }, bot, () => {})
    await expect(refused.run()).rejects.toThrow(/^SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\): set it to/)
    await refused.stop()
    refusing.close()
  })
})

test('an answer that took longer than Slack waits is still the reply', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const free = await freePort()
  const slow = () => {
    vi.advanceTimersByTime(5_000)
    return bot()
  }
  const said: string[] = []
  const other = createService({ ...SETTINGS, port: free, slackApiUrl: slack.apiUrl }, slow, (name) => said.push(name))
  const running = other.run()
  await vi.waitFor(() => expect(said).toHaveLength(1), { timeout: 10_000 })
  const reply = await postSigned(free, asForm(slashCommand('help')))
  vi.useRealTimers()
  expect(reply.status).toBe(200)
  await other.stop()
  await running
})

test('nothing is taken before what answers need is there', async () => {
  const free = await freePort()
  const said: string[] = []
  const early = createService({ ...SETTINGS, port: free, slackApiUrl: slack.apiUrl }, bot, (name) => said.push(name))
  let letGo = (): void => {}
  const known = slack.calls.length
  const running = early.run(
    new Promise<void>((resolve) => {
      letGo = resolve
    }),
  )
  await expect.poll(() => slack.calls.length).toBeGreaterThan(known)
  await expect(fetch(`http://127.0.0.1:${free}/readyz`)).rejects.toThrow()
  expect(said).toEqual([])
  letGo()
  await expect.poll(() => said).toEqual([`HTTP mode, port ${free}`])
  await early.stop()
  await running
})

test('whoever sends deliveries gets to see that it stops before it does', async () => {
  const { service: other, port: free } = await startService(slack)
  const stopped = other.stop()
  expect((await fetch(`http://127.0.0.1:${free}/readyz`)).status).toBe(503)
  expect((await postSigned(free, asForm(slashCommand('help')))).status).toBe(200)
  await stopped
  await expect(fetch(`http://127.0.0.1:${free}/readyz`)).rejects.toThrow()
})

test('a token that Slack refuses while it runs makes it not ready, until Slack takes it', async () => {
  const mindful = await startSlack()
  const { service: other, port: free } = await startService(mindful)
  const readiness = async () => (await fetch(`http://127.0.0.1:${free}/readyz`)).status
  const deliver = async () => expect((await postSigned(free, JSON.stringify(mention('help')))).status).toBe(200)
  mindful.script({ fault: refusal('channel_not_found') })
  await deliver()
  await expect.poll(() => mindful.calls.length).toBeGreaterThan(1)
  expect(await readiness()).toBe(200)
  mindful.script({ fault: refusal('token_revoked') })
  await deliver()
  await expect.poll(readiness).toBe(503)
  mindful.script()
  await deliver()
  await expect.poll(readiness).toBe(200)
  await other.stop()
  mindful.close()
})

test('a token that Slack refuses is asked about once a minute', async () => {
  const mindful = await startSlack()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { service: other, port: free } = await startService(mindful)
  const asked = () => mindful.calls.filter(({ method }) => method === 'auth.test').length
  const readiness = async () => (await fetch(`http://127.0.0.1:${free}/readyz`)).status
  mindful.script({ fault: refusal('token_revoked') })
  await postSigned(free, JSON.stringify(mention('help')))
  await expect.poll(readiness).toBe(503)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(asked()).toBe(1)
  mindful.script()
  await vi.advanceTimersByTimeAsync(1_000)
  await expect.poll(readiness).toBe(200)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked()).toBe(2)
  vi.useRealTimers()
  await other.stop()
  mindful.close()
})

function postsIn(thread: string) {
  return slack.calls.filter((call) => call.method === 'chat.postMessage' && call.args.thread_ts === thread)
}
