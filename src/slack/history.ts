/**
 * What a direct message was last answered about, and which of its messages have an answer: it stands in the metadata of
 * the bot's own answers there, so that nothing is stored. An answer's query comes in and goes out.
 */
import type { Logger } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'

const EVENT = 'ladderbot_answer'
/** The last answer stands among the last messages. */
const MESSAGES = 15
/** A thread comes oldest first, so all of it is read. */
const REPLIES = 200

/** What goes with an answer in a direct message: what it answers, and what it is about. */
export function answerMetadata(asked: string, query: string | null) {
  return { event_type: EVENT, event_payload: { asked, ...(query !== null && { query }) } }
}

interface Place {
  readonly channel: string
  readonly thread: string | undefined
}

/**
 * The query of the last answer before a message, in its thread or conversation.
 * @returns undefined where there is no such answer; null where Slack would not say
 */
export async function lastQuery(
  client: WebClient,
  { ts, ...place }: Place & { readonly ts: string },
  logger: Logger,
): Promise<string | undefined | null> {
  try {
    const answers = await answersIn(client, place, { latest: ts })
    const queries = answers.flatMap(({ at, query }) => (typeof query === 'string' ? [{ at, query }] : []))
    return queries.toSorted((one, other) => other.at.localeCompare(one.at))[0]?.query
  } catch (error) {
    logger.info('The last answer could not be read:', error)
    return null
  }
}

/** Whether the message with this `ts` has its answer. Rejects where Slack would not say. */
export async function isAnswered(
  client: WebClient,
  { asked, ...place }: Place & { readonly asked: string },
): Promise<boolean> {
  const answers = await answersIn(client, place, { oldest: asked })
  return answers.some((answer) => answer.asked === asked)
}

/** The bot's answers in a stretch of a conversation, or of a thread in it. */
async function answersIn(
  client: WebClient,
  { channel, thread }: Place,
  stretch: { readonly latest: string } | { readonly oldest: string },
): Promise<{ at: string; asked: unknown; query: unknown }[]> {
  const where = { channel, ...stretch, include_all_metadata: true }
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history({ ...where, limit: MESSAGES })
      : await client.conversations.replies({ ...where, ts: thread, limit: REPLIES })
  return messages.flatMap(({ ts: at = '', bot_id: by, metadata }) => {
    const payload: Record<string, unknown> | undefined = metadata?.event_payload
    return by !== undefined && metadata?.event_type === EVENT && payload
      ? [{ at, asked: payload.asked, query: payload.query }]
      : []
  })
}
