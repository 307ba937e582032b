/** What people ask next: for each kind of answer the obvious queries, each with a label that stands alone. */
import { closestTo } from '../compare/counterparts.js'
import { type Ladders, levelOf, previousLevel, refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { ladderRefs, type NoneReason, type Query, type Subject, type TalkTopic } from '../reading/query.js'
import type { Suggestion } from './answer.js'
import {
  afterComparison,
  afterCompetency,
  afterExpectation,
  afterLevel,
  afterSubject,
  stepTo,
  wholeLevel,
} from './suggest-level.js'
import {
  type Draft,
  examples,
  otherQuestions,
  otherReadings,
  type Phrase,
  suggestExamples,
  suggestion,
  wholeLadder,
} from './suggestion.js'
import { queryTitle } from './titles.js'

/**
 * The next questions after a query, the most obvious first.
 * @param spokenOf the ladder that the conversation is about; examples are of no other
 */
export function nextSteps(asked: Query, ladders: Ladders, phrase: Phrase, spokenOf?: LadderRef): Suggestion[] {
  return drafts(asked, ladders, spokenOf).map(([role, label, query]) => suggestion(role, label, query, phrase))
}

/**
 * What the buttons under the last answers of a conversation ask.
 * @param about what was last quoted
 * @param offered what was offered to choose from
 */
export function askedByButtons(about: Query | null, offered: readonly Query[], ladders: Ladders): Suggestion[] {
  return [
    ...otherReadings(offered, ladders, UNASKED),
    ...otherQuestions(offered, ladders, UNASKED),
    ...(about ? nextSteps(about, ladders, UNASKED) : []),
  ]
}

/** What the buttons ask that stand under help and misses, whatever was spoken of. */
export function askedByExamples(ladders: Ladders): Suggestion[] {
  const byLadder = ladders.current.flatMap((ladder) => suggestExamples(ladders, UNASKED, refOf(ladder)))
  return [...suggestExamples(ladders, UNASKED), ...byLadder]
}

/** Where labels are looked for, nobody asks by their text. */
const UNASKED: Phrase = () => ''

function drafts(asked: Query, ladders: Ladders, spokenOf?: LadderRef): Draft[] {
  switch (asked.kind) {
    case 'help':
    case 'ladders':
      return wholeLadders(ladders)
    case 'ladder':
      return afterLadder(ladders.get(asked.ladder), ladders)
    case 'level':
      return afterLevel(
        asked.ladders.map((ref) => ladders.get(ref)),
        asked.level,
        ladders,
      )
    case 'competency':
      return afterSubject(
        asked.ladders,
        ladders,
        (ladder) => afterCompetency(ladder, asked.subject),
        (ref) => ({ ...asked, ladders: [ref] }),
      )
    case 'expectation':
      return afterSubject(
        asked.ladders,
        ladders,
        (ladder) => afterExpectation(ladder, asked.subject, asked.level, ladders),
        (ref) => ({ ...asked, ladders: [ref] }),
      )
    case 'comparison':
      return afterComparison(asked, ladders)
    case 'promotion':
      return asked.ladder
        ? [wholeLadder(ladders.get(asked.ladder)), ...olderPromotion(ladders.get(asked.ladder), ladders)]
        : ladders.current.map(
            (ladder): Draft => ['related', `Promotion: ${ladder.name}`, { kind: 'promotion', ladder: refOf(ladder) }],
          )
    case 'role':
      return afterRole(ladders.get(asked.ladder), asked.role)
    case 'note':
      return [wholeLadder(ladders.get(asked.ladder))]
    case 'changes':
      return afterChanges(asked, ladders)
    case 'search':
      return asked.ladder ? [whole(ladders.get(asked.ladder), asked.levels, ladders)] : []
    case 'ambiguous':
      return []
    case 'talk':
      return afterTalk(asked, ladders, spokenOf)
    case 'none':
      return afterNone(asked, ladders, spokenOf)
  }
}

function afterLadder(ladder: Ladder, ladders: Ladders): Draft[] {
  const notes = ladder.notes.map((note): Draft => {
    return ['related', note.name, { kind: 'note', ladder: refOf(ladder), note: note.slug }]
  })
  return [...promotionOf(ladder), ...changesOf(ladder, ladders), ...notes]
}

function promotionOf(ladder: Ladder): Draft[] {
  if (ladder.promotion === null) return []
  return [['related', 'How promotion works', { kind: 'promotion', ladder: refOf(ladder) }]]
}

function changesOf(ladder: Ladder, ladders: Ladders): Draft[] {
  const revisions = ladders.revisions(ladder.id)
  const older = revisions[revisions.indexOf(ladder) + 1]
  if (!older) return []
  return [
    [
      'other-revision',
      `What changed since ${older.revision}`,
      { kind: 'changes', ladder: refOf(ladder), from: older.revision, level: null, subject: null },
    ],
  ]
}

function afterRole(ladder: Ladder, role: string): Draft[] {
  const others = ladder.roles.filter((each) => each.slug !== role)
  return [
    ...others.map((each): Draft => ['related', each.name, { kind: 'role', ladder: refOf(ladder), role: each.slug }]),
    wholeLadder(ladder),
  ]
}

function afterChanges(asked: Extract<Query, { kind: 'changes' }>, ladders: Ladders): Draft[] {
  const ladder = ladders.get(asked.ladder)
  const older = asked.from === null ? undefined : ladders.find(ladder.id, asked.from)
  if (!older) return [wholeLadder(ladder)]
  const isNarrowed = asked.level !== null || asked.subject !== null
  const all: Draft = ['related', 'Everything that changed', { ...asked, level: null, subject: null }]
  return [
    ...(isNarrowed ? [all] : []),
    ...(isNarrowed || ladder.promotion === older.promotion ? [] : promotionOf(ladder)),
    wholeLadder(ladder),
    asOf(older),
  ]
}

/** The offer of all that an earlier revision says. */
function asOf(older: Ladder): Draft {
  return ['other-revision', `The ladder as of ${older.revision}`, { kind: 'ladder', ladder: refOf(older) }]
}

/** The first of the levels that a search was narrowed to, else the ladder. */
function whole(ladder: Ladder, [level]: readonly string[], ladders: Ladders): Draft {
  if (level !== undefined) return wholeLevel(ladder, level, false)
  return ladders.find(ladder.id) === ladder ? wholeLadder(ladder) : asOf(ladder)
}

/** What the ladder's other revisions say of promotion. */
function olderPromotion(ladder: Ladder, ladders: Ladders): Draft[] {
  return ladders
    .revisions(ladder.id)
    .filter((each) => each !== ladder && each.promotion !== null)
    .map(
      (each): Draft => [
        'other-revision',
        `Promotion as of ${each.revision}`,
        { kind: 'promotion', ladder: refOf(each) },
      ],
    )
}

function wholeLadders(ladders: Ladders): Draft[] {
  return ladders.current.map(wholeLadder)
}

/** After these people begin to ask. */
const STARTS_TALK: ReadonlySet<TalkTopic> = new Set(['greeting', 'bot', 'acknowledgement', 'emoji', 'complaint'])

/** What the ladder says of the level that was spoken of, else how to ask. */
function afterTalk(asked: Extract<Query, { kind: 'talk' }>, ladders: Ladders, spokenOf?: LadderRef): Draft[] {
  if (!asked.ladder)
    return spokenOf || STARTS_TALK.has(asked.topic) ? examples(ladders, spokenOf) : wholeLadders(ladders)
  const ladder = ladders.get(asked.ladder)
  const [level, ...more] = asked.levels.flatMap((id) => levelOf(ladder, id) ?? [])
  // Whether somebody is ready for a level is seen by what it asks beyond the one below.
  const below = level && more.length === 0 ? previousLevel(ladder, level.id) : undefined
  const asksReady = asked.topic === 'judgement' && level && below?.undefined === null
  const step = asksReady ? [stepTo(ladder, below.id, level, null)] : []
  return [...step, ...asked.levels.map((each) => wholeLevel(ladder, each, true)), wholeLadder(ladder)]
}

/** Nearest things offered where nothing fits. */
const MOST_NEAREST = 3

function afterNone(
  { reason, nearest }: Extract<Query, { kind: 'none' }>,
  ladders: Ladders,
  spokenOf?: LadderRef,
): Draft[] {
  if (reason.kind === 'no-such-ladder') return wholeLadders(ladders)
  const near = nearest.map((query): Draft => ['related', queryTitle(query, ladders), query])
  const named = 'ladder' in reason ? reason.ladder : null
  const about = named ?? nearest.flatMap(ladderRefs)[0] ?? spokenOf
  const nearer = [
    ...closest(reason, nearest, ladders),
    ...nearestLevel(reason, nearest, ladders),
    ...near.slice(0, MOST_NEAREST),
  ]
  // Beside what comes near, examples of other things only distract.
  if (!about) return [...nearer, ...wholeLadders(ladders)]
  if (nearer.length === 0) return examples(ladders, about)
  return nearer.some(([, , { kind }]) => kind === 'ladder') ? nearer : [...nearer, wholeLadder(ladders.get(about))]
}

/**
 * The level with the nearest number, of those that the ladder defines, where it lacks the one asked for: what it says of
 * the subject that was spoken of, else all of it.
 */
function nearestLevel(reason: NoneReason, [near]: readonly Query[], ladders: Ladders): Draft[] {
  if (reason.kind !== 'no-such-level' || !reason.ladder) return []
  const ladder = ladders.get(reason.ladder)
  const asked = numberOf(reason.level)
  const [nearest] = ladder.levels
    .filter((level) => level.undefined === null)
    .map(({ id }) => ({ id, apart: Math.abs(numberOf(id) - asked) }))
    .filter(({ apart }) => Number.isFinite(apart))
    .sort((one, other) => one.apart - other.apart)
  if (!nearest) return []
  if (near?.kind !== 'competency') return [wholeLevel(ladder, nearest.id, true)]
  const query: Query = { kind: 'expectation', ladders: near.ladders, subject: near.subject, level: nearest.id }
  return [['related', queryTitle(query, ladders), query]]
}

/** Of "ic4"; not a number where a level has none. */
function numberOf(level: string): number {
  return Number(/\d+$/.exec(level)?.[0] ?? Number.NaN)
}

/** What a ladder has instead of something that only another one has, at the level asked about. */
function closest(reason: NoneReason, nearest: readonly Query[], ladders: Ladders): Draft[] {
  if (reason.kind !== 'elsewhere') return []
  const ladder = ladders.get(reason.ladder)
  const found = closestTo(
    reason.name,
    reason.has.map((ref) => ladders.get(ref)),
    ladder,
  )
  if (!found) return []
  const subject: Subject = { competency: found.competency.slug, topic: found.topic }
  const level = nearest.flatMap((query) => ('level' in query && query.level ? [query.level] : []))[0]
  const query: Query =
    level !== undefined && levelOf(ladder, level)
      ? { kind: 'expectation', ladders: [refOf(ladder)], subject, level }
      : { kind: 'competency', ladders: [refOf(ladder)], subject }
  return [['related', queryTitle(query, ladders), query]]
}
