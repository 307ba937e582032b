/** A direct message to the bot: answered there, in the thread where it was written in one. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { messageOf } from '../render/message.js'
import { isFromPerson, postable } from './conversation.js'
import { queryText } from './query-text.js'

export function registerDirectMessage(app: App, bot: () => Ladderbot): void {
  app.message(async ({ message, say }) => {
    if (message.subtype !== undefined || message.channel_type !== 'im' || !isFromPerson(message)) return
    await say(postable(messageOf(bot().ask(queryText(message.text ?? ''))), message.thread_ts))
  })
}
