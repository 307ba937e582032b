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
/** Before the first repeat, three times that before the next; up to half as long again, so that many do not come back at once. */
const FIRST_PAUSE_MS = 300
const MOST_REPEATS = 2
/** A person has gone on by then: whatever Slack puts off for longer fails. */
const LONGEST_WAIT_MS = 60_000
/** Nothing is silenced for longer: what asks for that is no limit of Slack's. */
const LONGEST_SILENCE_MS = 600_000
/** Slack takes about one message a second in a channel; where it has put one off, they go out no faster. */
const SPACING_MS = 1_000
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
 * The same `fetch` with a time-out, and repeats where they are harmless. What Slack puts off goes out again when it says,
 * and so does what comes meanwhile for the same place.
 * @throws `Unconfirmed` where nobody knows what became of the request
 */
export function carefully(fetch: FetchFunction, onReply: OnReply = () => {}): FetchFunction {
  const line = createLine()
  return async (url, init) => {
    const method = methodOf(String(url))
    const isRepeatable = method === undefined ? isPrivate(init?.body) : REPEATABLE.has(method)
    const place = `${method ?? url} ${channelIn(init?.body)}`
    const latest = Date.now() + LONGEST_WAIT_MS
    let failures = 0
    for (let putOffs = 0; ; ) {
      if (!(await line.turn(place, latest))) return tooMany()
      const outcome = await send(fetch, url, init, method, onReply)
      const asked = outcome instanceof Response ? waitOf(outcome) : 0
      if (outcome instanceof Response && outcome.status === 429) {
        line.putOff(place, Math.max(Math.min(asked, LONGEST_SILENCE_MS), FIRST_PAUSE_MS * 2 ** putOffs))
        putOffs += 1
        continue
      }
      const mayRepeat = outcome instanceof Unconfirmed ? isRepeatable : !isFinal(outcome)
      const wait = Math.max(asked, FIRST_PAUSE_MS * 3 ** failures * (1 + Math.random() / 2))
      if (failures === MOST_REPEATS || !mayRepeat || wait > LONGEST_WAIT_MS || init?.signal?.aborted) {
        if (outcome instanceof Error) throw outcome
        return outcome
      }
      failures += 1
      await sleep(wait)
    }
  }
}

/** When the next call may go out, by place; of places where Slack has put none off lately nothing is known. */
function createLine() {
  const nextAt = new Map<string, number>()
  return {
    /** Waits until a call may go out, and lets one go at a time; false where that is later than `latest`. */
    async turn(place: string, latest: number): Promise<boolean> {
      for (;;) {
        const at = nextAt.get(place)
        const wait = (at ?? 0) - Date.now()
        if (at === undefined || wait < -SPACING_MS) {
          nextAt.delete(place)
          return true
        }
        if (wait <= 0) {
          nextAt.set(place, Date.now() + SPACING_MS)
          return true
        }
        if (at > latest) return false
        await sleep(wait)
      }
    },
    putOff(place: string, ms: number): void {
      nextAt.set(place, Date.now() + ms)
    },
  }
}

/** What Slack would reply to a call that it is known to put off. */
function tooMany(): Response {
  const headers = { 'retry-after': String(LONGEST_WAIT_MS / 1_000) }
  return Response.json({ ok: false, error: 'ratelimited' }, { status: 429, headers })
}

/** Slack counts messages by channel. */
function channelIn(body: unknown): string {
  return (typeof body === 'string' && /(?:^|&)channel=([^&]*)/.exec(body)?.[1]) || ''
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
    const verdict = verdictIn(text)
    const code = verdict?.error ?? ''
    // Who answers a response_url looks at the status alone.
    const told = method === undefined && code && response.ok ? 400 : response.status
    const status = STATUS_OF.get(code) ?? told
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

/** Whether a reply settles it: anything but that Slack is not there for the request. */
function isFinal(outcome: Response | Error): boolean {
  return outcome instanceof Response && outcome.status !== 503
}

/** Milliseconds that Slack asks to wait; 0 where it does not say in whole seconds. */
function waitOf({ headers }: Response): number {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d+$/.test(seconds) ? Number(seconds) * 1_000 : 0
}

function neverSent({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && NO_CONNECTION.has(cause.code)
}
