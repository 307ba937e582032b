/** Whether two words may be one, one of them misspelt: by edits, or by sound. */
import { doubleMetaphone } from 'double-metaphone'

/** Shorter words are all near another one. */
const SHORTEST = 4

/** Whether `a` may be a misspelling of `b`: few edits apart for its length, or of the same sound and nearly its length. */
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
  if (letters < SHORTEST) return false
  const most = letters < twoFrom ? 1 : 2
  if (editsBetween(a, b, most) <= most) return true
  return Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && doubleMetaphone(a)[0] === doubleMetaphone(b)[0]
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment); anything
 * above `most` is returned as `most + 1`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1)
      row.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}
