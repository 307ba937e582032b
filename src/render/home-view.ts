/**
 * The Home tab: the welcome with the ladders, one ladder with its levels and competencies, or an answer opened on either.
 * State and ladders come in, a view goes out that carries the state to the next click.
 */
import type { HomeView, KnownBlock } from '@slack/types'
import type { Ladders } from '../ladder/ladders.js'
import { ASK_INPUT_ACTION, FIND_ACTION, HOME_BACK, HOME_START, HOME_VIEW } from './actions.js'
import { type Canvas, drawBlocks } from './blocks.js'
import { ladderPage } from './home-ladder.js'
import { startPage } from './home-start.js'
import { encodeState, type HomeState, rememberAnswer } from './home-state.js'
import { actions, askInput, button, searchSelect } from './kit.js'
import { VIEW_ROOM } from './limits.js'
import { offers } from './offers.js'
import { outlineOf, type Shown } from './outline-of.js'

export interface HomeContent {
  readonly ladders: Ladders
  readonly state: HomeState
  /** What the state has open; null where that is nothing. */
  readonly open: Shown | null
}

/** Blocks around an answer: the ways back, the search, the line to ask in. */
const ANSWER: Canvas = {
  room: { ...VIEW_ROOM, blocks: VIEW_ROOM.blocks - 4, characters: VIEW_ROOM.characters - 4_000 },
  beyond: 'Search for a few of its words to find the rest.',
  isRich: true,
}

export function homeView({ ladders, state, open }: HomeContent): HomeView {
  return {
    type: 'home',
    callback_id: HOME_VIEW,
    private_metadata: encodeState(open ? rememberAnswer(state, open) : state),
    blocks: open ? answerPage(open, state) : pageBlocks(ladders, state),
  }
}

function pageBlocks(ladders: Ladders, { page, ladder: id, level, turn }: HomeState): KnownBlock[] {
  const ladder = id === null ? undefined : ladders.find(id)
  return page === 'ladder' && ladder
    ? [finder(turn), askLine(turn), ...ladderPage(ladder, ladders, level)]
    : startPage(ladders, [finder(turn), askLine(turn)], ladder, level)
}

function answerPage(open: Shown, { turn }: HomeState): KnownBlock[] {
  return [
    finder(turn),
    askLine(turn),
    actions([button(HOME_BACK, 'Back', 'back'), button(HOME_START, 'All ladders', 'start')]),
    ...drawBlocks(outlineOf(open), ANSWER, offers(open, 'one')),
  ]
}

/** Finds anything as one types. Its block has another id after each click, so that what was chosen does not stay in it. */
function finder(turn: number): KnownBlock {
  return actions([searchSelect(FIND_ACTION, 'Find a ladder, level or competency…')], `find:${turn}`)
}

function askLine(turn: number): KnownBlock {
  return askInput(`ask:${turn}`, ASK_INPUT_ACTION, 'Ask in your own words', 'Type a question and press Enter')
}
