/**
 * What can be told of an installation's side in Slack without disturbing a bot at work: whether Slack takes the tokens and
 * what they may do, how deliveries would come, and what has come where the bot runs beside. Comes in as settings, goes out
 * as findings.
 */
import { createHmac } from 'node:crypto'
import { type FetchFunction, WebAPIPlatformError, WebClient } from '@slack/web-api'
import type { HttpSettings, SocketSettings } from '../config.js'
import { createLogger, hushed } from './logger.js'
import { clientOptions } from './outgoing.js'
import { checkSharedMemory } from './shared-memory.js'
import { refusalOf, refusedAppToken, refusedBotToken } from './token.js'

export interface Finding {
  /** `note`: nothing is known to be wrong, and somebody should know or look. */
  readonly verdict: 'ok' | 'wrong' | 'note'
  /** One line, which says what to do where something is wrong. */
  readonly text: string
}

/** What the app asks to be allowed in `manifest.yml`, each as it reads there. */
export const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history'] as const
/** The events that the app asks for in `manifest.yml`. */
export const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const
/** What a person does to have each delivery sent, by the type that the metrics give it. */
const TRIES: Readonly<Record<string, string>> = {
  command: 'type /ladder help in Slack',
  app_mention: 'mention it in a channel that it is a member of',
  message: 'send it a direct message',
  app_home_opened: 'open its Home tab',
  block_actions: 'click a button in an answer',
}

/** Slack refuses requests whose clock differs by five minutes; a clock that is off by one is on its way there. */
const CLOCK_SKEW_S = 60
const TIMEOUT_MS = 5_000

export async function checkSlack(
  settings: HttpSettings | SocketSettings,
  fetch: FetchFunction = globalThis.fetch,
): Promise<Finding[]> {
  const findings = await checkToken(settings, fetch)
  findings.push(...(settings.mode === 'socket' ? await checkSocketMode(settings, fetch) : checkSecret(settings)))
  if (settings.port) findings.push(...(await checkRunning(settings, settings.port)))
  if (settings.stateUrl !== undefined) findings.push(await checkState(settings.stateUrl))
  findings.push(
    note(
      `What only Slack’s pages show: ${pageOf(settings)} should list the events ${EVENTS.join(', ')}${settings.mode === 'http' ? ' with your address, /slack/events, as Request URL' : ''}, and Interactivity & Shortcuts should be on.`,
    ),
  )
  return findings
}

async function checkToken(settings: HttpSettings | SocketSettings, fetch: FetchFunction): Promise<Finding[]> {
  let skew = 0
  const timed: FetchFunction = async (url, init) => {
    const response = await fetch(url, init)
    const date = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(date)) skew = Math.round((Date.now() - date) / 1_000)
    return response
  }
  try {
    const { user, team, response_metadata } = await clientFor(settings.botToken, settings, timed).auth.test()
    const clock =
      Math.abs(skew) < CLOCK_SKEW_S
        ? []
        : [
            wrong(
              `Clock: this machine’s is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Slack’s. Set it right: from five minutes on, every request from Slack is refused.`,
            ),
          ]
    return [
      ok(`Bot token: Slack knows it as ${user} in the workspace ${team}.`),
      ...checkScopes(response_metadata?.scopes),
      ...clock,
    ]
  } catch (error) {
    const refusal = refusalOf(error)
    return [wrong(refusal ? refusedBotToken(refusal) : unreachable(error, settings))]
  }
}

function checkScopes(granted: readonly string[] | undefined): Finding[] {
  if (!granted) return [note('Scopes: Slack did not say what the bot token may do.')]
  const missing = SCOPES.filter((scope) => !granted.includes(scope))
  if (missing.length > 0)
    return [
      wrong(
        `Scopes: the bot token lacks ${missing.join(', ')}. Add them under OAuth & Permissions, Bot Token Scopes, and install the app again; or paste manifest.yml under App Manifest.`,
      ),
    ]
  const more = granted.filter((scope) => !SCOPES.some((needed) => needed === scope))
  const rest = more.length > 0 ? ` It has more than that: ${more.join(', ')}.` : ''
  return [ok(`Scopes: the bot token has every scope that manifest.yml asks for.${rest}`)]
}

/** Asks for the address of a connection, and does not connect: Slack would send deliveries there. */
async function checkSocketMode(settings: SocketSettings, fetch: FetchFunction): Promise<Finding[]> {
  try {
    await clientFor(settings.appToken, settings, fetch).apps.connections.open({})
    return [ok('Socket Mode: Slack accepts the app token and opens connections.')]
  } catch (error) {
    const refusal = refusalOf(error) ?? (error instanceof WebAPIPlatformError ? error.data.error : undefined)
    return [wrong(refusal ? refusedAppToken(refusal) : unreachable(error, settings))]
  }
}

function checkSecret({ signingSecret }: HttpSettings): Finding[] {
  return /^[\da-f]{32}$/.test(signingSecret)
    ? []
    : [
        note(
          'Signing secret: Slack’s have 32 digits and letters from a to f. Compare it with Basic Information, App Credentials.',
        ),
      ]
}

async function checkState(url: string): Promise<Finding> {
  try {
    await checkSharedMemory(url)
    return ok('STATE_URL: it answers.')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong(`STATE_URL does not answer (${reason}). Until it does, each replica uses its own memory.`)
  }
}

/** What the bot tells of itself where it runs on this machine. */
async function checkRunning(settings: HttpSettings | SocketSettings, port: number): Promise<Finding[]> {
  const at = (path: string, init?: RequestInit) =>
    globalThis.fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  try {
    const [ready, metrics] = await Promise.all([at('/readyz'), at('/metrics').then((reply) => reply.text())])
    if (!metrics.includes('ladderbot_build_info'))
      return [wrong(`Port ${port}: another program answers there. Stop it, or set PORT to a free one.`)]
    const findings = ready.ok
      ? [ok(`Port ${port}: the bot is running and ready.`)]
      : [wrong(`Port ${port}: the bot is running, but not ready. Its log says why.`)]
    if (settings.mode === 'http') findings.push(await checkSignature(settings, at))
    return [...findings, ...checkArrivals(metrics)]
  } catch {
    return [note(`Port ${port}: nothing answers there. Start the bot, and run this beside it to see what Slack sends.`)]
  }
}

/** Sends the bot what Slack sends when somebody sets a Request URL. */
async function checkSignature(
  { signingSecret }: HttpSettings,
  at: (path: string, init: RequestInit) => Promise<Response>,
): Promise<Finding> {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'doctor' })
  const time = String(Math.floor(Date.now() / 1_000))
  const signature = createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${signature}`,
  }
  const reply = await at('/slack/events', { method: 'POST', headers, body })
  return reply.ok
    ? ok('Requests: the bot accepts what is signed with SLACK_SIGNING_SECRET.')
    : wrong('Requests: the running bot has another SLACK_SIGNING_SECRET. Start it again with this one.')
}

/** Of each type of delivery, whether one has come since the bot started. */
function checkArrivals(metrics: string): Finding[] {
  const seen = (type: string): boolean => metrics.includes(`ladderbot_deliveries_total{type="${type}"`)
  const come = Object.keys(TRIES).filter(seen)
  const missing = Object.entries(TRIES).filter(([type]) => !seen(type))
  return [
    ...(come.length > 0 ? [ok(`Deliveries received since the bot started: ${come.join(', ')}.`)] : []),
    ...missing.map(([type, attempt]) => note(`Deliveries: no ${type} has come yet. To try it, ${attempt}.`)),
  ]
}

function clientFor(token: string, { slackApiUrl }: HttpSettings | SocketSettings, fetch: FetchFunction): WebClient {
  return new WebClient(token, {
    ...clientOptions(fetch, slackApiUrl),
    timeout: TIMEOUT_MS,
    logger: hushed(createLogger('error')),
  })
}

/** The app's page about events; the app-level token holds the app's id. */
function pageOf(settings: HttpSettings | SocketSettings): string {
  const app = settings.mode === 'socket' ? settings.appToken.split('-')[2] : undefined
  return app
    ? `https://api.slack.com/apps/${app}/event-subscriptions`
    : 'Event Subscriptions at https://api.slack.com/apps'
}

function unreachable(error: unknown, { slackApiUrl }: HttpSettings | SocketSettings): string {
  const reason = error instanceof Error ? error.message : String(error)
  const where = slackApiUrl === undefined ? 'the network and its proxy' : 'SLACK_API_URL'
  return `Slack: no answer (${reason}). Check ${where}.`
}

function ok(text: string): Finding {
  return { verdict: 'ok', text }
}

function wrong(text: string): Finding {
  return { verdict: 'wrong', text }
}

function note(text: string): Finding {
  return { verdict: 'note', text }
}
