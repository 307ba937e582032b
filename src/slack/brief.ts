/** "1:1 brief": a modal that reads like a page, from there as Markdown to copy, and as a direct message to oneself. */
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { type Brief, brief, briefAbout } from '../answer/brief.js'
import type { Ladderbot } from '../ladderbot.js'
import { BRIEF_ACTION, BRIEF_ALL_ACTION, BRIEF_COPY_ACTION, BRIEF_VIEW, queryOf } from '../render/actions.js'
import { type BriefState, briefMessages, briefSentView, briefView, decodeBrief } from '../render/brief-view.js'
import { copyView } from '../render/copy-view.js'
import { outlineMarkdown } from '../render/markdown.js'
import type { Message } from '../render/message.js'
import { briefOutline } from '../render/outline-brief.js'
import { postable } from './conversation.js'
import { openModal, updateModal, workInModal } from './modal.js'

export function registerBrief(app: App, bot: () => Ladderbot): void {
  app.action<BlockAction<ButtonAction>>(BRIEF_ACTION, async ({ action, body, ack, client }) => {
    const view = viewOf(bot(), { query: queryOf(action) ?? '', all: false })
    await Promise.all([ack(), openModal(client, body, view)])
  })
  app.action<BlockAction<ButtonAction>>(BRIEF_ALL_ACTION, async ({ body, ack, client }) => {
    await ack()
    if (!body.view) return
    const state = decodeBrief(body.view.private_metadata)
    await updateModal(client, body.view, viewOf(bot(), { ...state, all: !state.all }))
  })
  app.action<BlockAction<ButtonAction>>(BRIEF_COPY_ACTION, async ({ body, ack, client }) => {
    const { query, all } = decodeBrief(body.view?.private_metadata)
    const found = briefOn(bot(), query)
    const view = found ? copyView('Copy the brief', outlineMarkdown(briefOutline(found, all))) : briefSentView(GONE)
    await Promise.all([ack(), client.views.push({ trigger_id: body.trigger_id, view })])
  })
  app.view<ViewSubmitAction>(BRIEF_VIEW, async ({ view, body, ack, client, logger }) => {
    const { query, all } = decodeBrief(view.private_metadata)
    const found = briefOn(bot(), query)
    await workInModal({ ack, view, client }, briefSentView('Sending…'), async () => {
      if (!found) return briefSentView(GONE)
      try {
        await send(client, body.user.id, briefMessages(found, all))
        return briefSentView('Sent. It’s in our direct messages.')
      } catch (error) {
        logger.warn('A brief could not be sent:', error)
        return briefSentView(NOT_SENT)
      }
    })
  })
}

const GONE = 'The ladder has changed. Please ask again.'
const NOT_SENT = 'I couldn’t send all of it. Check our direct messages, or open the brief again and copy it.'

function viewOf(bot: Ladderbot, state: BriefState) {
  const found = briefOn(bot, state.query)
  return found ? briefView(found, state) : briefSentView(GONE)
}

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
