/** The shortcut "Look up a ladder": a modal with selects and a search, and the answer in it. */
import type { App, BlockAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, FIND_ACTION, LOOK_UP_SHORTCUT, LOOK_UP_VIEW } from '../render/actions.js'
import { decodeLookUp, type LookUpState, lookUpView, nextLookUp } from '../render/look-up-view.js'
import { outlineOf } from '../render/outline-of.js'
import { PICK_ACTION, queryPicked } from '../render/pick.js'
import { type ModalControl, updateModal } from './modal.js'

export function registerLookUp(app: App, bot: () => Ladderbot): void {
  app.shortcut({ callback_id: LOOK_UP_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: viewOf(bot(), decodeLookUp(undefined)) })
  })
  for (const controls of [PICK_ACTION, FIND_ACTION, ASK_ACTION]) {
    app.action<BlockAction<ModalControl>>(controls, async ({ action, body, ack, client }) => {
      if (body.view?.callback_id !== LOOK_UP_VIEW) return
      await ack()
      const state = nextLookUp(decodeLookUp(body.view.private_metadata), action, bot().ladders)
      await updateModal(client, body.view, viewOf(bot(), state))
    })
  }
}

function viewOf(bot: Ladderbot, state: LookUpState) {
  const picked = queryPicked(state, bot.ladders)
  const answer = state.query !== null ? bot.ask(state.query) : picked && bot.answer(picked)
  return lookUpView(bot.ladders, state, answer && { asked: answer.asked, outline: outlineOf(answer) })
}
