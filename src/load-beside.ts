/**
 * Loads a folder in a thread of its own: answers go on meanwhile, and what reading YAML takes, in time at the start and in
 * memory for good, burdens nobody else.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createLadders } from './ladder/ladders.js'
import type { Found, Loaded } from './ladder/load.js'

/** As `loadLadders`. Rejects only where the thread cannot run. */
export async function loadBeside(folder: string): Promise<Loaded> {
  const thread = new Worker(new URL('./load-thread.js', import.meta.url), { workerData: folder })
  const [found]: Found[] = await once(thread, 'message')
  if (!found) throw new Error('the thread that reads the ladder files told nothing')
  return 'problems' in found ? found : { ladders: createLadders(found.ladders) }
}
