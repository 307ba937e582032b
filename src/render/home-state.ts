/**
 * Where a person is in the Home tab. It travels in the view itself (`private_metadata`) and comes back with each click;
 * nothing is stored, and metadata that is missing, old or damaged begins anew.
 */
import type { LadderRef } from '../ladder/model.js'
import {
  ALL_LEVELS,
  ASK_ACTION,
  ASK_INPUT_ACTION,
  type ControlAction,
  FIND_ACTION,
  HOME_BACK,
  HOME_LADDER,
  HOME_LEVEL,
  HOME_START,
  queryOf,
} from './actions.js'
import { type Fields, isTextOrNull, isTexts, isWhole, readCarried } from './carried.js'
import { PRIVATE_METADATA } from './limits.js'
import type { Shown } from './outline-of.js'

export interface HomeState {
  /** What lies under the answers: the welcome, or the ladder last chosen. */
  readonly page: 'start' | 'ladder'
  /** Id of the last ladder looked at. */
  readonly ladder: string | null
  /** Id of the last level looked at. */
  readonly level: string | null
  /** What was opened on the page, one on the other, as `writeShown` writes it; the last one shows. */
  readonly trail: readonly string[]
  /** Counts clicks: part of the ids of what is typed into, so that it is empty again after each. */
  readonly turn: number
}

/** Nobody goes back further. */
const TRAIL_KEPT = 8

export const FRESH_STATE: HomeState = { page: 'start', ladder: null, level: null, trail: [], turn: 0 }

const FIELDS: Fields<HomeState> = {
  page: (value): value is HomeState['page'] => value === 'start' || value === 'ladder',
  ladder: isTextOrNull,
  level: isTextOrNull,
  trail: isTexts,
  turn: isWhole,
}

export function decodeState(metadata: string | undefined): HomeState {
  return readCarried(metadata, FIELDS) ?? FRESH_STATE
}

/** The state as text, the oldest answers forgotten where there is no room for them. */
export function encodeState(state: HomeState): string {
  const trail = state.trail.slice(-TRAIL_KEPT)
  for (;;) {
    const text = JSON.stringify({ ...state, trail })
    if (text.length <= PRIVATE_METADATA) return text
    if (trail.shift() === undefined) return JSON.stringify(FRESH_STATE)
  }
}

/** What is open on the page, as `writeShown` writes it; null: the page itself shows. */
export function openText(state: HomeState): string | null {
  return state.trail.at(-1) ?? null
}

/** Where a click, a choice or a question leads. */
export function nextState(state: HomeState, action: ControlAction & { readonly action_id: string }): HomeState {
  const next = placeAfter(state, action)
  return next === null ? state : { ...next, turn: state.turn + 1 }
}

/** Null where the action is none of the tab's, or asks nothing. */
function placeAfter(state: HomeState, action: ControlAction & { readonly action_id: string }): HomeState | null {
  const value = queryOf(action)
  const verb = /^home:[a-z]+/.exec(action.action_id)?.[0]
  switch (verb) {
    case HOME_BACK:
      return { ...state, trail: state.trail.slice(0, -1) }
    case HOME_START:
      return { ...state, page: 'start', trail: [] }
    case HOME_LADDER:
      return { ...state, page: 'ladder', ladder: value, level: value === state.ladder ? state.level : null, trail: [] }
    case HOME_LEVEL:
      return { ...state, page: 'ladder', level: value === ALL_LEVELS ? null : value, trail: [] }
  }
  const opens = [FIND_ACTION, ASK_INPUT_ACTION].includes(action.action_id) || ASK_ACTION.test(action.action_id)
  if (!opens || value === null) return null
  return value === openText(state) ? state : { ...state, trail: [...state.trail, value] }
}

/** Remembers the ladder and level that the open page is about. */
export function rememberAnswer(state: HomeState, shown: Shown): HomeState {
  const at = (ladder: LadderRef, level?: string): HomeState => ({
    ...state,
    ladder: ladder.id,
    level: level ?? (ladder.id === state.ladder ? state.level : null),
  })
  if (shown.kind === 'up-to') return at(shown.ladder, shown.level.id)
  const { asked } = shown
  switch (asked.kind) {
    case 'level':
    case 'competency':
    case 'expectation': {
      const [only, ...others] = asked.ladders
      return only && others.length === 0 ? at(only, 'level' in asked ? asked.level : undefined) : state
    }
    case 'ladder':
      return at(asked.ladder)
    case 'help':
    case 'ladders':
    case 'comparison':
    case 'promotion':
    case 'role':
    case 'note':
    case 'changes':
    case 'search':
    case 'ambiguous':
    case 'talk':
    case 'none':
      return state
  }
}
