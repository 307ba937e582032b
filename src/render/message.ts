/** What is shown as the one thing that surfaces send: blocks, and `text` that says in words what they show. */
import type { KnownBlock } from '@slack/types'
import { askAction, writeShown } from './actions.js'
import { type Canvas, drawBlocks, MESSAGE } from './blocks.js'
import { feedbackBlocks } from './feedback.js'
import { button, context, line, link, person, quote, richText, run } from './kit.js'
import { jsonSize, MESSAGE_ROOM, MESSAGE_TEXT } from './limits.js'
import { askOf, offers, type SeenBy } from './offers.js'
import { channelForm } from './outline.js'
import { outlineOf, type Shown } from './outline-of.js'
import { messageText, sendableText } from './text.js'

export interface Message {
  readonly text: string
  readonly blocks: KnownBlock[]
}

export function messageOf(shown: Shown, seenBy: SeenBy = 'everyone'): Message {
  return compose(shown, seenBy, 0, true)
}

/** How something shared begins: who shares it, what they say to it, the message that it is about. */
export interface Lead {
  /** A user id; null: nobody is named. */
  readonly by: string | null
  readonly note?: string
  /** The address of a message. */
  readonly about?: string
}

/** The lead as text and blocks; empty where there is nothing to say. */
export function drawLead({ by, note = '', about }: Lead): Message {
  // A quote ends a line by itself.
  const end = note === '' && about !== undefined ? [run('\n')] : []
  const parts = [
    ...(by === null ? [] : [{ text: `Shared by <@${by}>`, line: line([run('Shared by '), person(by), ...end]) }]),
    ...(note === '' ? [] : [{ text: sendableText(note), line: quote(note) }]),
    ...(about === undefined
      ? []
      : [{ text: `About ${about}`, line: line([run('About '), link(about, 'this message')]) }]),
  ]
  return {
    text: parts.map(({ text }) => text).join('\n'),
    blocks: parts.length === 0 ? [] : [richText(parts.map((part) => part.line))],
  }
}

/** A message under a lead. */
export function led(lead: Message, { text, blocks }: Message): Message {
  return lead.text === '' ? { text, blocks } : { text: `${lead.text}\n\n${text}`, blocks: [...lead.blocks, ...blocks] }
}

/** What was shared, for everyone: it reads without the question. */
export function sharedMessage(shown: Shown, by: Lead): Message {
  const lead = drawLead(by)
  const room = Math.max(jsonSize(lead.blocks), lead.text.length) + GAP
  return led(lead, compose(shown, 'everyone', room, false))
}

const GAP = 10

/** The private message once it was shared: no buttons for it any more, and that it was. */
export function afterSharing(shown: Shown): Message {
  const { text, blocks } = compose(shown, 'everyone', NOTE, false)
  return { text: `${SHARED}\n\n${text}`, blocks: [...blocks, context([SHARED])] }
}

const SHARED = 'Shared: everyone here can see it now.'

/** Room that a note beside the answer takes, in characters. */
const NOTE = 200

function compose(shown: Shown, seenBy: SeenBy, note: number, isRated: boolean): Message {
  const { blocks, characters } = MESSAGE_ROOM
  const canvas = { ...MESSAGE, room: { ...MESSAGE_ROOM, blocks: blocks - 1, characters: characters - note } }
  return answerMessage(shown, seenBy, canvas, MESSAGE_TEXT - note, isRated)
}

/** Its number among the controls that ask; no message has as many others. */
const AS_TABLE = 999

/**
 * @param room of the text, in characters
 * @param isRated whether people are asked if it helped
 */
export function answerMessage(
  shown: Shown,
  seenBy: SeenBy,
  canvas: Canvas,
  room: number,
  isRated = canvas.isRich,
): Message {
  const whole = outlineOf(shown)
  const outline = seenBy === 'everyone' ? channelForm(whole) : whole
  const all = offers(shown, seenBy)
  // What shows everything comes first where not everything is shown.
  const own = outline === whole ? all : { ...all, main: null }
  const asTable = button(askAction(AS_TABLE), 'As a table', writeShown(askOf(shown)))
  const offered = canvas.isRich || outline.table === null ? own : { ...own, main: asTable }
  const rating = isRated ? feedbackBlocks(shown) : []
  const { blocks, characters } = canvas.room
  const free = { ...canvas.room, blocks: blocks - rating.length, characters: characters - jsonSize(rating) }
  return {
    text: messageText(outline, room),
    blocks: [...drawBlocks(outline, { ...canvas, room: free }, offered), ...rating],
  }
}
