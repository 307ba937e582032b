/** A clock that tests wind on: Date and every timer of this process, those of `node:timers/promises` too. */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'
import { vi } from 'vitest'

/** Stops the clock; what it returns lets it run again. */
export function stopClock(): () => void {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { setTimeout: later } = globalThis
  const spy = vi.spyOn(timers, 'setTimeout').mockImplementation(
    (ms, value, { signal } = {}) =>
      new Promise((resolve, reject) => {
        later(() => resolve(value as never), ms)
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  syncBuiltinESMExports()
  return () => {
    spy.mockRestore()
    syncBuiltinESMExports()
    vi.useRealTimers()
  }
}
