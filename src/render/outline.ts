/**
 * An answer laid out, before it becomes text or blocks: title, context, parts with bullets, queries to go on with. One
 * function a kind makes it (`outline-of.ts`); `text.ts` and `blocks.ts` draw it and know nothing of kinds.
 */
import type { Owner, Source } from '../ladder/model.js'

/**
 * A run of words. `strong`: these carry the point. `changed`: these are other ones than before, set off in plain text too.
 * `code`: to be typed as it stands. `url`: where they lead.
 */
export interface Piece {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'changed' | 'code'
  readonly url?: string
}

/** One bullet, and the ones below it. */
export interface Item {
  /** What it is about ("Discovery"); null where the page has no label. */
  readonly label: string | null
  /** What is to be said of it ("raised"). */
  readonly mark: string | null
  readonly pieces: readonly Piece[]
  readonly under: readonly Item[]
}

/** A query offered under a label that stands alone. */
export interface Ask {
  readonly label: string
  readonly text: string
  /** Asks for everything up to the query's level instead: a click can, a typed question cannot. */
  readonly upTo?: true
}

/** A heading and what stands under it. */
export interface Part {
  readonly heading: string | null
  /** Said beside the heading: the pillar of a competency. */
  readonly aside: string | null
  readonly paragraphs: readonly string[]
  readonly items: readonly Item[]
  /** What it holds, in a few words, for where there is no room for it: "3 behaviors: Discovery, Value, Growth". */
  readonly digest: string
  /** Shows it whole; null where no query does. */
  readonly whole: Ask | null
}

export interface Outline {
  readonly title: string
  /** What was understood and where the answer comes from: ladder, revision, source. */
  readonly context: readonly string[]
  readonly lead: readonly string[]
  readonly parts: readonly Part[]
  /** Stands for the parts on one screen, where all of them would be a wall; the picks open them. Null: the parts do. */
  readonly overview: readonly Part[] | null
  /** Whether all parts are digested when one is, because they stand side by side. */
  readonly even: boolean
  readonly closing: readonly string[]
  /** The page an answer quotes and who looks after it; null where neither is known. */
  readonly source: (Source & { readonly owner: Owner | null }) | null
  /** Choices of one kind, each offered as one select: "Open a level". */
  readonly picks: readonly { readonly label: string; readonly asks: readonly Ask[] }[]
  readonly next: readonly Ask[]
}

/** An outline with nothing in it but a title and what is given. */
export function outline(title: string, rest: Partial<Outline>): Outline {
  return {
    title,
    context: [],
    lead: [],
    parts: [],
    overview: null,
    even: false,
    closing: [],
    source: null,
    picks: [],
    next: [],
    ...rest,
  }
}

export function part(heading: string | null, rest: Partial<Part>): Part {
  return { heading, aside: null, paragraphs: [], items: [], digest: '', whole: null, ...rest }
}

export function item(label: string | null, text: string, rest: Partial<Item> = {}): Item {
  return { label, mark: null, pieces: text === '' ? [] : [plainPiece(text)], under: [], ...rest }
}

export function plainPiece(text: string): Piece {
  return { text, style: 'plain' }
}

/** What a person types to ask this. */
export function command(query: string): Piece {
  return { text: `/ladder ${query}`, style: 'code' }
}
