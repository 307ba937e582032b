/** A ladder, a level of it, levels of it side by side; a level without a ladder is one of every ladder that has it. */
import { refOf } from '../../ladder/ladders.js'
import { type Asked, choose, ladderIn, laddersAsked, none } from '../asked.js'
import { levelIds, levelsOf } from '../asked-levels.js'
import { levelIn, missingLevelId } from '../levels.js'
import type { Query } from '../query.js'

/** What the ladders and levels named come to, whatever else is said; null where none is named. */
export function levelsNamed(asked: Asked): Query | null {
  const { reading, scope } = asked
  if (scope.ladders.length === 0 && reading.levels.length === 0) return null
  const unknown = scope.ladders.find((id) => !ladderIn(asked, id))
  const current = unknown === undefined ? undefined : asked.know.ladders.find(unknown)
  if (current)
    return none({ kind: 'no-such-revision', ladder: refOf(current), revision: scope.revision ?? 'older' }, [
      { kind: 'ladder', ladder: refOf(current) },
    ])
  if (scope.ladders.length === 0) return levelEverywhere(asked)
  return choose(laddersAsked(asked).map((ladder) => levelsOf(asked, ladder)))
}

/** A level of every ladder that has it. */
function levelEverywhere(asked: Asked): Query | null {
  const { reading, know } = asked
  const having = know.ladders.current.filter((ladder) => levelIds(asked, ladder).missing === null)
  const [first] = having
  if (first === undefined) {
    const missing = reading.levels.find((said) => !know.ladders.current.some((ladder) => levelIn(ladder, said)))
    if (missing === undefined) return none({ kind: 'nothing-fits', ladder: null, levels: [] })
    const level = missingLevelId(know.ladders.current[0], missing)
    return none({ kind: 'no-such-level', ladder: null, level }, [{ kind: 'ladders' }])
  }
  const [level, ...more] = levelIds(asked, first).ids
  if (more.length > 0 || level === undefined) return choose(having.map((ladder) => levelsOf(asked, ladder)))
  const same = having.filter((ladder) => levelIds(asked, ladder).ids[0] === level)
  return { kind: 'level', ladders: same.map(refOf), level }
}
