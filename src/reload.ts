/**
 * Notices when the ladder files of a folder change. Comes in as a folder, goes out as what it then holds, whole: loaded
 * ladders or every problem; whoever asked decides what to do with either.
 */
import { type FSWatcher, watch } from 'node:fs'
import { fingerprint, type Loaded, loadLadders } from './ladder/load.js'

export interface LadderWatch {
  /** Reads the files now, changed or not. */
  reload(): void
  close(): void
}

/** Mounted folders may send no change events, and a folder that was put in another's place sends none either. */
const LOOK_EVERY_MS = 30_000
/** Editors and copies write in several steps; a file is read once they have paused for this long. */
const SETTLE_MS = 150

/** Calls `onChange` with the folder's content each time that its ladder files have changed. */
export function watchLadders(folder: string, onChange: (loaded: Loaded) => void): LadderWatch {
  let known = fingerprint(folder)
  let settling: NodeJS.Timeout | undefined
  const reload = (): void => {
    known = fingerprint(folder)
    onChange(loadLadders(folder))
  }
  const look = (): void => {
    if (fingerprint(folder) !== known) reload()
  }
  const looking = setInterval(look, LOOK_EVERY_MS).unref()
  const watcher = tryToWatch(folder, () => {
    clearTimeout(settling)
    settling = setTimeout(look, SETTLE_MS).unref()
  })
  return {
    reload,
    close() {
      clearInterval(looking)
      clearTimeout(settling)
      watcher?.close()
    },
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
