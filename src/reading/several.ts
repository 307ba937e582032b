/** The questions of a message that asks several, each with a question mark or on a line of its own. */

import type { Knowledge } from './asked.js'
import { type Conversation, converse, remember } from './conversation.js'
import { quotes } from './decision.js'
import type { Turn } from './follow-up.js'

/** Looked at in one message. */
const MOST_QUESTIONS = 10

/** What each question of a message asks, the later ones leaning on those before; empty where it is one question. */
export function questionsOf(text: string, conversation: Conversation, know: Knowledge): readonly Turn[] {
  const parts = partsOf(text)
  const turns: Turn[] = []
  let goesOn = conversation
  for (const part of parts.length > 1 ? parts : []) {
    const turn = converse(part, goesOn, know)
    if (turn.query.kind === 'help' || turn.query.kind === 'talk') continue
    if (!isQuestion(turn, part)) return []
    goesOn = remember(goesOn, turn.query, [])
    if (!turns.some(({ query }) => JSON.stringify(query) === JSON.stringify(turn.query))) turns.push(turn)
  }
  return turns.length > 1 ? turns : []
}

/** A question mark ends a question, with what was said before it; where there is none, each line is one. */
function partsOf(text: string): string[] {
  const parts = text.includes('?')
    ? text
        .split(/(?<=\?)/)
        .filter((part) => part.trim().endsWith('?'))
        .flatMap((part) => part.split(ANOTHER).map((each) => (each.endsWith('?') ? each : `${each}?`)))
    : text.split('\n')
  return parts
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
    .slice(0, MOST_QUESTIONS)
}

/** What joins two questions in one sentence. */
const ANOTHER = /,?\s(?:and|plus)(?:\salso)?\s(?=(?:what|how|where|who|which|when|why)(?:\s|['\u2019]s))/iu

/** Whether a part can be answered by itself; a line that only finds something by its words is no question. */
function isQuestion({ query, sure }: Turn, part: string): boolean {
  return quotes(query) && (query.kind !== 'search' || (sure && part.endsWith('?')))
}
