/**
 * What changed from one revision of a ladder to the next: its levels, its competencies and their behaviors, its words on
 * promotion. Two revisions come in, plain counts and short facts go out; it says what differs, not why.
 */
import { behaviorsIn, behaviorsOf, levelOf } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder, Level } from '../ladder/model.js'
import { wordsOf } from '../words/tokens.js'
import { containment, isSameText, shared } from './align.js'
import type { CompetencyChange, LevelChange, RevisionChanges } from './compare.js'

/** From this share of the shorter one's stems on, and this many, a behavior comes from an older one: pages merge them. */
const TAKEN_OVER = 0.6
const TAKEN_STEMS = 3

/**
 * What changed between two revisions of a ladder.
 * @param level narrows it to one level; null: all
 */
export function revisionChanges(newer: Ladder, older: Ladder, level: string | null): RevisionChanges {
  const ids = [...new Set([...newer.levels, ...older.levels].map(({ id }) => id))]
  const named = ids.filter((id) => level === null || id === level)
  return {
    newer,
    older,
    levels: named.flatMap((id) => levelChanges(newer, older, id)),
    competencies: competencyChanges(newer, older, named),
    promotion: wordsOf(newer.promotion ?? '').join(' ') !== wordsOf(older.promotion ?? '').join(' '),
  }
}

function levelChanges(newer: Ladder, older: Ladder, id: string): LevelChange[] {
  const [is, was] = [levelOf(newer, id), levelOf(older, id)]
  if (!is) return [{ level: id, what: 'no longer a level' }]
  if (!was) return [{ level: id, what: is.undefined === null ? 'a new level' : 'a new level, left undefined' }]
  const facts: string[] = []
  if (is.undefined !== null && was.undefined === null) {
    const count = behaviorsOf(older).filter((behavior) => behavior.level === id).length
    facts.push(`now left undefined (${count} ${count === 1 ? 'behavior' : 'behaviors'} before)`)
  }
  if (is.undefined === null && was.undefined !== null) facts.push('now defined')
  const gained = titlesBeyond(is, was)
  const lost = titlesBeyond(was, is)
  if (gained) facts.push(`now called ${gained}`)
  if (lost) facts.push(`no longer called ${lost}`)
  return facts.map((what) => ({ level: id, what }))
}

/** The titles of a level that another does not have, as one phrase; empty where there are none. */
function titlesBeyond(level: Level, other: Level): string {
  return level.titles.filter((title) => !other.titles.includes(title)).join(' / ')
}

/** A competency of either revision with what the other makes of it. */
interface Link {
  readonly before: Competency | null
  readonly after: Competency | null
  readonly alsoFrom: readonly Competency[]
}

function competencyChanges(newer: Ladder, older: Ladder, levels: readonly string[]): CompetencyChange[] {
  const compared = levels.filter((id) => [newer, older].every((ladder) => levelOf(ladder, id)?.undefined === null))
  const now = behaviorsOf(newer).filter((behavior) => compared.includes(behavior.level))
  const then = behaviorsOf(older).filter((behavior) => compared.includes(behavior.level))
  const origins = new Map(now.map((behavior) => [behavior, then.filter((each) => isTakenOver(each, behavior))]))
  const remaining = new Set([...origins.values()].flat())
  const counted = new Set<Competency>()

  return linksOf(newer.competencies, older.competencies, origins).map((link): CompetencyChange => {
    const counts = { same: 0, changed: 0, added: 0, removed: 0 }
    for (const behavior of now.filter((each) => each.competency === link.after?.slug)) {
      const from = origins.get(behavior) ?? []
      if (from.some((each) => isSameText(each, behavior))) counts.same++
      else if (from.length > 0) counts.changed++
      else counts.added++
    }
    // An older competency that several newer ones draw on is counted with the first.
    const ended = [link.before, ...link.alsoFrom].flatMap((each) => (each && !counted.has(each) ? each : []))
    for (const competency of ended) {
      counted.add(competency)
      counts.removed += then.filter((each) => each.competency === competency.slug && !remaining.has(each)).length
    }
    return { ...link, counts }
  })
}

/** Whether a newer behavior says what an older one of its level said, perhaps among other things. */
function isTakenOver(older: Behavior, newer: Behavior): boolean {
  if (older.level !== newer.level) return false
  const told = shared(older, newer) >= TAKEN_STEMS && containment(older, newer) >= TAKEN_OVER
  return told || isSameText(older, newer)
}

/** Every competency of the newer revision with where it comes from, then those of the older one that led to none. */
function linksOf(
  are: readonly Competency[],
  were: readonly Competency[],
  origins: ReadonlyMap<Behavior, readonly Behavior[]>,
): Link[] {
  const shares = are.flatMap((after) =>
    were.map((before) => ({ after, before, count: countFrom(before, after, origins) })),
  )
  const main = new Map<Competency, Competency>()
  const taken = new Set<Competency>()
  const byName = shares.filter(({ before, after }) => before.slug === after.slug)
  const byContent = shares.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)
  for (const { before, after } of [...byName, ...byContent]) {
    if (main.has(after) || taken.has(before)) continue
    main.set(after, before)
    taken.add(before)
  }
  const links = are.map((after): Link => {
    const before = main.get(after) ?? null
    const sources = shares.filter((share) => share.after === after && share.count > 0 && share.before !== before)
    return { before, after, alsoFrom: sources.map((share) => share.before) }
  })
  const led = new Set(links.flatMap((link) => [link.before, ...link.alsoFrom]))
  const gone = were.filter((before) => !led.has(before))
  return [...links, ...gone.map((before): Link => ({ before, after: null, alsoFrom: [] }))]
}

/** How many behaviors of a newer competency come from an older one. */
function countFrom(before: Competency, after: Competency, origins: ReadonlyMap<Behavior, readonly Behavior[]>): number {
  return behaviorsIn(after).filter((behavior) => origins.get(behavior)?.some((each) => each.competency === before.slug))
    .length
}
