/** What a control shows: the answer to its query, or a view of it. */
import { everythingUpTo } from '../answer/up-to.js'
import type { Ladderbot } from '../ladderbot.js'
import { readShown } from '../render/actions.js'
import type { Shown } from '../render/outline-of.js'
import { LONGEST_MESSAGE } from './query-text.js'

/** @param written as `writeShown` in `render/actions.ts` gives it; ladder files may have changed since it was written */
export function show(bot: Ladderbot, written: string): Shown {
  const { text, view } = readShown(written)
  const answer = bot.ask(text.slice(0, LONGEST_MESSAGE))
  if (view === undefined) return answer
  if (view !== 'up-to') return answer.kind === 'comparison' ? { ...answer, only: view } : answer
  if (answer.kind !== 'level' && answer.kind !== 'expectation') return answer
  const [entry, ...others] = answer.entries
  if (!entry || others.length > 0) return answer
  const about = answer.asked.kind === 'expectation' ? answer.asked.subject : null
  return everythingUpTo(entry.ladder, entry.level.id, about)
}
