import type { LadderRef } from '../ladder/model.js'
import { AT_WHICH_LEVEL, HIGHEST_LEVEL, LOWEST_LEVEL, PARTS } from '../words/asking.js'
import {
  ABOVE,
  AGAIN,
  ALL_LEVELS,
  BELOW,
  BOTH,
  HIGHER_OF_TWO,
  LEANING,
  LOWER_OF_TWO,
  NEWER_VERSION,
  OLDER_VERSION,
  OTHER_ONE,
  POSITIONS,
  REASONS,
  SHORTER,
  SOURCE_OF_THAT,
} from '../words/conversation.js'
import { inflectionless, plainText, stem, wordsOf } from '../words/tokens.js'
import { type Knowledge, none } from './asked.js'
import { quotes, understand } from './decision.js'
import { followUp, inRevision, type Turn } from './follow-up.js'
import { FILLER, PROMOTION } from './lexicon.js'
import { compose, counterpart, nameOf, partsOf } from './parts.js'
import type { Query } from './query.js'
import { type Reading, read } from './read.js'
import { digested } from './sentences.js'

/** What a conversation remembers. */
export interface Conversation {
  /** What was last quoted. */
  readonly about: Query | null
  /** What was quoted before that. */
  readonly before: Query | null
  /** What the last answer offered to choose from. */
  readonly offered: readonly Query[]
  /** Whether that was the last answer. */
  readonly isFresh: boolean
  /** Whether it has not been answered yet which of them is meant. */
  readonly isOpen: boolean
}

export const NEW_CONVERSATION: Conversation = { about: null, before: null, offered: [], isFresh: false, isOpen: false }

/** What is remembered once a query was answered. */
export function remember(was: Conversation, asked: Query, choices: readonly Query[]): Conversation {
  const open = choices.length > 0 ? choices : ladderByLadder(asked)
  const offered = open.length > 0 ? open : was.offered
  // What else was found or may be meant is no choice that waits for an answer.
  const isChoice = open.length > 0 && (choices.length === 0 || !quotes(asked))
  const left = { offered, isFresh: open.length > 0, isOpen: isChoice || (was.isOpen && !quotes(asked)) }
  // "What about CM?" goes over to it, even where it lacks the level.
  const goesOver = asked.kind === 'none' && asked.reason.kind === 'no-such-level'
  if (goesOver) return { ...was, ...left, about: spokenOf(asked) ?? was.about, before: was.about }
  // Where nothing was quoted yet, what a miss or a word to the bot named is what is spoken of.
  if (!quotes(asked)) return { ...was, ...left, about: was.about ?? spokenOf(asked) }
  return { ...left, about: asked, before: isSame(asked, was.about) ? was.before : was.about }
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
  const end = levelAtEnd(message, words, alone.query, about, know)
  if (end !== null) return converse(end, conversation, know)
  const isWhole = alone.query.kind === 'ladders' && (ALL_LEVELS.find(words) ?? PARTS.find(words)) !== null
  // "What level do I have to be?", of a role: what the page says of it.
  const isSection = about.kind === 'role' || about.kind === 'note'
  if (isSection && isJudgement(alone.query) && AT_WHICH_LEVEL.find(words)) return sureOf(about)
  const isTalk = ['talk', 'help', 'ladders'].includes(alone.query.kind) && !corrects(alone.query, text, know)
  if (isTalk && !isWhole) return alone
  if (alone.query.kind === 'none' && alone.query.reason.kind === 'off-topic' && alone.query.reason.about) return alone
  // "Software engineer ic4": another ladder, if one that there is not.
  if (alone.sure && alone.query.kind === 'none' && alone.query.reason.kind === 'no-such-ladder') return alone
  if (isStory(alone, text, know)) return alone
  return followUp({ text: withoutDenied(text, words), words, alone, about, before: conversation.before }, know) ?? alone
}

/** "The launch got moved to the 14th": it may name something, but surely asks nothing of a ladder, in words of its own. */
function isStory({ query, sure }: Turn, text: string, know: Knowledge): boolean {
  const isOfNothing =
    query.kind === 'none' && (query.reason.kind === 'off-topic' || query.reason.kind === 'nothing-fits')
  return isOfNothing && sure && !leans(text) && read(text, know).left.length >= STORY
}

/** Words that say something beside what is named: fewer are a follow-up. */
const STORY = 3

/** "And the top level?", where one ladder is spoken of: which level that is; null where something else is asked. */
function levelAtEnd(
  message: string,
  words: readonly string[],
  alone: Query,
  about: Query,
  know: Knowledge,
): string | null {
  const [ladder, ...more] = partsOf(about).ladders
  const isEnd = alone.kind === 'ladders' && (HIGHEST_LEVEL.find(words) ?? LOWEST_LEVEL.find(words)) !== null
  if (!isEnd || !ladder || more.length > 0) return null
  const { query } = understand(message, know, undefined, ladder.id)
  return query.kind === 'level' ? query.level : null
}

const isJudgement = (query: Query): boolean => query.kind === 'talk' && query.topic === 'judgement'

/** Whether a message leans on the one before it by how it is put. */
export function leans(text: string): boolean {
  const words = wordsOf(text)
  return LEANING.find(words) !== null || ABOVE.find(words) !== null || BELOW.find(words) !== null
}

/** "Wrong ladder, product marketing", "sorry, I meant PMM": a word to the bot that says what was meant. */
function corrects(query: Query, text: string, know: Knowledge): boolean {
  if (query.kind !== 'talk' || (query.topic !== 'complaint' && query.topic !== 'acknowledgement')) return false
  return !namesNothing(read(text, know)) || wordsOf(text).some((word) => /^\d$/.test(word))
}

const namesNothing = ({ names, levels }: Reading): boolean => names.length + levels.length === 0

const sureOf = (query: Query): Turn => ({ query, sure: true, others: [], assumed: [] })

/** A message without what it says is not meant: "not ic5, ic3", "delivery, not value". */
function withoutDenied(text: string, words: readonly string[]): string {
  if (words.length > MOST_WORDS_OF_CORRECTION) return text
  const rest = text.replace(NOT_THIS_BUT, ' ').replace(DENIED, ' ')
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : text
}

const NOT_THIS_BUT = /\b(?:not|forget)\s+(?:this|that)(?:\s+one)?\s+but\b/giu
/** Up to a pause, or to what is wanted in its place. With "the" only where more follows: "not the whole level" denies no name. */
const DENIED =
  /\b(?:not|forget|instead of|rather than)\s+(?:the\s+(?=[^,.;!?\n]+,))?(?!that\b|this\b|sure\b|the\b|what\b|in\b|yet\b)[^,.;!?\n]+?(?=\s+(?:show|give|tell)\b|[,.;!?\n]|$)/giu

const FEW_WORDS = 6
const MOST_WORDS_OF_CORRECTION = 12

const ENDS_OF_LEVELS: ReadonlySet<string> = new Set(['lowest', 'lower', 'highest', 'upper'])

/** What was offered and is now chosen, by its place or by a word of it: "the second one", "the operational one". */
function chosenOf(text: string, { about, offered, isFresh, isOpen }: Conversation, know: Knowledge): Query | null {
  const words = wordsOf(text)
  if (offered.length === 0 || words.length > FEW_WORDS) return null
  const ofTwo = HIGHER_OF_TWO.find(words) ? -1 : LOWER_OF_TWO.find(words) ? 0 : undefined
  if (isOpen && ofTwo !== undefined && offered.every(({ kind }) => kind === 'level')) return offered.at(ofTwo) ?? null
  if (isOpen && BOTH.find(words)) return bothOf(offered)
  const telling = words.filter((word) => !FILLER.has(word))
  const saysOne = words.includes('one') || words.includes('option') || telling.length === 1
  // What was offered before the last answer is no choice any more, unless that answer was one of them.
  const isLatest = isOpen || about?.kind === 'search' || offered.some((query) => isSame(query, about))
  // The lowest is a level, and what was offered has no order.
  if (words.some((word) => ENDS_OF_LEVELS.has(word))) return null
  // The best of a list stands at its top, and the highest level at the top of a ladder.
  const position = words.includes('top') ? 0 : words.flatMap((word) => POSITIONS.get(word) ?? [])[0]
  // "Last one: delivery, ic5" opens another question.
  const isPlace = telling.every(
    (word) => POSITIONS.has(word) || word === 'one' || word === 'option' || !know.knows(word),
  )
  if (position !== undefined && saysOne && isPlace && (isFresh || isLatest)) return offered.at(position) ?? null
  if (telling.length === 0 || !(isOpen || (saysOne && (isLatest || words.includes('one'))))) return null
  const fitting = offered.filter((query) => {
    const named = new Set(namesIn(query, know).map(inflectionless))
    return telling.every((word) => named.has(inflectionless(word)))
  })
  const [only, ...more] = fitting
  return only && more.length === 0 ? only : null
}

/** Two levels of one ladder that were offered, side by side; null where what was offered is something else. */
function bothOf([one, other, ...more]: readonly Query[]): Query | null {
  if (one?.kind !== 'level' || other?.kind !== 'level' || more.length > 0) return null
  const [ladder] = one.ladders
  if (!ladder || JSON.stringify(one.ladders) !== JSON.stringify(other.ladders)) return null
  return { kind: 'comparison', ladders: [ladder], levels: [one.level, other.level], subject: null }
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

/** What a message asks that is no question: a shorter text, the one before, the old revision, the page. */
function commandOf(
  text: string,
  words: readonly string[],
  { about, before, offered }: Conversation,
  know: Knowledge,
): Query | null {
  if (about === null || words.length > FEW_WORDS + 2) return null
  const { ladders, levels } = partsOf(about)
  const talk = (topic: 'shorter' | 'reasons' | 'source' | 'complaint'): Query => ({
    kind: 'talk',
    topic,
    ladder: ladders[0] ?? null,
    levels,
  })
  const isOther = [BOTH, ABOVE, BELOW].some((said) => said.find(words) !== null)
  if (AGAIN.find(words) && !isOther && namesNothing(read(text, know))) return about
  // "Too long, only discovery" says how it gets shorter.
  if (SHORTER.find(words) && namesNothing(read(text, know))) return talk('shorter')
  if (SOURCE_OF_THAT.find(words)) return talk('source')
  const namesLevels = words.some((word) => /^\d$/.test(word)) || read(text, know).levels.length > 0
  const isOfPromotion = words.some((word) => PROMOTION.has(stem(word)))
  if (REASONS.find(words) && !isOfPromotion && !namesLevels) return talk('reasons')
  if (OTHER_ONE.find(words)) {
    const [other, ...more] = offered.filter((query) => !isSame(query, about))
    return other && more.length === 0 ? other : (otherSide(about, before, know) ?? before ?? talk('complaint'))
  }
  const ladder = ladders[0] ?? ladderFound(about, know)
  if (!ladder || namesLevels) return null
  const revisions = know.ladders.revisions(ladder.id)
  const at = revisions.findIndex((each) => each.revision === ladder.revision)
  // Of the oldest one, "the old page" is that one.
  const older = at > 0 ? revisions[at] : undefined
  const other = OLDER_VERSION.find(words)
    ? (revisions[at + 1] ?? older)
    : NEWER_VERSION.find(words)
      ? revisions[0]
      : undefined
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
    return compose(ladder, levels, subject && counterpart(subject, ladder), subject, know.ladders)
  }
  const isSide = levels.length === 1 && rest.length === 1 && before.levels.length === 2
  return isSide ? compose(know.ladders.get(ref), rest, subject, null, know.ladders) : null
}

/** The first ladder that a search found something in, of those with an older revision where there are such. */
function ladderFound(about: Query, know: Knowledge): LadderRef | undefined {
  if (about.kind !== 'search') return undefined
  const found = know.evidence(about.words, { levels: about.levels }).map(({ behavior }) => behavior.ladder)
  return found.find(({ id }) => know.ladders.revisions(id).length > 1) ?? found[0]
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
