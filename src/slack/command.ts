/** `/ladder QUERY`: answered in the acknowledgement itself, so that it needs no token, no second request and no scope. */
import type { App } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'
import { accountOf } from './account.js'
import { answered } from './answered.js'
import { isDirect } from './conversation.js'
import { queryText } from './query-text.js'

/** The one command goes to no other listener: Bolt would try them all, which takes longer than the answer. */
export function registerCommand(app: App, bot: () => Ladderbot): void {
  app.use(async (args) => {
    if (!('command' in args) || args.command.command !== '/ladder') return args.next()
    const { command, ack, context } = args
    const seenBy = isDirect(command.channel_id) ? 'one' : 'one-here'
    const { message, given } = answered(bot(), queryText(command.text), seenBy)
    accountOf(context).given = given
    await ack({ response_type: 'ephemeral', ...message })
  })
}
