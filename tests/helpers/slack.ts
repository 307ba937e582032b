/**
 * Slack without Slack: payloads as it sends them, a receiver to hand them in by, a `fetch` that records what comes back.
 * Payload factories take overrides last; whatever a test does not name is made up and plain.
 */
import type { BlockAction, ButtonAction, EnvelopedEvent, Receiver, ReceiverEvent, SlashCommand } from '@slack/bolt'
import type { AppHomeOpenedEvent, AppMentionEvent, GenericMessageEvent } from '@slack/types'
import type { FetchFunction } from '@slack/web-api'
import type { LogLevel } from '../../src/config.js'
import type { Ladderbot } from '../../src/ladderbot.js'
import { createApp } from '../../src/slack/app.js'
import type { Memory } from '../../src/slack/memory.js'
import type { Identity } from '../../src/slack/token.js'

export const IDS = {
  team: 'T1',
  app: 'A1',
  bot: 'B1',
  botUser: 'UBOT',
  user: 'U1',
  channel: 'C1',
  direct: 'D1',
} as const
export const BOT_TOKEN = 'xoxb-test'
export const RESPONSE_URL = 'https://hooks.slack.invalid/response/1'

/** One request of the app: a Web API method with its arguments, or an answer to a `response_url`. */
export interface Call {
  readonly method: string
  readonly args: Record<string, unknown>
}

/** What Slack answers to a call; undefined: `{ ok: true }`. */
export type Answers = (call: Call) => object | Response | undefined

/** A `fetch` that records each call and answers it. */
export function recordingFetch(answers: Answers = () => undefined): { fetch: FetchFunction; calls: Call[] } {
  const calls: Call[] = []
  return {
    calls,
    fetch: async (url, init) => {
      const call = readCall(String(url), String(init?.body ?? ''))
      calls.push(call)
      const answer = answers(call)
      return answer instanceof Response ? answer : Response.json({ ok: true, ts: '1.1', ...answer })
    },
  }
}

/** The call that a request makes; arguments that are JSON come parsed. */
export function readCall(url: string, body: string): Call {
  const method = url.match(/\/api\/([\w.]+)$/)?.[1]
  if (method === undefined) return { method: url, args: JSON.parse(body) }
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [name, readValue(value)])
  return { method, args: Object.fromEntries(entries) }
}

function readValue(text: string): unknown {
  return /^[[{]/.test(text) ? JSON.parse(text) : text
}

/** A running app with its outside: hand in payloads, read what Slack would get. */
export interface SlackDouble {
  readonly app: ReturnType<typeof createApp>
  readonly calls: Call[]
  /** Delivers a payload; resolves with what was acknowledged, once the app is done with it. */
  deliver(body: ReceiverEvent['body']): Promise<unknown[]>
}

export function slackDouble(
  bot: () => Ladderbot,
  {
    answers,
    logLevel = 'error',
    identity = { teamId: IDS.team },
    answerOutsiders = false,
    memory,
  }: { answers?: Answers; logLevel?: LogLevel; identity?: Identity; answerOutsiders?: boolean; memory?: Memory } = {},
): SlackDouble {
  const { fetch, calls } = recordingFetch(answers)
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} }
  const app = createApp({
    receiver,
    bot,
    botToken: BOT_TOKEN,
    identity: () => ({ botId: IDS.bot, botUserId: IDS.botUser, ...identity }),
    answerOutsiders,
    logLevel,
    fetch,
    ...(memory && { memory }),
  })
  return {
    app,
    calls,
    async deliver(body) {
      const acks: unknown[] = []
      await app.processEvent({
        body,
        ack: async (response?: unknown) => {
          acks.push(response)
        },
      })
      return acks
    },
  }
}

export function slashCommand(text: string, overrides: Partial<SlashCommand> = {}): SlashCommand {
  return {
    token: 'unused',
    command: '/ladder',
    text,
    response_url: RESPONSE_URL,
    trigger_id: '1.2.3',
    user_id: IDS.user,
    user_name: 'someone',
    team_id: IDS.team,
    team_domain: 'team',
    channel_id: IDS.channel,
    channel_name: 'general',
    api_app_id: IDS.app,
    is_enterprise_install: 'false',
    ...overrides,
  }
}

let events = 0

let messages = 0

/** The `ts` of a message: each has its own. */
function nextTs(): string {
  messages += 1
  return `200.${String(messages).padStart(6, '0')}`
}

/** The wrapper of an event; each has an `event_id` of its own. */
export function eventOf<Event>(event: Event, overrides: Partial<EnvelopedEvent<Event>> = {}): EnvelopedEvent<Event> {
  events += 1
  return {
    token: 'unused',
    team_id: IDS.team,
    api_app_id: IDS.app,
    type: 'event_callback',
    event_id: `Ev${events}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: IDS.team, user_id: IDS.botUser, is_bot: true, is_enterprise_install: false },
    ],
    event,
    ...overrides,
  }
}

export function mention(text: string, overrides: Partial<AppMentionEvent> = {}): EnvelopedEvent<AppMentionEvent> {
  return eventOf({
    type: 'app_mention',
    user: IDS.user,
    text: `<@${IDS.botUser}> ${text}`,
    ts: nextTs(),
    event_ts: '100.1',
    channel: IDS.channel,
    ...overrides,
  })
}

export function directMessage(
  text: string,
  overrides: Partial<GenericMessageEvent> = {},
): EnvelopedEvent<GenericMessageEvent> {
  return eventOf({
    type: 'message',
    subtype: undefined,
    channel_type: 'im',
    channel: IDS.direct,
    user: IDS.user,
    text,
    ts: nextTs(),
    event_ts: '200.1',
    ...overrides,
  })
}

export function homeOpened(overrides: Partial<AppHomeOpenedEvent> = {}): EnvelopedEvent<AppHomeOpenedEvent> {
  return eventOf({
    type: 'app_home_opened',
    user: IDS.user,
    channel: IDS.direct,
    tab: 'home',
    event_ts: '300.1',
    ...overrides,
  })
}

/** A click on a button of an ephemeral message, as after `/ladder`. */
export function buttonClick(
  button: Partial<ButtonAction>,
  overrides: Partial<BlockAction<ButtonAction>> = {},
): BlockAction<ButtonAction> {
  return {
    type: 'block_actions',
    actions: [
      {
        type: 'button',
        block_id: 'b1',
        action_id: 'unknown',
        action_ts: '400.1',
        text: { type: 'plain_text', text: 'Button' },
        ...button,
      },
    ],
    team: { id: IDS.team, domain: 'team' },
    user: { id: IDS.user, username: 'someone', team_id: IDS.team },
    channel: { id: IDS.channel, name: 'general' },
    token: 'unused',
    response_url: RESPONSE_URL,
    trigger_id: '1.2.3',
    api_app_id: IDS.app,
    container: { type: 'message', message_ts: '400.0', channel_id: IDS.channel, is_ephemeral: true },
    ...overrides,
  }
}
