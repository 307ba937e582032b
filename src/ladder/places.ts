/** Where the parts of a ladder stand in its file. */
import { type Behavior, type Competency, EVERY_LEVEL, type Ladder } from './model.js'
import type { Places } from './parse.js'
import type { Position } from './problem.js'
import type { Path } from './tree.js'

/** A ladder and the places of its file. */
export interface Placed {
  readonly ladder: Ladder
  readonly places: Places
}

/** The path of a competency in its file. */
export function pathOf(ladder: Ladder, competency: Competency): Path {
  const pillar = ladder.pillars.findIndex(({ slug }) => slug === competency.pillar)
  const among = ladder.pillars[pillar]?.competencies ?? ladder.competencies
  const inside = ['competencies', among.findIndex(({ slug }) => slug === competency.slug)]
  return pillar < 0 ? inside : ['pillars', pillar, ...inside]
}

/** Where a behavior's text stands. */
export function behaviorAt({ ladder, places }: Placed, competency: Competency, behavior: Behavior): Position | null {
  const cell = [...pathOf(ladder, competency), 'levels', behavior.level]
  const all = behavior.level === EVERY_LEVEL ? competency.atEveryLevel : competency.cells.get(behavior.level)?.behaviors
  const index = (all ?? []).indexOf(behavior)
  // A cell is a list, or holds one under a key.
  return places.at([...cell, index, 'behavior']) ?? places.at([...cell, 'behaviors', index, 'behavior'])
}
