/** The message shortcut "Match to a ladder": opens the modal on the message's text, and shares what it finds. */
import type { App, BlockAction, ButtonAction, Logger, ViewSubmitAction } from '@slack/bolt'
import type { FetchFunction, WebClient } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'
import { MATCH_SHARE_VIEW, MATCH_SHORTCUT, MATCH_VIEW } from '../render/actions.js'
import { evidenceMessage } from '../render/evidence-message.js'
import {
  decodeEvidence,
  EVIDENCE_SHARE_ACTION,
  type EvidenceState,
  matchShareView,
  NO_PICKS,
} from '../render/evidence-view.js'
import type { Lead } from '../render/message.js'
import type { Outline } from '../render/outline.js'
import { readShare, sharedView } from '../render/share-view.js'
import { postable, threadOf } from './conversation.js'
import { evidenceModal, findings } from './evidence.js'
import { openModal, workInModal } from './modal.js'
import { isUnconfirmed, respondAt } from './outgoing.js'
import { wordsOfMessage } from './query-text.js'

export function registerMatch(app: App, bot: () => Ladderbot, fetch: FetchFunction): void {
  app.shortcut({ callback_id: MATCH_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack, client }) => {
    const { message, channel, response_url: responseUrl } = shortcut
    const place = { responseUrl, channel: channel.id, message: message.ts, thread: threadOf(message) ?? null }
    const view = evidenceModal(bot(), MATCH_VIEW, { ...NO_PICKS, ...place, text: wordsOfMessage(message) })
    await Promise.all([ack(), client.views.open({ trigger_id: shortcut.trigger_id, view })])
  })
  app.action<BlockAction<ButtonAction>>(EVIDENCE_SHARE_ACTION, async ({ body, ack, client }) => {
    await ack()
    if (!body.view) return
    const given = decodeEvidence(body.view)
    const found = findings(bot(), MATCH_VIEW, given)
    if (found) await openModal(client, body, matchShareView(found, given, null))
  })
  app.view<ViewSubmitAction>(MATCH_SHARE_VIEW, async ({ view, body, ack, client, logger }) => {
    const given = decodeEvidence(view)
    const { note, isNamed } = readShare(view.state.values)
    await workInModal({ ack, view, client }, sharedView('Sharing…'), async () => {
      const found = findings(bot(), MATCH_VIEW, given)
      if (!found) return sharedView(NOT_SHARED)
      if (found.parts.length === 0) return matchShareView(found, given, NOTHING)
      try {
        await share({ client, fetch, logger }, given, found, { by: isNamed ? body.user.id : null, note })
        return sharedView('Shared: everyone in the conversation can see it now.')
      } catch (error) {
        logger.info('A match could not be shared:', error)
        return matchShareView(found, given, isUnconfirmed(error) ? UNKNOWN : NOT_SHARED)
      }
    })
  })
}

/** In the thread of the message where the bot may post there, else beside it, with a link to it. */
async function share(
  { client, fetch, logger }: { client: WebClient; fetch: FetchFunction; logger: Logger },
  { channel, message, thread, responseUrl }: EvidenceState,
  found: Outline,
  lead: Lead,
): Promise<void> {
  try {
    const inThread = thread ?? message ?? undefined
    await client.chat.postMessage({ channel: channel ?? '', ...postable(evidenceMessage(found, lead), inThread) })
  } catch (error) {
    if (isUnconfirmed(error)) throw error
    logger.info('The bot cannot post in the thread of a message:', String(error))
    const about = await client.chat
      .getPermalink({ channel: channel ?? '', message_ts: message ?? '' })
      .then(({ permalink }) => permalink)
      .catch(() => undefined)
    const shared = evidenceMessage(found, { ...lead, ...(about !== undefined && { about }) })
    await respondAt(fetch, responseUrl ?? '', { ...shared, response_type: 'in_channel', replace_original: false })
  }
}

const NOTHING = 'Nothing in this text matches, so there is nothing to share. Add what it leaves out.'
const UNKNOWN = 'Slack didn’t confirm that it was shared. Check the conversation before you share it again.'
const NOT_SHARED = 'That took too long for Slack. Please use the shortcut again, or copy the text for your notes.'
