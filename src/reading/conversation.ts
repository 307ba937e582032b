/**
 * A message in a conversation: what it lacks is taken, value by value, from what the conversation was last about. The
 * message and that go in; a Query goes out, with what of it the message did not say.
 */
import { competencyOf, levelOf, levelsBetween, nextLevel, pillarOf, previousLevel, refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { AT_WHICH_LEVEL, NEXT_STEP, PARTS } from '../words/asking.js'
import {
  ABOVE,
  ADDING,
  AGAIN,
  AGAINST,
  ALL_LEVELS,
  BELOW,
  BOTH,
  COMPARING,
  DROPPING,
  GROWING,
  LEANING,
  NEWER_VERSION,
  NEXT_LEVEL,
  OLDER_VERSION,
  OTHER_ONE,
  POINTING,
  POSITIONS,
  REASONS,
  SHORTER,
  SOURCE_OF_THAT,
  WHOLE_LEVEL,
} from '../words/conversation.js'
import { inflectionless, plainText, stem, wordsOf } from '../words/tokens.js'
import { type Asked, choose, type Knowledge, none, scopeOf } from './asked.js'
import { quotes, type Understood, understand } from './decision.js'
import { addSearches } from './kinds/search.js'
import { levelIn } from './levels.js'
import { EXPECTED, FILLER, LEVEL_WORDS, NUMBERS, PROMOTION } from './lexicon.js'
import { type Parts, partsOf } from './parts.js'
import type { Query, Subject } from './query.js'
import { type Reading, read, type SaidLevel } from './read.js'
import { digested } from './sentences.js'
import { mayBeSubject, placesOf, sameLadder } from './subjects.js'

/** What a conversation remembers. */
export interface Conversation {
  /** What was last quoted. */
  readonly about: Query | null
  /** What was quoted before that. */
  readonly before: Query | null
  /** What the last answer offered to choose from. */
  readonly offered: readonly Query[]
  /** Whether it has not been answered yet which of them is meant. */
  readonly isOpen: boolean
}

export const NEW_CONVERSATION: Conversation = { about: null, before: null, offered: [], isOpen: false }

/** What of an answer the message did not say. */
export type Assumed = 'ladder' | 'revision' | 'levels' | 'competency' | 'topic'

export interface Turn extends Understood {
  readonly assumed: readonly Assumed[]
}

/** What is remembered once a query was answered. */
export function remember(was: Conversation, asked: Query, choices: readonly Query[]): Conversation {
  const open = choices.length > 0 ? choices : ladderByLadder(asked)
  const offered = open.length > 0 ? open : was.offered
  const isOpen = open.length > 0 || (was.isOpen && !quotes(asked))
  // "What about CM?" goes over to it, even where it lacks the level.
  const goesOver = asked.kind === 'none' && asked.reason.kind === 'no-such-level'
  if (goesOver) return { ...was, about: spokenOf(asked) ?? was.about, before: was.about, offered, isOpen }
  // Where nothing was quoted yet, what a miss or a word to the bot named is what is spoken of.
  if (!quotes(asked)) return { ...was, about: was.about ?? spokenOf(asked), offered, isOpen }
  return { about: asked, before: isSame(asked, was.about) ? was.before : was.about, offered, isOpen }
}

/** What several ladders answered together, each by itself; none where they stand side by side. */
function ladderByLadder(asked: Query): readonly Query[] {
  if (!('ladders' in asked) || asked.ladders.length < 2 || asked.kind === 'comparison') return []
  return asked.ladders.map((ladder) => ({ ...asked, ladders: [ladder] }))
}

function spokenOf(asked: Query): Query | null {
  if (asked.kind === 'none') return asked.nearest[0] ?? null
  if (asked.kind !== 'talk' || asked.ladder === null) return null
  const [level] = asked.levels
  return level === undefined
    ? { kind: 'ladder', ladder: asked.ladder }
    : { kind: 'level', ladders: [asked.ladder], level }
}

/** Understands a message in a conversation. */
export function converse(message: string, conversation: Conversation, know: Knowledge): Turn {
  const text = plainText(digested(message))
  const words = wordsOf(text)
  const { about } = conversation
  const chosen = chosenOf(text, conversation, know) ?? commandOf(text, words, conversation, know)
  if (chosen) return sureOf(chosen)
  const alone: Turn = { ...understand(message, know), assumed: [] }
  if (about === null) return alone
  const isWhole = alone.query.kind === 'ladders' && ALL_LEVELS.find(words) !== null
  if (!isWhole && ['talk', 'help', 'ladders'].includes(alone.query.kind) && !corrects(alone.query)) return alone
  if (alone.query.kind === 'none' && alone.query.reason.kind === 'off-topic' && alone.query.reason.about) return alone
  return merged(withoutDenied(text, words), words, alone, conversation, know) ?? alone
}

/** Whether a message leans on the one before it by how it is put. */
export function leans(text: string): boolean {
  const words = wordsOf(text)
  return LEANING.find(words) !== null || ABOVE.find(words) !== null || BELOW.find(words) !== null
}

/** "Wrong ladder, product marketing", "sorry, I meant PMM": a word to the bot that says what was meant. */
function corrects(query: Query): boolean {
  if (query.kind !== 'talk' || (query.topic !== 'complaint' && query.topic !== 'acknowledgement')) return false
  return query.ladder !== null || query.levels.length > 0
}

const namesNothing = ({ names, levels }: Reading): boolean => names.length + levels.length === 0

const sureOf = (query: Query): Turn => ({ query, sure: true, others: [], assumed: [] })

/** A message without what it says is not meant: "not ic5, ic3", "delivery, not value". */
function withoutDenied(text: string, words: readonly string[]): string {
  if (words.length > MOST_WORDS_OF_CORRECTION) return text
  const rest = text.replace(
    /\b(?:not|instead of|rather than)\s+(?!that\b|this\b|sure\b|the\b|what\b|in\b|yet\b)[^,.;!?\n]+/giu,
    ' ',
  )
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : text
}

const FEW_WORDS = 6
const MOST_WORDS_OF_CORRECTION = 12

/** "The first one", "the last level": a place among what was spoken of. */
function positionIn(words: readonly string[]): number | undefined {
  if (words.length > FEW_WORDS || !words.some((word) => word === 'one' || LEVEL_WORDS.has(word))) return undefined
  return words.flatMap((word) => POSITIONS.get(word) ?? [])[0]
}

/** What was offered and is now chosen, by its place or by a word of it: "the second one", "the operational one". */
function chosenOf(text: string, { about, offered, isOpen }: Conversation, know: Knowledge): Query | null {
  const words = wordsOf(text)
  if (offered.length === 0 || words.length > FEW_WORDS) return null
  const saysOne = words.includes('one') || words.includes('option') || words.length <= FEW_WORDS / 2
  // What was offered before the last answer is no choice any more, unless that answer was one of them.
  const isLatest = isOpen || offered.some((query) => isSame(query, about))
  const position = words.flatMap((word) => POSITIONS.get(word) ?? [])[0]
  if (position !== undefined && saysOne && isLatest) return offered.at(position) ?? null
  const telling = words.filter((word) => !FILLER.has(word))
  if (telling.length === 0 || !(isOpen || (saysOne && (isLatest || words.includes('one'))))) return null
  const fitting = offered.filter((query) => {
    const named = new Set(namesIn(query, know).map(inflectionless))
    return telling.every((word) => named.has(inflectionless(word)))
  })
  const [only, ...more] = fitting
  return only && more.length === 0 ? only : null
}

const isSame = (query: Query, other: Query | null): boolean => JSON.stringify(query) === JSON.stringify(other)

/** The words that what a query is about is called by. */
function namesIn(query: Query, { ladders }: Knowledge): string[] {
  const { ladders: refs, levels, subject } = partsOf(query)
  const names = refs.flatMap((ref) => {
    const { id, name, role, aliases } = ladders.get(ref)
    return [id, name, role, ...aliases, ref.revision]
  })
  const called = subject ? [nameOf(ladders.get(subject.ladder), subject), subject.topic ?? ''] : []
  return [...names, ...levels, ...called].flatMap(wordsOf)
}

function nameOf(ladder: Ladder, { competency }: Subject): string {
  return competencyOf(ladder, competency)?.competency.name ?? pillarOf(ladder, competency)?.name ?? competency
}

/** What a message asks that is no question: a shorter text, the one before, the old revision, the page. */
function commandOf(
  text: string,
  words: readonly string[],
  { about, before, offered }: Conversation,
  know: Knowledge,
): Query | null {
  if (about === null || words.length > FEW_WORDS + 2) return null
  const { ladders, levels } = partsOf(about)
  const talk = (topic: 'shorter' | 'reasons' | 'source'): Query => ({
    kind: 'talk',
    topic,
    ladder: ladders[0] ?? null,
    levels,
  })
  if (AGAIN.find(words) && namesNothing(read(text, know))) return about
  if (SHORTER.find(words)) return talk('shorter')
  if (SOURCE_OF_THAT.find(words)) return talk('source')
  if (REASONS.find(words) && !words.some((word) => PROMOTION.has(stem(word)))) return talk('reasons')
  if (OTHER_ONE.find(words)) {
    const [other, ...more] = offered.filter((query) => !isSame(query, about))
    return other && more.length === 0 ? other : (otherSide(about, before, know) ?? before)
  }
  const ladder = ladders[0] ?? ladderFound(about, know)
  if (!ladder) return null
  const revisions = know.ladders.revisions(ladder.id)
  const at = revisions.findIndex((each) => each.revision === ladder.revision)
  const other = OLDER_VERSION.find(words) ? revisions[at + 1] : NEWER_VERSION.find(words) ? revisions[0] : undefined
  if (OLDER_VERSION.find(words) && !other) {
    return none({ kind: 'no-such-revision', ladder, revision: 'older' }, [{ kind: 'ladder', ladder }])
  }
  return other ? inRevision(about, other, know) : null
}

/** Of two levels or ladders that stood side by side, where one of them was spoken of then, the other. */
function otherSide(about: Query, before: Query | null, know: Knowledge): Query | null {
  if (before?.kind !== 'comparison') return null
  const { ladders, levels, subject } = partsOf(about)
  const [ref, ...more] = ladders
  if (!ref || more.length > 0) return null
  const other = before.ladders.filter(({ id }) => id !== ref.id)
  const rest = before.levels.filter((id) => !levels.includes(id))
  const [side] = other
  if (side && other.length === 1) {
    const ladder = know.ladders.get(side)
    return compose(ladder, levels, subject && counterpart(subject, ladder), subject, know)
  }
  const isSide = levels.length === 1 && rest.length === 1 && before.levels.length === 2
  return isSide ? compose(know.ladders.get(ref), rest, subject, null, know) : null
}

/** The first ladder that a search found something in, of those with an older revision where there are such. */
function ladderFound(about: Query, know: Knowledge): LadderRef | undefined {
  if (about.kind !== 'search') return undefined
  const found = know.evidence(about.words, { levels: about.levels }).map(({ behavior }) => behavior.ladder)
  return found.find(({ id }) => know.ladders.revisions(id).length > 1) ?? found[0]
}

/** The same question to another revision of its ladder. */
function inRevision(about: Query, ladder: Ladder, know: Knowledge): Query {
  if (about.kind === 'promotion') return { kind: 'promotion', ladder: refOf(ladder) }
  if (about.kind === 'search') {
    return { ...about, ladder: refOf(ladder), levels: about.levels.filter((id) => levelOf(ladder, id)) }
  }
  const { levels, subject } = partsOf(about)
  return compose(ladder, levels, subject && counterpart(subject, ladder), subject, know)
}

/** The message with what it lacks; null where it lacks nothing. */
function merged(
  text: string,
  words: readonly string[],
  alone: Turn,
  conversation: Conversation,
  know: Knowledge,
): Turn | null {
  const { about } = conversation
  if (about === null) return null
  const old = partsOf(about)
  const reading = readWithin(text, old, know)
  const scope = scopeOf(reading, know)
  const position = positionIn(words)
  // "First" is also a part of a name.
  const names = reading.names.filter((name) => mayBeSubject(name) && (position === undefined || name.length > 1))
  const said = saidLevels(reading, words, old)
  const asksForNext = NEXT_STEP.find(words) !== null && NEXT_LEVEL.find(words) === null && said.length === 0
  const compares = COMPARING.find(words) !== null || asksForNext
  const neighbour = ABOVE.find(words) || asksForNext ? 'above' : BELOW.find(words) ? 'below' : null
  const saysWhole = ALL_LEVELS.find(words) !== null || WHOLE_LEVEL.find(words) !== null
  const isWhole = scope.ladders.length > 0 && (said.length > 0 || names.length > 0) && !compares
  if (isWhole || scope.ladders.length > 1) return null
  const saysNothing = scope.ladders.length + said.length + names.length === 0
  const { kind } = alone.query
  if (saysNothing && reading.left.length === 0 && AT_WHICH_LEVEL.find(words)) {
    const [ladder] = old.ladders
    if (about.kind === 'search') return turn({ ...about, levels: [], asks: 'level' }, ['ladder'])
    if (old.subject && ladder)
      return turn({ kind: 'competency', ladders: [ladder], subject: subjectOf(old.subject) }, ['ladder', 'competency'])
  }
  const spokenOf = ladderOf(scope.ladders, old, know)
  if (saysNothing && !saysWhole && spokenOf && PARTS.find(words))
    return turn({ kind: 'ladder', ladder: refOf(spokenOf) }, ['ladder'])
  const isOfSubject = old.subject !== null && GROWING.find(words) !== null
  if (kind === 'search' && names.length === 0 && spokenOf && !isOfSubject && reading.left.some(know.knows)) {
    const [id, ...more] = said.length === 0 ? old.levels : []
    const level = id !== undefined && more.length === 0 ? [{ id, endsRange: false }] : reading.levels
    const searched = levelAsked({ ...reading, levels: level }, spokenOf, know)
    const takesLevel = level !== reading.levels && searched?.kind === 'search' && searched.levels.length > 0
    if (searched)
      return turn(searched, [
        ...(scope.ladders.length === 0 ? (['ladder'] as const) : []),
        ...(takesLevel ? (['levels'] as const) : []),
      ])
  }
  if (saysNothing && !compares && !neighbour && !saysWhole && position === undefined) {
    const repeats = reading.left.length === 0 && [...EXPECTED].some((each) => reading.said.has(each))
    return repeats && quotes(about) ? turn(about, assumedOf(old)) : inContext(text, alone, old, words, know)
  }
  // A question told in words of its own is searched where it says to.
  if (names.length === 0 && !compares && !neighbour && reading.left.filter(know.knows).length > MOST_BESIDE) {
    return inContext(text, alone, old, words, know)
  }
  if ((kind === 'role' || kind === 'note') && !neighbour && !(saysWhole && saysNothing)) return null

  const [side, ...sides] = about.kind === 'comparison' && scope.ladders.length === 0 ? about.ladders : []
  if (about.kind === 'comparison' && side && sides.length > 0) {
    const first = know.ladders.get(side)
    if (said.length > 0 && names.length === 0) return turn({ ...about, levels: idsIn(first, said) }, ['ladder'])
    const [subject] = said.length > 0 ? [] : subjectsIn(names, first, old, know)
    if (subject) return turn({ ...about, subject }, ['ladder', 'levels'])
  }
  const ladder = spokenOf
  if (!ladder) return null
  if (AGAINST.find(words) && said.length + names.length === 0) {
    const beside = sideBySide(old, ladder, know)
    if (beside) return turn(beside, assumedOf(old))
  }
  if (saysNothing && BOTH.find(words) && isOtherSubject(old, conversation.before)) {
    return turn(choose([about, ...(conversation.before ? [conversation.before] : [])]) ?? about, [])
  }
  if (scope.ladders.length > 0 && said.length === 0 && names.length === 0) {
    if (kind === 'promotion' || kind === 'changes') return null
    if (about.kind === 'promotion') return turn({ kind: 'promotion', ladder: refOf(ladder) }, [])
    if (about.kind === 'changes') return turn(changesOf(ladder, know, null), [])
    if (about.kind === 'search')
      return turn({ ...about, ladder: refOf(ladder) }, about.levels.length > 0 ? ['levels'] : [])
  }
  if (
    about.kind === 'search' &&
    names.length === 0 &&
    !reading.left.some(know.knows) &&
    !compares &&
    said.length > 0 &&
    !saysWhole &&
    old.subject === null
  ) {
    const levels = idsIn(ladder, said)
    if (levels.length > 0) return turn({ ...about, levels }, ['ladder'])
  }
  if (about.kind === 'changes' && said.length > 0 && names.length === 0) {
    return turn({ ...about, level: idsIn(ladder, said)[0] ?? null }, ['ladder'])
  }
  if (about.kind === 'changes' && said.length === 0 && scope.ladders.length === 0) {
    const [subject, ...more] = subjectsIn(names, ladder, old, know)
    if (subject && more.length === 0) return turn({ ...about, subject }, ['ladder'])
  }

  const levels = levelsMeant({
    ladder,
    said,
    compares,
    neighbour,
    words,
    position,
    conversation,
    keepAll: ALL_LEVELS.find(words) !== null,
  })
  if (typeof levels === 'string')
    return turn(missing(ladder, levels, old.subject && counterpart(old.subject, ladder)), ['ladder'])
  if (about.kind === 'search' && neighbour && !compares && names.length === 0 && !reading.left.some(know.knows)) {
    return turn({ ...about, ladder: refOf(ladder), levels: levels.ids }, ['ladder'])
  }
  const found = names.length > 0 ? subjectsIn(names, ladder, old, know) : null
  if (found !== null && found.length === 0)
    return alone.query.kind === 'none' || scope.ladders.length > 0 ? null : inContext(text, alone, old, words, know)
  const keepsSubject = found === null && (ALL_LEVELS.find(words) !== null || WHOLE_LEVEL.find(words) === null)
  const subjects = found ?? (keepsSubject && old.subject ? [counterpart(old.subject, ladder)] : [null])
  const query = choose(
    subjects.map((subject) => compose(ladder, levels.ids, subject, keepsSubject ? old.subject : null, know)),
  )
  if (query === null) return null
  const assumed: Assumed[] = [
    ...(scope.ladders.length === 0 ? (['ladder'] as const) : []),
    ...(levels.taken && levels.ids.length > 0 ? (['levels'] as const) : []),
    ...(keepsSubject && old.subject ? (['competency'] as const) : []),
    ...(keepsSubject && old.subject?.topic ? (['topic'] as const) : []),
  ]
  return turn(query, assumed)
}

/** All of what was spoken of. */
const assumedOf = ({ levels, subject }: Parts): Assumed[] => [
  'ladder',
  ...(levels.length > 0 ? (['levels'] as const) : []),
  ...(subject ? (['competency'] as const) : []),
  ...(subject?.topic ? (['topic'] as const) : []),
]

/** What was spoken of, in its ladder and another one; null where that is the same one, or lacks it. */
function sideBySide({ ladders: [ref, ...more], levels, subject }: Parts, other: Ladder, know: Knowledge): Query | null {
  if (!ref || more.length > 0 || ref.id === other.id) return null
  const first = know.ladders.get(ref)
  const shared = (levels.length > 0 ? levels : first.levels.map(({ id }) => id)).filter((id) => levelOf(other, id))
  const has = subject === null || competencyOf(other, subject.competency) !== undefined
  if (shared.length === 0 || !has) return null
  return {
    kind: 'comparison',
    ladders: [ref, refOf(other)],
    levels: shared,
    subject: subject && subjectOf(subject),
  }
}

/** Whether what was spoken of before is another part of the same ladder. */
function isOtherSubject({ ladders: [ladder], subject }: Parts, before: Query | null): boolean {
  if (before === null || subject === null) return false
  const earlier = partsOf(before)
  const isSame = earlier.subject?.competency === subject.competency && earlier.subject?.topic === subject.topic
  return earlier.subject !== null && !isSame && earlier.ladders[0]?.id === ladder?.id
}

const subjectOf = ({ competency, topic }: Subject): Subject => ({ competency, topic })

const turn = (query: Query, assumed: readonly Assumed[]): Turn => ({ query, sure: true, others: [], assumed })

/** "Is mentoring expected at IC3?", "when does it start?": whether a level of the ladder spoken of asks it, or which one. */
function levelAsked(reading: Reading, ladder: Ladder, know: Knowledge): Query | null {
  const asked: Asked = { reading, know, scope: { ...scopeOf(reading, know), ladders: [ladder.id] } }
  const found: Query[] = []
  addSearches(asked, (_, query) => void (query?.kind === 'search' && query.asks !== null && found.push(query)))
  return found[0] ?? null
}

/** Known words beside what is named; more are a question of their own. */
const MOST_BESIDE = 2

/** A question that names nothing is asked of the ladder, and where it leans on the levels, that were spoken of. */
function inContext(
  text: string,
  alone: Turn,
  { ladders: [ref], levels }: Parts,
  words: readonly string[],
  know: Knowledge,
): Turn | null {
  if (!ref) return null
  if (alone.query.kind === 'none') {
    const asked = understand(text, know, undefined, ref.id)
    // The ladder itself is what any message comes to that asks nothing of it.
    if (!asked.sure || !quotes(asked.query) || asked.query.kind === 'ladder') return null
    const { query } = asked
    const isOfLevel = query.kind === 'search' && query.levels.length === 0 && POINTING.find(words) !== null
    if (!isOfLevel || levels.length === 0) return turn(query, ['ladder'])
    return turn({ ...query, levels }, ['ladder', 'levels'])
  }
  const { query } = alone
  if ((query.kind === 'promotion' || query.kind === 'search') && query.ladder === null) {
    if (query.kind === 'promotion') return turn({ ...query, ladder: ref }, ['ladder'])
    const taken =
      query.levels.length > 0 || (LEANING.find(words) ?? POINTING.find(words)) === null ? query.levels : levels
    const [best] = know.evidence(query.words, { ladder: ref, ...(taken.length > 0 && { levels: taken }) })
    if (!best) return null
    const assumed: Assumed[] = taken === query.levels ? ['ladder'] : ['ladder', 'levels']
    return { ...alone, query: { ...query, ladder: ref, levels: taken }, assumed, others: [query], sure: false }
  }
  return null
}

/** Reads a message with names cut short taken for those of the ladder that is spoken of. */
function readWithin(text: string, { ladders: [ladder] }: Parts, know: Knowledge): Reading {
  if (!ladder) return read(text, know)
  const find: Knowledge['shortNames']['find'] = (run, start, named) =>
    know.shortNames.find(run, start, named.length > 0 ? named : [ladder.id])
  return read(text, { ...know, shortNames: { find } })
}

/** The levels said; where a level was spoken of, a number alone is one. */
function saidLevels(
  { levels, names }: Reading,
  words: readonly string[],
  { ladders: [ladder] }: Parts,
): readonly SaidLevel[] {
  if (levels.length > 0) return levels
  const titled = names.flatMap(({ named }) =>
    named.flatMap(({ meaning }) => (meaning.kind === 'level' && meaning.ladder === ladder?.id ? [meaning] : [])),
  )
  if (titled.length > 0) return titled.map(({ id }) => ({ id, endsRange: false }))
  const telling = words.filter((word) => !FILLER.has(word) || NUMBERS.has(word))
  const numbers = telling.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word)))
  if (numbers.includes(undefined) || telling.includes('one') || telling.some((word) => POSITIONS.has(word))) return []
  return numbers.flatMap((number) => (number === undefined ? [] : { prefix: null, number, endsRange: false }))
}

function ladderOf([named]: readonly string[], { ladders: [old] }: Parts, { ladders }: Knowledge): Ladder | undefined {
  if (named === undefined || named === old?.id) return old && ladders.get(old)
  return ladders.find(named)
}

function idsIn(ladder: Ladder, said: readonly SaidLevel[]): string[] {
  const ids: string[] = []
  for (const each of said) {
    const level = levelIn(ladder, each)
    if (!level) continue
    const from = each.endsRange ? (ids.at(-1) ?? level.id) : level.id
    ids.push(...levelsBetween(ladder, from, level.id).map(({ id }) => id))
  }
  return ladder.levels.map(({ id }) => id).filter((id) => ids.includes(id))
}

interface Wanted {
  readonly ladder: Ladder
  readonly said: readonly SaidLevel[]
  readonly compares: boolean
  readonly neighbour: 'above' | 'below' | null
  readonly words: readonly string[]
  readonly position: number | undefined
  readonly conversation: Conversation
  readonly keepAll: boolean
}

/** The levels meant, and whether they are those spoken of before; the name of one that the ladder lacks. */
function levelsMeant({
  ladder,
  said,
  compares,
  neighbour,
  words,
  position,
  conversation,
  keepAll,
}: Wanted): { ids: readonly string[]; taken: boolean } | string {
  const before = conversation.about ? partsOf(conversation.about).levels : []
  const isOfAll = conversation.about?.kind === 'competency' && position !== undefined
  const defined = ladder.levels.filter((level) => level.undefined === null).map(({ id }) => id)
  const old = isOfAll ? defined : before.filter((id) => levelOf(ladder, id))
  const inOrder = (ids: readonly string[]): string[] =>
    ladder.levels.map(({ id }) => id).filter((id) => ids.includes(id))
  if (keepAll) return { ids: [], taken: false }
  if (position !== undefined && old.length > 2 && words.some((word) => word === 'step' || word === 'steps')) {
    const from = position < 0 ? old.length - 2 : Math.min(position, old.length - 2)
    return { ids: old.slice(from, from + 2), taken: true }
  }
  const placed = position === undefined || old.length < 2 ? undefined : old.at(position)
  if (placed !== undefined) return { ids: [placed], taken: true }
  if (said.length > 0) {
    const ids = idsIn(ladder, said)
    const [first] = said
    if (ids.length === 0 && first)
      return 'id' in first
        ? first.id
        : `${first.prefix ?? ladder.levels[0]?.id.replace(/\d+$/, '') ?? ''}${first.number}`
    if (DROPPING.find(words) && old.length > 1) return { ids: old.filter((id) => !ids.includes(id)), taken: true }
    const joins = (compares && ids.length === 1) || ADDING.find(words) !== null
    return { ids: joins ? inOrder([...old, ...ids]) : ids, taken: false }
  }
  const [lowest] = old
  const highest = old.at(-1)
  if (neighbour && lowest !== undefined && highest !== undefined) {
    const other = neighbour === 'above' ? nextLevel(ladder, highest) : previousLevel(ladder, lowest)
    const from = neighbour === 'above' ? highest : lowest
    if (!other) return { ids: [from], taken: true }
    return { ids: compares ? inOrder([from, other.id]) : [other.id], taken: false }
  }
  if (compares && old.length === 1 && lowest !== undefined) {
    const earlier = conversation.before ? partsOf(conversation.before) : null
    const others = earlier?.levels.filter((id) => id !== lowest && levelOf(ladder, id)) ?? []
    const previous = previousLevel(ladder, lowest)
    const other =
      others.length === 1
        ? others
        : previous && previous.undefined === null
          ? [previous.id]
          : [nextLevel(ladder, lowest)?.id ?? lowest]
    return { ids: inOrder([lowest, ...other]), taken: true }
  }
  const [lacking] = before
  return lacking !== undefined && old.length === 0 ? lacking : { ids: old, taken: true }
}

/** That a ladder lacks a level; what it says of the subject at others comes nearest, else the ladder. */
function missing(ladder: Ladder, level: string, subject: Subject | null): Query {
  const ref = refOf(ladder)
  const near: Query = subject ? { kind: 'competency', ladders: [ref], subject } : { kind: 'ladder', ladder: ref }
  return none({ kind: 'no-such-level', ladder: ref, level }, [near])
}

/** The subjects named, in the ladder meant: of several, those inside what was spoken of. */
function subjectsIn(names: Reading['names'], ladder: Ladder, old: Parts, know: Knowledge): Subject[] {
  const narrowing = { ladders: [ladder.id], revision: ladder.supersededBy ? ladder.revision : null, levels: [] }
  const { here } = placesOf(
    names.map(({ named }) => named),
    know.ladders,
    narrowing,
  )
  const inside = here.filter(({ subject }) => subject.competency === old.subject?.competency)
  const meant = inside.length > 0 ? inside : here
  return meant.filter((place) => sameLadder(place.ladder, ladder)).map(({ subject }) => subject)
}

/** What another ladder calls the same; null where it has nothing of that name. */
function counterpart(subject: Subject & { readonly ladder?: LadderRef }, ladder: Ladder): Subject | null {
  const competency = ladder.competencies.find(({ slug }) => slug === subject.competency)
  if (subject.topic === null) {
    const slug = competency?.slug ?? pillarOf(ladder, subject.competency)?.slug
    return slug === undefined ? null : { competency: slug, topic: null }
  }
  const having = [...(competency ? [competency] : []), ...ladder.competencies].find(({ topics }) =>
    topics.some(({ label }) => label.toLowerCase() === subject.topic?.toLowerCase()),
  )
  return having ? { competency: having.slug, topic: subject.topic } : null
}

/** The query for some levels of a ladder and a subject; `wanted` is the subject asked for where the ladder lacks it. */
function compose(
  ladder: Ladder,
  levels: readonly string[],
  subject: Subject | null,
  wanted: (Subject & { readonly ladder: LadderRef }) | null,
  know: Knowledge,
): Query {
  const ref = refOf(ladder)
  const ids = levels.filter((id) => levelOf(ladder, id))
  const [level, ...more] = ids
  if (subject === null && wanted !== null) {
    const from = know.ladders.get(wanted.ladder)
    const near = compose(ladder, levels, null, null, know)
    return none({ kind: 'elsewhere', ladder: ref, name: wanted.topic ?? nameOf(from, wanted), has: [wanted.ladder] }, [
      near,
    ])
  }
  if (subject === null) {
    if (level === undefined) return { kind: 'ladder', ladder: ref }
    return more.length > 0
      ? { kind: 'comparison', ladders: [ref], levels: ids, subject: null }
      : { kind: 'level', ladders: [ref], level }
  }
  if (level === undefined) return { kind: 'competency', ladders: [ref], subject }
  if (more.length > 0) return { kind: 'comparison', ladders: [ref], levels: ids, subject }
  return { kind: 'expectation', ladders: [ref], subject, level }
}

function changesOf(ladder: Ladder, know: Knowledge, level: string | null): Query {
  const older = know.ladders.revisions(ladder.id)[1]
  return { kind: 'changes', ladder: refOf(ladder), from: older?.revision ?? null, level, subject: null }
}

/**
 * What a leaning question may mean where nobody knows what it leans on: a choice between readings; the question as it
 * stands where it says enough.
 */
export function askBack(text: string, know: Knowledge): Query {
  const alone = understand(text, know).query
  const readings = readingsOf(alone, know)
  return readings.length > 1 ? { kind: 'ambiguous', readings } : alone
}

function readingsOf(alone: Query, { ladders }: Knowledge): Query[] {
  if ('ladders' in alone && alone.ladders.length > 1 && alone.kind !== 'comparison') {
    return alone.ladders.map((ladder) => ({ ...alone, ladders: [ladder] }))
  }
  if (alone.kind !== 'ladder') return []
  const { ladder } = alone
  const defined = ladders.get(ladder).levels.filter((level) => level.undefined === null)
  return [alone, ...defined.map(({ id }): Query => ({ kind: 'level', ladders: [ladder], level: id }))]
}
