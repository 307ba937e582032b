/**
 * Slack on loopback, as an app meets it: the Web API with what stands in its conversations, `response_url`s, Socket Mode,
 * and signed requests. It delivers again what is not acknowledged, fails as a script says, and keeps the books.
 */
import { once } from 'node:events'
import { Agent, createServer, request as httpRequest, type IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import { IDS, readCall } from '../helpers/slack.js'
import { type Fault, play, type Rule } from './faults.js'
import type { Delivery, Request } from './ledger.js'
import { bodyOf, signedHeaders } from './signed.js'

/** Slack waits three seconds for an acknowledgement; here it waits longer, for the sake of busy machines. */
const ACK_MS = 20_000
/** Slack's pauses before it delivers an event again are none, a minute and five; here they are shorter. */
const REPEATS_AFTER_MS = [0, 100, 500]
/** Slack pings; a client that hears nothing for half a minute leaves. */
const PING_MS = 5_000

/** A message that stands in a conversation. */
interface Standing {
  readonly channel: unknown
  readonly ts: string
  readonly thread: unknown
  readonly metadata: unknown
  readonly request: Request
}

/** The app's end of a Socket Mode connection. */
export interface SocketEnd {
  send(frame: object | string): void
  /** Ends the connection without a closing frame, as a network does. */
  drop(): void
  /** Neither sends nor reads from now on, and says nothing of it. */
  freeze(): void
}

interface OpenSocket extends SocketEnd {
  /** Slack has said that it ends: it delivers over the others. */
  isLeaving: boolean
  /** By envelope: what to call with the acknowledgement, or with nothing once none can come. */
  readonly waiting: Map<string, (ack: Record<string, unknown> | undefined) => void>
}

export interface Slack {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string
  readonly calls: Request[]
  readonly deliveries: Delivery[]
  /** Open Socket Mode connections, oldest first. */
  readonly sockets: readonly SocketEnd[]
  /** Envelopes that were acknowledged, in that order. */
  readonly acked: readonly string[]
  /** How a new connection behaves: whether Slack greets on it, and answers pings. */
  manners: { greets: boolean; pongs: boolean }
  /** Faults from now on, instead of those before; none: Slack is well. */
  script(...rules: Rule[]): void
  /** Deliveries come over HTTP to this port from now on, and over Socket Mode until then. */
  deliverTo(port: () => number): void
  /**
   * Delivers a payload, an event again where it is not acknowledged. Each gets a `response_url` and a `trigger_id` of its own.
   * Resolves once it is acknowledged, or Slack has given up.
   */
  deliver(payload: object): Promise<Delivery>
  /** Lets go of the books, for tests of hours. */
  forget(): void
  /** Nothing listens any more, until it is back on the same port; open Socket Mode connections stay. */
  leave(): void
  comeBack(): Promise<void>
  close(): void
}

export async function startSlack({ repeatsAfterMs = REPEATS_AFTER_MS } = {}): Promise<Slack> {
  const calls: Request[] = []
  const deliveries: Delivery[] = []
  const sockets: OpenSocket[] = []
  const acked: string[] = []
  const messages: Standing[] = []
  /** By what a request may name of it: its user, its `ts`, its `response_url`, its trigger, its view. */
  const byMark = new Map<string, Delivery>()
  const triggers = new Map<string, Delivery>()
  let faultOf = play([])
  let target: (() => number) | undefined
  let numbers = 0
  const next = (): number => {
    numbers += 1
    return numbers
  }

  // The Web API, and response_urls.

  /** What Slack replies where nothing is wrong, once it has done what is asked. */
  function carryOut(request: Request): object {
    const { method, args } = request
    switch (method) {
      case 'auth.test':
        return { user_id: IDS.botUser, bot_id: IDS.bot, team_id: IDS.team }
      case 'apps.connections.open':
        return { url: `ws://127.0.0.1:${port}/socket` }
      case 'chat.postMessage': {
        const ts = `${Math.floor(Date.now() / 1_000)}.${String(next()).padStart(6, '0')}`
        messages.push({ channel: args.channel, ts, thread: args.thread_ts, metadata: args.metadata, request })
        return { channel: args.channel, ts }
      }
      case 'chat.postEphemeral':
        return { message_ts: `1.${next()}` }
      case 'conversations.history':
      case 'conversations.replies': {
        const found = messages.filter(
          ({ channel, ts, thread }) =>
            channel === args.channel &&
            thread === args.ts &&
            Number(ts) > Number(args.oldest ?? 0) &&
            Number(ts) < Number(args.latest ?? Number.POSITIVE_INFINITY),
        )
        const told = found.map(({ ts, metadata }) => ({ type: 'message', ts, bot_id: IDS.bot, metadata }))
        return { messages: method === 'conversations.history' ? told.reverse() : told }
      }
      case 'views.open':
      case 'views.push': {
        const trigger = String(args.trigger_id)
        const delivery = triggers.get(trigger)
        if (!delivery) return { ok: false, error: 'exchanged_trigger_id' }
        triggers.delete(trigger)
        const id = `V${next()}`
        byMark.set(id, delivery)
        return { view: { id, hash: `h${next()}`, type: 'modal' } }
      }
      default:
        return {}
    }
  }

  /** The delivery that a request is about. */
  function owner({ url, args }: Request): Delivery | undefined {
    const metadata = Object(args.metadata)
    const marks = [url, args.trigger_id, args.view_id, args.thread_ts, Object(metadata.event_payload).asked]
    const found = [...marks, args.user, args.user_id, args.channel].map((mark) => byMark.get(String(mark)))
    return found.find((delivery) => delivery !== undefined)
  }

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const url = `http://127.0.0.1:${port}${incoming.url}`
    const { method, args } = readCall(url, Buffer.concat(chunks).toString())
    const token = incoming.headers.authorization?.replace(/^Bearer /, '')
    const name = method === url ? 'response_url' : method
    const request: Request = { method: name, url, args, token, isTaken: false, isKnown: false }
    calls.push(request)
    owner(request)?.requests.push(request)
    const fault = faultOf(name)
    const answer: { ok?: boolean } = fault?.isTaken === false ? {} : carryOut(request)
    request.isTaken = fault?.isTaken !== false && answer.ok !== false
    response.on('finish', () => {
      request.isKnown = request.isTaken
      if (!name.startsWith('conversations.')) return
      for (const standing of messages) if (standing.channel === args.channel) standing.request.isKnown = true
    })
    const text = name === 'response_url' ? 'ok' : JSON.stringify({ ok: true, ...answer })
    if (fault) return void fault.reply(response, text)
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })

  // Socket Mode.

  const webSockets = new WebSocketServer({ noServer: true, autoPong: false })
  const onOpen = new Set<() => void>()
  let isClosed = false
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head) => {
    const fault = faultOf('socket')
    if (fault) return refuseUpgrade(incoming, socket, fault)
    webSockets.handleUpgrade(incoming, socket, head, accept)
  })

  function accept(webSocket: WebSocket): void {
    const { greets, pongs } = slack.manners
    const pinging = setInterval(() => webSocket.ping(), PING_MS)
    const open: OpenSocket = {
      isLeaving: false,
      waiting: new Map(),
      send: (frame) => {
        open.isLeaving ||= typeof frame === 'object' && 'type' in frame && frame.type === 'disconnect'
        webSocket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
      },
      drop: () => webSocket.terminate(),
      freeze() {
        clearInterval(pinging)
        webSocket.pause()
      },
    }
    webSocket.on('ping', (data) => pongs && webSocket.pong(data))
    webSocket.on('error', () => {})
    webSocket.on('message', (data) => {
      const { envelope_id: id, payload }: { envelope_id: string; payload?: Record<string, unknown> } = JSON.parse(
        String(data),
      )
      acked.push(id)
      open.waiting.get(id)?.(payload ?? {})
    })
    webSocket.on('close', () => {
      clearInterval(pinging)
      sockets.splice(sockets.indexOf(open), 1)
      for (const giveUp of open.waiting.values()) giveUp(undefined)
    })
    sockets.push(open)
    if (!greets) return
    open.send({ type: 'hello', num_connections: sockets.length, connection_info: { app_id: IDS.app } })
    for (const goOn of onOpen) goOn()
    onOpen.clear()
  }

  /** The connection that has its turn. */
  async function someSocket(isWorthWaiting: boolean): Promise<OpenSocket | undefined> {
    while (sockets.length === 0 && isWorthWaiting && !isClosed)
      await new Promise<void>((resolve) => onOpen.add(resolve))
    const staying = sockets.filter(({ isLeaving }) => !isLeaving)
    const turn = staying.length > 0 ? staying : sockets
    return turn[next() % turn.length]
  }

  async function overSocket(delivery: Delivery, attempt: number): Promise<void> {
    const { kind, payload } = delivery
    const socket = await someSocket(kind === 'event')
    if (!socket) return
    const envelope_id = `envelope-${next()}`
    const type = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' }[kind]
    const again = attempt > 0 && { retry_attempt: attempt, retry_reason: 'timeout' }
    const acknowledged = new Promise<Record<string, unknown> | undefined>((resolve) => {
      socket.waiting.set(envelope_id, resolve)
      setTimeout(() => resolve(undefined), ACK_MS).unref()
    })
    socket.send({ type, envelope_id, accepts_response_payload: kind !== 'event', payload, ...again })
    delivery.attempts += 1
    delivery.ack = await acknowledged
    socket.waiting.delete(envelope_id)
  }

  // HTTP.

  const agent = new Agent({ keepAlive: true })
  async function overHttp(delivery: Delivery, attempt: number, port: number): Promise<void> {
    const body = bodyOf(delivery.payload)
    const again = { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_timeout' }
    const headers = signedHeaders(body, attempt > 0 ? { headers: again } : {})
    const reply = await new Promise<{ status: number; text: string }>((resolve) => {
      const nothing = (): void => resolve({ status: 0, text: '' })
      const options = { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent }
      httpRequest(options, async (response) => {
        const chunks: Buffer[] = []
        try {
          for await (const chunk of response) chunks.push(chunk)
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        } catch {
          nothing()
        }
      })
        .on('finish', () => {
          delivery.attempts += 1
        })
        .on('error', nothing)
        .setTimeout(ACK_MS, nothing)
        .end(body)
    })
    delivery.status = reply.status
    // It came too late to be read.
    if (reply.status === 408) delivery.attempts -= 1
    if (reply.status < 200 || reply.status > 299) return
    const { text } = reply
    delivery.ack = text.startsWith('{') ? JSON.parse(text) : text === '' ? {} : { text }
  }

  async function deliver(given: object): Promise<Delivery> {
    const number = next()
    const payload = {
      ...given,
      ...('response_url' in given && { response_url: `http://127.0.0.1:${port}/response/${number}` }),
      ...('trigger_id' in given && { trigger_id: `${number}.1` }),
    }
    const kind = kindOf(payload)
    const delivery: Delivery = { payload, kind, attempts: 0, ack: undefined, status: 0, ms: 0, requests: [] }
    deliveries.push(delivery)
    for (const mark of marksOf(payload)) byMark.set(mark, delivery)
    if ('trigger_id' in payload) triggers.set(String(payload.trigger_id), delivery)
    const since = performance.now()
    for (let attempt = 0; delivery.ack === undefined; attempt += 1) {
      await (target ? overHttp(delivery, attempt, target()) : overSocket(delivery, attempt))
      const pause = repeatsAfterMs[attempt]
      if (delivery.ack !== undefined || kind !== 'event' || pause === undefined) break
      await sleep(pause)
    }
    delivery.ms = performance.now() - since
    return delivery
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  const port = portOf(server.address())
  const slack: Slack = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    deliveries,
    sockets,
    acked,
    manners: { greets: true, pongs: true },
    script(...rules) {
      faultOf = play(rules)
    },
    deliverTo(given) {
      target = given
    },
    deliver,
    forget() {
      for (const list of [calls, deliveries, acked, messages]) list.length = 0
      byMark.clear()
      triggers.clear()
    },
    leave() {
      server.close()
      server.closeAllConnections()
    },
    async comeBack() {
      await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    close() {
      isClosed = true
      for (const giveUp of onOpen) giveUp()
      agent.destroy()
      for (const socket of [...sockets]) socket.drop()
      slack.leave()
    },
  }
  return slack
}

/** Refuses a connection as the fault would any other request. */
function refuseUpgrade(incoming: IncomingMessage, socket: Socket, fault: Fault): void {
  const response = new ServerResponse(incoming)
  response.assignSocket(socket)
  response.on('finish', () => socket.end())
  void fault.reply(response, '')
}

function kindOf(payload: object): Delivery['kind'] {
  if ('command' in payload) return 'command'
  return 'type' in payload && payload.type === 'event_callback' ? 'event' : 'interaction'
}

/** What names a delivery in the requests that come of it. */
function marksOf(payload: object): string[] {
  const { event = {}, user, user_id, response_url, trigger_id }: Record<string, unknown> = Object(payload)
  const { ts, user: author } = Object(event)
  const marks = [ts, author, Object(user).id, user_id, response_url, trigger_id]
  return marks.filter((mark) => mark !== undefined).map(String)
}

function portOf(address: AddressInfo | string | null): number {
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0), 'listening')
  const port = portOf(server.address())
  await once(server.close(), 'close')
  return port
}
