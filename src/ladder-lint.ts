/**
 * `npm run ladder:lint`: tells the owner of ladder files what reading them as ladders cannot. Comes in as paths, or as the
 * folder of the settings; goes out one finding a line. Exit code 0 where nothing but hints are found, 1 for findings, 2
 * where files cannot be read.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, laddersDir } from './config.js'
import { createLadders } from './ladder/ladders.js'
import { type LadderFileRead, readLadders } from './ladder/load.js'
import { problemLine } from './ladder/problem.js'
import { createLadderbot } from './ladderbot.js'
import { type Finding, RULES } from './lint/finding.js'
import { lintFile } from './lint/lint.js'
import { findingAnnotation, findingLine, findingRecord, problemAnnotation } from './lint/report.js'

const USAGE = 'Usage: npm run --silent ladder:lint -- [FILE…] [--json | --annotate]'
const SWITCH = 'A rule that does not fit a ladder is switched off in its file, with the reason: lint: { RULE: reason }'

// Whoever reads may have seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  const asked = readArguments(args)
  if ('problem' in asked) return refuse([asked.problem, USAGE])
  if (asked.as === 'help') {
    print([USAGE])
    return 0
  }
  const read = readLadders(laddersDir(environment()), asked.files)
  if ('problems' in read) {
    if (asked.as === 'annotations') print(read.problems.map(problemAnnotation))
    return refuse(read.problems.map(problemLine))
  }
  const wanted = new Set(asked.files.map((file) => resolve(file)))
  const linted = read.files.filter(({ file }) => wanted.size === 0 || wanted.has(resolve(file)))
  const told = findingsIn(linted, read.files)
  const count = told.filter(({ finding }) => !RULES[finding.rule].isHint).length
  switch (asked.as) {
    case 'json':
      print([JSON.stringify(told.map(({ file, finding }) => findingRecord(file, finding)))])
      break
    case 'annotations':
      print(told.map(({ file, finding }) => findingAnnotation(file, finding)))
      break
    case 'lines':
      print(told.map(({ file, finding }) => findingLine(file, finding)))
      process.stderr.write(`${summary(linted.length, count, told.length - count)}\n${count > 0 ? `${SWITCH}\n` : ''}`)
  }
  return count > 0 ? 1 : 0
}

function findingsIn(
  linted: readonly LadderFileRead[],
  loaded: readonly LadderFileRead[],
): { readonly file: string; readonly finding: Finding }[] {
  const bot = createLadderbot(createLadders(loaded.map(({ ladder }) => ladder)))
  return linted.flatMap((each) => {
    const isCurrent = bot.ladders.find(each.ladder.id)?.revision === each.ladder.revision
    const findings = lintFile(each, loaded, isCurrent ? (text) => bot.ask(text).asked : null)
    return findings.map((finding) => ({ file: each.file, finding }))
  })
}

type Asked =
  | { readonly as: 'help' }
  | { readonly files: readonly string[]; readonly as: 'lines' | 'json' | 'annotations' }
  | { readonly problem: string }

function readArguments(args: string[]): Asked {
  try {
    const options = { json: { type: 'boolean' }, annotate: { type: 'boolean' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) return { as: 'help' }
    if (values.json && values.annotate) return { problem: '--json and --annotate cannot be used together.' }
    return { files: positionals, as: values.json ? 'json' : values.annotate ? 'annotations' : 'lines' }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function summary(files: number, findings: number, hints: number): string {
  return `${counted(files, 'file')}, ${counted(findings, 'finding')}, ${counted(hints, 'hint')}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 2
}
