/**
 * The process behind `npm start`: settings, ladders, the bot, then Slack or the local mode. Comes in as the environment
 * and signals, goes out as an exit code: 0 once all work is done after SIGTERM or SIGINT, 1 with one line a problem
 * where it cannot start or cannot go on.
 */
import {
  environment,
  type HttpSettings,
  type LocalSettings,
  type LogLevel,
  readSettings,
  type SocketSettings,
} from './config.js'
import { loadLadders } from './ladder/load.js'
import { problemLine } from './ladder/problem.js'
import { createLadderbot } from './ladderbot.js'
import { watchLadders } from './reload.js'
import { createLogger } from './slack/logger.js'
import { createService } from './slack/service.js'

/** In a terminal Ctrl-C reaches this process twice, from the terminal and from npm: the second is not a person's. */
const ONE_SIGNAL_MS = 300

const settings = readSettings(environment())
switch (settings.mode) {
  case 'wrong':
    end([settings.problem])
    break
  case 'local':
    await startLocally(settings)
    break
  case 'http':
  case 'socket':
    startInSlack(settings)
    break
}

/** Loaded only here: in Slack, nothing of the local mode takes time or memory. */
async function startLocally({ laddersDir, logLevel, port, ci }: LocalSettings): Promise<void> {
  const { startPlayground } = await import('./playground/start.js')
  const openBrowser = process.stdout.isTTY && !ci
  const playground = await startPlayground({ laddersDir, logLevel, port, openBrowser })
  process.on('SIGHUP', playground.reload)
  untilStopped(logLevel, playground.stop)
}

function startInSlack(settings: HttpSettings | SocketSettings): void {
  const loaded = loadLadders(settings.laddersDir)
  if ('problems' in loaded) {
    end(loaded.problems.map(problemLine))
    return
  }
  let bot = createLadderbot(loaded.ladders)
  const service = createService(
    settings,
    () => bot,
    (connection) => process.stdout.write(`Ladderbot is ready: ${connection}\n`),
  )

  const ladders = watchLadders(settings.laddersDir, (changed) => {
    if ('problems' in changed) {
      service.logger.error('The ladder files have problems; answers come from the last good ones.')
      for (const problem of changed.problems) service.logger.error(problemLine(problem))
      return
    }
    bot = createLadderbot(changed.ladders)
    service.logger.info('The ladder files have been read again.')
  })
  process.on('SIGHUP', ladders.reload)

  service.run().catch(untilStopped(settings.logLevel, service.stop))
}

/**
 * Ends the process in good order: on a signal with 0, on an error that nobody else would see with 1.
 * @returns ends it with 1 and the error's message, for errors that are told in words for people
 */
function untilStopped(logLevel: LogLevel, stop: () => Promise<void>): (error: Error) => Promise<void> {
  let endingSince: number | undefined
  async function finish(code: number): Promise<void> {
    endingSince = Date.now()
    await stop()
    process.exit(code)
  }
  const onSignal = (): void => {
    if (endingSince === undefined) void finish(0)
    else if (Date.now() - endingSince > ONE_SIGNAL_MS) process.exit(1)
  }
  const onUnforeseen = (error: unknown): void => {
    if (endingSince !== undefined) return
    createLogger(logLevel).error('Something unforeseen happened, and Ladderbot ends:', error)
    void finish(1)
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('uncaughtException', onUnforeseen)
  process.on('unhandledRejection', onUnforeseen)
  return async (error) => {
    end([error.message])
    await finish(1)
  }
}

/** Says why the program cannot start. */
function end(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exitCode = 1
}
