/**
 * "Share in a channel", where an answer stands in no channel: a modal asks which one, then the bot posts there. Where it
 * cannot, the modal says why and what to do.
 */
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt'
import { WebAPIPlatformError } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'
import { queryOf, readShown, SHARE_TO_ACTION, SHARE_VIEW } from '../render/actions.js'
import { sharedMessage } from '../render/message.js'
import { outlineOf } from '../render/outline-of.js'
import { readShare, sharedView, shareView } from '../render/share-view.js'
import { postable } from './conversation.js'
import { openModal, workInModal } from './modal.js'
import { show } from './shown.js'

export function registerShareTo(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<ButtonAction>>(SHARE_TO_ACTION, async ({ action, body, ack, client }) => {
    const text = queryOf(action)
    if (text === null) return
    await Promise.all([ack(), openModal(client, body, shareView(outlineOf(show(bot(), text)), text, null))])
  })
  app.view<ViewSubmitAction>(SHARE_VIEW, async ({ view, body, ack, client, logger }) => {
    const { channel, isNamed } = readShare(view.state.values)
    if (channel === null) return
    const text = view.private_metadata
    const shown = show(bot(), text)
    const message = postable(sharedMessage(shown, isNamed ? body.user.id : null), undefined)
    await workInModal({ ack, view, client }, sharedView('Sharing it …'), async () => {
      try {
        await client.chat.postMessage({ channel, ...message })
        return sharedView('Shared: everyone in the channel can see it now.')
      } catch (error) {
        logger.warn('An answer could not be shared:', error)
        return shareView(outlineOf(shown), text, whyNot(error, readShown(text).text))
      }
    })
  })
}

/** Why it was not posted, and what to do. */
function whyNot(error: unknown, query: string): string {
  const code = error instanceof WebAPIPlatformError ? error.data.error : ''
  const instead = `type /ladder ${query} there and share the answer to that`
  if (['not_in_channel', 'channel_not_found'].includes(code)) {
    return `Not shared: I am not in that channel, so I cannot post there. Invite me with /invite @Ladder and share it again, or ${instead}.`
  }
  if (code === 'is_archived')
    return 'Not shared: that channel is archived, and nobody can post there any more. Choose another one.'
  if (/^(restricted_action|posting_to_)/.test(code)) {
    return 'Not shared: only some people may post in that channel, and I am not one of them. Choose another one, or ask whoever looks after it.'
  }
  if (code !== '')
    return `Not shared: Slack does not let me post there (${code}). Choose another channel, or ${instead}.`
  return 'Slack did not say whether it took the message. Look into the channel before you share it again.'
}
