/** What people ask next: for each kind of answer the obvious queries, each with a label that stands alone. */
import { competencyOf, type Ladders, levelName, refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import type { Query, Subject } from '../query/query.js'
import type { Suggestion } from './answer.js'
import { type Draft, examples, type Phrase, suggestion } from './suggestion.js'
import { queryTitle, subjectName } from './titles.js'

/** The next questions after a query, the most obvious first. */
export function nextSteps(asked: Query, ladders: Ladders, phrase: Phrase): Suggestion[] {
  return drafts(asked, ladders).map(([role, label, query]) => suggestion(role, label, query, phrase))
}

function drafts(asked: Query, ladders: Ladders): Draft[] {
  switch (asked.kind) {
    case 'help':
      return ladders.current.map((ladder) => wholeLadder(ladder))
    case 'ladders':
      return ladders.current.map((ladder) => wholeLadder(ladder))
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
        (ref) => ({
          kind: 'competency',
          ladders: [ref],
          subject: asked.subject,
        }),
      )
    case 'expectation':
      return afterSubject(
        asked.ladders,
        ladders,
        (ladder) => afterExpectation(ladder, asked.subject, asked.level, ladders),
        (ref) => ({
          kind: 'expectation',
          ladders: [ref],
          subject: asked.subject,
          level: asked.level,
        }),
      )
    case 'comparison':
      return asked.ladders.length > 1
        ? asked.ladders.flatMap((ref) =>
            asked.levels.slice(0, 1).map((level) => wholeLevel(ladders.get(ref), level, true)),
          )
        : asked.ladders.flatMap((ref) => afterComparison(ladders.get(ref), asked.levels, asked.subject))
    case 'promotion':
      return asked.ladder
        ? [wholeLadder(ladders.get(asked.ladder)), ...otherRevisions(ladders.get(asked.ladder), ladders, 'promotion')]
        : ladders.current.map(
            (ladder): Draft => ['related', `Promotion: ${ladder.name}`, { kind: 'promotion', ladder: refOf(ladder) }],
          )
    case 'role':
      return afterRole(ladders.get(asked.ladder), asked.role)
    case 'changes':
      return afterChanges(ladders.get(asked.ladder), asked.from, ladders)
    case 'search':
      return asked.ladder && asked.levels[0] !== undefined
        ? [wholeLevel(ladders.get(asked.ladder), asked.levels[0], false)]
        : asked.ladder
          ? [wholeLadder(ladders.get(asked.ladder))]
          : []
    case 'ambiguous':
      return []
    case 'none':
      return afterNone(asked.nearest, ladders)
  }
}

function wholeLadder(ladder: Ladder): Draft {
  return ['whole-ladder', `${ladder.name} ladder`, { kind: 'ladder', ladder: refOf(ladder) }]
}

function wholeLevel(ladder: Ladder, level: string, named: boolean): Draft {
  const label = named ? `Everything at ${levelName(level)}, ${ladder.name}` : `Everything at ${levelName(level)}`
  return ['whole-level', label, { kind: 'level', ladders: [refOf(ladder)], level }]
}

function afterLadder(ladder: Ladder, ladders: Ladders): Draft[] {
  const levels = ladder.levels.map(
    (level): Draft => ['related', levelName(level.id), { kind: 'level', ladders: [refOf(ladder)], level: level.id }],
  )
  const promotion: Draft[] =
    ladder.promotion === null ? [] : [['related', 'How promotion works', { kind: 'promotion', ladder: refOf(ladder) }]]
  return [...levels, ...promotion, ...changesOf(ladder, ladders)]
}

function changesOf(ladder: Ladder, ladders: Ladders): Draft[] {
  const revisions = ladders.revisions(ladder.id)
  const older = revisions[revisions.indexOf(ladder) + 1]
  if (!older) return []
  return [
    [
      'other-revision',
      `What changed since ${older.revision}`,
      { kind: 'changes', ladder: refOf(ladder), from: older.revision, level: null },
    ],
  ]
}

function afterLevel(entries: readonly Ladder[], level: string, ladders: Ladders): Draft[] {
  const [ladder, ...more] = entries
  if (!ladder) return []
  if (more.length > 0) {
    const sideBySide: Draft[] =
      more.length === 1
        ? [
            [
              'related',
              `${entries.map((each) => each.id.toUpperCase()).join(' and ')} side by side`,
              { kind: 'comparison', ladders: entries.map(refOf), levels: [level], subject: null },
            ],
          ]
        : []
    return [...entries.map((each) => wholeLevel(each, level, true)), ...sideBySide]
  }
  const ask = (id: string): Query => ({ kind: 'level', ladders: [refOf(ladder)], level: id })
  return [
    ...definedElsewhere(ladder, level, ladders, (ref) => ({ kind: 'level', ladders: [ref], level })),
    ...neighbours(ladder, level, ask, null),
    wholeLadder(ladder),
  ]
}

/** The revisions that say something about a level which this one leaves undefined. */
function definedElsewhere(ladder: Ladder, level: string, ladders: Ladders, ask: (ref: LadderRef) => Query): Draft[] {
  if (ladder.levels.every((each) => each.id !== level || each.undefined === null)) return []
  const other = ladders
    .revisions(ladder.id)
    .find((each) => each.levels.some((one) => one.id === level && one.undefined === null))
  return other ? [['other-revision', `${levelName(level)} as of ${other.revision}`, ask(refOf(other))]] : []
}

function neighbours(ladder: Ladder, level: string, ask: (level: string) => Query, subject: Subject | null): Draft[] {
  const at = ladder.levels.findIndex((each) => each.id === level)
  const next = ladder.levels[at + 1]?.id
  const previous = at > 0 ? ladder.levels[at - 1]?.id : undefined
  const found: Draft[] = []
  if (next !== undefined) {
    found.push(['next-level', `Next: ${levelName(next)}`, ask(next)])
    if (isDefined(ladder, level) && isDefined(ladder, next)) {
      const query: Query = { kind: 'comparison', ladders: [refOf(ladder)], levels: [level, next], subject }
      found.push(['compare-next', `What changes at ${levelName(next)}`, query])
    }
  }
  if (previous !== undefined) found.push(['previous-level', `Previous: ${levelName(previous)}`, ask(previous)])
  return found
}

const isDefined = (ladder: Ladder, level: string): boolean =>
  ladder.levels.some((each) => each.id === level && each.undefined === null)

/** What follows in the one ladder asked about; of several ladders, each alone comes first. */
function afterSubject(
  refs: readonly LadderRef[],
  ladders: Ladders,
  next: (ladder: Ladder) => Draft[],
  ask: (ref: LadderRef) => Query,
): Draft[] {
  const [only, ...more] = refs
  if (only && more.length === 0) return next(ladders.get(only))
  return refs.map((ref): Draft => ['related', `${ladders.get(ref).name} alone`, ask(ref)])
}

function afterCompetency(ladder: Ladder, subject: Subject): Draft[] {
  const name = subjectName(ladder, subject)
  const defined = ladder.levels.filter((level) => level.undefined === null).map((level) => level.id)
  const ref = refOf(ladder)
  const levels = defined.map(
    (level): Draft => [
      'related',
      `${name} at ${levelName(level)}`,
      { kind: 'expectation', ladders: [ref], subject, level },
    ],
  )
  const compared: Draft[] =
    defined.length > 1
      ? [
          [
            'related',
            `${name}: the path level by level`,
            { kind: 'comparison', ladders: [ref], levels: defined, subject },
          ],
        ]
      : []
  return [...compared, ...levels, wholeLadder(ladder)]
}

function afterExpectation(ladder: Ladder, subject: Subject, level: string, ladders: Ladders): Draft[] {
  const ask = (id: string): Query => ({ kind: 'expectation', ladders: [refOf(ladder)], subject, level: id })
  const olderHas = (ref: LadderRef): Query => {
    const has = competencyOf(ladders.get(ref), subject.competency) && subject.topic === null
    return has ? { kind: 'expectation', ladders: [ref], subject, level } : { kind: 'level', ladders: [ref], level }
  }
  return [
    ...definedElsewhere(ladder, level, ladders, olderHas),
    ...neighbours(ladder, level, ask, subject),
    [
      'all-levels',
      `${subjectName(ladder, subject)} at all levels`,
      { kind: 'competency', ladders: [refOf(ladder)], subject },
    ],
    wholeLevel(ladder, level, false),
  ]
}

function afterComparison(ladder: Ladder, levels: readonly string[], subject: Subject | null): Draft[] {
  const whole = levels.map((level): Draft => wholeLevel(ladder, level, false))
  const all: Draft[] = subject
    ? [
        [
          'all-levels',
          `${subjectName(ladder, subject)} at all levels`,
          { kind: 'competency', ladders: [refOf(ladder)], subject },
        ],
      ]
    : []
  return [...all, ...whole, wholeLadder(ladder)]
}

function afterRole(ladder: Ladder, role: string): Draft[] {
  const others = ladder.roles.filter((each) => each.slug !== role)
  return [
    ...others.map((each): Draft => ['related', each.name, { kind: 'role', ladder: refOf(ladder), role: each.slug }]),
    wholeLadder(ladder),
  ]
}

function afterChanges(ladder: Ladder, from: string | null, ladders: Ladders): Draft[] {
  const older = from === null ? undefined : ladders.find(ladder.id, from)
  return [
    wholeLadder(ladder),
    ...(older
      ? [
          [
            'other-revision',
            `The ladder as of ${older.revision}`,
            { kind: 'ladder', ladder: refOf(older) },
          ] satisfies Draft,
        ]
      : []),
  ]
}

function otherRevisions(ladder: Ladder, ladders: Ladders, kind: 'promotion'): Draft[] {
  return ladders
    .revisions(ladder.id)
    .filter((each) => each !== ladder && each.promotion !== null)
    .map((each): Draft => ['other-revision', `Promotion as of ${each.revision}`, { kind, ladder: refOf(each) }])
}

function afterNone(nearest: readonly Query[], ladders: Ladders): Draft[] {
  const near = nearest.map((query): Draft => ['related', queryTitle(query, ladders), query])
  return [...near, ...examples(ladders)].slice(0, 5)
}
