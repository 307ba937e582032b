/**
 * Loads a folder in a thread of its own: answers go on meanwhile, and what reading YAML takes, in time at the start and in
 * memory for good, burdens nobody else.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createLadders } from './ladder/ladders.js'
import type { Found, Loaded } from './ladder/load.js'

/** Megabytes of new values between collections. Reading leaves little but waste: more would only be held for nothing. */
const YOUNG_MB = 8
/** Megabytes at which the thread ends, and not the process; four hundred ladders take 64. */
const OLD_MB = 256

/**
 * As `loadLadders`, once the thread has given its memory back.
 * @throws an error of one line where the thread cannot do it: files may take more memory than they are worth
 */
export async function loadBeside(folder: string): Promise<Loaded> {
  const thread = new Worker(new URL('./load-thread.js', import.meta.url), {
    workerData: folder,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  })
  const [told] = await Promise.all([once(thread, 'message'), once(thread, 'exit')]).catch((error: Error) => {
    throw new Error(`${folder} cannot be read (${error.message}): look there for a file that is not a ladder file.`)
  })
  const [found]: Found[] = told
  if (!found) throw new Error('the thread that reads the ladder files said nothing')
  return 'problems' in found ? found : { ...found, ladders: createLadders(found.ladders) }
}
