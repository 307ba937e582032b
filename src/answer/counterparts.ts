/**
 * Two ladders side by side: which competency of the one corresponds to which of the other, by name or by what it says,
 * and which has no counterpart. Ladder values come in, pairs of competencies go out.
 */
import type { Competency, Ladder } from '../ladder/model.js'
import { CONNECTORS } from '../query/lexicon.js'
import { wordsOf } from '../query/words.js'
import { align, likeness, SAME_MATTER } from './align.js'
import type { Counterpart, Pair } from './compare.js'
import { keepByPair } from './kept.js'
import { sideBySide } from './marks.js'
import { plainSpans } from './spans.js'

/** From this share of the smaller cell's behaviors with a like one across on, two competencies say the same. */
const MOSTLY = 0.5

/** A competency with everything it is called, as keys that compare. */
interface Named {
  readonly competency: Competency
  readonly name: string
  readonly names: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

/** Comparing all the words of two ladders takes milliseconds. */
const kept = keepByPair<readonly Counterpart[]>()

interface Match {
  readonly left: Competency
  readonly right: Competency
  readonly by: Exclude<Counterpart['by'], null>
  /** The lower, the surer. */
  readonly rank: number
}

/**
 * The competencies of two ladders: those of `left` in its order, each beside its counterpart or none, then those that
 * only `right` has. Each stands once.
 * @param levels where the behaviors are compared; levels that a ladder lacks count as empty
 */
export function counterparts(left: Ladder, right: Ladder, levels: readonly string[]): readonly Counterpart[] {
  return kept(left, right, levels.join(), () => setSideBySide(left, right, levels))
}

function setSideBySide(left: Ladder, right: Ladder, levels: readonly string[]): readonly Counterpart[] {
  const mine = left.pillars.flatMap((pillar) => pillar.competencies.map(named))
  const theirs = right.pillars.flatMap((pillar) => pillar.competencies.map(named))
  const matches = mine.flatMap((one) => theirs.flatMap((other) => match(one, other, levels) ?? []))
  const taken = new Map<Competency, Match>()
  for (const found of matches.toSorted((a, b) => a.rank - b.rank)) {
    if (taken.has(found.left) || taken.has(found.right)) continue
    taken.set(found.left, found).set(found.right, found)
  }
  return [
    ...mine.map(({ competency }): Counterpart => {
      const found = taken.get(competency)
      if (!found) return { left: competency, right: null, by: null, pairs: [] }
      return { left: competency, right: found.right, by: found.by, pairs: pairsOf(competency, found.right, levels) }
    }),
    ...theirs
      .filter(({ competency }) => !taken.has(competency))
      .map(({ competency }): Counterpart => ({ left: null, right: competency, by: null, pairs: [] })),
  ]
}

/** How two competencies correspond: the same name first, then the same content, another name, a topic. */
function match(one: Named, other: Named, levels: readonly string[]): Match | null {
  const [left, right] = [one.competency, other.competency]
  if (one.name === other.name) return { left, right, by: 'name', rank: 0 }
  if (sameContent(left, right, levels)) return { left, right, by: 'content', rank: 1 }
  if (meet(one.names, other.names)) return { left, right, by: 'name', rank: 2 }
  const topic = meet(one.topics, other.names) || meet(other.topics, one.names)
  return topic ? { left, right, by: 'topic', rank: 3 } : null
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each))
}

function named(competency: Competency): Named {
  const name = key(competency.name)
  return {
    competency,
    name,
    names: new Set([name, ...competency.aliases.map(key)]),
    topics: new Set(competency.topics.flatMap((topic) => [topic.label, ...topic.aliases].map(key))),
  }
}

/** A name without case, punctuation and little words: "Developer-First" is "Developer First". */
function key(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((word) => !CONNECTORS.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

function sameContent(left: Competency, right: Competency, levels: readonly string[]): boolean {
  let alike = 0
  let most = 0
  for (const level of levels) {
    const [mine, theirs] = [left.cells.get(level) ?? [], right.cells.get(level) ?? []]
    most += Math.min(mine.length, theirs.length)
    alike += mine.filter((one) => theirs.some((other) => likeness(one, other) >= SAME_MATTER)).length
  }
  return most > 0 && alike >= MOSTLY * most
}

function pairsOf(left: Competency, right: Competency, levels: readonly string[]): Pair[] {
  return levels.flatMap((level) =>
    align(left.cells.get(level) ?? [], right.cells.get(level) ?? []).map(({ before, after }): Pair => {
      if (before && after) return { before, after, ...sideBySide(before, after) }
      const lone = (text: string | undefined) => (text === undefined ? [] : plainSpans(text))
      return { before, after, mark: null, beforeSpans: lone(before?.text), afterSpans: lone(after?.text) }
    }),
  )
}
