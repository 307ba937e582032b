/**
 * The terminal: `npm run ladder:import`. A ladder page comes in, a ladder file goes out, and what was found is told. Exit
 * code 0 where every sentence has its place, 1 where some are in doubt, 2 where nothing was written.
 */
import { parseArgs } from 'node:util'
import { fingerprintsText } from './import/fingerprints.js'
import { type Imported, imported } from './import/import.js'
import { writeNew, writeOver } from './import/output.js'
import { Refusal } from './import/page.js'
import { reportJson, summaryLines } from './import/report.js'
import { dateIn } from './import/revision.js'
import { readSources } from './import/sources.js'

const USAGE = `Usage: npm run --silent ladder:import -- PAGE… [--id ID] [--name NAME] [--role ROLE] [--revision DATE]
                                             [--part NAME] [--out FILE] [--report FILE] [--fingerprints FILE]
Makes a ladder file from a ladder page, word for word. PAGE: files, or a folder, that together are one ladder, in
Markdown, HTML, CSV, YAML or JSON. The file goes to FILE, else to standard output.
  --id ID          what the ladder is called in queries: lower-case letters, digits and hyphens
  --name NAME      its name
  --role ROLE      what one person on it is called
  --revision DATE  when the page took this shape: YYYY, YYYY-MM or YYYY-MM-DD
  --part NAME      which one, where the page has several ladders
  --report FILE    where to write, as JSON, what became of every sentence
  --fingerprints FILE
                   where to write what ladder:drift compares with the page once the file tells it in other words`

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  try {
    const { values, positionals } = readArguments(args)
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    if (positionals.length === 0) throw new Refusal('found no PAGE, wanted a file or a folder; --help tells more')
    const { id, name, role, revision, part, out, report, fingerprints } = values
    const today = new Date().toISOString().slice(0, 10)
    const sources = readSources(positionals)
    const result = imported(sources, { id, name, role, revision, part, today })
    if (out === undefined) process.stdout.write(result.text)
    else writeNew(out, result.text)
    if (report !== undefined) writeOver(report, reportJson(result))
    if (fingerprints !== undefined) writeOver(fingerprints, fingerprintsText(sources, result, today))
    return told(result, out)
  } catch (error) {
    // A page is anything: what nobody foresaw ends in one line too.
    const told =
      error instanceof Refusal ? error.message : `found a page that this command cannot read (${String(error)})`
    process.stderr.write(`${told.replace(/\s+/g, ' ')}\n`)
    return 2
  }
}

function told(result: Imported, out: string | undefined): number {
  process.stderr.write(`${summaryLines(result, out).join('\n')}\n`)
  return result.account.doubts.length > 0 ? 1 : 0
}

function readArguments(args: string[]) {
  const options = {
    id: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    revision: { type: 'string' },
    part: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string' },
    fingerprints: { type: 'string' },
    help: { type: 'boolean' },
  } as const
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    read = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
  const { id, name, role, revision } = read.values
  if (id !== undefined && !/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new Refusal(`found --id "${id}", wanted lower-case letters, digits and hyphens, a letter first`)
  }
  for (const [option, value] of Object.entries({ name, role })) {
    if (value !== undefined && !/[\p{L}\p{N}]/u.test(value))
      throw new Refusal(`found --${option} "${value}", wanted a name with a letter or a digit`)
  }
  if (revision !== undefined && (!/^\d{4}(?:-\d{2}){0,2}$/.test(revision) || dateIn(revision) !== revision)) {
    throw new Refusal(`found --revision "${revision}", wanted YYYY, YYYY-MM or YYYY-MM-DD`)
  }
  return read
}
