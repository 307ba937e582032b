/** The Home tab's page of one ladder: its levels as chips, its competencies as cards, what to compare, older revisions. */
import type { Button, KnownBlock, Overflow, StaticSelect } from '@slack/types'
import { behaviorsAt, type Ladders, levelOf } from '../ladder/ladders.js'
import type { Competency, Ladder, Level } from '../ladder/model.js'
import { ALL_LEVELS, askAction, buttonAsks, HOME_START, levelAction, optionAsks } from './actions.js'
import { cut, firstClause, ONE_LINE } from './cut.js'
import { DRAFT_ACTION } from './evidence-view.js'
import {
  actions,
  button,
  context,
  header,
  card as kitCard,
  line,
  menu,
  option,
  origin as quoting,
  richText,
  run,
  select,
} from './kit.js'
import { ACTIONS_ELEMENTS, SELECT_OPTIONS, VIEW_ROOM } from './limits.js'
import type { Ask } from './outline.js'
import { askFor, counted, labelOf, levelTitle, listed, origin, sourceOf, undefinedSentences } from './wording.js'

/** Blocks beside the cards: search, title, levels, summary, what to open, the rest of the competencies, the way back. */
const BLOCKS_AROUND = 12

/** Characters of a ladder's or level's summary, of a card's name, and of what stands under it. */
const SUMMARY = 600
const NAME = 150
const DETAIL = 300

/** @param chosen the level chosen; null, or one the ladder does not have: all levels */
export function ladderPage(ladder: Ladder, ladders: Ladders, chosen: string | null): KnownBlock[] {
  const level = chosen === null ? undefined : levelOf(ladder, chosen)
  const about = level
    ? [...undefinedSentences(ladder, level, []), level.summary ?? ''].join(' ').trim()
    : ladder.summary
  const controls = [...opening(ladder, ladders, level), ...comparing(ladder), ...revisionMenu(ladder, ladders)]
  const source = sourceOf(ladder)
  return [
    header(level ? `${ladder.name} ${levelTitle(level)}` : ladder.name),
    quoting(origin(ladder).join(' · '), source.words, source, ladder.owner),
    ...chips(ladder, level),
    ...(about ? [richText([line([run(cut(about, SUMMARY))])])] : []),
    ...(controls.length === 0 ? [] : [actions(controls)]),
    ...competencies(ladder, level),
    actions([button(HOME_START, 'All ladders', 'start')]),
  ]
}

/** Older revisions and what changed since; none where there are none. */
function revisionMenu(ladder: Ladder, ladders: Ladders): Overflow[] {
  const asks = ladders.revisions(ladder.id).flatMap(({ revision, supersededBy }): Ask[] =>
    supersededBy
      ? [
          { label: `What changed since ${revision}`, text: `${ladder.id} ${revision} vs ${supersededBy}` },
          { label: `The ladder as of ${revision}`, text: `${ladder.id} ${revision}` },
        ]
      : [],
  )
  const options = optionAsks(asks).map((ask) => option(ask.label, ask.text))
  return options.length < 2 ? [] : [menu(askAction(ACTIONS_ELEMENTS), options)]
}

function chips(ladder: Ladder, chosen: Level | undefined): KnownBlock[] {
  const levels = ladder.levels.map((level) => {
    const name = labelOf(level)
    return { name, id: level.id, isChosen: level === chosen }
  })
  const all = [{ name: 'All levels', id: ALL_LEVELS, isChosen: chosen === undefined }, ...levels]
  if (all.length > ACTIONS_ELEMENTS) {
    return [
      actions([
        select(
          levelAction(0),
          'Choose a level',
          all.map(({ name, id }) => option(name, id)),
        ),
      ]),
    ]
  }
  // What is not defined says little, and would stand in the way of what is.
  const apart = ladder.levels.filter((level) => level.undefined !== null && level !== chosen)
  const near = all.filter(({ id }) => apart.every((level) => level.id !== id))
  return [
    actions([
      ...near.map(({ name, id, isChosen }, index) => {
        const chip = button(levelAction(index), isChosen ? `${name} ✓` : name, id)
        return isChosen ? ({ ...chip, style: 'primary' } as const) : chip
      }),
      ...(apart.length === 0
        ? []
        : [
            select(
              levelAction(near.length),
              'Not defined',
              apart.map((level) => option(level.name, level.id)),
            ),
          ]),
    ]),
  ]
}

/** What to read as a whole: the level chosen, in the newest revision that defines it, or what stands besides the levels. */
function opening(ladder: Ladder, ladders: Ladders, level: Level | undefined): Button[] {
  const roles = ladder.roles.map(({ name }) => ({ label: name, text: `${ladder.id} ${name.toLowerCase()}` }))
  const promotion = ladder.promotion === null ? [] : [{ label: 'How promotion works', text: `${ladder.id} promotion` }]
  const asks = level
    ? levelAsks(ladders.revisions(ladder.id), level)
    : [askFor('The whole ladder', ladder), ...promotion, ...roles]
  const draft = level?.undefined === null ? [button(DRAFT_ACTION, 'Check a draft', `${ladder.id} ${level.id}`)] : []
  const buttons = buttonAsks(asks)
    .slice(0, ACTIONS_ELEMENTS - 3)
    .map((ask, index) => button(askAction(index + 1), ask.label, ask.text))
  return [...buttons, ...draft]
}

function levelAsks(revisions: readonly Ladder[], { id, name }: Level): Ask[] {
  const defining = revisions.find((each) => levelOf(each, id)?.undefined === null)
  if (!defining) return []
  const label = defining.supersededBy ? `${name} as of ${defining.revision}` : `Everything at ${name}`
  return [askFor(label, defining, { level: id })]
}

/** Any two levels, as a select: those next to each other first. */
function comparing(ladder: Ladder): StaticSelect[] {
  const defined = ladder.levels.filter((level) => level.undefined === null)
  const pairs = defined.flatMap((lower, index) => {
    const above = [...defined.slice(index + 1).entries()]
    return above.map(([between, upper]) => ({
      lower,
      upper,
      apart: lower.track === upper.track ? between : defined.length,
    }))
  })
  const asks = pairs
    .sort((one, other) => one.apart - other.apart)
    .map(({ lower, upper }) => {
      return askFor(`${lower.name} → ${upper.name}`, ladder, { level: `${lower.id} vs ${upper.id}` })
    })
  const options = optionAsks(asks).map((ask) => option(ask.label, ask.text))
  return options.length === 0 ? [] : [select(askAction(0), 'Compare levels', options)]
}

/** The competencies as cards under their pillars, as many as the view takes, then the others in a select. */
function competencies(ladder: Ladder, level: Level | undefined): KnownBlock[] {
  if (level && level.undefined !== null) return []
  const asks: Ask[] = []
  const blocks: KnownBlock[] = []
  const loose = ladder.competencies.filter(({ pillar }) => pillar === null)
  for (const pillar of [...ladder.pillars, { name: 'Competencies', competencies: loose }]) {
    const cards = pillar.competencies.map((competency) => ({ competency, ask: openAsk(ladder, competency, level) }))
    const free = VIEW_ROOM.blocks - BLOCKS_AROUND - blocks.length - 1
    const shown = optionAsks(cards.map(({ ask }) => ask)).slice(0, Math.max(free, 0))
    if (shown.length > 0) blocks.push(header(pillar.name))
    for (const { competency, ask } of cards) {
      if (shown.includes(ask)) blocks.push(card(competency, ask, level))
      else asks.push(ask)
    }
  }
  const options = optionAsks(asks)
    .slice(0, SELECT_OPTIONS)
    .map((ask) => option(ask.label, ask.text))
  if (options.length === 0) return blocks
  const more = `Not on this page: ${counted(asks.length, 'more competency')}.`
  const rest = options.length < asks.length ? ' Find anything else by name in the search above.' : ''
  return [...blocks, context([more + rest]), actions([select(askAction(0), 'Open another competency', options)])]
}

function openAsk(ladder: Ladder, { name, slug }: Competency, level: Level | undefined): Ask {
  return askFor(name, ladder, level ? { level: level.id, competency: slug } : { competency: slug })
}

function card(competency: Competency, ask: Ask, level: Level | undefined): KnownBlock {
  const name = level ? `Open ${competency.name} at ${level.name}` : `Open ${competency.name}`
  const detail = cut(cardDetail(competency, level), DETAIL)
  return kitCard(cut(competency.name, NAME), detail, button(askAction(0), 'Open', ask.text, name))
}

function cardDetail(competency: Competency, level: Level | undefined): string {
  const { topics, summary, atEveryLevel } = competency
  if (!level) return topics.length === 0 ? (summary ?? '') : listed(topics.map((topic) => topic.label))
  const behaviors = [...atEveryLevel, ...behaviorsAt(competency, level.id)]
  if (behaviors.length === 0) return `Nothing listed at ${level.name}.`
  const labels = new Set(behaviors.flatMap((behavior) => behavior.topic ?? []))
  if (labels.size > 0) return listed(labels)
  const more = behaviors.length - 1
  return [firstClause(behaviors[0]?.text ?? '', ONE_LINE), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}
