/**
 * Everything that counts at a level where levels build on each other: its own behaviors and those of the levels below.
 * A ladder and a level come in, behaviors by competency go out, the newest first.
 */
import type { Behavior, Competency, Ladder, Level, Pillar } from '../ladder/model.js'
import { isSameText } from './align.js'

export interface UpTo {
  readonly ladder: Ladder
  readonly level: Level
  /** The ladder's own words on whether lower levels count; null where it says nothing. */
  readonly note: string | null
  /** Competencies with at least one behavior, in the page's order. */
  readonly groups: readonly UpToGroup[]
  /** Levels at or below this one that the ladder leaves undefined: what they ask is not in here. */
  readonly undefinedLevels: readonly Level[]
}

export interface UpToGroup {
  readonly pillar: Pillar
  readonly competency: Competency
  /** Highest level first; levels with nothing of their own are left out. */
  readonly levels: readonly { readonly level: Level; readonly behaviors: readonly Behavior[] }[]
}

/**
 * All behaviors of a level and of those below it. What several levels say in the same words stands once, at the highest.
 * @param level an id of the ladder's levels
 */
export function everythingUpTo(ladder: Ladder, level: string): UpTo {
  const index = ladder.levels.findIndex((each) => each.id === level)
  const own = ladder.levels[index]
  if (!own) throw new Error(`no level ${level} in ${ladder.id}@${ladder.revision}`)
  const downwards = ladder.levels.slice(0, index + 1).toReversed()
  return {
    ladder,
    level: own,
    note: ladder.cumulative,
    groups: ladder.pillars.flatMap((pillar) =>
      pillar.competencies.flatMap((competency) => {
        const levels = withoutRepeats(competency, downwards)
        return levels.length === 0 ? [] : { pillar, competency, levels }
      }),
    ),
    undefinedLevels: downwards.filter((each) => each.undefined !== null).toReversed(),
  }
}

function withoutRepeats(competency: Competency, downwards: readonly Level[]): UpToGroup['levels'] {
  const said: Behavior[] = []
  return downwards.flatMap((level) => {
    const behaviors = (competency.cells.get(level.id) ?? []).filter((behavior) => {
      return !said.some((other) => other.topic === behavior.topic && isSameText(other, behavior))
    })
    said.push(...behaviors)
    return behaviors.length === 0 ? [] : { level, behaviors }
  })
}
