/**
 * What happens when a listener fails, and when none answers. Comes in as a delivery on its way to the listeners; an
 * error goes out as one log line with a reference, as an apology with the same reference to the person who waits, and
 * on to Bolt.
 */
import { randomBytes } from 'node:crypto'
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import type { TrackedApp } from './tracked-app.js'

type Args = AnyMiddlewareArgs & AllMiddlewareArgs

/** Middleware around all listeners: reports their errors, and acknowledges what none of them did. */
export function answerErrors(app: TrackedApp): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body, logger } = args
    const started = performance.now()
    const isWaiting = (): boolean => args.ack !== undefined && !app.acknowledged(body)
    try {
      await args.next()
      // A control of an older message, a button that only opens a link: without a reply Slack shows an error.
      if (isWaiting()) await args.ack?.()
    } catch (error) {
      const reference = randomBytes(4).toString('hex')
      logger.error(`Reference ${reference}: ${nameOf(args)} failed:`, error)
      // Only a command's reply has room for words; any other is due now, before an apology that may take its time.
      if (isWaiting() && !('command' in args)) await args.ack?.()
      await apologize(args, isWaiting(), reference)
      throw error
    }
    logger.debug(`${nameOf(args)} took ${(performance.now() - started).toFixed(1)} ms`)
  }
}

/** Tells the person by the first way that works; an apology that cannot be delivered is only logged. */
async function apologize(args: Args, isWaiting: boolean, reference: string): Promise<void> {
  const text = `Sorry, something went wrong and I have no answer for you. Please try again. If it happens again, give this reference to whoever looks after me: ${reference}`
  for (const way of waysToTell(args, isWaiting, text)) {
    try {
      await way()
      return
    } catch (error) {
      args.logger.warn(`Reference ${reference}: could not tell the person:`, error)
    }
  }
}

/** The most direct way first: the reply that Slack waits for, the `response_url`, the place of the mention, a message. */
function waysToTell(args: Args, isWaiting: boolean, text: string): (() => Promise<unknown>)[] {
  const { client } = args
  const user = args.context.userId
  const notice = { response_type: 'ephemeral', replace_original: false, text } as const
  const ways: (() => Promise<unknown>)[] = []
  if ('command' in args && isWaiting) ways.push(() => args.ack(notice))
  if ('respond' in args && args.respond !== undefined) ways.push(() => args.respond(notice))
  if (user === undefined) return ways
  const place = placeOf(args)
  if (place) ways.push(() => client.chat.postEphemeral({ ...place, user, text }))
  ways.push(() => client.chat.postMessage({ channel: user, text }))
  return ways
}

/** Where a mention stands. */
function placeOf(args: Args): { channel: string; thread_ts?: string } | undefined {
  if (!('event' in args) || args.event.type !== 'app_mention') return undefined
  const { event } = args
  if (!('channel' in event) || typeof event.channel !== 'string') return undefined
  const inThread = 'thread_ts' in event && typeof event.thread_ts === 'string'
  return { channel: event.channel, ...(inThread && { thread_ts: event.thread_ts }) }
}

/** What Slack sent, in a word or two. */
function nameOf(args: Args): string {
  if ('command' in args) return args.command.command
  if ('event' in args) return args.event.type
  if ('action' in args && 'action_id' in args.action) return args.action.action_id
  return args.body.type
}
