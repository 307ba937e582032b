/** Which deliveries this process has taken, by their keys. Bounded by time and by number. */

/** Slack's last repeat comes about six minutes after the first delivery. */
export const TAKEN_MS = 10 * 60_000
/** Bounds memory, at two keys a message; a workspace sends at most 30,000 events an hour, 5,000 in the time kept. */
const MOST_KEPT = 20_000

export function createTaken(): { take(keys: readonly string[]): boolean } {
  const taken = new Map<string, number>()
  return {
    take(keys) {
      if (keys.some((key) => taken.has(key))) return false
      const now = Date.now()
      for (const [old, at] of taken) {
        if (now - at < TAKEN_MS && taken.size < MOST_KEPT) break
        taken.delete(old)
      }
      for (const key of keys) taken.set(key, now)
      return true
    },
  }
}
