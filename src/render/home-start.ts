/** The Home tab's first page: what the bot is for, every ladder, and how to ask. Useful to someone who has never seen it. */
import type { KnownBlock } from '@slack/types'
import { type Ladders, levelName, levelOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { askAction, HOME_LADDER } from './actions.js'
import { cut } from './cut.js'
import { DRAFT_ACTION } from './evidence-view.js'
import {
  actions,
  button,
  card,
  code,
  context,
  divider,
  header,
  line,
  option,
  ownerLine,
  richText,
  run,
  select,
} from './kit.js'
import { BUTTON_VALUE, OPTION_VALUE, SELECT_OPTIONS } from './limits.js'
import { extent } from './outline-ladder.js'

/** Up to this many ladders are cards, more are a select. */
const FEW_LADDERS = 12

const NAME = 150

/** @param last the ladder last looked at, and the level */
export function startPage(
  ladders: Ladders,
  search: readonly KnownBlock[],
  last: Ladder | undefined,
  level: string | null,
): KnownBlock[] {
  return [
    header('What does each level expect?'),
    richText([
      line([
        run(
          'I look it up in the career ladders: what a level expects and what changes at the next one, competency by competency. ',
        ),
        run('Pick a ladder, find something by name, or just ask.'),
      ]),
    ]),
    ...search,
    ...(last ? [actions([goOn(last, level)])] : []),
    header(ladders.current.length === 1 ? 'The ladder' : 'The ladders'),
    ...ladderChoice(ladders.current),
    divider(),
    ...help(ladders.current[0], last, last ? [last.id, level].filter((part) => part !== null).join(' ') : 'help'),
  ]
}

function goOn(ladder: Ladder, level: string | null) {
  const at = level !== null && levelOf(ladder, level) ? ` ${levelName(ladder, level)}` : ''
  return button(HOME_LADDER, `Continue: ${ladder.name}${at}`, ladder.id)
}

function ladderChoice(ladders: readonly Ladder[]): KnownBlock[] {
  if (ladders.length <= FEW_LADDERS) {
    return ladders
      .filter((ladder) => ladder.id.length <= BUTTON_VALUE)
      .map((ladder) =>
        card(cut(ladder.name, NAME), extent(ladder), button(HOME_LADDER, 'Open', ladder.id, `Open ${ladder.name}`)),
      )
  }
  const options = ladders
    .filter((ladder) => ladder.id.length <= OPTION_VALUE)
    .map((ladder) => option(ladder.name, ladder.id))
  const more = ladders.length - SELECT_OPTIONS
  return [
    actions([select(HOME_LADDER, 'Open a ladder', options)]),
    ...(more > 0
      ? [context([`These are the first ${SELECT_OPTIONS}. Find the other ${more} by name in the search above.`])]
      : []),
  ]
}

/**
 * @param first any ladder
 * @param last the one last looked at
 * @param at a query that names that ladder and the level last looked at, as far as there are any
 */
function help(first: Ladder | undefined, last: Ladder | undefined, at: string): KnownBlock[] {
  const about = last ?? first
  const level = about?.levels.find((each) => each.undefined === null)
  const example = about && level ? `/ladder ${about.id} ${level.id}` : '/ladder help'
  return [
    richText([
      line([
        run('In any channel, type '),
        code(example),
        run(
          ' for an answer only you see. Mention me to get one in a thread for everyone, or send me a direct message.',
        ),
      ]),
    ]),
    actions([button(askAction(0), 'More examples', 'help'), button(DRAFT_ACTION, 'Check a draft', at)]),
    ...(last?.owner ? [ownerLine('Something wrong or missing? Ask', last.owner)] : []),
  ]
}
