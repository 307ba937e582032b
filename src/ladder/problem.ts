/**
 * What is wrong with a ladder file or its folder, told so that whoever edits it finds the place and knows what to do.
 * Made by `parse.ts` and `load.ts`; printed one a line by every surface.
 */

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Problem {
  /** The file or folder, as the person would name it. */
  readonly file: string
  /** Null where the problem is the file or folder as a whole. */
  readonly position: Position | null
  readonly found: string
  /** What belongs there, or what to do next. */
  readonly wanted: string
}

/** `ladders/ce.yml:12:5 found the unknown key "sumary", wanted "summary"`: always one line, safe on a terminal. */
export function problemLine({ file, position, found, wanted }: Problem): string {
  const place = position ? `${file}:${position.line}:${position.column}` : `${file}:`
  return onOneLine(`${place} found ${found}, wanted ${wanted}`)
}

/** The first of the problems of one file, and a count of the rest. */
export function firstOf(problems: readonly Problem[], most = MOST_PROBLEMS): Problem[] {
  const rest = problems.slice(most)
  const [next] = rest
  if (!next) return [...problems]
  const found = rest.length === 1 ? 'one more problem' : `${rest.length} more problems`
  const counted = { file: next.file, position: null, found, wanted: 'the problems above fixed first' }
  return [...problems.slice(0, most), counted]
}

/** Of a file with more, most have one cause, and nobody reads on. */
const MOST_PROBLEMS = 20

/** A text with whatever would break its line, or mean something to a terminal, told as its code. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped)
}

/** A text as it stands in a problem: in quotes, cut where it is long. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`
}

/** A text cut after so many characters, which it may have a million of. */
export function shortened(text: string, most = 60): string {
  // A character is two code units at most.
  const start = [...text.slice(0, 2 * most + 2)]
  return start.length > most ? `${start.slice(0, most).join('')}…` : text
}

/** Names from a file one after the other, the first of them where there are many. */
export function listed(names: Iterable<string>): string {
  const all = [...names]
  const told = all.slice(0, MOST_NAMES).map((name) => shortened(name))
  const more = all.length - told.length
  return (more > 0 ? [...told, `${more} more`] : told).join(', ')
}

/** More than any ladder known has levels. */
const MOST_NAMES = 30

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
