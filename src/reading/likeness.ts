/** Whether two words may be one, one of them misspelt. */
import Fuse from 'fuse.js'

/** Shorter words are all near another one. */
const SHORTEST = 4
/** Words further apart are no longer told from words that have nothing to do with each other. */
const MOST_EDITS = 2

/** Whether `a` may be a misspelling of `b`: few edits apart for its length. */
export function alike(a: string, b: string): boolean {
  return isWithin(a, b, 6)
}

/** The same for a `b` out of thousands, where two edits lead from most words to some other. */
export function closelyAlike(a: string, b: string): boolean {
  return isWithin(a, b, 8)
}

/** @param twoFrom letters from which on two edits are forgiven; below, one */
function isWithin(a: string, b: string, twoFrom: number): boolean {
  const letters = Math.min(a.length, b.length)
  const most = letters < twoFrom ? 1 : MOST_EDITS
  return letters >= SHORTEST && Math.abs(a.length - b.length) <= most && editsBetween(a, b) <= most
}

/** How fuse.js looks for one word in another: its score is then the share of the letters that have to be edited. */
const FUSE_OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 0.5 }

/**
 * How many letters are missing, added or wrong in one of two words; two neighbours swapped count once. Infinite where they
 * are more than two.
 */
export function editsBetween(a: string, b: string): number {
  const apart = Math.abs(a.length - b.length)
  if (apart > MOST_EDITS) return Number.POSITIVE_INFINITY
  const [one, other] = [edged(a), edged(b)]
  const { isMatch, score = 1 } = Fuse.match(one, other, FUSE_OPTIONS)
  const edits = Math.max(apart, Math.round(score * one.length))
  if (!isMatch || edits > MOST_EDITS) return Number.POSITIVE_INFINITY
  return edits === 2 && sorted(a) === sorted(b) ? 1 : edits
}

/** Fuse.js finds a word inside a longer one; with its edges marked, what stands before and behind it are edits too. */
function edged(word: string): string {
  return `^${word}$`
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** Whether all letters of an abbreviation stand in a word in their order, the first one first: "ldrship". */
export function isAbbreviationOf(short: string, word: string): boolean {
  if (short.charAt(0) !== word.charAt(0) || short.length >= word.length) return false
  let at = 0
  for (const letter of word) if (letter === short.charAt(at)) at++
  return at === short.length
}
