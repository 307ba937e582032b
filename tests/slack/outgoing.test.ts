import type { FetchFunction } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { carefully, Unconfirmed } from '../../src/slack/outgoing.js'
import { stopClock } from '../helpers/clock.js'

/** A `fetch` that meets one fate after another, and counts. */
function fated(...fates: (Response | Error)[]): { fetch: FetchFunction; inits: (RequestInit | undefined)[] } {
  const inits: (RequestInit | undefined)[] = []
  return {
    inits,
    fetch: async (_url, init) => {
      inits.push(init)
      const fate = fates.shift()
      if (fate instanceof Response) return fate
      throw fate ?? new Error('no fate left')
    },
  }
}

/** What Node's `fetch` throws when the connection fails. */
function failed(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

function putOff(seconds: string): Response {
  return new Response('', { status: 429, headers: { 'retry-after': seconds } })
}

const POST = 'https://slack.invalid/api/chat.postMessage'
const PUBLISH = 'https://slack.invalid/api/views.publish'
const RESPOND = 'https://hooks.slack.invalid/response/1'
const privately = { method: 'POST', body: JSON.stringify({ response_type: 'ephemeral', text: 'x' }) }
const publicly = { method: 'POST', body: JSON.stringify({ response_type: 'in_channel', text: 'x' }) }

const fine = () => Response.json({ ok: true })
const page = () => new Response('<html><body>upstream connect error</body></html>')

describe('any request is repeated that Slack has not carried out', () => {
  test.each([
    ['it puts it off', putOff('0')],
    ['it puts it off and does not say for how long', new Response('', { status: 429 })],
    ['it puts it off in so many words', putOff('later')],
    ['it puts it off in a reply that is none', Response.json({ ok: false, error: 'ratelimited' })],
    ['it is not there for it', new Response('', { status: 503 })],
    ['it is not there for it, in a reply', Response.json({ ok: false, error: 'service_unavailable' })],
    ['nothing listens there', failed('ECONNREFUSED')],
    ['the name is not found', failed('EAI_AGAIN')],
  ])('%s', async (_why, first) => {
    const { fetch, inits } = fated(first, fine())
    expect(await (await carefully(fetch)(POST)).json()).toEqual({ ok: true })
    expect(inits).toHaveLength(2)
  })

  test('three times at most', async () => {
    const { fetch, inits } = fated(failed('ECONNREFUSED'), failed('ECONNREFUSED'), failed('ECONNREFUSED'))
    await expect(carefully(fetch)(POST)).rejects.toThrow('fetch failed')
    expect(inits).toHaveLength(3)
  })
})

describe('what Slack puts off', () => {
  let startClock: () => void
  beforeEach(() => {
    startClock = stopClock()
  })
  afterEach(() => startClock())

  /** A Slack that puts off every post in one channel, and the second of each call to it, counted from the first. */
  function putting(seconds: string | undefined, until = Number.POSITIVE_INFINITY) {
    const since = Date.now()
    const at: number[] = []
    const fetch: FetchFunction = async (_url, init) => {
      if (init?.body !== IN_C1) return fine()
      at.push(Math.floor((Date.now() - since) / 1_000))
      if (at.length > until) return fine()
      return new Response('', { status: 429, ...(seconds !== undefined && { headers: { 'retry-after': seconds } }) })
    }
    return { at, post: carefully(fetch) }
  }
  const IN_C1 = 'channel=C1&text=x'
  const toC1 = { method: 'POST', body: IN_C1 }

  test.each([
    ['1', [0, 1, 2, 3, 5, 10, 20, 39]],
    ['30', [0, 30, 60]],
    [undefined, [0, 0, 0, 2, 4, 9, 18, 38]],
    ['abc', [0, 0, 0, 2, 4, 9, 18, 38]],
    ['1000000000', [0]],
  ])('for %s seconds is sent once in that time, and given up within a minute', async (seconds, expected) => {
    const { at, post } = putting(seconds)
    const outcome = post(POST, toC1)
    await vi.advanceTimersByTimeAsync(61_000)
    expect((await outcome).status).toBe(429)
    expect(at).toEqual(expected)
  })

  test('keeps what comes after it waiting, one at a time, and nothing elsewhere', async () => {
    const { at, post } = putting('10', 1)
    const outcomes = [post(POST, toC1)]
    await vi.advanceTimersByTimeAsync(0)
    outcomes.push(post(POST, toC1), post(POST, toC1))
    expect((await post(POST, { method: 'POST', body: 'channel=C2' })).status).toBe(200)
    await vi.advanceTimersByTimeAsync(20_000)
    expect((await Promise.all(outcomes)).map(({ status }) => status)).toEqual([200, 200, 200])
    expect(at).toEqual([0, 10, 11, 12])
  })
})

const LOST: readonly [string, () => Response | Error][] = [
  ['the connection broke', () => failed('ECONNRESET')],
  ['the reply did not come in time', () => new DOMException('timed out', 'TimeoutError')],
  ['Slack failed', () => new Response('', { status: 500 })],
  ['a page came instead of a reply', page],
]

describe.each(LOST)('where nobody knows whether Slack has carried it out, because %s', (_why, fate) => {
  test.each([
    ['what others see', POST, undefined],
    ['a response for everyone', RESPOND, publicly],
  ])('%s is not repeated, and says so', async (_what, url, init) => {
    const { fetch, inits } = fated(fate(), fine())
    const error = await carefully(fetch)(url, init).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Unconfirmed)
    expect(inits).toHaveLength(1)
  })

  test.each<[string, string, typeof privately | undefined]>([
    ...[
      'agents.sessions.setStatus',
      'assistant.threads.setSuggestedPrompts',
      'chat.getPermalink',
      'chat.postEphemeral',
      'conversations.history',
      'conversations.replies',
      'views.publish',
      'views.update',
    ].map((method): [string, string, undefined] => [method, `https://slack.invalid/api/${method}`, undefined]),
    ['a response to one person alone', RESPOND, privately],
  ])('%s is repeated', async (_what, url, init) => {
    const { fetch, inits } = fated(fate(), fine())
    expect((await carefully(fetch)(url, init)).status).toBe(200)
    expect(inits).toHaveLength(2)
  })
})

test.each(['fatal_error', 'internal_error'])('nobody knows either after Slack’s own %s', async (error) => {
  const { fetch, inits } = fated(Response.json({ ok: false, error }), Response.json({ ok: false, error }), fine())
  await expect(carefully(fetch)(POST)).rejects.toBeInstanceOf(Unconfirmed)
  expect((await carefully(fetch)(PUBLISH)).status).toBe(200)
  expect(inits).toHaveLength(3)
})

test('a response that Slack refuses in words is no success', async () => {
  const { fetch } = fated(Response.json({ ok: false, error: 'expired_url' }))
  expect((await carefully(fetch)(RESPOND, privately)).status).toBe(400)
})

test('what Slack refuses is passed on as it is, and each reply is told', async () => {
  const { fetch } = fated(Response.json({ ok: false, error: 'not_in_channel' }), fine(), page())
  const told: unknown[] = []
  const careful = carefully(fetch, (method, code) => told.push([method, code]))
  expect(await (await careful(POST)).json()).toEqual({ ok: false, error: 'not_in_channel' })
  await careful(POST)
  await careful(POST).catch(() => {})
  expect(told).toEqual([
    ['chat.postMessage', 'not_in_channel'],
    ['chat.postMessage', null],
    ['chat.postMessage', 'unconfirmed'],
  ])
})

test('every request has an end, even one that its caller can end too, and follows no redirect', async () => {
  const { fetch, inits } = fated(new Response('fine'), new Response('fine'))
  const caller = new AbortController()
  await carefully(fetch)('https://slack.invalid/api/x')
  await carefully(fetch)('https://slack.invalid/api/x', { signal: caller.signal })
  expect(inits.map((init) => init?.redirect)).toEqual(['error', 'error'])
  expect(inits.map((init) => init?.signal?.aborted)).toEqual([false, false])
  caller.abort()
  expect(inits.map((init) => init?.signal?.aborted)).toEqual([false, true])
})
