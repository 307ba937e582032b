/**
 * The command `ladder:drift`: a ladder file and its page come in, what the page says otherwise than it did goes out. Exit
 * code 0 where it says the same, 1 where it does not, 2 where that cannot be told.
 */
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, laddersDir } from './config.js'
import { drift, isNone, type Said } from './drift/drift.js'
import { retoldContents, verbatimContents } from './drift/ladder-contents.js'
import { driftCount, driftLines } from './drift/report.js'
import { contentsOf } from './import/fingerprints.js'
import { imported } from './import/import.js'
import { Refusal } from './import/page.js'
import { readSources } from './import/sources.js'
import { fingerprintsFileName, PAGES_FOLDER } from './ladder/file-name.js'
import { type LadderFileRead, readFingerprints, readLadderFile } from './ladder/load.js'
import { placesIn } from './ladder/parse.js'
import { onOneLine, problemLine } from './ladder/problem.js'

const USAGE = `Usage: npm run --silent ladder:drift -- FILE PAGE… [--part NAME]
Tells where a page no longer says what it did when the ladder file FILE was made from it. PAGE and NAME as for ladder:import.
Exit code 0: it says the same; 1: it does not; 2: that could not be told.`

// Whoever reads it may have seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 1 : 2))
process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  const asked = readArguments(args)
  if ('problem' in asked) return refuse([asked.problem, ...USAGE.split('\n')])
  if (asked.file === null) return print([USAGE], 0)
  const read = readLadderFile(asked.file)
  if ('problems' in read) return refuse(read.problems.map(problemLine))
  const before = saidBefore(read, [...asked.pages, ...(asked.part === undefined ? [] : ['--part', asked.part])])
  if ('problems' in before) return refuse(before.problems)
  try {
    const sources = readSources(asked.pages)
    // The day stands for the date of a page that has none, which is not compared.
    const page = imported(sources, { part: asked.part, today: new Date().toISOString().slice(0, 10) })
    const found = drift(before.said, contentsOf(sources, page))
    if (isNone(found)) return print([before.same], 0)
    return print([`${before.differs} ${driftCount(found)}:`, ...driftLines(found, before.was)], 1)
  } catch (error) {
    // A page is anything: what nobody foresaw ends in one line too.
    return refuse([error instanceof Refusal ? error.message : `found a page that cannot be read (${String(error)})`])
  }
}

/** What the page said when the file was made of it, and how to tell that it does or does not. */
interface Before {
  readonly said: Said
  readonly same: string
  readonly differs: string
  readonly was: 'was' | 'told as'
}

/** @param page the arguments that name the page */
function saidBefore(read: LadderFileRead, page: readonly string[]): Before | { readonly problems: readonly string[] } {
  const { ladder, file, text } = read
  const placed = { ladder, places: placesIn(text) }
  if (ladder.wording === 'verbatim') {
    const said = verbatimContents(placed, file)
    return { said, same: `The page says what ${file} says.`, differs: `The page and ${file} differ.`, was: 'was' }
  }
  const path = join(laddersDir(environment()), PAGES_FOLDER, fingerprintsFileName(ladder))
  const kept = readFingerprints(path)
  if (kept === null) {
    const near = relative(process.cwd(), path)
    const shown = near.startsWith('..') ? path : near
    const command = `npm run --silent ladder:import -- ${[...page, '--fingerprints', shown].map(quoted).join(' ')} > /dev/null`
    return { problems: [`${shown}: found no fingerprints of the page, wanted those that this writes: ${command}`] }
  }
  if ('problems' in kept) return { problems: kept.problems.map(problemLine) }
  const { date } = kept.fingerprints
  return {
    said: retoldContents(placed, file, kept.fingerprints),
    same: `The page says what it said on ${date}, when its fingerprints for ${file} were taken.`,
    differs: `The page no longer says what it said on ${date}, when its fingerprints for ${file} were taken.`,
    was: 'told as',
  }
}

/** An argument as a shell takes it for one. */
function quoted(argument: string): string {
  return /^[\w./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

type Asked =
  | { readonly file: string; readonly pages: readonly string[]; readonly part: string | undefined }
  | { readonly file: null }
  | { readonly problem: string }

function readArguments(args: string[]): Asked {
  try {
    const options = { part: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) return { file: null }
    const [file, ...pages] = positionals
    if (file === undefined || pages.length === 0) return { problem: 'A ladder file and its page are needed.' }
    return { file, pages, part: values.part }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function print(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join('\n')}\n`)
  return code
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${onOneLine(line)}\n`)
  return 2
}
