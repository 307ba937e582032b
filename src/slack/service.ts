/**
 * The bot in a workspace, from first connection to last reply. Comes in as settings and the current Ladderbot, goes out
 * as something to run, which says when it is ready and why it cannot go on, and to stop, which loses nothing in work.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type FetchFunction, WebClient } from '@slack/web-api'
import type { HttpSettings, SocketSettings } from '../config.js'
import type { Ladderbot } from '../ladderbot.js'
import { currentVersion } from '../version.js'
import { createApp } from './app.js'
import { createHttpMode } from './http-mode.js'
import { createLogger, hushed, type Log } from './logger.js'
import { createMemory } from './memory.js'
import { createMetrics } from './metrics.js'
import { clientOptions, RESPONSE_URL } from './outgoing.js'
import { createSharedMemory } from './shared-memory.js'
import { createSocketMode } from './socket-mode.js'
import { acceptToken, type Identity, refusesToken } from './token.js'
import type { Transport } from './transport.js'

export interface Service {
  readonly logger: Log
  /**
   * Runs until it is stopped.
   * @param prepared what deliveries have to wait for; Slack is asked about the token meanwhile
   * @throws an error of one line, for people, when it cannot go on
   */
  run(prepared?: Promise<unknown>): Promise<void>
  /**
   * Not ready any more; deliveries are taken until that can be known, and what is in work is finished, at most for the time
   * that supervisors grant.
   */
  stop(): Promise<void>
}

/** Supervisors kill a process about ten seconds after they asked it to end. */
const STOP_MS = 8_000
/** Of one `auth.test`. */
const TOKEN_TIMEOUT_MS = 2_500
/** A token that Slack has begun to refuse is rarely taken again, and then by a person's doing. */
const ASK_AGAIN_MS = 60_000

/** @param onReady called once, with how the bot is connected: `HTTP mode, port 3000` */
export function createService(
  settings: HttpSettings | SocketSettings,
  bot: () => Ladderbot,
  onReady: (connection: string) => void,
  fetch: FetchFunction = globalThis.fetch,
): Service {
  const logger = createLogger(settings.logLevel)
  const stopping = new AbortController()
  let identity: Identity | undefined
  let connection: string | undefined
  /** Runs while Slack refuses the token that it took before. */
  let askingAgain: NodeJS.Timeout | undefined

  const ready = (): boolean =>
    identity !== undefined && askingAgain === undefined && transport.connected() && !stopping.signal.aborted
  const memory = settings.stateUrl === undefined ? createMemory() : createSharedMemory(settings.stateUrl, logger)
  const metrics = createMetrics(currentVersion(), () => bot().ladders, ready)
  const transport: Transport =
    settings.mode === 'http'
      ? createHttpMode(settings, logger, ready, metrics)
      : createSocketMode(settings, logger, ready, metrics, fetch)
  const app = createApp({
    ...settings,
    receiver: transport.receiver,
    bot,
    identity: () => identity ?? {},
    fetch,
    onReply,
    onDelivered: metrics.onDelivered,
    memory,
  })
  const client = new WebClient(settings.botToken, {
    ...clientOptions(fetch, settings.slackApiUrl, onReply),
    timeout: TOKEN_TIMEOUT_MS,
    logger: hushed(logger),
  })
  /** Counts, and keeps `ready` true to what Slack last said of the token. */
  function onReply(method: string, code: string | null): void {
    metrics.onReply(method, code)
    // These two don't use the bot's token: a workflow step has one of its own.
    if (identity === undefined || method === RESPONSE_URL || method.startsWith('functions.')) return
    if (askingAgain === undefined && refusesToken(code)) {
      logger.error(
        `Slack refuses SLACK_BOT_TOKEN now (${code}): set it to the Bot User OAuth Token of the installed app (OAuth & Permissions), and start Ladderbot again.`,
      )
      askingAgain = setInterval(() => void client.auth.test().catch(() => {}), ASK_AGAIN_MS).unref()
    } else if (askingAgain !== undefined && code === null) {
      logger.info('Slack accepts SLACK_BOT_TOKEN again.')
      clearInterval(askingAgain)
      askingAgain = undefined
    }
  }
  const announce = (): void => {
    if (identity && connection !== undefined) onReady(connection)
  }

  async function takeDeliveries(prepared: Promise<unknown> | undefined): Promise<void> {
    await prepared
    await transport.run((name) => {
      const first = connection === undefined
      connection = name
      if (first) announce()
    })
  }

  async function findIdentity(): Promise<void> {
    const onSilence = (reason: string): void =>
      logger.warn(`Slack does not say whether it accepts the bot token (${reason}); commands are answered meanwhile.`)
    identity = await acceptToken(client, onSilence, stopping.signal)
    announce()
  }

  return {
    logger,
    async run(prepared) {
      try {
        await Promise.all([takeDeliveries(prepared), findIdentity()])
      } catch (error) {
        if (!stopping.signal.aborted) throw error
      }
    },
    async stop() {
      const noticeMs = ready() ? transport.noticeMs : 0
      stopping.abort()
      clearInterval(askingAgain)
      const finished = Promise.all([app.drained(), sleep(noticeMs)])
        .then(() => app.replied())
        .then(() => transport.close())
        .then(() => app.drained())
      await Promise.race([finished, sleep(STOP_MS, undefined, { ref: false })])
      if (app.inWork > 0) logger.warn(`Deliveries that could not be finished before the end: ${app.inWork}.`)
      memory.close()
    },
  }
}
