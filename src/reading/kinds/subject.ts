/** A competency, a topic or a pillar: by its name, or by words that are part of it. */
import { competencyOf, pillarOf, refOf } from '../../ladder/ladders.js'
import type { Ladder, LadderRef } from '../../ladder/model.js'
import { type Asked, choose, isLadderName, laddersAsked, none, saysLadder } from '../asked.js'
import { levelIds, levelsOf, noSuchLevel } from '../asked-levels.js'
import type { Meaning, Named } from '../called.js'
import type { NameMatch } from '../names.js'
import type { Query } from '../query.js'
import { isSubject, mayBeSubject, type Narrowing, type Place, type Places, placesOf } from '../subjects.js'
import type { Add } from './add.js'

/** The subjects named: all together, each by itself, and what words left over are part of the name of. */
export function addSubjects(asked: Asked, add: Add): void {
  const names = subjectNames(asked).filter(
    (name) =>
      name.length > 1 ||
      !isOnlySuperseded(
        name.named.map(({ meaning }) => meaning),
        asked,
      ),
  )
  const anyLevel: Asked = { ...asked, reading: { ...asked.reading, levels: [] } }
  add('subjects', subjectsTogether(asked, names), names)
  add('elsewhere', notHere(asked, names))
  const ladders = laddersNamedInPart(asked, names)
  add('ladders in part', choose(ladders.map((ladder) => levelsOf(asked, ladder))))
  if (names.length > 1) for (const name of names) add('subject', subjectsTogether(asked, [name]), [name])
  if (asked.reading.levels.length > 0) add('subjects at any level', subjectsTogether(anyLevel, names), names)
  const part = namedInPart(asked).filter(({ meaning }) => !isOnlySuperseded([meaning], asked))
  if (names.length === 0 && part.length > 0) {
    add(
      'part',
      together(placesOf([part], asked.know.ladders, narrowing(asked)).here.map((place) => askFor(asked, place))),
    )
  }
}

/** What some names come to, taken together; null where they name nothing in the ladder meant. */
export function subjectsTogether(asked: Asked, names: readonly NameMatch[]): Query | null {
  if (names.length === 0) return null
  return together(placesNamed(asked, names).here.map((place) => askFor(asked, place)))
}

/** Where the subjects stand that some names mean, in what the question narrows them to. */
export function placesNamed(asked: Asked, names: readonly NameMatch[]): Places {
  return placesOf(
    names.map((name) => name.named),
    asked.know.ladders,
    narrowing(asked),
    names.map((name) => asked.reading.listed.has(name)),
  )
}

/** A word that only a superseded revision has as a name is most often a plain word, unless that revision is asked for. */
function isOnlySuperseded(meanings: readonly Meaning[], { scope, know }: Asked): boolean {
  const isCurrent = (ref: LadderRef): boolean => know.ladders.find(ref.id)?.revision === ref.revision
  return scope.revision === null && meanings.every((meaning) => isSubject(meaning) && !isCurrent(meaning.ladder))
}

/** "Marketing ladder": beside that word a subject's name is what some ladders are called in part. */
function laddersNamedInPart({ reading, scope, know }: Asked, names: readonly NameMatch[]): Ladder[] {
  const [name, ...more] = names
  if (!name || more.length > 0 || scope.ladders.length > 0 || reading.left.length > 0 || !saysLadder(reading)) return []
  const meanings = know.names.partial(reading.words.slice(name.start, name.end))
  return meanings.flatMap((meaning) => (meaning.kind === 'ladder' ? (know.ladders.find(meaning.id) ?? []) : []))
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

/** What the words left over are part of the name of. */
export function namedInPart({ know, reading }: Asked): Named[] {
  return know.names.partial(reading.left).map((meaning) => ({ meaning, proper: false }))
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

/** That the ladder named lacks the subject, and which one has it. */
function notHere(asked: Asked, names: readonly NameMatch[]): Query | null {
  const ladder = laddersAsked(asked)[0]
  if (names.length === 0 || ladder === undefined || asked.scope.ladders.length === 0) return null
  const { here, elsewhere } = placesNamed(asked, names)
  if (here.length > 0 || elsewhere.length === 0) return null
  const has = [...new Map(elsewhere.map((place) => [place.ladder.id, place.ladder])).values()]
  const nearest = elsewhere.map((place) => askFor(asked, place))
  return none({ kind: 'elsewhere', ladder: refOf(ladder), name: nameOf(asked, elsewhere), has }, nearest)
}

/** What a subject is called where it was looked for. */
export function nameOf(asked: Asked, [first]: readonly Place[]): string {
  if (first === undefined) return ''
  const { competency: slug, topic } = first.subject
  const ladder = asked.know.ladders.get(first.ladder)
  return topic ?? competencyOf(ladder, slug)?.competency.name ?? pillarOf(ladder, slug)?.name ?? slug
}
