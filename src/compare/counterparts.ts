/**
 * Two ladders side by side: which competency of the one corresponds to which of the other, by name or by what it says,
 * and which has no counterpart. Ladder values come in, pairs of competencies go out.
 */
import { behaviorsAt, levelOf } from '../ladder/ladders.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { oncePerPair } from '../reading/first-need.js'
import { CONNECTORS } from '../words/stop-words.js'
import { wordsOf } from '../words/tokens.js'
import { isSameMatter } from './align.js'
import type { Counterpart } from './model.js'

/** From this share of the smaller cell's behaviors with a like one across on, two competencies say the same. */
const MOSTLY = 0.5

/** A competency with everything it is called, as keys that compare. */
interface Named {
  readonly competency: Competency
  readonly name: string
  readonly names: ReadonlySet<string>
  readonly topics: readonly { readonly label: string; readonly names: ReadonlySet<string> }[]
}

interface Match {
  readonly left: Competency
  readonly right: Competency
  readonly topic: string | null
  /** The lower, the surer. */
  readonly rank: number
}

/**
 * The competencies of two ladders: those of `left` in its order, each beside its counterpart or none, then those that
 * only `right` has. Each stands once. Two competencies are counterparts in every answer or in none, whichever ladder is
 * named first and whatever level is asked about.
 */
export const counterparts = oncePerPair((left: Ladder, right: Ladder): readonly Counterpart[] => {
  const levels = left.levels.flatMap(({ id }) => (levelOf(right, id) ? [id] : []))
  const mine = left.competencies.map(named)
  const theirs = right.competencies.map(named)
  const matches = mine.flatMap((one, row) =>
    theirs.flatMap((other, column) => {
      const found = match(one, other, levels)
      // Of equals those nearest to both pages' beginning come first, which is the same from either side.
      return found ? [{ ...found, place: [row + column, Math.abs(row - column)] as const }] : []
    }),
  )
  const taken = new Map<Competency, Match>()
  const surest = matches.toSorted((a, b) => a.rank - b.rank || a.place[0] - b.place[0] || a.place[1] - b.place[1])
  for (const found of surest) {
    if (taken.has(found.left) || taken.has(found.right)) continue
    taken.set(found.left, found).set(found.right, found)
  }
  return [
    ...mine.map(({ competency: left }): Counterpart => {
      const found = taken.get(left)
      return { left, right: found?.right ?? null, topic: found?.topic ?? null }
    }),
    ...theirs
      .filter(({ competency }) => !taken.has(competency))
      .map(({ competency: right }): Counterpart => ({ left: null, right, topic: null })),
  ]
})

/** Ladders that have a thing, as far as they are looked through for what corresponds to it: hundreds may have it. */
const MOST_LOOKED_THROUGH = 3

/**
 * What in a ladder comes closest to something that only others have.
 * @param name of a competency or topic of the others
 * @returns null where nothing corresponds
 */
export function closestTo(
  name: string,
  others: readonly Ladder[],
  ladder: Ladder,
): { readonly competency: Competency; readonly topic: string | null } | null {
  const wanted = key(name)
  for (const other of others.slice(0, MOST_LOOKED_THROUGH)) {
    const has = other.competencies.find((each) => key(each.name) === wanted)
    const around = other.competencies.find(({ topics }) => topics.some(({ label }) => key(label) === wanted))
    const found = counterparts(ladder, other).find(({ right }) => right !== null && right === (has ?? around))
    if (!found?.left) continue
    const isPart = found.left.topics.some(({ label }) => label === found.topic)
    return { competency: found.left, topic: isPart ? found.topic : null }
  }
  return null
}

/** How two competencies correspond: the same name first, then the same content, another name, a topic. */
function match(one: Named, other: Named, levels: readonly string[]): Match | null {
  const [left, right] = [one.competency, other.competency]
  if (one.name !== '' && one.name === other.name) return { left, right, topic: null, rank: 0 }
  if (sameContent(left, right, levels)) return { left, right, topic: null, rank: 1 }
  if (meet(one.names, other.names)) return { left, right, topic: null, rank: 2 }
  const topic = topicCalled(one, other) ?? topicCalled(other, one)
  return topic === undefined ? null : { left, right, topic, rank: 3 }
}

/** The label of the topic of one competency that goes by a name of another. */
function topicCalled({ topics }: Named, { names }: Named): string | undefined {
  return topics.find((topic) => meet(topic.names, names))?.label
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each))
}

function named(competency: Competency): Named {
  return {
    competency,
    name: key(competency.name),
    names: keys([competency.name, ...competency.aliases]),
    topics: competency.topics.map(({ label, aliases }) => ({ label, names: keys([label, ...aliases]) })),
  }
}

function keys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(key).filter((each) => each !== ''))
}

/** A name without case, punctuation and little words: "Developer-First" is "Developer First". Emoji alone are no name. */
function key(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((word) => !CONNECTORS.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

function sameContent(left: Competency, right: Competency, levels: readonly string[]): boolean {
  let alike = 0
  let most = 0
  for (const level of levels) {
    const [mine, theirs] = [behaviorsAt(left, level), behaviorsAt(right, level)]
    most += Math.min(mine.length, theirs.length)
    alike += mine.filter((one) => theirs.some((other) => isSameMatter(one, other))).length
  }
  return most > 0 && alike >= MOSTLY * most
}
