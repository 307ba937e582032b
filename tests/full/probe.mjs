/** Loaded into the program beside its own code: tells on SIGUSR2 what it holds once everything that can go has gone. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeHeapSnapshot } from 'node:v8'

process.on('SIGUSR2', () => {
  const snapshot = writeHeapSnapshot(join(tmpdir(), `ladderbot-${process.pid}.heapsnapshot`))
  const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0)
  process.stderr.write(`PROBE ${JSON.stringify({ snapshot, timers, listeners })}\n`)
})
