/**
 * Notices when the ladder files of a folder, or the phrases beside them, change. Comes in as a folder, goes out as a call for each change; whoever is
 * called reads the files.
 */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { isLadderFile, PHRASES_FOLDER } from './ladder/file-name.js'

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
