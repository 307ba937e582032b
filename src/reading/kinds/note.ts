/** A section of the page beside levels and competencies. */
import { type Asked, choose, ladderIn } from '../asked.js'
import type { Query } from '../query.js'

/** A section of the page beside levels and competencies, by its name. */
export function asksForNote(asked: Asked): Query | null {
  const { reading, scope } = asked
  const notes = reading.names.flatMap(({ named, length }) =>
    named.flatMap(({ meaning }) => (meaning.kind === 'note' ? [{ ...meaning, length }] : [])),
  )
  const inLadder = notes.filter(({ ladder, length }) => {
    // One word alone may be any: it is the section where its ladder is named, or nothing else is said.
    const isPlain = length > 1 || scope.ladders.length > 0 || reading.left.length === 0
    const isMeant = scope.ladders.length === 0 || scope.ladders.includes(ladder.id)
    return isPlain && isMeant && ladderIn(asked, ladder.id)?.revision === ladder.revision
  })
  return choose(inLadder.map(({ ladder, slug }): Query => ({ kind: 'note', ladder, note: slug })))
}
