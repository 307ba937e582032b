/**
 * `/healthz`, `/readyz` and `/metrics`, and how a server of ours comes to listen. Health answers whenever the process
 * turns; ready only once ladders are loaded and Slack has taken the token, and no more once the process is about to end.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from './metrics.js'

/** A server that serves health alone, for Socket Mode; everything else is not found. */
export function createHealthServer(ready: () => boolean, metrics: Metrics): Server {
  return createTimedServer((request, response) => {
    if (!answerHealth(request, response, ready, metrics)) reply(response, 404)
  })
}

/** A server that lets go of requests which do not arrive whole within seconds. */
export function createTimedServer(listener: RequestListener): Server {
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 65_000 },
    listener,
  )
  server.maxConnections = 2_000
  return server
}

/** Answers a request for health; false where it asks for something else. */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  ready: () => boolean,
  metrics: Metrics,
): boolean {
  const path = pathOf(request)
  if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return false
  if (request.method !== 'GET' && request.method !== 'HEAD') reply(response, 405)
  else if (path === '/metrics') void metrics.text().then((text) => reply(response, 200, text, metrics.contentType))
  else if (path === '/healthz' || ready()) reply(response, 200, 'ok\n')
  else reply(response, 503, 'not ready\n')
  return true
}

export function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?', 1)[0]
}

export function reply(response: ServerResponse, status: number, body = '', type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}

/**
 * Listens on every address of the machine.
 * @returns the port, where 0 was asked for the one that was free
 * @throws an error of one line that names `PORT`
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error, port))))
    server.listen(port, resolve)
  })
  const address: AddressInfo | string | null = server.address()
  return address !== null && typeof address === 'object' ? address.port : port
}

function whyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `PORT ${port} is taken: stop the program that uses it, or set PORT to a free one.`
  return `PORT ${port} cannot be used (${error.code ?? error.message}): set PORT to another one.`
}
