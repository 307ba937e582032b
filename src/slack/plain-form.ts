/**
 * Where Slack does not take a message's blocks, its `text` alone says the same. Comes in as a `fetch`, goes out as one
 * that posts the plain form once in that case, and logs what Slack pointed at, never what was to be posted.
 */
import type { Logger } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'

/** Slack's codes for blocks that it does not take. */
const REFUSALS = /\b(?:invalid_blocks(?:_format)?|msg_blocks_too_long)\b/

export function plainWhereRefused(fetch: FetchFunction, logger: Logger): FetchFunction {
  return async (url, init) => {
    const response = await fetch(url, init)
    const plain = typeof init?.body === 'string' ? withoutBlocks(init.body) : null
    if (plain === null) return response
    const reply = await response.text()
    const refusal = REFUSALS.exec(reply)?.[0]
    if (refusal && !isTaken(reply)) {
      const pointers = reply.match(/\[json-pointer:[^[\]"]*\]/g) ?? []
      logger.warn(
        [`Slack did not take the blocks of a message (${refusal}), so its text went alone.`, ...pointers].join(' '),
      )
      return fetch(url, { ...init, body: plain })
    }
    const { status, statusText } = response
    return new Response(reply, { status, statusText, headers: [...response.headers.entries()] })
  }
}

/** The same message without its blocks; null where that leaves nothing to post. */
function withoutBlocks(body: string): string | null {
  if (body.startsWith('{')) {
    const { blocks, ...message }: Record<string, unknown> = JSON.parse(body)
    return blocks && message.text ? JSON.stringify(message) : null
  }
  const form = new URLSearchParams(body)
  if (!form.has('blocks') || !form.get('text')) return null
  form.delete('blocks')
  return form.toString()
}

/** Whether a reply says yes, whatever else it says: it may quote the message. */
function isTaken(reply: string): boolean {
  return reply === 'ok' || /^\s*\{\s*"ok"\s*:\s*true\b/.test(reply)
}
