/** The shipped ladders' bot, for tests of surfaces. */
import { loadLadders } from '../../src/ladder/load.js'
import { createLadderbot, type Ladderbot } from '../../src/ladderbot.js'

let made: Ladderbot | undefined

export function bot(): Ladderbot {
  if (made) return made
  const loaded = loadLadders('ladders')
  if ('problems' in loaded) throw new Error('the shipped ladders do not load')
  made = createLadderbot(loaded.ladders)
  return made
}
