/**
 * Levels in a run of words, however they are written: `ic5`, "IC-5", "L5", "level five", "fifth rung", `ci5`,
 * `ce5`, `ic5discovery`, "ic3-5". A level of a ladder comes out of a mention only once the ladder is known.
 */
import { behaviorsOf, levelOf } from '../ladder/ladders.js'
import type { Ladder, Level } from '../ladder/model.js'
import { atOnce } from '../search/steps.js'
import { NUMBERS_ELSEWHERE } from '../words/other-languages.js'
import { stem, type Token, tokensOf } from '../words/tokens.js'
import { JOINS, LEVEL_WORDS, NUMBERS, ORDINALS, RANGE_WORDS } from './lexicon.js'

/** A level as letters and a number; `prefix` null where only its number was said ("L4", "level four"). */
export interface LevelCode {
  readonly prefix: string | null
  readonly number: number
}

/** A level as written: by a code, or by a name of its own, which stands for its id. */
export type LevelMention = LevelCode | { readonly id: string }

/** A word of the query, or a level standing in its place. */
export interface Piece extends Token {
  readonly level: LevelCode | null
  /** Whether this level and the one before it are the ends of a range; without one before it, it goes from the lowest. */
  readonly endsRange: boolean
}

/** What of the loaded ladders it takes to tell a level from other words. */
export interface LevelSigns {
  /** The letters that levels' codes start with: `ic`, `m`. */
  readonly prefixes: ReadonlySet<string>
  /** `l2 launch`: a letter and a number that ladder texts use for something else, with the word that follows it. */
  readonly otherUses: ReadonlySet<string>
  /** Whether a word, as written, occurs in a name. */
  readonly isName: (word: string) => boolean
}

/** The codes that a level can be asked by, that of its id first: `ic4`, "E5", "Level 3", "4". */
export function codesOf(level: Level): readonly LevelCode[] {
  const known = codes.get(level)
  if (known) return known
  const found = [codeIn(level.id), codeIn(level.name)].flatMap((code) => code ?? [])
  codes.set(level, found)
  return found
}

/** Levels never change, and every question asks for the codes of many. */
const codes = new WeakMap<Level, readonly LevelCode[]>()

/** Letters in front of a number that are a code's; a longer run is a word: "Senior 2". */
const LONGEST_PREFIX = 3

function codeIn(name: string): LevelCode | null {
  const [, letters, digits] = /^(\p{L}*)[\s.-]?(\d{1,3})$/u.exec(name.trim().toLowerCase()) ?? []
  if (letters === undefined || digits === undefined) return null
  const isOfAnyLadder = letters === '' || letters === 'l' || LEVEL_WORDS.has(letters)
  if (!isOfAnyLadder && letters.length > LONGEST_PREFIX) return null
  return { prefix: isOfAnyLadder ? null : letters, number: Number(digits) }
}

/** Gathers from all revisions what tells levels from other words; `isName` knows the words of their names. */
export function levelSigns(ladders: readonly Ladder[], isName: (word: string) => boolean): LevelSigns {
  return atOnce(levelSignsSteps(ladders, isName))
}

/** The same, a ladder a step. */
export function* levelSignsSteps(
  ladders: readonly Ladder[],
  isName: (word: string) => boolean,
): Generator<void, LevelSigns> {
  const prefixes = new Set<string>()
  const otherUses = new Set<string>()
  for (const ladder of ladders) {
    for (const { prefix } of ladder.levels.flatMap(codesOf)) if (prefix !== null) prefixes.add(prefix)
    for (const behavior of behaviorsOf(ladder)) addOtherUses(behavior.text, otherUses)
    yield
  }
  return { prefixes, otherUses, isName }
}

function addOtherUses(text: string, into: Set<string>): void {
  if (!/\bl\d/i.test(text)) return
  const words = tokensOf(text).map((token) => token.word)
  words.forEach((word, n) => {
    // "L1/L2 messaging": both are of that.
    const next = words.slice(n + 1).find((each) => !OTHER_CODE.test(each))
    if (OTHER_CODE.test(word) && next !== undefined) into.add(`${word} ${stem(next)}`)
  })
}

const OTHER_CODE = /^l\d$/

/** The words of a query with every level recognised. */
export function findLevels(tokens: readonly Token[], signs: LevelSigns): Piece[] {
  const apart = withoutArticles(tokens)
    .filter(isNoListMarker)
    .flatMap((token): Part | Part[] => {
      return mayHoldLevel(token.word, signs) ? unglue(token, signs) : { word: token.word, gap: token.gap, level: null }
    })
  const pieces: Piece[] = []
  let next = 0
  for (const [n, part] of apart.entries()) {
    if (n < next) continue
    const { level, used } = levelAt(part, n, apart, pieces, signs)
    pieces.push({ word: part.word, gap: part.gap, level, endsRange: false })
    next = n + used
  }
  return pieces.map((piece, n) => (piece.level ? { ...piece, endsRange: endsRange(pieces, n, signs) } : piece))
}

/** "Between a 4 and a 5": the article goes into the gap before the number. */
function withoutArticles(tokens: readonly Token[]): Token[] {
  const isArticle = (token: Token | undefined, n: number): boolean =>
    (token?.word === 'a' || token?.word === 'an') && isDigits(tokens[n + 1]?.word ?? '')
  return tokens.flatMap((token, n) => {
    if (isArticle(token, n)) return []
    const article = tokens[n - 1]
    return article && isArticle(article, n - 1) ? { ...token, gap: `${article.gap}${article.word}${token.gap}` } : token
  })
}

/** "Two questions: 1) … 2) …": what only numbers the parts of a message. */
function isNoListMarker({ word, gap }: Token, n: number, tokens: readonly Token[]): boolean {
  const next = tokens[n + 1]
  if (next === undefined || !isDigits(word)) return true
  if (/^\.\s/.test(next.gap)) return !(n === 0 || /[.!?]\s+$/.test(gap))
  const before = tokens.slice(0, n + 1).map((token) => token.gap)
  return !next.gap.startsWith(')') || before.join('').split('(').length > before.join('').split(')').length
}

type Part = Token & { readonly level: LevelCode | null }

/** Most words have no digit, nor begin as levels do. */
function mayHoldLevel(word: string, { prefixes }: LevelSigns): boolean {
  if (/\d/.test(word)) return true
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true
  return false
}

/** `ic5discovery`, `pmmic4`, `ce4`, `icfive`: what people type without the space. */
function unglue(token: Token, signs: LevelSigns): Part[] {
  const whole: Part = { ...token, level: null }
  for (const prefix of signs.prefixes) {
    const number = token.word.startsWith(prefix) ? NUMBERS.get(token.word.slice(prefix.length)) : undefined
    if (number !== undefined && prefix.length > 1) return [{ ...token, level: { prefix, number } }]
  }
  const [, one, other] = /^(\d{1,2})vs?(\d{1,2})$/.exec(token.word) ?? []
  if (one !== undefined && other !== undefined) {
    return [{ ...token, word: one, level: null }, ...['vs', other].map((word) => ({ word, gap: ' ', level: null }))]
  }
  if (!/[a-z]\d/.test(token.word) || /\d{3}/.test(token.word)) return [whole]
  const parts: Part[] = []
  let gap = token.gap
  const push = (word: string, level: LevelCode | null): void => {
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

function isDigits(word: string): boolean {
  return /^\d{1,2}$/.test(word)
}

/** Behind a word for a level, also as a Roman numeral that elsewhere is another word, or in another language. */
function numberBehind(part: Part | undefined): number | undefined {
  const number = numberOf(part)
  if (number !== undefined || part === undefined || part.level) return number
  return part.word === 'v' ? 5 : NUMBERS_ELSEWHERE.get(part.word)
}

function numberOf(part: Part | undefined): number | undefined {
  if (part === undefined || part.level) return undefined
  return isDigits(part.word) ? Number(part.word) : (NUMBERS.get(part.word) ?? romanFive(part))
}

/** A "v" behind a dash ends a range: "iii-v". */
export function romanFive({ word, gap }: Token): number | undefined {
  return word === 'v' && isDash(gap) ? 5 : undefined
}

/** What starts with a part: a level, or (null) a plain word; `used` is how many parts it takes. */
interface Found {
  readonly level: LevelCode | null
  readonly used: number
}

function levelAt(part: Part, n: number, parts: readonly Part[], before: readonly Piece[], signs: LevelSigns): Found {
  const next = parts[n + 1]
  if (part.level) return { level: isOtherUse(part, next, before.at(-1), signs) ? null : part.level, used: 1 }
  if (LEVEL_WORDS.has(part.word) && next?.level) return { level: next.level, used: 2 }
  const number = LEVEL_WORDS.has(part.word) ? numberBehind(next) : numberOf(next)
  if (next && number !== undefined && announcesNumber(part, next, signs)) {
    return { level: { prefix: prefixId(part.word, signs), number }, used: 2 }
  }
  const own = numberOf(part)
  if (own === undefined) return { level: null, used: 1 }
  const isRung = ORDINALS.has(part.word) ? LEVEL_WORDS.has(next?.word ?? '') : isOneLevel(own, next, parts[n + 2])
  if (isRung) return { level: { prefix: null, number: own }, used: 2 }
  const beside =
    isDigits(part.word) || (own > 1 && !ORDINALS.has(part.word)) ? continued(parts, n, before, signs) : null
  return { level: beside && { prefix: beside.prefix, number: own }, used: 1 }
}

/** "In five level": said of one, it is no count; but "two level up" is. */
function isOneLevel(number: number, next: Part | undefined, behind: Part | undefined): boolean {
  return number > 1 && ONE_LEVEL.has(next?.word ?? '') && !STEPS.has(behind?.word ?? '')
}

const ONE_LEVEL: ReadonlySet<string> = new Set(['level', 'lvl', 'grade', 'rung', 'band'])
const STEPS: ReadonlySet<string> = new Set(['up', 'above', 'higher', 'down', 'below', 'lower', 'ahead', 'jump'])

/** "L2 launch", "a launch, L2": a ladder's text means something else by it. */
function isOtherUse(part: Part, next: Part | undefined, last: Piece | undefined, signs: LevelSigns): boolean {
  return [next, last].some((beside) => beside && signs.otherUses.has(`${part.word} ${stem(beside.word)}`))
}

/** "IC3 for two years": what a number counts, which is then no level. */
export function countsThings(word: string, isName: (word: string) => boolean): boolean {
  const isPlural = /[^s]s$/.test(word) && word.length > SHORTEST_PLURAL && !CONTRACTED.has(word)
  return isPlural && !LEVEL_WORDS.has(word) && !isName(word)
}

const SHORTEST_PLURAL = 4
const CONTRACTED: ReadonlySet<string> = new Set('whats thats wheres theres heres'.split(' '))

/** "The same two", "all 3": a number that says how many were spoken of, and not which. */
export function isCount(words: readonly string[], n: number): boolean {
  const [before, word] = [words[n - 1] ?? '', words[n] ?? '']
  return COUNTED.has(before) || (before === 'the' && word !== 'one' && !ORDINALS.has(word) && NUMBERS.has(word))
}

const COUNTED: ReadonlySet<string> = new Set('these those same all both last first'.split(' '))

/** Whether a word makes the number behind it a level: "IC 5", "level five", "L 4", but not "l four". */
function announcesNumber({ word }: Part, next: Part, signs: LevelSigns): boolean {
  return LEVEL_WORDS.has(word) || prefixId(word, signs) !== null || (word === 'l' && isDigits(next.word))
}

/** A bare number beside a level is one too: "ic3-5", "levels 3, 4 and 5", "from 3 to ic5". */
function continued(parts: readonly Part[], n: number, before: readonly Piece[], signs: LevelSigns): LevelCode | null {
  const last = before.at(-1)
  // "1:1", "10:30".
  if ([parts[n], parts[n + 1]].some((part) => part?.gap === ':' && isDigits(part.word))) return null
  if (last?.level && parts[n]?.gap === ',') return last.level
  if (countsThings(parts[n + 1]?.word ?? '', signs.isName)) return null
  // After slashes it is the position in a behavior's id, `pmm@2023-02/scope/ic4/1`; "ic4/5" are two levels.
  const isInId = parts[n]?.gap === '/' && last?.gap === '/' && !isDigits(last.word)
  if (last?.level) return isInId ? null : last.level
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

/** Whether what stands between two levels makes them the ends of a range. */
export const isDash = (gap: string): boolean => /^\s*(?:-+>?|=>|>|→|~|\.{2,}|…)\s*$/.test(gap)

function endsRange(pieces: readonly Piece[], n: number, { isName }: LevelSigns): boolean {
  const piece = pieces[n]
  const last = pieces[n - 1]
  if (piece === undefined || last === undefined) return false
  if (last.level) return isDash(piece.gap)
  if (!RANGE_WORDS.has(last.word)) return false
  const [earliest, earlier] = [pieces[n - 3], pieces[n - 2]]
  // "IC3 to IC5".
  if (earlier?.level) return true
  if (earlier?.word !== 'up') return false
  // "IC3 up to IC5", "everything up to IC5", but "to step up to IC5".
  return earliest === undefined || earliest.level !== null || EVERYTHING.has(earliest.word) || isName(earliest.word)
}

const EVERYTHING: ReadonlySet<string> = new Set(['all', 'everything', 'levels', 'expectations'])

/** The ladder's level that was meant; undefined where it has none. */
export function levelIn(ladder: Ladder, mention: LevelMention): Level | undefined {
  if ('id' in mention) return levelOf(ladder, mention.id)
  return ladder.levels.find((level) =>
    codesOf(level).some(({ prefix, number }) => {
      return number === mention.number && (mention.prefix === null || prefix === mention.prefix)
    }),
  )
}

/** What a level that a ladder lacks would be called there, in the ladder's own way of naming levels. */
export function missingLevelId(ladder: Ladder | undefined, mention: LevelMention): string {
  if ('id' in mention) return mention.id
  const prefix = mention.prefix ?? ladder?.levels.flatMap(codesOf)[0]?.prefix ?? 'l'
  return `${prefix}${mention.number}`
}
