/**
 * What stands in a question, before anything is decided: its levels, names and revisions, and the words that are left.
 * Text comes in, a Reading goes out; what it means as a query is `understand.ts`'s matter.
 */

import { ABBREVIATIONS } from '../words/abbreviations.js'
import { QUESTION_FORMULAS } from '../words/other-languages.js'
import { CONNECTORS } from '../words/stop-words.js'
import { plainText, stem, tokensOf } from '../words/tokens.js'
import { isEnglish } from './english.js'
import {
  countsThings,
  findLevels,
  isCount,
  isDash,
  type LevelMention,
  type LevelSigns,
  type Piece,
  romanFive,
} from './levels.js'
import {
  BEFORE_MONTH,
  FILLER,
  FRAME,
  GROWTH,
  JOINS,
  LEVEL_WORDS,
  MONTHS,
  NUMBERS,
  OLDER,
  ORDINALS,
  PROMOTION,
  RANGE_WORDS,
  YEAR,
} from './lexicon.js'
import type { NameMatch, Names } from './names.js'
import type { ShortNames } from './short-names.js'
import { isSubject, mayBeSubject } from './subjects.js'

/** Longer questions are cut: nobody names more in one, and the cost of a look-up stays bounded. */
export const LONGEST_QUESTION = 1_500

export interface Reading {
  /** As typed, cleaned and cut to `LONGEST_QUESTION`. */
  readonly text: string
  /** Every word, corrected, levels as typed. */
  readonly words: readonly string[]
  readonly levels: readonly SaidLevel[]
  readonly names: readonly NameMatch[]
  /** Those that a list sets beside the name before: "discovery, relationship management and strategy". */
  readonly listed: ReadonlySet<NameMatch>
  /** What a list sets beside such names, and nothing is called: "technical depth" in "discovery and technical depth". */
  readonly unnamed: readonly string[]
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
  readonly shortNames: ShortNames
  readonly signs: LevelSigns
  /** The word that was meant, or null where the word is one, or no known word is near. */
  readonly correct: (word: string) => string | null
}

/** Stands where a level stood: belongs to no name. */
const NOT_A_WORD = '\u0000'

/** Nobody misspells more in one question; past it the text is noise, and looking words up costs more than it brings. */
const MOST_CORRECTIONS = 12
/** And words that are near none: each that is no English word is held against many. */
const MOST_STRANGERS = 24

/** "C.E.", "e.g.": letters with a full stop behind each. */
const INITIALS = /(?<![\p{L}.])(?:\p{L}\.){2,5}(?!\p{L})/gu

/** Reads a question. */
export function read(text: string, reader: Reader): Reading {
  const clean = plainText(text)
    .replace(QUESTION_FORMULAS, ' ')
    .replace(INITIALS, (letters) => letters.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
  const tokens = tokensOf(clean.replace(/^\/ladder\b/i, ''))
  const pieces = findLevels(tokens, reader.signs)
  const corrections: [string, string][] = []
  let strangers = 0
  const words = pieces.map((piece) => {
    if (piece.level) return NOT_A_WORD
    if (corrections.length === MOST_CORRECTIONS || reader.names.vocabulary.has(piece.word)) return piece.word
    if (LEVEL_WORDS.has(piece.word) || FILLER.has(piece.word)) return piece.word
    if (strangers === MOST_STRANGERS) return piece.word
    const taken = ABBREVIATIONS.get(piece.word) ?? (isCutShort(piece.word, reader) ? null : reader.correct(piece.word))
    if (taken === null) {
      if (!isEnglish(piece.word)) strangers++
      return piece.word
    }
    corrections.push([piece.word, taken])
    return taken
  })
  const months = findMonths(words)
  const isWord = (n: number): boolean => words[n] !== NOT_A_WORD && !months.taken.has(n)
  const whole = reader.names.find(words.map((word, n) => (isWord(n) ? word : NOT_A_WORD)))
  const numbers = findBareNumbers(pieces, words, whole, reader)
  const typed = pieces.map((piece, n) => (isWord(n) && !numbers.has(n) ? piece.word : NOT_A_WORD))
  const startsOfLadders = new Set(
    whole.flatMap(({ named, start }) => (named.some(({ meaning }) => meaning.kind === 'ladder') ? [start] : [])),
  )
  // "I manage a CE": whom, and nothing that is asked.
  const isManaging = (n: number): boolean =>
    words[n - 1] === 'i' && MANAGING.has(words[n] ?? '') && [1, 2, 3].some((after) => startsOfLadders.has(n + after))
  // What was taken for another word may have been a name cut short: "rev".
  const isContent = (n: number): boolean => {
    const word = words[n] ?? ''
    if (typed[n] !== word) return true
    // "Compet" has the stem of "competency", but is no word itself.
    const isFrame = isOfLadder(word) && (isEnglish(word) || !isCutShort(word, reader))
    return !FILLER.has(word) && !isFrame && !isManaging(n)
  }
  const short = findShortNames(typed, isContent, whole, reader)
  const names = [...whole.filter((name) => !short.some((each) => overlap(name, each))), ...short].sort(
    (a, b) => a.start - b.start,
  )
  const more = short.length > 0 && numbers.size === 0 ? findBareNumbers(pieces, words, names, reader) : numbers
  const inName = new Set(names.flatMap(positionsOf))
  const isRequest = (n: number): boolean => REQUESTED.has(words[n] ?? '') && ASKED_OF.has(words[n - 1] ?? '')
  const isSomebody = (n: number): boolean => REPORTS.has(words[n] ?? '') && OWNERS.has(words[n - 1] ?? '')
  const isOutside = (n: number): boolean =>
    isWord(n) &&
    !more.has(n) &&
    !inName.has(n) &&
    !isRequest(n) &&
    !isSomebody(n) &&
    !isManaging(n) &&
    !isTalk(words, n) &&
    !isWritten(words, n)
  const outside = words.filter((_, n) => isOutside(n))
  return {
    text: clean,
    words: pieces.map((piece, n) => (piece.level ? piece.word : (words[n] ?? piece.word))),
    levels: pieces.flatMap((piece, n): SaidLevel[] => {
      const bare = more.get(n)
      return piece.level ? [{ ...piece.level, endsRange: piece.endsRange }] : bare ? [bare] : []
    }),
    names,
    listed: new Set(names.filter((name, n) => isListed(names[n - 1], name, pieces, words))),
    unnamed: names.flatMap((name) => (mayBeSubject(name) ? unnamedBehind(name.end, pieces, words, isOutside) : [])),
    revisions: months.revisions,
    older: words.some((word, n) => OLDER.has(word) && isOutside(n) && !isOfTime(words, n)),
    left: outside.filter(carriesMeaning),
    beside: outside,
    said: new Set(outside.map(stem)),
    corrections,
  }
}

/** A comma alone may also lead from the whole to its part: "relationship management, discovery". */
function isListed(
  before: NameMatch | undefined,
  { start, end }: NameMatch,
  pieces: readonly Piece[],
  words: readonly string[],
): boolean {
  if (!before) return false
  if (start - before.end === 1) return LISTS.has(words[before.end] ?? '')
  const goesOn = LISTS.has(words[end] ?? '') || COMMA.test(pieces[end]?.gap ?? '')
  return start === before.end && goesOn && COMMA.test(pieces[start]?.gap ?? '')
}

/** The last item of a list that a name ends before: words that carry meaning, up to the end or a pause. */
function unnamedBehind(
  end: number,
  pieces: readonly Piece[],
  words: readonly string[],
  isOutside: (n: number) => boolean,
): string[] {
  if (!LISTS.has(words[end] ?? '')) return []
  let last = end + 1
  while (last < words.length && !PAUSE.test(pieces[last]?.gap ?? '')) last++
  const item = words.slice(end + 1, last)
  const isItem = item.length > 0 && item.length <= LONGEST_ITEM
  return isItem && item.every((word, n) => isOutside(end + 1 + n) && carriesMeaning(word)) ? [item.join(' ')] : []
}

const LONGEST_ITEM = 3
const LISTS: ReadonlySet<string> = new Set(['and', 'or'])
const COMMA = /[,;]/

/** "Before it comes", "the level before mine", "past IC5": no revision is asked for. */
function isOfTime(words: readonly string[], n: number): boolean {
  const following = words[n + 1] ?? ''
  return (words[n] === 'past' && following === NOT_A_WORD) || (words[n] === 'before' && BEHIND_BEFORE.has(following))
}

const BEHIND_BEFORE: ReadonlySet<string> = new Set(
  'it i we you they he she somebody someone people anyone mine ours his hers theirs'.split(' '),
)

/** "Could you share …": what the bot is asked to do, and no word to search for. */
const REQUESTED: ReadonlySet<string> = new Set('share send provide post paste list link forward quote'.split(' '))
const ASKED_OF: ReadonlySet<string> = new Set('you u please pls kindly'.split(' '))

/** "What should we talk about", "what do I discuss": what is asked for, and no word to search for. */
function isTalk(words: readonly string[], n: number): boolean {
  const isAbout = words[n] === 'discuss' || (words[n] === 'talk' && words[n + 1] === 'about')
  return isAbout && ['we', 'i'].includes(words[n - 1] ?? '')
}

/** "Which levels have it in writing": where something stands, and no writing that is asked of anybody. */
function isWritten(words: readonly string[], n: number): boolean {
  return words[n] === 'writing' && words[n - 1] === 'in' && POINTED_AT.has(words[n - 2] ?? '')
}

const POINTED_AT: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'these', 'there'])

/** "My report": somebody, and nothing that is written. */
const REPORTS: ReadonlySet<string> = new Set(['report', 'reports'])
const MANAGING: ReadonlySet<string> = new Set(['manage', 'lead', 'supervise'])
const OWNERS: ReadonlySet<string> = new Set('my our his her their a direct'.split(' '))

/** Whether a word is the beginning of a word that names have, and no slip: "strat". */
function isCutShort(word: string, { names }: Reader): boolean {
  return word.length >= SHORTEST_CUT && names.goesOn(word)
}

const SHORTEST_CUT = 4

const positionsOf = ({ start, end }: NameMatch): number[] => Array.from({ length: end - start }, (_, n) => start + n)

const overlap = (a: NameMatch, b: NameMatch): boolean => a.start < b.end && b.start < a.end

/** Words that a name cut short has at most, and runs of them that are looked at: a story names nothing by the way. */
const MOST_SHORT = 4
const MOST_RUNS = 3
/** Words of grammar and courtesy in a message that is a list of names, and not a sentence. */
const MOST_TOLD = 2

/** Names cut short, where the words outside whole names are few: "pmm msg & writing 4". */
function findShortNames(
  words: readonly string[],
  isContent: (n: number) => boolean,
  names: readonly NameMatch[],
  reader: Reader,
): NameMatch[] {
  const firm = new Set(
    names.filter(({ named }) => named.some(({ meaning }) => !isSubject(meaning))).flatMap(positionsOf),
  )
  const { vocabulary } = reader.names
  const runs: Run[] = []
  let told = 0
  for (const [n, word] of words.entries()) {
    if (word === NOT_A_WORD || firm.has(n) || (/^\d+$/.test(word) && !vocabulary.has(word))) continue
    const isOfName = isContent(n) || CONNECTORS.has(word)
    if (!isOfName) told++
    if (told > MOST_TOLD) return []
    // A word of any question may be one of a name's, between others: "regnl team ld".
    if (!isOfName && !vocabulary.has(word)) continue
    const last = runs.at(-1)
    if (last && last.start + last.words.length === n) last.words.push(word)
    else runs.push({ start: n, words: [word] })
  }
  const isInside = (n: number): boolean => isContent(n) && !CONNECTORS.has(words[n] ?? '')
  const trimmed = runs.map((run) => trimmedTo(run, isInside)).filter((run) => run.words.length > 0)
  if (trimmed.length === 0 || trimmed.length > MOST_RUNS) return []
  const ladders = names.flatMap(({ named }) =>
    named.flatMap(({ meaning }) => (meaning.kind === 'ladder' ? [meaning.id] : [])),
  )
  return trimmed.flatMap((run) => {
    const span = { start: run.start, end: run.start + run.words.length }
    const content = run.words.filter((word) => !CONNECTORS.has(word))
    const inside = names.filter((name) => name.start < span.end && span.start < name.end)
    const isNamed = inside.some((name) => name.start <= span.start && name.end >= span.end)
    if (isNamed || content.length > MOST_SHORT) return []
    const found =
      withLadder(run, words, names, ladders, reader) ?? reader.shortNames.find(run.words, run.start, ladders)
    return (
      found ?? besideNames(run, inside).flatMap((each) => reader.shortNames.find(each.words, each.start, ladders) ?? [])
    )
  })
}

/** Words that stand one behind the other. */
interface Run {
  readonly start: number
  readonly words: string[]
}

/** A name of one of several ladders named that ends in another's name, which then names no ladder: "pmm sls + ce". */
function withLadder(
  { start, words: run }: Run,
  words: readonly string[],
  names: readonly NameMatch[],
  ladders: readonly string[],
  reader: Reader,
): NameMatch | null {
  const end = start + run.length
  const ladder = names.find((name) => name.start === end + 1 && name.end === name.start + 1)
  const others = ladders.filter(
    (id) => !ladder?.named.some(({ meaning }) => meaning.kind === 'ladder' && meaning.id === id),
  )
  if (!ladder || !CONNECTORS.has(words[end] ?? '') || others.length === 0) return null
  return reader.shortNames.find(words.slice(start, ladder.end), start, others)
}

const isOfLadder = (word: string): boolean =>
  FRAME.has(stem(word)) || PROMOTION.has(stem(word)) || GROWTH.has(stem(word))

/** What of a run stands before and behind the names in it: "oe" in "oe internal". */
function besideNames({ start, words }: Run, names: readonly NameMatch[]): Run[] {
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const parts = [
    { start, words: words.slice(0, Math.max(0, first.start - start)) },
    { start: last.end, words: words.slice(last.end - start) },
  ]
  return parts
    .map((part) => trimmedTo(part, (n) => !CONNECTORS.has(words[n - start] ?? '')))
    .filter((part) => part.words.length > 0)
}

/** A run from the first to the last of its words that may open and close a name. */
function trimmedTo({ start, words }: Run, mayClose: (n: number) => boolean): Run {
  const first = words.findIndex((_, n) => mayClose(start + n))
  const last = words.findLastIndex((_, n) => mayClose(start + n))
  return first < 0 ? { start, words: [] } : { start: start + first, words: words.slice(first, last + 1) }
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

/**
 * Bare numbers that stand for levels, where no level is written out: beside a name, "pmm 4", "delivery 5", "ce 3, 4 and
 * 5", or where a level would stand, "CEs at five should". By their place among the words.
 */
function findBareNumbers(
  pieces: readonly Piece[],
  words: readonly string[],
  names: readonly NameMatch[],
  reader: Reader,
): ReadonlyMap<number, SaidLevel> {
  const found = new Map<number, SaidLevel>()
  if (names.length === 0) return found
  if (pieces.some(({ level }) => level)) return findGoals(pieces, words)
  const inName = new Set(names.flatMap(positionsOf))
  const namesLadder = names.some(({ named }) => named.some(({ meaning }) => meaning.kind === 'ladder'))
  const starts = new Set(names.map(({ start }) => start))
  const ends = new Set(names.map(({ end }) => end))
  const behindOne = new Set(names.filter(({ start }) => ARTICLE.test(words[start - 1] ?? '')).map(({ end }) => end))
  for (let n = 0; n < words.length; n++) {
    // "Developer first 4": what the name ends in counts nothing.
    const counts = isCount(words, n) && !inName.has(n - 1)
    if (inName.has(n) || bareNumber(words, n) === undefined || counts) continue
    const run = runOfNumbers(pieces, words, n)
    const after = n + run.length
    if (words[n] === 'one' && (starts.has(after) || AFTER_ONE.has(words[after] ?? ''))) continue
    if (countsThings(words[after] ?? '', (word) => reader.names.vocabulary.has(word))) continue
    // "Three CEs".
    if (words[after]?.endsWith('s') && reader.names.vocabulary.has(words[after].slice(0, -1))) continue
    const [before, behind] = [words[n - 1] ?? '', words[after] ?? '']
    const isTerse = words.length <= FEW_WORDS && behind === '' && !MODALS.has(before)
    const isBesideName = ends.has(n) || starts.has(after) || isTerse
    const isPlaced =
      namesLadder &&
      (BEFORE_BARE.has(before) || ARTICLE.test(pieces[n]?.gap ?? '')) &&
      (behind === '' || MODALS.has(behind) || PAUSE.test(pieces[after]?.gap ?? '') || !carriesMeaning(behind))
    // "… promo case, 4 to 5, …".
    const isSpan =
      namesLadder && run.length === 3 && PAUSE.test(pieces[n]?.gap ?? '') && PAUSE.test(pieces[after]?.gap ?? '')
    // "What does 5 add".
    const isSubject = namesLadder && MODALS.has(before) && /^\d$/.test(words[n] ?? '')
    const isOrdinal = ORDINALS.has(words[n] ?? '')
    // "A PMM 4 owns …".
    const isOfOne = namesLadder && behindOne.has(n)
    const isLast =
      isOfOne ||
      behind === '' ||
      PAUSE.test(pieces[after]?.gap ?? '') ||
      starts.has(after) ||
      JOINS.has(behind) ||
      !carriesMeaning(behind)
    const isRung =
      isOrdinal &&
      starts.has(after) &&
      LEVEL_WORDS.has(words[names.find(({ start }) => start === after)?.end ?? -1] ?? '')
    if (isOrdinal ? isRung : isSubject || isSpan || ((isBesideName || isPlaced) && isLast)) {
      for (const [at, said] of run.entries()) if (said) found.set(n + at, said)
    }
    n = after - 1
  }
  return found.size === 1 ? new Map([...found, ...findGoals(pieces, words)]) : found
}

/** Beside a level that is written out a bare figure where one is headed is another: "IC3 going for 4, what …". */
function findGoals(pieces: readonly Piece[], words: readonly string[]): ReadonlyMap<number, SaidLevel> {
  const found = new Map<number, SaidLevel>()
  for (const [n, word] of words.entries()) {
    const isLast = n + 1 === words.length || PAUSE.test(pieces[n + 1]?.gap ?? '') || words[n + 1] === 'and'
    const isOneOnOne = pieces[n + 1]?.gap === ':'
    if (isLast && !isOneOnOne && /^\d$/.test(word) && BEFORE_GOAL.has(words[n - 1] ?? '')) {
      found.set(n, { prefix: null, number: Number(word), endsRange: false })
    }
  }
  return found
}

const BEFORE_GOAL: ReadonlySet<string> = new Set(['for', 'to', 'towards', 'at', 'as', 'on'])

/** "One day", "one more thing". */
const AFTER_ONE: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'time', 'thing', 'more'])

/** Before a number that is a level: "at five". */
const BEFORE_BARE: ReadonlySet<string> = new Set(['at', 'a', 'as', 'on', 'for', 'an', 'still', 'currently', 'about'])
/** "A 4": no number that counts something has an article. */
const ARTICLE = /\ban?\b/
const MODALS: ReadonlySet<string> = new Set(
  'should must do does is are can could will would need needs has have'.split(' '),
)
const PAUSE = /[,.;:!?()/-]/
const HIGHEST_BARE = 20
/** In so few words a number at the end is a level: "pmm launches 4". */
const FEW_WORDS = 5

function bareNumber(words: readonly string[], n: number): number | undefined {
  const word = words[n] ?? ''
  const number = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word)
  // "The PMM one" counts nothing.
  if (word === 'one' && words.includes('the')) return undefined
  return number !== undefined && number > 0 && number <= HIGHEST_BARE ? number : undefined
}

/** Numbers from one place on, joined: "3, 4 and 5", "three to five", "3-5"; null for what joins them. */
function runOfNumbers(pieces: readonly Piece[], words: readonly string[], from: number): (SaidLevel | null)[] {
  const run: (SaidLevel | null)[] = []
  let endsRange = false
  for (let n = from; n < words.length; n++) {
    const piece = pieces[n]
    const number = bareNumber(words, n) ?? (piece && n > from ? romanFive(piece) : undefined)
    if (number !== undefined) {
      run.push({ prefix: null, number, endsRange: n > from && (endsRange || isDash(pieces[n]?.gap ?? '')) })
      endsRange = false
      continue
    }
    const joins = JOINS.has(words[n] ?? '') && bareNumber(words, n + 1) !== undefined
    if (!joins) break
    endsRange = RANGE_WORDS.has(words[n] ?? '')
    run.push(null)
  }
  return run
}
