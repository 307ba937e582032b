/**
 * `npm run ladder:phrases`: proposes phrases for a ladder that has few. Comes in as a ladder file, goes out as a phrases file
 * for its owner to read through. Exit code 0, 2 where files cannot be read.
 */
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, laddersDir } from './config.js'
import { PHRASES_FOLDER } from './ladder/file-name.js'
import { behaviorsOf } from './ladder/ladders.js'
import { readLadders } from './ladder/load.js'
import { onOneLine, problemLine } from './ladder/problem.js'
import { type Proposal, proposePhrases } from './proposals/propose.js'

const USAGE = 'Usage: npm run --silent ladder:phrases -- FILE'

// Whoever reads may have seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  const asked = readArguments(args)
  if ('problem' in asked) return refuse([asked.problem, USAGE])
  if ('isHelp' in asked) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const folder = laddersDir(environment())
  const read = readLadders(folder, [asked.file])
  if ('problems' in read) return refuse(read.problems.map(problemLine))
  const ladder = read.files.find(({ file }) => resolve(file) === resolve(asked.file))?.ladder
  if (!ladder) return refuse([USAGE])
  const { id, name } = ladder
  const proposals = proposePhrases(
    ladder,
    read.files.map((file) => file.ladder),
  )
  if (proposals.length === 0) {
    process.stderr.write(
      `Nothing to propose for ${name}: no other ladder here asks for the same in other words, and its names have no common synonyms.\n`,
    )
    return 0
  }
  process.stdout.write(proposals.map(block).join('\n'))
  const beside = relative(process.cwd(), join(folder, PHRASES_FOLDER, `${id}.yml`))
  const hasSome = behaviorsOf(ladder).some(({ phrases }) => phrases.length > 0)
  const next = hasSome ? `Add them to ${beside}, each under its key if that is already there` : `Save them as ${beside}`
  process.stderr.write(`${counted(proposals)} proposed for ${name}. ${next}.
Then read them through and delete what nobody would say: a phrase that fits something else better leads people there.\n`)
  return 0
}

function block({ key, about, phrases }: Proposal): string {
  const lines = phrases.map((phrase) => `  ${phrase}\n`).join('')
  return `# Proposed for: ${onOneLine(about)}\n${key}: |\n${lines}`
}

function counted(proposals: readonly Proposal[]): string {
  const count = proposals.reduce((sum, { phrases }) => sum + phrases.length, 0)
  return `${count} phrase${count === 1 ? '' : 's'}`
}

type Asked = { readonly isHelp: true } | { readonly file: string } | { readonly problem: string }

function readArguments(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args, options: { help: { type: 'boolean' } }, allowPositionals: true })
    if (values.help) return { isHelp: true }
    const [file, ...more] = positionals
    return file === undefined || more.length > 0 ? { problem: 'One ladder file is needed.' } : { file }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 2
}
