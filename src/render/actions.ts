/**
 * Every id that Slack hands back, and what its value means: what `blocks.ts` and `home-view.ts` write into buttons and
 * selects, the listeners read with the decoder beside it. Values are queries as a person would type them, without
 * `/ladder`, so that a click and a typed question are the same.
 */
import { EVERY_LEVEL } from '../ladder/model.js'
import { BUTTON_VALUE, OPTION_VALUE } from './limits.js'
import type { Ask, View } from './outline.js'

/** Buttons and selects that ask a query: `ask:0`, `ask:1`, unique in their block. Listeners match this. */
export const ASK_ACTION = /^ask:/

export function askAction(index: number): string {
  return `ask:${index}`
}

/** Search as you type: an external select; the listener offers queries, a choice asks one. */
export const FIND_ACTION = 'find'

/** The line to type a question in (Home tab). */
export const ASK_INPUT_ACTION = 'ask-input'

/** Asks where to post what is shown, for everyone there. Values as `writeShown` writes them. */
export const SHARE_ACTION = 'share'

/** A page for a 1:1 about the button's query; in it, all of it or what is new and raised; the page as Markdown. */
export const BRIEF_ACTION = 'brief'
export const BRIEF_ALL_ACTION = 'brief:all'
export const BRIEF_COPY_ACTION = 'brief:copy'

/** Callback ids of modals. */
export const SHARE_VIEW = 'share'
export const BRIEF_VIEW = 'brief'
export const LOOK_UP_VIEW = 'look-up'
export const MATCH_VIEW = 'match'
export const MATCH_SHARE_VIEW = 'match:share'
export const DRAFT_CHECK_VIEW = 'draft-check'
export const UNCLEAR_VIEW = 'unclear'

/** Whether an answer helped; values as `feedback.ts` writes them. */
export const FEEDBACK_ACTION = 'feedback'

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

const VIEWS: readonly View[] = ['up-to', 'new', 'raised', 'reworded', 'same', 'dropped']

/** What a message or page shows, as one text: the answer to a query, or a view of it. Controls that ask carry it. */
export function writeShown({ text, view }: Pick<Ask, 'text' | 'view'>): string {
  return view === undefined ? text : `${view}:${text}`
}

export function readShown(text: string): Pick<Ask, 'text' | 'view'> {
  const view = VIEWS.find((each) => text.startsWith(`${each}:`))
  return view === undefined ? { text } : { text: text.slice(view.length + 1), view }
}

/** What a menu opens about an answer, instead of another answer. */
export type Form = 'cite' | 'unclear'
const FORMS: readonly Form[] = ['cite', 'unclear']

/** @param written what is shown, as `writeShown` writes it */
export function writeForm(form: Form, written: string): string {
  return `${form}:${written}`
}

/** The form that a control opens, and about what; null where it asks. */
export function formOf(
  action: ControlAction & { readonly action_id: string },
): { readonly form: Form; readonly written: string } | null {
  const value = ASK_ACTION.test(action.action_id) ? (queryOf(action) ?? '') : ''
  const form = FORMS.find((each) => value.startsWith(`${each}:`))
  return form === undefined ? null : { form, written: value.slice(form.length + 1) }
}

/** The asks whose query fits into a button's value; a longer one could only be asked cut, which asks something else. */
export function buttonAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter((ask) => writeShown(ask).length <= BUTTON_VALUE)
}

/** The asks whose query fits into an option's value. */
export function optionAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter((ask) => writeShown(ask).length <= OPTION_VALUE)
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
