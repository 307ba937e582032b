/** What fits where there is a limit: texts cut with an ellipsis, the first ones of a list. */
import { STOP_WORDS } from '../words/stop-words.js'

/** The text in at most `limit` UTF-16 units: cut at a word where one is near, never inside a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const short = text.slice(0, Math.max(limit - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')
  const word = short.replace(/\s+\S*$/, '')
  return `${(word.length > limit * 0.7 ? word : short).trimEnd()}…`
}

/** Characters: about what a window shows in one line. */
export const ONE_LINE = 90

/** How a text begins, up to the end of a clause where one is near; never in a bracket or with a word that leads on. */
export function firstClause(text: string, limit: number): string {
  if (text.length <= limit) return text
  const least = limit * 0.4
  const ends = [...text.slice(0, limit).matchAll(/[.;:,](?=\s)/g)].map(({ index }) => text.slice(0, index))
  const clause = ends.findLast((start) => start.length > least && outsideBrackets(start) === start)
  if (clause !== undefined) return `${clause}…`
  const short = cut(text, limit).slice(0, -1)
  const outside = outsideBrackets(short)
  return `${withoutLeadingOn(outside.length > least ? outside : short)}…`
}

/** A text up to the bracket that it leaves open. */
function outsideBrackets(text: string): string {
  const open = text.lastIndexOf('(')
  return open < 0 || text.includes(')', open) ? text : text.slice(0, open).trimEnd()
}

/** A text without the words at its end that only lead on to what is not there any more: "and their". */
function withoutLeadingOn(text: string): string {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word) && !STOP_WORDS.has(word.toLowerCase()))
  return last < 0 ? text : words.slice(0, last + 1).join(' ')
}

/** The text in at most `room`, as `measure` counts (escapes or bytes included). */
export function cutWithin(text: string, room: number, measure: (text: string) => number): string {
  let limit = text.length
  let short = text
  // What counts beside the characters is only known from the outcome, so the limit comes down until it fits.
  for (let size = measure(text); size > room && limit > 0; size = measure(short)) {
    limit = Math.min(limit - 1, Math.floor((limit * room) / size))
    short = cut(text, limit)
  }
  return short
}

/** The first ones that fit together. */
export function within<T>(all: readonly T[], room: number, size: (each: T) => number): T[] {
  let free = room
  const fitting: T[] = []
  for (const each of all) {
    free -= size(each)
    if (free < 0) break
    fitting.push(each)
  }
  return fitting
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
