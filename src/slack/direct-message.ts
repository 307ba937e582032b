/**
 * A direct message to the bot: answered there, in the thread where it was written in one. It is read in its conversation:
 * what it leaves out, or narrows, is taken from the last answer there.
 */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { accountOf } from './account.js'
import { type IsAgent, whileWorking } from './agent-view.js'
import { isFromPerson } from './conversation.js'
import { lastQuery } from './history.js'
import { postDirectly } from './post.js'
import { queryText } from './query-text.js'
import { LONGEST_WRITTEN, replyTo } from './reply.js'

export function registerDirectMessage(app: App, bot: () => Ladderbot, isAgent: IsAgent): void {
  app.message(async ({ message, client, context, logger }) => {
    const account = accountOf(context)
    if (message.subtype !== undefined || message.channel_type !== 'im' || !isFromPerson(message)) {
      account.outcome = 'ignored'
      return
    }
    const { channel, ts, text = '' } = message
    const inAgentView = isAgent(message)
    // There every direct message begins a thread.
    const thread = message.thread_ts ?? (inAgentView ? ts : undefined)
    const answer = async (): Promise<void> => {
      const written = queryText(text, LONGEST_WRITTEN)
      const previous = await lastQuery(client, { channel, ts, thread: message.thread_ts }, logger)
      const { message: reply, query, given } = replyTo(bot(), written, previous, 'one')
      account.given = given
      await postDirectly(client, { channel, thread, asked: ts }, reply, query)
    }
    if (!inAgentView || thread === undefined) await answer()
    else await whileWorking(client, { channel_id: channel, thread_ts: thread }, logger, answer)
  })
}
