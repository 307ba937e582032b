/**
 * `@Ladder QUERY` in a channel: answered in the thread of the mention, for everyone there. A follow-up in the thread takes
 * what it leaves out from the last answer there.
 */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { accountOf } from './account.js'
import { isFromPerson } from './conversation.js'
import type { Memory } from './memory.js'
import { postInThread, UNCONFIRMED } from './post.js'
import { queryText } from './query-text.js'
import { replyTo } from './reply.js'

export function registerMention(app: App, bot: () => Ladderbot, memory: Memory): void {
  app.event('app_mention', async ({ event, client, context, logger }) => {
    const account = accountOf(context)
    if (!isFromPerson(event)) {
      account.outcome = 'ignored'
      return
    }
    const { channel, thread_ts: inThread, ts } = event
    const thread = inThread ?? ts
    const previous = inThread === undefined ? undefined : ((await memory.recall(channel, thread)) ?? null)
    const asked = queryText(event.text)
    const hint = inThread === undefined ? ASK_ON : null
    const { message, query, given } = replyTo(bot(), asked, previous, 'everyone', { hint })
    account.given = given
    const alone = () => replyTo(bot(), asked, previous, 'one', { lead: UNCONFIRMED }).message
    await postInThread(client, { channel, thread, user: event.user }, message, alone, logger)
    if (query !== null) await memory.keep(channel, thread, query)
  })
}

const ASK_ON = 'To follow up here, mention me again.'
