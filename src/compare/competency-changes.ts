/** What became of each competency: kept, renamed, merged, split, new or gone, with what became of its behaviors. */
import { behaviorsIn, pillarAround } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { alone, together } from './behavior-changes.js'
import { cellFacts, competencyFacts, fieldChanges } from './fields.js'
import { comparedLevels } from './links.js'
import type { BehaviorChange, CompetencyChange, FieldChange, Share } from './model.js'
import type { Pairing } from './pairing.js'

/** From this share of its behaviors on, a competency was merged into others, or split off them; from that one, surely. */
const MOSTLY = 0.5
const SURELY = 0.75

/** Tells the older ladder's id of a level of the newer one. */
type LevelBefore = (id: string) => string | undefined

/** Each competency of both ladders once, with each behavior of both once. */
export function competencyChanges(
  older: Ladder,
  newer: Ladder,
  levelBefore: LevelBefore,
  pairing: Pairing,
): CompetencyChange[] {
  const behaviorsOf = behaviorChanges(levelBefore, pairing)
  const flows = flowsOf(pairing)
  const isCompared = comparedLevels(older, newer)
  /** Whether most of a competency stands, or stood, in others; null: it does not, else whether surely. */
  const mostly = (competency: Competency, shares: readonly Share[]): { sure: boolean } | null => {
    const size = behaviorsIn(competency).filter(({ level }) => isCompared(level)).length
    const told = shares.reduce((sum, { behaviors }) => sum + behaviors, 0)
    return told === 0 || told < MOSTLY * size ? null : { sure: told >= SURELY * size }
  }
  const change = (before: Competency | null, after: Competency | null, sure: boolean): CompetencyChange => {
    const from = sharesOf(
      older.competencies.filter((each) => each !== before),
      flows.flatMap((flow) => (flow.into === after?.slug ? flow.from : [])),
    )
    const into = sharesOf(
      newer.competencies.filter((each) => each !== after),
      flows.flatMap((flow) => (flow.from === before?.slug ? flow.into : [])),
    )
    const all = { before, after, from, into, behaviors: behaviorsOf(before, after) }
    if (before && after) {
      const kind = before.name === after.name ? 'kept' : 'renamed'
      return { ...all, kind, sure, fields: fieldsOf(before, after, older, newer, levelBefore) }
    }
    const elsewhere = after ? mostly(after, from) : before && mostly(before, into)
    const kind = after ? (elsewhere ? 'split' : 'added') : elsewhere ? 'merged' : 'removed'
    return { ...all, kind, sure: elsewhere?.sure ?? true, fields: [] }
  }
  const linkOf = new Map(pairing.links.map((link) => [link.after, link]))
  const goneOn = new Set(pairing.links.map((link) => link.before))
  return [
    ...newer.competencies.map((after) => {
      const link = linkOf.get(after)
      return change(link?.before ?? null, after, link?.sure ?? true)
    }),
    ...older.competencies.filter((each) => !goneOn.has(each)).map((before) => change(before, null, true)),
  ]
}

/** Tells what became of the behaviors of a competency: of all it has, then of those it had and that did not go on. */
function behaviorChanges(levelBefore: LevelBefore, { links, pairs, mergedInto, splitFrom }: Pairing) {
  const goesOn = new Map(links.map((link) => [link.after.slug, link.before.slug]))
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]))
  const goneOn = new Set(pairs.map((pair) => pair.before))
  /** What such a behavior says more or less than its counterpart, others say or said too. */
  const holders = new Set([...mergedInto.values(), ...splitFrom.values()])
  const changeOf = (after: Behavior): BehaviorChange => {
    const pair = pairOf.get(after)
    if (!pair) return alone(after, 'after', splitFrom.get(after) ?? null)
    const isSameLevel = pair.before.level === levelBefore(after.level)
    const isThere = isSameLevel && pair.before.competency === goesOn.get(after.competency)
    return together(pair, isThere, isSameLevel && !holders.has(after) && !holders.has(pair.before))
  }
  return (before: Competency | null, after: Competency | null): BehaviorChange[] => {
    const ended = (before ? behaviorsIn(before) : []).filter((each) => !goneOn.has(each))
    return [
      ...(after ? behaviorsIn(after).map(changeOf) : []),
      ...ended.map((each) => alone(each, 'before', mergedInto.get(each) ?? null)),
    ]
  }
}

/** Of each behavior that stands in both ladders, wholly or within others, in which competency it stood and stands. */
function flowsOf({ pairs, mergedInto, splitFrom }: Pairing): { readonly from: string; readonly into: string }[] {
  const flow = (before: Behavior, after: Behavior) => ({ from: before.competency, into: after.competency })
  return [
    ...pairs.map(({ before, after }) => flow(before, after)),
    ...[...mergedInto].map(([before, after]) => flow(before, after)),
    ...[...splitFrom].map(([after, before]) => flow(before, after)),
  ]
}

/** How many of the slugs name each competency, most first. */
function sharesOf(competencies: readonly Competency[], slugs: readonly string[]): Share[] {
  return competencies
    .map((competency) => ({ competency, behaviors: slugs.filter((slug) => slug === competency.slug).length }))
    .filter(({ behaviors }) => behaviors > 0)
    .sort((one, other) => other.behaviors - one.behaviors)
}

function fieldsOf(
  before: Competency,
  after: Competency,
  older: Ladder,
  newer: Ladder,
  levelBefore: LevelBefore,
): FieldChange[] {
  const facts = (ladder: Ladder, competency: Competency) =>
    competencyFacts(competency, pillarAround(ladder, competency)?.name ?? null)
  return [
    ...fieldChanges(facts(older, before), facts(newer, after)),
    ...newer.levels.flatMap(({ id }) => fieldChanges(cellFacts(before, levelBefore(id)), cellFacts(after, id), id)),
  ]
}
