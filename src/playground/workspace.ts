/**
 * The workspace that the local mode plays, in memory only: conversations, messages, views, and what the log says of
 * them. The Web API double and the page's forms change it, the page draws it, and whoever watches hears of each change.
 */
import type { Block, Confirm, Option } from './block-types.js'

export const TEAM = { id: 'T0LOCAL', domain: 'local', name: 'Local workspace' } as const
export const YOU = { id: 'U0YOU', name: 'you', display: 'You' } as const
/** Who writes here besides the bot. The others are nobody in particular: a colleague, a manager. */
export const PEOPLE = {
  you: YOU,
  colleague: { id: 'U0COLLEAGUE', name: 'colleague', display: 'A colleague' },
  manager: { id: 'U0MANAGER', name: 'manager', display: 'Your manager' },
} as const
export const BOT = { id: 'U0LADDER', botId: 'B0LADDER', appId: 'A0LADDER', name: 'ladder', display: 'Ladder' } as const
export const CHANNELS = [
  { id: 'C0GENERAL', name: 'general' },
  { id: 'C0RANDOM', name: 'random' },
] as const
/** The conversation with the bot. */
export const DIRECT_MESSAGE = 'D0LADDER'

export interface Conversation {
  readonly id: string
  /** Also its address in the page. */
  readonly name: string
  readonly kind: 'channel' | 'im'
  /** Where it is not, `chat.postMessage` answers `not_in_channel`. */
  hasBot: boolean
}

/** What a control holds, as Slack reports it in `state.values`. */
export interface Value {
  readonly type: string
  readonly value?: string | null
  readonly selected_option?: Option | null
  readonly selected_options?: readonly Option[]
  readonly selected_conversation?: string | null
}

/** A message or a view: blocks, and the values their controls hold. */
export interface Panel {
  readonly id: string
  blocks: readonly Block[]
  /** By control name, `["block_id","action_id"]`. */
  values: Map<string, Value>
  /** What search-as-you-type has offered, by control name. */
  readonly offered: Map<string, readonly Option[]>
  /** What went wrong with a click on it, in words. */
  failure: string | null
  /** Raised by each change, so that an open page knows what to draw anew. */
  version: number
}

export interface Content {
  readonly text: string
  readonly blocks?: readonly Block[]
}

export interface Message extends Panel {
  readonly kind: 'message'
  /** The message's `ts`. */
  readonly id: string
  readonly channel: string
  readonly threadTs: string | null
  readonly author: keyof typeof PEOPLE | 'bot' | 'slack'
  /** Slack's encoding: `&amp;`, `<@U…>`. */
  text: string
  readonly ephemeral: boolean
  readonly metadata: unknown
}

/** A view as the app sends it. */
export interface ViewSource {
  readonly type: 'home' | 'modal'
  readonly blocks: readonly Block[]
  readonly title?: { readonly text: string }
  readonly submit?: { readonly text: string }
  readonly close?: { readonly text: string }
  readonly external_id?: string
  readonly notify_on_close?: boolean
}

export interface View extends Panel {
  readonly kind: 'view'
  source: ViewSource
  hash: string
  /** By `block_id`. */
  errors: ReadonlyMap<string, string>
}

/** A click that waits for its confirmation. */
export interface Question {
  readonly panel: Message | View
  readonly control: string
  readonly form: URLSearchParams
  readonly confirm: Confirm
}

/** What a row of the log opens to. */
export interface LogDetails {
  /** What the workspace sent to the app, or the app to the Web API. */
  readonly sent?: unknown
  /** What came back. */
  readonly answered?: unknown
  /** What the bot was asked meanwhile, as it understood the text. */
  readonly asked?: readonly string[]
}

export interface LogEntry extends LogDetails {
  /** Counted from the first on. */
  readonly count: number
  readonly at: number
  readonly level: 'info' | 'warn'
  readonly text: string
}

export interface Workspace {
  readonly conversations: readonly Conversation[]
  readonly messages: Message[]
  home: View | null
  /** The one on top last. */
  modals: readonly View[]
  question: Question | null
  /** What the last action ran into; shown on the page until the next one. */
  readonly notices: string[]
  readonly log: LogEntry[]
  /** What the bot was asked since the last delivery. */
  readonly asked: Set<string>
  /** What is wrong with the ladder files, `file:line:column …`; empty when all is well. */
  ladderProblems: readonly string[]
  /** What the bot says it is doing, by thread or conversation. */
  readonly status: Map<string, string>
  /** Milliseconds since 1970. */
  now(): number
  /** A new id: `V0000000A`. */
  newId(prefix: string): string
  /** A new message's `ts`, later than every other. */
  newTimestamp(): string
  record(level: LogEntry['level'], text: string, details?: LogDetails): void
  /** Tells the open pages. */
  changed(): void
  /** How often it changed: of two pages, the one that shows more of it. */
  changes(): number
  watch(listener: () => void): () => void
}

const LOG_LENGTH = 200

/** @param write takes what is recorded to the terminal */
export function createWorkspace(
  write: (level: LogEntry['level'], text: string) => void,
  now: () => number = Date.now,
): Workspace {
  const watchers = new Set<() => void>()
  const log: LogEntry[] = []
  const notices: string[] = []
  let count = 0
  let changes = 0
  const changed = () => {
    changes += 1
    for (const watcher of watchers) watcher()
  }
  return {
    conversations: [
      ...CHANNELS.map((channel, index) => ({ ...channel, kind: 'channel' as const, hasBot: index === 0 })),
      { id: DIRECT_MESSAGE, name: BOT.name, kind: 'im', hasBot: true },
    ],
    messages: [],
    home: null,
    modals: [],
    question: null,
    notices,
    log,
    asked: new Set(),
    ladderProblems: [],
    status: new Map(),
    now,
    newId: (prefix) => `${prefix}${(++count).toString(36).toUpperCase().padStart(8, '0')}`,
    newTimestamp: () => `${Math.floor(now() / 1000)}.${String(++count).padStart(6, '0')}`,
    record: (level, text, details = {}) => {
      log.push({ count: (log.at(-1)?.count ?? 0) + 1, at: now(), level, text, ...details })
      if (log.length > LOG_LENGTH) log.shift()
      if (level === 'warn') notices.push(text)
      write(level, text)
      changed()
    },
    changed,
    changes: () => changes,
    watch: (listener) => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
  }
}

export function findPanel(workspace: Workspace, id: string): Message | View | undefined {
  const views = workspace.home === null ? workspace.modals : [workspace.home, ...workspace.modals]
  return [...workspace.messages, ...views].find((panel) => panel.id === id)
}

type NewMessage = Pick<Message, 'channel' | 'threadTs' | 'author'> & Partial<Pick<Message, 'ephemeral' | 'metadata'>>

export function addMessage(workspace: Workspace, { blocks = [], ...message }: NewMessage & Content): Message {
  const panel = createPanel(workspace.newTimestamp(), withIds(workspace, blocks))
  const added: Message = { kind: 'message', ephemeral: false, metadata: null, ...message, ...panel }
  workspace.messages.push(added)
  changeThread(workspace, added)
  return added
}

export function changeMessage(workspace: Workspace, message: Message, { text, blocks = [] }: Content): void {
  message.text = text
  message.values = new Map()
  changePanel(workspace, message, blocks)
}

export function removeMessage(workspace: Workspace, message: Message): void {
  workspace.messages.splice(workspace.messages.indexOf(message), 1)
  changeThread(workspace, message)
}

/** The root of a thread shows how many replies it has. */
function changeThread(workspace: Workspace, { threadTs }: Message): void {
  const root = workspace.messages.find(({ id }) => id === threadTs)
  if (root) root.version += 1
  workspace.changed()
}

export function createView(workspace: Workspace, source: ViewSource): View {
  const view: View = { ...createPanel(workspace.newId('V'), []), kind: 'view', source, hash: '', errors: new Map() }
  changeView(workspace, view, source)
  return view
}

/** As in Slack, what was typed stays where block and control keep their ids. */
export function changeView(workspace: Workspace, view: View, source: ViewSource): void {
  view.source = source
  view.hash = workspace.newId('hash-')
  view.errors = new Map()
  changePanel(workspace, view, source.blocks)
}

function createPanel(id: string, blocks: readonly Block[]): Panel {
  return { id, blocks, values: new Map(), offered: new Map(), failure: null, version: 0 }
}

function changePanel(workspace: Workspace, panel: Panel, blocks: readonly Block[]): void {
  panel.blocks = withIds(workspace, blocks)
  panel.failure = null
  panel.version += 1
  workspace.changed()
}

/** Slack names the blocks that the app leaves without a name. */
function withIds<Some extends Block>(workspace: Workspace, blocks: readonly Some[]): Some[] {
  return blocks.map((block) => {
    const children = block.type === 'container' ? { child_blocks: withIds(workspace, block.child_blocks) } : {}
    return { ...block, block_id: block.block_id ?? workspace.newId('b'), ...children }
  })
}
