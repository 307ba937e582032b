/**
 * Chooses what of an outline's parts is drawn where there is no room for all. Parts come in with what drawing them takes;
 * the ones to draw, whole or shortened, and the ones to digest go out. Nothing is left out silently.
 */
import { cutWithin, sum } from './cut.js'
import { type Item, type Part, plainPiece } from './outline.js'

/** What drawing takes, in characters of the surface. */
export interface Costs {
  /** Heading, aside and paragraphs. */
  head(part: Part): number
  item(item: Item): number
  /** That some items are left out. */
  readonly note: number
  /** A part as one line: heading and digest. */
  digest(part: Part): number
}

export interface Fitted {
  readonly shown: readonly Shown[]
  /** Parts without room, in order: one line each. */
  readonly digested: readonly Part[]
}

export interface Shown {
  readonly part: Part
  /** Those of its items that are cut, or left out at its end; of how many. */
  readonly left: readonly Item[]
  readonly total: number
}

/** At most this share of the room is kept for the digests of the parts that do not fit. */
const DIGEST_SHARE = 0.3

/** A later part is shortened only where it gets at least this share of the room; with less it is digested. */
const SHORTENED_SHARE = 0.25

/** A bullet cut to fewer characters says nothing. */
const LEAST_TEXT = 100

/**
 * @param parts in order; the first ones get the room
 * @param most how many may be shown
 * @param even digests every part when one does not fit, for parts that are read side by side
 */
export function fitParts(parts: readonly Part[], room: number, costs: Costs, most: number, even: boolean): Fitted {
  if (even && parts.length > 1) return { shown: [], digested: parts }

  let free = room - (parts.length === 1 ? 0 : digestsWithin(parts, room * DIGEST_SHARE, costs))
  const shown: Shown[] = []
  for (const [index, part] of parts.entries()) {
    if (shown.length === most) break
    const size = costs.head(part) + sum(part.items.map((item) => costs.item(item)))
    if (size > free) {
      const short = index === 0 || free > room * SHORTENED_SHARE ? shorten(part, free, costs) : null
      if (short) shown.push(short)
      break
    }
    shown.push(whole(part))
    free -= size
  }
  return { shown, digested: parts.slice(shown.length) }
}

/** What the digests of all parts take, or the room there is for them. */
function digestsWithin(parts: readonly Part[], room: number, costs: Costs): number {
  let taken = 0
  for (const part of parts) {
    taken += costs.digest(part)
    if (taken >= room) return room
  }
  return taken
}

/** A part with nothing left out. */
export function whole(part: Part): Shown {
  return { part, left: [], total: part.items.length }
}

/** A part with as many of its items as fit; where not even the first does, with that one cut, or null. */
function shorten(part: Part, room: number, costs: Costs): Shown | null {
  const within = room - costs.head(part) - costs.note
  let free = within
  const items: Item[] = []
  for (const item of part.items) {
    free -= costs.item(item)
    if (free < 0) break
    items.push(item)
  }
  const total = part.items.length
  if (items.length > 0) return { part: { ...part, items }, left: part.items.slice(items.length), total }
  const [first] = part.items
  const short = first && cutItem(first, within, costs)
  return short ? { part: { ...part, items: [short] }, left: part.items, total } : null
}

/** An item as one run of text, cut to the room; null where that leaves too little to read. */
function cutItem(item: Item, room: number, costs: Costs): Item | null {
  const words = [item, ...item.under].map((each) => each.pieces.map((piece) => piece.text).join(''))
  const asItem = (text: string): Item => ({ ...item, pieces: [plainPiece(text)], under: [] })
  const text = cutWithin(words.join(' ').trim(), room, (each) => costs.item(asItem(each)))
  return text.length < LEAST_TEXT ? null : asItem(text)
}
