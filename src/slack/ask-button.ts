/**
 * A button or select that asks a query, or for a view of its answer, in a message. Who clicked alone sees the answer: a
 * private one gives way to the next, a public one stays as it is. In a direct message the next one follows.
 */
import type { App, BlockAction, ButtonAction, OverflowAction, StaticSelectAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, formOf, queryOf } from '../render/actions.js'
import { messageOf } from '../render/message.js'
import { queryFor } from '../render/offers.js'
import { accountOf, givenBy } from './account.js'
import { isDirect, threadOf } from './conversation.js'
import { postDirectly } from './post.js'
import { show } from './shown.js'

/** What carries such an id. */
export type AskControl = ButtonAction | StaticSelectAction | OverflowAction

export function registerAskButton(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<AskControl>>(ASK_ACTION, async ({ action, body, ack, respond, client, context }) => {
    if (body.view || formOf(action)) return
    await ack()
    const written = queryOf(action)
    if (written === null) return
    const shown = show(bot(), written)
    accountOf(context).given = givenBy([shown])
    const thread = threadOf(body.message)
    const channel = body.container.channel_id
    const isPrivate = body.container.is_ephemeral === true
    if (isDirect(channel) && !isPrivate) {
      const place = { channel, thread, asked: action.action_ts }
      await postDirectly(client, place, messageOf(shown, 'one'), queryFor(shown))
      return
    }
    const message = messageOf(shown, 'one')
    const inThread = thread === undefined || isPrivate ? {} : { thread_ts: thread }
    await respond({ ...message, ...inThread, response_type: 'ephemeral', replace_original: isPrivate })
  })
}
