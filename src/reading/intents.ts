/** Questions told by their words rather than by a name: help, the list of ladders, roles, changes, promotion. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { stem } from '../words/tokens.js'
import { type Asked, choose, isLadderName, ladderIn, saysLadder, saysPage } from './asked.js'
import { levelIds } from './asked-levels.js'
import { ADDRESS, CHANGED, COMPARE, FILLER, HELP, MONTHS, NEWER, OLDER, ON_LADDERS, PROMOTION } from './lexicon.js'
import { afterOpening } from './of-the-day.js'
import type { Query, Subject } from './query.js'
import type { Reading } from './read.js'
import { isOnlySubject, mayBeSubject, placesOf } from './subjects.js'

/** "Help" with no more words than this behind it is the command, whatever they are: "help me please". */
const WORDS_BEHIND_HELP = 2

/** What the bot can do. */
export function asksForHelp({ reading }: Asked): Query | null {
  return isHelp(reading) ? { kind: 'help' } : null
}

/** Whether some words are a call for help and nothing else. */
export function isHelp(reading: Reading): boolean {
  const words = afterOpening(withoutAddress(reading))
  const isCommand = words[0] === 'help' && words.length <= 1 + WORDS_BEHIND_HELP
  return isCommand || HELP.has(words.join(' ')) || asksHowToUse(words)
}

const USES: ReadonlySet<string> = new Set(['use', 'using', 'work', 'works', 'type', 'ask', 'help'])
const THE_BOT: ReadonlySet<string> = new Set(['this', 'you', 'it', 'thing', 'here'])

/** "How do I use this thing": nothing but words of any question, the bot and its use among them. */
function asksHowToUse(words: readonly string[]): boolean {
  return (
    words.every((word) => FILLER.has(word)) &&
    words.some((word) => USES.has(word)) &&
    (words.length <= FEW_WORDS || words.some((word) => THE_BOT.has(word)))
  )
}

function withoutAddress({ words }: Reading): readonly string[] {
  return words.filter((word) => !ADDRESS.has(word))
}

function namesAnything({ names, levels }: Reading): boolean {
  return names.length > 0 || levels.length > 0
}

const ASKS_WHICH: ReadonlySet<string> = new Set([
  'which',
  'what',
  'list',
  'all',
  'welche',
  'cuales',
  'quelles',
  'quais',
])
/** Stems of those that "which … are covered" asks about. */
const COVERED: readonly string[] = ['role', 'job', 'team', 'department'].map(stem)
/** "Which frameworks": where one is asked about it has a name. */
const SEVERAL_LADDERS: ReadonlySet<string> = new Set([
  'ladders',
  'frameworks',
  'tracks',
  'paths',
  'matrices',
  'rubrics',
])
/** "Your career ladders please": so few words need no "which". */
const FEW_WORDS = 4

/** The list of ladders: "which ladders are there", "what roles do you cover". */
export function asksForLadders({ reading }: Asked): Query | null {
  if (namesAnything(reading)) return null
  if (saysLadder(reading) && asksWhichAreCovered(reading.words)) return { kind: 'ladders' }
  if (reading.left.some((word) => !ON_LADDERS.has(stem(word)))) return null
  const asksWhich = reading.words.some((word) => ASKS_WHICH.has(word))
  const asks = saysLadder(reading) ? asksWhich || reading.words.length <= FEW_WORDS : asksWhichAreCovered(reading.words)
  return asks ? { kind: 'ladders' } : null
}

/** "Which roles", "all the teams": at most one word stands between. */
function asksWhichAreCovered(words: readonly string[]): boolean {
  return words.some((word, n) => {
    const before = words.slice(Math.max(0, n - 2), n)
    return (COVERED.includes(stem(word)) || SEVERAL_LADDERS.has(word)) && before.some((each) => ASKS_WHICH.has(each))
  })
}

/** What changed from one revision to the next. */
export function asksForChanges(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  const revisions = [...new Set([...reading.revisions, ...revisionsOfMonths(asked)])].sort()
  const comparesRevisions = revisions.length > 1 || comparesOldAndNew(reading.words)
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
  return (isAboutLadders || words.length <= FEW_WORDS_ON_CHANGES) && left.every((word) => CHANGED.has(word))
}

/** "What's new", "what is new". */
function asksWhatIsNew(words: readonly string[]): boolean {
  return /\b(?:whats|what is) new\b/.test(words.join(' '))
}

/** Words beside which an old and a new thing are set against each other. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['to', 'and', 'from'])
/** Of words that ask for an older revision, those that join rather than describe: "before", "past". */
const NO_ADJECTIVES: ReadonlySet<string> = new Set(['before', 'past'])

/** "The old ladder compared to the new one". */
function comparesOldAndNew(words: readonly string[]): boolean {
  const saysOld = words.some((word) => OLDER.has(word) && !NO_ADJECTIVES.has(word))
  const saysNew = words.some((word) => NEWER.has(word))
  return saysOld && saysNew && words.some((word) => COMPARE.has(stem(word)) || BETWEEN_TWO.has(word))
}

/** How one is promoted, in the ladders named or in all. */
export function asksForPromotion(asked: Asked): Query | null {
  const { reading, scope } = asked
  if (reading.levels.length > 0 && reading.names.some((name) => name.length > 1 && isOnlySubject(name))) return null
  const saysPromotion = [...PROMOTION].some((each) => reading.said.has(each))
  const asksToRise = reading.levels.length === 0 && !reading.names.some(isOnlySubject) && saysToMoveUp(reading.words)
  if (!(saysPromotion || asksToRise) || reading.levels.length > 1 || promotesSomething(asked)) return null
  if (scope.ladders.length === 0) return { kind: 'promotion', ladder: null }
  return choose(
    scope.ladders.flatMap((id): Query[] => {
      const ladder = ladderIn(asked, id)
      return ladder ? [{ kind: 'promotion', ladder: refOf(ladder) }] : []
    }),
  )
}

const OF_A_PERSON: ReadonlySet<string> = new Set(['get', 'getting', 'be'])

/** "Promote our webinars", "level up in chess": what is meant is no person on a ladder. */
function promotesSomething({ reading, scope }: Asked): boolean {
  const isOfPerson = reading.words.some(
    (word) => word.startsWith('promo') && word !== 'promote' && word !== 'promoting',
  )
  if (isOfPerson || reading.words.some((word) => OF_A_PERSON.has(word))) return false
  return reading.left.length > 0 && scope.ladders.length === 0
}

/** Words behind "next", and before "up", that speak of one's place on a ladder. */
const BEHIND_NEXT: ReadonlySet<string> = new Set(['level', 'rung', 'grade', 'step'])
const BEFORE_UP: ReadonlySet<string> = new Set(['level', 'levelling', 'leveling', 'move'])

/** "How do I move up", "reach the next level", "climb the ladder". */
function saysToMoveUp(words: readonly string[]): boolean {
  return words.some((word, n) => {
    const following = words[n + 1] ?? ''
    if (word === 'next') return BEHIND_NEXT.has(following)
    if (following === 'up') return BEFORE_UP.has(word)
    return word === 'climb' && words.slice(n + 1).includes('ladder')
  })
}
