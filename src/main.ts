/**
 * The process behind `npm start`: settings, ladders, the bot, then Slack or the local mode. Comes in as the environment
 * and signals, goes out as an exit code: 0 once all work is done after SIGTERM or SIGINT, 1 with one line a problem
 * where it cannot start or cannot go on.
 */
import { environment, type HttpSettings, type LocalSettings, readSettings, type SocketSettings } from './config.js'
import { loadLadders } from './ladder/load.js'
import { problemLine } from './ladder/problem.js'
import { createLadderbot } from './ladderbot.js'
import { watchLadders } from './reload.js'
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
  untilStopped(playground.stop)
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

  service.run().catch(untilStopped(service.stop))
}

/** Ends the process in good order on a signal or an error; what comes back is for errors that nobody else would see. */
function untilStopped(stop: () => Promise<void>): (error: unknown) => void {
  let endingSince: number | undefined
  async function finish(lines: readonly string[]): Promise<void> {
    if (endingSince === undefined) {
      endingSince = Date.now()
      for (const line of lines) process.stderr.write(`${line}\n`)
      await stop()
      process.exit(lines.length > 0 ? 1 : 0)
    }
  }
  const fail = (error: unknown): void => void finish([error instanceof Error ? error.message : String(error)])
  const onSignal = (): void => {
    if (endingSince !== undefined && Date.now() - endingSince > ONE_SIGNAL_MS) process.exit(1)
    void finish([])
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  return fail
}

/** Says why the program cannot start. */
function end(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exitCode = 1
}
