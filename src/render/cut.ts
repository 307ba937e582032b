/** What fits where there is a limit: texts cut with an ellipsis, the first ones of a list. */

/** The text in at most `limit` UTF-16 units: cut at a word where one is near, never inside a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const short = text.slice(0, Math.max(limit - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')
  const word = short.replace(/\s+\S*$/, '')
  return `${(word.length > limit * 0.7 ? word : short).trimEnd()}…`
}

/** How a text begins, up to the end of a clause where one is near. */
export function firstClause(text: string, limit: number): string {
  if (text.length <= limit) return text
  const ends = [...text.slice(0, limit).matchAll(/[.;:,](?=\s)/g)].map(({ index }) => index)
  const end = ends.findLast((index) => index > limit * 0.4)
  return end === undefined ? cut(text, limit) : `${text.slice(0, end)}…`
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
