/**
 * A button or select that asks a query, or for everything up to a level, in a message: answered where the message stands.
 * A private answer gives way to the next one; in a thread or a direct message the next one follows; in the open channel
 * only who clicked sees it.
 */
import type { App, BlockAction, ButtonAction, OverflowAction, StaticSelectAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, shownBy, UP_TO_ACTION } from '../render/actions.js'
import { messageOf } from '../render/message.js'
import { queryFor } from '../render/offers.js'
import { isDirect, postable, threadOf } from './conversation.js'
import { answerMetadata } from './history.js'
import type { Readings } from './readings.js'
import { show } from './shown.js'

/** What carries such an id. */
export type AskControl = ButtonAction | StaticSelectAction | OverflowAction

export function registerAskButton(app: App, bot: () => Ladderbot, readings: Readings): void {
  for (const controls of [ASK_ACTION, UP_TO_ACTION]) {
    app.action<BlockAction<AskControl>>(controls, async ({ action, body, ack, respond, say }) => {
      if (body.view) return
      await ack()
      const text = shownBy(action)
      if (text === null) return
      const shown = show(bot(), text)
      const query = queryFor(shown)
      const thread = threadOf(body.message)
      const direct = isDirect(body.channel?.id)
      const alone = { ...messageOf(shown, direct ? 'one' : 'one-here'), response_type: 'ephemeral' } as const
      if (body.container.is_ephemeral) await respond({ ...alone, replace_original: true })
      else if (direct) await say({ ...postable(messageOf(shown, 'one'), thread), metadata: answerMetadata(query) })
      else if (thread) {
        await say(postable(messageOf(shown), thread))
        readings.keep(body.container.channel_id, thread, query)
      } else await respond({ ...alone, replace_original: false })
    })
  }
}
