/**
 * How an answer reaches who asked even where Slack does not say whether it took it: repeating it in a channel might show it
 * twice, and an apology might stand beside the answer.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Message } from '../render/message.js'
import { postable } from './conversation.js'
import { answerMetadata, isAnswered } from './history.js'
import { isUnconfirmed } from './outgoing.js'

/** What goes before an answer that Slack did not confirm. */
export const UNCONFIRMED = 'Slack didn’t confirm my answer, so here it is just for you.'

/**
 * Posts an answer in a thread for everyone there; where Slack does not confirm it, who asked gets it alone.
 * @param alone the answer as one person sees it
 */
export async function postInThread(
  client: WebClient,
  { channel, thread, user }: { channel: string; thread: string; user: string | undefined },
  message: Message,
  alone: () => Message,
  logger: Logger,
): Promise<void> {
  try {
    await client.chat.postMessage({ channel, ...postable(message, thread) })
  } catch (error) {
    if (!isUnconfirmed(error) || user === undefined) throw error
    const { text, blocks } = alone()
    await client.chat.postEphemeral({ channel, user, thread_ts: thread, text, blocks }).catch(() => {
      throw error
    })
    logger.warn('Slack did not confirm an answer, so who asked got it alone:', String(error))
  }
}

/** How often an answer is posted where the last message says that it did not arrive. */
const ATTEMPTS = 3
/** What Slack took without saying so stands in the conversation by then. */
const SETTLE_MS = 500

/**
 * Posts an answer in a direct message; where Slack does not confirm it, the conversation tells whether it arrived, and it
 * is posted again where it did not.
 * @param asked the `ts` of what it answers
 * @param query what a follow-up may lean on; null: nothing
 */
export async function postDirectly(
  client: WebClient,
  { channel, thread, asked }: { channel: string; thread: string | undefined; asked: string },
  message: Message,
  query: string | null,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.chat.postMessage({ channel, ...postable(message, thread), metadata: answerMetadata(asked, query) })
      return
    } catch (error) {
      if (!isUnconfirmed(error)) throw error
      await sleep(SETTLE_MS)
      const isThere = await isAnswered(client, { channel, thread, asked }).catch(() => undefined)
      if (isThere) return
      if (isThere === undefined || attempt === ATTEMPTS) throw error
    }
  }
}
