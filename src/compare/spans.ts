/**
 * Texts with words set off: which words of two texts differ, and a text cut into runs that are set off or not. Texts and
 * places in them come in, spans go out; put together, the spans of a text are the text.
 */
import { diffArrays } from 'diff'
import { FUNCTION_WORDS } from '../words/function-words.js'
import { stem, wordsOf } from '../words/tokens.js'
import type { Span } from './model.js'

/** Characters of a text, from the first to behind the last. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The share of words set off up to which a text still shows what changed. */
const READABLE = 0.65
/** And so many words at most: looking for more costs the square of their number. */
const MOST_CHANGED = 300

/** A text with nothing set off. */
export function plainSpans(text: string): readonly Span[] {
  return [{ text, changed: false }]
}

/**
 * The words of two texts that the other does not have in that order; forms of one word are the same. Null where they
 * are so many that setting them off would show nothing.
 */
export function changedWords(before: string, after: string): { before: Range[]; after: Range[] } | null {
  const [left, right] = [before, after].map((text) => tokens(text).map((each) => ({ ...each, stem: stem(each.word) })))
  if (!left || !right) return null
  const changed: { before: Range[]; after: Range[] } = { before: [], after: [] }
  let [a, b] = [0, 0]
  const changes = diffArrays(left, right, {
    comparator: (one, other) => one.stem === other.stem,
    maxEditLength: Math.min(MOST_CHANGED, Math.ceil(READABLE * (left.length + right.length))),
  })
  if (!changes) return null
  for (const change of changes) {
    if (change.removed) changed.before.push(...left.slice(a, a + change.count))
    if (change.added) changed.after.push(...right.slice(b, b + change.count))
    if (!change.added) a += change.count
    if (!change.removed) b += change.count
  }
  const readable = changed.before.length <= READABLE * left.length && changed.after.length <= READABLE * right.length
  return readable ? changed : null
}

interface Token extends Range {
  readonly word: string
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase(),
  }))
}

/**
 * A text with ranges set off: those with nothing but function words between them become one; at their ends, and alone,
 * such words are not set off.
 */
export function setOff(text: string, ranges: readonly Range[]): readonly Span[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && (range.start <= last.end || isLittle(text.slice(last.end, range.start)))) {
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) })
    } else joined.push(range)
  }
  const made: Span[] = []
  let at = 0
  for (const { start, end } of joined.flatMap((range) => trimmed(text, range) ?? [])) {
    made.push({ text: text.slice(at, start), changed: false }, { text: text.slice(start, end), changed: true })
    at = end
  }
  made.push({ text: text.slice(at), changed: false })
  return made.filter((span) => span.text !== '')
}

/** Nothing but function words, within one clause. */
function isLittle(text: string): boolean {
  return !/[.;:(]/.test(text) && wordsOf(text).every((word) => FUNCTION_WORDS.has(word))
}

/** From the first to the last word that carries news; null where there is none. */
function trimmed(text: string, { start, end }: Range): Range | null {
  const telling = tokens(text.slice(start, end)).filter(({ word }) => !FUNCTION_WORDS.has(word))
  const [first, last] = [telling.at(0), telling.at(-1)]
  return first && last ? { start: start + first.start, end: start + last.end } : null
}
