/** Questions that name a competency, a topic or a pillar, in one ladder or in ladders side by side. */

import { competencyOf, levelOf, pillarOf, refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { stem } from '../words/tokens.js'
import {
  type Asked,
  asksPlainly,
  choose,
  isLadderName,
  ladderIn,
  laddersAsked,
  namesLadderAndLevel,
  none,
  saysLadder,
} from './asked.js'
import { levelIds, levelsOf, noSuchLevel } from './asked-levels.js'
import type { Named } from './called.js'
import { COMPARE } from './lexicon.js'
import { isLabelled, isMeant, wordsOfNames } from './meant.js'
import type { NameMatch } from './names.js'
import type { Query, Subject } from './query.js'
import { mayBeSubject, type Narrowing, type Place, type Places, placesOf } from './subjects.js'

/** Two or more ladders named, and nothing that only one of them could answer: they are compared. */
export function asksForLaddersSideBySide(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  if (scope.ladders.length < 2) return null
  const compares = reading.words.some((word) => COMPARE.has(stem(word)))
  // A revision that many ladders have names none of them.
  const namesLadders = reading.names.some(isLadderName) || scope.titles.length > 0
  if (!compares && (!namesLadders || reading.left.some((word) => know.knows(word)))) return null
  const ladders = laddersAsked(asked)
  if (ladders.length < 2) return null
  const named = namedSubjects(asked)
  if (named.length === 0) return sideBySide(asked, ladders, null)
  const { here } = placesOf(named, know.ladders, narrowing(asked))
  const [first] = here
  if (first === undefined) return null
  const has = ({ id }: Ladder): boolean =>
    here.some((place) => place.ladder.id === id && sameSubject(place.subject, first.subject))
  const lacking = ladders.find((ladder) => !has(ladder))
  if (lacking === undefined) return sideBySide(asked, ladders, first.subject)
  return none(
    { kind: 'elsewhere', ladder: refOf(lacking), name: nameOf(asked, here), has: ladders.filter(has).map(refOf) },
    here.map((place) => askFor(asked, place)),
  )
}

/** What each name of a subject stands for; where there is none, what the other words are part of the name of. */
function namedSubjects(asked: Asked): (readonly Named[])[] {
  const names = subjectNames(asked)
  if (names.length > 0) return names.map((name) => name.named)
  const part = namedInPart(asked)
  return part.length > 0 ? [part] : []
}

export function namedInPart({ know, reading }: Asked): Named[] {
  return know.names.partial(reading.left).map((meaning) => ({ meaning, proper: false }))
}

function sameSubject(a: Subject, b: Subject): boolean {
  return a.competency === b.competency && a.topic === b.topic
}

/** Ladders compared at the levels named, else at all that they share. */
function sideBySide(asked: Asked, ladders: readonly Ladder[], subject: Subject | null): Query {
  const named = ladders.map((ladder) => ({ ladder, ...levelIds(asked, ladder) }))
  // Each ladder may be named with a level of its own ("ce ic3 vs pmm ic4"); one that none of them has is no level.
  const [first] = named
  if (first?.missing && named.every(({ missing }) => missing)) return noSuchLevel(first.ladder, first.missing)
  const wanted = [...new Set(named.flatMap(({ ids }) => ids))]
  for (const id of wanted) {
    const lacking = ladders.find((ladder) => !levelOf(ladder, id))
    if (lacking) return none({ kind: 'no-such-level', ladder: refOf(lacking), level: id })
  }
  const shared = first?.ladder.levels.map(({ id }) => id).filter((id) => ladders.every((each) => levelOf(each, id)))
  return {
    kind: 'comparison',
    ladders: ladders.map(refOf),
    levels: wanted.length > 0 ? wanted : (shared ?? []),
    subject,
  }
}

/** More names apart from each other are no choice between subjects, but words that something is told in. */
const MOST_APART = 2

/** A competency, topic or pillar by name, or by a word of its name where nothing else is said. */
export function asksForSubject(asked: Asked): Query | null {
  const names = subjectNames(asked)
  if (names.length === 0) return asksForPart(asked)
  const ladders = laddersNamedInPart(asked, names)
  if (ladders.length > 0) return choose(ladders.map((ladder) => levelsOf(asked, ladder)))
  // A name of several words is rarely meant as plain words.
  const strong = names.filter((name) => name.length > 1)
  const places = placesMeant(asked, names, strong)
  if (places.here.length === 0) return notHere(asked, places)
  const { left } = asked.reading
  const isSentence = left.length > 0
  if (places.apart && (isSentence || names.length > MOST_APART)) return null
  const words = [...left, ...wordsOfNames(asked, names)]
  const isPlain = strong.length > 0 || isSaidOutright(asked) || names.some((name) => isLabelled(asked.reading, name))
  if (isSentence && !isPlain && !isMeant(asked, words, places.here)) return null
  return together(places.here.map((place) => askFor(asked, place)))
}

/** The one subject that a question names in the ladder it names, whatever else is said; null where it names none. */
export function subjectNamed(asked: Asked): Query | null {
  if (asked.scope.ladders.length === 0) return null
  const names = subjectNames(asked)
  const places = placesMeant(asked, names, [])
  return places.apart ? null : choose(places.here.map((place) => askFor(asked, place)))
}

/** "Marketing ladder": beside that word a subject's name is what some ladders are called in part. */
function laddersNamedInPart({ reading, scope, know }: Asked, names: readonly NameMatch[]): Ladder[] {
  const [name, ...more] = names
  if (!name || more.length > 0 || scope.ladders.length > 0 || reading.left.length > 0 || !saysLadder(reading)) return []
  const meanings = know.names.partial(reading.words.slice(name.start, name.end))
  return meanings.flatMap((meaning) => (meaning.kind === 'ladder' ? (know.ladders.find(meaning.id) ?? []) : []))
}

/** "How does execution look for IC5 PMMs, roughly": with a ladder and a level, a name is meant but for more than a word. */
function isSaidOutright(asked: Asked): boolean {
  return namesLadderAndLevel(asked) && asked.reading.left.length <= 1
}

/** As many ladders as are shown at once where they share the name that was asked for; of more, one is chosen. */
const MOST_TOGETHER = 4

/** What ladders share is answered for all of them, where they call it by one name; else it is a choice. */
export function together(queries: readonly Query[]): Query | null {
  const real = queries.filter((query) => query.kind !== 'none')
  const [first] = real
  if (first === undefined || real.length < 2 || real.length > MOST_TOGETHER) return choose(queries)
  const ladders = real.flatMap((query) => ('ladders' in query ? query.ladders : []))
  const ofAll = (query: Query): string => JSON.stringify({ ...query, ladders })
  const areAlike = real.every((query) => 'ladders' in query && ofAll(query) === ofAll(first))
  const areOfOneLadderEach = new Set(ladders.map((ladder) => ladder.id)).size === real.length
  if (!areAlike || !areOfOneLadderEach || first.kind === 'level' || !('ladders' in first)) return choose(queries)
  return { ...first, ladders }
}

/** Beside other words, where names point apart from each other those of several words are meant, the others are words. */
function placesMeant(asked: Asked, names: readonly NameMatch[], strong: readonly NameMatch[]): Places {
  const ofNames = (some: readonly NameMatch[]): Places =>
    placesOf(
      some.map((name) => name.named),
      asked.know.ladders,
      narrowing(asked),
    )
  const all = ofNames(names)
  const isSentence = asked.reading.left.length > 0
  return isSentence && all.apart && strong.length > 0 && strong.length < names.length ? ofNames(strong) : all
}

/** A word of more names than these is no choice between names: the behaviors that it finds are the answer. */
const MOST_TO_CHOOSE = 3

/** "Pricing" for Pricing and Packaging: a word of a name stands for it where it is all that is asked for. */
function asksForPart(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  const named = namedInPart(asked)
  if (named.length === 0) return null
  const places = placesOf([named], know.ladders, narrowing(asked))
  const isBare = reading.words.length === reading.left.length + reading.levels.length + scope.ladders.length
  const inPart = named.flatMap(({ meaning }) => (meaning.kind === 'ladder' ? [meaning.id] : []))
  const ladders = scope.ladders.length === 0 ? inPart : []
  if (places.here.length === 0 && ladders.length === 0) return isBare ? notHere(asked, places) : null
  if (!isBare && !(asksPlainly(reading) && isMeant(asked, reading.left, places.here))) return null
  if (ladders.length === 0 && places.here.length > MOST_TO_CHOOSE) return null
  asked.note?.(`part of a name: ${reading.left.join(' ')}`)
  return together([
    ...ladders.flatMap((id) => ladderIn(asked, id) ?? []).map((ladder) => levelsOf(asked, ladder)),
    ...places.here.map((place) => askFor(asked, place)),
  ])
}

export function subjectNames(asked: Asked): readonly NameMatch[] {
  const { names } = asked.reading
  // A name of both a ladder and a subject is the subject where another ladder is named.
  const namesOtherLadder = (name: NameMatch): boolean => names.some((other) => other !== name && isLadderName(other))
  return names.filter((name) => mayBeSubject(name) && (!isLadderName(name) || namesOtherLadder(name)))
}

export function narrowing(asked: Asked): Narrowing {
  return { ladders: asked.scope.ladders, revision: asked.scope.revision, levels: asked.reading.levels }
}

/** What the question's levels make of a subject: all levels of it, one, or several side by side. */
export function askFor(asked: Asked, place: Place): Query {
  const full = asked.know.ladders.get(place.ladder)
  const { ids, missing } = levelIds(asked, full)
  if (missing) return noSuchLevel(full, missing)
  const [level, ...more] = ids
  const { ladder, subject } = place
  if (level === undefined) return { kind: 'competency', ladders: [ladder], subject }
  if (more.length > 0) return { kind: 'comparison', ladders: [ladder], levels: ids, subject }
  return { kind: 'expectation', ladders: [ladder], subject, level }
}

/** The ladders named lack the subject: what they may say in other words is searched for first. */
function notHere(asked: Asked, places: Places): Query | null {
  const [first] = places.elsewhere
  const ladder = laddersAsked(asked)[0]
  if (first === undefined || ladder === undefined || asked.scope.ladders.length === 0) return null
  if (asked.reading.left.length > 1) return null
  const has = [...new Map(places.elsewhere.map((place) => [place.ladder.id, place.ladder])).values()]
  const nearest = places.elsewhere.map((place) => askFor(asked, place))
  return none({ kind: 'elsewhere', ladder: refOf(ladder), name: nameOf(asked, places.elsewhere), has }, nearest)
}

/** What a subject is called where it was looked for. */
function nameOf(asked: Asked, [first]: readonly Place[]): string {
  if (first === undefined) return ''
  const { competency: slug, topic } = first.subject
  const ladder = asked.know.ladders.get(first.ladder)
  return topic ?? competencyOf(ladder, slug)?.competency.name ?? pillarOf(ladder, slug)?.name ?? slug
}
