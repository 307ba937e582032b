/**
 * "Share…" in a private answer in a conversation: posts it anew for everyone there, with the name of who shares it, and says
 * in the private one that this was done.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { queryOf, SHARE_ACTION } from '../render/actions.js'
import { afterSharing, sharedMessage } from '../render/message.js'
import { postable } from './conversation.js'
import { isUnconfirmed } from './outgoing.js'
import { show } from './shown.js'

export function registerShare(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, async ({ action, body, ack, respond, logger }) => {
    await ack()
    const text = queryOf(action)
    if (text === null) return
    const shown = show(bot(), text)
    const message = postable(sharedMessage(shown, body.user.id), undefined)
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

const NOT_SHARED =
  'Not shared: Slack did not let me post here. Ask me the same in another channel, and share the answer there.'
const UNKNOWN = 'Slack did not say whether it took the message. Look for it here before you share it again.'
