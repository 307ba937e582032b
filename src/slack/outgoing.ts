/**
 * Every request to Slack leaves through here, Web API calls and answers to a `response_url` alike. Comes in as any
 * `fetch`, goes out as one that never waits for ever and repeats only what Slack cannot have carried out: a request it
 * put off (429) and one that found no connection. Anything else could post the same message twice.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FetchFunction, WebClientOptions } from '@slack/web-api'

const ATTEMPTS = 3
/** Of one attempt; Slack answers within a second, and a person waits no longer than this. */
const TIMEOUT_MS = 5_000
/** A person has gone on by then: whatever Slack puts off for longer fails at once. */
const LONGEST_WAIT_MS = 30_000
const PAUSE_MS = 300
/** Errors of requests that were never sent. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What each Web API client of the app is made with: time-outs and repeats are `fetch`'s business alone. */
export function clientOptions(fetch: FetchFunction, slackApiUrl: string | undefined): WebClientOptions {
  return {
    fetch: carefully(fetch),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(slackApiUrl !== undefined && { slackApiUrl }),
  }
}

/**
 * Answers a `response_url` that an earlier delivery brought.
 * @throws where Slack does not take it: half an hour after that delivery, or the sixth time
 */
export async function respondAt(fetch: FetchFunction, url: string, message: object): Promise<true> {
  const headers = { 'Content-Type': 'application/json' }
  const { ok, status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) })
  if (!ok) throw new Error(`response_url answered ${status}`)
  return true
}

/** The same `fetch` with a time-out, and repeats where they are harmless. */
export function carefully(fetch: FetchFunction): FetchFunction {
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === ATTEMPTS
      try {
        const signal = AbortSignal.any([...(init?.signal ? [init.signal] : []), AbortSignal.timeout(TIMEOUT_MS)])
        const response = await fetch(url, { ...init, redirect: 'error', signal })
        const wait = response.status === 429 ? waitOf(response) : undefined
        if (last || wait === undefined || wait > LONGEST_WAIT_MS) return response
        await sleep(wait)
      } catch (error) {
        if (last || !neverSent(error)) throw error
        await sleep(PAUSE_MS * attempt)
      }
    }
  }
}

/** Milliseconds that Slack asks to wait; undefined where it does not say in whole seconds. */
function waitOf(response: Awaited<ReturnType<FetchFunction>>): number | undefined {
  const seconds = response.headers.get('retry-after') ?? ''
  return /^\d+$/.test(seconds) ? Number(seconds) * 1_000 : undefined
}

function neverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && NO_CONNECTION.has(cause.code)
}
