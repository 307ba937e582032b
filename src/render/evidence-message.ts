/** Findings as a message: a match shared with others, a draft checked in a direct message. */
import { drawBlocks, MESSAGE, NO_OFFERS } from './blocks.js'
import { DRAFT_ACTION } from './evidence-view.js'
import { button } from './kit.js'
import { jsonSize, MESSAGE_TEXT } from './limits.js'
import { drawLead, type Lead, led, type Message } from './message.js'
import type { Outline } from './outline.js'
import { messageText } from './text.js'

export function evidenceMessage(outline: Outline, by: Lead): Message {
  const lead = drawLead(by)
  const { blocks, characters } = MESSAGE.room
  const room = { ...MESSAGE.room, blocks: blocks - lead.blocks.length, characters: characters - jsonSize(lead.blocks) }
  const text = messageText(outline, MESSAGE_TEXT - lead.text.length - GAP)
  return led(lead, { text, blocks: drawBlocks(outline, { ...MESSAGE, room }) })
}

/** Characters between the lead and the rest. */
const GAP = 2

/**
 * @param query names the ladder and level that the form opens with, as far as they are known
 * @param label of the button that opens the form
 */
export function draftMessage(outline: Outline, query: string, label: string): Message {
  return {
    text: messageText(outline),
    blocks: drawBlocks(outline, MESSAGE, { ...NO_OFFERS, buttons: [button(DRAFT_ACTION, label, query)] }),
  }
}
