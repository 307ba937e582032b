/** The doors that anybody can knock at: unsigned requests of any shape, signed ones of any content, health in both modes. */
import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusal } from '../double/faults.js'
import { outcomeOf } from '../double/ledger.js'
import { look, MODES, startProgram } from '../double/modes.js'
import { click, command, mentionOf } from '../double/scenes.js'
import { asForm, bodyOf, FORM_TYPE, JSON_TYPE, postSigned, signedHeaders, type Tampering } from '../double/signed.js'
import { times } from '../double/size.js'
import { type Slack, startSlack } from '../double/slack.js'
import { build, endAll, type Running } from '../helpers/program.js'

vi.setConfig({ testTimeout: 600_000 })

beforeAll(build)
afterAll(endAll)

/** What stands in the first line and the headers of requests that nobody in their right mind sends. */
const paths = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '/slack/events',
    '/slack/events/',
    '/healthz',
    '/readyz',
    '/metrics',
    '*',
    'http://[',
    '/%',
    '/../',
  ),
  fc.constantFrom('http://example.com/', '//example.com/slack/events', '/slack/events?x=1', `/${'a'.repeat(9_000)}`),
  fc.webPath(),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const methods = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', 'PRI', 'G T', '')
const headers = fc.array(
  fc.oneof(
    fc.constantFrom(
      'content-length: 5',
      'content-length: -1',
      'content-length: 99999999999',
      'content-length: x',
      'transfer-encoding: chunked',
      'transfer-encoding: gzip',
      'expect: 100-continue',
      'connection: upgrade\r\nupgrade: websocket',
      'content-type: application/json',
      'x-slack-signature: v0=abc',
      `x-slack-signature: v0=${'0'.repeat(64)}`,
      'x-slack-request-timestamp: 1',
      `x-slack-request-timestamp: ${Math.floor(Date.now() / 1_000)}`,
      `x-long: ${'a'.repeat(20_000)}`,
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  { maxLength: 6 },
)
const bodies = fc.oneof(
  fc.constantFrom('', 'hello', '0\r\n\r\n', 'ffffffffff\r\nx', '5\r\nhel', 'null', '{}', 'payload=null'),
  fc.string({ unit: 'binary', maxLength: 100 }),
)
const rawRequest = fc
  .tuple(methods, paths, fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''), headers, bodies)
  .map(([method, path, version, lines, body]) =>
    [`${method} ${path} ${version}`, 'host: localhost', ...lines, 'connection: close', '', body].join('\r\n'),
  )

/** The status that a raw request gets; 0 where the connection ends without one. */
async function knock(port: number, request: string): Promise<number> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.end(request, 'latin1')
  const status = await Promise.race([
    once(socket, 'data').then(([data]) => Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? -1)),
    once(socket, 'close').then(() => 0),
  ])
  socket.destroy()
  return status
}

describe.each(MODES)('%s', (_, mode) => {
  let slack: Slack
  let program: { running: Running; port: number }

  beforeAll(async () => {
    slack = await startSlack()
    program = await startProgram(slack, mode)
  })
  afterAll(async () => {
    program.running.process.kill('SIGTERM')
    expect(await program.running.ended()).toBe(0)
    expect(program.running.stderr()).not.toMatch(/unforeseen/)
    slack.close()
  })

  test('requests that Slack did not sign are refused, whatever they look like, and stop nobody', async () => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(fc.array(rawRequest, { minLength: 10, maxLength: 10 }), async (requests) => {
        const all = await Promise.all(requests.map((request) => knock(program.port, request)))
        for (const status of all) statuses.add(status)
      }),
      { numRuns: times(mode === 'http' ? 2_000 : 500) },
    )
    // 200: health; 100 comes before a refusal; 501: a coding that HTTP has and Node does not know.
    expect(
      [...statuses].filter((status) => ![0, 100, 200, 501].includes(status) && (status < 400 || status > 499)),
    ).toEqual([])
    expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
  })

  test('health and readiness answer GET and HEAD, and no other path or method ends anything', async () => {
    for (const method of ['GET', 'HEAD'])
      for (const path of ['/healthz', '/readyz', '/metrics'])
        expect((await fetch(`http://127.0.0.1:${program.port}${path}`, { method })).status).toBe(200)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      for (const path of ['/healthz', '/readyz', '/', '/x'])
        expect((await fetch(`http://127.0.0.1:${program.port}${path}`, { method })).status).toBeGreaterThanOrEqual(404)
    expect((await look(program.port, '/healthz')).status).toBe(200)
  })

  test('it is not ready while Slack refuses the token, and ready again', async () => {
    const readiness = async () => (await look(program.port, '/readyz')).status
    for (const code of ['token_revoked', 'account_inactive', 'invalid_auth']) {
      slack.script({ fault: refusal(code) })
      await slack.deliver(mentionOf())
      await expect.poll(readiness).toBe(503)
      slack.script()
      await slack.deliver(mentionOf())
      await expect.poll(readiness).toBe(200)
    }
  })
})

describe('over HTTP', () => {
  let slack: Slack
  let port: number

  beforeAll(async () => {
    slack = await startSlack()
    port = (await startProgram(slack, 'http')).port
  })
  afterAll(() => slack.close())

  const nothing = fc.constantFrom(null, 0, -1, '', [], {}, 'x', true, [[]], '__proto__', 'constructor')
  /** Somewhere in a payload, something else. */
  function mangled(payload: object): fc.Arbitrary<unknown> {
    const keys = Object.keys(payload)
    return fc
      .tuple(fc.constantFrom(...keys), fc.oneof(nothing, fc.anything({ maxDepth: 3 })), fc.boolean())
      .map(([key, value, isGone]) => {
        const { [key]: _gone, ...rest }: Record<string, unknown> = { ...payload }
        return isGone ? rest : { ...rest, [key]: value }
      })
  }
  const text = (value: unknown): string => JSON.stringify(value) ?? 'undefined'
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const mention = mentionOf()
  const events = fc.oneof(
    mangled(mention).map(text),
    mangled(mention.event).map((event) => text({ ...mention, event })),
    fc.json(),
    fc.constantFrom('null', '[]', '1', deep, `{"event":${deep}}`, '{"__proto__":{"x":1}}', '{'),
  )
  const forms = fc.oneof(
    mangled(command()).map((payload) => asForm(Object(payload))),
    mangled(click()).map((payload) => `payload=${encodeURIComponent(text(payload))}`),
    fc.string({ maxLength: 200 }),
    fc.constantFrom('payload=', 'payload=null', `payload=${deep}`, 'payload=%', '', '&&&=', 'ssl_check=1'),
  )

  test('signed junk is answered, and ends nothing', async () => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            events.map((body) => [body, JSON_TYPE] as const),
            forms.map((body) => [body, FORM_TYPE] as const),
          ),
          { minLength: 10, maxLength: 10 },
        ),
        async (all) => {
          const replies = await Promise.all(all.map(([body, contentType]) => postSigned(port, body, { contentType })))
          for (const { status } of replies) statuses.add(status)
        },
      ),
      { numRuns: times(500) },
    )
    expect([...statuses]).toEqual([200])
    expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
  })

  const body = bodyOf(command())
  const headersOf = (tampering: Tampering = {}) => signedHeaders(body, tampering)
  const send = async (headers: Record<string, string>, sent = body) =>
    (await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers, body: sent })).status
  const without = (name: string) => Object.fromEntries(Object.entries(headersOf()).filter(([key]) => key !== name))
  const SIGNATURE = 'x-slack-signature'
  const TIME = 'x-slack-request-timestamp'

  test.each<[string, () => Promise<number>]>([
    ['another secret', () => send(headersOf({ secret: 'another' }))],
    ['an empty secret', () => send(headersOf({ secret: '' }))],
    ['no signature', () => send(without(SIGNATURE))],
    ['an empty signature', () => send({ ...headersOf(), [SIGNATURE]: '' })],
    ['another version', () => send({ ...headersOf(), [SIGNATURE]: headersOf()[SIGNATURE]?.replace('v0', 'v1') ?? '' })],
    ['no version', () => send({ ...headersOf(), [SIGNATURE]: headersOf()[SIGNATURE]?.slice(3) ?? '' })],
    ['upper case', () => send({ ...headersOf(), [SIGNATURE]: headersOf()[SIGNATURE]?.toUpperCase() ?? '' })],
    ['a digit less', () => send({ ...headersOf(), [SIGNATURE]: headersOf()[SIGNATURE]?.slice(0, -1) ?? '' })],
    ['a digit more', () => send({ ...headersOf(), [SIGNATURE]: `${headersOf()[SIGNATURE]}0` })],
    [
      'two signatures',
      () => send({ ...headersOf(), [SIGNATURE]: `${headersOf()[SIGNATURE]}, ${headersOf()[SIGNATURE]}` }),
    ],
    ['that of another body', () => send(headersOf(), `${body}&x=1`)],
    ['that of a longer body', () => send(headersOf(), body.slice(0, -1))],
    ['that of no body', () => send(headersOf(), '')],
    ['no time', () => send(without(TIME))],
    ['an empty time', () => send({ ...headersOf(), [TIME]: '' })],
    ['a time of another request', () => send({ ...headersOf(), [TIME]: String(Math.floor(Date.now() / 1_000) - 1) })],
    ['a time that is no number', () => send({ ...headersOf(), [TIME]: 'now' })],
    ['a time in milliseconds', () => send({ ...headersOf(), [TIME]: String(Date.now()) })],
    ['a time below nought', () => send({ ...headersOf(), [TIME]: '-1' })],
    ['a time with a fraction', () => send({ ...headersOf(), [TIME]: `${headersOf()[TIME]}.0` })],
    ['a time 5:01 ago', () => send(headersOf({ ahead: -302 }))],
    ['a time 5:01 ahead', () => send(headersOf({ ahead: 302 }))],
  ])('%s is no signature', async (_what, sent) => {
    expect(await sent()).toBe(401)
  })

  test.each([
    ['4:58 ago', { ahead: -298 }],
    ['4:58 ahead', { ahead: 298 }],
    ['with a charset', { contentType: `${FORM_TYPE}; charset=utf-8` }],
  ])('%s it is one', async (_what, tampering) => {
    expect(await send(headersOf(tampering))).toBe(200)
  })

  test('a request is taken once more only within five minutes', async () => {
    const old = headersOf({ ahead: -299 })
    expect(await send(old)).toBe(200)
    await expect.poll(() => send(old), { timeout: 10_000 }).toBe(401)
  })
})
