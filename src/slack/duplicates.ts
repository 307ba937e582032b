/**
 * Slack delivers an event again when it did not see our reply in time; Bolt passes every delivery on. Comes in as a
 * delivery, goes on only the first time: a person who asked once gets one answer.
 */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import { accountOf } from './account.js'
import type { Memory } from './memory.js'

/** Middleware that stops events whose `event_id` has passed before, and messages that have under another one. */
export function dropDuplicates(memory: Memory): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const keys = 'event' in args ? keysOf(args.body.event_id, args.event) : []
    if (keys.length === 0) return args.next()
    if (!(await memory.take(keys))) {
      accountOf(args.context).outcome = 'duplicate'
      return
    }
    try {
      await args.next()
    } finally {
      await memory.done(keys)
    }
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
