/**
 * The process behind `npm start`: settings, ladders, the bot, then Slack or the local mode. Comes in as the environment
 * and signals, goes out as an exit code: 0 once all work is done after SIGTERM or SIGINT, 1 with one line a problem
 * where it cannot start or cannot go on.
 */
import {
  environment,
  type HttpSettings,
  type LocalSettings,
  readSettings,
  type SocketSettings,
  wordVectorsFile,
} from './config.js'
import type { Ladders } from './ladder/ladders.js'
import { problemLine } from './ladder/problem.js'
import type { Ladderbot } from './ladderbot.js'
import { loadBeside } from './load-beside.js'
import { reloading, watchLadders } from './reload.js'
import { loadVectors } from './search/load-vectors.js'
import type { WordVectors } from './search/word-vectors.js'
import { currentVersion } from './version.js'

/** In a terminal Ctrl-C reaches this process twice, from the terminal and from npm: the second is not a person's. */
const ONE_SIGNAL_MS = 300

/** Codes of errors where packages or files of the local workspace are not there. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ERR_MODULE_NOT_FOUND', 'ENOENT'])
const WITHOUT_WORKSPACE =
  'Nothing is set for Slack, and this installation has no local workspace: set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET; or in a clone of the project run npm install --include=optional.'

let endingSince: number | undefined
/** Tells what ends the process unforeseen; once there is a log, there. */
let tell = (line: string): void => say([line])
/** Ends what runs by now. */
let stop = async (): Promise<void> => {}

process.on('SIGTERM', onSignal)
process.on('SIGINT', onSignal)
process.on('uncaughtException', onUnforeseen)
process.on('unhandledRejection', onUnforeseen)

const env = environment()
const settings = readSettings(env)
switch (settings.mode) {
  case 'wrong':
    say([settings.problem])
    await end(1)
    break
  case 'local':
    await startLocally(settings)
    break
  case 'http':
  case 'socket':
    await startInSlack(settings)
    break
}

/** Loaded only here: in Slack, nothing of the local mode takes time or memory. */
async function startLocally({ laddersDir, logLevel, port, ci }: LocalSettings): Promise<void> {
  const openBrowser = process.stdout.isTTY && !ci
  const vectors = await readVectors()
  const opening = import('./playground/start.js').then(({ startPlayground }) =>
    startPlayground({ laddersDir, vectors, logLevel, port, openBrowser }),
  )
  const playground = await opening.catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined || !LEFT_OUT.has(error.code)) throw error
    say([WITHOUT_WORKSPACE])
    return end(1)
  })
  stop = playground.stop
  process.stdout.write(playground.greeting)
  process.on('SIGHUP', playground.reload)
}

/** Runs until it is stopped. Bolt takes as long to load as the ladders do, and does it meanwhile. */
async function startInSlack(settings: HttpSettings | SocketSettings): Promise<void> {
  const loading = loadBeside(settings.laddersDir)
  const vectors = readVectors()
  const [{ createService }, { prepareLadderbot }] = await Promise.all([
    import('./slack/service.js'),
    import('./ladderbot.js'),
  ])
  let bot: Ladderbot
  const service = createService(
    settings,
    () => bot,
    (connection) => void process.stdout.write(`Ladderbot is ready: ${connection}\n`),
  )
  stop = service.stop
  tell = service.logger.error
  // Node's own way to tell them is no record of the log.
  process.removeAllListeners('warning').on('warning', (warning) => service.logger.warn(warning))

  async function take(ladders: Ladders): Promise<void> {
    bot = await prepareLadderbot(ladders, await vectors)
  }

  async function load(): Promise<Ladders> {
    const first = await loading
    if ('problems' in first) {
      say(first.problems.map(problemLine))
      return end(1)
    }
    for (const notice of first.notices) service.logger.warn(problemLine(notice))
    await take(first.ladders)
    service.logger.record('info', ...startOf(first.ladders))
    return first.ladders
  }
  const loaded = load()
  const onChange = reloading(loaded, () => loadBeside(settings.laddersDir), take, service.logger)
  watchLadders(settings.laddersDir, onChange)
  process.on('SIGHUP', onChange)

  try {
    await service.run(loaded)
  } catch (error) {
    say([error instanceof Error ? error.message : String(error)])
    await end(1)
  }
}

/** The word vectors; where their file holds none, the process ends. */
async function readVectors(): Promise<WordVectors> {
  const read = await loadVectors(wordVectorsFile(env))
  if (!('found' in read)) return read
  say([problemLine(read)])
  return end(1)
}

/** What the log says first: what runs, and which ladders it answers from. */
function startOf({ current, superseded }: Ladders) {
  const { version, commit } = currentVersion()
  const ladders = [...current, ...superseded].map(({ id, revision }) => `${id}@${revision}`)
  const text = `Ladderbot ${version} (${commit}) on Node.js ${process.version} answers from ${ladders.length} revisions of ${current.length} ladders.`
  return [text, { event: 'start', version, commit, ladders }] as const
}

function onSignal(): void {
  if (endingSince === undefined) void end(0)
  else if (Date.now() - endingSince > ONE_SIGNAL_MS) process.exit(1)
}

/** The last resort: nobody knows what state the process is in, so it ends, and whatever supervises it starts another. */
function onUnforeseen(error: unknown): void {
  if (endingSince !== undefined) return
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  tell(`Something unexpected happened, and Ladderbot stops: ${trace.replace(/\n */g, ' | ')}`)
  void end(1)
}

/** Ends the process in good order. */
async function end(code: number): Promise<never> {
  endingSince = Date.now()
  try {
    await stop()
  } finally {
    process.exit(code)
  }
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
}
