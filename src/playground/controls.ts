/**
 * The controls of a message or view: which there are, what each holds, and what a posted form makes of them. A form says
 * only which control was used and what was chosen; what that means is read from the blocks as they are stored.
 */
import type { Block, Element, Option } from './block-types.js'
import type { Panel, Value } from './workspace.js'

export interface Control {
  /** `["block_id","action_id"]`, its name in the form. */
  readonly name: string
  readonly blockId: string
  readonly actionId: string
  readonly element: Element
}

export function controlName(blockId: string | undefined, element: Element): string {
  return JSON.stringify([blockId, element.action_id ?? ''])
}

export function controlsOf(blocks: readonly Block[]): Control[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? ''
    return elementsOf(block).map((element) => ({
      name: controlName(blockId, element),
      blockId,
      actionId: element.action_id ?? '',
      element,
    }))
  })
}

function elementsOf(block: Block): readonly Element[] {
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements
  if (block.type === 'input') return [block.element]
  if (block.type === 'section' && block.accessory && block.accessory.type !== 'image') return [block.accessory]
  return []
}

/** The options of a select, in the order in which the page numbers them. */
export function optionsOf(element: Element): readonly Option[] {
  if (element.type === 'static_select') {
    return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? []
  }
  if (element.type === 'radio_buttons' || element.type === 'checkboxes' || element.type === 'overflow') {
    return element.options
  }
  return []
}

/** What a control holds now: what was entered, else what the app set it to; null for buttons and menus. */
export function heldBy(panel: Panel, name: string, element: Element): Value | null {
  return panel.values.get(name) ?? initialValue(element)
}

function initialValue(element: Element): Value | null {
  switch (element.type) {
    case 'plain_text_input':
      return { type: element.type, value: element.initial_value ?? null }
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type: element.type, selected_option: element.initial_option ?? null }
    case 'checkboxes':
      return { type: element.type, selected_options: element.initial_options ?? [] }
    case 'conversations_select':
      return { type: element.type, selected_conversation: element.initial_conversation ?? null }
    case 'channels_select':
      return { type: element.type, selected_channel: element.initial_channel ?? null }
  }
  return null
}

/** Takes what a posted form holds into the panel. */
export function readForm(panel: Panel, form: URLSearchParams, conversations: readonly { id: string }[]): void {
  for (const { name, element } of controlsOf(panel.blocks)) {
    const value = postedValue(panel, name, element, form, conversations)
    if (value) panel.values.set(name, value)
  }
}

function postedValue(
  panel: Panel,
  name: string,
  element: Element,
  form: URLSearchParams,
  conversations: readonly { id: string }[],
): Value | null {
  const posted = form.get(name)
  const conversation = conversations.find(({ id }) => id === posted)?.id ?? null
  switch (element.type) {
    case 'plain_text_input':
      return { type: element.type, value: posted?.replaceAll('\r\n', '\n') || null }
    case 'static_select':
    case 'radio_buttons':
      return { type: element.type, selected_option: numbered(element, posted) }
    case 'checkboxes':
      return {
        type: element.type,
        selected_options: form.getAll(name).flatMap((index) => numbered(element, index) ?? []),
      }
    case 'external_select': {
      const before = heldBy(panel, name, element)?.selected_option
      const known = [...(panel.offered.get(name) ?? []), ...(before ? [before] : [])]
      return { type: element.type, selected_option: known.find(({ value }) => value === posted) ?? null }
    }
    case 'conversations_select':
      return { type: element.type, selected_conversation: conversation }
    case 'channels_select':
      return { type: element.type, selected_channel: conversation }
  }
  return null
}

function numbered(element: Element, index: string | null): Option | null {
  return index === null || index === '' ? null : (optionsOf(element)[Number(index)] ?? null)
}

/** `state.values` of a payload. */
export function stateOf(panel: Panel): { values: Record<string, Record<string, Value>> } {
  const values = new Map<string, Record<string, Value>>()
  for (const { name, blockId, actionId, element } of controlsOf(panel.blocks)) {
    const value = heldBy(panel, name, element)
    if (value) values.set(blockId, { ...values.get(blockId), [actionId]: value })
  }
  return { values: Object.fromEntries(values) }
}

/** The one entry of a payload's `actions`; null where the form names something that the control does not have. */
export function actionOf(panel: Panel, control: Control, form: URLSearchParams): Record<string, unknown> | null {
  const { element, name } = control
  const base = { type: element.type, block_id: control.blockId, action_id: control.actionId }
  switch (element.type) {
    case 'button':
      return { ...base, text: element.text, value: element.value, style: element.style }
    case 'icon_button':
      return { ...base, text: element.text, value: element.value }
    case 'feedback_buttons': {
      const button = form.get(name) === 'negative' ? element.negative_button : element.positive_button
      return { ...base, text: button.text, value: button.value }
    }
    case 'overflow': {
      const option = numbered(element, form.get(name))
      return option && { ...base, selected_option: option }
    }
  }
  const value = heldBy(panel, name, element)
  return value && { ...base, ...value }
}
