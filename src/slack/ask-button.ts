/**
 * A button or select that asks a query, in a message: answered where the message stands. A private answer gives way to the
 * next one; in a thread or a direct message the next one follows; in the open channel only who clicked sees it.
 */
import type { App, BlockAction, ButtonAction, OverflowAction, StaticSelectAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, queryOf } from '../render/actions.js'
import { messageOf } from '../render/message.js'
import { postable } from './conversation.js'

/** What carries such an id. */
export type AskControl = ButtonAction | StaticSelectAction | OverflowAction

export function registerAskButton(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<AskControl>>(ASK_ACTION, async ({ action, body, ack, respond, say }) => {
    if (body.view) return
    await ack()
    const query = queryOf(action)
    if (query === null) return
    const message = messageOf(bot().ask(query))
    const thread = body.message?.thread_ts
    if (body.container.is_ephemeral) await respond({ ...message, response_type: 'ephemeral', replace_original: true })
    else if (thread || body.channel?.id.startsWith('D')) await say(postable(message, thread))
    else await respond({ ...message, response_type: 'ephemeral', replace_original: false })
  })
}
