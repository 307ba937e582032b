/**
 * A button or select that asks a query, or for everything up to a level, in a message: answered where the message stands.
 * A private answer gives way to the next one; in a thread or a direct message the next one follows; in the open channel
 * only who clicked sees it.
 */
import type { App, BlockAction, ButtonAction, OverflowAction, StaticSelectAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, shownBy, UP_TO_ACTION } from '../render/actions.js'
import { context } from '../render/kit.js'
import { type Message, messageOf, sharedMessage } from '../render/message.js'
import { queryFor } from '../render/offers.js'
import type { Shown } from '../render/outline-of.js'
import { accountOf, givenBy } from './account.js'
import { isDirect, threadOf } from './conversation.js'
import type { Memory } from './memory.js'
import { postDirectly, postInThread, UNCONFIRMED } from './post.js'
import { show } from './shown.js'

/** What carries such an id. */
export type AskControl = ButtonAction | StaticSelectAction | OverflowAction

export function registerAskButton(app: App, bot: () => Ladderbot, memory: Memory): void {
  for (const controls of [ASK_ACTION, UP_TO_ACTION]) {
    app.action<BlockAction<AskControl>>(
      controls,
      async ({ action, body, ack, respond, client, context: delivery, logger }) => {
        if (body.view) return
        await ack()
        const text = shownBy(action)
        if (text === null) return
        const shown = show(bot(), text)
        accountOf(delivery).given = givenBy([shown])
        const query = queryFor(shown)
        const thread = threadOf(body.message)
        const channel = body.container.channel_id
        const direct = isDirect(channel)
        const alone = { ...messageOf(shown, direct ? 'one' : 'one-here'), response_type: 'ephemeral' } as const
        if (body.container.is_ephemeral) await respond({ ...alone, replace_original: true })
        else if (direct)
          await postDirectly(client, { channel, thread, asked: action.action_ts }, messageOf(shown, 'one'), query)
        else if (thread) {
          const place = { channel, thread, user: body.user.id }
          await postInThread(client, place, messageOf(shown), () => unconfirmed(shown), logger)
          await memory.keep(channel, thread, query)
        } else await respond({ ...alone, replace_original: false })
      },
    )
  }
}

function unconfirmed(shown: Shown): Message {
  const { text, blocks } = sharedMessage(shown, null)
  return { text: `${UNCONFIRMED}\n\n${text}`, blocks: [context([UNCONFIRMED]), ...blocks] }
}
