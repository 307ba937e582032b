/**
 * "Share in this channel" in a private answer: posts it anew for everyone there, without a name or with that of who
 * shares, and says in the private one that this was done.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { queryOf, SHARE_ACTION, SHARE_NAMED_ACTION } from '../render/actions.js'
import { afterSharing, sharedMessage } from '../render/message.js'
import { postable } from './conversation.js'
import { isUnconfirmed } from './outgoing.js'
import { show } from './shown.js'

export function registerShare(app: App, bot: () => Ladderbot): void {
  for (const control of [SHARE_ACTION, SHARE_NAMED_ACTION]) {
    app.action<BlockAction<ButtonAction>>(control, async ({ action, body, ack, respond, logger }) => {
      await ack()
      const text = queryOf(action)
      if (text === null) return
      const shown = show(bot(), text)
      const message = postable(sharedMessage(shown, control === SHARE_NAMED_ACTION ? body.user.id : null), undefined)
      try {
        await respond({ ...message, response_type: 'in_channel', replace_original: false })
      } catch (error) {
        logger.warn('An answer could not be shared:', error)
        const problem = isUnconfirmed(error) ? UNKNOWN : NOT_SHARED
        await respond({ text: problem, response_type: 'ephemeral', replace_original: false })
        return
      }
      await respond({ ...afterSharing(shown), response_type: 'ephemeral', replace_original: true })
    })
  }
}

const NOT_SHARED =
  'Not shared: Slack did not let me post here. Ask me the same in another channel, and share the answer there.'
const UNKNOWN = 'Slack did not say whether it took the message. Look for it here before you share it again.'
