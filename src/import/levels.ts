/** Whether headers look like the levels of a ladder, and in which order they come. The words stand in `words/ranks.ts`. */

import { LEVEL_WORDS, NO_LEVEL_WORDS, NUMBERS, RANKS } from '../words/ranks.js'
import { ROLES } from '../words/titles.js'
import { keyOf, type Text, wordsIn } from './page.js'

/** What a header says of a level. */
interface Rank {
  /** By number, in its title or its code (`IC4`, "Level 3", "Engineer II"). */
  readonly number: number | undefined
  /** By word, on the scale of `words/ranks.ts`. */
  readonly word: number | undefined
  /** The letters of a code: `ic` of `IC4`. */
  readonly code: string
  /** The words that say neither: of "Senior Product Designer", the last two. */
  readonly rest: readonly string[]
}

/** Headers that are levels. */
export interface Levels {
  /** Distinct, as the page orders them. */
  readonly names: readonly Text[]
  /** From 0 to 1: how much they look like levels; a little more where the page calls them so. */
  readonly likeness: number
  /** Whether the page begins at the top. */
  readonly falling: boolean
}

/** Longer headers are sentences that may hold a word of rank. */
const MAX_WORDS = 10

/** The share of levels among neighbours from which the others between them are levels too, by their place. */
const MOSTLY = 0.6
const BY_PLACE = 0.5
const BY_ROLE = 0.7
/** What a page calls a level is one rather than a title beside it. */
const HINTED = 1.2
/** Titles are short. */
const MAX_TITLE = 4

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'at',
  'contributor',
  'for',
  'in',
  'individual',
  'new',
  'of',
  'or',
  'the',
  'to',
  'years',
  'career',
  'equivalent',
  'very',
  'track',
  'role',
])

/** Reads a header as a level; undefined where nothing in it says so. */
export function rankOf(header: string): Rank | undefined {
  if (wordsIn(header) > MAX_WORDS || /[?!;]|[.:] \p{L}.*[.] /u.test(header)) return undefined
  // "2. Communication" is the second heading, no second level.
  const told = header.replace(/^\s*\d{1,2}[.)]\s+(?=\S)/, '').replace(/’s?\b/g, '')
  const tokens = told.match(/\d+(?:\.\d+)?|\p{L}+(?:-level\b)?/gu) ?? []
  let number: number | undefined
  let word: number | undefined
  let code = ''
  const rest: string[] = []
  for (const [at, token] of tokens.entries()) {
    const lower = token.toLowerCase()
    const before = tokens[at - 1]?.toLowerCase() ?? ''
    const after = tokens[at + 1]?.toLowerCase() ?? ''
    if (/^\d/.test(token)) {
      const value = Number(token)
      if (
        value > 40 ||
        NO_LEVEL_WORDS.includes(before) ||
        /^(?:years?|yrs?|months?|weeks?|days?|k|percent)$/.test(after)
      )
        return undefined
      if (told.includes(`${token}%`) || (told.includes(`${token}:`) && /\d:\d/.test(told))) return undefined
      number ??= value
      // The letters of a code stand right before its number.
      if (
        new RegExp(`(?<!\\p{L})\\p{L}{1,4}[ -]?${token.replace('.', '\\.')}`, 'u').test(told) &&
        before.length <= 4 &&
        RANKS[before] === undefined &&
        !LEVEL_WORDS.includes(before)
      ) {
        code = before
        if (rest.at(-1) === before) rest.pop()
      }
      continue
    }
    const roman = ROMAN.indexOf(token)
    if (
      roman >= 0 &&
      number === undefined &&
      tokens.length > (token === 'I' || token === 'V' || token === 'X' ? 1 : 0) &&
      at > 0
    ) {
      number = roman + 1
      continue
    }
    if (roman >= 0 && tokens.length === 1) {
      number = roman + 1
      continue
    }
    const spelt = NUMBERS[lower]
    if (spelt !== undefined && (LEVEL_WORDS.includes(before) || LEVEL_WORDS.includes(after))) {
      number ??= spelt
      continue
    }
    const rank = RANKS[lower]
    if (rank !== undefined) {
      word = word === undefined ? rank : Math.max(word, rank)
      continue
    }
    if (!LEVEL_WORDS.includes(lower) && !FILLERS.has(lower)) rest.push(lower)
  }
  return number === undefined && word === undefined ? undefined : { number, word, code, rest }
}

/**
 * The levels among headers, which come in the order of the page and may repeat. Undefined where fewer than two look like
 * levels.
 */
export function levelsAmong(headers: readonly Text[]): Levels | undefined {
  const distinct = [...new Map(headers.map((text) => [keyOf(text), text])).values()]
  const firsts = distinct.map((text) => headers.find((one) => keyOf(one) === keyOf(text)) ?? text)
  const ranked = firsts.map((text) => ({ text, rank: rankOf(text.text) }))
  const base = baseOf(ranked.flatMap(({ rank }) => (rank ? [rank] : [])))
  const titles = new Set(ranked.flatMap(({ rank }) => (rank && rank.rest.length > 0 ? rank.rest.join(' ') : [])))
  const fits = ranked.map(({ text, rank }) => ({ text, rank, fit: fitOf(text, rank, base, titles) }))
  const [start, end] = [fits.findIndex(({ fit }) => fit > 0), fits.findLastIndex(({ fit }) => fit > 0)]
  const span = fits.slice(start, end + 1)
  const between = span.filter(({ fit }) => fit > 0).length >= span.length * MOSTLY
  // "Consultant" between "Associate" and "Partner": no word of rank, but its neighbours have one.
  const levels = span.flatMap((one) => {
    if (one.fit > 0) return [one]
    return between && wordsIn(one.text.text) <= MAX_TITLE && !/[.?!:]/.test(one.text.text)
      ? [{ ...one, fit: BY_PLACE }]
      : []
  })
  const strong = levels.filter(({ rank }) => rank !== undefined)
  if (strong.length === 0 || levels.length < 2) return undefined

  const fit = levels.reduce((sum, one) => sum + one.fit, 0) / levels.length
  const share = levels.length / distinct.length
  const order = orderOf(strong.flatMap(({ rank }) => (rank ? [rank] : [])))
  const hinted = levels.some(({ text }) => text.hint === 'level')
  const onlyNumbers = levels.every(({ text }) => /^\d+$/.test(text.text))
  const likeness =
    fit * (0.4 + 0.6 * share) * (0.6 + 0.4 * Math.max(order, 1 - order)) * (onlyNumbers && !hinted ? 0.7 : 1)
  return {
    names: levels.map(({ text }) => text),
    likeness: hinted ? likeness * HINTED : likeness,
    falling: order < 0.2,
  }
}

/** The words that most titles share: "product manager". */
function baseOf(ranks: readonly Rank[]): readonly string[] {
  const counted = new Map<string, number>()
  for (const { rest } of ranks) for (const word of new Set(rest)) counted.set(word, (counted.get(word) ?? 0) + 1)
  return [...counted].filter(([, count]) => count > 1 && count >= ranks.length / 3).map(([word]) => word)
}

/** From 0 to 1: how well one header fits in with titles that share these words. */
function fitOf(text: Text, rank: Rank | undefined, base: readonly string[], titles: ReadonlySet<string>): number {
  if (text.hint === 'level') return 1
  if (!rank) {
    const words: readonly string[] = text.text.toLowerCase().match(/\p{L}+/gu) ?? []
    // "Marketing Coordinator" beside "Marketing Manager".
    if (words.length <= MAX_TITLE && words.some(isRole) && words.some((word) => base.includes(word))) return BY_ROLE
    // "Engineer" beside "Senior Engineer".
    return titles.has(words.join(' ')) ? 0.9 : 0
  }
  if (rank.rest.length === 0) return 1
  if (rank.rest.some((word) => base.includes(word))) return 1
  if (rank.code !== '' && rank.number !== undefined) return 0.9
  if (rank.rest.some(isRole)) return 0.8
  return rank.rest.length <= 2 && base.length > 0 ? 0.35 : 0.2
}

function isRole(word: string): boolean {
  return ROLES.includes(word) || ROLES.includes(word.replace(/s$/, ''))
}

/** On one scale: by number where the titles have one, else by word, a number within a word. */
function heightOf({ number, word }: Rank): number {
  if (number !== undefined && word === undefined) return number
  return (word ?? 2) + (number ?? 0) / 100
}

/** The share of neighbours that rise: 1 for an order from below, 0 for one from the top. */
function orderOf(ranks: readonly Rank[]): number {
  const pairs = ranks.slice(1).flatMap((rank, index) => {
    const before = ranks[index]
    if (!before || before.code !== rank.code || (before.word === undefined) !== (rank.word === undefined)) return []
    const rise = heightOf(rank) - heightOf(before)
    return rise === 0 ? [] : [rise > 0 ? 1 : 0]
  })
  return pairs.length === 0 ? 1 : pairs.reduce<number>((sum, rise) => sum + rise, 0) / pairs.length
}

/** Levels that the page gives no order (a file each): by number where all have one, else by rank. */
export function inOrder(names: readonly Text[]): readonly Text[] {
  const ranks = names.map((text) => ({ text, rank: rankOf(text.text) }))
  const numbered = ranks.every(({ rank }) => rank?.number !== undefined)
  const height = (rank: Rank | undefined): number =>
    rank === undefined ? 2 : numbered ? (rank.number ?? 0) : (rank.word ?? 2) + (rank.number ?? 0) / 100
  return [...ranks].sort((a, b) => height(a.rank) - height(b.rank)).map(({ text }) => text)
}

/** The words that the titles of levels share, as the page writes them; undefined where they share none. */
export function roleAmong(names: readonly Text[]): string | undefined {
  const plain = ({ text }: Text): Rank => ({
    number: undefined,
    word: undefined,
    code: '',
    rest: text.toLowerCase().match(/\p{L}+/gu) ?? [],
  })
  const ranks = names.map((text) => rankOf(text.text) ?? plain(text))
  const base = baseOf(ranks)
  if (!base.some(isRole) && base.length < 2) return undefined
  const title = names.find(({ text }) => base.every((word) => text.toLowerCase().includes(word)))
  const words = title?.text.match(/[\p{L}-]+/gu)?.filter((word) => base.includes(word.toLowerCase()))
  return words && words.length > 0 ? words.join(' ') : undefined
}
