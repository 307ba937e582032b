/** Loaded into the program beside its own code: tells on SIGUSR2 what it holds once everything that can go has gone. */
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')

process.on('SIGUSR2', () => {
  for (let round = 0; round < 4; round += 1) gc()
  const { heapUsed } = process.memoryUsage()
  const { code_and_metadata_size: compiled, bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics()
  const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0)
  process.stderr.write(`PROBE ${JSON.stringify({ heap: heapUsed - compiled - bytecode, timers, listeners })}\n`)
})
