/** "Brief for a 1:1": a modal with the brief as Markdown to copy, and from there as direct messages to oneself. */
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { type Brief, brief, briefAbout } from '../answer/brief.js'
import type { Ladderbot } from '../ladderbot.js'
import { BRIEF_ACTION, BRIEF_VIEW, queryOf } from '../render/actions.js'
import { briefMessages, briefSentView, briefView } from '../render/brief-view.js'
import type { Message } from '../render/message.js'
import { postable } from './conversation.js'
import { openModal, workInModal } from './modal.js'

export function registerBrief(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<ButtonAction>>(BRIEF_ACTION, async ({ action, body, ack, client }) => {
    const query = queryOf(action) ?? ''
    const found = briefOn(bot(), query)
    const view = found ? briefView(found, query) : briefSentView(GONE)
    await Promise.all([ack(), openModal(client, body, view)])
  })
  app.view<ViewSubmitAction>(BRIEF_VIEW, async ({ view, body, ack, client, logger }) => {
    const found = briefOn(bot(), view.private_metadata)
    await workInModal({ ack, view, client }, briefSentView('Sending it …'), async () => {
      if (!found) return briefSentView(GONE)
      try {
        await send(client, body.user.id, briefMessages(found))
        return briefSentView('Sent: it is in your direct messages with me.')
      } catch (error) {
        logger.warn('A brief could not be sent:', error)
        return briefSentView(NOT_SENT)
      }
    })
  })
}

const GONE = 'There is nothing to brief on any more: the ladder has changed meanwhile. Please ask again.'
const NOT_SENT =
  'I could not send it, or only a part: look into our direct messages. You can also open the brief again and copy it.'

function briefOn(bot: Ladderbot, query: string): Brief | null {
  const about = briefAbout(bot.ask(query))
  return about && brief(about)
}

/** The first message opens a thread with the others, so that a long brief does not bury the conversation. */
async function send(client: WebClient, user: string, [first, ...others]: readonly Message[]): Promise<void> {
  if (!first) return
  const { channel = user, ts } = await client.chat.postMessage({ channel: user, ...postable(first, undefined) })
  for (const message of others) await client.chat.postMessage({ channel, ...postable(message, ts) })
}
