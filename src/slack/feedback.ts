/** "Helpful" or "Not helpful" below an answer: counted by the kind of the answer, and nothing else is kept of it. */
import type { App, BlockAction } from '@slack/bolt'
import { FEEDBACK_ACTION } from '../render/actions.js'
import { readFeedback } from '../render/feedback.js'
import { accountOf } from './account.js'

export function registerFeedback(app: App): void {
  app.action<BlockAction>(FEEDBACK_ACTION, async ({ action, ack, context }) => {
    await ack()
    const said = readFeedback('value' in action ? String(action.value) : undefined)
    if (!said) return
    const account = accountOf(context)
    account.given = [{ kind: said.kind, nothingIn: null }]
    account.outcome = said.isHelpful ? 'helpful' : 'unhelpful'
  })
}
