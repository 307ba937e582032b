/**
 * The local mode's workspace around a Bolt app that a test writes, without a browser or a port: pages are asked for and
 * forms are posted as a browser without scripts would.
 */
import { createAdaptorServer } from '@hono/node-server'
import { App, type Logger, LogLevel } from '@slack/bolt'
import { createPerson } from '../../src/playground/person.js'
import { createServer } from '../../src/playground/server.js'
import { createTickets } from '../../src/playground/tickets.js'
import { createWebApi } from '../../src/playground/web-api.js'
import { BOT, createWorkspace } from '../../src/playground/workspace.js'

export const HOST = 'localhost:3000'
const ORIGIN = `http://${HOST}`

/** Refusals are what the tests are about; nobody needs to read of them. */
const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  getLevel: () => LogLevel.ERROR,
  setLevel: () => {},
  setName: () => {},
}

/** @param now the workspace's clock, in milliseconds since 1970 */
export function openWorkspace(register: (app: App) => void, now?: () => number) {
  const logged: string[] = []
  const workspace = createWorkspace((_level, text) => logged.push(text), now)
  const tickets = createTickets(workspace)
  const app = new App({
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    authorize: async () => ({ botToken: 'xoxb-test', botId: BOT.botId, botUserId: BOT.id }),
    clientOptions: { fetch: createWebApi(workspace, tickets), retryConfig: { retries: 0 }, logger: SILENT },
    logLevel: LogLevel.ERROR,
    convoStore: false,
  })
  app.error(async (error) => {
    throw error
  })
  register(app)
  const person = createPerson(workspace, tickets, app, new Set(['/ladder']))
  const facts = {
    commands: [{ command: '/ladder', hint: 'a question', description: 'Look up a ladder' }],
    globalShortcuts: [{ callbackId: 'look_up', name: 'Look up a ladder' }],
    messageShortcuts: [{ callbackId: 'match_message', name: 'Match to a ladder' }],
    examples: () => ['ce ic5', 'what is next'],
    explain: (text: string) => `read: ${text}`,
  }
  let port = 3000
  const server = createServer(workspace, person, facts, () => port)
  const get = async (path: string, headers: Record<string, string> = {}) =>
    server.request(path, { headers: { host: HOST, ...headers } })
  return {
    workspace,
    logged,
    client: app.client,
    get,
    /** The page at the address, as HTML. */
    page: async (path: string) => (await get(path)).text(),
    /** Posts a form that stands on the page `from`; the page that the answer leads to, as HTML. */
    post: async (
      path: string,
      form: Record<string, string>,
      from = '/c/general',
      headers: Record<string, string> = {},
    ) => {
      const response = await server.request(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { host: HOST, origin: ORIGIN, referer: ORIGIN + from, ...headers },
      })
      return (await get(response.headers.get('location') ?? '/')).text()
    },
    /** Opens the workspace to a browser. */
    listen: async () => {
      const http = createAdaptorServer({ fetch: server.fetch })
      await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
      const bound = http.address()
      port = typeof bound === 'object' && bound ? bound.port : port
      return { address: `http://localhost:${port}`, close: () => http.close() }
    },
    /** The id of the message or view that came last. */
    latest: () => workspace.modals.at(-1)?.id ?? workspace.messages.at(-1)?.id ?? '',
  }
}
