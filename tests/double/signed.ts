/** Requests as Slack sends them to an app in HTTP mode: encoded by what they hold, signed, and tampered with where a test says so. */
import { createHmac } from 'node:crypto'

export const SIGNING_SECRET = 'a-signing-secret'
export const FORM_TYPE = 'application/x-www-form-urlencoded'
export const JSON_TYPE = 'application/json'

/** How a request may differ from one that Slack sends. */
export interface Tampering {
  readonly secret?: string
  /** Seconds that the sender's clock is ahead. */
  readonly ahead?: number
  readonly contentType?: string
  readonly signature?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Events come as JSON, commands as a form, what people click as JSON in a form. */
export function bodyOf(payload: object): string {
  if ('type' in payload && payload.type === 'event_callback') return JSON.stringify(payload)
  return 'command' in payload ? asForm(payload) : `payload=${encodeURIComponent(JSON.stringify(payload))}`
}

/** A slash command as the form that Slack sends. */
export function asForm(command: object): string {
  return new URLSearchParams(
    Object.entries(command).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
}

export function signedHeaders(body: string, tampering: Tampering = {}): Record<string, string> {
  const { secret = SIGNING_SECRET, ahead = 0 } = tampering
  const timestamp = String(Math.floor(Date.now() / 1_000) + ahead)
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  return {
    'content-type': tampering.contentType ?? (body.startsWith('{') ? JSON_TYPE : FORM_TYPE),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': tampering.signature ?? signature,
    ...tampering.headers,
  }
}

/** Posts a body to the app's `/slack/events`, signed. */
export async function postSigned(port: number, body: string, tampering: Tampering = {}): Promise<Response> {
  const headers = signedHeaders(body, tampering)
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers, body })
}
