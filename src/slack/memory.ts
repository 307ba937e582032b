/**
 * What is remembered from one delivery to the next: which ones have been taken, and what threads in channels were last
 * answered about. In this process's own memory here; `shared-memory.ts` shares it between replicas.
 */
import { createReadings } from './readings.js'
import { createTaken } from './taken.js'

export interface Memory {
  /** Takes a delivery by its keys; false where it was taken before, under one of these. */
  take(keys: readonly string[]): Promise<boolean>
  /** The work on what was taken has ended: it is remembered from now on, even if this process ends. */
  done(keys: readonly string[]): Promise<void>
  /** The query of a thread's last answer; undefined where there was none, or it is forgotten. */
  recall(channel: string, thread: string): Promise<string | undefined>
  keep(channel: string, thread: string, query: string): Promise<void>
  close(): void
}

export function createMemory(): Memory {
  const taken = createTaken()
  const readings = createReadings()
  return {
    take: async (keys) => taken.take(keys),
    done: async () => {},
    recall: async (channel, thread) => readings.recall(channel, thread),
    keep: async (channel, thread, query) => readings.keep(channel, thread, query),
    close: () => {},
  }
}
