/**
 * What the bot replies to what was written: answers, a checked draft, or a question back. That and what the conversation
 * was about come in; a message goes out, with the query that a follow-up may lean on.
 */
import type { Answer } from '../answer/answer.js'
import { LONGEST_TEXT } from '../answer/evidence.js'
import { levelOf } from '../ladder/ladders.js'
import type { Ladderbot } from '../ladderbot.js'
import { leans } from '../reading/conversation.js'
import type { DraftRequest } from '../reading/draft.js'
import { LONGEST_QUESTION } from '../reading/read.js'
import { draftMessage } from '../render/evidence-message.js'
import type { Message } from '../render/message.js'
import type { SeenBy } from '../render/offers.js'
import { draftElsewhere, draftExample, draftMissing, draftOutline } from '../render/outline-evidence.js'
import { replyMessage } from '../render/reply.js'
import { type Given, givenBy } from './account.js'
import { LONGEST_MESSAGE } from './query-text.js'

/** A draft with the words before it, and enough behind it to tell that it is longer. */
export const LONGEST_WRITTEN = LONGEST_TEXT + LONGEST_MESSAGE

export interface Reply {
  readonly message: Message
  /** Null where there is nothing to lean on. */
  readonly query: string | null
  readonly given: readonly Given[]
}

/**
 * @param written what was written, as `queryText` gives it
 * @param previous the query of the last answer; undefined: there was none; null: nobody knows any more
 * @param seenBy who reads it; a draft is looked at only in a conversation of its writer's own
 * @param lead what is to be said of the reply itself
 * @param hint how to go on
 * @param isRich whether tables and folds can be drawn
 */
export function replyTo(
  bot: Ladderbot,
  written: string,
  previous: string | undefined | null,
  seenBy: SeenBy,
  { lead, hint = null, isRich = true }: { lead?: string; hint?: string | null; isRich?: boolean } = {},
): Reply {
  const draft = bot.draftIn(written)
  if (draft) return { message: seenBy === 'one' ? checked(bot, draft) : elsewhere(), query: null, given: [] }
  const text = written.slice(0, LONGEST_MESSAGE)
  const isForgotten = previous === null && leans(text)
  const answer = isForgotten ? bot.askBack(text) : bot.ask(text, previous ? bot.ask(previous).asked : undefined)
  const isCut = text.length > LONGEST_QUESTION
  const note = isForgotten ? FORGOTTEN : isCut ? longNote(bot) : undefined
  const notes = [lead, note].filter((each) => each !== undefined)
  return {
    message: replyMessage(answer, seenBy, notes.length > 0 ? notes.join(' ') : null, { hint, isRich }),
    query: queryOf(answer, text, previous),
    given: givenBy([answer]),
  }
}

const FORGOTTEN = 'I’ve lost track of this thread.'

function longNote({ ladders }: Ladderbot): string {
  return `That’s a long message, so I only read its beginning, its end and its questions. To have a draft checked, send me a direct message that begins with “${draftExample(ladders.current)}”.`
}

function elsewhere(): Message {
  return draftMessage(draftElsewhere(), 'help', 'Check a draft')
}

function checked(bot: Ladderbot, { ladder: ref, level: id, text }: DraftRequest): Message {
  const ladder = ref === null ? undefined : bot.ladders.get(ref)
  const level = ladder && id !== null ? levelOf(ladder, id) : undefined
  const known = [ref?.id, id].filter((part) => part).join(' ') || 'help'
  if (!ladder || !level || text === '') return draftMessage(draftMissing(bot.ladders.current), known, 'Check a draft')
  const outline = draftOutline(ladder, level, bot.evidence(ladder, [level.id], text))
  return draftMessage(outline, known, 'Check another draft')
}

/**
 * What a follow-up leans on: the last answer, or the question itself where it offered a choice, or where nothing was
 * answered before that a miss would make forgotten.
 */
function queryOf(answer: Answer, text: string, previous: string | undefined | null): string | null {
  switch (answer.kind) {
    case 'help':
    case 'talk':
      return null
    case 'none':
      return previous ? null : text.slice(0, LONGEST_QUESTION)
    case 'ambiguous':
      return text.slice(0, LONGEST_QUESTION)
    case 'ladders':
    case 'ladder':
    case 'level':
    case 'competency':
    case 'expectation':
    case 'comparison':
    case 'promotion':
    case 'role':
    case 'note':
    case 'changes':
    case 'search':
      return answer.phrase
  }
}
