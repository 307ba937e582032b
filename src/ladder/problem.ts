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

/** A text with whatever would break its line, or mean something to a terminal, told as its code. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped)
}

/** A text as it stands in a problem: in quotes, cut after 60 characters. */
export function quoted(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `"${characters.slice(0, 60).join('')}…"` : `"${text}"`
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
