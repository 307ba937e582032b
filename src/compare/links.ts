/** Which level and which competency of one ladder goes on as which of another: by id and name, else by what they say. */
import { behaviorsIn, behaviorsOf } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder, Level } from '../ladder/model.js'
import { slugOf } from '../ladder/slug.js'

/** From this share of behaviors in common (Dice, 0 to 1) on, a competency goes on under another name; from that one, surely. */
const GOES_ON = 0.25
const SURELY_GOES_ON = 0.5
/** From this share of the same texts on, a level is another one under a new name. */
const SAME_LEVEL = 0.5

export interface Link<Thing> {
  readonly before: Thing
  readonly after: Thing
  /** False where only what they say speaks for it, and not clearly. */
  readonly sure: boolean
}

export type CompetencyLink = Link<Competency>

/** The levels that both ladders have: the same id, the same name or title, or much the same texts, which is never sure. */
export function linkLevels(older: Ladder, newer: Ladder): Link<Level>[] {
  const isSame: readonly ((before: Level, after: Level) => boolean)[] = [
    (before, after) => before.id === after.id,
    (before, after) => slugOf(before.name) === slugOf(after.name),
    (before, after) => before.titles.some((title) => after.titles.includes(title)),
  ]
  const links: Link<Level>[] = []
  const [left, right] = [new Set(older.levels), new Set(newer.levels)]
  const take = (before: Level, after: Level, sure: boolean): void => {
    left.delete(before)
    right.delete(after)
    links.push({ before, after, sure })
  }
  for (const same of isSame) {
    for (const after of right) {
      const before = [...left].find((each) => same(each, after))
      if (before) take(before, after, true)
    }
  }
  if (left.size === 0 || right.size === 0) return links
  const [was, is] = [textsByLevel(older), textsByLevel(newer)]
  for (const after of right) {
    const texts = is.get(after.id)
    const before = [...left].find((each) => areAlike(was.get(each.id), texts))
    if (before) take(before, after, false)
  }
  return links
}

function textsByLevel(ladder: Ladder): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  for (const { level, text } of behaviorsOf(ladder)) texts.set(level, (texts.get(level) ?? new Set()).add(text))
  return texts
}

function areAlike(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  const common = [...one].filter((text) => other.has(text)).length
  return common > 0 && common >= SAME_LEVEL * Math.min(one.size, other.size)
}

/**
 * The competencies that go on: by their names, then the likest by the behaviors that became one another.
 * @param found by behavior of the newer ladder, the one of the older that it was
 */
export function linkCompetencies(
  older: Ladder,
  newer: Ladder,
  found: ReadonlyMap<Behavior, Behavior>,
): CompetencyLink[] {
  const [left, right] = [new Set(older.competencies), new Set(newer.competencies)]
  const links: CompetencyLink[] = []
  const take = (before: Competency, after: Competency, sure: boolean): void => {
    if (!(left.has(before) && right.has(after))) return
    left.delete(before)
    right.delete(after)
    links.push({ before, after, sure })
  }
  for (const isSame of [isSameName, isFormerName]) {
    for (const after of right) {
      const before = [...left].find((each) => isSame(each, after))
      if (before) take(before, after, true)
    }
  }
  // What one of the ladders leaves undefined has no counterpart, whatever it is called.
  const isCompared = comparedLevels(older, newer)
  const size = (competency: Competency): number =>
    behaviorsIn(competency).filter(({ level }) => isCompared(level)).length
  const shares = [...right].flatMap((after) => {
    const origins = behaviorsIn(after).flatMap((behavior) => found.get(behavior)?.competency ?? [])
    return [...left].map((before) => {
      const common = origins.filter((slug) => slug === before.slug).length
      return { before, after, share: (2 * common) / Math.max(1, size(before) + size(after)) }
    })
  })
  for (const { before, after, share } of shares.toSorted((one, other) => other.share - one.share)) {
    if (share >= GOES_ON) take(before, after, share >= SURELY_GOES_ON)
  }
  return links
}

function isSameName(before: Competency, after: Competency): boolean {
  return before.slug === after.slug
}

/** Whoever renames something often keeps its old name as another one people use. */
function isFormerName(before: Competency, after: Competency): boolean {
  return after.aliases.some((alias) => slugOf(alias) === before.slug)
}

/** Tells of a level's id whether neither ladder leaves that level undefined. */
export function comparedLevels(older: Ladder, newer: Ladder): (level: string) => boolean {
  const left = new Set(
    [...older.levels, ...newer.levels].flatMap(({ id, undefined: why }) => (why === null ? [] : [id])),
  )
  return (level) => !left.has(level)
}
