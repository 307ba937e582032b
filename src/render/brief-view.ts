/** A brief for a 1:1 as a modal that reads like a page, and as direct messages to oneself: mostly one. */
import type { ModalView } from '@slack/types'
import type { Brief } from '../answer/brief.js'
import { BRIEF_ALL_ACTION, BRIEF_COPY_ACTION, BRIEF_VIEW } from './actions.js'
import { drawBlocks, MESSAGE } from './blocks.js'
import { type Fields, readCarried } from './carried.js'
import { sum } from './cut.js'
import { PART_COSTS } from './draw-part.js'
import { actions, button, modal, section } from './kit.js'
import { jsonSize, MESSAGE_ROOM, PRIVATE_METADATA, VIEW_ROOM } from './limits.js'
import type { Message } from './message.js'
import type { Outline, Part } from './outline.js'
import { briefOutline, briefTitle, leftOut } from './outline-brief.js'
import { messageText } from './text.js'

const TITLE = '1:1 brief'

export interface BriefState {
  /** What the brief is about, as text. */
  readonly query: string
  /** Whether what is neither new nor raised stands in it, too. */
  readonly all: boolean
}

const FIELDS: Fields<BriefState> = {
  query: (value): value is string => typeof value === 'string',
  all: (value): value is boolean => typeof value === 'boolean',
}

/** The state that a view carries; one without a query where it carries none. */
export function decodeBrief(metadata: string | undefined): BriefState {
  return readCarried(metadata, FIELDS) ?? { query: '', all: false }
}

/** Blocks and characters of the view beside the brief. */
const AROUND = { blocks: 1, characters: 4_000 }

export function briefView(brief: Brief, state: BriefState): ModalView {
  const { blocks, characters } = VIEW_ROOM
  const room = { ...VIEW_ROOM, blocks: blocks - AROUND.blocks, characters: characters - AROUND.characters }
  const canvas = { room, beyond: 'A brief on one competency is shorter.', isRich: false }
  const left = leftOut(brief).length
  const metadata = JSON.stringify(state)
  const choice = state.all ? 'Only new and raised' : `Include all (${left} more)`
  return modal(BRIEF_VIEW, {
    title: TITLE,
    submit: 'Send to me',
    metadata: metadata.length <= PRIVATE_METADATA ? metadata : JSON.stringify({ query: '', all: false }),
    blocks: [
      actions([
        button(BRIEF_COPY_ACTION, 'Copy as Markdown', 'copy'),
        ...(left > 0 ? [button(BRIEF_ALL_ACTION, choice, 'all')] : []),
      ]),
      // The title of the modal says that it is a brief.
      ...drawBlocks({ ...briefOutline(brief, state.all), title: briefTitle(brief) }, canvas),
    ],
  })
}

/** Characters of a message beside what is drawn, such as the number of a page. */
const MARGIN = 200

/** Nobody brings more to a 1:1. */
const MOST_SENT = 10

/** One message where it fits; else the first one opens, and the others belong into its thread. */
export function briefMessages(brief: Brief, all: boolean): Message[] {
  const whole = briefOutline(brief, all)
  const canvas = { ...MESSAGE, isRich: false }
  const around = jsonSize(drawBlocks({ ...whole, parts: whole.parts.slice(-1) }, canvas))
  const every = paged(whole.parts, MESSAGE_ROOM.characters - around - MARGIN)
  const pages = every.slice(0, MOST_SENT)
  const more = every.length > pages.length ? ['Not everything fits here. A brief on one competency is shorter.'] : []
  return pages.map((parts, index) => {
    const isFirst = index === 0
    const title = pages.length === 1 ? whole.title : `${whole.title} (${index + 1} of ${pages.length})`
    const page: Outline = {
      ...whole,
      title,
      lead: isFirst ? whole.lead : [],
      parts,
      closing: index === pages.length - 1 ? [...whole.closing, ...more] : [],
    }
    return { text: messageText(page), blocks: drawBlocks(page, canvas) }
  })
}

/** Parts dealt out to pages, in order; a long one goes on over several. */
function paged(parts: readonly Part[], room: number): Part[][] {
  const pages: Part[][] = []
  let free = 0
  for (const part of parts) {
    const head = PART_COSTS.head(part)
    const size = head + sum(part.items.map(PART_COSTS.item))
    if (size > free) {
      pages.push([])
      free = room
    }
    let piece: Part = { ...part, items: [] }
    free -= head
    for (const item of part.items) {
      const cost = PART_COSTS.item(item)
      if (cost > free && piece.items.length > 0) {
        pages.at(-1)?.push(piece)
        pages.push([])
        piece = { ...part, items: [] }
        free = room - head
      }
      piece = { ...piece, items: [...piece.items, item] }
      free -= cost
    }
    pages.at(-1)?.push(piece)
  }
  return pages
}

/** The same modal once it was used: how it went. */
export function briefSentView(text: string): ModalView {
  return modal(BRIEF_VIEW, { title: TITLE, blocks: [section(text)] })
}
