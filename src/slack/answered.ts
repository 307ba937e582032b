/**
 * Answers to questions that stand for themselves, kept for whoever asks the same again: in a company many do, and an
 * answer changes only with the ladder files, which make another bot.
 */
import type { Ladderbot } from '../ladderbot.js'
import type { Message } from '../render/message.js'
import type { SeenBy } from '../render/offers.js'
import { repliesMessage } from '../render/replies.js'
import { type Given, givenBy } from './account.js'

/** Messages per bot, about 10 kB each; of more, those asked for longest ago are forgotten. */
const MOST_KEPT = 2_000

export interface Answered {
  readonly message: Message
  readonly given: readonly Given[]
}

const kept = new WeakMap<Ladderbot, Map<string, Answered>>()

/** The message that answers a text, and what is counted of it. */
export function answered(bot: Ladderbot, text: string, seenBy: SeenBy): Answered {
  const messages = kept.get(bot) ?? new Map<string, Answered>()
  kept.set(bot, messages)
  const key = `${seenBy} ${text}`
  const answer = messages.get(key) ?? answerTo(bot, text, seenBy)
  messages.delete(key)
  messages.set(key, answer)
  for (const oldest of messages.keys()) {
    if (messages.size <= MOST_KEPT) break
    messages.delete(oldest)
  }
  return answer
}

function answerTo(bot: Ladderbot, text: string, seenBy: SeenBy): Answered {
  const replies = bot.askEach(text)
  return { message: repliesMessage(replies, seenBy), given: givenBy(replies.answers) }
}
