/** "Cite…" in the menu of an answer: its behaviors as quotations with their ids, to copy. */
import type { App, BlockAction } from '@slack/bolt'
import { quotedIn } from '../answer/quoted.js'
import type { Ladderbot } from '../ladderbot.js'
import { ASK_ACTION, formOf } from '../render/actions.js'
import { copyView } from '../render/copy-view.js'
import { citations } from '../render/markdown.js'
import type { AskControl } from './ask-button.js'
import { openModal } from './modal.js'
import { show } from './shown.js'

export function registerCite(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<AskControl>>(ASK_ACTION, async ({ action, body, ack, client }) => {
    const asked = formOf(action)
    if (asked?.form !== 'cite') return
    const text = citations(quotedIn(show(bot(), asked.written)))
    await Promise.all([ack(), openModal(client, body, copyView('Cite', text || GONE))])
  })
}

const GONE = 'The ladder has changed. Please ask again.'
