/**
 * The controls of a message or view: which there are, what each holds, and what a posted form makes of them. A form says
 * only which control was used and what was chosen; what that means is read from the blocks as they are stored.
 */
import type { Block, Element, Option } from './block-types.js'
import type { Conversation, Panel, Value } from './workspace.js'

export interface Control {
  /** `["block_id","action_id"]`, its name in the form. */
  readonly name: string
  readonly ids: { readonly block_id: string; readonly action_id: string }
  readonly element: Element
}

/** Elements that stand in a form only when they were pressed, and in no payload's `state`. */
export const BUTTONS: ReadonlySet<string> = new Set(['button', 'overflow', 'feedback_buttons', 'icon_button'])

export function controlName(blockId: string | undefined, element: Element): string {
  return JSON.stringify([blockId, element.action_id])
}

export function controlsOf(blocks: readonly Block[]): Control[] {
  return blocks.flatMap((block) =>
    block.type === 'container'
      ? controlsOf(block.child_blocks)
      : elementsOf(block).map((element) => ({
          name: controlName(block.block_id, element),
          ids: { block_id: block.block_id ?? '', action_id: element.action_id ?? '' },
          element,
        })),
  )
}

function elementsOf(block: Block): readonly Element[] {
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements
  if (block.type === 'input') return [block.element]
  if (block.type === 'section' && block.accessory && block.accessory.type !== 'image') return [block.accessory]
  return []
}

/** The options of a control, in the order in which the page numbers them. */
export function optionsOf(element: Element): readonly Option[] {
  if ('option_groups' in element && element.option_groups)
    return element.option_groups.flatMap(({ options }) => options)
  return 'options' in element ? (element.options ?? []) : []
}

/** What a control holds: what was entered or pressed, else what the app set it to; null for other buttons and menus. */
export function heldBy(panel: Panel, name: string, element: Element): Value | null {
  const { type } = element
  const entered = panel.values.get(name)
  if (entered) return entered
  switch (type) {
    case 'plain_text_input':
      return { type, value: element.initial_value ?? null }
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ?? null }
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] }
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null }
  }
  return null
}

/** Takes what a posted form holds into the panel. */
export function readForm(panel: Panel, form: URLSearchParams, conversations: readonly Conversation[]): void {
  for (const { name, element } of controlsOf(panel.blocks)) {
    const value = postedValue(panel, name, element, form.getAll(name), conversations)
    if (value) panel.values.set(name, value)
  }
}

function postedValue(
  panel: Panel,
  name: string,
  element: Element,
  posted: readonly string[],
  conversations: readonly Conversation[],
): Value | null {
  const { type } = element
  const [first = ''] = posted
  switch (type) {
    case 'plain_text_input':
      return { type, value: first.replaceAll('\r\n', '\n') || null }
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: numbered(element, first) }
    case 'checkboxes':
      return { type, selected_options: posted.flatMap((index) => numbered(element, index) ?? []) }
    case 'external_select': {
      const known = [...(panel.offered.get(name) ?? []), heldBy(panel, name, element)?.selected_option]
      return { type, selected_option: known.find((option) => option?.value === first) ?? null }
    }
    case 'conversations_select':
      return { type, selected_conversation: conversations.find(({ id }) => id === first)?.id ?? null }
    case 'feedback_buttons':
      return first === 'positive' || first === 'negative' ? { type, value: first } : null
  }
  return null
}

function numbered(element: Element, index: string): Option | null {
  return index === '' ? null : (optionsOf(element)[Number(index)] ?? null)
}

/** `state.values` of a payload. */
export function stateOf(panel: Panel): { values: Record<string, Record<string, Value>> } {
  const values = new Map<string, Record<string, Value>>()
  for (const { name, ids, element } of controlsOf(panel.blocks)) {
    const value = BUTTONS.has(element.type) ? null : heldBy(panel, name, element)
    if (value) values.set(ids.block_id, { ...values.get(ids.block_id), [ids.action_id]: value })
  }
  return { values: Object.fromEntries(values) }
}

/** The one entry of a payload's `actions`; null where the form names something that the control does not have. */
export function actionOf(panel: Panel, control: Control, form: URLSearchParams): Record<string, unknown> | null {
  const { element, name, ids } = control
  const posted = form.get(name) ?? ''
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return { type: element.type, ...ids, text: element.text, value: element.value }
    case 'feedback_buttons': {
      const pressed = posted === 'positive' ? element.positive_button : element.negative_button
      return { type: element.type, ...ids, text: pressed.text, value: pressed.value }
    }
    case 'overflow': {
      const option = numbered(element, posted)
      return option && { type: element.type, ...ids, selected_option: option }
    }
  }
  const value = heldBy(panel, name, element)
  return value && { ...value, ...ids }
}
