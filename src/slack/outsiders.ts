/**
 * People of other companies, who meet the bot in channels shared with them. Comes in as a delivery, goes on where it is of
 * the bot's own workspace or organization; anybody else is told in one line, privately, that they get no answer.
 */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import { accountOf } from './account.js'
import { isFromPerson } from './conversation.js'
import { type Delivery, tell } from './tell.js'
import type { Identity } from './token.js'

const NOT_FOR_YOU = 'Sorry, I only answer people at the company that runs me.'

/** @param identity as long as Slack has not said who the bot is, nobody is known to be of another company */
export function turnAwayOutsiders(identity: () => Identity): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { teamId, enterpriseId } = identity()
    const own = [teamId, enterpriseId].filter((id) => id !== undefined)
    const theirs = 'event' in args ? ofEvent(args.body) : ofInteraction(args.body)
    if (own.length === 0 || theirs.length === 0 || theirs.some((id) => own.includes(id))) return args.next()
    accountOf(args.context).outcome = 'refused'
    if (!isWaitingForWords(args)) return
    const untold = await tell(args, NOT_FOR_YOU)
    if (untold.length > 0) args.logger.info('Somebody of another company could not be told:', ...untold.map(String))
  }
}

/** The workspace of who wrote it, and the organization where that is certain: nobody else is in such a channel. */
function ofEvent(body: object): string[] {
  const team = idAt(body, 'event', 'user_team') ?? idAt(body, 'event', 'team') ?? idAt(body, 'team_id')
  const isShared = 'is_ext_shared_channel' in body && body.is_ext_shared_channel === true
  return [team, isShared ? undefined : idAt(body, 'enterprise_id')].filter((id) => id !== undefined)
}

/** The workspace of who clicked or typed, and its organization, as far as the rest of the payload is about that workspace. */
function ofInteraction(body: object): string[] {
  const place = idAt(body, 'team_id') ?? idAt(body, 'team', 'id')
  const team = idAt(body, 'user', 'team_id') ?? place
  const organizations = [['enterprise_id'], ['team', 'enterprise_id'], ['enterprise', 'id']]
  const ids = [team, ...(team === place ? organizations.map((path) => idAt(body, ...path)) : [])]
  return ids.filter((id) => id !== undefined)
}

function idAt(value: unknown, ...path: readonly string[]): string | undefined {
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof value === 'string' ? value : undefined
}

/** Not of a message that is none of the bot's business, nor of letters typed into a search. */
function isWaitingForWords(args: Delivery): boolean {
  if (!('event' in args)) return !('options' in args)
  const { event } = args
  if (event.type === 'app_mention') return isFromPerson(event)
  return event.type === 'message' && event.channel_type === 'im' && event.subtype === undefined && isFromPerson(event)
}
