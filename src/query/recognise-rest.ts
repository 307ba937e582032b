/** Questions that name levels or a ladder and nothing inside it, and questions in free text. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { type Asked, asksPlainly, choose, ladderIn, laddersAsked, levelIds, none } from './asked.js'
import { type LevelMention, levelIn, missingLevelId } from './levels.js'
import { ELSEWHERE, FRAME, GROWTH, ON_LADDERS, SEARCHABLE } from './lexicon.js'
import type { Query } from './query.js'
import type { Reading } from './read.js'
import { noSuchLevel, wordsOfNames } from './recognise-subject.js'
import { isSubject } from './subjects.js'
import { stem } from './words.js'

/** A ladder, a level of it, levels of it side by side; a level without a ladder is one of every ladder that has it. */
export function asksForLevels(asked: Asked): Query | null {
  const { reading } = asked
  if (reading.names.some((name) => name.named.every(({ meaning }) => isSubject(meaning)))) return null
  return hasMoreToSay(asked) ? null : levelsNamed(asked)
}

/** What the ladders and levels named come to, whatever else is said; null where none is named. */
function levelsNamed(asked: Asked): Query | null {
  const { reading, scope } = asked
  if (scope.ladders.length === 0 && reading.levels.length === 0) return null
  const unknown = scope.ladders.find((id) => !ladderIn(asked, id))
  const current = unknown === undefined ? undefined : asked.know.ladders.find(unknown)
  if (current)
    return none({ kind: 'no-such-revision', ladder: refOf(current), revision: scope.revision ?? 'older' }, [
      { kind: 'ladder', ladder: refOf(current) },
    ])
  if (scope.ladders.length === 0) return levelEverywhere(asked)
  return choose(laddersAsked(asked).map((ladder) => levelsOf(asked, ladder)))
}

/** Whether words are left that a search could answer or that show the question to be about something else. */
function hasMoreToSay(asked: Asked): boolean {
  const { reading, know } = asked
  if (reading.left.length === 0 || asksForEveryLadder(reading)) return false
  const known = reading.left.filter((word) => know.knows(word))
  if (known.length > 0) return true
  return !asksPlainly(reading) || reading.left.length > 2 || reading.left.some((word) => ELSEWHERE.has(stem(word)))
}

/** "IC4 across all the teams": whoever is on a ladder, and nothing besides. */
function asksForEveryLadder(reading: Reading): boolean {
  const all = reading.words.some((word) => ['all', 'every', 'each', 'across', 'any'].includes(word))
  return all && reading.left.every((word) => ON_LADDERS.has(stem(word)))
}

function levelsOf(asked: Asked, ladder: Ladder): Query {
  const { ids, missing } = levelIds(asked, ladder)
  if (missing) return inOlderRevision(asked, ladder) ?? noSuchLevel(ladder, missing)
  const [level, ...more] = ids
  const ref = refOf(ladder)
  if (level === undefined) return { kind: 'ladder', ladder: ref }
  if (more.length > 0) return { kind: 'comparison', ladders: [ref], levels: ids, subject: null }
  return { kind: 'level', ladders: [ref], level }
}

/** A level that only an older revision has is answered from there. */
function inOlderRevision(asked: Asked, ladder: Ladder): Query | null {
  const { revision } = asked.scope
  const older = asked.know.ladders
    .revisions(ladder.id)
    .find((each) => each !== ladder && levelIds(asked, each).missing === null)
  return revision === null && older ? levelsOf(asked, older) : null
}

function levelEverywhere(asked: Asked): Query | null {
  const { reading, know } = asked
  const having = know.ladders.current.filter((ladder) => levelIds(asked, ladder).missing === null)
  const [first] = having
  if (first === undefined) {
    const missing: LevelMention | undefined = reading.levels.find(
      (said) => !know.ladders.current.some((ladder) => levelIn(ladder, said)),
    )
    return missing
      ? none({ kind: 'no-such-level', ladder: null, level: missingLevelId(know.ladders.current[0], missing) }, [
          { kind: 'ladders' },
        ])
      : none({ kind: 'nothing-fits', ladder: null, levels: [] })
  }
  const { ids } = levelIds(asked, first)
  const [level] = ids
  if (ids.length > 1 || level === undefined) return choose(having.map((ladder) => levelsOf(asked, ladder)))
  const same = having.filter((ladder) => levelIds(asked, ladder).ids[0] === level)
  return { kind: 'level', ladders: same.map(refOf), level }
}

/** Whatever is left is searched for, inside the ladder and levels that the question names. */
export function asksInFreeText(asked: Asked): Query | null {
  const { reading, know, note } = asked
  const words = searchWords(asked)
  const ladder = oneLadder(asked)
  const { ids: levels, missing } = levelsSearched(asked, ladder)
  if (missing) return missing
  const within = { ...(ladder && { ladder: refOf(ladder) }), ...(levels.length > 0 && { levels }) }
  const fits = words.length > 0 ? know.evidence(words, within) : []
  const [best] = fits
  note(`search: ${words.join(' ') || '(nothing)'}`)
  for (const { score, behavior } of fits.slice(0, SCORES_TOLD)) note(`score: ${score.toFixed(2)} ${behavior.id}`)
  const enough = ladder ? FITS_IN_LADDER : WORTH_SHOWING
  if (best && best.score >= enough) {
    return { kind: 'search', text: reading.text, words, ladder: ladder ? refOf(best.behavior.ladder) : null, levels }
  }
  const named = levelsNamed(asked)
  const isPlain = named !== null && [...FRAME].some((word) => reading.said.has(word) && word !== 'level')
  if (named && (isPlain || leavesUndefined(ladder, levels))) return named
  const isAboutLadders = named !== null || reading.left.some((word) => know.knows(word))
  if (!isAboutLadders) return none({ kind: 'off-topic' })
  return none({ kind: 'nothing-fits', ladder: ladder ? refOf(ladder) : null, levels }, named ? [named] : [])
}

/**
 * The least share of a question that a behavior must cover to be shown where no ladder is named: below it, half of what
 * is found answers questions that are not about ladders.
 */
const WORTH_SHOWING = 0.36
/** How many of the behaviors found `explain` tells with their scores. */
const SCORES_TOLD = 5
/** Whoever names a ladder asks about it: the best of its behaviors is worth showing on less. */
const FITS_IN_LADDER = 0.06

function leavesUndefined(ladder: Ladder | undefined, levels: readonly string[]): boolean {
  return ladder?.levels.some((level) => levels.includes(level.id) && level.undefined !== null) ?? false
}

/** The words to search for: what is left, the names that were not what was asked for, and what one does on a ladder. */
function searchWords(asked: Asked): string[] {
  const { reading, know } = asked
  const names = reading.names.filter((name) => name.named.some(({ meaning }) => isSubject(meaning)))
  const beside = reading.words.filter(
    (word) => reading.said.has(stem(word)) && (GROWTH.has(stem(word)) || SEARCHABLE.has(word)) && know.knows(word),
  )
  const words = [...reading.left, ...beside, ...wordsOfNames(asked, names)]
  return [...new Set(words)]
}

/** The one ladder a search stays in: the only one named, or the first ("as a PMM, how do I work with CEs"). */
function oneLadder(asked: Asked): Ladder | undefined {
  const [first] = asked.scope.ladders
  return first === undefined ? undefined : ladderIn(asked, first)
}

function levelsSearched(asked: Asked, ladder: Ladder | undefined): { ids: readonly string[]; missing: Query | null } {
  if (ladder) {
    const { ids, missing } = levelIds(asked, ladder)
    return { ids, missing: missing ? noSuchLevel(ladder, missing) : null }
  }
  const having = asked.know.ladders.current.map((each) => levelIds(asked, each)).find((each) => each.ids.length > 0)
  return { ids: having?.ids ?? [], missing: null }
}
