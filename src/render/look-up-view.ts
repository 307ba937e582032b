/**
 * The modal "Look up a ladder": search as one types, or ladder, level and competency one after the other; the answer
 * below. State and answer come in, a view goes out that carries the state to the next click.
 */
import type { KnownBlock, ModalView } from '@slack/types'
import type { Ladders } from '../ladder/ladders.js'
import { ASK_ACTION, type ControlAction, FIND_ACTION, LOOK_UP_VIEW, queryOf } from './actions.js'
import { drawBlocks } from './blocks.js'
import { type Fields, isTextOrNull, isWhole, readCarried } from './carried.js'
import { actions, divider, line, modal, richText, run, searchSelect } from './kit.js'
import { jsonSize, PRIVATE_METADATA, VIEW_ROOM } from './limits.js'
import { offers } from './offers.js'
import { outlineOf, type Shown } from './outline-of.js'
import { afterPick, NOTHING_PICKED, type Picked, pickBlocks } from './pick.js'

export interface LookUpState extends Picked {
  /** What was found or clicked last, as `writeShown` writes it; null: the selects say what is shown. */
  readonly query: string | null
  /** Of the selects. */
  readonly turn: number
}

const FIELDS: Fields<LookUpState> = {
  ladder: isTextOrNull,
  level: isTextOrNull,
  competency: isTextOrNull,
  query: isTextOrNull,
  turn: isWhole,
}

const FRESH: LookUpState = { ...NOTHING_PICKED, query: null, turn: 0 }

/** The state that a view carries; fresh where it carries none, or one that cannot be read. */
export function decodeLookUp(metadata: string | undefined): LookUpState {
  return readCarried(metadata, FIELDS) ?? FRESH
}

/** Where a choice or a click leads. */
export function nextLookUp(
  state: LookUpState,
  action: ControlAction & { readonly action_id: string },
  ladders: Ladders,
): LookUpState {
  const query = queryOf(action)
  if (action.action_id === FIND_ACTION || ASK_ACTION.test(action.action_id)) {
    return query === null ? state : { ...state, query, turn: state.turn + 1 }
  }
  const picked = afterPick(state, action, ladders)
  // Other levels and competencies are offered then, so what was chosen among the old ones must not stay.
  const turn = picked.ladder === state.ladder ? state.turn : state.turn + 1
  return { ...picked, query: null, turn }
}

/** @param shown what the state leads to; null: nothing is picked yet */
export function lookUpView(ladders: Ladders, state: LookUpState, shown: Shown | null): ModalView {
  const { turn } = state
  const controls: KnownBlock[] = [
    actions([searchSelect(FIND_ACTION, 'Find a ladder, level or competency…', shown === null)], `find:${turn}`),
    ...pickBlocks(ladders, state, { turn, allLevels: true, competencies: true }),
  ]
  const characters = VIEW_ROOM.characters - jsonSize(controls) - AROUND
  const room = { ...VIEW_ROOM, blocks: VIEW_ROOM.blocks - controls.length - 1, characters }
  const canvas = { room, beyond: BEYOND, isRich: false }
  const metadata = JSON.stringify(state)
  return modal(LOOK_UP_VIEW, {
    title: 'Look up a ladder',
    metadata: metadata.length <= PRIVATE_METADATA ? metadata : JSON.stringify(FRESH),
    blocks: [
      ...controls,
      divider(),
      ...(shown ? drawBlocks(outlineOf(shown), canvas, offers(shown, 'one')) : [richText([line([run(INVITATION)])])]),
    ],
  })
}

/** Characters of JSON for the rest of the view. */
const AROUND = 6_000

const INVITATION =
  'Choose a ladder, or find anything by its first letters. The answer appears here, and only you see it.'
const BEYOND = 'Search for a few of its words to find the rest.'
