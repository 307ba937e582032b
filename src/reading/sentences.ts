/** A message cut into its sentences. */

/** Past so many a text is no message: what else it holds is read as one last sentence. */
const MOST_SENTENCES = 60
/** Ends a sentence, with the white space behind it: a full stop within "Sr. CE" or "e.g. pricing" does not. */
const BETWEEN =
  /(?<=[!?\u2026;])[!?)"'\u201d\u2019\u2026]*\s+|(?<=[^\s.]{3}\.|\d\.|\))\s+(?=\S)|\s+[-\u2013\u2014]+\s+|\s*\n\s*/u

/** The sentences of a message, in order; none of them empty. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.length <= MOST_SENTENCES) return parts
  return [...parts.slice(0, MOST_SENTENCES - 1), parts.slice(MOST_SENTENCES - 1).join(' ')]
}
