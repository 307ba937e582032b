/**
 * Which behavior corresponds to which: two cells come in, pairs of counterparts go out. Same topic first, then the words
 * they share. Pure; says nothing of what a difference means.
 */
import type { Behavior } from '../ladder/model.js'
import { oncePerObject } from '../reading/first-need.js'
import { FILLER } from '../reading/lexicon.js'
import { stem, wordsOf } from '../words/tokens.js'

/**
 * From this share of common stems (Dice, 0 to 1) on, two behaviors are about the same matter: in the shipped ladders
 * every pair of neighbouring cells above it is one that a reader would pair; the first that is none has 0.35.
 */
export const SAME_MATTER = 0.37
/** A single stem in common, such as a verb, may be chance where there are others. */
const SAME_STEMS = 2
/** From here on they stand side by side where nothing fits better, which claims nothing. */
const ALIKE = 0.2
/** Below this share they are about different matters; true counterparts in other words go down to 0.15. */
export const APART = 0.15
/** From this share of the shorter one's stems on, one behavior stands within the other: two may have become one. */
const CONTAINED = 0.6

export interface Aligned {
  readonly before: Behavior | null
  readonly after: Behavior | null
  /** Whether it can be told that these are counterparts, or that the one has none. */
  readonly sure: boolean
}

/** What of a behavior's text is compared. */
interface Reading {
  /** Its words, without case and punctuation; the text where it has none. */
  readonly words: string
  /** The stems of those that carry its meaning. */
  readonly stems: ReadonlySet<string>
}

/** Behaviors never change, and each is compared many times. */
const readingOf = oncePerObject(({ text }: Behavior): Reading => {
  const words = wordsOf(text)
  return {
    words: words.join(' ') || text,
    stems: new Set(words.filter((word) => !FILLER.has(word)).map(stem)),
  }
})

/** The stems of the words that carry a behavior's meaning. */
export function stemsOf(behavior: Behavior): ReadonlySet<string> {
  return readingOf(behavior).stems
}

/** Whether two behaviors say the same, case and punctuation aside. */
export function isSameText(a: Behavior, b: Behavior): boolean {
  return readingOf(a).words === readingOf(b).words
}

/** How many stems two behaviors have in common. */
export function shared(a: Behavior, b: Behavior): number {
  const other = stemsOf(b)
  let count = 0
  for (const each of stemsOf(a)) if (other.has(each)) count++
  return count
}

/** How much two behaviors have in common, 0 to 1 (Dice's coefficient over stems). */
export function likeness(a: Behavior, b: Behavior): number {
  const size = stemsOf(a).size + stemsOf(b).size
  return size === 0 ? 0 : (2 * shared(a, b)) / size
}

/** Whether two behaviors are about the same matter, by the words they share. */
export function isSameMatter(a: Behavior, b: Behavior): boolean {
  const least = Math.min(SAME_STEMS, stemsOf(a).size, stemsOf(b).size)
  return likeness(a, b) >= SAME_MATTER && shared(a, b) >= least
}

/** How much of the shorter behavior stands in the other, 0 to 1. */
export function containment(a: Behavior, b: Behavior): number {
  const size = Math.min(stemsOf(a).size, stemsOf(b).size)
  return size === 0 ? 0 : shared(a, b) / size
}

/**
 * Pairs the behaviors of a cell with those of another: in the order of `after`, then what only `before` has. Each
 * behavior stands in one pair; where several fit, the likest wins.
 */
export function align(before: readonly Behavior[], after: readonly Behavior[]): Aligned[] {
  const left = new Set(before)
  const right = new Set(after)
  const found = new Map<Behavior, Aligned>()
  const take = (a: Behavior, b: Behavior, sure: boolean) => {
    left.delete(a)
    right.delete(b)
    found.set(b, { before: a, after: b, sure })
  }
  const takeLikest = (as: Iterable<Behavior>, bs: Iterable<Behavior>, sure: boolean) => {
    const fits = sure ? isSameMatter : (a: Behavior, b: Behavior) => !areTopics(a, b) && likeness(a, b) >= ALIKE
    for (const [a, b] of likest([...as], [...bs])) if (left.has(a) && right.has(b) && fits(a, b)) take(a, b, sure)
  }

  for (const topic of new Set(after.map(topicKey))) {
    const ofTopic = (side: ReadonlySet<Behavior>) => [...side].filter((each) => topicKey(each) === topic)
    // Several behaviors without a topic are a list; that both cells have one says nothing of its items.
    if (topic !== '') takeLikest(ofTopic(left), ofTopic(right), true)
    else if (before.filter((each) => !each.topic).length > 1 || after.filter((each) => !each.topic).length > 1) continue
    const [a, ...moreBefore] = ofTopic(left)
    const [b, ...moreAfter] = ofTopic(right)
    if (a && b && moreBefore.length + moreAfter.length === 0) take(a, b, true)
  }
  takeLikest(left, right, true)
  takeLikest(left, right, false)

  const alone = (each: Behavior, others: readonly Behavior[]) => others.every((other) => areApart(each, other))
  return [
    ...after.map((each) => found.get(each) ?? { before: null, after: each, sure: alone(each, before) }),
    ...[...left].map((each) => ({ before: each, after: null, sure: alone(each, after) })),
  ]
}

/** Whether two behaviors are surely about different matters: of two topics their labels say so, else their words. */
export function areApart(a: Behavior, b: Behavior): boolean {
  if (areTopics(a, b)) return !isSameMatter(a, b)
  const sameTopic = a.topic !== null && b.topic !== null
  return !sameTopic && likeness(a, b) < APART && containment(a, b) < CONTAINED
}

/** Whether the page labels both, and differently. */
function areTopics(a: Behavior, b: Behavior): boolean {
  return a.topic !== null && b.topic !== null && topicKey(a) !== topicKey(b)
}

/** A topic's label without case and punctuation; empty where there is none. */
function topicKey(behavior: Behavior): string {
  return behavior.topic === null ? '' : wordsOf(behavior.topic).join(' ') || behavior.topic
}

/** All pairs, the likest first, the page's order among equals. */
function likest(as: readonly Behavior[], bs: readonly Behavior[]): [Behavior, Behavior][] {
  return as
    .flatMap((a) => bs.map((b): [Behavior, Behavior, number] => [a, b, likeness(a, b)]))
    .sort((one, other) => other[2] - one[2])
    .map(([a, b]) => [a, b])
}
