/** A note or a role by what it says, where it is not called by its name. */
import { type Asked, oneLadder } from '../asked.js'
import type { Add } from './add.js'

/** The note or role that says most of what is left, in the ladder named; words of any question ask for none. */
export function addSection(asked: Asked, add: Add): void {
  const { reading, know } = asked
  if (reading.left.length === 0) return
  const fit = know.section(reading.beside, oneLadder(asked)?.id ?? null)
  if (fit && (fit.inName >= Math.min(ENOUGH, fit.nameLength) || fit.share >= SAYS_MOST)) add('section', fit.query)
}

/** So many words of a name stand for it; what has fewer must say most of what is asked. */
const ENOUGH = 2
const SAYS_MOST = 0.7
