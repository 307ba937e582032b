/**
 * One question a person at a time: whoever sends many at once keeps nobody else waiting. Comes in as a delivery, goes on
 * at once, or where the person has others in work after those, with whatever others have sent in between.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import { accountOf } from './account.js'
import { tell } from './tell.js'

/** Nobody types that fast: what waits behind so many is a script's, and would only fill memory. */
const MOST_WAITING = 500

/** Middleware that gives each person one turn of the event loop after another. */
export function takeTurns(): Middleware<AnyMiddlewareArgs> {
  const lines = new Map<string, { waiting: number; last: Promise<void> }>()
  return async (args) => {
    const person = args.context.userId
    if (person === undefined) return args.next()
    const line = lines.get(person) ?? { waiting: 0, last: Promise.resolve() }
    if (line.waiting === MOST_WAITING) {
      accountOf(args.context).outcome = 'refused'
      return void (await tell(args, TOO_MANY))
    }
    const before = line.waiting === 0 ? undefined : line.last
    line.waiting += 1
    line.last = line.last
      .then(() => nextTurn())
      .then(() => {
        line.waiting -= 1
        if (line.waiting === 0) lines.delete(person)
      })
    lines.set(person, line)
    await before
    await args.next()
  }
}

const TOO_MANY = 'That is more than I can answer at once. Please ask again in a minute.'
