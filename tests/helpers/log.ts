/** What the log would show: collected instead of written, for the tests of one file. */
import { afterEach, beforeEach, vi } from 'vitest'

/** Collects the log of each test; the function gives the records so far. */
export function collectLog(): () => readonly string[] {
  let log: string[] = []
  beforeEach(() => {
    log = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => log.push(String(text)) > 0)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
  return () => log
}
