/** An answer as a message, with what has to be said about the question itself before it, and how to go on after it. */
import type { Answer } from '../answer/answer.js'
import { MESSAGE } from './blocks.js'
import { context } from './kit.js'
import { MESSAGE_ROOM, MESSAGE_TEXT } from './limits.js'
import { answerMessage, type Message } from './message.js'
import type { SeenBy } from './offers.js'
import { present } from './outline-level.js'

/** Characters of a message that the note and the hint take. */
const AROUND = 400

/**
 * @param note what is to be said before the answer: that only a part was read, or that something was forgotten
 * @param isRich whether tables can be drawn
 * @param hint how to go on, said last
 */
export function replyMessage(
  answer: Answer,
  seenBy: SeenBy,
  note: string | null = null,
  { isRich = true, hint = null }: { readonly isRich?: boolean; readonly hint?: string | null } = {},
): Message {
  const around = note === null && hint === null ? 0 : AROUND
  const room = { ...MESSAGE_ROOM, blocks: MESSAGE_ROOM.blocks - 3, characters: MESSAGE_ROOM.characters - around }
  const { text, blocks } = answerMessage(answer, seenBy, { ...MESSAGE, room, isRich }, MESSAGE_TEXT - around)
  return {
    text: [...present(note), text, ...present(hint)].join('\n\n'),
    blocks: [
      ...present(note).map((each) => context([each])),
      ...blocks,
      ...present(hint).map((each) => context([each])),
    ],
  }
}
