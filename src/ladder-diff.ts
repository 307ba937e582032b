/**
 * The command `ladder:diff`: two ladder files come in as arguments, what differs goes out as text, as Markdown for a
 * changelog or as JSON. Exit code 0 where they say the same, 1 where they differ, 2 where that could not be told.
 */
import { parseArgs } from 'node:util'
import { diffLadders, isEmpty } from './compare/diff.js'
import { readLadderFile } from './ladder/load.js'
import { problemLine } from './ladder/problem.js'
import { diffJson } from './render/diff-json.js'
import { outlineMarkdown } from './render/markdown.js'
import { diffOutline } from './render/outline-changes.js'
import { outlineText } from './render/text.js'

const USAGE = `Usage: npm run --silent ladder:diff -- OLD NEW [--markdown | --json]
OLD and NEW are ladder files. Exit code 0: they say the same; 1: they differ; 2: that could not be told.`

// Whoever reads it may have seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 1 : 2))
process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  const asked = readArguments(args)
  if ('problem' in asked) return refuse([asked.problem, USAGE])
  if (asked.as === 'help') return print(USAGE, 0)
  const [older, newer] = [readLadderFile(asked.old), readLadderFile(asked.new)]
  if ('problems' in older || 'problems' in newer) {
    return refuse([older, newer].flatMap((read) => ('problems' in read ? read.problems.map(problemLine) : [])))
  }
  const diff = diffLadders(older.ladder, newer.ladder)
  const code = isEmpty(diff) ? 0 : 1
  if (asked.as === 'json') return print(JSON.stringify(diffJson(diff)), code)
  if (code === 0) return print(`${older.file} and ${newer.file} say the same.`, code)
  return print(asked.as === 'markdown' ? outlineMarkdown(diffOutline(diff)) : outlineText(diffOutline(diff)), code)
}

type Asked = { as: 'help' } | { as: 'text' | 'markdown' | 'json'; old: string; new: string } | { problem: string }

function readArguments(args: string[]): Asked {
  try {
    const options = { markdown: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) return { as: 'help' }
    if (values.markdown && values.json) return { problem: '--markdown and --json cannot be used together.' }
    const [old, now, ...more] = positionals
    if (old === undefined || now === undefined || more.length > 0) {
      return { problem: `Name two ladder files to compare, not ${positionals.length}.` }
    }
    return { as: values.json ? 'json' : values.markdown ? 'markdown' : 'text', old, new: now }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`)
  return code
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 2
}
