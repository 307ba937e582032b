/** A message cut into its sentences. */

/** Past so many a text is no message: what else it holds is read as one last sentence. */
const MOST_SENTENCES = 60
/** Ends a sentence, with the white space behind it: a full stop within "Sr. CE" or "e.g. pricing" does not. */
const BETWEEN =
  /(?<=[!?\u2026;:]|\.{2})[!?)"'\u201d\u2019\u2026]*\s+|(?<=[^\s.]{3}\.|\d\.|\))\s+(?=\S)|\s+[-\u2013\u2014]+\s+|\s*\n\s*/u

/** Characters of a message that are read; of a longer one, what opens and closes it and what may ask or name something. */
export const LONGEST_READ = 800
/** Longer texts are cut before they are looked at. */
const LONGEST_TEXT = 40_000
const ENDS_KEPT = 3

/** A long text cut down to its first and last sentences, those with a question mark and those with what may be a level. */
export function digested(text: string): string {
  if (text.length <= LONGEST_READ) return text
  const sentences = text.slice(0, LONGEST_TEXT).match(/[^.!?\n]+[.!?\n]*/g) ?? []
  const isTelling = (sentence: string, n: number): boolean =>
    n < ENDS_KEPT || n >= sentences.length - ENDS_KEPT || sentence.includes('?') || /\p{L}\d/u.test(sentence)
  const kept: string[] = []
  let room = LONGEST_READ
  for (const [n, sentence] of [...sentences.entries()].reverse()) {
    if (!isTelling(sentence, n)) continue
    if (sentence.length > room) break
    kept.push(sentence)
    room -= sentence.length
  }
  return kept.length > 0 ? kept.reverse().join('') : text.slice(0, LONGEST_READ)
}

/** The sentences of a message, in order; none of them empty. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.length <= MOST_SENTENCES) return parts
  return [...parts.slice(0, MOST_SENTENCES - 1), parts.slice(MOST_SENTENCES - 1).join(' ')]
}
