/** `/ladder QUERY`: answered in the acknowledgement itself, so that it needs no token, no second request and no scope. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { accountOf } from './account.js'
import { queryText } from './query-text.js'
import { LONGEST_WRITTEN, replyTo } from './reply.js'

export function registerCommand(app: App, bot: () => Ladderbot): void {
  app.command('/ladder', async ({ command, ack, context }) => {
    const written = queryText(command.text, LONGEST_WRITTEN)
    // Nobody hears whether Slack takes what an acknowledgement holds.
    const { message, given } = replyTo(bot(), written, undefined, 'one', { isRich: false })
    accountOf(context).given = given
    await ack({ response_type: 'ephemeral', ...message })
  })
}
