/** Answers as a table of tests can hold them, and what a conversation ends with. */
import type { Answer } from '../../src/answer/answer.js'
import type { LadderRef } from '../../src/ladder/model.js'
import type { Ladderbot } from '../../src/ladderbot.js'
import { NEW_CONVERSATION } from '../../src/reading/conversation.js'
import type { Query } from '../../src/reading/query.js'

/** What an answer takes a question for: the text that asks it again, else its kind and what it is narrowed to. */
export function told({ asked, phrase }: Answer, bot: Ladderbot): string {
  const at = (ladder: LadderRef | null, levels: readonly string[]): string =>
    [...(ladder ? [ladder.id, ladder.revision] : []), ...levels].join(' ')
  const phrases = (queries: readonly Query[]): string => queries.map((each) => bot.phrase(each)).join('; ')
  if (asked.kind === 'search') return `${asked.asks ?? 'search'}: ${at(asked.ladder, asked.levels)}`.trim()
  if (asked.kind === 'ambiguous') return `one of: ${phrases(asked.readings)}`
  if (asked.kind === 'talk') return `${asked.topic}: ${at(asked.ladder, asked.levels)}`.trim()
  if (asked.kind !== 'none') return phrase
  const { reason } = asked
  const what =
    'level' in reason ? reason.level : 'revision' in reason ? reason.revision : 'name' in reason ? reason.name : ''
  return `${`${reason.kind} ${what}`.trim()}: ${phrases(asked.nearest)}`.trim()
}

/** The answer to the last of some messages of one conversation. */
export function lastAnswer(messages: readonly string[], bot: Ladderbot): Answer {
  let conversation = NEW_CONVERSATION
  let last: Answer | undefined
  for (const message of messages) {
    const turn = bot.converse(message, conversation)
    conversation = turn.conversation
    last = turn.answer
  }
  if (!last) throw new Error('a conversation without a message')
  return last
}
