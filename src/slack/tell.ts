/** A line to the person behind a delivery, for them alone, whatever they did: an apology, or why there is no answer. */
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt'

export type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs

/**
 * Tells it by the first way that works.
 * @param isWaiting whether Slack still waits for its reply; it has it afterwards, unless telling a command failed
 * @returns the errors of the ways that did not work; nobody is told where there is none to tell by
 */
export async function tell(args: Delivery, text: string, isWaiting = true): Promise<unknown[]> {
  // Only a command's reply has room for words; any other is due now, before words that may take their time.
  if (isWaiting && !('command' in args)) await args.ack?.()
  const errors: unknown[] = []
  for (const way of waysToTell(args, text, isWaiting)) {
    try {
      await way()
      break
    } catch (error) {
      errors.push(error)
    }
  }
  return errors
}

/** The most direct way first: the reply that Slack waits for, the `response_url`, the place of the mention, a message. */
function waysToTell(args: Delivery, text: string, isWaiting: boolean): (() => Promise<unknown>)[] {
  const { client } = args
  const user = args.context.userId
  const notice = { response_type: 'ephemeral', replace_original: false, text } as const
  const ways: (() => Promise<unknown>)[] = []
  if ('command' in args && isWaiting) ways.push(() => args.ack(notice))
  if ('respond' in args && args.respond !== undefined) ways.push(() => args.respond(notice))
  // Who only opened the Home tab asked for no message.
  if (user === undefined || ('event' in args && args.event.type === 'app_home_opened')) return ways
  const place = placeOf(args)
  if (place) ways.push(() => client.chat.postEphemeral({ ...place, user, text }))
  ways.push(() => client.chat.postMessage({ channel: user, text }))
  return ways
}

/** Where a mention stands. */
function placeOf(args: Delivery): { channel: string; thread_ts?: string } | undefined {
  if (!('event' in args) || args.event.type !== 'app_mention') return undefined
  const { event } = args
  if (!('channel' in event) || typeof event.channel !== 'string') return undefined
  const inThread = 'thread_ts' in event && typeof event.thread_ts === 'string'
  return { channel: event.channel, ...(inThread && { thread_ts: event.thread_ts }) }
}
