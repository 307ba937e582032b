/**
 * "Helpful" or "Not helpful" below an answer: counted by the kind of the answer, and nothing else is kept of it. Whoever
 * was not helped is told, alone, what may help.
 */
import type { App, BlockAction } from '@slack/bolt'
import { FEEDBACK_ACTION } from '../render/actions.js'
import { readFeedback, unhelpfulMessage } from '../render/feedback.js'
import { accountOf } from './account.js'
import { postable, threadOf } from './conversation.js'

export function registerFeedback(app: App): void {
  app.action<BlockAction>(FEEDBACK_ACTION, async ({ action, body, ack, respond, context, logger }) => {
    await ack()
    const said = readFeedback('value' in action ? String(action.value) : undefined)
    if (!said) return
    const account = accountOf(context)
    account.given = [{ kind: said.kind, nothingIn: null }]
    account.outcome = said.isHelpful ? 'helpful' : 'unhelpful'
    if (said.isHelpful) return
    const message = postable(unhelpfulMessage(), threadOf(body.message))
    await respond({ ...message, response_type: 'ephemeral', replace_original: false }).catch((error: unknown) =>
      logger.info('Nobody was told what may help:', error),
    )
  })
}
