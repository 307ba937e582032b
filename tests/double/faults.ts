/**
 * What goes wrong on Slack's side, by a script: which call meets which fault, and whether Slack has done what was asked all
 * the same. A test hands in rules; the double asks them at each call.
 */
import type { ServerResponse } from 'node:http'
import { isFull } from './size.js'

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

/** Slack's codes of errors, of the methods that the bot calls. */
const CODES = `access_denied accesslimited account_inactive as_user_not_supported attachment_payload_limit_exceeded
block_mismatch cannot_dm_bot channel_not_found channel_type_not_supported deprecated_endpoint duplicate_message_not_found
ekm_access_denied enterprise_is_restricted exchanged_trigger_id expired_trigger_id external_channel_migrating fatal_error
hash_conflict internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_auth invalid_blocks
invalid_blocks_format invalid_charset invalid_form_data invalid_post_type invalid_trigger_id is_archived is_inactive
markdown_text_conflict message_limit_exceeded messages_tab_disabled metadata_must_be_sent_from_app metadata_too_large
method_deprecated missing_post_type missing_scope msg_blocks_too_long msg_too_long no_permission no_text
not_allowed_token_type not_authed not_found not_in_channel org_login_required parameter_validation_failed
push_limit_reached ratelimited request_timeout restricted_action restricted_action_non_threadable_channel
restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel
service_unavailable slack_connect_canvas_sharing_blocked team_access_not_granted team_added_to_org team_not_found
thread_not_found token_expired token_revoked too_many_attachments two_factor_setup_required user_is_bot user_not_found
user_not_in_channel view_not_found view_too_large`.split(/\s+/)

/** Every tenth of the codes, beginning with one of the first ten; all of them where all is tested. */
export function someCodes(beginning: number): string[] {
  return CODES.filter((_code, index) => isFull || index % 10 === beginning)
}

/** Each code in its turn, at every call of a method. */
export function inTurn(method: string, codes: readonly string[]): Rule[] {
  return codes.map((code, index) => ({ method, nth: (nth) => nth % codes.length === index, fault: refusal(code) }))
}
