/**
 * The local mode: the same Bolt app as in Slack, with a small workspace in the browser where Slack would be. Comes in as
 * a folder of ladder files and a port, goes out as a page on this machine; nothing leaves the process.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { LogLevel } from '../config.js'
import { loadLadders } from '../ladder/load.js'
import { problemLine } from '../ladder/problem.js'
import { createLadderbot, type Ladderbot } from '../ladderbot.js'
import { watchLadders } from '../reload.js'
import type { WordVectors } from '../search/word-vectors.js'
import { createApp } from '../slack/app.js'
import { APP, type AppFacts } from './app-facts.js'
import type { BoltApp } from './deliver.js'
import { addFirstMessages } from './first-messages.js'
import { createPerson } from './person.js'
import { createServer } from './server.js'
import { createTickets } from './tickets.js'
import { createWebApi } from './web-api.js'
import { BOT, createWorkspace, TEAM } from './workspace.js'

export interface PlaygroundOptions {
  readonly laddersDir: string
  /** None: what a search finds is put in order by its words alone. */
  readonly vectors?: WordVectors
  /** Where it is taken, a free one is used; 0 is any free one. */
  readonly port: number
  readonly logLevel: LogLevel
  readonly openBrowser: boolean
  /** Milliseconds since 1970; pictures stop the clock. */
  readonly now?: () => number
}

export interface Playground {
  readonly address: string
  /** For the terminal: the address and what to try first. */
  readonly greeting: string
  /** Reads the ladder files again. */
  reload(): void
  stop(): Promise<void>
}

const WITHOUT_LADDERS =
  'I have no ladders to answer from yet. The top of this page says what is wrong with their files.'

/** Opens the workspace; resolves once its page can be asked for. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { laddersDir, vectors, logLevel, now } = options
  let bot: Ladderbot | null = null
  const currentBot = (): Ladderbot => {
    if (!bot) throw new Error('Nothing is delivered until there are ladders.')
    return noted(bot, (text) => workspace.asked.add(text))
  }
  const workspace = createWorkspace((level, text) => app.logger[level === 'warn' ? 'warn' : 'debug'](text), now)
  const tickets = createTickets(workspace)
  const app = createApp({
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    bot: currentBot,
    botToken: 'xoxb-local',
    identity: () => ({ botId: BOT.botId, botUserId: BOT.id, teamId: TEAM.id }),
    answerOutsiders: false,
    logLevel,
    fetch: createWebApi(workspace, tickets),
  })

  const read = (): void => {
    const loaded = loadLadders(laddersDir)
    if ('ladders' in loaded) bot = createLadderbot(loaded.ladders, vectors)
    workspace.ladderProblems = 'problems' in loaded ? loaded.problems.map(problemLine) : []
    for (const problem of workspace.ladderProblems) app.logger.warn(problem)
    workspace.record('info', 'ladder files: read')
    workspace.changed()
  }
  read()
  addFirstMessages(workspace)
  const unwatch = watchLadders(laddersDir, read)

  const facts: AppFacts = {
    ...APP,
    examples: () => examplesOf(bot),
    explain: (text) => bot?.explain(text) ?? '',
  }
  const answering: BoltApp = {
    processEvent: (event) => (bot ? app.processEvent(event) : event.ack({ text: WITHOUT_LADDERS })),
  }
  const person = createPerson(workspace, tickets, answering, new Set(APP.commands.map(({ command }) => command)))
  let port = options.port
  const server = createServer(workspace, person, facts, () => port)
  const http = createAdaptorServer({ fetch: server.fetch })
  port = await listen(http, options.port)
  const address = `http://localhost:${port}`
  const isElsewhere = options.port !== 0 && port !== options.port
  if (options.openBrowser) openBrowser(address)
  return {
    address,
    greeting:
      (isElsewhere ? `Port ${options.port} is taken, so this one is free: ${port}.\n` : '') + greet(address, facts),
    reload: read,
    stop: async () => {
      unwatch()
      const closed = new Promise((resolve) => http.close(resolve))
      // Open pages hold a connection for news.
      if ('closeAllConnections' in http) http.closeAllConnections()
      await closed
      await app.drained()
    },
  }
}

/** The same bot, which says what it is asked. */
function noted(bot: Ladderbot, note: (text: string) => void): Ladderbot {
  return {
    ...bot,
    ask: (text, ...rest) => {
      note(text)
      return bot.ask(text, ...rest)
    },
  }
}

function examplesOf(bot: Ladderbot | null): readonly string[] {
  const help = bot?.ask('help')
  return help?.kind === 'help' ? help.examples.map(({ text }) => text) : []
}

/** Loopback only. Where the port cannot be had, any free one. */
async function listen(http: ServerType, port: number): Promise<number> {
  try {
    http.listen(port, '127.0.0.1')
    await once(http, 'listening')
  } catch (error) {
    if (port === 0) throw error
    return listen(http, 0)
  }
  const bound = http.address()
  return typeof bound === 'object' && bound !== null ? bound.port : port
}

function greet(address: string, { commands, examples }: AppFacts): string {
  const [first, second] = examples()
  const tries = [first && `  ${commands[0]?.command} ${first}`, second && `  @${BOT.display} ${second}`]
  return `Ladderbot is ready: a small workspace in your browser at ${address}

Try first, in #general:
${tries.filter((line) => line).join('\n')}
Then match the praise there to a ladder (⋯ on the message), or click on ${BOT.display} under Apps for its Home tab.
Changes to the ladder files show at once.
`
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open']
  // Where there is no browser, the address stands on the terminal.
  spawn(command, [...args, address], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref()
}
