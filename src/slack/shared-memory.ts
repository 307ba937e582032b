/**
 * The memory that replicas share in Redis or Valkey, so that a thread's follow-up is understood and a repeated delivery is
 * noticed wherever it arrives. While it does not answer, each goes on with its own memory, and says so once.
 */
import type { Logger } from '@slack/bolt'
import { createMemory, type Memory } from './memory.js'
import { READING_MS } from './readings.js'
import { TAKEN_MS } from './taken.js'

/** Slack waits three seconds for its reply, of which this is the most that goes into remembering. */
const TIMEOUT_MS = 500
/** Longer than the work on a delivery takes, and shorter than Slack's pause before its second repeat: where a process ends
 * amid the work, another one takes it up then. */
const IN_WORK_MS = 30_000
const LONGEST_PAUSE_MS = 2_000

/** @param patience milliseconds for which it is waited for; a machine that is busy with tests needs more */
export function createSharedMemory(url: string, logger: Logger, patience = TIMEOUT_MS): Memory {
  const own = createMemory()
  const opening = connect(url, onAway)
  let isAway = false

  function onAway(error: unknown): void {
    if (isAway) return
    isAway = true
    const reason = error instanceof Error ? error.message || error.name : String(error)
    logger.warn(`STATE_URL does not answer (${reason}): each replica uses its own memory until it does.`)
  }

  /** What it answers; undefined where it does not. */
  async function ask<Value>(question: (client: Client) => Promise<Value>): Promise<Value | undefined> {
    try {
      const { client, connected } = await opening
      if (isAway && !client.isReady) return undefined
      const answer = await soon(
        connected.then(() => question(client)),
        patience,
      )
      if (isAway) logger.info('STATE_URL answers again.')
      isAway = false
      return answer
    } catch (error) {
      onAway(error)
      return undefined
    }
  }

  return {
    async take(keys) {
      if (!(await own.take(keys))) return false
      const replies = await ask((client) => {
        const all = client.multi()
        for (const key of keys) all.set(takenKey(key), '', { NX: true, PX: IN_WORK_MS })
        return all.exec()
      })
      return replies === undefined || replies.every((reply) => reply !== null)
    },
    async done(keys) {
      await ask((client) => {
        const all = client.multi()
        for (const key of keys) all.set(takenKey(key), '', { PX: TAKEN_MS })
        return all.exec()
      })
    },
    async recall(channel, thread) {
      const query = await ask((client) => client.get(threadKey(channel, thread)))
      return query ?? (await own.recall(channel, thread))
    },
    async keep(channel, thread, query) {
      await own.keep(channel, thread, query)
      await ask((client) => client.set(threadKey(channel, thread), query, { PX: READING_MS }))
    },
    close: () => void opening.then(({ client }) => client.destroy()),
  }
}

/**
 * Whether it answers.
 * @throws an error with the reason where it does not
 */
export async function checkSharedMemory(url: string): Promise<void> {
  const { client, connected } = await connect(url, () => {})
  try {
    await soon(
      connected.then(() => client.ping()),
      TIMEOUT_MS,
    )
  } finally {
    client.destroy()
  }
}

type Client = Awaited<ReturnType<typeof connect>>['client']

/** Loaded only here: most bots share nothing. */
async function connect(url: string, onError: (error: unknown) => void) {
  const { createClient } = await import('@redis/client')
  const reconnectStrategy = (retries: number): number => Math.min(100 * 2 ** retries, LONGEST_PAUSE_MS)
  const client = createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy } })
  client.on('error', onError)
  const connected = client.connect()
  connected.catch(onError)
  return { client, connected }
}

async function soon<Value>(answer: Promise<Value>, patience: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${patience} ms`)), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
    answer.catch(() => {})
  }
}

function takenKey(key: string): string {
  return `ladderbot:taken:${key}`
}

function threadKey(channel: string, thread: string): string {
  return `ladderbot:thread:${channel} ${thread}`
}
