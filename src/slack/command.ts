/** `/ladder QUERY`: answered in the acknowledgement itself, so that it needs no token, no second request and no scope. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { replyMessage } from '../render/reply.js'
import { accountOf, givenBy } from './account.js'
import { queryText } from './query-text.js'

export function registerCommand(app: App, bot: () => Ladderbot): void {
  app.command('/ladder', async ({ command, ack, context }) => {
    const answer = bot().ask(queryText(command.text))
    accountOf(context).given = givenBy([answer])
    // Nobody hears whether Slack takes what an acknowledgement holds.
    await ack({ response_type: 'ephemeral', ...replyMessage(answer, 'one', null, { isRich: false }) })
  })
}
