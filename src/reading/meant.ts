/**
 * Whether a name that stands among other words is what a question asks about, or only one of the words it is told in.
 */
import { pillarOf, refOf } from '../ladder/ladders.js'
import type { Scored } from '../search/ranking.js'
import { stem } from '../words/tokens.js'
import { type Asked, FITS, ladderIn } from './asked.js'
import { ASKS, FRAME, PART_NOUNS } from './lexicon.js'
import type { NameMatch } from './names.js'
import type { Reading } from './read.js'
import { type Place, sameLadder } from './subjects.js'

/** Whether a name stands beside the word for what it names, "leadership pillar", or is plainly asked about. */
export function isLabelled(reading: Reading, { start, end }: NameMatch): boolean {
  const { words } = reading
  const before = words.slice(0, start).findLast((word) => word !== 'the' && word !== 'their') ?? ''
  if (ABOUT.has(before) && words.some((word) => ASKS.has(word))) return true
  return [words[start - 1], words[end]].some((word) => word !== undefined && PART_NOUNS.has(stem(word)))
}

/** "What do we write about leadership": whatever else is said, this is what is asked about. */
const ABOUT: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning'])

/** Fits within this share of the best one count as as good. */
const NEARLY = 0.9

/** Whether the behaviors that fit the whole question best are the named subject's own: then it was meant. */
export function isMeant(asked: Asked, words: readonly string[], places: readonly Place[]): boolean {
  const [only, ...more] = asked.scope.ladders
  const ladder = only !== undefined && more.length === 0 ? ladderIn(asked, only) : undefined
  const fits = asked.know.evidence(words, ladder ? { ladder: refOf(ladder) } : {})
  const [best] = fits
  if (best === undefined || (best.score < FITS && ladder === undefined)) {
    return asksOfLadder(asked) && asked.reading.left.every(isUnknown(asked))
  }
  return fits
    .filter((fit) => fit.score > best.score * NEARLY)
    .some((fit) => places.some((place) => isIn(asked, fit, place)))
}

/** Whether a ladder, a level or a word such as "expected" shows that words no ladder has are chatter. */
function asksOfLadder({ reading, scope }: Asked): boolean {
  return scope.ladders.length > 0 || reading.levels.length > 0 || [...FRAME].some((word) => reading.said.has(word))
}

const isUnknown =
  ({ know }: Asked) =>
  (word: string): boolean =>
    !know.knows(word)

function isIn({ know }: Asked, { behavior }: Scored, { ladder, subject }: Place): boolean {
  if (!sameLadder(behavior.ladder, ladder)) return false
  const pillar = pillarOf(know.ladders.get(ladder), subject.competency)
  if (pillar?.competencies.some(({ slug }) => slug === behavior.competency)) return true
  return behavior.competency === subject.competency && (subject.topic === null || behavior.topic === subject.topic)
}

/** The words of some names, as they stand in the question. */
export function wordsOfNames(asked: Asked, names: readonly NameMatch[]): string[] {
  return names.flatMap((name) => asked.reading.words.slice(name.start, name.end))
}
