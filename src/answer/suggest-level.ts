/** What people ask next about levels and what stands in them: the neighbours, the step, the whole. */
import { competencyOf, type Ladders, levelName, nextLevel, previousLevel, refOf, sidesteps } from '../ladder/ladders.js'
import type { Ladder, LadderRef, Level } from '../ladder/model.js'
import type { Comparison, Query, Subject } from '../reading/query.js'
import { type Draft, wholeLadder } from './suggestion.js'
import { shortName, subjectName } from './titles.js'

/** The offer of all that is asked at a level; `named`: with the ladder's name. */
export function wholeLevel(ladder: Ladder, level: string, named: boolean): Draft {
  const label = named
    ? `Everything at ${shortName(ladder)} ${levelName(ladder, level)}`
    : `Everything at ${levelName(ladder, level)}`
  return ['whole-level', label, { kind: 'level', ladders: [refOf(ladder)], level }]
}

/** What follows a level of the ladders that have it. */
export function afterLevel(entries: readonly Ladder[], level: string, ladders: Ladders): Draft[] {
  const [ladder, ...more] = entries
  if (!ladder) return []
  if (more.length > 0) {
    const sideBySide: Draft[] =
      more.length === 1
        ? [
            [
              'related',
              `${entries.map(shortName).join(' and ')} side by side`,
              { kind: 'comparison', ladders: entries.map(refOf), levels: [level], subject: null },
            ],
          ]
        : []
    return [...entries.map((each) => wholeLevel(each, level, true)), ...sideBySide]
  }
  const ask = (id: string): Query => ({ kind: 'level', ladders: [refOf(ladder)], level: id })
  const elsewhere = definedElsewhere(ladder, level, ladders, (ref) => ({ kind: 'level', ladders: [ref], level }))
  return [...neighbours(ladder, level, ask, null), ...elsewhere, ...(elsewhere.length > 0 ? [] : [wholeLadder(ladder)])]
}

/** The revisions that say something about a level which this one leaves undefined. */
function definedElsewhere(ladder: Ladder, level: string, ladders: Ladders, ask: (ref: LadderRef) => Query): Draft[] {
  if (ladder.levels.every((each) => each.id !== level || each.undefined === null)) return []
  const other = ladders
    .revisions(ladder.id)
    .find((each) => each.levels.some((one) => one.id === level && one.undefined === null))
  return other ? [['other-revision', `${levelName(ladder, level)} as of ${other.revision}`, ask(refOf(other))]] : []
}

/** What changes at the next level, then the nearest levels above and below that the ladder defines. */
function neighbours(ladder: Ladder, level: string, ask: (level: string) => Query, subject: Subject | null): Draft[] {
  const next = nearestDefined(ladder, level, nextLevel)
  const previous = nearestDefined(ladder, level, previousLevel)
  // Where the tracks part, each way on is a next level.
  const above = [...(next ? [next] : []), ...sidesteps(ladder, level).filter((each) => each.undefined === null)]
  return [
    ...(isDefined(ladder, level) ? above : []).map((next) => stepTo(ladder, level, next, subject)),
    ...above.map(({ id, name }): Draft => ['next-level', `Next: ${name}`, ask(id)]),
    ...(previous ? [['previous-level', `Previous: ${previous.name}`, ask(previous.id)] satisfies Draft] : []),
  ]
}

/** The step from a level to a higher one. */
export function stepTo(ladder: Ladder, from: string, { id, name }: Level, subject: Subject | null): Draft {
  return [
    'compare-next',
    `What changes at ${name}`,
    { kind: 'comparison', ladders: [refOf(ladder)], levels: [from, id], subject },
  ]
}

function nearestDefined(ladder: Ladder, level: string, step: typeof nextLevel): Level | undefined {
  let at = step(ladder, level)
  while (at && at.undefined !== null) at = step(ladder, at.id)
  return at
}

const isDefined = (ladder: Ladder, level: string): boolean =>
  ladder.levels.some((each) => each.id === level && each.undefined === null)

/** What follows in the one ladder asked about; of several ladders, each alone comes first. */
export function afterSubject(
  refs: readonly LadderRef[],
  ladders: Ladders,
  next: (ladder: Ladder) => Draft[],
  ask: (ref: LadderRef) => Query,
): Draft[] {
  const [only, ...more] = refs
  if (only && more.length === 0) return next(ladders.get(only))
  return refs.map((ref): Draft => ['related', `Only ${ladders.get(ref).name}`, ask(ref)])
}

/** What follows a subject of a ladder over all levels. */
export function afterCompetency(ladder: Ladder, subject: Subject): Draft[] {
  const defined = ladder.levels.filter((level) => level.undefined === null).map((level) => level.id)
  const ref = refOf(ladder)
  const levels = defined.map(
    (level): Draft => [
      'related',
      `Only ${levelName(ladder, level)}`,
      { kind: 'expectation', ladders: [ref], subject, level },
    ],
  )
  const whole: Subject | null = subject.topic !== null && subject.competency ? { ...subject, topic: null } : null
  const competency: Draft[] = whole
    ? [
        [
          'all-levels',
          `${subjectName(ladder, whole)} at all levels`,
          { kind: 'competency', ladders: [ref], subject: whole },
        ],
      ]
    : []
  return [...competency, ...levels, wholeLadder(ladder)]
}

/** What follows a subject of a ladder at one level. */
export function afterExpectation(ladder: Ladder, subject: Subject, level: string, ladders: Ladders): Draft[] {
  const ask = (id: string): Query => ({ kind: 'expectation', ladders: [refOf(ladder)], subject, level: id })
  const olderHas = (ref: LadderRef): Query => {
    const has = competencyOf(ladders.get(ref), subject.competency) && subject.topic === null
    return has ? { kind: 'expectation', ladders: [ref], subject, level } : { kind: 'level', ladders: [ref], level }
  }
  const around = neighbours(ladder, level, ask, subject)
  return [
    ...definedElsewhere(ladder, level, ladders, olderHas),
    ...around.filter(([role]) => role === 'compare-next'),
    [
      'all-levels',
      `${subjectName(ladder, subject)} at all levels`,
      { kind: 'competency', ladders: [refOf(ladder)], subject },
    ],
    ...around.filter(([role]) => role !== 'compare-next'),
    ...(isDefined(ladder, level) ? [wholeLevel(ladder, level, false)] : []),
  ]
}

/** Back to all competencies from one of them, and what was compared, alone. */
export function afterComparison(asked: Comparison, ladders: Ladders): Draft[] {
  const { levels, subject } = asked
  const compared = asked.ladders.map((ref) => ladders.get(ref))
  const [ladder, ...others] = compared
  if (!ladder) return []
  const ends = [...new Set([levels.at(0) ?? '', levels.at(-1) ?? ''])].map((id) => levelName(ladder, id)).join(' to ')
  const all: Draft[] = subject ? [['related', `${ends}: all competencies`, { ...asked, subject: null }]] : []
  if (others.length > 0) {
    return [...all, ...compared.flatMap((each) => levels.slice(0, 1).map((level) => wholeLevel(each, level, true)))]
  }
  const about: Draft[] = subject
    ? [
        [
          'all-levels',
          `${subjectName(ladder, subject)} at all levels`,
          { kind: 'competency', ladders: asked.ladders, subject },
        ],
      ]
    : []
  return [...all, ...about, ...levels.map((level) => wholeLevel(ladder, level, false)), wholeLadder(ladder)]
}
