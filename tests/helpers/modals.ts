/** Modals as Slack sends them back: opened by shortcuts, used control by control, submitted. */
import type {
  BlockAction,
  BlockElementAction,
  GlobalShortcut,
  MessageShortcut,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt'
import { expect } from 'vitest'
import { z } from 'zod'
import { checkView } from '../../src/render/payload-check.js'
import { type Call, IDS, RESPONSE_URL } from './slack.js'

const TEAM = { id: IDS.team, domain: 'team' }

export function globalShortcut(callbackId: string): GlobalShortcut {
  return {
    type: 'shortcut',
    callback_id: callbackId,
    trigger_id: '1.2.3',
    user: { id: IDS.user, username: 'someone', team_id: IDS.team },
    team: TEAM,
    token: 'unused',
    action_ts: '500.1',
  }
}

export function messageShortcut(callbackId: string, message: Partial<MessageShortcut['message']>): MessageShortcut {
  return {
    type: 'message_action',
    callback_id: callbackId,
    trigger_id: '1.2.3',
    message_ts: '600.1',
    response_url: RESPONSE_URL,
    message: { type: 'message', ts: '600.1', user: IDS.user, ...message },
    user: { id: IDS.user, name: 'someone' },
    channel: { id: IDS.channel, name: 'general' },
    team: TEAM,
    token: 'unused',
    action_ts: '600.2',
  }
}

const sentView = z.object({
  callback_id: z.string(),
  private_metadata: z.string().default(''),
  title: z.object({ type: z.literal('plain_text'), text: z.string() }),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })),
})

/** The modal that a call opens, pushes or updates, once Slack would take it; `typed` stands in its field. */
export function modalIn(call: Call | undefined, typed?: string): ViewOutput {
  return modalOf(call?.args.view, typed)
}

export function modalOf(view: unknown, typed?: string): ViewOutput {
  expect(checkView(view)).toEqual([])
  const { callback_id, private_metadata, title, blocks } = sentView.parse(view)
  const values = typed === undefined ? {} : { text: { text: { type: 'plain_text_input', value: typed } } }
  const numbered = blocks.map((block) => ({ ...block, block_id: block.block_id ?? 'b1' }))
  return sentBack({ type: 'modal', title, blocks: numbered, state: { values }, private_metadata, callback_id })
}

type Own = 'type' | 'title' | 'blocks' | 'private_metadata' | 'callback_id'

/** A view as Slack sends it back with what is done in it. */
export function sentBack(view: Pick<ViewOutput, Own> & Partial<ViewOutput>): ViewOutput {
  return {
    id: 'V1',
    team_id: IDS.team,
    app_id: IDS.app,
    app_installed_team_id: IDS.team,
    bot_id: IDS.bot,
    close: null,
    submit: null,
    state: { values: {} },
    hash: 'h1',
    root_view_id: 'V1',
    previous_view_id: null,
    clear_on_close: false,
    notify_on_close: false,
    external_id: '',
    ...view,
  }
}

export function submit(view: ViewOutput): ViewSubmitAction {
  return {
    type: 'view_submission',
    team: TEAM,
    user: { id: IDS.user, name: 'someone' },
    view,
    api_app_id: IDS.app,
    token: 'unused',
    trigger_id: '1.2.3',
  }
}

/** A choice in a select of a modal; one that does not offer it fails the test. */
export function choose(view: ViewOutput, actionId: string, value: string): BlockAction {
  const offered = find(view.blocks, (each) => each.action_id === actionId)
  const option = find(offered, (each) => each.value === value) ?? { text: { type: 'plain_text', text: value }, value }
  const type = z.object({ type: z.enum(['static_select', 'external_select']) }).parse(offered).type
  if (type === 'static_select') expect(find(offered, (each) => each.value === value)).toBeDefined()
  return useControl(view, { type, action_id: actionId, selected_option: optionShape.parse(option) })
}

const optionShape = z.object({
  text: z.object({ type: z.literal('plain_text'), text: z.string() }),
  value: z.string(),
})

/** A click on a button of a modal. */
export function press(view: ViewOutput, actionId: string): BlockAction {
  const pressed = find(view.blocks, (each) => each.action_id === actionId)
  const { value } = z.object({ value: z.string() }).parse(pressed)
  return useControl(view, { type: 'button', action_id: actionId, value, text: { type: 'plain_text', text: 'Button' } })
}

export type Used = Pick<BlockElementAction, 'type' | 'action_id'> & Record<string, unknown>

export function useControl(view: ViewOutput, action: Used): BlockAction {
  return JSON.parse(
    JSON.stringify({
      type: 'block_actions',
      actions: [{ block_id: 'b1', action_ts: '700.1', ...action }],
      team: TEAM,
      user: { id: IDS.user, username: 'someone' },
      view,
      container: { type: 'view', view_id: view.id },
      token: 'unused',
      trigger_id: '1.2.3',
      api_app_id: IDS.app,
    }),
  )
}

/** Every use of every control of a modal or message: each option of each select, each button. */
export function controlsIn({ blocks }: { readonly blocks?: unknown }): Used[] {
  const uses: Used[] = []
  JSON.stringify(blocks, (_, value: unknown) => {
    const { data } = control.safeParse(value)
    if (!data) return value
    const { type, action_id, value: carried, text, options, positive_button, negative_button } = data
    if (type === 'button') uses.push({ type, action_id, value: carried, text })
    if (type === 'feedback_buttons') {
      for (const side of [positive_button, negative_button]) uses.push({ type, action_id, value: side?.value })
    }
    for (const option of options ?? []) uses.push({ type, action_id, selected_option: option })
    return value
  })
  return uses
}

const control = z.object({
  type: z.enum(['button', 'static_select', 'overflow', 'feedback_buttons']),
  action_id: z.string(),
  value: z.string().optional(),
  text: z.unknown().optional(),
  options: z.array(z.unknown()).optional(),
  positive_button: z.object({ value: z.string() }).optional(),
  negative_button: z.object({ value: z.string() }).optional(),
})

/** The first object, however deep, that fits. */
function find(value: unknown, fits: (each: Record<string, unknown>) => boolean): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own = Object.fromEntries(Object.entries(value))
  if (!Array.isArray(value) && fits(own)) return own
  for (const each of Object.values(own)) {
    const found = find(each, fits)
    if (found) return found
  }
  return undefined
}

/** Everything that a view says, in one text. */
export function wordsIn(view: ViewOutput): string {
  const words: string[] = []
  JSON.stringify(view.blocks, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') words.push(value)
    return value
  })
  return words.join(' ')
}
