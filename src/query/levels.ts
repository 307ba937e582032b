/**
 * Levels in a run of words, however they are written: `ic5`, "IC-5", "L5", "level five", "fifth rung", `ci5`,
 * `ce5`, `ic5discovery`, "ic3-5". A level of a ladder comes out of a mention only once the ladder is known.
 */
import type { Ladder, Level } from '../ladder/model.js'
import { LEVEL_WORDS, NUMBERS, ORDINALS, RANGE_WORDS } from './lexicon.js'
import { stem, type Token, tokensOf } from './words.js'

/** A level as written: `prefix` null where only its number was said ("L4", "level four"). */
export interface LevelMention {
  readonly prefix: string | null
  readonly number: number
}

/** A word of the query, or a level standing in its place. */
export interface Piece extends Token {
  readonly level: LevelMention | null
  /** Whether this level and the one before it are the ends of a range. */
  readonly endsRange: boolean
}

/** What of the loaded ladders it takes to tell a level from other words. */
export interface LevelSigns {
  /** The letters that level ids start with: `ic`, `m`. */
  readonly prefixes: ReadonlySet<string>
  /** `l2 launch`: a letter and a number that ladder texts use for something else, with the word that follows it. */
  readonly otherUses: ReadonlySet<string>
  /** Whether a word, as written, occurs in a name. */
  readonly isName: (word: string) => boolean
}

const ID = /^([a-z]+)(\d{1,2})$/

export function levelSigns(ladders: readonly Ladder[], isName: (word: string) => boolean): LevelSigns {
  const prefixes = new Set<string>()
  const otherUses = new Set<string>()
  for (const ladder of ladders) {
    for (const level of ladder.levels) prefixes.add(ID.exec(level.id)?.[1] ?? level.id)
    for (const pillar of ladder.pillars) {
      for (const competency of pillar.competencies) {
        for (const behavior of [...competency.cells.values()].flat()) addOtherUses(behavior.text, otherUses)
      }
    }
  }
  return { prefixes, otherUses, isName }
}

function addOtherUses(text: string, into: Set<string>): void {
  if (!/\bl\d/i.test(text)) return
  const words = tokensOf(text).map((token) => token.word)
  words.forEach((word, n) => {
    const next = words[n + 1]
    if (/^l\d$/.test(word) && next !== undefined) into.add(`${word} ${stem(next)}`)
  })
}

/** The words of a query with every level recognised. */
export function findLevels(tokens: readonly Token[], signs: LevelSigns): Piece[] {
  const apart = tokens.filter(isNoArticle).flatMap((token) => unglue(token, signs))
  const pieces: Piece[] = []
  for (let n = 0; n < apart.length; ) {
    const { piece, used } = levelAt(apart, n, signs, pieces)
    pieces.push(piece)
    n += used
  }
  return pieces.map((piece, n) => (piece.level ? { ...piece, endsRange: endsRange(pieces, n) } : piece))
}

/** "Between a 4 and a 5": the article says nothing. */
function isNoArticle({ word }: Token, n: number, tokens: readonly Token[]): boolean {
  return !((word === 'a' || word === 'an') && /^\d{1,2}$/.test(tokens[n + 1]?.word ?? ''))
}

type Part = Token & { readonly level: LevelMention | null }

/** `ic5discovery`, `pmmic4`, `ce4`, `icfive`: what people type without the space. */
function unglue(token: Token, signs: LevelSigns): Part[] {
  const whole: Part = { ...token, level: null }
  for (const prefix of signs.prefixes) {
    const number = token.word.startsWith(prefix) ? NUMBERS.get(token.word.slice(prefix.length)) : undefined
    if (number !== undefined && prefix.length > 1) return [{ ...token, level: { prefix, number } }]
  }
  if (!/[a-z]\d/.test(token.word) || /\d{3}/.test(token.word)) return [whole]
  const parts: Part[] = []
  let gap = token.gap
  const push = (word: string, level: LevelMention | null): void => {
    parts.push({ word, gap, level })
    gap = ''
  }
  for (const match of token.word.matchAll(/([^\d]*)(\d*)/g)) {
    const letters = match[1] ?? ''
    const digits = match[2] ?? ''
    if (digits === '') {
      if (letters.length > 1) push(letters, null)
      continue
    }
    const prefix = prefixIn(letters, signs)
    if (prefix === undefined) return [whole]
    const head = letters.slice(0, letters.length - prefix.length)
    if (head !== '') push(head, null)
    push(prefix + digits, { prefix: prefixId(prefix, signs), number: Number(digits) })
  }
  return parts
}

/** The end of `letters` that introduces a level's number; undefined where nothing does. Empty for a name: `ce4`. */
function prefixIn(letters: string, signs: LevelSigns): string | undefined {
  const spellings = [...signs.prefixes, 'level', 'lvl', 'l']
  const own = spellings.find((prefix) => letters === prefix || isSwapped(letters, prefix))
  if (own !== undefined) return letters
  if (signs.isName(letters)) return ''
  return spellings.find((prefix) => letters.endsWith(prefix) && isWord(letters.slice(0, -prefix.length), signs))
}

function isWord(head: string, signs: LevelSigns): boolean {
  return signs.isName(head) || RANGE_WORDS.has(head) || head === 'vs' || head === 'and'
}

function isSwapped(letters: string, prefix: string): boolean {
  return prefix.length > 1 && letters !== prefix && [...letters].sort().join('') === [...prefix].sort().join('')
}

function prefixId(spelling: string, signs: LevelSigns): string | null {
  if (signs.prefixes.has(spelling)) return spelling
  return [...signs.prefixes].find((prefix) => isSwapped(spelling, prefix)) ?? null
}

const numberOf = (part: Part | undefined): number | undefined => {
  if (part === undefined || part.level) return undefined
  return /^\d{1,2}$/.test(part.word) ? Number(part.word) : NUMBERS.get(part.word)
}

/** The level that starts at `n`, or the word that stands there, and how many words it took. */
function levelAt(parts: readonly Part[], n: number, signs: LevelSigns, before: readonly Piece[]): Found {
  const part = parts[n]
  if (part === undefined) throw new RangeError(`no word ${n}`)
  const next = parts[n + 1]
  const found = (level: LevelMention | null, used: number): Found => ({
    piece: { word: part.word, gap: part.gap, level, endsRange: false },
    used,
  })
  if (part.level) {
    const isOther = next !== undefined && signs.otherUses.has(`${part.word} ${stem(next.word)}`)
    return found(isOther ? null : part.level, 1)
  }
  const number = numberOf(next)
  const isPrefix = signs.prefixes.has(part.word) || [...signs.prefixes].some((prefix) => isSwapped(part.word, prefix))
  if (isPrefix && number !== undefined) return found({ prefix: prefixId(part.word, signs), number }, 2)
  if (LEVEL_WORDS.has(part.word)) {
    if (next?.level) return found(next.level, 2)
    if (number !== undefined) return found({ prefix: null, number }, 2)
  }
  if (part.word === 'l' && number !== undefined && next !== undefined && /\d/.test(next.word)) {
    return found({ prefix: null, number }, 2)
  }
  const own = numberOf(part)
  if (own !== undefined && ORDINALS.has(part.word) && next !== undefined && LEVEL_WORDS.has(next.word)) {
    return found({ prefix: null, number: own }, 2)
  }
  const same = own === undefined || !/^\d{1,2}$/.test(part.word) ? null : continued(parts, n, before, signs)
  return found(same && own !== undefined ? { prefix: same.prefix, number: own } : null, 1)
}

interface Found {
  readonly piece: Piece
  readonly used: number
}

const JOINS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'vs',
  'versus',
  'v',
  'to',
  'thru',
  'through',
  'until',
  'till',
  'with',
  'from',
])

/** A bare number beside a level is one too: "ic3-5", "levels 3, 4 and 5", "from 3 to ic5". */
function continued(
  parts: readonly Part[],
  n: number,
  before: readonly Piece[],
  signs: LevelSigns,
): LevelMention | null {
  const last = before.at(-1)
  // After a slash it is the position in a behavior's id: `pmm@2023-02/scope/ic4/1`.
  if (last?.level) return parts[n]?.gap === '/' ? null : last.level
  if (last && JOINS.has(last.word)) {
    const earlier = before.at(-2)
    if (earlier?.level) return earlier.level
  }
  const [join, other] = [parts[n + 1], parts[n + 2]]
  if (join?.level && isDash(join.gap)) return join.level
  if (join === undefined || other === undefined || !JOINS.has(join.word)) return null
  if (other.level) return other.level
  const opens = last !== undefined && (last.word === 'from' || last.word === 'between' || signs.isName(last.word))
  return opens && numberOf(other) !== undefined ? { prefix: null, number: 0 } : null
}

const isDash = (gap: string): boolean => /^\s*(?:-+>?|=>|>|→|~|\.{2,}|…)\s*$/.test(gap)

function endsRange(pieces: readonly Piece[], n: number): boolean {
  const piece = pieces[n]
  const last = pieces[n - 1]
  if (piece === undefined || last === undefined) return false
  if (last.level) return isDash(piece.gap)
  if (!RANGE_WORDS.has(last.word)) return false
  const earlier = pieces[n - 2]
  if (earlier?.level) return true
  return earlier?.word === 'up' && pieces[n - 3]?.level != null
}

/** The ladder's level that was meant; undefined where it has none. */
export function levelIn(ladder: Ladder, mention: LevelMention): Level | undefined {
  return ladder.levels.find((level) => {
    const id = ID.exec(level.id)
    return id !== null && Number(id[2]) === mention.number && (mention.prefix === null || id[1] === mention.prefix)
  })
}

/** The id that a mention would have in a ladder which lacks it, in the ladder's own way of naming levels. */
export function missingLevelId(ladder: Ladder | undefined, mention: LevelMention): string {
  const prefix = mention.prefix ?? ID.exec(ladder?.levels[0]?.id ?? '')?.[1] ?? 'l'
  return `${prefix}${mention.number}`
}
