/** What can be done with what is shown, beside asking on: checking a draft, a brief for a 1:1, showing it to others. */
import type { Button } from '@slack/types'
import type { Answer } from '../answer/answer.js'
import { briefAbout } from '../answer/brief.js'
import { quotedIn } from '../answer/quoted.js'
import { BRIEF_ACTION, SHARE_ACTION, writeForm, writeShown } from './actions.js'
import { NO_OFFERS, type Offers } from './blocks.js'
import { DRAFT_ACTION } from './evidence-view.js'
import { button, option } from './kit.js'
import { BUTTON_VALUE, OPTION_VALUE } from './limits.js'
import type { Ask } from './outline.js'
import type { Shown } from './outline-of.js'
import { askFor, namesOf } from './wording.js'

/** Who sees it: all there, or one person alone, who can show it to others. */
export type SeenBy = 'everyone' | 'one'

export function offers(shown: Shown, seenBy: SeenBy): Offers {
  const ask = askOf(shown)
  const written = writeShown(ask)
  if (written.length > BUTTON_VALUE) return NO_OFFERS
  const brief = hasBrief(shown) ? button(BRIEF_ACTION, '1:1 brief', ask.text) : null
  const isForBrief = brief !== null && shown.kind !== 'up-to' && shown.isForOneOnOne
  return {
    main: isForBrief ? brief : draftCheck(shown),
    buttons: [
      ...draftForm(shown),
      ...(brief && !isForBrief ? [brief] : []),
      ...(seenBy === 'everyone' || WITHOUT_LADDER.has(shown.kind) ? [] : [button(SHARE_ACTION, 'Share…', written)]),
    ],
    entries: forms(shown, written).filter(({ value = '' }) => value.length <= OPTION_VALUE),
  }
}

/** Each behavior can be cited; whoever looks after a ladder can be told that one is unclear. */
function forms(shown: Shown, written: string): Offers['entries'] {
  const quoted = quotedIn(shown)
  return [
    ...(quoted.length === 0 ? [] : [option('Cite…', writeForm('cite', written))]),
    ...(quoted.some(({ ladder }) => ladder.owner) ? [option('This is unclear…', writeForm('unclear', written))] : []),
  ]
}

/** Nothing in these is worth showing to others. */
const WITHOUT_LADDER: ReadonlySet<Shown['kind']> = new Set<Answer['kind']>([
  'help',
  'ladders',
  'ambiguous',
  'talk',
  'none',
])

/** What asks for what is shown again. */
export function askOf(shown: Shown): Pick<Ask, 'text' | 'view'> {
  const text = queryFor(shown)
  if (shown.kind === 'up-to') return { text, view: 'up-to' }
  return shown.kind === 'comparison' && shown.only ? { text, view: shown.only } : { text }
}

/** The query that what is shown is about. */
export function queryFor(shown: Shown): string {
  if (shown.kind !== 'up-to') return shown.phrase
  return askFor('', shown.ladder, { level: shown.level.id, ...namesOf(shown.subject) }).text
}

/** Who looks at the step to a level may have written something to show for it. */
function draftCheck(shown: Shown): Button | null {
  if (shown.kind !== 'comparison' || shown.steps.kind !== 'levels') return null
  const [ladder] = shown.ladders
  const next = ladder?.levels.find(({ id }) => id === shown.levels.at(-1))
  if (!ladder || ladder.supersededBy !== undefined || !next || next.undefined !== null) return null
  return button(DRAFT_ACTION, `Check my draft for ${next.name}`, `${ladder.id} ${next.id}`)
}

/** Who asks how to ask, whether somebody is ready, or for help with writing may have a draft. */
function draftForm(shown: Shown): Button[] {
  if (shown.kind === 'help') return [button(DRAFT_ACTION, 'Check a draft', shown.phrase)]
  if (shown.kind !== 'talk' || !['judgement', 'drafting'].includes(shown.topic)) return []
  const known = [shown.ladder?.id, shown.ladder && shown.levels.length === 1 ? shown.levels[0] : null]
  return [button(DRAFT_ACTION, 'Check a draft', known.filter((word) => word).join(' ') || 'help')]
}

function hasBrief(shown: Shown): boolean {
  return shown.kind === 'up-to' ? shown.groups.length > 0 : briefAbout(shown) !== null
}
