/**
 * Every request to Slack leaves through here, Web API calls and answers to a `response_url` alike. Comes in as any
 * `fetch`, goes out as one that never waits for ever, and tells apart what Slack has not carried out (it said so, or there
 * was no connection), which is repeated, and what nobody knows, which is repeated only where twice is as good as once:
 * anything else could post the same message twice.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type FetchFunction, WebAPIRequestError, type WebClientOptions } from '@slack/web-api'

/** Of one attempt; Slack answers within a second, and a person waits no longer than this. */
const TIMEOUT_MS = 5_000
/** Before each repeat; up to half as long again, so that many do not come back at once. */
const PAUSES_MS = [300, 1_000]
/** A person has gone on by then: whatever Slack puts off for longer fails at once. */
const LONGEST_WAIT_MS = 30_000
/** Errors of requests that were never sent. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** Codes that Slack documents for failures of its own, after which part of the work may be done. */
const SLACK_FAILED = new Set(['fatal_error', 'internal_error'])
/** Codes that say what the status 429 or 503 says. */
const STATUS_OF = new Map([
  ['ratelimited', 429],
  ['service_unavailable', 503],
])
/** Methods that only read or set something, or show one person alone something: twice does no harm. */
const REPEATABLE = new Set([
  'agents.sessions.setStatus',
  'assistant.threads.setSuggestedPrompts',
  'chat.getPermalink',
  'chat.postEphemeral',
  'conversations.history',
  'conversations.replies',
  'views.publish',
  'views.update',
])

/** What `OnReply` hears of in the place of a method. */
export const RESPONSE_URL = 'response_url'

/** A request whose reply is lost, or no reply of Slack's: nobody knows whether it was carried out. */
export class Unconfirmed extends Error {}

/** Whether nobody knows if the call that failed with this error was carried out. */
export function isUnconfirmed(error: unknown): boolean {
  return error instanceof Unconfirmed || (error instanceof WebAPIRequestError && error.original instanceof Unconfirmed)
}

/**
 * Hears what became of each attempt to call a Web API method, or a `response_url`: null where Slack took the call, else its
 * code of an error, `status_404` where it gave none, `unconfirmed` or `unreachable`.
 */
export type OnReply = (method: string, code: string | null) => void

/** What each Web API client of the app is made with: time-outs and repeats are `fetch`'s business alone. */
export function clientOptions(
  fetch: FetchFunction,
  slackApiUrl: string | undefined,
  onReply?: OnReply,
): WebClientOptions {
  return {
    fetch: carefully(fetch, onReply),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(slackApiUrl !== undefined && { slackApiUrl }),
  }
}

/**
 * Answers a `response_url` that an earlier delivery brought.
 * @throws where Slack does not take it: half an hour after that delivery, or the sixth time
 */
export async function respondAt(fetch: FetchFunction, url: string, message: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const { ok, status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) })
  if (!ok) throw new Error(`response_url answered ${status}`)
}

/**
 * The same `fetch` with a time-out, and repeats where they are harmless.
 * @throws `Unconfirmed` where nobody knows what became of the request
 */
export function carefully(fetch: FetchFunction, onReply: OnReply = () => {}): FetchFunction {
  return async (url, init) => {
    const method = methodOf(String(url))
    const isRepeatable = method === undefined ? isPrivate(init?.body) : REPEATABLE.has(method)
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(fetch, url, init, method, onReply)
      const mayRepeat = outcome instanceof Unconfirmed ? isRepeatable : !isFinal(outcome)
      const pause = PAUSES_MS[attempt]
      const asked = outcome instanceof Response ? waitOf(outcome) : undefined
      const wait = asked ?? (pause ?? 0) * (1 + Math.random() / 2)
      if (pause === undefined || !mayRepeat || wait > LONGEST_WAIT_MS || init?.signal?.aborted) {
        if (outcome instanceof Error) throw outcome
        return outcome
      }
      await sleep(wait)
    }
  }
}

type Params = Parameters<FetchFunction>

/** One attempt: what Slack replied, with its body read, or why there is no reply of Slack's. */
async function send(
  fetch: FetchFunction,
  url: Params[0],
  init: Params[1],
  method: string | undefined,
  onReply: OnReply,
): Promise<Response | Error> {
  const name = method ?? 'an answer'
  const tell = (code: string | null): void => onReply(method ?? RESPONSE_URL, code)
  try {
    const signal = AbortSignal.any([...(init?.signal ? [init.signal] : []), AbortSignal.timeout(TIMEOUT_MS)])
    const response = await fetch(url, { ...init, redirect: 'error', signal })
    const { statusText } = response
    const text = await response.text()
    const verdict = method === undefined ? undefined : verdictIn(text)
    const code = verdict?.error ?? ''
    const status = STATUS_OF.get(code) ?? response.status
    const isPage = method === undefined ? /^\s*</.test(text) : !verdict
    const isLost = SLACK_FAILED.has(code) || (status >= 500 && status !== 503) || (status < 300 && isPage)
    if (isLost) {
      tell(code || 'unconfirmed')
      return new Unconfirmed(`Slack did not confirm ${name}: status ${status}, ${code || 'no reply of its own'}`)
    }
    tell(code || (status < 300 ? null : `status_${status}`))
    return new Response(text || null, { status, statusText, headers: [...response.headers.entries()] })
  } catch (error) {
    if (error instanceof Error && neverSent(error)) {
      tell('unreachable')
      return error
    }
    tell('unconfirmed')
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
    return new Unconfirmed(`Slack did not confirm ${name}: ${String(error)}${cause}`, { cause: error })
  }
}

/** `chat.postMessage`; undefined where the address is none of a Web API method. */
function methodOf(url: string): string | undefined {
  return /\/(\w+(?:\.\w+)+)$/.exec(url)?.[1]
}

/** Whether an answer to a `response_url` is seen by one person alone, who can do with it twice. */
function isPrivate(body: unknown): boolean {
  return typeof body === 'string' && objectIn(body)?.response_type === 'ephemeral'
}

/** What Slack says to a Web API call; undefined where the text is none of Slack's. */
function verdictIn(text: string): { ok: true; error?: undefined } | { ok: false; error: string } | undefined {
  const { ok, error } = objectIn(text) ?? {}
  if (ok === true) return { ok }
  return ok === false && typeof error === 'string' ? { ok, error } : undefined
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** Whether a reply settles it: anything but that Slack puts the request off, or is not there for it. */
function isFinal(outcome: Response | Error): boolean {
  return outcome instanceof Response && outcome.status !== 429 && outcome.status !== 503
}

/** Milliseconds that Slack asks to wait; undefined where it does not say in whole seconds. */
function waitOf({ headers }: Response): number | undefined {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d+$/.test(seconds) ? Number(seconds) * 1_000 : undefined
}

function neverSent({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && NO_CONNECTION.has(cause.code)
}
