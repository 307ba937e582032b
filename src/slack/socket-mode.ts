/**
 * Socket Mode: deliveries over a WebSocket that we open, health on a small server of our own where a port is set.
 * Reconnecting is ours too: Slack renews every connection several times a day, and the client's own reconnecting is
 * deaf for five seconds each time and ends the process when an attempt fails.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger, SocketModeReceiver } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { SocketSettings } from '../config.js'
import { createHealthServer, listen } from './health.js'
import { hushed } from './logger.js'
import type { Metrics } from './metrics.js'
import { clientOptions } from './outgoing.js'
import { refusalOf, refusedAppToken } from './token.js'
import type { Transport } from './transport.js'

/** Slack greets within a second of the connection; without a greeting nothing is delivered. */
const HELLO_MS = 10_000
/** A connection that lasted less did not really come about: the next attempt waits. */
const STEADY_MS = 3_000
/** The client pings three times as often and takes two pings more to leave: a silent connection is left within 15 s. */
const PONG_MS = 8_000
/** How long Slack gets to agree that the connection ends. */
const GOODBYE_MS = 1_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 4_000

export function createSocketMode(
  settings: SocketSettings,
  logger: Logger,
  ready: () => boolean,
  metrics: Metrics,
  fetch: FetchFunction,
): Transport {
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger: hushed(logger),
    installerOptions: { clientOptions: clientOptions(fetch, settings.slackApiUrl, metrics.onReply) },
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_MS,
  })
  const { client } = receiver
  // The client reads frames in a promise that nobody looks after: junk in one would end the process.
  const [readFrame] = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', async (...frame) => {
    try {
      await readFrame?.(...frame)
    } catch (error) {
      logger.warn('A delivery could not be read:', error)
    }
  })
  const health = createHealthServer(ready, metrics)
  const closing = new AbortController()
  let connected = false
  /** Once Slack has taken the token, a refusal may pass: what ends here would not be there when it does. */
  let wasTaken = false
  /** Why there is no connection, as far as the log has been told of this outage. */
  let told: string | undefined
  let onAddress = (): void => {}
  let onGone = (): void => {}
  client.on('authenticated', () => onAddress())
  client.on('disconnected', () => onGone())

  /** One connection, from its opening to its end; how long it stood, in milliseconds. */
  async function connection(onOpen: (name: string) => void): Promise<number> {
    const gone = new Promise<void>((resolve) => {
      onGone = resolve
    })
    // Until it has an address, `start` cannot be called off: another one beside it would make two connections.
    const addressed = new Promise<void>((resolve) => {
      onAddress = resolve
    })
    const late = addressed.then(() => sleep(HELLO_MS, 'late', { signal: closing.signal, ref: false }))
    if ((await Promise.race([client.start(), late])) === 'late') {
      await client.disconnect()
      return 0
    }
    const since = Date.now()
    connected = true
    wasTaken = true
    told = undefined
    onOpen('Socket Mode')
    await gone
    connected = false
    logger.info('The connection to Slack ended.')
    return Date.now() - since
  }

  return {
    receiver,
    async run(onOpen) {
      if (settings.port !== null) await listen(health, settings.port)
      for (let failures = 0; !closing.signal.aborted; ) {
        const stood = await connection(onOpen).catch((error: unknown) => {
          const refusal = refusalOf(error)
          if (refusal && !wasTaken) throw new Error(refusedAppToken(refusal))
          const why = refusal ?? 'silence'
          if (why === told) return 0
          told = why
          if (refusal) logger.error(refusedAppToken(refusal))
          else logger.warn('Slack opened no connection; trying again until it does:', error)
          return 0
        })
        failures = stood < STEADY_MS ? failures + 1 : 0
        const pause = failures === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => {})
      }
    },
    connected: () => connected,
    noticeMs: 0,
    async close() {
      closing.abort()
      health.close()
      await Promise.race([client.disconnect(), sleep(GOODBYE_MS, undefined, { ref: false })])
    },
  }
}
