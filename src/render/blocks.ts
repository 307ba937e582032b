/**
 * An answer as Block Kit blocks: what was asked and where it comes from, the substance, choices, one row of actions. Draws
 * outlines and knows nothing of kinds. Where room is short, parts become one line each and a control shows them.
 */
import type { ActionsBlock, Button, KnownBlock, PlainTextOption } from '@slack/types'
import { askAction, buttonAsks, optionAsks, writeShown } from './actions.js'
import { cutWithin, sum, within } from './cut.js'
import { controlSize, digestLine, LONGEST_NAME, PART_COSTS, partBlock } from './draw-part.js'
import { drawTable } from './draw-table.js'
import { type Fitted, fitParts, whole } from './fit.js'
import {
  actions,
  bullets,
  button,
  context,
  folded,
  header,
  line,
  menu,
  option,
  origin,
  richText,
  run,
  select,
} from './kit.js'
import { CONTAINER_TITLE, jsonSize, MESSAGE_ROOM, OVERFLOW_OPTIONS, type Room, SELECT_OPTIONS } from './limits.js'
import { type Ask, type Outline, type Part, shortened } from './outline.js'

/** Where blocks go: how much room there is, and where more of it is when that is not enough. */
export interface Canvas {
  readonly room: Room
  readonly beyond: string
  /** Whether tables and folds can be drawn: where Slack's refusal of a block is seen, so that lists can follow. */
  readonly isRich: boolean
}

export const MESSAGE: Canvas = { room: MESSAGE_ROOM, beyond: 'My Home tab has room for more.', isRich: true }

/** Shares of a room's characters that what stands around the parts may take. */
const CONTEXT_SHARE = 0.06
const LEAD_SHARE = 0.2
/** Where there are no parts, the lead is the answer. */
const LEAD_ALONE_SHARE = 0.6
const CLOSING_SHARE = 0.1
const SOURCE_SHARE = 0.05
const BUTTONS_SHARE = 0.17
const PICKS_SHARE = 0.3

/** Title, context, lead, what was cut with its controls and note, closing, source, picks, choices, doubts, actions. */
const BLOCKS_AROUND = 12

/** Characters that saying what was cut may take, digests aside. */
const NOTE_ROOM = 400

/** Around the JSON of a list. */
const BRACKETS = 2

/** Up to this many choices are buttons, more are a select; of parts fewer, since their names are long. */
const FEW = 5
const FEW_PARTS = 3

/** An answer has one row of actions, with so many buttons; what else people do stands in the menu beside them. */
const MOST_BUTTONS = 3

/** Characters of JSON from which parts are folded away: two screens. */
const LONG = 3_500

/** What can be done with an answer beside asking on. */
export interface Offers {
  /** Stands before the questions, where it is what most people want next. */
  readonly main: Button | null
  /** Behind the questions. */
  readonly buttons: readonly Button[]
  /** Of the menu, behind the questions that have no button. */
  readonly entries: readonly PlainTextOption[]
}

export const NO_OFFERS: Offers = { main: null, buttons: [], entries: [] }

export function drawBlocks(outline: Outline, canvas: Canvas, offers: Offers = NO_OFFERS): KnownBlock[] {
  const { room, beyond, isRich } = canvas
  const number = numbers()
  const { choices: asks } = outline
  const fitting = (each: readonly Ask[]) => within(distinct(each), room.characters * BUTTONS_SHARE, buttonSize)
  const chosen = choices(fitting(asks), 'Choose', number)
  // What narrows an answer stands over it; what it offers to choose between is explained by it.
  const isNarrowing = asks.some(({ view }) => view !== undefined)
  const before = [...titleBlocks(outline, room), ...leadBlocks(outline, room), ...(isNarrowing ? chosen : [])]
  const after = [
    ...closingBlocks(outline, room),
    ...(isNarrowing ? [] : chosen),
    ...choices(fitting(outline.doubts), 'Did you mean', number),
    ...controls({ ...outline, next: beyondParts(outline) }, room, number, offers),
  ]
  const free = room.characters - jsonSize([...before, ...after])
  const most = room.blocks - BLOCKS_AROUND
  const besides = outline.table?.besides.map((part) => partBlock(whole(part))) ?? []
  /** For a table, or one list of all. */
  const freeForOne = (): number => room.characters - room.sizeOf([before, after, besides]) - NOTE_ROOM - FOLD
  if (isRich && outline.table && besides.length < most) {
    const left = freeForOne()
    const table = drawTable(outline.table, left, room.sizeOf)
    if (table) {
      const cut = cutBlocks({ shown: [], digested: table.left }, left - room.sizeOf(table.block), beyond, number, false)
      return [...before, table.block, ...cut, ...besides, ...after]
    }
  }
  const parts = outline.overview ?? outline.parts
  const all = parts.length <= most ? allWithin(parts, free, jsonSize) : null
  if (all) return [...before, ...(isRich && outline.folds ? folds(parts, all, free) : all), ...after]
  const short = isRich ? null : outline.short()
  // A table shows everything as well.
  if (short) return drawBlocks(shortened(outline, offers.main ? { ...short, everything: null } : short), canvas, offers)
  // One list of all is read in one go, so it may take what Slack takes; what is cut leaves room for what opens it.
  const long = parts.length <= most ? allWithin(parts, freeForOne(), room.sizeOf) : null
  if (long) return [...before, ...long, ...after]

  const fitted = fitParts(parts, free - NOTE_ROOM, PART_COSTS, most, outline.even)
  const shown = fitted.shown.map(partBlock)
  const left = free - NOTE_ROOM - jsonSize(shown)
  return [...before, ...shown, ...cutBlocks(fitted, left, beyond, number), ...after]
}

/** What leads on, without what opens parts that are always shown as a line each. */
function beyondParts({ parts, even, next }: Outline): readonly Ask[] {
  const opened = new Set(even && parts.length > 1 ? parts.map(({ whole }) => whole?.text) : [])
  return next.filter(({ text }) => !opened.has(text))
}

/** Characters of JSON that a fold takes beside its title, which it says instead of what is in it. */
const FOLD = 250

/** Parts under their names, the first one open, the others to be opened; as they are where they are short. */
function folds(parts: readonly Part[], drawn: readonly KnownBlock[], room: number): readonly KnownBlock[] {
  const size = jsonSize(drawn)
  const isShort = parts.length < 2 || size < LONG || size + parts.length * (FOLD + CONTAINER_TITLE) > room
  if (isShort || parts.some(({ heading }) => heading === null)) return drawn
  return parts.map((part, index) => {
    const inside = partBlock(whole({ ...part, heading: null, aside: null }))
    return folded(part.heading ?? '', part.digest, [inside], index > 0)
  })
}

/** The parts drawn whole; null where that takes more room. Of hundreds, only the first ones are drawn to find out. */
function allWithin(parts: readonly Part[], room: number, sizeOf: Room['sizeOf']): KnownBlock[] | null {
  let free = room - BRACKETS
  const drawn: KnownBlock[] = []
  for (const part of parts) {
    const block = partBlock(whole(part))
    free -= sizeOf(block) + 1
    if (free < 0) return null
    drawn.push(block)
  }
  return drawn
}

function titleBlocks({ title, context: facts, lead, parts, source }: Outline, room: Room): KnownBlock[] {
  // A few words alone head nothing.
  if (facts.length + lead.length + parts.length === 0) return [richText([line([run(title)])])]
  if (facts.length === 0) return [header(title)]
  const small = cutWithin(facts.join(' · '), room.characters * CONTEXT_SHARE, jsonSize)
  if (source === null) return [header(title), context([small])]
  const named = cutWithin(source.title, room.characters * SOURCE_SHARE, jsonSize)
  const isShort = jsonSize(source) <= room.characters * SOURCE_SHARE * 2
  const page = { title: named, url: isShort ? source.url : null }
  return [header(title), origin(small, source.words, page, source.owner)]
}

function leadBlocks({ lead, parts }: Outline, room: Room): KnownBlock[] {
  if (lead.length === 0) return []
  const share = (parts.length === 0 ? LEAD_ALONE_SHARE : LEAD_SHARE) / lead.length
  const paragraphs = lead.map((text) => cutWithin(text, room.characters * share, jsonSize))
  // Sections of one rich text follow each other without a gap.
  return [richText(paragraphs.map((text, index) => line([run(index < lead.length - 1 ? `${text}\n\n` : text)])))]
}

function closingBlocks({ closing }: Outline, room: Room): KnownBlock[] {
  const share = CLOSING_SHARE / Math.max(closing.length, 1)
  const lines = closing.map((text) => cutWithin(text, room.characters * share, jsonSize))
  return lines.length === 0 ? [] : [context(lines)]
}

/**
 * One line for each part that has no room, controls that show them, and that something was cut.
 * @param isAlone whether what is cut is all there is, so that showing it alone would show no more
 */
function cutBlocks(
  { shown, digested }: Fitted,
  room: number,
  beyond: string,
  number: () => number,
  isAlone = shown.length + digested.length === 1,
): KnownBlock[] {
  const shortened = shown.filter(({ left }) => left.length > 0).map(({ part }) => part)
  if (shortened.length === 0 && digested.length === 0) return []
  const few = digestsWithin(digested, room)
  const more = digested.length - few.length
  const lines = [
    ...alike(few).map(digestLine),
    ...(more === 0 ? [] : [line([run(`${more} more: ask for one by name.`)])]),
  ]
  const free = room - digestsSize(few)
  const wholes = within(
    shortened.flatMap((part) => part.whole ?? []),
    free,
    buttonSize,
  )
  const asks = isAlone ? [] : [...wholes, ...few.flatMap((part) => part.whole ?? [])]
  const isOpened = optionAsks(asks).length > 0
  return [
    ...(lines.length === 0 ? [] : [richText([bullets(lines, 0)])]),
    ...(isOpened ? [] : [context([`Not everything fits here. ${beyond}`])]),
    ...choices(asks, 'Read in full', number, FEW_PARTS),
  ]
}

/** Parts of which the same is to be said share a line, up to the length of a name: "Scope, Impact: 1 reworded each". */
function alike(parts: readonly Part[]): Part[] {
  const shared: Part[] = []
  for (const part of parts) {
    const { heading, digest } = part
    const at = shared.findLastIndex((each) => each.digest === digest || each.digest === `${digest} each`)
    const names = [shared[at]?.heading, heading].filter((name) => name).join(', ')
    if (at < 0 || heading === null || names.length > LONGEST_NAME) shared.push(part)
    else shared[at] = { ...part, heading: names, digest: `${digest} each` }
  }
  return shared
}

/** What the lines of these parts take, and the controls that show them. */
function digestsSize(parts: readonly Part[]): number {
  return jsonSize(alike(parts).map(digestLine)) + sum(parts.map(controlSize))
}

/** The first parts whose lines fit. */
function digestsWithin(parts: readonly Part[], room: number): Part[] {
  const fitting: Part[] = []
  for (const part of parts) {
    if (digestsSize([...fitting, part]) > room) break
    fitting.push(part)
  }
  return fitting
}

/** Selects for what an answer lists, what to choose between, and one row for what people do next. */
function controls(outline: Outline, room: Room, number: () => number, offers: Offers): ActionsBlock[] {
  let free = room.characters * PICKS_SHARE
  const selects = outline.picks.flatMap((pick, index) => {
    const asks = distinct(pick.asks)
    const options = within(optionAsks(asks), free / (outline.picks.length - index), optionSize)
    free -= sum(options.map(optionSize))
    const label = options.length < asks.length ? `${pick.label} (${options.length} of ${asks.length})` : pick.label
    return options.length === 0 ? [] : [select(askAction(number()), label, options.map(toOption))]
  })
  return [
    ...(selects.length === 0 ? [] : [actions(selects)]),
    ...actionRow(
      within(distinct(outline.next), room.characters * BUTTONS_SHARE, buttonSize),
      offers,
      outline.hasMain,
      number,
    ),
  ]
}

/** Buttons for the first ones; what has none stands in a menu. */
function actionRow(
  next: readonly Ask[],
  { main, buttons: own, entries }: Offers,
  hasMain: boolean,
  number: () => number,
): ActionsBlock[] {
  const asks = buttonAsks(next)
  const before = main ? [main] : []
  const behind = own.slice(0, MOST_BUTTONS - before.length)
  const room = MOST_BUTTONS - before.length - behind.length
  // A menu has two entries or more, so a single one takes a button along.
  const places = asks.length + entries.length === room + 1 ? Math.max(room - 1, 0) : room
  const rest = optionAsks(asks.slice(places)).slice(0, OVERFLOW_OPTIONS - entries.length)
  const all = [...rest.map(toOption), ...entries]
  const buttons = [...before, ...asks.slice(0, places).map((ask) => askButton(ask, number)), ...behind].map(
    (each, index): Button =>
      index === 0 && hasMain && before.length + places > 0 ? { ...each, style: 'primary' } : each,
  )
  const elements = [...buttons, ...moreOf(all, buttons.length < MOST_BUTTONS, number)]
  return elements.length === 0 ? [] : [actions(elements)]
}

/** A menu; a single entry is a button, where there is a place for it. */
function moreOf(entries: readonly PlainTextOption[], hasPlace: boolean, number: () => number) {
  const [only, ...others] = entries
  if (others.length > 0) return [menu(askAction(number()), entries)]
  return only?.value !== undefined && hasPlace ? [button(askAction(number()), only.text.text, only.value)] : []
}

function choices(asks: readonly Ask[], label: string, number: () => number, few = FEW): ActionsBlock[] {
  if (asks.length === 0) return []
  if (asks.length <= few) {
    const buttons = buttonAsks(asks).map((ask) => askButton(ask, number))
    return buttons.length === 0 ? [] : [actions(buttons)]
  }
  const options = optionAsks(asks).slice(0, SELECT_OPTIONS).map(toOption)
  return options.length === 0 ? [] : [actions([select(askAction(number()), label, options)])]
}

function askButton(ask: Ask, number: () => number): Button {
  return button(askAction(number()), ask.label, writeShown(ask))
}

function toOption(ask: Ask) {
  return option(ask.label, writeShown(ask))
}

function optionSize(ask: Ask): number {
  return jsonSize(toOption(ask)) + 1
}

function buttonSize(ask: Ask): number {
  return jsonSize(askButton(ask, () => 10)) + 1
}

function distinct(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [writeShown(ask), ask])).values()]
}

/** Counts the controls of one message, so that each has an id of its own. */
function numbers(): () => number {
  let last = -1
  return () => ++last
}
