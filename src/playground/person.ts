/**
 * What the person at the page can do: write, click, choose, submit, close, search. Each becomes the payload that Slack
 * would send to the app, and what the app answers becomes a change of the workspace.
 */
import { checkView } from '../render/payload-check.js'
import type { Option, OptionGroup } from './block-types.js'
import { actionOf, type Control, controlName, controlsOf, heldBy, readForm } from './controls.js'
import { type Acknowledgement, type BoltApp, type Delivery, deliver, type OnAck } from './deliver.js'
import * as payloads from './payloads.js'
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
  type Workspace,
} from './workspace.js'

export type Person = ReturnType<typeof createPerson>

/** @param commands the slash commands that the app has registered */
export function createPerson(workspace: Workspace, tickets: Tickets, app: BoltApp, commands: ReadonlySet<string>) {
  const send = (body: payloads.Payload, onAck?: OnAck): Promise<Delivery> => deliver(workspace, app, body, onAck)
  const sendInteraction = (type: string, fields: payloads.Payload, onAck?: OnAck): Promise<Delivery> => {
    return send(payloads.interaction(type, fields), onAck)
  }
  const slackSays = (text: string, { id: channel }: Conversation, threadTs: string | null = null) => {
    addMessage(workspace, { channel, threadTs, author: 'slack', ephemeral: true, text: encode(text) })
  }

  const runCommand = async (typed: string, conversation: Conversation, threadTs: string | null) => {
    const [command = '', ...words] = typed.split(/(?<=^\S+)\s+/)
    if (threadTs !== null) return slackSays(`${command} does not work in threads.`, conversation, threadTs)
    if (!commands.has(command)) {
      return slackSays(`${command} is not a command here; ${[...commands].join(', ')} is.`, conversation)
    }
    const target = { channel: conversation.id, threadTs: null, source: null }
    const delivery = await send({
      ...payloads.commandPayload(command, encode(words.join(' ')), conversation),
      trigger_id: tickets.issueTrigger(),
      response_url: tickets.issueResponseUrl(conversation.id),
    })
    if (delivery.failure !== null) {
      return slackSays(`${command} failed with the error "${delivery.failure}".`, conversation)
    }
    const { response } = delivery
    if (!response?.text && !response?.blocks) return
    if (response.response_type === 'in_channel') {
      addMessage(workspace, { channel: conversation.id, threadTs: null, author: 'you', text: encode(typed) })
    }
    const problems = applyReply(workspace, target, response)
    if (problems.length === 0) return
    const refusal = describeRefusal(command, 'invalid_blocks', problems)
    workspace.record('warn', refusal)
    slackSays(refusal, conversation)
  }

  /** What the app answered to a submission: close, errors, another view. */
  const afterSubmission = (view: View, response: Acknowledgement | null) => {
    const action = response?.response_action
    if (action === undefined) workspace.modals = workspace.modals.filter((each) => each !== view)
    if (action === 'clear') workspace.modals = []
    if (action === 'errors') view.errors = new Map(Object.entries(response?.errors ?? {}))
    if (action !== 'update' && action !== 'push') return
    const source = response?.view
    const problems = checkView(source)
    if (!source || problems.length > 0) {
      workspace.record('warn', describeRefusal('view_submission', 'invalid_blocks', problems))
    } else if (action === 'update') {
      changeView(workspace, view, source)
    } else {
      workspace.modals = [...workspace.modals, createView(workspace, source)]
    }
  }

  const touch = (panel: Message | View, failure: string | null) => {
    panel.failure = failure && `${BOT.display} did not answer (${failure}). The log says more.`
    panel.version += 1
    workspace.changed()
  }

  return {
    /** Sends what stands in the composer; the message it became, or null for a command. */
    write: async (typed: string, conversation: Conversation, threadTs: string | null): Promise<Message | null> => {
      const text = typed.trim()
      if (text.startsWith('/')) await runCommand(text, conversation, threadTs)
      if (text === '' || text.startsWith('/')) return null
      const message = addMessage(workspace, { channel: conversation.id, threadTs, author: 'you', text: encode(text) })
      const mentioned = message.text.includes(`<@${BOT.id}>`)
      if (mentioned) conversation.hasBot = true
      if (mentioned || conversation.kind === 'im') {
        await send(payloads.eventPayload(workspace, payloads.messageEvent(message, conversation)))
      }
      return message
    },

    openTab: (tab: 'home' | 'messages') => {
      return send(payloads.eventPayload(workspace, payloads.homeOpenedEvent(workspace, tab)))
    },

    /** Uses one control of a message or view; asks first where the control says so, unless `confirmed`. */
    act: async (panel: Message | View, control: Control, form: URLSearchParams, confirmed: boolean) => {
      readForm(panel, form, workspace.conversations)
      const action = actionOf(panel, control, form)
      if (action === null) return
      const confirm = 'confirm' in control.element ? control.element.confirm : undefined
      if (confirm && !confirmed) {
        workspace.question = { panel, control: control.name, form, confirm }
        workspace.changed()
        return
      }
      const delivery = await sendInteraction('block_actions', {
        ...payloads.placeOf(workspace, panel),
        ...(panel.kind === 'message' && {
          response_url: tickets.issueResponseUrl(panel.channel, panel.threadTs, panel),
        }),
        trigger_id: tickets.issueTrigger(),
        actions: [{ ...action, action_ts: workspace.newTimestamp() }],
      })
      touch(panel, delivery.failure)
    },

    submit: async (view: View, form: URLSearchParams) => {
      readForm(view, form, workspace.conversations)
      view.errors = missingInputs(view)
      if (view.errors.size > 0) return touch(view, null)
      const response_urls = controlsOf(view.blocks).flatMap(({ name, ids, element }) => {
        const channel = heldBy(view, name, element)?.selected_conversation
        if (!channel || !('response_url_enabled' in element) || !element.response_url_enabled) return []
        const response_url = tickets.issueResponseUrl(channel)
        return [{ ...ids, channel_id: channel, response_url }]
      })
      const fields = {
        trigger_id: tickets.issueTrigger(),
        view: payloads.viewJson(workspace, view),
        response_urls,
      }
      const delivery = await sendInteraction('view_submission', fields, (response) => afterSubmission(view, response))
      touch(view, delivery.failure)
    },

    /** Closes the modal, or with `all` the ones below it too. */
    close: async (view: View, all: boolean) => {
      const closed = all ? [...workspace.modals].reverse() : [view]
      workspace.modals = workspace.modals.filter((each) => !closed.includes(each))
      workspace.changed()
      for (const each of closed.filter(({ source }) => source.notify_on_close)) {
        await sendInteraction('view_closed', { view: payloads.viewJson(workspace, each), is_cleared: all })
      }
    },

    /** What the app offers for what was typed so far. */
    search: async (panel: Message | View, control: Control, typed: string) => {
      const place = payloads.placeOf(workspace, panel)
      const delivery = await sendInteraction('block_suggestion', { ...place, ...control.ids, value: typed })
      const acked = delivery.failure === null ? delivery.response : null
      const options: readonly Option[] = acked?.options ?? []
      const groups: readonly OptionGroup[] = acked?.option_groups ?? []
      panel.offered.set(control.name, [...options, ...groups.flatMap((group) => group.options)])
      return { options, groups }
    },

    /** @param message the one that a message shortcut was used on */
    useShortcut: async (callback_id: string, message?: Message) => {
      const fields = { callback_id, trigger_id: tickets.issueTrigger(), action_ts: workspace.newTimestamp() }
      if (!message) return sendInteraction('shortcut', fields)
      return sendInteraction('message_action', {
        ...fields,
        message_ts: message.id,
        message: payloads.messageJson(message),
        channel: payloads.channelJson(workspace, message.channel),
        response_url: tickets.issueResponseUrl(message.channel, null, message),
      })
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
    const { element, optional, block_id = '' } = block
    const value = heldBy(view, controlName(block_id, element), element)
    const entered =
      value?.value ?? value?.selected_option ?? value?.selected_conversation ?? value?.selected_options?.[0]
    if (!entered && !optional) errors.set(block_id, 'Please fill in this field.')
    if (element.type !== 'plain_text_input' || !value?.value) continue
    const { length } = value.value
    const { min_length: least = 0, max_length: most = 3_000 } = element
    if (length < least) errors.set(block_id, `Please write at least ${least} characters.`)
    if (length > most) errors.set(block_id, `Please keep it to ${most} characters; there are ${length}.`)
  }
  return errors
}
