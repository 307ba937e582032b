/**
 * What a whole message asks: mostly one question, sometimes several, on lines of their own or with a question mark each.
 * Text comes in; answers go out, one a question where each can be answered by itself, else one to the whole.
 */
import type { Query } from '../reading/query.js'
import type { Answer } from './answer.js'

export interface Replies {
  /** At least one, at most `MOST_ANSWERS`, in the order asked. */
  readonly answers: readonly Answer[]
  /** Questions of the message that are left for another one. */
  readonly left: number
}

/** More would bury each other. */
const MOST_ANSWERS = 3
/** Looked at in one message. */
const MOST_QUESTIONS = 10

/**
 * @param text with its line breaks
 * @param previous what the conversation's last answer was about
 * @param ask answers one question
 */
export function repliesTo(
  text: string,
  previous: Query | undefined,
  ask: (text: string, previous?: Query) => Answer,
): Replies {
  const questions = questionsIn(text)
  const answers: Answer[] = []
  let left = 0
  for (const question of questions.length > 1 ? questions : []) {
    const answer = ask(question, answers.at(-1)?.asked ?? previous)
    if (isCourtesy(answer)) continue
    if (!isUnderstood(answer, question)) return { answers: [ask(text, previous)], left: 0 }
    if (answers.some(({ asked }) => JSON.stringify(asked) === JSON.stringify(answer.asked))) continue
    if (answers.length < MOST_ANSWERS) answers.push(answer)
    else left += 1
  }
  return answers.length > 1 ? { answers, left } : { answers: [ask(text, previous)], left: 0 }
}

/** A question mark ends a question, with what was said before it; where there is none, each line is one. */
function questionsIn(text: string): string[] {
  const parts = text.includes('?') ? text.split(/(?<=\?)/).filter((part) => part.endsWith('?')) : text.split('\n')
  return parts
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
    .slice(0, MOST_QUESTIONS)
}

function isCourtesy(answer: Answer): boolean {
  return answer.kind === 'help' || answer.kind === 'talk'
}

/** Whether a question can be answered by itself; a line that only finds something by its words is no question. */
function isUnderstood({ kind }: Answer, question: string): boolean {
  return kind !== 'none' && kind !== 'ambiguous' && (kind !== 'search' || question.endsWith('?'))
}
