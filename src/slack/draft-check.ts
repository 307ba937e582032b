/** The draft check's modal, opened by a button wherever one stands: in the Home tab, in another modal, in a message. */
import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { DRAFT_CHECK_VIEW, queryOf } from '../render/actions.js'
import { DRAFT_ACTION, NO_PICKS } from '../render/evidence-view.js'
import { pickedBy } from '../render/pick.js'
import { evidenceModal } from './evidence.js'
import { openModal } from './modal.js'

export function registerDraftCheck(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<ButtonAction>>(DRAFT_ACTION, async ({ action, body, ack, client }) => {
    const { ladder, level } = pickedBy(bot().ask(queryOf(action) ?? 'help').asked)
    const view = evidenceModal(bot(), DRAFT_CHECK_VIEW, { ...NO_PICKS, ladder, level, text: '' })
    await Promise.all([ack(), openModal(client, body, view)])
  })
}
