/** The step to the next level, and the one from the level before. */
import { type nextLevel, refOf } from '../../ladder/ladders.js'
import type { Ladder } from '../../ladder/model.js'
import { type Asked, choose, oneLadder } from '../asked.js'
import { levelIds } from '../asked-levels.js'
import type { Query } from '../query.js'
import { sameLadder } from '../subjects.js'
import type { Add } from './add.js'
import { placesNamed, subjectNames } from './subject.js'

/**
 * The step from the one level named to the nearest one above or below it that is defined, whole and of the subjects named;
 * a choice where no ladder is named.
 */
export function addStep(origin: string, neighbour: Neighbour, asked: Asked, add: Add): void {
  const ladder = oneLadder(asked)
  if (!ladder) {
    add(origin, choose(asked.know.ladders.current.flatMap((each) => wholeStep(asked, each, neighbour) ?? [])))
    return
  }
  const step = wholeStep(asked, ladder, neighbour)
  add(origin, step)
  const names = subjectNames(asked)
  if (step?.kind !== 'comparison' || names.length === 0) return
  // Names of one thing inside another are that one; of each apart, the step is another question.
  const together = placesNamed(asked, names).apart ? names.map((name) => [name]) : [names]
  for (const used of together) {
    const places = placesNamed(asked, used).here.filter((place) => sameLadder(place.ladder, refOf(ladder)))
    for (const { subject } of places) add(origin, { ...step, subject }, used)
  }
}

type Neighbour = (ladder: Ladder, id: string) => ReturnType<typeof nextLevel>

/** The step in a ladder; the level itself where no other is on that side of it. */
function wholeStep(asked: Asked, ladder: Ladder, neighbour: Neighbour): Query | null {
  const [level, ...more] = levelIds(asked, ladder).ids
  if (level === undefined || more.length > 0) return null
  const next = neighbour(ladder, level)
  let defined = next
  while (defined && defined.undefined !== null) defined = neighbour(ladder, defined.id)
  const other = defined ?? next
  if (!other) return { kind: 'level', ladders: [refOf(ladder)], level }
  const levels = ladder.levels.map(({ id }) => id).filter((id) => id === level || id === other.id)
  return { kind: 'comparison', ladders: [refOf(ladder)], levels, subject: null }
}
