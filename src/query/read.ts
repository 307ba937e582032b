/**
 * What stands in a question, before anything is decided: its levels, names and revisions, and the words that are left.
 * Text comes in, a Reading goes out; what it means as a query is `understand.ts`'s matter.
 */

import { plainText, stem, tokensOf } from '../words/tokens.js'
import { findLevels, isDash, type LevelMention, type LevelSigns, type Piece } from './levels.js'
import { BEFORE_MONTH, FILLER, FRAME, GROWTH, MONTHS, NUMBERS, OLDER, PROMOTION, RANGE_WORDS } from './lexicon.js'
import type { NameMatch, Names } from './names.js'

/** Longer questions are cut: nobody names more in one, and the cost of a look-up stays bounded. */
export const LONGEST_QUESTION = 400

export interface Reading {
  /** As typed, cleaned and cut to `LONGEST_QUESTION`. */
  readonly text: string
  /** Every word, corrected, levels as typed. */
  readonly words: readonly string[]
  readonly levels: readonly SaidLevel[]
  readonly names: readonly NameMatch[]
  /** Months named as revisions: `2023-03`. */
  readonly revisions: readonly string[]
  /** Whether an earlier revision is asked for without saying which. */
  readonly older: boolean
  /** Words that carry meaning and were taken for nothing above. */
  readonly left: readonly string[]
  /** All that were taken for nothing, whether or not they carry meaning by themselves. */
  readonly beside: readonly string[]
  /** Stems of all words outside names, for telling what kind of question it is. */
  readonly said: ReadonlySet<string>
  readonly corrections: readonly (readonly [typed: string, taken: string])[]
}

export type SaidLevel = LevelMention & { readonly endsRange: boolean }

/** What reading needs to know of the loaded ladders. */
export interface Reader {
  readonly names: Names
  readonly signs: LevelSigns
  /** The word that was meant, or null where the word is one, or no known word is near. */
  readonly correct: (word: string) => string | null
}

const YEAR = /^(?:19|20)\d{2}$/
/** Stands where a level stood: belongs to no name. */
const NOT_A_WORD = '\u0000'

/** Nobody misspells more in one question; past it the text is noise, and looking words up costs more than it brings. */
const MOST_CORRECTIONS = 12

/** Reads a question. */
export function read(text: string, reader: Reader): Reading {
  const clean = plainText(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION)
  const tokens = tokensOf(clean.replace(/^\/ladder\b/i, ''))
  const pieces = findLevels(tokens, reader.signs)
  const corrections: [string, string][] = []
  const words = pieces.map((piece) => {
    if (piece.level) return NOT_A_WORD
    if (corrections.length === MOST_CORRECTIONS) return piece.word
    const taken = reader.correct(piece.word)
    if (taken === null) return piece.word
    corrections.push([piece.word, taken])
    return taken
  })
  const months = findMonths(words)
  const names = reader.names.find(words.map((word, n) => (months.taken.has(n) ? NOT_A_WORD : word)))
  const inName = new Set(
    names.flatMap((name) => Array.from({ length: name.end - name.start }, (_, n) => name.start + n)),
  )
  const outside = words.filter((word, n) => word !== NOT_A_WORD && !months.taken.has(n) && !inName.has(n))
  return {
    text: clean,
    words: pieces.map((piece, n) => (piece.level ? piece.word : (words[n] ?? piece.word))),
    levels: withBareNumbers(pieces, words, names),
    names,
    revisions: months.revisions,
    older: outside.some((word) => OLDER.has(word)),
    left: outside.filter(carriesMeaning),
    beside: outside,
    said: new Set(outside.map(stem)),
    corrections,
  }
}

/** Whether a word outside every name says something that a search could find. */
function carriesMeaning(word: string): boolean {
  if (word.length < 2 || /^\d+$/.test(word)) return false
  return (
    ![FILLER, NUMBERS, OLDER, RANGE_WORDS].some((words) => words.has(word)) &&
    ![FRAME, PROMOTION, GROWTH].some((stems) => stems.has(stem(word)))
  )
}

/** `2023-03`, "March 2023", "2023 March", "March and May 2023" among the words. */
function findMonths(words: readonly string[]): { revisions: string[]; taken: ReadonlySet<number> } {
  const revisions: string[] = []
  const taken = new Set<number>()
  words.forEach((word, n) => {
    if (/^\d{4}-\d{2}$/.test(word)) {
      revisions.push(word)
      taken.add(n)
      return
    }
    const month = MONTHS.get(word)
    if (month === undefined) return
    const near = [n + 1, n - 1].find((at) => YEAR.test(words[at] ?? ''))
    const year = near ?? yearOfAnother(words, n)
    if (year < 0) return
    revisions.push(`${words[year]}-${month}`)
    taken.add(n).add(year)
  })
  return { revisions, taken }
}

/** Where the year stands that a month shares with another one: "March and May 2023", "May 2023 ... the March one". */
function yearOfAnother(words: readonly string[], month: number): number {
  if (month > 0 && !BEFORE_MONTH.has(words[month - 1] ?? '')) return -1
  return words.findIndex((word, n) => {
    return YEAR.test(word) && [n - 1, n + 1].some((at) => at !== month && MONTHS.has(words[at] ?? ''))
  })
}

/** The levels, or else the bare numbers right after a ladder's name: "pmm 4", "pmm 3-5". */
function withBareNumbers(pieces: readonly Piece[], words: readonly string[], names: readonly NameMatch[]): SaidLevel[] {
  const said = pieces.flatMap((piece) => (piece.level ? [{ ...piece.level, endsRange: piece.endsRange }] : []))
  if (said.length > 0) return said
  const afterLadder = names.filter((name) => name.named.some(({ meaning }) => meaning.kind === 'ladder'))
  return afterLadder.flatMap((name) => {
    const behind = words.slice(name.end)
    const first = behind.findIndex((word) => !/^\d{1,2}$/.test(word))
    const numbers = first < 0 ? behind : behind.slice(0, first)
    return numbers.map((word, n) => {
      const endsRange = n > 0 && isDash(pieces[name.end + n]?.gap ?? '')
      return { prefix: null, number: Number(word), endsRange }
    })
  })
}
