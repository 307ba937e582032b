/**
 * The levels that a question names, in a ladder: a question and a ladder come in, ids of its levels go out, or the query
 * that they come to.
 */
import { levelsBetween, nextLevel, previousLevel, refOf, trackOf } from '../ladder/ladders.js'
import type { Ladder, Level } from '../ladder/model.js'
import { NEXT_IS } from '../words/asking.js'
import { type Asked, none, saysPreviousLevel } from './asked.js'
import { oncePerObject } from './first-need.js'
import { type LevelMention, levelIn, missingLevelId } from './levels.js'
import { LEVEL_WORDS } from './lexicon.js'
import type { Query } from './query.js'
import type { Reading } from './read.js'

/** The levels that a question names in a ladder, in its order, ranges filled in; `missing` where it lacks one. */
export function levelIds(asked: Asked, ladder: Ladder): { ids: readonly string[]; missing: LevelMention | null } {
  const wanted = new Set<Level>()
  let last: Level | undefined
  for (const said of asked.reading.levels) {
    const level = levelIn(ladder, said)
    if (!level) return { ids: [], missing: said }
    const from = said.endsRange ? (last ?? lowestDefined(ladder, level)) : level
    for (const each of levelsBetween(ladder, from.id, level.id)) wanted.add(each)
    last = level
  }
  if (last && asked.reading.levels.length === 1) {
    const neighbour = neighbourAsked(asked.reading)(ladder, last.id)
    if (neighbour) wanted.add(neighbour)
  }
  return { ids: ladder.levels.filter((level) => wanted.has(level)).map((level) => level.id), missing: null }
}

/** "IC4 and the next level", "what changes at IC5": one level named, its neighbour in the track meant too; which one. */
const neighbourAsked = oncePerObject((reading: Reading): ((ladder: Ladder, id: string) => Level | undefined) => {
  const { words } = reading
  if (NEXT_IS.find(words)) return previousLevel
  if (words.some((word, n) => saysNext(word, words[n + 1] ?? ''))) return nextLevel
  const asksWhatIsNew = words.includes('changes') && reading.left.length === 0 && reading.revisions.length === 0
  return saysPreviousLevel(reading) || asksWhatIsNew ? previousLevel : noLevel
})

const noLevel = (): undefined => undefined

/** "The next level", "what's next", "the level above". */
function saysNext(word: string, following: string): boolean {
  if (word === 'next') return LEVEL_WORDS.has(following) || following === 'one' || following === ''
  return LEVEL_WORDS.has(word) && (following === 'after' || following === 'above')
}

/** What the levels named come to in a ladder: the ladder as a whole, one level, or several side by side. */
export function levelsOf(asked: Asked, ladder: Ladder): Query {
  const { ids, missing } = levelIds(asked, ladder)
  if (missing) return inOlderRevision(asked, ladder) ?? noSuchLevel(ladder, missing)
  const [level, ...more] = ids
  const ref = refOf(ladder)
  if (level === undefined) return { kind: 'ladder', ladder: ref }
  if (more.length > 0) return { kind: 'comparison', ladders: [ref], levels: ids, subject: null }
  return { kind: 'level', ladders: [ref], level }
}

/** "Up to IC5": the lowest level that says something, in the track of the one named. */
export function lowestDefined(ladder: Ladder, level: Level): Level {
  return trackOf(ladder, level.id).find((each) => each === level || each.undefined === null) ?? level
}

/** A level that only an older revision has is answered from there. */
function inOlderRevision(asked: Asked, ladder: Ladder): Query | null {
  if (asked.scope.revision !== null) return null
  const revisions = asked.know.ladders.revisions(ladder.id)
  const older = revisions.find((each) => each !== ladder && levelIds(asked, each).missing === null)
  return older ? levelsOf(asked, older) : null
}

/** That a ladder lacks a level, with the ladder as what comes nearest. */
export function noSuchLevel(ladder: Ladder, missing: LevelMention): Query {
  const ref = refOf(ladder)
  const reason = { kind: 'no-such-level', ladder: ref, level: missingLevelId(ladder, missing) } as const
  return none(reason, [{ kind: 'ladder', ladder: ref }])
}
