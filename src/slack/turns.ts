/**
 * One question at a time: however many come at once, the process hears of all else between two of them, and whoever sends
 * many keeps nobody else waiting. Comes in as a delivery, goes on at once, or after what came before it: person after
 * person, and of each person one.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'
import { accountOf } from './account.js'
import { tell } from './tell.js'

/** Nobody types that fast: what waits behind so many is a script's, and would only fill memory. */
const MOST_WAITING = 500

/** Middleware that lets one delivery go on in each turn of the event loop. */
export function takeTurns(): Middleware<AnyMiddlewareArgs> {
  /** What waits, by person, in the order in which it is their turn. */
  const lines = new Map<string, (() => void)[]>()
  let isGoing = false

  async function goOn(): Promise<void> {
    isGoing = true
    for (const [person, line] of lines) {
      lines.delete(person)
      line.shift()?.()
      if (line.length > 0) lines.set(person, line)
      await nextTurn()
    }
    isGoing = false
  }

  return async (args) => {
    const person = args.context.userId
    if (person === undefined) return args.next()
    const line = lines.get(person) ?? []
    if (line.length === MOST_WAITING) {
      accountOf(args.context).outcome = 'refused'
      return void (await tell(args, TOO_MANY))
    }
    const turn = new Promise<void>((resolve) => {
      line.push(resolve)
    })
    lines.set(person, line)
    if (!isGoing) void goOn()
    await turn
    await args.next()
  }
}

const TOO_MANY = 'That is more than I can answer at once. Please ask again in a minute.'
