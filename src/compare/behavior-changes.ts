/** What the pairs of behaviors come to, competency by competency: kinds of change, what a rewording asks, where it came from. */
import { behaviorsIn, pillarAround } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { slugOf } from '../ladder/slug.js'
import { shared, stemsOf } from './align.js'
import { behaviorFacts, cellFacts, competencyFacts, fieldChanges } from './fields.js'
import { comparedLevels } from './links.js'
import { sideBySide, stepUp } from './marks.js'
import type { BehaviorChange, CompetencyChange, FieldChange, Share } from './model.js'
import { type Paired, type Pairing, textOf } from './pairing.js'
import { plainSpans } from './spans.js'

/**
 * From this share of its behaviors on, a competency was merged into others, or split off them; from that one, surely. The
 * second holds for a behavior and its words too.
 */
const MOSTLY = 0.5
const SURELY = 0.75

/** Tells the older ladder's id of a level of the newer one. */
export type LevelBefore = (id: string) => string | undefined

/** Each competency of both ladders once, with each behavior of both once. */
export function competencyChanges(
  older: Ladder,
  newer: Ladder,
  levelBefore: LevelBefore,
  { links, pairs, mergedInto, splitFrom }: Pairing,
): CompetencyChange[] {
  const wentOn = new Map(links.map((link) => [link.after, link]))
  const before = new Map(links.map((link) => [link.after.slug, link.before.slug]))
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]))
  const goneOn = new Set(pairs.map((pair) => pair.before))
  /** From which competency to which, a behavior each. */
  const flows = [
    ...pairs.map((pair) => [pair.before.competency, pair.after.competency] as const),
    ...[...mergedInto].map(([was, is]) => [was.competency, is.competency] as const),
    ...[...splitFrom].map(([is, was]) => [was.competency, is.competency] as const),
  ]
  const from = (after: Competency, linked: Competency | null): Share[] => {
    const origins = flows.flatMap(([was, is]) => (is === after.slug && was !== linked?.slug ? was : []))
    return sharesOf(older.competencies, origins)
  }
  const into = (was: Competency, linked: Competency | null): Share[] => {
    const ends = flows.flatMap(([slug, is]) => (slug === was.slug && is !== linked?.slug ? is : []))
    return sharesOf(newer.competencies, ends)
  }
  /** What such a behavior says more or less than its counterpart, others say or said too. */
  const told = new Set([...mergedInto.values(), ...splitFrom.values()])
  const changeOf = (after: Behavior): BehaviorChange => {
    const pair = pairOf.get(after)
    if (!pair) return alone(after, 'after', splitFrom.get(after) ?? null)
    const isSameLevel = pair.before.level === levelBefore(after.level)
    const isThere = isSameLevel && pair.before.competency === before.get(after.competency)
    return together(pair, isThere, isSameLevel && !told.has(after) && !told.has(pair.before))
  }
  const endedIn = (competency: Competency): BehaviorChange[] =>
    behaviorsIn(competency)
      .filter((each) => !goneOn.has(each))
      .map((each) => alone(each, 'before', mergedInto.get(each) ?? null))
  const isCompared = comparedLevels(older, newer)
  /** Whether most of a competency stands, or stood, in others; null: it does not, else whether surely. */
  const mostly = (competency: Competency, shares: readonly Share[]): { sure: boolean } | null => {
    const size = behaviorsIn(competency).filter(({ level }) => isCompared(level)).length
    const told = shares.reduce((sum, { behaviors }) => sum + behaviors, 0)
    return told === 0 || told < MOSTLY * size ? null : { sure: told >= SURELY * size }
  }

  const are = newer.competencies.map((after): CompetencyChange => {
    const link = wentOn.get(after)
    const behaviors = behaviorsIn(after).map(changeOf)
    if (!link) {
      const origins = from(after, null)
      const split = mostly(after, origins)
      return {
        kind: split ? 'split' : 'added',
        before: null,
        after,
        sure: split?.sure ?? true,
        fields: [],
        from: origins,
        into: [],
        behaviors,
      }
    }
    return {
      kind: link.before.name === after.name ? 'kept' : 'renamed',
      ...link,
      fields: fieldsOf(link.before, after, older, newer, levelBefore),
      from: from(after, link.before),
      into: into(link.before, after),
      behaviors: [...behaviors, ...endedIn(link.before)],
    }
  })
  const linked = new Set(links.map((link) => link.before))
  const gone = older.competencies.filter((each) => !linked.has(each))
  return [
    ...are,
    ...gone.map((was): CompetencyChange => {
      const ends = into(was, null)
      const merged = mostly(was, ends)
      return {
        kind: merged ? 'merged' : 'removed',
        before: was,
        after: null,
        sure: merged?.sure ?? true,
        fields: [],
        from: [],
        into: ends,
        behaviors: endedIn(was),
      }
    }),
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

/** A behavior that one of the ladders has and the other has not, or only within another one. */
function alone(behavior: Behavior, side: 'before' | 'after', within: Behavior | null): BehaviorChange {
  const isNew = side === 'after'
  const spans = plainSpans(behavior.text)
  return {
    kind: isNew ? (within ? 'split' : 'added') : within ? 'merged' : 'removed',
    before: isNew ? null : behavior,
    after: isNew ? behavior : null,
    within,
    asks: null,
    sure: within === null || shared(behavior, within) >= SURELY * stemsOf(behavior).size,
    beforeSpans: isNew ? [] : spans,
    afterSpans: isNew ? spans : [],
    fields: [],
  }
}

/**
 * @param isThere whether it stands in the same competency at the same level
 * @param isTold whether its words may tell that it asks for more or less
 */
function together({ before, after, sure }: Paired, isThere: boolean, isTold: boolean): BehaviorChange {
  const fields = fieldChanges(behaviorFacts(before), behaviorFacts(after))
  const isReworded = textOf(before) !== textOf(after)
  const [was, is] = [before, after].map(({ topic }) => topic !== null && slugOf(topic))
  const hasMoved = !isThere || (was !== is && ((was && is) || !isReworded))
  const { beforeSpans, afterSpans, asks } =
    isReworded && isTold ? reworded(before, after) : { ...sideBySide(before, after), asks: null }
  return {
    kind: hasMoved ? 'moved' : isReworded || fields.length > 0 ? 'reworded' : 'unchanged',
    before,
    after,
    within: null,
    asks,
    sure,
    beforeSpans,
    afterSpans,
    fields,
  }
}

/** A rewording asks for more where it would from a level to the next, and for less where that holds the other way round. */
function reworded(before: Behavior, after: Behavior): Pick<BehaviorChange, 'asks' | 'beforeSpans' | 'afterSpans'> {
  const up = stepUp(before, after)
  if (up.mark === 'raised') return { ...up, asks: 'more' }
  const down = stepUp(after, before)
  if (down.mark !== 'raised') return { ...up, asks: null }
  return { asks: 'less', beforeSpans: down.afterSpans, afterSpans: down.beforeSpans }
}
