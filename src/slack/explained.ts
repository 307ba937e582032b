/** At debug level the log says how each question was read: a Ladderbot comes in, one that tells the log goes out. */
import type { Logger } from '@slack/bolt'
import type { Ladderbot } from '../ladderbot.js'

export function explained(bot: () => Ladderbot, logger: Logger): () => Ladderbot {
  const explain = (now: Ladderbot, text: string): void => {
    for (const line of now.explain(text).split('\n')) logger.debug(line)
  }
  return () => {
    const now = bot()
    return {
      ...now,
      ask(text, previous) {
        explain(now, text)
        return now.ask(text, previous)
      },
      askBack(text) {
        explain(now, text)
        return now.askBack(text)
      },
    }
  }
}
