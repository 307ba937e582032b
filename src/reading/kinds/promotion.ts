/** How one is promoted. */
import { refOf } from '../../ladder/ladders.js'
import { type Asked, choose, ladderIn } from '../asked.js'
import { PROMOTION } from '../lexicon.js'
import type { Query } from '../query.js'
import { isOnlySubject } from '../subjects.js'

/** How one is promoted, in the ladders named or in all. */
export function asksForPromotion(asked: Asked): Query | null {
  const { reading, scope } = asked
  if (reading.levels.length > 0 && reading.names.some((name) => name.length > 1 && isOnlySubject(name))) return null
  const saysPromotion = [...PROMOTION].some((each) => reading.said.has(each))
  const asksToRise = reading.levels.length === 0 && !reading.names.some(isOnlySubject) && saysToMoveUp(reading.words)
  if (!(saysPromotion || asksToRise) || reading.levels.length > 1 || promotesSomething(asked)) return null
  if (scope.ladders.length === 0) return { kind: 'promotion', ladder: null }
  return choose(
    scope.ladders.flatMap((id): Query[] => {
      const ladder = ladderIn(asked, id)
      return ladder ? [{ kind: 'promotion', ladder: refOf(ladder) }] : []
    }),
  )
}

const OF_A_PERSON: ReadonlySet<string> = new Set(['get', 'getting', 'be'])

/** "Promote our webinars", "level up in chess": what is meant is no person on a ladder. */
function promotesSomething({ reading, scope }: Asked): boolean {
  const isOfPerson = reading.words.some(
    (word) => word.startsWith('promo') && word !== 'promote' && word !== 'promoting',
  )
  if (isOfPerson || reading.words.some((word) => OF_A_PERSON.has(word))) return false
  return reading.left.length > 0 && scope.ladders.length === 0
}

/** Words behind "next", and before "up", that speak of one's place on a ladder. */
const BEHIND_NEXT: ReadonlySet<string> = new Set(['level', 'rung', 'grade', 'step'])
const BEFORE_UP: ReadonlySet<string> = new Set(['level', 'levelling', 'leveling', 'move'])

/** "How do I move up", "reach the next level", "climb the ladder". */
function saysToMoveUp(words: readonly string[]): boolean {
  return words.some((word, n) => {
    const following = words[n + 1] ?? ''
    if (word === 'next') return BEHIND_NEXT.has(following)
    if (following === 'up') return BEFORE_UP.has(word)
    return word === 'climb' && words.slice(n + 1).includes('ladder')
  })
}
