/** Whether an answer helped: the buttons below it, and what they hand back. */
import type { ContextActionsBlock } from '@slack/types'
import { askAction, FEEDBACK_ACTION } from './actions.js'
import { actions, button, feedback, line, richText, run } from './kit.js'
import type { Shown } from './outline-of.js'

type Kind = Shown['kind']

/** Of what people can say so: answers that a ladder or its lack decides. */
const RATED: Readonly<Record<Kind, boolean>> = {
  help: false,
  ladders: false,
  ladder: true,
  level: true,
  competency: true,
  expectation: true,
  comparison: true,
  promotion: true,
  role: true,
  note: true,
  changes: true,
  search: true,
  ambiguous: false,
  talk: false,
  none: true,
  'up-to': true,
}

export interface Feedback {
  readonly kind: Kind
  readonly isHelpful: boolean
}

export function feedbackBlocks({ kind }: Shown): ContextActionsBlock[] {
  return RATED[kind] ? [feedback(FEEDBACK_ACTION, `yes:${kind}`, `no:${kind}`)] : []
}

/** What was clicked; null where the value is none of these. */
export function readFeedback(value: string | undefined): Feedback | null {
  const [verdict, kind] = (value ?? '').split(/:(.*)/s)
  return isKind(kind) && (verdict === 'yes' || verdict === 'no') ? { kind, isHelpful: verdict === 'yes' } : null
}

/** What may help whom an answer did not. */
export function unhelpfulMessage() {
  return {
    text: OTHER_WORDS,
    blocks: [richText([line([run(OTHER_WORDS)])]), actions([button(askAction(0), 'What you can ask', 'help')])],
  }
}

const OTHER_WORDS = 'Thanks for saying so. Try other words, or name a ladder, a level and a competency.'

function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(RATED, text)
}
