/**
 * HTTP mode: requests signed by Slack at `POST /slack/events`, health beside them. The server is ours around Bolt's
 * receiver, because Bolt alone compares the content type to the letter, ends the process on a signed body that is no
 * object, takes requests from the future, and keeps a connection that sent too much.
 */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { HTTPReceiver, type Logger } from '@slack/bolt'
import type { HttpSettings } from '../config.js'
import { answerHealth, createTimedServer, listen, pathOf, reply } from './health.js'
import type { Transport } from './transport.js'

/** Slack's largest payloads, views of 250 kB in form encoding, stay below. */
const BODY_LIMIT = 1024 * 1024
/** How much of a body that is too large is still read, so that its sender gets to read the refusal. */
const DISCARD_LIMIT = 8 * BODY_LIMIT
/** Half a request may still become a whole one when the bot ends; the other half comes at once or not at all. */
const GRACE_MS = 1_500
/** Slack's own allowance for clocks that differ; Bolt applies it to the past only. */
const CLOCK_SKEW_S = 5 * 60

export function createHttpMode(settings: HttpSettings, logger: Logger, ready: () => boolean): Transport {
  const receiver = new HTTPReceiver({ signingSecret: settings.signingSecret, logger })
  /** Reads a request and hands it to Bolt, which checks the signature; what Bolt must not see is refused here. */
  async function takeIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request)
    if (rawBody === undefined) {
      response.setHeader('connection', 'close')
      return reply(response, 413)
    }
    const ahead = Number(request.headers['x-slack-request-timestamp']) - Date.now() / 1_000
    if (ahead > CLOCK_SKEW_S) {
      logger.warn(`A request was refused: it was signed ${Math.round(ahead)} seconds ahead of this machine's clock.`)
      return reply(response, 401)
    }
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
    const form = type === 'application/x-www-form-urlencoded'
    if (!holdsObject(rawBody.toString(), form)) return reply(response, 400)
    request.headers['content-type'] = type
    receiver.requestListener(Object.assign(request, { rawBody }), response)
  }

  let closing = false
  const server = createTimedServer((request, response) => {
    if (closing) response.setHeader('connection', 'close')
    if (answerHealth(request, response, ready)) return
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
    async close() {
      closing = true
      const closed = new Promise((resolve) => server.close(resolve))
      await Promise.race([closed, sleep(GRACE_MS, undefined, { ref: false })])
      server.closeAllConnections()
    },
  }
}

/** The whole body; undefined where it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const part: Buffer = chunk
    size += part.length
    if (size <= BODY_LIMIT) chunks.push(part)
    else if (size > DISCARD_LIMIT) break
  }
  return size <= BODY_LIMIT ? Buffer.concat(chunks) : undefined
}

/** Whether a body is a form of its own, or carries JSON that can only be an object: `null` would end the process. */
function holdsObject(body: string, form: boolean): boolean {
  const json = form ? new URLSearchParams(body).get('payload') : body
  return json === null || json.trimStart().startsWith('{')
}
