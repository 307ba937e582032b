/**
 * What every source is read into: blocks in the order of the page, each text with its place in its file, so that a doubt
 * can name its line to the end. Made by the readers (`markup.ts`, `records.ts`, `csv.ts`).
 */
import { slugOf } from '../ladder/slug.js'

/** A link of the page: its words and its address. */
export interface Link {
  readonly text: string
  readonly url: string
}

/** A run of text of the page: a paragraph, a heading, a list item's line. Two with the same words are two objects. */
export interface Text {
  /** Entities decoded, markup dropped, every run of white space one space. */
  readonly text: string
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly links: readonly Link[]
  /** How many characters at its start are emphasized: a label, as a rule. */
  readonly emphasized: number
  /** The text of the page that this one is a part of; undefined for one that is whole. */
  readonly whole?: Text
  /** Whether the page does not have it: a name that its place gives. */
  readonly madeUp?: boolean
  /** What the source says it is: the key or the column it stands under (`level: 3`). */
  readonly hint?: 'level' | 'title' | 'summary' | 'example'
}

/** Why a text is no part of the ladder file. */
export type Reason = 'chrome' | 'navigation' | 'markup' | 'repeated' | 'not the ladder' | 'unreadable'

export interface Heading {
  readonly kind: 'heading'
  /** From 1, the outermost. */
  readonly depth: number
  readonly text: Text
}

export interface TableCell {
  readonly blocks: readonly Block[]
  /** Whether the source marks it as a header. */
  readonly header: boolean
}

/** Rows of equal length; a cell that spans several places stands in each of them as the same object. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}

export type Block =
  | Heading
  | Table
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'left out'; readonly text: Text; readonly reason: Reason }

/** One file of the page. */
export interface Source {
  readonly file: string
  /** What the file calls itself: its front matter or its only outermost heading. */
  readonly title: Text | undefined
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where the file says when it was made. */
  readonly revision: string | undefined
  /** Where the page can be read, if it says so. */
  readonly url?: string | undefined
  readonly blocks: readonly Block[]
  /** How many wrongly decoded characters and broken tags were put right. */
  readonly mended: number
}

/** Why a page becomes no ladder file, told on one line: what was found and what is wanted. */
export class Refusal extends Error {}

/** A text that is part of another one, or all of it with other words around it dropped. */
export function partOf(whole: Text, text: string): Text {
  return { ...whole, text: text.trim(), emphasized: 0, whole: wholeOf(whole) }
}

/** The text as it stands on the page. */
export function wholeOf(text: Text): Text {
  return text.whole ?? text
}

/** What names compare as; every shape that is tried asks for the same few hundred, thousands of times. */
const KEYS = new Map<string, string>()

/** What two names must share to be one: case, emphasis and punctuation aside. */
export function keyOf(text: Text | string): string {
  const name = typeof text === 'string' ? text : text.text
  const known = KEYS.get(name)
  if (known !== undefined) return known
  const key = slugOf(name)
  KEYS.set(name, key)
  return key
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}

/** Every text that blocks hold, in the order of the page, without what is left out. */
export function textsOf(blocks: readonly Block[]): Text[] {
  return allTextsOf(
    blocks.filter(({ kind }) => kind !== 'left out'),
    textsOf,
  )
}

/** The same with what is left out. */
export function allTextsOf(blocks: readonly Block[], below: (blocks: readonly Block[]) => Text[] = allTextsOf): Text[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => below(item))
    if (block.kind !== 'table') return [block.text]
    return [...new Set(block.rows.flat())].flatMap((cell) => below(cell.blocks))
  })
}
