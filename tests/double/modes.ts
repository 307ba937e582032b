/** The two ways in which Slack reaches the bot, for tests that hold for both: as a service in this process, and as the program. */

import { expect } from 'vitest'
import type { HttpSettings, LogLevel, SocketSettings } from '../../src/config.js'
import type { Ladderbot } from '../../src/ladderbot.js'
import { createService, type Service } from '../../src/slack/service.js'
import { type Running, start } from '../helpers/program.js'
import { BOT_TOKEN } from '../helpers/slack.js'
import { appBooks, type Books, ledgerBooks } from './ledger.js'
import { SIGNING_SECRET } from './signed.js'
import { freePort, type Slack } from './slack.js'

export const APP_TOKEN = 'xapp-test'

export type Mode = 'http' | 'socket'
/** For `describe.each`. */
export const MODES: readonly (readonly [name: string, mode: Mode])[] = [
  ['over HTTP', 'http'],
  ['over Socket Mode', 'socket'],
]

interface Installed {
  readonly service: Service
  /** Of deliveries over HTTP, and of health in both modes. */
  readonly port: number
  /** What it says once it is ready, or why it cannot go on. */
  readonly said: Promise<string>
  /** Resolves once it has stopped of itself or was stopped. */
  readonly ended: Promise<void>
}

/** A service in this process that Slack delivers to from now on. */
export async function install(
  slack: Slack,
  mode: Mode,
  bot: () => Ladderbot,
  { logLevel = 'error' }: { readonly logLevel?: LogLevel } = {},
): Promise<Installed> {
  const port = await freePort()
  const common = { botToken: BOT_TOKEN, laddersDir: 'ladders', logLevel, answerOutsiders: false, port }
  const settings: HttpSettings | SocketSettings =
    mode === 'http'
      ? { ...common, mode, signingSecret: SIGNING_SECRET, slackApiUrl: slack.apiUrl }
      : { ...common, mode, appToken: APP_TOKEN, slackApiUrl: slack.apiUrl }
  let tell = (_line: string): void => {}
  const said = new Promise<string>((resolve) => {
    tell = resolve
  })
  const service = createService(settings, bot, tell)
  // The first question makes what reading and searching need; none is to be waited for here.
  bot().ask('help me find an answer')
  const ended = service.run().catch((error: Error) => tell(error.message))
  if (mode === 'http') slack.deliverTo(() => port)
  return { service, port, said, ended }
}

/** The variables of a program in a mode, at this port. */
export function environmentOf(slack: Slack, mode: Mode, port: number): Record<string, string> {
  const own = mode === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }
  return { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl, PORT: String(port), LOG_LEVEL: 'error', ...own }
}

/** The program as a process that Slack delivers to from now on, once it is ready. */
export async function startProgram(
  slack: Slack,
  mode: Mode,
  more: Record<string, string> = {},
): Promise<{ running: Running; port: number }> {
  const port = await freePort()
  if (mode === 'http') slack.deliverTo(() => port)
  const running = start('main', { ...environmentOf(slack, mode, port), ...more })
  await running.printed(/^Ladderbot is ready/m)
  return { running, port }
}

/** The text of an address of the bot's own server, and its status. */
export async function look(port: number, path: string): Promise<{ status: number; text: string }> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: reply.status, text: await reply.text() }
}

/** Resolves once the bot is done with all that was delivered, with the books as both sides keep them. */
export async function booksOf(slack: Slack, port: number, patience = 60_000): Promise<{ slack: Books; app: Books }> {
  const app = async (): Promise<Books> => appBooks((await look(port, '/metrics')).text)
  await expect
    .poll(async () => (await app()).received, { timeout: patience })
    .toBe(ledgerBooks(slack.deliveries).received)
  return { slack: ledgerBooks(slack.deliveries), app: await app() }
}
