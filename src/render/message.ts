/** What is shown as the one thing that surfaces send: blocks, and `text` that says in words what they show. */
import type { KnownBlock } from '@slack/types'
import { drawBlocks, MESSAGE } from './blocks.js'
import { context, line, person, richText, run } from './kit.js'
import { MESSAGE_ROOM, MESSAGE_TEXT } from './limits.js'
import { offers, type SeenBy } from './offers.js'
import { outlineOf, type Shown } from './outline-of.js'
import { messageText } from './text.js'

export interface Message {
  readonly text: string
  readonly blocks: KnownBlock[]
}

export function messageOf(shown: Shown, seenBy: SeenBy = 'everyone'): Message {
  return compose(shown, seenBy)
}

/** What was shared, for everyone: it reads without the question. `by`: the user id of who shared it, if it is to be named. */
export function sharedMessage(shown: Shown, by: string | null): Message {
  const { text, blocks } = compose(shown, 'everyone', NOTE)
  if (by === null) return { text, blocks }
  return {
    text: `<@${by}> shared this.\n\n${text}`,
    blocks: [richText([line([person(by), run(' shared this.')])]), ...blocks],
  }
}

/** The private message once it was shared: no buttons for it any more, and that it was. */
export function afterSharing(shown: Shown): Message {
  const { text, blocks } = compose(shown, 'everyone', NOTE)
  return { text: `${SHARED}\n\n${text}`, blocks: [...blocks, context([SHARED])] }
}

const SHARED = 'Shared: everyone here can see it now.'

/** Room that a note beside the answer takes, in characters. */
const NOTE = 200

function compose(shown: Shown, seenBy: SeenBy, note = 0): Message {
  const outline = outlineOf(shown)
  const { blocks, characters } = MESSAGE_ROOM
  const canvas = { ...MESSAGE, room: { blocks: blocks - 1, characters: characters - note } }
  return { text: messageText(outline, MESSAGE_TEXT - note), blocks: drawBlocks(outline, canvas, offers(shown, seenBy)) }
}
