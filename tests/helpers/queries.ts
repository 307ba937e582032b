/** Queries of every kind over given ladders: what tests of all answers go through. */
import type { Ladders } from '../../src/ladder/ladders.js'
import { behaviorsOf, refOf } from '../../src/ladder/ladders.js'
import type { Ladder, LadderRef } from '../../src/ladder/model.js'
import type { NoneReason, Query, Subject } from '../../src/reading/query.js'
import { wordsOf } from '../../src/words/tokens.js'

/** At least one query of each kind a ladder, of large ladders the first and last of each thing. */
export function queriesOver(ladders: Ladders): Query[] {
  const all = [...ladders.current, ...ladders.superseded]
  return [
    { kind: 'help' },
    { kind: 'ladders' },
    { kind: 'promotion', ladder: null },
    ...all.flatMap((ladder) => queriesOf(ladder, ladders)),
    ...sideBySide(ladders),
    ...everyLevel(ladders),
    ...misses(ladders),
  ]
}

function queriesOf(ladder: Ladder, ladders: Ladders): Query[] {
  const ref = refOf(ladder)
  const levels = ladder.levels.map((level) => level.id)
  const subjects = some(subjectsOf(ladder), 6)
  const older = ladders.revisions(ladder.id).filter(({ supersededBy }) => supersededBy === ladder.revision)
  const comparisons = (subject: Subject | null): Query[] =>
    levels.length < 2
      ? []
      : [
          { kind: 'comparison', ladders: [ref], levels: levels.slice(0, 2), subject },
          { kind: 'comparison', ladders: [ref], levels: levels.slice(-2), subject },
          { kind: 'comparison', ladders: [ref], levels, subject },
        ]
  return [
    { kind: 'ladder', ladder: ref },
    { kind: 'promotion', ladder: ref },
    ...ladder.roles.map((role): Query => ({ kind: 'role', ladder: ref, role: role.slug })),
    { kind: 'changes', ladder: ref, from: null, level: null, subject: null },
    ...older.flatMap(({ revision: from }): Query[] => [
      { kind: 'changes', ladder: ref, from, level: null, subject: null },
      ...levels.map((level): Query => ({ kind: 'changes', ladder: ref, from, level, subject: null })),
      ...subjects.map((subject): Query => ({ kind: 'changes', ladder: ref, from, level: null, subject })),
    ]),
    ...levels.map((level): Query => ({ kind: 'level', ladders: [ref], level })),
    ...subjects.map((subject): Query => ({ kind: 'competency', ladders: [ref], subject })),
    ...subjects.flatMap((subject) =>
      levels.map((level): Query => ({ kind: 'expectation', ladders: [ref], subject, level })),
    ),
    ...comparisons(null),
    ...some(subjects, 3).flatMap(comparisons),
    search('as it says', ref, firstWords(ladder)),
  ]
}

/** Pillars, competencies and topics. */
function subjectsOf(ladder: Ladder): Subject[] {
  const pillars = ladder.pillars.map(({ slug }) => ({ competency: slug, topic: null }))
  const competencies = ladder.pillars.flatMap((pillar) =>
    pillar.competencies.map(({ slug }) => ({ competency: slug, topic: null })),
  )
  const topics = ladder.pillars.flatMap((pillar) =>
    pillar.competencies.flatMap(({ slug, topics: labels }) =>
      labels.map(({ label }) => ({ competency: slug, topic: label })),
    ),
  )
  return [...some(pillars, 2), ...some(competencies, 3), ...some(topics, 2)]
}

function sideBySide({ current }: Ladders): Query[] {
  return current.slice(1).flatMap((ladder, index): Query[] => {
    const first = current[index]
    const levels = ladder.levels.flatMap(({ id }) => (first?.levels.some((level) => level.id === id) ? [id] : []))
    if (!first || levels.length === 0) return []
    const pair = [refOf(first), refOf(ladder)]
    return [
      { kind: 'comparison', ladders: pair, levels, subject: null },
      { kind: 'comparison', ladders: pair, levels: levels.slice(0, 1), subject: null },
    ]
  })
}

function everyLevel({ current }: Ladders): Query[] {
  const levels = new Set(current.flatMap((ladder) => ladder.levels.map(({ id }) => id)))
  return [...levels].map((level) => ({
    kind: 'level',
    ladders: current.filter((ladder) => ladder.levels.some(({ id }) => id === level)).map(refOf),
    level,
  }))
}

/** Searches, choices and every way of finding nothing. */
function misses({ current }: Ladders): Query[] {
  const refs = current.map(refOf)
  const [ladder] = refs
  const words = current[0] ? firstWords(current[0]) : []
  if (!ladder) return []
  const nearest: Query[] = refs.slice(0, 3).map((each) => ({ kind: 'ladder', ladder: each }))
  const reasons: NoneReason[] = [
    { kind: 'off-topic', about: null },
    { kind: 'nothing-fits', ladder: null, levels: [] },
    { kind: 'nothing-fits', ladder, levels: ['ic1', 'ic2'] },
    { kind: 'no-such-level', ladder, level: 'ic99' },
    { kind: 'no-such-level', ladder: null, level: 'ic99' },
    { kind: 'no-such-ladder', name: `<!here> ${'very '.repeat(80)}long & <b>bold</b>` },
    { kind: 'no-such-revision', ladder, revision: '1999-01' },
    { kind: 'no-such-revision', ladder, revision: 'older' },
    { kind: 'elsewhere', ladder, name: '<!channel> *pricing*', has: refs },
  ]
  const readings: Query[] = refs.map((each) => ({ kind: 'ladder', ladder: each }))
  return [
    search('as it says', null, words),
    search('<!channel> as it *says* & more', null, words),
    ...(readings.length > 1 ? [{ kind: 'ambiguous', readings } satisfies Query] : []),
    ...reasons.map((reason): Query => ({ kind: 'none', reason, nearest })),
  ]
}

function search(text: string, ladder: LadderRef | null, words: readonly string[]): Query {
  return { kind: 'search', text, words, ladder, levels: [], asks: null }
}

/** Words that a search must find: those a behavior begins with. */
function firstWords(ladder: Ladder): string[] {
  return wordsOf(behaviorsOf(ladder)[0]?.text ?? '').slice(0, 6)
}

/** The first ones and the last one. */
function some<T>(all: readonly T[], count: number): T[] {
  return all.length <= count ? [...all] : [...all.slice(0, count - 1), ...all.slice(-1)]
}
