/**
 * A folder of ladder files, with the phrases beside them, to the loaded ladders, or to every problem of every file. The
 * only reader of these files; called again, it reads the folder as it then is. A bot at work calls it through
 * `load-beside.ts`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { isLadderFile, PHRASES_FOLDER } from './file-name.js'
import { createLadders, type Ladders } from './ladders.js'
import type { Ladder } from './model.js'
import { MAX_BYTES, parseFingerprints, parseLadder, parsePhrases, tooLarge } from './parse.js'
import { withPhrases } from './phrases.js'
import type { Position, Problem } from './problem.js'
import type { Fingerprints } from './schema.js'
import { slugOf } from './slug.js'

export type Loaded = { readonly ladders: Ladders; readonly notices: readonly Problem[] } | Refused

/** The same as plain data: every revision of every ladder. */
export type Found = { readonly ladders: readonly Ladder[]; readonly notices: readonly Problem[] } | Refused

interface Refused {
  readonly problems: readonly Problem[]
}

/** A ladder with the file it stands in, and where that says which revision it is. */
export interface LadderFileRead {
  /** As the person would name it. */
  readonly file: string
  readonly text: string
  readonly ladder: Ladder
  readonly position: Position
}

/** Loads a folder. Of several revisions of a ladder the newest is the current one. */
export function loadLadders(folder: string): Loaded {
  const found = findLadders(folder)
  return 'problems' in found ? found : { ...found, ladders: createLadders(found.ladders) }
}

/**
 * Reads every `*.yml` and `*.yaml` that lies in the folder itself and in its folder of phrases, hidden ones aside. What
 * the owner should know, though it keeps nothing from being loaded, goes out as notices. Never throws: a folder that
 * cannot be read is a problem too.
 */
export function findLadders(folder: string): Found {
  const read = readLadders(folder)
  return 'problems' in read ? read : { ladders: read.files.map(({ ladder }) => ladder), notices: read.notices }
}

/**
 * As `findLadders`, each ladder with its file.
 * @param more paths of further files; one that lies in the folder, or holds a revision that a file there holds, takes its place
 */
export function readLadders(
  folder: string,
  more: readonly string[] = [],
): { readonly files: readonly LadderFileRead[]; readonly notices: readonly Problem[] } | Refused {
  const listed = namesOf(folder)
  if ('problems' in listed) return listed
  const added = [...new Set(more.map((path) => resolve(path)))]
  const paths = listed.names.map((name) => join(folder, name)).filter((path) => !added.includes(resolve(path)))
  const instead = added.map(readLadderFile)
  const taken = new Set(instead.flatMap((file) => ('ladder' in file ? revisionOf(file.ladder) : [])))
  const beside = paths.map(readLadderFile).filter((file) => !('ladder' in file && taken.has(revisionOf(file.ladder))))
  const files = [...beside, ...instead]
  const read = files.flatMap((file) => ('ladder' in file ? file : []))
  const phrased = withPhrasesOf(folder, read)
  const problems = [
    ...files.flatMap((file) => ('problems' in file ? file.problems : [])),
    ...repeated(read),
    // Which keys name nothing can be told once all ladders are there.
    ...(read.length === files.length ? phrased.problems : []),
  ]
  if (problems.length > 0) return { problems }
  const ladders = new Map(phrased.ladders.map((ladder) => [revisionOf(ladder), ladder]))
  return {
    files: read.map((file) => ({ ...file, ladder: ladders.get(revisionOf(file.ladder)) ?? file.ladder })),
    notices: sharedNames(read),
  }
}

function revisionOf({ id, revision }: Ladder): string {
  return `${id}@${revision}`
}

/** Each ladder with the phrases that the file of its id holds. */
function withPhrasesOf(
  folder: string,
  read: readonly LadderFileRead[],
): { readonly ladders: readonly Ladder[]; readonly problems: readonly Problem[] } {
  const byId = new Map<string, Ladder[]>()
  for (const { ladder } of read) byId.set(ladder.id, [...(byId.get(ladder.id) ?? []), ladder])
  const beside = join(folder, PHRASES_FOLDER)
  const listed = phrasesIn(beside)
  const problems: Problem[] = 'problems' in listed ? [...listed.problems] : []
  for (const name of 'names' in listed ? listed.names : []) {
    const path = join(beside, name)
    const text = readText(path)
    const keyed = 'problems' in text ? text : parsePhrases(text.text, text.file)
    if ('problems' in keyed) {
      problems.push(...keyed.problems)
      continue
    }
    const id = basename(name).replace(/\.ya?ml$/i, '')
    const revisions = byId.get(id)
    if (!revisions) {
      const wanted = `the id of a ladder as its name (${[...byId.keys()].join(', ')})`
      problems.push({
        file: shown(path),
        position: null,
        found: `phrases for ${id}, which is not a ladder here`,
        wanted,
      })
      continue
    }
    const phrased = withPhrases(revisions, keyed.keyed, shown(path))
    byId.set(id, [...phrased.ladders])
    problems.push(...phrased.problems)
  }
  return { ladders: [...byId.values()].flat(), problems }
}

function phrasesIn(folder: string): { readonly names: readonly string[] } | Refused {
  try {
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
    return { names: isThere ? namesIn(folder) : [] }
  } catch (error) {
    return refused(folder, found(error, 'folder'), 'a folder of phrases that can be read, or none')
  }
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter(isLadderFile).sort()
}

function namesOf(folder: string): { readonly names: readonly string[] } | Refused {
  try {
    const names = namesIn(folder)
    if (names.length > 0) return { names }
  } catch (error) {
    return refused(folder, found(error, 'folder'), 'a folder with ladder files; LADDERS_DIR can name another one')
  }
  const wanted = 'at least one that ends in .yml or .yaml; LADDERS_DIR can name another folder'
  return refused(folder, 'no ladder files in this folder', wanted)
}

/** Reads one ladder file. Never throws. */
export function readLadderFile(path: string): LadderFileRead | Refused {
  const text = readText(path)
  if ('problems' in text) return text
  const parsed = parseLadder(text.text, text.file)
  return 'ladder' in parsed ? { ...text, ...parsed } : parsed
}

/** Reads the fingerprints of a page; null where there is no such file. Never throws. */
export function readFingerprints(path: string): { readonly fingerprints: Fingerprints } | Refused | null {
  if (!existsSync(path)) return null
  const text = readText(path)
  return 'problems' in text ? text : parseFingerprints(text.text, text.file)
}

function readText(path: string): { readonly text: string; readonly file: string } | Refused {
  let bytes: Buffer
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return refused(path, 'something that is not a file', 'a ladder file, or another name')
    if (stats.size > MAX_BYTES) return { problems: [tooLarge(shown(path), stats.size)] }
    bytes = readFileSync(path)
  } catch (error) {
    return refused(path, found(error, 'file'), 'a ladder file that can be read')
  }
  const file = shown(path)
  const text = bytes.toString('utf8')
  return bytes.equals(Buffer.from(text)) ? { text, file } : { problems: [notUtf8(file, text)] }
}

/** A decoder puts U+FFFD where bytes mean nothing. */
function notUtf8(file: string, text: string): Problem {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n')
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { file, position, found: 'bytes that are not UTF-8 text', wanted: 'the file saved as UTF-8' }
}

/** Files that hold a revision which a file before them holds. */
function repeated(files: readonly LadderFileRead[]): Problem[] {
  const holders = new Map<string, string>()
  return files.flatMap(({ file, ladder, position }) => {
    const revision = revisionOf(ladder)
    const holder = holders.get(revision)
    if (holder === undefined) {
      holders.set(revision, file)
      return []
    }
    const wanted = 'another revision or id here, or only one of the two files'
    return [{ file, position, found: `revision ${ladder.revision} of ${ladder.id}, as in ${holder}`, wanted }]
  })
}

/** Ladders of other ids that go by one name: who says it is offered both, which is seldom what their owners want. */
function sharedNames(files: readonly LadderFileRead[]): Problem[] {
  const holders = new Map<string, LadderFileRead>()
  return files.flatMap((each): Problem[] => {
    const { name, role } = each.ladder
    return [...new Set([name, role].map(slugOf))].flatMap((slug): Problem[] => {
      const holder = holders.get(slug)
      if (!holder) holders.set(slug, each)
      if (!holder || holder.ladder.id === each.ladder.id) return []
      const called = slugOf(name) === slug ? `the name "${name}"` : `the role "${role}"`
      const wanted = `another one, or one id for both files; until then "${called === `the name "${name}"` ? name : role}" means both`
      return [{ file: each.file, position: null, found: `${called}, which ${holder.file} has too`, wanted }]
    })
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
