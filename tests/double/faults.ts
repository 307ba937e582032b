/**
 * What goes wrong on Slack's side, by a script: which call meets which fault, and whether Slack has done what was asked all
 * the same. A test hands in rules; the double asks them at each call.
 */
import type { ServerResponse } from 'node:http'

export interface Fault {
  /** Whether Slack does what is asked although its reply goes wrong. */
  readonly isTaken: boolean
  /** @param usual what Slack would reply, as text */
  reply(response: ServerResponse, usual: string): void | Promise<void>
}

/** A rule of the script. The first that fits a call decides. */
export interface Rule {
  /** `chat.postMessage`, `response_url`, or `socket` for the opening of a Socket Mode connection; absent: any of them. */
  readonly method?: string
  /** Which calls to the method it is for, counted from 1 since the script was set; absent: all. */
  readonly nth?: (count: number) => boolean
  readonly fault: Fault
}

export const first = (count: number) => (nth: number) => nth <= count
export const every = (count: number) => (nth: number) => nth % count === 0

function sent(isTaken: boolean, status: number, body: string, headers: Record<string, string> = {}): Fault {
  return {
    isTaken,
    reply: (response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body),
  }
}

/** Slack's own refusal. */
export function refusal(error: string, more: object = {}): Fault {
  return sent(false, 200, JSON.stringify({ ok: false, error, ...more }))
}

/** A reply of another making that says yes; `headers` as Slack's. */
export function granted(body: object, headers: Record<string, string> = {}): Fault {
  return sent(true, 200, JSON.stringify({ ok: true, ...body }), headers)
}

/** Put off: too many calls. */
export function putOff(retryAfter?: string): Fault {
  const headers = retryAfter === undefined ? undefined : { 'retry-after': retryAfter }
  return sent(false, 429, '{"ok":false,"error":"ratelimited"}', headers)
}

export function status(code: number): Fault {
  return sent(false, code, '')
}

/** A page of something that stands before Slack. */
export function page(code = 200): Fault {
  return sent(false, code, '<html><body>upstream connect error</body></html>', { 'content-type': 'text/html' })
}

/** JSON that is no object. */
export const notAnObject: Fault = sent(false, 200, '[1, "two"]')

/** Neither reply nor end. */
export const hang: Fault = { isTaken: false, reply: () => {} }

/** The connection is reset before Slack has done anything. */
export const reset: Fault = { isTaken: false, reply: ({ socket }) => void socket?.resetAndDestroy() }

/** Slack does it, and its reply is lost. */
export const lost: Fault = { ...reset, isTaken: true }

/** Slack does it, and half of its reply comes. */
export const cut: Fault = {
  isTaken: true,
  reply(response, usual) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': usual.length })
    response.write(usual.slice(0, usual.length / 2), () => response.socket?.destroy())
  },
}

/** Slack does it, and its reply comes byte by byte, so slowly that nobody waits for its end. */
export const drip: Fault = {
  isTaken: true,
  reply(response, usual) {
    response.writeHead(200, { 'content-type': 'application/json' })
    let sentBytes = 0
    const dripping = setInterval(() => {
      response.write(usual.charAt(sentBytes))
      sentBytes += 1
    }, 1_000)
    response.on('close', () => clearInterval(dripping))
  },
}

/** Slack does it, and replies once it is let go. */
export function held(): Fault & { letGo(): void } {
  let letGo = (): void => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  return {
    isTaken: true,
    letGo: () => letGo(),
    async reply(response, usual) {
      await gone
      response.writeHead(200, { 'content-type': 'application/json' }).end(usual)
    },
  }
}

/** The script as it is played: which fault meets the next call of a method. */
export function play(rules: readonly Rule[]): (method: string) => Fault | undefined {
  const counts = new Map<string, number>()
  return (method) => {
    const count = (counts.get(method) ?? 0) + 1
    counts.set(method, count)
    return rules.find((rule) => (rule.method ?? method) === method && (rule.nth?.(count) ?? true))?.fault
  }
}
