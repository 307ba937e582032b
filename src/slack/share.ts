/**
 * "Share…" in a private answer: a modal asks where to, then the answer is posted there for everyone. Where the answer
 * stands Slack lets it be posted without the bot being there; anywhere else the bot posts it. Where that cannot be, the
 * modal says why and what to do.
 */
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt'
import { type FetchFunction, WebAPIPlatformError } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'
import { queryOf, readShown, SHARE_ACTION, SHARE_VIEW } from '../render/actions.js'
import { afterSharing, sharedMessage } from '../render/message.js'
import { outlineOf } from '../render/outline-of.js'
import { decodeShare, readShare, type ShareState, sharedView, shareView } from '../render/share-view.js'
import { isDirect, postable, threadOf } from './conversation.js'
import { openModal, workInModal } from './modal.js'
import { isUnconfirmed, respondAt } from './outgoing.js'
import { show } from './shown.js'

export function registerShare(app: App, bot: () => Ladderbot, fetch: FetchFunction): void {
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, async ({ action, body, ack, client }) => {
    const text = queryOf(action)
    if (text === null) return
    const view = shareView(outlineOf(show(bot(), text)), { text, ...hereOf(body) }, null)
    await Promise.all([ack(), openModal(client, body, view)])
  })
  app.view<ViewSubmitAction>(SHARE_VIEW, async ({ view, body, ack, client, logger }) => {
    const { channel, note, isNamed } = readShare(view.state.values)
    const state = decodeShare(view.private_metadata)
    const { text, thread, responseUrl } = state
    if (channel === null) return
    await workInModal({ ack, view, client }, sharedView('Sharing…'), async () => {
      if (text === null) return sharedView(GONE)
      const shown = show(bot(), text)
      const message = sharedMessage(shown, { by: isNamed ? body.user.id : null, note })
      const here = channel === state.channel ? responseUrl : null
      try {
        if (here === null) await client.chat.postMessage({ channel, ...postable(message, undefined) })
        else {
          const shared = postable(message, thread ?? undefined)
          await respondAt(fetch, here, { ...shared, response_type: 'in_channel', replace_original: false })
        }
      } catch (error) {
        logger.warn('An answer could not be shared:', error)
        return shareView(outlineOf(shown), state, whyNot(error, readShown(text).text, here !== null))
      }
      if (here !== null) {
        const own = { ...afterSharing(shown), response_type: 'ephemeral', replace_original: true }
        await respondAt(fetch, here, own).catch((error: unknown) => logger.info('The private answer stays:', error))
      }
      return sharedView('Shared: everyone there can see it now.')
    })
  })
}

const GONE = 'That took too long. Please ask again and share the answer.'

/** The conversation that an answer stands in, where others are in it, too. */
function hereOf({ container, channel, message, response_url }: BlockAction): Omit<ShareState, 'text'> {
  const isHere = container.type === 'message' && channel !== undefined && !isDirect(channel.id)
  if (!isHere || !response_url) return { channel: null, thread: null, responseUrl: null }
  const inThread: unknown = container.thread_ts
  const thread = threadOf(message) ?? (typeof inThread === 'string' ? inThread : null)
  return { channel: channel.id, thread, responseUrl: response_url }
}

/**
 * Why it was not posted, and what to do.
 * @param isHere whether it was to go where the answer stands, of which Slack gives no reasons
 */
function whyNot(error: unknown, query: string, isHere: boolean): string {
  const code = error instanceof WebAPIPlatformError ? error.data.error : ''
  if (isUnconfirmed(error) || (code === '' && !isHere)) {
    return 'Slack didn’t confirm that it was shared. Check there before you share it again.'
  }
  const instead = `type /ladder ${query} there and share that answer`
  if (['not_in_channel', 'channel_not_found'].includes(code)) {
    return `Not shared: I’m not in that channel, so I can’t post there. Invite me with /invite @Ladder and share it again, or ${instead}.`
  }
  if (code === 'is_archived')
    return 'Not shared: that channel is archived, so nobody can post there. Choose another one.'
  if (/^(restricted_action|posting_to_)/.test(code)) {
    return 'Not shared: only some people may post in that channel, and I’m not one of them. Choose another one, or ask whoever looks after it.'
  }
  return `Not shared: Slack doesn’t let me post there${code === '' ? '' : ` (${code})`}. Choose another channel, or ${instead}.`
}
