/**
 * What became of each behavior from one ladder to another, whatever was renamed around it: ladder values come in, pairs
 * go out, with which competency goes on as which. A behavior stands in one pair at most. Candidates are looked up by
 * their words, so that the cost follows the texts and not the number of pairs there could be.
 */
import { behaviorsAt, behaviorsOf } from '../ladder/ladders.js'
import { type Behavior, type Competency, EVERY_LEVEL, type Ladder } from '../ladder/model.js'
import { oneLine } from '../ladder/one-line.js'
import { oncePerObject } from '../reading/first-need.js'
import { areApart, containment, isSameMatter, likeness, SAME_MATTER, shared, stemsOf } from './align.js'
import { type CompetencyLink, linkCompetencies } from './links.js'

/** From this share of the shorter one's stems on, and this many, a behavior says what another says: pages merge them. */
const TAKEN_OVER = 0.6
const TAKEN_STEMS = 3
/** Neighboring levels say much alike: only from this likeness on is a behavior of one taken for that of another. */
const SAME_ELSEWHERE = 0.6
/** From this likeness on, a behavior that stands elsewhere is surely the same one. */
const SURELY_SAME = 0.5
/** What the same competency, and the same topic, add to the likeness where several fit. */
const SAME_COMPETENCY = 0.15
const SAME_TOPIC = 0.1

export interface Paired {
  readonly before: Behavior
  readonly after: Behavior
  /** Whether it can be told that the one became the other. */
  readonly sure: boolean
}

export interface Pairing {
  readonly pairs: readonly Paired[]
  /** Older behaviors without a counterpart, and the newer one that says the same among other things. */
  readonly mergedInto: ReadonlyMap<Behavior, Behavior>
  /** Newer behaviors without a counterpart, and the older one that said the same among other things. */
  readonly splitFrom: ReadonlyMap<Behavior, Behavior>
  readonly links: readonly CompetencyLink[]
}

/** The text of a behavior as it is compared: how its lines are broken says nothing. */
export function textOf(behavior: Behavior): string {
  return comparedText(behavior).text
}

const comparedText = oncePerObject(({ text }: Behavior) => ({ text: oneLine(text) }))

/** @param levelBefore the older ladder's id of a level of the newer one; undefined where it has none */
export function pairBehaviors(older: Ladder, newer: Ladder, levelBefore: (id: string) => string | undefined): Pairing {
  const left = new Set(behaviorsOf(older))
  const right = new Set(behaviorsOf(newer))
  const found = new Map<Behavior, Behavior>()
  const take = (before: Behavior, after: Behavior): void => {
    if (!(left.has(before) && right.has(after))) return
    left.delete(before)
    right.delete(after)
    found.set(after, before)
  }
  const isSameLevel = (before: Behavior, after: Behavior): boolean => before.level === levelBefore(after.level)

  for (const keyOf of PLACES) {
    const open = new Map<string, Behavior[]>()
    for (const each of left) {
      const key = JSON.stringify(keyOf(each, each.level))
      const others = open.get(key)
      if (others) others.push(each)
      else open.set(key, [each])
    }
    for (const each of right) {
      const before = open.get(JSON.stringify(keyOf(each, levelBefore(each.level))))?.shift()
      if (before) take(before, each)
    }
  }
  const takeLikest = (fits: (before: Behavior, after: Behavior) => boolean): void => {
    for (const { before, after } of likest(left, right, fits)) take(before, after)
  }
  takeLikest((before, after) => {
    return isSameLevel(before, after) && (isSameMatter(before, after) || isTakenOver(before, after))
  })
  const links = linkCompetencies(older, newer, found)
  for (const link of links) {
    for (const level of [EVERY_LEVEL, ...newer.levels.map(({ id }) => id)]) {
      const cells = [cell(link.before, levelBefore(level)), cell(link.after, level)] as const
      for (const [before, after] of rewritten(...cells, (each) => left.has(each) || right.has(each)))
        take(before, after)
    }
  }
  takeLikest((before, after) => shared(before, after) >= TAKEN_STEMS && likeness(before, after) >= SAME_ELSEWHERE)

  const goesOn = new Map(links.map((link) => [link.after.slug, link.before.slug]))
  const isSure = (before: Behavior, after: Behavior): boolean => {
    const isThere = isSameLevel(before, after) && before.competency === goesOn.get(after.competency)
    return isThere || textOf(before) === textOf(after) || likeness(before, after) >= SURELY_SAME
  }
  return {
    pairs: [...found].map(([after, before]) => ({ before, after, sure: isSure(before, after) })),
    mergedInto: new Map(holders(left, behaviorsOf(newer), isSameLevel)),
    splitFrom: new Map(holders(right, behaviorsOf(older), (after, before) => isSameLevel(before, after))),
    links,
  }
}

/** What two behaviors must have in common beside their text to be one, from the same place to any. */
const PLACES: readonly ((each: Behavior, level: string | undefined) => readonly unknown[])[] = [
  (each, level) => [textOf(each), level, each.competency, each.topic],
  (each, level) => [textOf(each), level, each.competency],
  (each, level) => [textOf(each), level],
  (each) => [textOf(each), each.competency],
  (each) => [textOf(each)],
]

function cell(competency: Competency, level: string | undefined): readonly Behavior[] {
  if (level === undefined) return []
  return level === EVERY_LEVEL ? competency.atEveryLevel : behaviorsAt(competency, level)
}

/**
 * Behaviors in other words that have the same place in a cell: the only ones of a topic that are open, and, where cells
 * hold one behavior without a topic, that one, unless it is about something else.
 */
function rewritten(
  before: readonly Behavior[],
  after: readonly Behavior[],
  isOpen: (behavior: Behavior) => boolean,
): [Behavior, Behavior][] {
  return [...new Set(after.map(({ topic }) => topic))].flatMap((topic): [Behavior, Behavior][] => {
    const ofTopic = (each: Behavior): boolean => each.topic === topic && (topic === null || isOpen(each))
    const [[was, ...others], [is, ...more]] = [before.filter(ofTopic), after.filter(ofTopic)]
    const isOne = was && is && others.length + more.length === 0
    return isOne && (topic !== null || !areApart(was, is)) ? [[was, is]] : []
  })
}

/** Whether one behavior says most of what the shorter of the two says. */
function isTakenOver(one: Behavior, other: Behavior): boolean {
  return shared(one, other) >= TAKEN_STEMS && containment(one, other) >= TAKEN_OVER
}

interface Candidate {
  readonly before: Behavior
  readonly after: Behavior
  readonly likeness: number
}

/** The pairs that fit, the likest first, the page's order among equals. */
function likest(
  left: Iterable<Behavior>,
  right: Iterable<Behavior>,
  fits: (before: Behavior, after: Behavior) => boolean,
): Candidate[] {
  const near = neighbors([...left])
  const candidates = [...right].flatMap((after) =>
    near(after)
      .filter((before) => fits(before, after))
      .map((before): Candidate => {
        const competency = before.competency === after.competency ? SAME_COMPETENCY : 0
        const topic = before.topic !== null && before.topic === after.topic ? SAME_TOPIC : 0
        return { before, after, likeness: likeness(before, after) + competency + topic }
      }),
  )
  return candidates.sort((one, other) => other.likeness - one.likeness)
}

/** Finds those of some behaviors that share enough stems with another one to be worth comparing with it. */
function neighbors(all: readonly Behavior[]): (behavior: Behavior) => Behavior[] {
  const having = new Map<string, number[]>()
  for (const [index, behavior] of all.entries()) {
    for (const stem of stemsOf(behavior)) {
      const others = having.get(stem)
      if (others) others.push(index)
      else having.set(stem, [index])
    }
  }
  return (behavior) => {
    const common = new Uint16Array(all.length)
    const stems = stemsOf(behavior)
    for (const stem of stems) for (const index of having.get(stem) ?? []) common[index] = (common[index] ?? 0) + 1
    return all.filter((each, index) => {
      const count = common[index] ?? 0
      const [one, other] = [stems.size, stemsOf(each).size]
      return count > 0 && (2 * count >= SAME_MATTER * (one + other) || count >= TAKEN_OVER * Math.min(one, other))
    })
  }
}

/** Which of `large` says, among other things, most of what one of `small` says: the one that says most of it. */
function holders(
  small: Iterable<Behavior>,
  large: readonly Behavior[],
  isSameLevel: (small: Behavior, large: Behavior) => boolean,
): [Behavior, Behavior][] {
  const near = neighbors(large)
  return [...small].flatMap((each): [Behavior, Behavior][] => {
    const telling = near(each).filter((other) => {
      const common = shared(each, other)
      return isSameLevel(each, other) && common >= TAKEN_STEMS && common >= TAKEN_OVER * stemsOf(each).size
    })
    const [best] = telling.sort((one, other) => shared(each, other) - shared(each, one))
    return best ? [[each, best]] : []
  })
}
