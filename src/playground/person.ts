/**
 * What the person at the page can do: write, click, choose, submit, close, search. Each becomes the payload that Slack
 * would send to the app, and what the app answers becomes a change of the workspace.
 */
import { checkView } from '../render/payload-check.js'
import type { Option, OptionGroup } from './block-types.js'
import { actionOf, type Control, controlName, controlsOf, heldBy, readForm } from './controls.js'
import { type Acknowledgement, type BoltApp, deliver } from './deliver.js'
import {
  blockActionsPayload,
  closedPayload,
  commandPayload,
  eventPayload,
  homeOpenedEvent,
  messageEvent,
  messageShortcutPayload,
  shortcutPayload,
  submissionPayload,
  suggestionPayload,
} from './payloads.js'
import { applyReply } from './reply.js'
import type { Tickets } from './tickets.js'
import { describeRefusal } from './web-api.js'
import {
  addMessage,
  BOT,
  type Conversation,
  changeView,
  createView,
  type Message,
  type View,
  type ViewSource,
  type Workspace,
} from './workspace.js'

export interface Person {
  /** Sends what stands in the composer; the message it became, or null for a command. */
  write(text: string, conversation: Conversation, threadTs: string | null): Promise<Message | null>
  openTab(tab: 'home' | 'messages'): Promise<void>
  /** Uses one control of a message or view; asks first where the control says so, unless `confirmed`. */
  act(panel: Message | View, control: Control, form: URLSearchParams, confirmed: boolean): Promise<void>
  submit(view: View, form: URLSearchParams): Promise<void>
  close(view: View, all: boolean): Promise<void>
  search(panel: Message | View, control: Control, typed: string): Promise<Suggestions>
  useShortcut(callbackId: string): Promise<void>
  useMessageShortcut(callbackId: string, message: Message): Promise<void>
}

export interface Suggestions {
  readonly options: readonly Option[]
  readonly groups: readonly OptionGroup[]
}

export function createPerson(
  workspace: Workspace,
  tickets: Tickets,
  app: BoltApp,
  commands: ReadonlySet<string>,
): Person {
  const slackSays = (conversation: Conversation, threadTs: string | null, text: string) => {
    addMessage(workspace, { channel: conversation.id, threadTs, author: 'slack', ephemeral: true, text })
  }

  const runCommand = async (typed: string, conversation: Conversation, threadTs: string | null) => {
    const [command = '', ...words] = typed.split(/(?<=^\S+)\s+/)
    if (threadTs !== null) {
      slackSays(conversation, threadTs, `${command} does not work in threads. Type it in the channel.`)
      return
    }
    if (!commands.has(command)) {
      slackSays(conversation, null, `${encode(command)} is not a command here. There is ${[...commands].join(', ')}.`)
      return
    }
    const target = { channel: conversation.id, threadTs: null, source: null }
    const triggerId = tickets.issueTrigger()
    const responseUrl = tickets.issueResponseUrl(target)
    const text = encode(words.join(' '))
    const delivery = await deliver(
      workspace,
      app,
      commandPayload({ command, text, conversation, triggerId, responseUrl }),
    )
    if (delivery.failure !== null) {
      slackSays(conversation, null, `${command} failed with the error "${delivery.failure}".`)
      return
    }
    if (!delivery.response?.text && !delivery.response?.blocks) return
    if (delivery.response.response_type === 'in_channel') {
      addMessage(workspace, { channel: conversation.id, threadTs: null, author: 'you', text: encode(typed) })
    }
    const problems = applyReply(workspace, target, delivery.response)
    if (problems.length === 0) return
    const refusal = describeRefusal(command, 'invalid_blocks', problems)
    workspace.record('warn', refusal)
    slackSays(conversation, null, encode(refusal))
  }

  /** What the app answered to a submission: close, errors, another view. */
  const afterSubmission = (view: View, response: Acknowledgement | null) => {
    const checked = (source: ViewSource | undefined): ViewSource | null => {
      const problems = checkView(source)
      if (problems.length === 0 && source) return source
      workspace.record('warn', describeRefusal('view_submission', 'invalid_blocks', problems))
      return null
    }
    switch (response?.response_action) {
      case 'errors':
        view.errors = new Map(Object.entries(response.errors ?? {}))
        break
      case 'update': {
        const source = checked(response.view)
        if (source) changeView(workspace, view, source)
        break
      }
      case 'push': {
        const source = checked(response.view)
        if (source) workspace.modals = [...workspace.modals, createView(workspace, source)]
        break
      }
      case 'clear':
        workspace.modals = []
        break
      case undefined:
        workspace.modals = workspace.modals.filter((each) => each !== view)
    }
  }

  const touch = (panel: Message | View, failure: string | null) => {
    panel.failure = failure && `${BOT.display} did not answer (${failure}). The log says more.`
    panel.version += 1
    workspace.changed()
  }

  return {
    write: async (typed, conversation, threadTs) => {
      const text = typed.trim()
      workspace.notices.length = 0
      if (text.startsWith('/')) await runCommand(text, conversation, threadTs)
      if (text === '' || text.startsWith('/')) return null
      const message = addMessage(workspace, { channel: conversation.id, threadTs, author: 'you', text: encode(text) })
      const mentioned = message.text.includes(`<@${BOT.id}>`)
      if (mentioned) conversation.hasBot = true
      if (mentioned || conversation.kind === 'im') {
        await deliver(workspace, app, eventPayload(workspace, messageEvent(message, conversation)))
      }
      return message
    },

    openTab: async (tab) => {
      workspace.notices.length = 0
      await deliver(workspace, app, eventPayload(workspace, homeOpenedEvent(workspace, tab)))
    },

    act: async (panel, control, form, confirmed) => {
      workspace.notices.length = 0
      readForm(panel, form, workspace.conversations)
      const action = actionOf(panel, control, form)
      if (action === null) return
      const confirm = 'confirm' in control.element ? control.element.confirm : undefined
      if (confirm && !confirmed) {
        workspace.question = { panel, control: control.name, form, confirm }
        workspace.changed()
        return
      }
      const responseUrl =
        panel.kind === 'view'
          ? null
          : tickets.issueResponseUrl({ channel: panel.channel, threadTs: panel.threadTs, source: panel })
      const body = blockActionsPayload(workspace, panel, action, tickets.issueTrigger(), responseUrl)
      touch(panel, (await deliver(workspace, app, body)).failure)
    },

    submit: async (view, form) => {
      workspace.notices.length = 0
      readForm(view, form, workspace.conversations)
      view.errors = missingInputs(view)
      if (view.errors.size > 0) {
        touch(view, null)
        return
      }
      const responseUrls = controlsOf(view.blocks).flatMap(({ name, blockId, actionId, element }) => {
        if (element.type !== 'conversations_select' || !element.response_url_enabled) return []
        const channel = heldBy(view, name, element)?.selected_conversation
        if (!channel) return []
        const url = tickets.issueResponseUrl({ channel, threadTs: null, source: null })
        return [{ block_id: blockId, action_id: actionId, channel_id: channel, response_url: url }]
      })
      const body = submissionPayload(workspace, view, tickets.issueTrigger(), responseUrls)
      const delivery = await deliver(workspace, app, body)
      if (delivery.failure === null) afterSubmission(view, delivery.response)
      touch(view, delivery.failure)
    },

    close: async (view, all) => {
      workspace.notices.length = 0
      const closed = all ? [...workspace.modals].reverse() : [view]
      workspace.modals = workspace.modals.filter((each) => !closed.includes(each))
      workspace.changed()
      for (const each of closed) {
        if (each.source.notify_on_close) await deliver(workspace, app, closedPayload(workspace, each, all))
      }
    },

    search: async (panel, control, typed) => {
      const delivery = await deliver(workspace, app, suggestionPayload(workspace, panel, control, typed))
      if (delivery.failure !== null) return { options: [], groups: [] }
      const { options = [], option_groups: groups = [] } = delivery.response ?? {}
      panel.offered.set(control.name, [...options, ...groups.flatMap((group) => group.options)])
      return { options, groups }
    },

    useShortcut: async (callbackId) => {
      workspace.notices.length = 0
      await deliver(workspace, app, shortcutPayload(workspace, callbackId, tickets.issueTrigger()))
    },

    useMessageShortcut: async (callbackId, message) => {
      workspace.notices.length = 0
      const responseUrl = tickets.issueResponseUrl({ channel: message.channel, threadTs: null, source: message })
      const body = messageShortcutPayload(workspace, message, callbackId, tickets.issueTrigger(), responseUrl)
      await deliver(workspace, app, body)
    },
  }
}

/** Slack's encoding of what a person types: control characters, mentions of the bot, addresses. */
function encode(typed: string): string {
  return typed
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@ladder(bot)?\b/gi, `<@${BOT.id}>`)
    .replace(/\bhttps?:\/\/[^\s|]+/g, '<$&>')
}

function missingInputs(view: View): ReadonlyMap<string, string> {
  const errors = new Map<string, string>()
  for (const block of view.blocks) {
    if (block.type !== 'input') continue
    const { element } = block
    const value = heldBy(view, controlName(block.block_id, element), element)
    const entered = value?.value ?? value?.selected_option ?? value?.selected_conversation ?? value?.selected_channel
    const length = value?.value?.length ?? 0
    if (!entered && !value?.selected_options?.length) {
      if (!block.optional) errors.set(block.block_id ?? '', 'Please fill in this field.')
    } else if (element.type === 'plain_text_input' && length < (element.min_length ?? 0)) {
      errors.set(block.block_id ?? '', `Please write at least ${element.min_length} characters.`)
    } else if (element.type === 'plain_text_input' && length > (element.max_length ?? Number.POSITIVE_INFINITY)) {
      errors.set(block.block_id ?? '', `Please keep it to ${element.max_length} characters; there are ${length}.`)
    }
  }
  return errors
}
