/** A behavior typed back by the id that an answer cites it by. */
import { behaviorsIn, type Ladders, refOf } from '../ladder/ladders.js'
import { EVERY_LEVEL } from '../ladder/model.js'
import type { Query } from './query.js'

/** Asks for what the behavior of the first id in a message belongs to; null where there is none, or no such behavior. */
export function citedIn(message: string, ladders: Ladders): Query | null {
  for (const word of message.split(/\s+/).filter((each) => each.includes('@'))) {
    const [ladderId, revision, competency, level, position] = word.toLowerCase().match(PARTS) ?? []
    if (!ladderId || !revision || !competency || !level || !position) continue
    const ladder = ladders.find(ladderId, revision)
    const id = `${ladderId}@${revision}/${competency}/${level}/${position}`
    const found = ladder?.competencies.flatMap(behaviorsIn).find((behavior) => behavior.id === id)
    if (!ladder || !found) continue
    const [ref, subject] = [refOf(ladder), { competency, topic: found.topic }]
    if (level === EVERY_LEVEL) return { kind: 'competency', ladders: [ref], subject }
    return { kind: 'expectation', ladders: [ref], subject, level }
  }
  return null
}

/** Of an id in quotes or brackets: slugs, and the numbers of a revision. */
const PARTS = /[\p{L}\p{N}.-]+/gu
