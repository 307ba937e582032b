/**
 * Every id that Slack hands back, and what its value means: what `blocks.ts` and `home-view.ts` write into buttons and
 * selects, the listeners read with the decoder beside it. Values are queries as a person would type them, without
 * `/ladder`, so that a click and a typed question are the same.
 */
import { EVERY_LEVEL } from '../ladder/model.js'
import { BUTTON_VALUE, OPTION_VALUE } from './limits.js'
import type { Ask } from './outline.js'

/** Buttons and selects that ask a query: `ask:0`, `ask:1`, unique in their block. Listeners match this. */
export const ASK_ACTION = /^ask:/

export function askAction(index: number): string {
  return `ask:${index}`
}

/** Search as you type: an external select; the listener offers queries, a choice asks one. */
export const FIND_ACTION = 'find'

/** The line to type a question in (Home tab). */
export const ASK_INPUT_ACTION = 'ask-input'

/**
 * Posts what the message shows where it stands, for everyone there, without a name or with the name of who clicked; or
 * asks first where to. Values as `writeShown` writes them.
 */
export const SHARE_ACTION = 'share'
export const SHARE_NAMED_ACTION = 'share-named'
export const SHARE_TO_ACTION = 'share-to'

/** Buttons and selects for everything up to the level of a query, lower levels included; numbered as those that ask. */
export const UP_TO_ACTION = /^up-to:/

export function upToAction(index: number): string {
  return `up-to:${index}`
}

/** A page for a 1:1 about the button's query. */
export const BRIEF_ACTION = 'brief'

/** Callback ids of modals. */
export const SHARE_VIEW = 'share'
export const BRIEF_VIEW = 'brief'
export const LOOK_UP_VIEW = 'look-up'
export const MATCH_VIEW = 'match'
export const DRAFT_CHECK_VIEW = 'draft-check'

/** Callback ids of shortcuts and of the workflow step, as the manifest has them. */
export const LOOK_UP_SHORTCUT = 'look_up'
export const MATCH_SHORTCUT = 'match_message'
export const LOOK_UP_FUNCTION = 'look_up_expectation'

/** What a control hands back in a payload's `actions`, as far as a query is read from it. */
export interface ControlAction {
  readonly value?: string | null
  readonly selected_option?: { readonly value?: string } | null
}

/** The query that a button, select, menu or input carries; null where it carries none. */
export function queryOf(action: ControlAction): string | null {
  const query = action.selected_option?.value ?? action.value ?? ''
  return query.trim() === '' ? null : query
}

const UP_TO = 'up-to:'

/** What a message or page shows, as one text: the answer to a query, or everything up to the level of one. */
export function writeShown(query: string, isUpTo: boolean): string {
  return isUpTo ? `${UP_TO}${query}` : query
}

/** What a click on a control is to show; null where it carries no query. */
export function shownBy(action: ControlAction & { readonly action_id: string }): string | null {
  const query = queryOf(action)
  return query === null ? null : writeShown(query, UP_TO_ACTION.test(action.action_id))
}

export function readShown(text: string): { readonly query: string; readonly isUpTo: boolean } {
  const isUpTo = text.startsWith(UP_TO)
  return { query: isUpTo ? text.slice(UP_TO.length) : text, isUpTo }
}

/** The asks whose query fits into a button's value; a longer one could only be asked cut, which asks something else. */
export function buttonAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter((ask) => ask.text.length <= BUTTON_VALUE)
}

/** The asks whose query fits into an option's value. */
export function optionAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter((ask) => ask.text.length <= OPTION_VALUE)
}

/** Home tab: `nextState` in `home-state.ts` tells what each does. */
export const HOME_VIEW = 'home'
export const HOME_ACTION = /^home:/
export const HOME_BACK = 'home:back'
export const HOME_START = 'home:start'
/** Value: a ladder's id. */
export const HOME_LADDER = 'home:ladder'
/** Several stand in one block, so the id goes on with a number: `home:level:3`. Value: a level's id, or `ALL_LEVELS`. */
export const HOME_LEVEL = 'home:level'
/** No level has this id: it is reserved. */
export const ALL_LEVELS = EVERY_LEVEL

export function levelAction(index: number): string {
  return `${HOME_LEVEL}:${index}`
}
