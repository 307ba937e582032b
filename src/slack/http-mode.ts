/**
 * HTTP mode: requests signed by Slack at `POST /slack/events`, health beside them. The server is ours around Bolt's
 * receiver, because Bolt alone compares the content type to the letter, ends the process on a signed body that is no
 * object, reads bodies that nobody can have signed, takes requests from the future, and keeps a connection that sent too
 * much.
 */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { HTTPReceiver, type Logger } from '@slack/bolt'
import type { HttpSettings } from '../config.js'
import { createBodyReader } from './bodies.js'
import { answerHealth, createTimedServer, listen, pathOf, reply } from './health.js'
import type { Metrics } from './metrics.js'
import { flawOf, isSigned } from './signature.js'
import type { Transport } from './transport.js'

/** Load balancers ask for readiness every second or so. */
const NOTICE_MS = 2_000
/** Half a request may still become a whole one when the bot ends; the other half comes at once or not at all. */
const GRACE_MS = 1_500
/** Every delivery gets its reply from us, if late; where Bolt gave one before, ours would count as a failure. */
const REPLY_MS = 60_000
/** Anybody can send what is refused: the log tells of one, and how many more there were. */
const TOLD_EVERY_MS = 60_000

export function createHttpMode(
  settings: HttpSettings,
  logger: Logger,
  ready: () => boolean,
  metrics: Metrics,
): Transport {
  const { signingSecret } = settings
  const receiver = new HTTPReceiver({
    signingSecret,
    signatureVerification: false,
    logger,
    unhandledRequestTimeoutMillis: REPLY_MS,
  })
  const readBody = createBodyReader()
  let toldAt = Number.NEGATIVE_INFINITY
  let untold = 0

  function refuse(response: ServerResponse, why: string): void {
    reply(response, 401)
    metrics.onRefused()
    untold += 1
    if (Date.now() - toldAt < TOLD_EVERY_MS) return
    logger.warn(
      `A request was refused: ${why}.${untold > 1 ? ` ${untold - 1} others were refused since the last such line.` : ''}`,
    )
    toldAt = Date.now()
    untold = 0
  }

  /** Reads a request that Slack signed and hands it to Bolt; what Bolt must not see ends here. */
  async function takeIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const flaw = flawOf(request.headers)
    if (flaw) return refuse(response, flaw)
    const rawBody = await readBody(request)
    if (rawBody === undefined) {
      response.setHeader('connection', 'close')
      return reply(response, 413)
    }
    const body = rawBody.toString()
    if (!isSigned(request.headers, body, signingSecret))
      return refuse(response, 'its signature was not made with SLACK_SIGNING_SECRET')
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
    if (!holdsObject(body, type === 'application/x-www-form-urlencoded')) {
      logger.warn('A delivery could not be read: it is signed by Slack, but holds no object.')
      return reply(response, 200)
    }
    request.headers['content-type'] = type
    receiver.requestListener(Object.assign(request, { rawBody }), response)
  }

  let closing = false
  const server = createTimedServer((request, response) => {
    if (closing) response.setHeader('connection', 'close')
    if (answerHealth(request, response, ready, metrics)) return
    if (request.method !== 'POST' || pathOf(request) !== '/slack/events') return reply(response, 404)
    takeIn(request, response).catch((error: unknown) => {
      logger.debug('A request broke off:', error)
      response.destroy()
    })
  })
  return {
    receiver,
    async run(onOpen) {
      onOpen(`HTTP mode, port ${await listen(server, settings.port)}`)
      await once(server, 'close')
    },
    connected: () => server.listening,
    noticeMs: NOTICE_MS,
    async close() {
      closing = true
      const closed = new Promise((resolve) => server.close(resolve))
      await Promise.race([closed, sleep(GRACE_MS, undefined, { ref: false })])
      server.closeAllConnections()
    },
  }
}

/** Whether a body is a form of its own, or carries JSON that is an object: `null` would end the process. */
function holdsObject(body: string, isForm: boolean): boolean {
  const json = isForm ? new URLSearchParams(body).get('payload') : body
  if (json === null) return true
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
