/**
 * Slack delivers an event again when it did not see our reply in time; Bolt passes every delivery on. Comes in as a
 * delivery, goes on only the first time: a person who asked once gets one answer.
 */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'

/** Slack's last repeat comes about six minutes after the first delivery. */
const KEPT_MS = 10 * 60_000
/** Bounds memory; a workspace sends at most 30,000 events an hour, 5,000 in the time kept. */
const MOST_KEPT = 10_000

/** Middleware that stops events whose `event_id` has passed before. */
export function dropDuplicates(): Middleware<AnyMiddlewareArgs> {
  const seen = new Map<string, number>()
  return async (args) => {
    const id = 'event' in args ? args.body.event_id : undefined
    if (id) {
      if (seen.has(id)) return args.logger.debug(`Event ${id} was delivered again: left alone.`)
      const now = Date.now()
      for (const [old, at] of seen) {
        if (now - at < KEPT_MS && seen.size < MOST_KEPT) break
        seen.delete(old)
      }
      seen.set(id, now)
    }
    await args.next()
  }
}
