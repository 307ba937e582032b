/** What can be done with what is shown, beside asking on: a brief for a 1:1, and showing it to others. */
import type { Button } from '@slack/types'
import type { Answer } from '../answer/answer.js'
import { briefAbout } from '../answer/brief.js'
import { BRIEF_ACTION, SHARE_ACTION, SHARE_NAMED_ACTION, SHARE_TO_ACTION, writeShown } from './actions.js'
import { button } from './kit.js'
import { BUTTON_VALUE } from './limits.js'
import type { Shown } from './outline-of.js'
import { askFor, namesOf } from './wording.js'

/** Who sees it, which decides how it can be shown to others: all do; one person, in a conversation; one person alone. */
export type SeenBy = 'everyone' | 'one-here' | 'one'

export function offers(shown: Shown, seenBy: SeenBy): Button[] {
  const query = queryFor(shown)
  if (query.length > BUTTON_VALUE - MARGIN) return []
  return [
    ...(hasBrief(shown) ? [button(BRIEF_ACTION, 'Brief for a 1:1', query)] : []),
    ...(WITHOUT_LADDER.has(shown.kind) ? [] : sharing(writeShown(query, shown.kind === 'up-to'), seenBy)),
  ]
}

/** Characters that `writeShown` may add. */
const MARGIN = 10

/** Nothing in these is worth showing to others. */
const WITHOUT_LADDER: ReadonlySet<Shown['kind']> = new Set<Answer['kind']>([
  'help',
  'ladders',
  'ambiguous',
  'talk',
  'none',
])

/** The query that what is shown is about. */
export function queryFor(shown: Shown): string {
  if (shown.kind !== 'up-to') return shown.phrase
  return askFor('', shown.ladder, { level: shown.level.id, ...namesOf(shown.subject) }).text
}

function hasBrief(shown: Shown): boolean {
  return shown.kind === 'up-to' ? shown.groups.length > 0 : briefAbout(shown) !== null
}

function sharing(value: string, seenBy: SeenBy): Button[] {
  switch (seenBy) {
    case 'everyone':
      return []
    case 'one-here':
      return [
        button(SHARE_ACTION, 'Share in this channel', value),
        button(SHARE_NAMED_ACTION, 'Share with my name', value),
      ]
    case 'one':
      return [button(SHARE_TO_ACTION, 'Share in a channel', value)]
  }
}
