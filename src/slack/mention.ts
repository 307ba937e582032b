/** `@Ladder QUERY` in a channel: answered in the thread of the mention, for everyone there. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { messageOf } from '../render/message.js'
import { isFromPerson, postable } from './conversation.js'
import { queryText } from './query-text.js'

export function registerMention(app: App, bot: () => Ladderbot): void {
  app.event('app_mention', async ({ event, say }) => {
    if (!isFromPerson(event)) return
    await say(postable(messageOf(bot().ask(queryText(event.text))), event.thread_ts ?? event.ts))
  })
}
