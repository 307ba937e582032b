/**
 * What a direct message was last answered about: it stands in the metadata of the bot's own last answer there, so that
 * nothing is stored. An answer's query comes in and goes out.
 */
import type { Logger } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'

const EVENT = 'ladderbot_answer'
/** The last answer stands among the last messages. */
const MESSAGES = 15
/** A thread comes oldest first, so all of it is read. */
const REPLIES = 200

/** What goes with an answer in a direct message. */
export function answerMetadata(query: string) {
  return { event_type: EVENT, event_payload: { query } }
}

/**
 * The query of the last answer before a message, in its thread or conversation.
 * @returns undefined where there is no such answer; null where Slack would not say
 */
export async function lastQuery(
  client: WebClient,
  { channel, ts, thread_ts: thread }: { channel: string; ts: string; thread_ts?: string | undefined },
  logger: Logger,
): Promise<string | undefined | null> {
  try {
    const where = { channel, latest: ts, include_all_metadata: true }
    const { messages = [] } =
      thread === undefined
        ? await client.conversations.history({ ...where, limit: MESSAGES })
        : await client.conversations.replies({ ...where, ts: thread, limit: REPLIES })
    const queries = messages.flatMap(({ ts: at = '', bot_id: by, metadata }) => {
      const payload = by !== undefined && metadata?.event_type === EVENT ? metadata.event_payload : undefined
      return payload && 'query' in payload && typeof payload.query === 'string' ? [{ at, query: payload.query }] : []
    })
    return queries.toSorted((one, other) => other.at.localeCompare(one.at))[0]?.query
  } catch (error) {
    logger.info('The last answer could not be read:', error)
    return null
  }
}
