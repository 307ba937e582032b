/**
 * A direct message to the bot: answered there, in the thread where it was written in one. A follow-up takes what it leaves
 * out from the last answer in the conversation.
 */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { leans } from '../reading/conversation.js'
import { type IsAgent, whileWorking } from './agent-view.js'
import { isFromPerson, postable } from './conversation.js'
import { answerMetadata, lastQuery } from './history.js'
import { queryText } from './query-text.js'
import { replyTo } from './reply.js'

export function registerDirectMessage(app: App, bot: () => Ladderbot, isAgent: IsAgent): void {
  app.message(async ({ message, say, client, logger }) => {
    if (message.subtype !== undefined || message.channel_type !== 'im' || !isFromPerson(message)) return
    const { channel, ts, text = '' } = message
    const inAgentView = isAgent(message)
    // There every direct message begins a thread.
    const thread = message.thread_ts ?? (inAgentView ? ts : undefined)
    const answer = async (): Promise<void> => {
      const asked = queryText(text)
      const takesUp = message.thread_ts === undefined ? leans(asked) : bot().isOpen(asked)
      const previous = takesUp ? await lastQuery(client, message, logger) : undefined
      const { message: reply, query } = replyTo(bot(), asked, previous, true)
      await say({ ...postable(reply, thread), ...(query !== null && { metadata: answerMetadata(query) }) })
    }
    if (!inAgentView || thread === undefined) await answer()
    else await whileWorking(client, { channel_id: channel, thread_ts: thread }, logger, answer)
  })
}
