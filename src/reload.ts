/**
 * Notices when the ladder files of a folder, or the phrases beside them, change, and takes up what they hold then. Comes
 * in as a folder, goes out as a call for each change, and as new ladders where there are any.
 */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isLadderFile, PHRASES_FOLDER } from './ladder/file-name.js'
import { createLadders, type Ladders } from './ladder/ladders.js'
import type { Loaded } from './ladder/load.js'
import type { Ladder } from './ladder/model.js'
import { problemLine } from './ladder/problem.js'

/** Mounted folders may send no change events, and a folder that was put in another's place sends none either. */
const LOOK_EVERY_MS = 30_000
/** Editors and copies write in several steps; a file is read once they have paused for this long. */
const SETTLE_MS = 150

/** Calls `onChange` each time that the folder's ladder files have changed; what it returns ends the watch. */
export function watchLadders(folder: string, onChange: () => void): () => void {
  let known = fingerprint(folder)
  let settling: NodeJS.Timeout | undefined
  const look = (): void => {
    const now = fingerprint(folder)
    if (now === known) return
    known = now
    onChange()
  }
  const looking = setInterval(look, LOOK_EVERY_MS).unref()
  const settle = (): void => {
    clearTimeout(settling)
    settling = setTimeout(look, SETTLE_MS).unref()
  }
  // A folder of phrases that comes later is seen by the regular look.
  const watchers = foldersOf(folder).map((each) => tryToWatch(each, settle))
  return () => {
    clearInterval(looking)
    clearTimeout(settling)
    for (const watcher of watchers) watcher?.close()
  }
}

function foldersOf(folder: string): string[] {
  return [folder, join(folder, PHRASES_FOLDER)]
}

/**
 * What to call when the files may have changed. They are read one time after the other, so that the last ones read are the
 * last ones written, and once for all calls that come while a reading waits for the one before.
 * @param first the ladders that were loaded at the start
 * @param load reads the files
 * @param take makes what they hold the ladders that are answered from; not called where they hold the same as before
 */
export function reloading(
  first: Promise<Ladders>,
  load: () => Promise<Loaded>,
  take: (ladders: Ladders) => Promise<void> | void,
  log: { info(text: string): void; warn(text: string): void; error(text: string): void },
): () => void {
  async function reload(known: Ladders): Promise<Ladders> {
    try {
      const loaded = await load()
      if ('problems' in loaded) {
        log.error('The ladder files have problems; answers come from the last valid ones.')
        for (const problem of loaded.problems) log.error(problemLine(problem))
        return known
      }
      for (const notice of loaded.notices) log.warn(problemLine(notice))
      const ladders = await keepUnchanged(loaded.ladders, known)
      if (ladders !== known) await take(ladders)
      log.info('The ladder files have been read again.')
      return ladders
    } catch (error) {
      log.error(`${error instanceof Error ? error.message : String(error)} Answers come from the last valid ones.`)
      return known
    }
  }
  let last = first
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    last = last.then((known) => {
      isWaiting = false
      return reload(known)
    })
  }
}

/** What was read, with the ladders known in place of equal ones, so that what was made from these is not made anew. */
async function keepUnchanged(read: Ladders, known: Ladders): Promise<Ladders> {
  const kept: Ladder[] = []
  for (const ladder of allOf(read)) {
    const before = known.find(ladder.id, ladder.revision)
    kept.push(before && isDeepStrictEqual(before, ladder) ? before : ladder)
    // Comparing hundreds of ladders takes long; answers go on in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const same = kept.filter((ladder) => known.find(ladder.id, ladder.revision) === ladder)
  return same.length === kept.length && same.length === allOf(known).length ? known : createLadders(kept)
}

function allOf({ current, superseded }: Ladders): Ladder[] {
  return [...current, ...superseded]
}

/** The folder's ladder files as seen from outside: another text once a file came, went or was written again. */
export function fingerprint(folder: string): string {
  return foldersOf(folder).flatMap(marksIn).join('\n')
}

function marksIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter(isLadderFile).sort()
    return names.map((name) => `${name} ${mark(join(folder, name))}`)
  } catch {
    return []
  }
}

function mark(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path)
    return `${size} ${mtimeMs}`
  } catch {
    return 'unreadable'
  }
}

/** Change events where the system has them; without, the regular look is enough. */
function tryToWatch(folder: string, onEvent: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent)
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}
