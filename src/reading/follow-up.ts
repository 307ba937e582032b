/**
 * A message that leans on what a conversation was last about: what it lacks is taken from there, value by value. The
 * message and that go in; a Query goes out, with what of it the message did not say.
 */
import { competencyOf, levelOf, levelsBetween, nextLevel, previousLevel, refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef, Level } from '../ladder/model.js'
import { AT_WHICH_LEVEL, NEXT_STEP, PARTS, WANTED } from '../words/asking.js'
import {
  ABOVE,
  ADDING,
  AGAINST,
  ALL_LEVELS,
  BELOW,
  BOTH,
  BOTH_AT,
  COMPARING,
  DROPPING,
  GROWING,
  HIGHER_OF_TWO,
  IN_BETWEEN,
  LEANING,
  LOWER_OF_TWO,
  NEWER_VERSION,
  NEXT_LEVEL,
  OLDER_VERSION,
  OWN_LEVEL,
  POINTING,
  POSITIONS,
  STEPS,
  WHOLE_LEVEL,
} from '../words/conversation.js'
import { type Asked, choose, isLadderName, type Knowledge, none, scopeOf } from './asked.js'
import { lowestDefined } from './asked-levels.js'
import { quotes, type Understood, understand } from './decision.js'
import { isForeign } from './foreign.js'
import { addSearches } from './kinds/search.js'
import { countsThings, isCount, levelIn } from './levels.js'
import { EXPECTED, FILLER, LEVEL_WORDS, MONTHS, NUMBERS } from './lexicon.js'
import type { NameMatch } from './names.js'
import { compose, counterpart, type Parts, partsOf } from './parts.js'
import type { Comparison, Query, Subject } from './query.js'
import { type Reading, read, type SaidLevel } from './read.js'
import { mayBeSubject, placesOf, sameLadder } from './subjects.js'

/** What of an answer the message did not say. */
export type Assumed = 'ladder' | 'revision' | 'levels' | 'competency' | 'topic'

export interface Turn extends Understood {
  readonly assumed: readonly Assumed[]
}

/** A message, and what it may lean on. */
interface Leaning {
  readonly text: string
  readonly words: readonly string[]
  /** What the message comes to by itself. */
  readonly alone: Turn
  /** What was last quoted. */
  readonly about: Query
  /** What was quoted before that. */
  readonly before: Query | null
}

/** The same, read. */
interface FollowUp extends Leaning {
  readonly reading: Reading
  /** What was spoken of. */
  readonly old: Parts
  /** The ids of the ladders that it names. */
  readonly named: readonly string[]
  /** The ladder that it names, else the one spoken of; undefined where there is none. */
  readonly ladder: Ladder | undefined
  /** The names of subjects in it. */
  readonly names: readonly NameMatch[]
  /** The levels in it. */
  readonly said: readonly SaidLevel[]
  /** A place among what was spoken of: "the last level". */
  readonly position: number | undefined
  readonly compares: boolean
  /** Whether it asks for the step to the next level. */
  readonly asksForNext: boolean
  readonly neighbour: 'above' | 'below' | null
  /** How many levels away that is. */
  readonly steps: number
  readonly asksForAllLevels: boolean
  /** Whether it asks for all levels, or for a whole one. */
  readonly asksForWhole: boolean
  readonly namesNothing: boolean
  readonly know: Knowledge
}

/** One thing that a follow-up may be: its turn; null where it leans on nothing; undefined where it is not this. */
type Rule = (it: FollowUp) => Turn | null | undefined

/** What a message comes to with what it lacks; null where it lacks nothing. */
export function followUp(message: Leaning, know: Knowledge): Turn | null {
  const it = followUpOf(message, know)
  for (const rule of RULES) {
    const turn = rule(it)
    if (turn !== undefined) return turn
  }
  return null
}

function followUpOf(message: Leaning, know: Knowledge): FollowUp {
  const { text, about } = message
  const old = partsOf(about)
  const reading = readWithin(text, old, know)
  // Another language's words are no slips.
  const meant = new Map(isForeign(text) ? [] : reading.corrections)
  const words = message.words.map((word) => meant.get(word) ?? word)
  const { ladders: named } = scopeOf(reading, know)
  const position = positionIn(words)
  // "First" is also a part of a name.
  const isPosition = ({ start }: NameMatch): boolean => POSITIONS.has(reading.words[start] ?? '')
  const names = reading.names.filter((name) => mayBeSubject(name) && (name.length > 1 || !isPosition(name)))
  const [spokenOf] = 'ladders' in about ? about.ladders : old.ladders
  const said = saidLevels(reading, words, spokenOf ?? old.ladders[0], know)
  const asksForNext = NEXT_STEP.find(words) !== null && NEXT_LEVEL.find(words) === null && said.length < 2
  // "Where does that show up?" asks for no level.
  const isOfLevels = words.some((word) => LEVEL_WORDS.has(word)) || !says(reading, know)
  const asksForAllLevels = ALL_LEVELS.find(words) !== null
  const steps = STEPS.find(words)
  const isAbove = asksForNext || (isOfLevels && ABOVE.find(words) !== null)
  const isBelow = isOfLevels && BELOW.find(words) !== null
  return {
    ...message,
    words,
    reading,
    old,
    named,
    ladder: ladderOf(named, old, know),
    names,
    said,
    position,
    compares: COMPARING.find(words) !== null || asksForNext,
    asksForNext,
    neighbour: steps
      ? steps.some((word) => DOWNWARDS.has(word))
        ? 'below'
        : 'above'
      : isAbove
        ? 'above'
        : isBelow
          ? 'below'
          : null,
    steps: steps?.map(numberOf).find((number) => number !== undefined) ?? 1,
    asksForAllLevels,
    asksForWhole: asksForAllLevels || WHOLE_LEVEL.find(words) !== null,
    namesNothing: named.length + said.length + names.length === 0,
    know,
  }
}

/** It names all that a question needs. */
function standsAlone(it: FollowUp): null | undefined {
  const { named, reading, names, compares, alone } = it
  const isCompared = !compares || reading.levels.length > 1 || alone.query.kind === 'changes'
  const isWhole = named.length > 0 && (reading.levels.length > 0 || names.length > 0) && isCompared
  return (isWhole && !keepsSubject(it)) || named.length > 1 ? null : undefined
}

/** "And for PMM at 5?", "pmm ic5?": a ladder and a level of the subject spoken of, which that ladder has too. */
function keepsSubject({ text, words, named: [id = ''], names, reading, old, about, know }: FollowUp): boolean {
  const ladder = know.ladders.find(id)
  const saysMore =
    names.length > 0 || reading.left.length > 0 || asksOutright(reading) || WHOLE_LEVEL.find(words) !== null
  if (!ladder || saysMore || old.subject === null || counterpart(old.subject, ladder) === null) return false
  const isOfSeveral = 'ladders' in about && about.ladders.length > 1
  const leans = words.includes('same') || LEANING.find(words) !== null
  const most = leans ? MOST_BESIDE_LEANING : MOST_BESIDE
  return (isOfSeveral || leans || /[?]\s*$/.test(text)) && reading.beside.length <= most
}

/** "Hm, and for PMM on 5"; "and what does a PMM at 5 do" asks for the whole level. */
const MOST_BESIDE_LEANING = 4

const asksOutright = ({ said }: Reading): boolean => [...EXPECTED].some((each) => said.has(each))

/** "Does a PMM at IC3 have that as well?", of what was searched for. */
function sameSearched({ about, ladder, named, said, names, words, reading, know }: FollowUp): Turn | undefined {
  const isSame = about.kind === 'search' && named.length > 0 && said.length > 0 && names.length === 0
  if (!isSame || !ladder || says(reading, know) || !POINTING.find(words)) return undefined
  return turn({ ...about, ladder: refOf(ladder), levels: idsIn(ladder, said) }, [])
}

/** "What did the old one say about promotion?" */
function formerPromotion({ alone, about, words, ladder, know }: FollowUp): Turn | undefined {
  const isOfPromotion = alone.query.kind === 'promotion' || about.kind === 'promotion'
  if (!isOfPromotion || !ladder || !OLDER_VERSION.find(words)) return undefined
  const [, older] = know.ladders.revisions(ladder.id)
  return older && turn({ kind: 'promotion', ladder: refOf(older) }, ['ladder'])
}

/** "What did 2023-03 say there?", "and in march?", "what did the old page say about ic6?" */
function inNamedRevision(it: FollowUp): Turn | undefined {
  const { alone, reading, said, names, ladder, about, old, words, know } = it
  if (
    !ladder ||
    names.length > 0 ||
    (said.length > 0 && reading.names.some(isLadderName)) ||
    alone.query.kind === 'changes'
  )
    return undefined
  const named = revisionNamed(it, ladder)
  if (!named) return undefined
  if (said.length === 0)
    return about.kind === 'changes' ? undefined : turn(inRevision(about, named, know), assumedOf(old))
  const levels = idsIn(named, said)
  const subject = old.subject && WHOLE_LEVEL.find(words) === null ? counterpart(old.subject, named) : null
  return levels.length > 0 ? turn(compose(named, levels, subject, null, know.ladders), ladderTaken(it)) : undefined
}

/** The revision of a ladder that is named: by its date, by a month that it alone has, or as the old or the new one. */
function revisionNamed({ reading, words, said, know }: FollowUp, { id }: Ladder): Ladder | undefined {
  const revisions = know.ladders.revisions(id)
  const [date, ...more] = reading.revisions
  if (date !== undefined) return more.length === 0 ? know.ladders.find(id, date) : undefined
  const months = words.flatMap((word, n) => (BEFORE_THE_MONTH.has(words[n - 1] ?? '') ? (MONTHS.get(word) ?? []) : []))
  const [month] = months
  if (month !== undefined) return revisions.find(({ revision }) => revision.slice(5, 7) === month)
  if (said.length === 0) return undefined
  return OLDER_VERSION.find(words) ? revisions[1] : NEWER_VERSION.find(words) ? revisions[0] : undefined
}

/** Fewer than in a question by itself: "and may I ask" names no month. */
const BEFORE_THE_MONTH: ReadonlySet<string> = new Set('in of from since the'.split(' '))

/** "Side by side with mine": of what was spoken of, and what was before it. */
function withMine({ words, old, before, names, said, know }: FollowUp): Turn | undefined {
  const own = before ? partsOf(before) : null
  const [ref, ...more] = own?.ladders ?? []
  const isAsked = words.includes('mine') && (AGAINST.find(words) ?? COMPARING.find(words)) !== null
  if (!isAsked || !own || !ref || more.length > 0 || names.length + said.length > 0) return undefined
  const beside = sideBySide(old, know.ladders.get(ref), know)
  if (beside) return turn(beside, assumedOf(old))
  const ladder = know.ladders.get(ref)
  const both = ladder.levels.map(({ id }) => id).filter((id) => old.levels.includes(id) || own.levels.includes(id))
  return both.length > 1 && old.ladders.every(({ id }) => id === ref.id)
    ? turn(compose(ladder, both, old.subject, old.subject, know.ladders), assumedOf(old))
    : undefined
}

/** "At which level does that start?" */
function atWhichLevel({ namesNothing, reading, words, about, old }: FollowUp): Turn | undefined {
  if (!namesNothing || reading.left.length > 0 || !AT_WHICH_LEVEL.find(words)) return undefined
  const [ladder] = old.ladders
  if (about.kind === 'search') return turn({ ...about, levels: [], asks: 'level' }, ['ladder'])
  if (!old.subject || !ladder) return undefined
  return turn({ kind: 'competency', ladders: [ladder], subject: subjectOf(old.subject) }, ['ladder', 'competency'])
}

/** "Which levels are there?" */
function outline({ namesNothing, asksForWhole, ladder, words }: FollowUp): Turn | undefined {
  if (!namesNothing || asksForWhole || !ladder || !PARTS.find(words)) return undefined
  return turn({ kind: 'ladder', ladder: refOf(ladder) }, ['ladder'])
}

/** "Is that a manager job?", of a role, "how often is that?", of promotion: the page says no more of it than was shown. */
function ofSection({ about, alone, namesNothing, neighbour, words, reading, old, know }: FollowUp): Turn | undefined {
  const asksAnother = alone.query.kind === 'promotion' || isSection(alone.query)
  if (!(isSection(about) || about.kind === 'promotion') || !namesNothing || neighbour) return undefined
  const pointsBack = alone.query.kind !== 'promotion' && POINTING.find(words) !== null
  return pointsBack || !(asksAnother || says(reading, know)) ? turn(about, assumedOf(old)) : undefined
}

const isSection = ({ kind }: Query): boolean => kind === 'role' || kind === 'note'

/** "Is mentoring expected?", of the level spoken of where none is said. */
function whetherExpected(it: FollowUp): Turn | undefined {
  const { alone, names, ladder, old, words, reading, said, know } = it
  const isOfSubject = old.subject !== null && GROWING.find(words) !== null
  const mayBeSearch = [alone.query, ...alone.others].some(({ kind }) => kind === 'search')
  const isSearch = alone.query.kind === 'search' || (alone.query.kind === 'none' && mayBeSearch)
  if (!isSearch || names.length > 0 || !ladder || isOfSubject || !says(reading, know)) return undefined
  const [id, ...more] = said.length === 0 ? old.levels : []
  const levels = id !== undefined && more.length === 0 ? [{ id, endsRange: false }] : reading.levels
  const searched = levelAsked({ ...reading, levels }, ladder, know)
  const takesLevel = levels !== reading.levels && searched?.kind === 'search' && searched.levels.length > 0
  return searched ? turn(searched, [...ladderTaken(it), ...(takesLevel ? (['levels'] as const) : [])]) : undefined
}

/** It names nothing and says nothing of levels: what is expected is what was spoken of, all else is asked of that ladder. */
function namesNothingNew(it: FollowUp): Turn | null | undefined {
  const { namesNothing, compares, neighbour, asksForWhole, position, reading, words, about, old } = it
  if (!namesNothing || compares || neighbour || asksForWhole || position !== undefined) return undefined
  const isExpected = [...EXPECTED].some((each) => reading.said.has(each)) || WANTED.find(words) !== null
  const isOfLevel = words.some((word) => LEVEL_WORDS.has(word))
  const repeats = reading.left.length === 0 && (isExpected || isOfLevel)
  return repeats && quotes(about) ? turn(about, assumedOf(old)) : inContext(it)
}

/** A question told in words of its own is searched where it says to. */
function toldInWords(it: FollowUp): Turn | null | undefined {
  const { names, compares, neighbour, reading, know } = it
  const isTold = names.length === 0 && !compares && !neighbour && reading.left.filter(know.knows).length > MOST_BESIDE
  return isTold ? inContext(it) : undefined
}

/** It asks for a role or a note, in words that say something. */
function section({ alone: { query }, neighbour, reading, old }: FollowUp): null | undefined {
  if ((query.kind !== 'role' && query.kind !== 'note') || neighbour) return undefined
  const isNamed = reading.names.some(({ named }) => named.some(({ meaning }) => meaning.kind === 'role'))
  const isHere = old.ladders.length === 0 || old.ladders.some(({ id }) => id === query.ladder.id)
  return isNamed || (reading.left.length > 0 && isHere) ? null : undefined
}

/** Another level or subject of ladders that stand side by side, one more of them, or one less. */
function ofLaddersCompared(it: FollowUp): Turn | undefined {
  const { about, ladder, named, said, names, neighbour, old, words, know } = it
  if (about.kind !== 'comparison' || about.ladders.length < 2) return undefined
  if (ladder && named.length === 1 && said.length + names.length === 0) return withLadder(it, about, ladder)
  const [side] = named.length === 0 ? about.ladders : []
  if (!side) return undefined
  const first = know.ladders.get(side)
  const levels = said.length > 0 ? idsIn(first, said) : neighbour && !COMPARING.find(words) ? besideIn(first, it) : []
  if (levels.length > 0 && names.length === 0) return turn({ ...about, levels }, ['ladder'])
  const [subject] = said.length > 0 ? [] : subjectsIn(names, first, old, know)
  return subject && turn({ ...about, subject }, ['ladder', 'levels'])
}

/** "Add CM", "drop CE", of ladders that stand side by side. */
function withLadder({ words, old, know }: FollowUp, about: Comparison, ladder: Ladder): Turn | undefined {
  const isThere = about.ladders.some(({ id }) => id === ladder.id)
  if (ADDING.find(words) && !isThere && about.levels.some((id) => levelOf(ladder, id))) {
    return turn({ ...about, ladders: [...about.ladders, refOf(ladder)] }, ['levels'])
  }
  if (!DROPPING.find(words) || !isThere) return undefined
  const ladders = about.ladders.filter(({ id }) => id !== ladder.id)
  const [only, ...more] = ladders
  if (!only || more.length > 0) return turn({ ...about, ladders }, ['ladder', 'levels'])
  const left = know.ladders.get(only)
  const subject = about.subject && counterpart(about.subject, left)
  return turn(compose(left, about.levels, subject, old.subject, know.ladders), ['ladder', 'levels'])
}

/** The level above or below those that stand side by side; none where there is none. */
function besideIn(ladder: Ladder, { old: { levels }, neighbour, steps }: FollowUp): string[] {
  const [lowest] = levels
  const highest = levels.at(-1)
  if (lowest === undefined || highest === undefined) return []
  const other = neighbour && levelAway(ladder, neighbour === 'above' ? highest : lowest, neighbour, steps)
  return other ? [other.id] : []
}

/** A level of what several ladders answered together. */
function ofLaddersTogether({ about, named, said, names, know }: FollowUp): Turn | undefined {
  if (!('ladders' in about) || about.ladders.length < 2 || about.kind === 'comparison' || about.kind === 'level')
    return undefined
  if (named.length + names.length > 0 || said.length !== 1) return undefined
  const having = about.ladders.flatMap((ref) => {
    const [level] = idsIn(know.ladders.get(ref), said)
    return level === undefined ? [] : [{ ref, level }]
  })
  const [first] = having
  if (!first) return undefined
  const ladders = having.filter(({ level }) => level === first.level).map(({ ref }) => ref)
  return turn({ kind: 'expectation', ladders, subject: about.subject, level: first.level }, ['ladder', 'competency'])
}

/** "Compare with CM", "add CM": the same in another ladder beside it. */
function againstLadder({ words, ladder, said, names, old, know }: FollowUp): Turn | undefined {
  const isBeside = [AGAINST, ADDING, COMPARING].some((said) => said.find(words) !== null)
  if (!ladder || said.length + names.length > 0 || !isBeside) return undefined
  const beside = sideBySide(old, ladder, know)
  return beside ? turn(beside, assumedOf(old)) : undefined
}

/** "Both": again what stood side by side; of two parts of a ladder no answer holds both, so either is offered. */
function both({ namesNothing, words, old, about, before }: FollowUp): Turn | undefined {
  if (!namesNothing || before === null || !BOTH.find(words)) return undefined
  if (before.kind === 'comparison' && about.kind !== 'comparison') return turn(before, assumedOf(partsOf(before)))
  if (!isOtherSubject(old, before)) return undefined
  const choice = choose([about, before])
  return choice ? turn(choice, []) : undefined
}

/** "Both at IC5": of two parts of a ladder, one after the other, either is offered at that level. */
function bothAtLevel({ named, names, said, words, ladder, old, before, know }: FollowUp): Turn | undefined {
  if (named.length + names.length > 0 || said.length === 0 || !ladder || !BOTH_AT.find(words)) return undefined
  if (before === null || !isOtherSubject(old, before)) return undefined
  const levels = idsIn(ladder, said)
  const subjects = [old.subject, partsOf(before).subject].flatMap((subject) => subject ?? [])
  const choice = choose(subjects.map((subject) => compose(ladder, levels, subjectOf(subject), null, know.ladders)))
  return levels.length > 0 && choice ? turn(choice, ['ladder']) : undefined
}

/** "The one in between", of two levels that stood side by side, or one after the other. */
function inBetween({ namesNothing, words, ladder, old, before, know }: FollowUp): Turn | undefined {
  if (!namesNothing || !ladder || !IN_BETWEEN.find(words)) return undefined
  const ends = old.levels.length > 1 || before === null ? old.levels : [...old.levels, ...partsOf(before).levels]
  const order = ladder.levels.map(({ id }) => id)
  const places = ends.map((id) => order.indexOf(id)).filter((place) => place >= 0)
  const ids = order.slice(Math.min(...places) + 1, Math.max(...places))
  if (ids.length === 0) return undefined
  return turn(
    compose(ladder, ids, old.subject, old.subject, know.ladders),
    assumedOf(old).filter((part) => part !== 'levels'),
  )
}

/** "What's the difference?", of one thing in two ladders, one after the other. */
function betweenLadders({ namesNothing, words, asksForNext, old, before, know }: FollowUp): Turn | undefined {
  const earlier = before ? partsOf(before) : null
  const [ref, ...more] = old.ladders
  if (!namesNothing || asksForNext || !earlier || !ref || more.length > 0 || !COMPARING.find(words)) return undefined
  const saidOf = ({ levels, subject }: Parts): string => JSON.stringify([levels, subject?.topic ?? subject?.competency])
  const beside = saidOf(earlier) === saidOf(old) ? sideBySide(earlier, know.ladders.get(ref), know) : null
  return beside ? turn(beside, assumedOf(old)) : undefined
}

/** "And the L1 ones?", where the ladder speaks of that and has no such level. */
function saidInText({ said, names, words, reading, ladder, know }: FollowUp): Turn | undefined {
  const [code, ...more] = said
  if (!code || 'id' in code || more.length > 0 || names.length > 0 || !ladder || levelIn(ladder, code)) return undefined
  const word = words.find((each) => each === `l${code.number}` || each === `l${code.number}s`)?.replace(/s$/, '')
  const telling = word === undefined ? [] : [word, ...reading.left.filter(know.knows)]
  const search: Query = {
    kind: 'search',
    text: reading.text,
    words: telling,
    ladder: refOf(ladder),
    levels: [],
    asks: null,
  }
  const isSaid = word !== undefined && know.evidence([word], { ladder: refOf(ladder) }).length > 0
  return isSaid ? turn(search, ['ladder']) : undefined
}

/** "And CM?": the same kind of question about another ladder, where that is not of its levels. */
function sameOfLadder(it: FollowUp): Turn | null | undefined {
  const { named, said, names, ladder, alone, about, reading, know } = it
  if (!ladder || named.length === 0 || said.length + names.length > 0) return undefined
  if (alone.query.kind === 'promotion' || alone.query.kind === 'changes') return null
  if (about.kind === 'promotion') return turn({ kind: 'promotion', ladder: refOf(ladder) }, [])
  if (about.kind === 'changes') return turn(changesOf(ladder, know), [])
  if (about.kind === 'role') return turn({ ...about, ladder: refOf(ladder) }, [])
  if (about.kind !== 'search') return undefined
  if (says(reading, know)) return null
  return turn({ ...about, ladder: refOf(ladder) }, about.levels.length > 0 ? ['levels'] : [])
}

/** "And at IC5?", of a search. */
function searchAtLevel({
  about,
  names,
  reading,
  compares,
  said,
  asksForWhole,
  ladder,
  know,
}: FollowUp): Turn | undefined {
  const isOfSearch = about.kind === 'search' && names.length === 0 && said.length > 0 && !compares && !asksForWhole
  if (!isOfSearch || !ladder || says(reading, know)) return undefined
  const levels = idsIn(ladder, said)
  return levels.length > 0 ? turn({ ...about, levels }, ['ladder']) : undefined
}

/** What changed, at one level or in one subject. */
function changesOfPart({ about, said, names, named, ladder, old, know }: FollowUp): Turn | undefined {
  if (about.kind !== 'changes' || !ladder) return undefined
  if (said.length > 0 && names.length === 0)
    return turn({ ...about, level: idsIn(ladder, said)[0] ?? null }, ['ladder'])
  const [subject, ...more] = said.length === 0 && named.length === 0 ? subjectsIn(names, ladder, old, know) : []
  return subject && more.length === 0 ? turn({ ...about, subject }, ['ladder']) : undefined
}

/** Levels and a subject of a ladder, each said or taken. */
function filledIn(it: FollowUp): Turn | null {
  const { about, ladder, names, neighbour, compares, reading, old, words, alone, named, asksForAllLevels, know } = it
  if (!ladder) return null
  const levels = levelsMeant(it, ladder)
  if (typeof levels === 'string')
    return turn(missing(ladder, levels, old.subject && counterpart(old.subject, ladder)), ['ladder'])
  if (about.kind === 'search' && neighbour && !compares && names.length === 0 && !says(reading, know)) {
    return turn({ ...about, ladder: refOf(ladder), levels: levels.ids }, ['ladder'])
  }
  const found = names.length > 0 ? subjectsIn(names, ladder, old, know) : null
  if (found !== null && found.length === 0)
    return alone.query.kind === 'none' || named.length > 0 ? null : inContext(it)
  const keepsSubject = found === null && (asksForAllLevels || WHOLE_LEVEL.find(words) === null)
  const subjects = found ?? (keepsSubject && old.subject ? [counterpart(old.subject, ladder)] : [null])
  const query = choose(
    subjects.map((subject) => compose(ladder, levels.ids, subject, keepsSubject ? old.subject : null, know.ladders)),
  )
  if (query === null) return null
  return turn(query, [
    ...ladderTaken(it),
    ...(levels.taken && levels.ids.length > 0 ? (['levels'] as const) : []),
    ...(keepsSubject && old.subject ? (['competency'] as const) : []),
    ...(keepsSubject && old.subject?.topic ? (['topic'] as const) : []),
  ])
}

/** In this order, since each takes what those before it left: the last one takes all. */
const RULES: readonly Rule[] = [
  sameSearched,
  inNamedRevision,
  standsAlone,
  saidInText,
  formerPromotion,
  withMine,
  atWhichLevel,
  outline,
  ofSection,
  inBetween,
  both,
  bothAtLevel,
  whetherExpected,
  namesNothingNew,
  toldInWords,
  section,
  ofLaddersCompared,
  ofLaddersTogether,
  againstLadder,
  betweenLadders,
  sameOfLadder,
  searchAtLevel,
  changesOfPart,
  filledIn,
]

/** Whether it says something that a ladder may say, beside what is named. */
function says({ left }: Reading, know: Knowledge): boolean {
  return left.some((word) => !SAYS_NOTHING_NEW.has(word) && know.knows(word))
}

/** In a conversation these go back, or deny; they are nothing to search for by themselves. */
const SAYS_NOTHING_NEW: ReadonlySet<string> = new Set('not never back ago try worth mean easier harder'.split(' '))

const turn = (query: Query, assumed: readonly Assumed[]): Turn => ({ query, sure: true, others: [], assumed })

const ladderTaken = ({ named }: FollowUp): readonly Assumed[] => (named.length === 0 ? ['ladder'] : [])

/** All of what was spoken of. */
const assumedOf = ({ levels, subject }: Parts): Assumed[] => [
  'ladder',
  ...(levels.length > 0 ? (['levels'] as const) : []),
  ...(subject ? (['competency'] as const) : []),
  ...(subject?.topic ? (['topic'] as const) : []),
]

/** What was spoken of, in its ladder and another one; null where that is the same one, or lacks it. */
function sideBySide({ ladders: [ref, ...more], levels, subject }: Parts, other: Ladder, know: Knowledge): Query | null {
  if (!ref || more.length > 0 || ref.id === other.id) return null
  const first = know.ladders.get(ref)
  const shared = (levels.length > 0 ? levels : first.levels.map(({ id }) => id)).filter((id) => levelOf(other, id))
  const has = subject === null || competencyOf(other, subject.competency) !== undefined
  if (shared.length === 0 || !has) return null
  return {
    kind: 'comparison',
    ladders: [ref, refOf(other)],
    levels: shared,
    subject: subject && subjectOf(subject),
  }
}

/** Whether what was spoken of before is another part of the same ladder. */
function isOtherSubject({ ladders: [ladder], subject }: Parts, before: Query | null): boolean {
  if (before === null || subject === null) return false
  const earlier = partsOf(before)
  const isSame = earlier.subject?.competency === subject.competency && earlier.subject?.topic === subject.topic
  return earlier.subject !== null && !isSame && earlier.ladders[0]?.id === ladder?.id
}

const subjectOf = ({ competency, topic }: Subject): Subject => ({ competency, topic })

/** "Is mentoring expected at IC3?", "when does it start?": whether a level of the ladder spoken of asks it, or which one. */
function levelAsked(reading: Reading, ladder: Ladder, know: Knowledge): Query | null {
  const asked: Asked = { reading, know, scope: { ...scopeOf(reading, know), ladders: [ladder.id] } }
  const found: Query[] = []
  addSearches(asked, (_, query) => void (query?.kind === 'search' && query.asks !== null && found.push(query)))
  return found[0] ?? null
}

/** Known words beside what is named; more are a question of their own. */
const MOST_BESIDE = 2

/** Whether it is a role or a note of another ladder, which only its words came near. */
function isElsewhere(query: Query, { id }: LadderRef): boolean {
  return (query.kind === 'role' || query.kind === 'note') && query.ladder.id !== id
}

/** What no ladder answers by itself is searched for in the one spoken of, where that says a word of it. */
function searchedHere(
  { alone: { query }, reading, words, old: { levels }, know }: FollowUp,
  ladder: LadderRef,
): Turn | null {
  const isOfLadders = query.kind !== 'none' || query.reason.kind === 'nothing-fits'
  if (!isOfLadders || !says(reading, know)) return null
  const isOfLevel = levels.length > 0 && (LEANING.find(words) ?? POINTING.find(words)) !== null
  const telling = reading.left.filter(know.knows)
  const within = { ladder, levels: isOfLevel ? levels : [] }
  if (know.evidence(telling, within).length === 0) return null
  const search: Query = { kind: 'search', text: reading.text, words: telling, ...within, asks: null }
  return turn(search, isOfLevel ? ['ladder', 'levels'] : ['ladder'])
}

/** A question that names nothing is asked of the ladder, and where it leans on the levels, that were spoken of. */
function inContext(it: FollowUp): Turn | null {
  const { text, alone, old, words, know } = it
  const {
    ladders: [ref],
    levels,
  } = old
  if (!ref) return null
  if (alone.query.kind === 'none' || isElsewhere(alone.query, ref)) {
    const asked = understand(text, know, undefined, ref.id)
    // The ladder itself is what any message comes to that asks nothing of it.
    if (!asked.sure || !quotes(asked.query) || asked.query.kind === 'ladder') return searchedHere(it, ref)
    const { query } = asked
    const isOfLevel = query.kind === 'search' && query.levels.length === 0 && POINTING.find(words) !== null
    if (!isOfLevel || levels.length === 0) return turn(query, ['ladder'])
    return turn({ ...query, levels }, ['ladder', 'levels'])
  }
  const { query } = alone
  if ((query.kind === 'promotion' || query.kind === 'search') && query.ladder === null) {
    if (query.kind === 'promotion') return turn({ ...query, ladder: ref }, ['ladder'])
    const taken =
      query.levels.length > 0 || (LEANING.find(words) ?? POINTING.find(words)) === null ? query.levels : levels
    const [best] = know.evidence(query.words, { ladder: ref, ...(taken.length > 0 && { levels: taken }) })
    if (!best) return null
    const assumed: Assumed[] = taken === query.levels ? ['ladder'] : ['ladder', 'levels']
    return { ...alone, query: { ...query, ladder: ref, levels: taken }, assumed, others: [query], sure: false }
  }
  return null
}

/** A place is named in few words. */
const FEW_WORDS = 6

/** "The first one", "the last level": a place among what was spoken of. */
function positionIn(words: readonly string[]): number | undefined {
  if (HIGHER_OF_TWO.find(words)) return -1
  if (LOWER_OF_TWO.find(words)) return 0
  const isOfLevels = words.some((word) => word === 'one' || LEVEL_WORDS.has(word) || EXTREMES.has(word))
  if (words.length > FEW_WORDS || !(isOfLevels || howMany(words) > 1)) return undefined
  return words.flatMap((word) => POSITIONS.get(word) ?? [])[0]
}

/** "The last two": how many a place among what was spoken of takes in. */
function howMany(words: readonly string[]): number {
  const at = words.findIndex((word) => POSITIONS.has(word))
  return (at >= 0 ? numberOf(words[at + 1] ?? '') : undefined) ?? 1
}

const EXTREMES: ReadonlySet<string> = new Set(['lowest', 'highest', 'upper', 'top', 'bottom'])

/** Reads a message with names cut short taken for those of the ladder that is spoken of. */
function readWithin(text: string, { ladders: [ladder] }: Parts, know: Knowledge): Reading {
  if (!ladder) return read(text, know)
  const find: Knowledge['shortNames']['find'] = (run, start, named) =>
    know.shortNames.find(run, start, named.length > 0 ? named : [ladder.id])
  return read(text, { ...know, shortNames: { find } })
}

/** The levels said; where a ladder was spoken of, a number that may be one of its levels is one: "and at 5?" */
function saidLevels(
  { levels, names }: Reading,
  words: readonly string[],
  ref: LadderRef | undefined,
  { ladders }: Knowledge,
): readonly SaidLevel[] {
  if (levels.length > 0) return levels
  const titled = names.flatMap(({ named }) =>
    named.flatMap(({ meaning }) => (meaning.kind === 'level' && meaning.ladder === ref?.id ? [meaning] : [])),
  )
  if (titled.length > 0) return titled.map(({ id }) => ({ id, endsRange: false }))
  const telling = words.filter((word, n) => (!FILLER.has(word) || NUMBERS.has(word)) && !counts(words, n))
  const numbers = telling.map(numberOf)
  const areSteps =
    STEPS.find(words) !== null || words.some((word, n) => /^\d$/.test(word) && AS_STEPS.has(words[n + 1] ?? ''))
  const areOther = areSteps || telling.includes('one') || telling.some((word) => POSITIONS.has(word))
  const ladder = ref && ladders.get(ref)
  const said = numbers.includes(undefined) || areOther ? placedNumbers(words, ladder) : numbers
  return said.flatMap((number) => (number === undefined ? [] : { prefix: null, number, endsRange: false }))
}

const numberOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word))

const DOWNWARDS: ReadonlySet<string> = new Set('down lower below beneath'.split(' '))

/** Figures that are levels of the ladder and count nothing, in a message that is no story: "no, 3", "and at 5?" */
function placedNumbers(words: readonly string[], ladder: Ladder | undefined): number[] {
  if (!ladder || words.length > LONGEST_WITH_FIGURES || STEPS.find(words)) return []
  return words.flatMap((word, n) => {
    const [, figure] = /^(\d{1,2})s?$/.exec(word) ?? []
    if (figure === undefined || counts(words, n) || AS_STEPS.has(words[n + 1] ?? '')) return []
    return levelIn(ladder, { prefix: null, number: Number(figure) }) ? [Number(figure)] : []
  })
}

/** Whether a number says how many there are: "the 2", "3 months". */
function counts(words: readonly string[], n: number): boolean {
  const isNumber = numberOf(words[n] ?? '') !== undefined
  return isCount(words, n) || (isNumber && countsThings(words[n + 1] ?? '', () => false))
}

const LONGEST_WITH_FIGURES = 14
/** "1 more down": how many, and not which. */
const AS_STEPS: ReadonlySet<string> = new Set('more up down lower higher'.split(' '))

function ladderOf([named]: readonly string[], { ladders: [old] }: Parts, { ladders }: Knowledge): Ladder | undefined {
  if (named === undefined || named === old?.id) return old && ladders.get(old)
  return ladders.find(named)
}

function idsIn(ladder: Ladder, said: readonly SaidLevel[]): string[] {
  const ids: string[] = []
  for (const each of said) {
    const level = levelIn(ladder, each)
    if (!level) continue
    const from = each.endsRange ? (ids.at(-1) ?? lowestDefined(ladder, level).id) : level.id
    ids.push(...levelsBetween(ladder, from, level.id).map(({ id }) => id))
  }
  return ladder.levels.map(({ id }) => id).filter((id) => ids.includes(id))
}

/** The same question to another revision of its ladder. */
export function inRevision(about: Query, ladder: Ladder, know: Knowledge): Query {
  if (about.kind === 'promotion') return { kind: 'promotion', ladder: refOf(ladder) }
  if (about.kind === 'role' && ladder.roles.some(({ slug }) => slug === about.role)) {
    return { ...about, ladder: refOf(ladder) }
  }
  if (about.kind === 'search') {
    return { ...about, ladder: refOf(ladder), levels: about.levels.filter((id) => levelOf(ladder, id)) }
  }
  const { levels, subject } = partsOf(about)
  return compose(ladder, levels, subject && counterpart(subject, ladder), subject, know.ladders)
}

/** The levels meant, and whether they are those spoken of before; the name of one that the ladder lacks. */
function levelsMeant(
  {
    said,
    compares,
    asksForNext,
    neighbour,
    steps,
    words,
    position,
    about,
    before: earlier,
    old: { levels: before },
    asksForAllLevels,
  }: FollowUp,
  ladder: Ladder,
): { ids: readonly string[]; taken: boolean } | string {
  const isExtreme = before.length < 2 && words.some((word) => EXTREMES.has(word))
  const isOfAll = position !== undefined && (about.kind === 'competency' || about.kind === 'ladder' || isExtreme)
  const defined = ladder.levels.filter((level) => level.undefined === null).map(({ id }) => id)
  const old = isOfAll ? defined : before.filter((id) => levelOf(ladder, id))
  const inOrder = (ids: readonly string[]): string[] =>
    ladder.levels.map(({ id }) => id).filter((id) => ids.includes(id))
  if (asksForAllLevels) return { ids: [], taken: false }
  if (position !== undefined && old.length > 2 && words.some((word) => word === 'step' || word === 'steps')) {
    const from = position < 0 ? old.length - 2 : Math.min(position, old.length - 2)
    return { ids: old.slice(from, from + 2), taken: true }
  }
  const number = howMany(words)
  if (position !== undefined && number > 1 && number < old.length)
    return { ids: position < 0 ? old.slice(-number) : old.slice(0, number), taken: true }
  const placed = position === undefined || old.length < 2 ? undefined : old.at(position)
  if (placed !== undefined) return { ids: [placed], taken: true }
  if (said.length > 0) {
    const ids = idsIn(ladder, said)
    const [first] = said
    if (ids.length === 0 && first)
      return 'id' in first
        ? first.id
        : `${first.prefix ?? ladder.levels[0]?.id.replace(/\d+$/, '') ?? ''}${first.number}`
    const [only, ...more] = ids
    const next = asksForNext && only !== undefined && more.length === 0 ? nextLevel(ladder, only) : undefined
    if (next) return { ids: inOrder([...ids, next.id]), taken: false }
    if (DROPPING.find(words))
      return { ids: (old.length > 1 ? old : defined).filter((id) => !ids.includes(id)), taken: true }
    const joins = (compares && ids.length === 1) || ADDING.find(words) !== null
    // "What changes at IC5?", of IC5.
    const isSame = compares && ids.length === 1 && old.length === 1 && old[0] === only
    const below = isSame && only !== undefined ? previousLevel(ladder, only) : undefined
    if (below) return { ids: inOrder([...ids, below.id]), taken: false }
    return { ids: joins ? inOrder([...old, ...ids]) : ids, taken: false }
  }
  const [lowest] = old
  const highest = old.at(-1)
  if (!neighbour && lowest !== undefined && old.length === 2 && OWN_LEVEL.find(words))
    return { ids: [lowest], taken: true }
  if (neighbour && lowest !== undefined && highest !== undefined) {
    const from = neighbour === 'above' ? highest : lowest
    const other = levelAway(ladder, from, neighbour, steps)
    if (!other) return { ids: [from], taken: true }
    return { ids: compares ? inOrder([from, other.id]) : [other.id], taken: false }
  }
  if (compares && old.length === 1 && lowest !== undefined) {
    const earlierLevels = earlier ? partsOf(earlier).levels : []
    const others = earlierLevels.filter((id) => id !== lowest && levelOf(ladder, id))
    const previous = previousLevel(ladder, lowest)
    const other =
      others.length === 1
        ? others
        : previous && previous.undefined === null
          ? [previous.id]
          : [nextLevel(ladder, lowest)?.id ?? lowest]
    return { ids: inOrder([lowest, ...other]), taken: true }
  }
  const [lacking] = before
  return lacking !== undefined && old.length === 0 ? lacking : { ids: old, taken: true }
}

/** The level that lies some steps above or below another one; undefined where the ladder ends before. */
function levelAway(ladder: Ladder, from: string, neighbour: 'above' | 'below', steps: number): Level | undefined {
  const step = neighbour === 'above' ? nextLevel : previousLevel
  let level: Level | undefined = step(ladder, from)
  for (let taken = 1; level && taken < steps; taken++) level = step(ladder, level.id)
  return level
}

/** That a ladder lacks a level; what it says of the subject at others comes nearest, else the ladder. */
function missing(ladder: Ladder, level: string, subject: Subject | null): Query {
  const ref = refOf(ladder)
  const near: Query = subject ? { kind: 'competency', ladders: [ref], subject } : { kind: 'ladder', ladder: ref }
  return none({ kind: 'no-such-level', ladder: ref, level }, [near])
}

/** The subjects named, in the ladder meant: of several, those inside what was spoken of. */
function subjectsIn(names: Reading['names'], ladder: Ladder, old: Parts, know: Knowledge): Subject[] {
  const narrowing = { ladders: [ladder.id], revision: ladder.supersededBy ? ladder.revision : null, levels: [] }
  const { here } = placesOf(
    names.map(({ named }) => named),
    know.ladders,
    narrowing,
  )
  const inside = here.filter(({ subject }) => subject.competency === old.subject?.competency)
  const meant = (inside.length > 0 ? inside : here).filter((place) => sameLadder(place.ladder, ladder))
  const subjects = meant.map(({ subject }) => subject)
  // A competency holds its topics.
  const whole = subjects.find(({ topic }) => topic === null)
  return whole && subjects.every(({ competency }) => competency === whole.competency) ? [whole] : subjects
}

function changesOf(ladder: Ladder, know: Knowledge): Query {
  const older = know.ladders.revisions(ladder.id)[1]
  return { kind: 'changes', ladder: refOf(ladder), from: older?.revision ?? null, level: null, subject: null }
}
