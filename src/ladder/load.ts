/**
 * A folder of ladder files to the loaded ladders, or to every problem of every file. The only reader of ladder files;
 * called again, it reads the folder as it then is. A bot at work calls it through `load-beside.ts`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isLadderFile } from './file-name.js'
import { createLadders, type Ladders } from './ladders.js'
import type { Ladder } from './model.js'
import { MAX_BYTES, parseLadder, tooLarge } from './parse.js'
import type { Position, Problem } from './problem.js'

export type Loaded = { readonly ladders: Ladders } | Refused

/** The same as plain data: every revision of every ladder. */
export type Found = { readonly ladders: readonly Ladder[] } | Refused

interface Refused {
  readonly problems: readonly Problem[]
}

interface Read {
  readonly file: string
  readonly ladder: Ladder
  readonly position: Position
}

/** Loads a folder. Of several revisions of a ladder the newest is the current one. */
export function loadLadders(folder: string): Loaded {
  const found = findLadders(folder)
  return 'problems' in found ? found : { ladders: createLadders(found.ladders) }
}

/**
 * Reads every `*.yml` and `*.yaml` that lies in the folder itself, hidden ones aside. Never throws: a folder that cannot
 * be read is a problem too.
 */
export function findLadders(folder: string): Found {
  const listed = namesOf(folder)
  if ('problems' in listed) return listed
  const files = listed.names.map((name) => readLadder(join(folder, name)))
  const read = files.flatMap((file) => ('ladder' in file ? file : []))
  const problems = [...files.flatMap((file) => ('problems' in file ? file.problems : [])), ...repeated(read)]
  return problems.length > 0 ? { problems } : { ladders: read.map(({ ladder }) => ladder) }
}

function namesOf(folder: string): { readonly names: readonly string[] } | Refused {
  try {
    const names = readdirSync(folder).filter(isLadderFile)
    if (names.length > 0) return { names: names.sort() }
  } catch (error) {
    return refused(folder, found(error, 'folder'), 'a folder with ladder files; LADDERS_DIR can name another one')
  }
  const wanted = 'at least one that ends in .yml or .yaml; LADDERS_DIR can name another folder'
  return refused(folder, 'no ladder files in this folder', wanted)
}

function readLadder(path: string): Read | Refused {
  let bytes: Buffer
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return refused(path, 'something that is no file', 'a ladder file, or another name')
    if (stats.size > MAX_BYTES) return { problems: [tooLarge(shown(path), stats.size)] }
    bytes = readFileSync(path)
  } catch (error) {
    return refused(path, found(error, 'file'), 'a ladder file that can be read')
  }
  const file = shown(path)
  const text = bytes.toString('utf8')
  if (!bytes.equals(Buffer.from(text))) return { problems: [notUtf8(file, text)] }
  const parsed = parseLadder(text, file)
  return 'ladder' in parsed ? { file, ...parsed } : parsed
}

/** A decoder puts U+FFFD where bytes mean nothing. */
function notUtf8(file: string, text: string): Problem {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n')
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { file, position, found: 'bytes that are no UTF-8 text', wanted: 'the file saved in the encoding UTF-8' }
}

/** Files that hold a revision which a file before them holds. */
function repeated(files: readonly Read[]): Problem[] {
  const holders = new Map<string, string>()
  return files.flatMap(({ file, ladder, position }) => {
    const revision = `${ladder.id}@${ladder.revision}`
    const holder = holders.get(revision)
    if (holder === undefined) {
      holders.set(revision, file)
      return []
    }
    const wanted = 'another revision or id here, or only one of the two files'
    return [{ file, position, found: `revision ${ladder.revision} of ${ladder.id}, as in ${holder}`, wanted }]
  })
}

function refused(path: string, what: string, wanted: string): Refused {
  return { problems: [{ file: shown(path), position: null, found: what, wanted }] }
}

/** Why the system would not let it be read, in words. */
function found(error: unknown, what: 'file' | 'folder'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return `no such ${what}`
    case 'ENOTDIR':
      return 'a file, not a folder'
    case 'EACCES':
    case 'EPERM':
      return `a ${what} that this process may not read`
    default:
      return `a ${what} that cannot be read (${code ?? 'unknown error'})`
  }
}

/** A path as the person would name it: relative to where they stand, in full where it lies elsewhere. */
function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') || near === '' ? resolve(path) : near
}
