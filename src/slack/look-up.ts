/** The shortcut "Look up a ladder": a modal with selects and a search, and the answer in it. */
import type { App, BlockAction } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, FIND_ACTION, formOf, LOOK_UP_SHORTCUT, LOOK_UP_VIEW, readShown } from '../render/actions.js'
import { decodeLookUp, type LookUpState, lookUpView, nextLookUp } from '../render/look-up-view.js'
import { PICK_ACTION, pickedBy, queryPicked } from '../render/pick.js'
import { type ModalControl, updateModal } from './modal.js'
import { show } from './shown.js'

export function registerLookUp(app: App, bot: () => Ladderbot): void {
  app.shortcut({ callback_id: LOOK_UP_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack, client }) => {
    const view = viewOf(bot(), decodeLookUp(undefined))
    await Promise.all([ack(), client.views.open({ trigger_id: shortcut.trigger_id, view })])
  })
  for (const controls of [PICK_ACTION, FIND_ACTION, ASK_ACTION]) {
    app.action<BlockAction<ModalControl>>(controls, async ({ action, body, ack, client }) => {
      if (body.view?.callback_id !== LOOK_UP_VIEW || formOf(action)) return
      await ack()
      const state = nextLookUp(decodeLookUp(body.view.private_metadata), action, bot().ladders)
      await updateModal(client, body.view, viewOf(bot(), state))
    })
  }
}

/** What was found or clicked last says what is picked; else what is picked says what shows. */
function viewOf(bot: Ladderbot, state: LookUpState) {
  const { ladders } = bot
  const { query } = state
  if (query !== null)
    return lookUpView(ladders, { ...state, ...pickedBy(bot.ask(readShown(query).text).asked) }, show(bot, query))
  const picked = queryPicked(state, ladders)
  return lookUpView(ladders, state, picked && bot.answer(picked))
}
