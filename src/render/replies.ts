/**
 * The answers to one message as one message: mostly one; several share its room, one under the other. What has to be said
 * about the question itself stands first.
 */
import type { Replies } from '../answer/replies.js'
import { MESSAGE } from './blocks.js'
import { context, divider } from './kit.js'
import { MESSAGE_ROOM, MESSAGE_TEXT } from './limits.js'
import { answerMessage, type Message } from './message.js'
import type { SeenBy } from './offers.js'
import { present } from './outline-level.js'
import { counted } from './wording.js'

/** Characters of a message that the notes take, and the lines between answers. */
const AROUND = 400

/**
 * @param note what is to be said before the answers: that only a part was read, or that something was forgotten
 * @param isRich whether tables can be drawn; a message takes one, so several answers have none
 * @param hint how to go on, said last
 */
export function repliesMessage(
  { answers, left }: Replies,
  seenBy: SeenBy,
  note: string | null = null,
  { isRich = true, hint = null }: { readonly isRich?: boolean; readonly hint?: string | null } = {},
): Message {
  const several = answers.length > 1 ? [`${counted(answers.length, 'answer')}, one after the other.`] : []
  const rest = left > 0 ? [`${counted(left, 'question')} left: please ask again.`] : []
  const notes = [...(note === null ? [] : [note]), ...several, ...rest]
  const around = notes.length === 0 && hint === null ? 0 : AROUND
  const room = {
    blocks: Math.floor((MESSAGE_ROOM.blocks - 2) / answers.length) - 1,
    characters: Math.floor((MESSAGE_ROOM.characters - around) / answers.length),
  }
  const canvas = { ...MESSAGE, room, isRich: isRich && answers.length === 1 }
  const shown = answers.map((answer) =>
    answerMessage(answer, seenBy, canvas, Math.floor((MESSAGE_TEXT - around) / answers.length)),
  )
  return {
    text: [...(notes.length === 0 ? [] : [notes.join(' ')]), ...shown.map(({ text }) => text), ...present(hint)].join(
      '\n\n',
    ),
    blocks: [
      ...(notes.length === 0 ? [] : [context(notes)]),
      ...shown.flatMap(({ blocks }, index) => (index === 0 ? blocks : [divider(), ...blocks])),
      ...present(hint).map((text) => context([text])),
    ],
  }
}
