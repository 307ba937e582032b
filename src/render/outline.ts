/**
 * An answer laid out, before it becomes text or blocks: title, context, parts with bullets, queries to go on with. One
 * function a kind makes it (`outline-of.ts`); `text.ts` and `blocks.ts` draw it and know nothing of kinds.
 */
import type { Mark } from '../compare/model.js'
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
  /** What of the answer is shown, where that is not the answer: a click can ask for it, a typed question cannot. */
  readonly view?: View
}

/** Everything up to the level asked for; or, of levels side by side, only what is marked so. */
export type View = 'up-to' | Mark

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

/** The same as the parts say, in rows and columns, for where a table can be drawn. */
export interface Table {
  /** The first one names the rows. */
  readonly columns: readonly string[]
  readonly groups: readonly {
    /** What opens the rows where they have no room; null: nothing does. */
    readonly part: Part | null
    readonly rows: readonly Row[]
  }[]
  /** Stands under it: what no row says. */
  readonly besides: readonly Part[]
}

export interface Row {
  /** The highest has room, and stands, before the others; absent: 0. */
  readonly rank?: number
  /** Line by line. */
  readonly name: readonly Piece[]
  /** One a column; an empty one says that there is nothing. */
  readonly cells: readonly (readonly Piece[])[]
}

/** What stands for all of an outline's parts. */
export interface ShortForm {
  readonly parts: readonly Part[]
  /** Shows it all; null where something else does. */
  readonly everything: Ask | null
}

export interface Outline {
  readonly title: string
  /** What was understood and where the answer comes from: ladder, revision, source. */
  readonly context: readonly string[]
  readonly lead: readonly string[]
  readonly parts: readonly Part[]
  readonly table: Table | null
  /** Stands for the parts on one screen, where all of them would be a wall; the picks open them. Null: the parts do. */
  readonly overview: readonly Part[] | null
  /** The most telling of it, where a list of all has no room; null: what has room. */
  readonly short: () => ShortForm | null
  /** What a channel sees instead, a line a part; null: the same as anybody. */
  readonly inChannel: () => ShortForm | null
  /** Whether long parts may be folded, to be opened one by one. */
  readonly folds: boolean
  /** Whether all parts are digested when one is, because they stand side by side. */
  readonly even: boolean
  readonly closing: readonly string[]
  /** The page an answer quotes, in whose words, and who looks after it; null where it quotes none. */
  readonly source: (Source & { readonly owner: Owner | null; readonly words: string }) | null
  /** Choices of one kind, each offered as one select: "Open a level". */
  readonly picks: readonly { readonly label: string; readonly asks: readonly Ask[] }[]
  /** Readings, examples, counts: what to choose between, a row of their own. */
  readonly choices: readonly Ask[]
  /** What else the question may mean, where that is not sure: a row of their own. */
  readonly doubts: readonly Ask[]
  /** What people do next, the most obvious first. */
  readonly next: readonly Ask[]
  /** Whether the first of it is what most people want, and stands out. */
  readonly hasMain: boolean
}

const noForm = (): null => null

/** An outline with nothing in it but a title and what is given. */
export function outline(title: string, rest: Partial<Outline>): Outline {
  return {
    title,
    context: [],
    lead: [],
    parts: [],
    table: null,
    overview: null,
    short: noForm,
    inChannel: noForm,
    folds: false,
    even: false,
    closing: [],
    source: null,
    picks: [],
    choices: [],
    doubts: [],
    next: [],
    hasMain: false,
    ...rest,
  }
}

/** An outline as a channel sees it: nobody there is shown more than they asked for. */
export function channelForm(whole: Outline): Outline {
  const form = whole.inChannel()
  return form ? shortened(whole, form) : whole
}

/** An outline with its short form in place of the long one. */
export function shortened(whole: Outline, { parts, everything }: ShortForm): Outline {
  return {
    ...whole,
    parts,
    table: null,
    overview: null,
    short: noForm,
    inChannel: noForm,
    folds: false,
    next: [...(everything ? [everything] : []), ...whole.next],
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
