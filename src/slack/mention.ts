/**
 * `@Ladder QUERY` in a channel: answered in the thread of the mention, for everyone there. A follow-up in the thread takes
 * what it leaves out from the last answer there.
 */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { isFromPerson, postable } from './conversation.js'
import { queryText } from './query-text.js'
import type { Readings } from './readings.js'
import { replyTo } from './reply.js'

export function registerMention(app: App, bot: () => Ladderbot, readings: Readings): void {
  app.event('app_mention', async ({ event, say }) => {
    if (!isFromPerson(event)) return
    const { channel, thread_ts: inThread, ts } = event
    const thread = inThread ?? ts
    const previous = inThread === undefined ? undefined : (readings.recall(channel, thread) ?? null)
    const { message, query } = replyTo(bot(), queryText(event.text), previous, false)
    await say(postable(message, thread))
    if (query !== null) readings.keep(channel, thread, query)
  })
}
