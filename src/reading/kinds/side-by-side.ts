/** Ladders side by side. */
import { levelOf, refOf } from '../../ladder/ladders.js'
import type { Ladder } from '../../ladder/model.js'
import { stem } from '../../words/tokens.js'
import { type Asked, isLadderName, laddersAsked, none } from '../asked.js'
import { levelIds, noSuchLevel } from '../asked-levels.js'
import type { Named } from '../called.js'
import { COMPARE } from '../lexicon.js'
import type { Query, Subject } from '../query.js'
import { placesOf } from '../subjects.js'
import { askFor, namedInPart, nameOf, narrowing, subjectNames } from './subject.js'

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
  // A ladder has what it asks nothing of at the level, too.
  const anywhere = placesOf(named, know.ladders, { ...narrowing(asked), levels: [] }).here
  const has = ({ id }: Ladder): boolean =>
    anywhere.some((place) => place.ladder.id === id && sameSubject(place.subject, first.subject))
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
