/**
 * Slack delivers an event again when it did not see our reply in time; Bolt passes every delivery on. Comes in as a
 * delivery, goes on only the first time: a person who asked once gets one answer.
 */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import { accountOf } from './account.js'

/** Slack's last repeat comes about six minutes after the first delivery. */
const KEPT_MS = 10 * 60_000
/** Bounds memory, at two keys a message; a workspace sends at most 30,000 events an hour, 5,000 in the time kept. */
const MOST_KEPT = 20_000

/** Middleware that stops events whose `event_id` has passed before, and messages that have under another one. */
export function dropDuplicates(): Middleware<AnyMiddlewareArgs> {
  const seen = new Map<string, number>()
  return async (args) => {
    const keys = 'event' in args ? keysOf(args.body.event_id, args.event) : []
    const known = keys.find((key) => seen.has(key))
    if (known !== undefined) {
      accountOf(args.context).outcome = 'duplicate'
      return args.logger.debug(`${known} was delivered again: left alone.`)
    }
    const now = Date.now()
    for (const [old, at] of seen) {
      if (now - at < KEPT_MS && seen.size < MOST_KEPT) break
      seen.delete(old)
    }
    for (const key of keys) seen.set(key, now)
    await args.next()
  }
}

/**
 * In its channel a message's `ts` is its name; what tells of another message, an edit or a join, has a subtype. A mention
 * may come as a message too, which is another event.
 */
function keysOf(id: string | undefined, event: { readonly type: string }): string[] {
  const isMessage = (event.type === 'message' || event.type === 'app_mention') && !('subtype' in event && event.subtype)
  const message = isMessage && 'channel' in event && 'ts' in event ? [`${event.type} ${event.channel} ${event.ts}`] : []
  return [...(id ? [`event ${id}`] : []), ...message]
}
