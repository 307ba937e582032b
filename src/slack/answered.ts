/**
 * Answers to questions that stand for themselves, kept for whoever asks the same again: in a company many do, and an
 * answer changes only with the ladder files, which make another bot.
 */
import type { Ladderbot } from '../ladderbot.js'
import type { Message } from '../render/message.js'
import type { SeenBy } from '../render/offers.js'
import { repliesMessage } from '../render/replies.js'

/** Messages per bot, about 10 kB each; of more, those asked for longest ago are forgotten. */
const MOST_KEPT = 2_000

const kept = new WeakMap<Ladderbot, Map<string, Message>>()

/** The message that answers a text where nobody would see that Slack refuses a block: in an acknowledgement. */
export function answered(bot: Ladderbot, text: string, seenBy: SeenBy): Message {
  const messages = kept.get(bot) ?? new Map<string, Message>()
  kept.set(bot, messages)
  const key = `${seenBy} ${text}`
  const message = messages.get(key) ?? repliesMessage(bot.askEach(text), seenBy, null, { isRich: false })
  messages.delete(key)
  messages.set(key, message)
  for (const oldest of messages.keys()) {
    if (messages.size <= MOST_KEPT) break
    messages.delete(oldest)
  }
  return message
}
