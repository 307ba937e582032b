/** What changed from one revision of a ladder to the next. */
import { refOf } from '../../ladder/ladders.js'
import type { Ladder } from '../../ladder/model.js'
import { TWO_VERSIONS } from '../../words/asking.js'
import { stem } from '../../words/tokens.js'
import { type Asked, choose, isLadderName, saysLadder, saysPage } from '../asked.js'
import { levelIds } from '../asked-levels.js'
import { CHANGED, COMPARE, MONTHS, NEWER, OLDER } from '../lexicon.js'
import type { Query, Subject } from '../query.js'
import { isOnlySubject, mayBeSubject, placesOf } from '../subjects.js'

/** What changed from one revision to the next. */
export function asksForChanges(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  const revisions = [...new Set([...reading.revisions, ...revisionsOfMonths(asked)])].sort()
  const comparesRevisions = revisions.length > 1 || comparesOldAndNew(reading.words) || comparesWithOlder(asked)
  if (!comparesRevisions && !(saysChanged(asked) && reading.levels.length < 2)) return null
  const withOlder = know.ladders.current.filter((ladder) => know.ladders.revisions(ladder.id).length > 1)
  const all = withOlder.length > 0 ? withOlder : know.ladders.current
  const named = know.ladders.current.filter((ladder) => scope.ladders.includes(ladder.id))
  const changes = (of: readonly Ladder[]): Query[] => of.flatMap((ladder) => changesOf(asked, ladder, revisions))
  if (scope.ladders.length > 0) return choose(changes(named))
  return choose(changes(all)) ?? choose(changes(know.ladders.current))
}

/** "The March page versus the May page": the revisions of those months, where the ladders asked for have two of them. */
function revisionsOfMonths({ reading, scope, know }: Asked): string[] {
  const months = reading.words.flatMap((word) => MONTHS.get(word) ?? [])
  if (new Set(months).size < 2) return []
  const ids = scope.ladders.length > 0 ? scope.ladders : know.ladders.current.map(({ id }) => id)
  const revisions = ids.flatMap((id) => know.ladders.revisions(id).map(({ revision }) => revision))
  const named = revisions.filter((revision) => months.some((month) => revision.slice(4, 7) === `-${month}`))
  return named.length > 1 ? named : []
}

/** One query; several where a name in it has several meanings, none where the ladder has nothing of that name. */
function changesOf(asked: Asked, current: Ladder, revisions: readonly string[]): Query[] {
  const { ladders } = asked.know
  const known = ladders.revisions(current.id)
  const [first, second] = revisions
  const newer = (second === undefined ? undefined : ladders.find(current.id, second)) ?? current
  const older =
    first !== undefined && first < newer.revision ? ladders.find(current.id, first) : known[known.indexOf(newer) + 1]
  const [level = null, ...more] = levelIds(asked, older ?? newer).ids
  return subjectsIn(asked, older ? [newer, older] : [newer]).map((subject) => ({
    kind: 'changes',
    ladder: refOf(newer),
    from: older?.revision ?? null,
    level: more.length === 0 ? level : null,
    subject,
  }))
}

/** The subjects named, in the first of the revisions that has any; null alone where none is named. */
function subjectsIn({ reading, know }: Asked, revisions: readonly Ladder[]): (Subject | null)[] {
  const named = reading.names.filter((name) => mayBeSubject(name) && !isLadderName(name)).map((name) => name.named)
  if (named.length === 0) return [null]
  const found = revisions.map(({ id, revision }) => {
    return placesOf(named, know.ladders, { ladders: [id], revision, levels: reading.levels }).here
  })
  return (found.find((places) => places.length > 0) ?? []).map(({ subject }) => subject)
}

/** So few words need no "ladder" for it to be a ladder that changed: "what changed recently". */
const FEW_WORDS_ON_CHANGES = 3

/** "What changed", "what changed in discovery", "updates to the ladder" — but not "how does discovery change" nor "what changes at IC5". */
function saysChanged({ reading }: Asked): boolean {
  const { words, names, levels, revisions, left } = reading
  const isNoun = words.includes('changes') && levels.length === 0 && !names.some(isOnlySubject)
  const didChange = words.includes('change') && words.includes('did') && !names.some(isOnlySubject)
  if (!(isNoun || didChange || words.some((word) => CHANGED.has(word)) || asksWhatIsNew(words))) return false
  if (saysLadder(reading) || saysPage(reading)) return true
  const isOfSubject = words.includes('changed') && names.some(isOnlySubject)
  const isAboutLadders = isOfSubject || names.some((name) => !isOnlySubject(name)) || revisions.length > 0
  return (
    (isAboutLadders || words.length <= FEW_WORDS_ON_CHANGES) &&
    left.every((word) => CHANGED.has(word) || MONTHS.has(word))
  )
}

/** "What's new", "what is new". */
function asksWhatIsNew(words: readonly string[]): boolean {
  return /\b(?:whats|what is) new\b/.test(words.join(' '))
}

/** Words beside which an old and a new thing are set against each other. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['to', 'and', 'from'])
/** Of words that ask for an older revision, those that join rather than describe: "before", "past". */
const NO_ADJECTIVES: ReadonlySet<string> = new Set(['before', 'past'])

/**
 * "What's different compared to 2023-03", "since the March page": a superseded revision of a ladder named, held against the
 * current one.
 */
function comparesWithOlder({ reading, scope: { ladders, revision }, know }: Asked): boolean {
  if (revision === null || reading.levels.length > 1) return false
  const isOlder = revision === 'older' || ladders.some((id) => (know.ladders.find(id)?.revision ?? '') > revision)
  return isOlder && reading.words.some((word) => word === 'since' || COMPARE.has(stem(word)))
}

/** "The old ladder compared to the new one", "the difference between the two versions". */
function comparesOldAndNew(words: readonly string[]): boolean {
  const saysOld = words.some((word) => OLDER.has(word) && !NO_ADJECTIVES.has(word))
  const saysNew = words.some((word) => NEWER.has(word))
  const compares = words.some((word) => COMPARE.has(stem(word)))
  const isBetween = words.some((word) => BETWEEN_TWO.has(word))
  return (compares && TWO_VERSIONS.find(words) !== null) || (saysOld && saysNew && (compares || isBetween))
}
