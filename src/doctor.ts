/**
 * `npm run doctor`: tells in one run what is wrong with an installation. Comes in as the environment, goes out one finding
 * a line: settings, ladders, an answer, and what Slack says. Exit code 0 where nothing is wrong, else 1.
 */
import { environment, laddersDir, readSettings, wordVectorsFile } from './config.js'
import { problemLine } from './ladder/problem.js'
import { createLadderbot } from './ladderbot.js'
import { loadBeside } from './load-beside.js'
import { loadVectors } from './search/load-vectors.js'
import { checkSlack, type Finding } from './slack/check-up.js'
import { currentVersion } from './version.js'

const LABELS: Readonly<Record<Finding['verdict'], string>> = { ok: 'ok   ', wrong: 'WRONG', note: 'note ' }
/** Versions of Node.js before this one get no more security fixes. */
const SUPPORTED_NODE = 22

let wrong = 0
const { version, commit } = currentVersion()
tell({ verdict: 'ok', text: `Ladderbot ${version} (${commit}) on Node.js ${process.version}.` })
if (Number.parseInt(process.version.slice(1), 10) < SUPPORTED_NODE)
  tell({
    verdict: 'note',
    text: `Node.js: this version gets no more security fixes. Install ${SUPPORTED_NODE} or newer.`,
  })
const env = environment()
await checkLadders(laddersDir(env))
const settings = readSettings(env)
switch (settings.mode) {
  case 'wrong':
    tell({ verdict: 'wrong', text: `Settings: ${settings.problem}` })
    break
  case 'local':
    tell({
      verdict: 'note',
      text: 'Settings: none for Slack, so it opens the local workspace. For Slack copy .env.example to .env and fill it in.',
    })
    break
  case 'http':
  case 'socket':
    tell({ verdict: 'ok', text: `Settings: ${settings.mode === 'http' ? 'HTTP mode' : 'Socket Mode'}.` })
    for (const finding of await checkSlack(settings)) tell(finding)
}
process.stdout.write(
  wrong === 0 ? 'Nothing is wrong.\n' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.\n`,
)
process.exitCode = wrong === 0 ? 0 : 1

/** Whether the ladder files can be read, and answer a question. */
async function checkLadders(folder: string): Promise<void> {
  try {
    const loaded = await loadBeside(folder)
    if ('problems' in loaded) {
      for (const problem of loaded.problems) tell({ verdict: 'wrong', text: problemLine(problem) })
      return
    }
    const { ladders } = loaded
    const revisions = [...ladders.current, ...ladders.superseded].map(({ id, revision }) => `${id} ${revision}`)
    for (const notice of loaded.notices) tell({ verdict: 'note', text: problemLine(notice) })
    tell({ verdict: 'ok', text: `Ladders: ${revisions.join(', ')}, from ${folder}.` })
    const vectors = await loadVectors(wordVectorsFile(env))
    if ('found' in vectors) {
      tell({ verdict: 'wrong', text: problemLine(vectors) })
      return
    }
    const bot = createLadderbot(ladders, vectors)
    const help = bot.ask('help')
    for (const { text } of help.kind === 'help' ? help.examples.slice(0, 1) : []) {
      const started = performance.now()
      const { kind } = bot.ask(text)
      const ms = (performance.now() - started).toFixed(0)
      tell({ verdict: kind === 'none' ? 'wrong' : 'ok', text: `Answer: “${text}” is answered in ${ms} ms (${kind}).` })
    }
  } catch (error) {
    tell({ verdict: 'wrong', text: `Ladders: ${error instanceof Error ? error.message : String(error)}` })
  }
}

function tell({ verdict, text }: Finding): void {
  if (verdict === 'wrong') wrong += 1
  process.stdout.write(`${LABELS[verdict]}  ${text}\n`)
}
