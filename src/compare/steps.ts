/**
 * The steps from level to level of one ladder: what is new, raised, reworded, the same or dropped. Ladder values come in,
 * plain marks go out. Nothing is claimed that the words do not tell.
 */
import { behaviorsAt, levelOf, trackOf } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { align, areApart } from './align.js'
import { sideBySide, stepUp } from './marks.js'
import type { LevelSteps, Mark, Pair, Step } from './model.js'
import { plainSpans } from './spans.js'

/**
 * Each competency's steps, in the page's order, from each of the levels to the next one given.
 * @param levels lowest first; to show the path between distant levels, give those between as well
 * @param topic only the behaviors of this topic; null: all
 */
export function levelSteps(
  ladder: Ladder,
  competencies: readonly Competency[],
  levels: readonly string[],
  topic: string | null,
): LevelSteps {
  const steps = competencies.flatMap((competency) =>
    levels.slice(1).map((to, index): Step => {
      const from = levels[index] ?? to
      return { competency, from, to, pairs: pairsOf(ladder, competency, from, to, topic) }
    }),
  )
  return { kind: 'levels', steps }
}

function pairsOf(ladder: Ladder, competency: Competency, from: string, to: string, topic: string | null): Pair[] {
  const at = (level: string) =>
    behaviorsAt(competency, level).filter((behavior) => topic === null || behavior.topic === topic)
  const track = trackOf(ladder, from)
  const below = track.slice(
    0,
    track.findIndex((level) => level.id === from),
  )
  const earlier = below.flatMap((level) => at(level.id))
  const told = isTold(ladder, from) && isTold(ladder, to)
  return align(at(from), at(to)).map(({ before, after, sure }): Pair => {
    if (before && after)
      return { before, after, ...(sure || after.raises ? stepUp(before, after) : sideBySide(before, after)) }
    const lone = (side: Behavior | null) => (side ? plainSpans(side.text) : [])
    const mark: Mark = before ? 'dropped' : 'new'
    // What a level further down has already is not new, only missing one step below.
    const known = after !== null && earlier.some((each) => !areApart(each, after))
    return {
      before,
      after,
      mark: told && sure && !known ? mark : null,
      beforeSpans: lone(before),
      afterSpans: lone(after),
    }
  })
}

/** Whether the ladder says anything of a level: what an undefined one lacks is neither new nor dropped elsewhere. */
function isTold(ladder: Ladder, level: string): boolean {
  if (levelOf(ladder, level)?.undefined !== null) return false
  return ladder.competencies.some((competency) => behaviorsAt(competency, level).length > 0)
}
