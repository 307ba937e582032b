/**
 * The workflow step "Look up a ladder expectation": a ladder, a level and a competency come in as somebody wrote them into
 * the workflow; what the ladder says goes out as text and as Markdown, for the steps behind it to quote.
 */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { LOOK_UP_FUNCTION } from '../render/actions.js'
import { quotation } from '../render/quotation.js'
import { accountOf, givenBy } from './account.js'
import { queryText } from './query-text.js'

export function registerWorkflowStep(app: App, bot: () => Ladderbot): void {
  app.function(LOOK_UP_FUNCTION, async ({ inputs, context, complete, fail }) => {
    try {
      const asked = [inputs.ladder, inputs.level, inputs.competency].filter((input) => typeof input === 'string')
      const answer = bot().ask(queryText(asked.join(' ')))
      accountOf(context).given = givenBy([answer])
      const quoted = quotation(answer)
      if ('problem' in quoted) await fail({ error: quoted.problem })
      else await complete({ outputs: quoted })
    } catch (error) {
      // A step that neither completes nor fails waits for ever, and its workflow with it.
      if (!fail.hasBeenCalled())
        await fail({ error: 'Something went wrong on my side. Please run the workflow again.' })
      throw error
    }
  })
}
