/**
 * Everything that counts at a level where levels build on each other: its own behaviors and those of the levels below.
 * A ladder, a level and perhaps a subject come in, behaviors by competency go out, the newest first.
 */

import { isSameText } from '../compare/align.js'
import { trackOf } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder, Level, Pillar } from '../ladder/model.js'
import type { Subject } from '../reading/query.js'
import type { Cell, ResolvedSubject } from './answer.js'
import { cellsOf, resolveSubject } from './lookup.js'

export interface UpTo {
  /** Beside the kinds of answers: it is no query's answer, and drawn like one. */
  readonly kind: 'up-to'
  readonly ladder: Ladder
  /** Null: all competencies. */
  readonly subject: ResolvedSubject | null
  readonly level: Level
  /** The ladder's own words on whether lower levels count; null where it says nothing. */
  readonly note: string | null
  /** Competencies with at least one behavior, in the page's order. */
  readonly groups: readonly UpToGroup[]
  /** Levels at or below this one that the ladder leaves undefined: what they ask is not in here. */
  readonly undefinedLevels: readonly Level[]
}

export interface UpToGroup {
  readonly pillar: Pillar | null
  readonly competency: Competency
  /** Highest level first; levels with nothing of their own are left out. */
  readonly levels: readonly { readonly level: Level; readonly behaviors: readonly Behavior[] }[]
}

/**
 * All behaviors of a level and of those below it. What several levels say in the same words stands once, at the highest.
 * @param level an id of the ladder's levels
 * @param about narrows it to a pillar, a competency or a topic; null: all
 */
export function everythingUpTo(ladder: Ladder, level: string, about: Subject | null = null): UpTo {
  const track = trackOf(ladder, level)
  const index = track.findIndex((each) => each.id === level)
  const own = track[index]
  if (!own) throw new Error(`no level ${level} in ${ladder.id}@${ladder.revision}`)
  const downwards = track.slice(0, index + 1).toReversed()
  const cells = cellsOf(
    ladder,
    about,
    downwards.map((each) => each.id),
  )
  return {
    kind: 'up-to',
    ladder,
    subject: about && resolveSubject(ladder, about),
    level: own,
    note: ladder.cumulative,
    groups: cellsOf(ladder, about, [level]).flatMap(({ pillar, competency }) => {
      const levels = withoutRepeats(cells.filter((cell) => cell.competency === competency))
      return levels.length === 0 ? [] : { pillar, competency, levels }
    }),
    undefinedLevels: downwards.filter((each) => each.undefined !== null).toReversed(),
  }
}

function withoutRepeats(cells: readonly Cell[]): UpToGroup['levels'] {
  const said: Behavior[] = []
  return cells.flatMap(({ level, behaviors }) => {
    const fresh = behaviors.filter((behavior) => {
      return !said.some((other) => other.topic === behavior.topic && isSameText(other, behavior))
    })
    said.push(...fresh)
    return fresh.length === 0 ? [] : { level, behaviors: fresh }
  })
}
