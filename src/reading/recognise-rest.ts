/** Questions that name levels or a ladder and nothing inside it, and questions in free text. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import type { Scored } from '../search/ranking.js'
import { stem } from '../words/tokens.js'
import {
  type Asked,
  asksPlainly,
  asksWhatIsExpected,
  choose,
  ladderIn,
  laddersAsked,
  namesLadderAndLevel,
  none,
  saysLadder,
  saysPage,
} from './asked.js'
import { levelIds, levelsOf, noSuchLevel } from './asked-levels.js'
import { levelIn, missingLevelId } from './levels.js'
import { ON_LADDERS } from './lexicon.js'
import { ELSEWHERE, HIRING } from './lexicon-outside.js'
import type { Query } from './query.js'
import type { Reading } from './read.js'
import { subjectNamed } from './recognise-subject.js'
import { searchWords, tellsWhatIsDone } from './searched.js'
import { isOnlySubject } from './subjects.js'

/** A ladder, a level of it, levels of it side by side; a level without a ladder is one of every ladder that has it. */
export function asksForLevels(asked: Asked): Query | null {
  const { reading } = asked
  return reading.names.some(isOnlySubject) || hasMoreToSay(asked) ? null : levelsNamed(asked)
}

/** What the ladders and levels named come to, whatever else is said; null where none is named. */
export function levelsNamed(asked: Asked): Query | null {
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

/** Words that nobody knows, beside a level or a ladder that is plainly asked for: a name, a greeting. More say something. */
const MOST_CHATTER = 2

/** Whether words are left that a search could answer or that show the question to be about something else. */
function hasMoreToSay(asked: Asked): boolean {
  const { reading, know } = asked
  if (reading.left.length === 0 || asksForEveryLadder(reading)) return false
  const isAside = asksWhatIsExpected(asked) ? reading.left.length === 1 : reading.left.every(isHiring)
  if (isAside && namesLadderAndLevel(asked)) return false
  if (reading.left.some((word) => know.knows(word) || ELSEWHERE.has(stem(word)))) return true
  return !asksPlainly(reading) || reading.left.length > MOST_CHATTER
}

const isHiring = (word: string): boolean => HIRING.has(stem(word))

const EVERY: ReadonlySet<string> = new Set(['all', 'every', 'each', 'across', 'any'])

/** "IC4 across all the teams": whoever is on a ladder, and nothing besides. */
function asksForEveryLadder(reading: Reading): boolean {
  return reading.words.some((word) => EVERY.has(word)) && reading.left.every((word) => ON_LADDERS.has(stem(word)))
}

/** A level of every ladder that has it. */
function levelEverywhere(asked: Asked): Query | null {
  const { reading, know } = asked
  const having = know.ladders.current.filter((ladder) => levelIds(asked, ladder).missing === null)
  const [first] = having
  if (first === undefined) {
    const missing = reading.levels.find((said) => !know.ladders.current.some((ladder) => levelIn(ladder, said)))
    if (missing === undefined) return none({ kind: 'nothing-fits', ladder: null, levels: [] })
    const level = missingLevelId(know.ladders.current[0], missing)
    return none({ kind: 'no-such-level', ladder: null, level }, [{ kind: 'ladders' }])
  }
  const [level, ...more] = levelIds(asked, first).ids
  if (more.length > 0 || level === undefined) return choose(having.map((ladder) => levelsOf(asked, ladder)))
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
  note?.(`search: ${words.join(' ') || '(nothing)'}`)
  if (note) {
    for (const { score, behavior } of fits.slice(0, SCORES_TOLD)) note(`score: ${score.toFixed(2)} ${behavior.id}`)
  }
  const named = levelsNamed(asked)
  const isPlain = named !== null && isAskedPlainly(named, asked)
  const least = named?.kind === 'comparison' ? FITS_BESIDE_LEVELS : BARELY
  const fitsBarely = !best || best.score < least || (ladder && best.behavior.ladder.revision !== ladder.revision)
  if (named && ((isPlain && fitsBarely) || leavesUndefined(ladder, levels))) return subjectNamed(asked) ?? named
  const enough = ladder ? FITS_IN_LADDER : tellsWhatIsDone(reading) ? WORTH_SHOWING_AS_DOING : WORTH_SHOWING
  if (best && best.score >= enough) {
    return { kind: 'search', text: reading.text, words, ladder: ladder ? refOf(best.behavior.ladder) : null, levels }
  }
  const isAboutLadders = named !== null || reading.left.some((word) => know.knows(word))
  if (!isAboutLadders) return none({ kind: 'off-topic', about: null })
  return none(
    { kind: 'nothing-fits', ladder: ladder ? refOf(ladder) : null, levels },
    named ? [named] : words.length > 2 ? nearestOf(fits) : [],
  )
}

/** Whether a question that names levels or a ladder asks for them, and does not only tell where to look. */
function isAskedPlainly({ kind }: Query, { reading, scope }: Asked): boolean {
  if (kind === 'comparison' && scope.titles.length === 0) return true
  return kind === 'ladder' ? saysLadder(reading) || saysPage(reading) : asksPlainly(reading)
}

/** Where the behaviors stand that come nearest to a situation, told in some words, which none of them answers. */
function nearestOf(fits: readonly Scored[]): Query[] {
  return fits
    .filter(({ score }) => score >= NEAR)
    .slice(0, MOST_NEAR)
    .map(({ behavior: { ladder, level, competency, topic } }) => {
      return { kind: 'expectation', ladders: [ladder], subject: { competency, topic }, level }
    })
}

/** The share of a question from which on a behavior is near it; below, it has a common word with it. */
const NEAR = 0.2
const MOST_NEAR = 2

/**
 * The least share of a question that a behavior must cover to be shown where no ladder is named: below it, half of what
 * is found answers questions that are not about ladders.
 */
const WORTH_SHOWING = 0.36
/** What begins as behaviors are told, "turning down a client", is rarely about anything else. */
const WORTH_SHOWING_AS_DOING = 0.13
/** How many of the behaviors found `explain` tells with their scores. */
const SCORES_TOLD = 5
/** Whoever names a ladder asks about it: the best of its behaviors is worth showing on less. */
const FITS_IN_LADDER = 0.06
/** Who asks what a level expects and tells a story beside it is not asking for what barely fits the story. */
const BARELY = 0.3
/** Two levels are hardly named for anything but to be compared. */
const FITS_BESIDE_LEVELS = 0.6

/** Whether nothing can be found because the ladder leaves a level undefined, which the level's answer says. */
function leavesUndefined(ladder: Ladder | undefined, levels: readonly string[]): boolean {
  return ladder?.levels.some((level) => levels.includes(level.id) && level.undefined !== null) ?? false
}

/** The one ladder a search stays in: the only one named, or the first ("as a PMM, how do I work with CEs"). */
export function oneLadder(asked: Asked): Ladder | undefined {
  const [first] = asked.scope.ladders
  return first === undefined ? undefined : ladderIn(asked, first)
}

/** The levels to search in; `missing` is the answer where the ladder lacks one. */
export function levelsSearched(
  asked: Asked,
  ladder: Ladder | undefined,
): { ids: readonly string[]; missing: Query | null } {
  if (ladder) {
    const { ids, missing } = levelIds(asked, ladder)
    return { ids, missing: missing ? noSuchLevel(ladder, missing) : null }
  }
  const having = asked.know.ladders.current.map((each) => levelIds(asked, each)).find((each) => each.ids.length > 0)
  return { ids: having?.ids ?? [], missing: null }
}
