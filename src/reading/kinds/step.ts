/** The step to the next level, and the one from the level before. */
import { type nextLevel, refOf } from '../../ladder/ladders.js'
import type { Ladder } from '../../ladder/model.js'
import { type Asked, oneLadder } from '../asked.js'
import { levelIds } from '../asked-levels.js'
import type { Add } from './add.js'
import { placesNamed, subjectNames } from './subject.js'

/** The step from the one level named to the nearest one above or below it that is defined, whole and of the subjects named. */
export function addStep(
  origin: string,
  neighbour: (ladder: Ladder, id: string) => ReturnType<typeof nextLevel>,
  asked: Asked,
  add: Add,
): void {
  const ladder = oneLadder(asked)
  const [level, ...more] = ladder ? levelIds(asked, ladder).ids : []
  if (!ladder || level === undefined || more.length > 0) return
  const ref = refOf(ladder)
  const next = neighbour(ladder, level)
  let defined = next
  while (defined && defined.undefined !== null) defined = neighbour(ladder, defined.id)
  const other = defined ?? next
  if (!other) {
    add(origin, { kind: 'level', ladders: [ref], level })
    return
  }
  const levels = ladder.levels.map(({ id }) => id).filter((id) => id === level || id === other.id)
  add(origin, { kind: 'comparison', ladders: [ref], levels, subject: null })
  const names = subjectNames(asked)
  const named = names.length > 0 ? placesNamed(asked, names).here : []
  for (const { subject } of named) add(origin, { kind: 'comparison', ladders: [ref], levels, subject }, names)
}
