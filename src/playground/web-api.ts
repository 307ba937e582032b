/**
 * Slack's Web API and response URLs, as a `fetch` that never leaves the process: form-encoded calls in, JSON out, the
 * workspace changed in between. What Slack would refuse is refused here, with Slack's own error codes.
 */
import { checkMessage, checkView, type Problem } from '../render/payload-check.js'
import { messageJson, viewJson } from './payloads.js'
import { permalinkOf } from './permalink.js'
import { applyReply, type Reply } from './reply.js'
import { RESPONSE_URL, type Tickets } from './tickets.js'
import {
  addMessage,
  BOT,
  type Content,
  changeMessage,
  changeView,
  createView,
  DIRECT_MESSAGE,
  type Message,
  removeMessage,
  TEAM,
  type View,
  type ViewSource,
  type Workspace,
  YOU,
} from './workspace.js'

const MODAL_STACK = 3
/** The arguments that are sent as JSON. */
const JSON_ARGS: ReadonlySet<string> = new Set(['blocks', 'view', 'metadata'])

type Args = ReadonlyMap<string, string>
type Method = (args: Args) => Record<string, unknown>

/** A call that Slack answers with `ok: false`. */
class Refusal extends Error {
  readonly problems: readonly Problem[]
  constructor(code: string, problems: readonly Problem[] = []) {
    super(code)
    this.problems = problems
  }
}

export function createWebApi(workspace: Workspace, tickets: Tickets): typeof fetch {
  const methods = new Map(Object.entries(createMethods(workspace, tickets)))
  return async (input, init) => {
    const url = String(input)
    const body = typeof init?.body === 'string' ? init.body : ''
    if (url.startsWith(RESPONSE_URL)) return postToResponseUrl(workspace, tickets, url, body)
    const name = url.split('/').pop() ?? ''
    const args = new Map(new URLSearchParams(body))
    const sent = Object.fromEntries(
      [...args].map(([key, value]) => [key, JSON_ARGS.has(key) ? JSON.parse(value) : value]),
    )
    try {
      const method = methods.get(name)
      if (!method) throw new Refusal('unknown_method')
      const answered = { ok: true, ...method(args) }
      workspace.record('info', `${name}: ok`, { sent, answered })
      return Response.json(answered)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const messages = error.problems.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`)
      const answered = { ok: false, error: error.message, response_metadata: { messages } }
      workspace.record('warn', describeRefusal(name, error.message, error.problems), { sent, answered })
      return Response.json(answered)
    }
  }
}

/** For the page and the log: `chat.postMessage refused: invalid_blocks`, then a line a problem. */
export function describeRefusal(what: string, code: string, problems: readonly Problem[]): string {
  return [`${what} refused: ${code}`, ...problems.map(({ pointer, message }) => `${pointer} ${message}`)].join('\n')
}

function createMethods(workspace: Workspace, tickets: Tickets): Record<string, Method> {
  const conversation = (args: Args) => {
    const id = args.get('channel') ?? args.get('channel_id')
    const found = workspace.conversations.find((each) => each.id === (id === YOU.id ? DIRECT_MESSAGE : id))
    if (!found) throw new Refusal('channel_not_found')
    return found
  }
  const ownMessage = (args: Args) => {
    const found = workspace.messages.find(({ id, ephemeral }) => id === args.get('ts') && !ephemeral)
    if (found?.author !== 'bot') throw new Refusal(found ? 'cant_update_message' : 'message_not_found')
    return found
  }
  const post = (args: Args, ephemeral: boolean) => {
    const { id: channel, hasBot } = conversation(args)
    if (!hasBot) throw new Refusal('not_in_channel')
    const threadTs = args.get('thread_ts') ?? null
    workspace.status.delete(threadTs ?? channel)
    const metadata: unknown = JSON.parse(args.get('metadata') ?? 'null')
    return addMessage(workspace, { channel, threadTs, author: 'bot', ephemeral, metadata, ...contentOf(args) })
  }
  const open = (args: Args, below: readonly View[]) => {
    const source = viewOf(args)
    const spent = tickets.spendTrigger(args.get('trigger_id') ?? '')
    if (spent) throw new Refusal(spent)
    if (below.length >= MODAL_STACK) throw new Refusal('push_limit_reached')
    const view = createView(workspace, source)
    workspace.modals = [...below, view]
    return { view: viewJson(workspace, view) }
  }
  const change = (args: Args, view: View) => {
    const source = viewOf(args)
    if ((args.get('hash') ?? view.hash) !== view.hash) throw new Refusal('hash_conflict')
    changeView(workspace, view, source)
    return { view: viewJson(workspace, view) }
  }
  const history = (args: Args, belongs: (message: Message) => boolean) => {
    const { id } = conversation(args)
    const messages = workspace.messages.filter((each) => each.channel === id && !each.ephemeral && belongs(each))
    return messages.map(messageJson)
  }
  const setStatus = (args: Args) => {
    const key = args.get('thread_ts') ?? conversation(args).id
    const status = args.get('status') ?? ''
    if (status === '' || status === 'active') workspace.status.delete(key)
    else workspace.status.set(key, status)
    workspace.changed()
    return {}
  }
  return {
    'auth.test': () => ({ user_id: BOT.id, bot_id: BOT.botId, user: BOT.name, team_id: TEAM.id, team: TEAM.name }),
    'chat.postMessage': (args) => {
      const message = post(args, false)
      return { channel: message.channel, ts: message.id, message: messageJson(message) }
    },
    'chat.postEphemeral': (args) => ({ message_ts: post(args, true).id }),
    'chat.update': (args) => {
      const message = ownMessage(args)
      changeMessage(workspace, message, contentOf(args))
      return { channel: message.channel, ts: message.id, text: message.text }
    },
    'chat.delete': (args) => {
      const message = ownMessage(args)
      removeMessage(workspace, message)
      return { channel: message.channel, ts: message.id }
    },
    'chat.getPermalink': (args) => {
      const { id: channel } = conversation(args)
      const ts = args.get('message_ts') ?? ''
      const message = workspace.messages.find((each) => each.channel === channel && each.id === ts && !each.ephemeral)
      if (!message) throw new Refusal('message_not_found')
      return { channel, permalink: permalinkOf(message) }
    },
    'views.open': (args) => open(args, []),
    'views.push': (args) => open(args, workspace.modals),
    'views.update': (args) => {
      const view = workspace.modals.find(
        ({ id, source }) => id === args.get('view_id') || source.external_id === (args.get('external_id') ?? null),
      )
      if (!view) throw new Refusal('not_found')
      return change(args, view)
    },
    'views.publish': (args) => {
      if (workspace.home) return change(args, workspace.home)
      workspace.home = createView(workspace, viewOf(args))
      return { view: viewJson(workspace, workspace.home) }
    },
    'conversations.open': () => ({ channel: { id: DIRECT_MESSAGE } }),
    // Newest first, as Slack lists them; a thread's replies oldest first.
    'conversations.history': (args) => ({ messages: history(args, ({ threadTs }) => threadTs === null).reverse() }),
    'conversations.replies': (args) => ({
      messages: history(args, ({ id, threadTs }) => id === args.get('ts') || threadTs === args.get('ts')),
    }),
    'assistant.threads.setStatus': setStatus,
    'agents.sessions.setStatus': setStatus,
    'assistant.threads.setTitle': () => ({}),
    'assistant.threads.setSuggestedPrompts': () => ({}),
  }
}

function contentOf(args: Args): Content {
  const blocks = args.get('blocks')
  const content = { text: args.get('text') ?? '', ...(blocks !== undefined && { blocks: JSON.parse(blocks) }) }
  const problems = checkMessage(content)
  if (problems.length > 0) throw new Refusal('invalid_blocks', problems)
  return content
}

function viewOf(args: Args): ViewSource {
  const source: ViewSource = JSON.parse(args.get('view') ?? '{}')
  const problems = checkView(source)
  if (problems.length > 0) throw new Refusal('invalid_blocks', problems)
  return source
}

function postToResponseUrl(workspace: Workspace, tickets: Tickets, url: string, body: string): Response {
  const target = tickets.spendResponseUrl(url)
  const reply: Reply = JSON.parse(body)
  const problems = typeof target === 'string' ? [] : applyReply(workspace, target, reply)
  const refusal = typeof target === 'string' ? target : problems.length > 0 ? 'invalid_blocks' : null
  workspace.record(
    refusal ? 'warn' : 'info',
    refusal ? describeRefusal('response_url', refusal, problems) : 'response_url: ok',
    { sent: reply, answered: refusal ?? 'ok' },
  )
  return new Response(refusal ?? 'ok', { status: refusal === null ? 200 : refusal === 'invalid_blocks' ? 400 : 404 })
}
