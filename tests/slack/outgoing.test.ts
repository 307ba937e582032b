import type { FetchFunction } from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { carefully } from '../../src/slack/outgoing.js'

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

describe('a request is repeated', () => {
  test.each([
    ['when Slack puts it off', putOff('0')],
    ['when nothing listens there', failed('ECONNREFUSED')],
    ['when the name is not found', failed('EAI_AGAIN')],
  ])('%s', async (_when, first) => {
    const { fetch, inits } = fated(first, new Response('fine'))
    expect(await (await carefully(fetch)('https://slack.invalid/api/x')).text()).toBe('fine')
    expect(inits).toHaveLength(2)
  })

  test('three times at most', async () => {
    const { fetch, inits } = fated(failed('ECONNREFUSED'), failed('ECONNREFUSED'), failed('ECONNREFUSED'))
    await expect(carefully(fetch)('https://slack.invalid/api/x')).rejects.toThrow('fetch failed')
    expect(inits).toHaveLength(3)
  })
})

describe('a request is not repeated where Slack may have carried it out, or not soon', () => {
  test.each([
    ['the connection broke', failed('ECONNRESET')],
    ['the reply did not come in time', new DOMException('timed out', 'TimeoutError')],
  ])('%s', async (_when, only) => {
    const { fetch, inits } = fated(only)
    await expect(carefully(fetch)('https://slack.invalid/api/x')).rejects.toThrow(only)
    expect(inits).toHaveLength(1)
  })

  test.each([
    ['Slack failed', new Response('', { status: 503 })],
    ['Slack puts it off for an hour', putOff('3600')],
    ['Slack does not say for how long', putOff('later')],
    ['Slack does not say at all', new Response('', { status: 429 })],
  ])('%s', async (_when, only) => {
    const { fetch, inits } = fated(only)
    expect(await carefully(fetch)('https://slack.invalid/api/x')).toBe(only)
    expect(inits).toHaveLength(1)
  })
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
