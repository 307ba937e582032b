/**
 * What happens when a listener fails, and when none answers. Comes in as a delivery on its way to the listeners; each goes
 * out as one record of the log and to whoever counts them, an error with a reference, as an apology with the same
 * reference to the person who waits, and on to Bolt.
 */
import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import type { LogLevel } from '../config.js'
import { accountOf, kindOf } from './account.js'
import type { Log } from './logger.js'
import { isUnconfirmed } from './outgoing.js'
import { type Delivery, tell } from './tell.js'
import type { TrackedApp } from './tracked-app.js'

/** Middleware around all listeners: reports their errors, and acknowledges what none of them did. */
export function answerErrors(app: TrackedApp, log: Log): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body } = args
    const account = accountOf(args.context)
    const started = performance.now()
    const isWaiting = (): boolean => args.ack !== undefined && !app.acknowledged(body)
    try {
      await args.next()
      // A control of an older message, a button that only opens a link: without a reply Slack shows an error.
      if (isWaiting()) await args.ack?.()
    } catch (error) {
      const reference = randomBytes(4).toString('hex')
      const untold = await tell(args, isUnconfirmed(error) ? doubt(reference) : apology(reference), isWaiting())
      const nobody = untold.length > 0 ? [`; telling the person failed: ${untold.map(String).join(', ')}`] : []
      account.outcome = 'failed'
      settle('error', ['failed:', inspect(error), ...nobody].join(' '), reference)
      throw error
    }
    // Each letter typed into a search is one, too.
    const isWorthTelling = account.outcome !== 'ignored' && !('options' in args)
    settle(isWorthTelling ? 'info' : 'debug', account.outcome)

    function settle(level: LogLevel, what: string, reference?: string): void {
      const { outcome, given } = account
      const ms = Math.round((performance.now() - started) * 10) / 10
      const event = nameOf(args)
      const text = [...(reference === undefined ? [] : [`Reference ${reference}:`]), event, what].join(' ')
      log.record(level, text, { event, kind: kindOf(given), outcome, ms, reference })
      app.settle(body, { type: typeOf(args), given, outcome, ms })
    }
  }
}

function apology(reference: string): string {
  return `Sorry, something went wrong and I have no answer for you. Please try again. If it happens again, give this reference to whoever looks after me: ${reference}`
}

/** It may stand there all the same: nobody is to be told that there is none. */
function doubt(reference: string): string {
  return `Slack didn’t confirm my answer. If you don’t see it, please try again. If that happens again, give this reference to whoever looks after me: ${reference}`
}

/** What Slack sent, by its type alone, of which there are few. */
function typeOf(args: Delivery): string {
  return 'command' in args ? 'command' : 'event' in args ? args.event.type : args.body.type
}

/** What Slack sent, in a word or two. */
function nameOf(args: Delivery): string {
  if ('command' in args) return args.command.command
  if ('event' in args) return args.event.type
  // Slack's actions are objects; junk may hold anything.
  if ('action' in args && Object(args.action) === args.action && 'action_id' in args.action)
    return args.action.action_id
  return args.body.type
}
