/**
 * "This is unclear…" in the menu of an answer: two lines to whoever looks after the ladder, in a message from the bot,
 * without the name of who sends them unless they tick it. Where Slack does not take it, the person gets the address.
 */
import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import { type Quoted, quotedIn } from '../answer/quoted.js'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, formOf, UNCLEAR_VIEW } from '../render/actions.js'
import {
  askable,
  readUnclear,
  sendYourself,
  unclearMessage,
  unclearSentView,
  unclearView,
} from '../render/unclear-view.js'
import type { AskControl } from './ask-button.js'
import { postable } from './conversation.js'
import { openModal, workInModal } from './modal.js'
import { isUnconfirmed } from './outgoing.js'
import { show } from './shown.js'

export function registerUnclear(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<AskControl>>(ASK_ACTION, async ({ action, body, ack, client }) => {
    const asked = formOf(action)
    if (asked?.form !== 'unclear') return
    const quoted = quotedFor(bot(), asked.written)
    const view = quoted.length > 0 ? unclearView(quoted, asked.written) : unclearSentView(GONE)
    await Promise.all([ack(), openModal(client, body, view)])
  })
  app.view<ViewSubmitAction>(UNCLEAR_VIEW, async ({ view, body, ack, client, logger }) => {
    const { id, words, isNamed } = readUnclear(view.state.values)
    const quoted = quotedFor(bot(), view.private_metadata).find(({ behavior }) => behavior.id === id)
    const owner = quoted?.ladder.owner
    await workInModal({ ack, view, client }, unclearSentView('Sending…'), async () => {
      if (!quoted || !owner) return unclearSentView(GONE)
      if (owner.slack === null) return unclearSentView(BY_HAND, sendYourself(quoted, owner, words))
      try {
        const message = postable(unclearMessage(quoted, words, isNamed ? body.user.id : null), undefined)
        await client.chat.postMessage({ channel: owner.slack, ...message })
        return unclearSentView('Sent. Thank you!')
      } catch (error) {
        logger.warn('What is unclear could not be sent:', error)
        const problem = isUnconfirmed(error) ? UNKNOWN : NOT_SENT
        return unclearSentView(problem, sendYourself(quoted, owner, words))
      }
    })
  })
}

const GONE = 'The ladder has changed. Please ask again.'
const BY_HAND = 'I can’t write to them from Slack. Please send this yourself:'
const NOT_SENT = 'Slack doesn’t let me write to them. Please send this yourself:'
const UNKNOWN = 'Slack didn’t confirm that it was sent. If you hear nothing, please send this yourself:'

function quotedFor(bot: Ladderbot, written: string): Quoted[] {
  return askable(quotedIn(show(bot, written)))
}
