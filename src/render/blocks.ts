/**
 * An answer as Block Kit blocks: what was asked and where it comes from, the parts as lists, then controls to go on.
 * Draws outlines and knows nothing of kinds. Where room is short, parts become one line each and a control shows them.
 */
import type { ActionsBlock, ActionsBlockElement, KnownBlock } from '@slack/types'
import type { Answer } from '../answer/answer.js'
import { askAction, buttonAsks, optionAsks, upToAction } from './actions.js'
import { cutWithin, sum, within } from './cut.js'
import { digestLine, jsonSize, PART_COSTS, partBlock } from './draw-part.js'
import { type Fitted, fitParts, whole } from './fit.js'
import { actions, bullets, button, context, header, line, link, option, richText, run, select } from './kit.js'
import { ACTIONS_ELEMENTS, charactersOf, MESSAGE_ROOM, type Room, SELECT_OPTIONS } from './limits.js'
import type { Ask, Outline, Part } from './outline.js'
import { outlineOf } from './outline-of.js'

/** Where blocks go: how much room there is, and where more of it is when that is not enough. */
export interface Canvas {
  readonly room: Room
  readonly beyond: string
}

export const MESSAGE: Canvas = { room: MESSAGE_ROOM, beyond: 'My Home tab has room for more.' }

/** Shares of a room's characters that what stands around the parts may take. */
const CONTEXT_SHARE = 0.06
const LEAD_SHARE = 0.2
/** Where there are no parts, the lead is the answer. */
const LEAD_ALONE_SHARE = 0.6
const CLOSING_SHARE = 0.1
const SOURCE_SHARE = 0.05
const BUTTONS_SHARE = 0.17
const PICKS_SHARE = 0.3

/** Title, context, lead, what was cut with its controls and note, closing, source, picks, two rows of buttons. */
const BLOCKS_AROUND = 11

/** Characters that saying what was cut may take, digests aside. */
const NOTE_ROOM = 400

/** Around the JSON of a list. */
const BRACKETS = 2

/** Up to this many choices are buttons, more are a select. */
const FEW = 4

export function answerBlocks(answer: Answer): KnownBlock[] {
  return drawBlocks(outlineOf(answer), MESSAGE)
}

/** @param extra what can be done with the answer: a row of its own, behind the queries to go on with */
export function drawBlocks(outline: Outline, canvas: Canvas, extra: readonly ActionsBlockElement[] = []): KnownBlock[] {
  const { room, beyond } = canvas
  const number = numbers()
  const before = [...titleBlocks(outline, room), ...leadBlocks(outline, room)]
  const after = [...closingBlocks(outline, room), ...controls(outline, room, number, extra)]
  const free = room.characters - charactersOf([...before, ...after])
  const most = room.blocks - BLOCKS_AROUND
  const parts = outline.overview ?? outline.parts
  const all = parts.length <= most ? allWithin(parts, free) : null
  if (all) return [...before, ...all, ...after]

  const fitted = fitParts(parts, free - NOTE_ROOM, PART_COSTS, most, outline.even)
  const shown = fitted.shown.map(partBlock)
  const offered = new Set(outline.next.map((ask) => ask.text))
  const left = free - NOTE_ROOM - charactersOf(shown)
  return [...before, ...shown, ...cutBlocks(fitted, left, beyond, offered, number), ...after]
}

/** The parts drawn whole; null where that takes more room. Of hundreds, only the first ones are drawn to find out. */
function allWithin(parts: readonly Part[], room: number): KnownBlock[] | null {
  let free = room - BRACKETS
  const drawn: KnownBlock[] = []
  for (const part of parts) {
    const block = partBlock(whole(part))
    free -= jsonSize(block) + 1
    if (free < 0) return null
    drawn.push(block)
  }
  return drawn
}

function titleBlocks({ title, context: facts, source }: Outline, room: Room): KnownBlock[] {
  if (facts.length === 0) return [header(title)]
  const small = cutWithin(facts.join(' · '), room.characters * CONTEXT_SHARE, jsonSize)
  return [header(title), context([small], source?.owner ?? null)]
}

function leadBlocks({ lead, parts }: Outline, room: Room): KnownBlock[] {
  if (lead.length === 0) return []
  const share = (parts.length === 0 ? LEAD_ALONE_SHARE : LEAD_SHARE) / lead.length
  const paragraphs = lead.map((text) => cutWithin(text, room.characters * share, jsonSize))
  // Sections of one rich text follow each other without a gap.
  return [richText(paragraphs.map((text, index) => line([run(index < lead.length - 1 ? `${text}\n\n` : text)])))]
}

function closingBlocks({ closing, source }: Outline, room: Room): KnownBlock[] {
  const share = CLOSING_SHARE / Math.max(closing.length, 1)
  const lines = closing.map((text) => cutWithin(text, room.characters * share, jsonSize))
  const url = source?.url ?? null
  const isShort = source !== null && jsonSize(source) <= room.characters * SOURCE_SHARE
  return [
    ...(lines.length === 0 ? [] : [context(lines)]),
    ...(isShort && url !== null ? [richText([line([run('Source: '), link(url, source.title)])])] : []),
  ]
}

/** One line for each part that has no room, controls that show them, and that something was cut. */
function cutBlocks(
  { shown, digested }: Fitted,
  room: number,
  beyond: string,
  offered: ReadonlySet<string>,
  number: () => number,
): KnownBlock[] {
  const shortened = shown.filter(({ left }) => left > 0).map(({ part }) => part)
  if (shortened.length === 0 && digested.length === 0) return []
  const isAlone = shown.length + digested.length === 1
  const few = within(digested, room, PART_COSTS.digest)
  const more = digested.length - few.length
  const lines = [...few.map(digestLine), ...(more === 0 ? [] : [line([run(`${more} more: ask for one by its name.`)])])]
  const free = room - sum(few.map(PART_COSTS.digest))
  const wholes = within(
    shortened.flatMap((part) => part.whole ?? []),
    free,
    buttonSize,
  )
  const asks = isAlone ? [] : [...wholes, ...few.flatMap((part) => part.whole ?? [])]
  return [
    ...(lines.length === 0 ? [] : [richText([bullets(lines, 0)])]),
    context([`Not everything fits here. ${asks.length === 0 ? beyond : 'Choose what to read whole:'}`]),
    ...choices(
      asks.filter((ask) => !offered.has(ask.text)),
      'Show in full',
      number,
    ),
  ]
}

/** Selects for what an answer lists, buttons for what people ask next. */
function controls(
  { picks, next }: Outline,
  room: Room,
  number: () => number,
  extra: readonly ActionsBlockElement[],
): ActionsBlock[] {
  let free = room.characters * PICKS_SHARE
  const selects = picks.flatMap((pick, index) => {
    const asks = distinct(pick.asks)
    const options = within(optionAsks(asks), free / (picks.length - index), optionSize)
    free -= sum(options.map(optionSize))
    const label = options.length < asks.length ? `${pick.label} (${options.length} of ${asks.length})` : pick.label
    return options.length === 0 ? [] : [select(controlId(asks[0], number()), label, options.map(toOption))]
  })
  const buttons = within(buttonAsks(next), room.characters * BUTTONS_SHARE, buttonSize)
  const asks = buttons.slice(0, ACTIONS_ELEMENTS).map((ask) => button(controlId(ask, number()), ask.label, ask.text))
  return [selects, asks, extra].flatMap((row) => (row.length === 0 ? [] : [actions(row)]))
}

function choices(asks: readonly Ask[], label: string, number: () => number): ActionsBlock[] {
  if (asks.length === 0) return []
  if (asks.length <= FEW) {
    return [actions(buttonAsks(asks).map((ask) => button(controlId(ask, number()), ask.label, ask.text)))]
  }
  const options = optionAsks(asks).slice(0, SELECT_OPTIONS).map(toOption)
  return options.length === 0 ? [] : [actions([select(controlId(asks[0], number()), label, options)])]
}

/** What a choice between several asks is about, the first one says. */
function controlId(ask: Ask | undefined, number: number): string {
  return ask?.upTo ? upToAction(number) : askAction(number)
}

function toOption({ label, text }: Ask) {
  return option(label, text)
}

function optionSize(ask: Ask): number {
  return jsonSize(toOption(ask)) + 1
}

function buttonSize(ask: Ask): number {
  return jsonSize(button(askAction(10), ask.label, ask.text)) + 1
}

function distinct(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [ask.text, ask])).values()]
}

/** Counts the controls of one message, so that each has an id of its own. */
function numbers(): () => number {
  let last = -1
  return () => ++last
}
