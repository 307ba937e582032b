/**
 * Slack on loopback, for the process as a whole: the Web API, Socket Mode, and requests signed as Slack signs them.
 */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answers, type Call, IDS, readCall } from './slack.js'
import { acceptWebSocket, type WebSocketEnd } from './web-socket.js'

export interface SlackServer {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string
  readonly calls: Call[]
  /** Decides what the Web API answers from now on; `'silence'` leaves a call without an answer. */
  answer(answers: (call: Call) => ReturnType<Answers> | 'silence' | Promise<ReturnType<Answers>>): void
  /** Open Socket Mode connections, oldest first. */
  readonly sockets: WebSocketEnd[]
  /** What the app sent over Socket Mode, parsed: acknowledgements. */
  readonly acks: { envelope_id: string; payload: Record<string, unknown> }[]
  /** Whether a new connection is greeted. */
  greets: boolean
  close(): Promise<void>
}

/** What Slack answers unless a test says otherwise. */
function usualAnswer(call: Call, port: number): object {
  if (call.method === 'auth.test') return { ok: true, user_id: IDS.botUser, bot_id: IDS.bot, team_id: IDS.team }
  if (call.method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${port}/socket` }
  return { ok: true, ts: '1.1' }
}

export async function startSlackServer(): Promise<SlackServer> {
  let answers: Parameters<SlackServer['answer']>[0] = () => undefined
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const call = readCall(`http://127.0.0.1${request.url}`, Buffer.concat(chunks).toString())
    slack.calls.push(call)
    const answer = await answers(call)
    if (answer === 'silence') return
    const reply = answer instanceof Response ? answer : Response.json(answer ?? usualAnswer(call, portOf(server)))
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text())
  })
  server.on('upgrade', (request, socket) => {
    const end = acceptWebSocket(request, socket, (text) => slack.acks.push(JSON.parse(text)))
    slack.sockets.push(end)
    socket.on('close', () => slack.sockets.splice(slack.sockets.indexOf(end), 1))
    if (slack.greets) end.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const slack: SlackServer = {
    apiUrl: `http://127.0.0.1:${portOf(server)}/api/`,
    calls: [],
    answer(given) {
      answers = given
    },
    sockets: [],
    acks: [],
    greets: true,
    async close() {
      for (const socket of [...slack.sockets]) socket.drop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return slack
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0), 'listening')
  const port = portOf(server)
  await once(server.close(), 'close')
  return port
}

export const SIGNING_SECRET = 'a-signing-secret'

/** How a request may differ from one that Slack sends. */
export interface Tampering {
  readonly secret?: string
  /** Seconds that the sender's clock is ahead. */
  readonly ahead?: number
  readonly contentType?: string
  readonly signature?: string
}

/** Posts a body to the app's `/slack/events`, signed. */
export async function postSigned(port: number, body: string, tampering: Tampering = {}): Promise<Response> {
  const { secret = SIGNING_SECRET, ahead = 0 } = tampering
  const timestamp = String(Math.floor(Date.now() / 1_000) + ahead)
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': tampering.contentType ?? (body.startsWith('{') ? JSON_TYPE : FORM_TYPE),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': tampering.signature ?? signature,
    },
    body,
  })
}

export const FORM_TYPE = 'application/x-www-form-urlencoded'
export const JSON_TYPE = 'application/json'

/** A slash command as the form that Slack sends. */
export function asForm(command: Record<string, unknown>): string {
  return new URLSearchParams(
    Object.entries(command).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
}
