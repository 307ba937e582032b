/** The message shortcut "Match to a ladder": opens the modal on the message's text, and shares what it finds. */
import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'
import { MATCH_SHORTCUT, MATCH_VIEW } from '../render/actions.js'
import { evidenceMessage } from '../render/evidence-message.js'
import { decodeEvidence, EVIDENCE_SHARE_ACTION, NO_PICKS } from '../render/evidence-view.js'
import { evidenceModal, findings } from './evidence.js'
import { updateModal } from './modal.js'
import { isUnconfirmed, respondAt } from './outgoing.js'
import { wordsOfMessage } from './query-text.js'

export function registerMatch(app: App, bot: () => Ladderbot, fetch: FetchFunction): void {
  app.shortcut({ callback_id: MATCH_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack, client }) => {
    const given = { ...NO_PICKS, responseUrl: shortcut.response_url, text: wordsOfMessage(shortcut.message) }
    const view = evidenceModal(bot(), MATCH_VIEW, given)
    await Promise.all([ack(), client.views.open({ trigger_id: shortcut.trigger_id, view })])
  })
  app.action<BlockAction<ButtonAction>>(EVIDENCE_SHARE_ACTION, async ({ body, ack, client, logger }) => {
    await ack()
    if (!body.view) return
    const given = decodeEvidence(body.view)
    const found = findings(bot(), MATCH_VIEW, given)
    if (!found || given.responseUrl === null) return
    const note = await respondAt(fetch, given.responseUrl, {
      ...evidenceMessage(found),
      response_type: 'in_channel',
      replace_original: false,
    }).then(
      () => SHARED,
      (error: unknown) => {
        logger.info('A match could not be shared:', error)
        return isUnconfirmed(error) ? UNKNOWN : NOT_SHARED
      },
    )
    await updateModal(client, body.view, evidenceModal(bot(), MATCH_VIEW, given, note))
  })
}

const SHARED = 'Shared: everyone in the conversation can see it now.'
const UNKNOWN = 'Slack did not say whether it took it. Look into the conversation before you share it again.'
const NOT_SHARED =
  'Slack did not take it. It lets me post there for half an hour after the shortcut was used: use it again, or copy the text for your notes.'
