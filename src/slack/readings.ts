/**
 * What threads in channels were last answered about, so that a mention can follow up on it. In memory only: it forgets
 * after some hours, at a restart, and the oldest ones when there are many.
 */

export interface Readings {
  /** The query of a thread's last answer; undefined where there was none, or it is forgotten. */
  recall(channel: string, thread: string): string | undefined
  keep(channel: string, thread: string, query: string): void
}

/** Within a working day; whoever comes back later says again what it is about. */
export const READING_MS = 8 * 60 * 60_000
/** Bounds memory to about a megabyte. */
const MOST_KEPT = 2_000

/** @param now milliseconds since 1970 */
export function createReadings(now: () => number = Date.now): Readings {
  const kept = new Map<string, { query: string; at: number }>()
  return {
    recall(channel, thread) {
      const reading = kept.get(`${channel} ${thread}`)
      return reading && now() - reading.at < READING_MS ? reading.query : undefined
    },
    keep(channel, thread, query) {
      const key = `${channel} ${thread}`
      kept.delete(key)
      for (const [old, { at }] of kept) {
        if (now() - at < READING_MS && kept.size < MOST_KEPT) break
        kept.delete(old)
      }
      kept.set(key, { query, at: now() })
    },
  }
}
