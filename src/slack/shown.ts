/** What a control shows: the answer to its query, or everything up to the level that this is about. */
import { everythingUpTo } from '../answer/up-to.js'
import type { Ladderbot } from '../ladderbot.js'
import { readShown } from '../render/actions.js'
import type { Shown } from '../render/outline-of.js'
import { LONGEST_MESSAGE } from './query-text.js'

/** @param text as `shownBy` in `render/actions.ts` gives it; ladder files may have changed since it was written */
export function show(bot: Ladderbot, text: string): Shown {
  const { query, isUpTo } = readShown(text)
  const answer = bot.ask(query.slice(0, LONGEST_MESSAGE))
  if (!isUpTo || (answer.kind !== 'level' && answer.kind !== 'expectation')) return answer
  const [entry, ...others] = answer.entries
  if (!entry || others.length > 0) return answer
  const about = answer.asked.kind === 'expectation' ? answer.asked.subject : null
  return everythingUpTo(entry.ladder, entry.level.id, about)
}
