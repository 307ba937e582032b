/**
 * Block Kit in short words: strings in, the exact block type out, each within Slack's limits (`limits.ts`). All text goes
 * into plain_text and rich_text, where it cannot ping, link or turn bold. Emoji codes stay as typed.
 */
import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ContainerBlock,
  ContextActionsBlock,
  ContextBlock,
  DividerBlock,
  ExternalSelect,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  ModalView,
  MrkdwnElement,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextLink,
  RichTextList,
  RichTextPreformatted,
  RichTextQuote,
  RichTextSection,
  RichTextText,
  RichTextUserMention,
  SectionBlock,
  StaticSelect,
  TableBlock,
} from '@slack/types'
import type { Owner, Source } from '../ladder/model.js'
import { cut } from './cut.js'
import {
  ACTIONS_ELEMENTS,
  BUTTON_SPOKEN,
  BUTTON_TEXT,
  CONTAINER_BLOCKS,
  CONTAINER_TITLE,
  CONTEXT_ELEMENTS,
  HEADER_TEXT,
  INPUT_LABEL,
  OPTION_TEXT,
  OVERFLOW_OPTIONS,
  PLACEHOLDER,
  PLAIN_TEXT_INPUT,
  SELECT_OPTIONS,
  TABLE_COLUMNS,
  TABLE_ROWS,
  TEXT_OBJECT,
  VIEW_ROOM,
  VIEW_TITLE,
} from './limits.js'

export function plain(text: string, limit = TEXT_OBJECT): PlainTextElement {
  return { type: 'plain_text', text: cut(text, limit), emoji: false }
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, HEADER_TEXT) }
}

/** Small print, one line an entry. */
export function context(lines: readonly string[]): ContextBlock {
  return { type: 'context', elements: lines.map((line) => plain(line)).slice(0, CONTEXT_ELEMENTS) }
}

/** Small print about a page that is quoted: some facts, the page, and whom to ask, as far as they are known. */
export function origin(facts: string, words: string, page: Source, owner: Owner | null): ContextBlock {
  const { title, url } = page
  const link = url === null ? null : linked(words, title, url)
  const isShort = link !== null && link.text.length <= TEXT_OBJECT
  const quoted = isShort ? link : plain(`${words} ${title}`)
  return { type: 'context', elements: [plain(facts), quoted, ...(owner ? [ownerText('Ask', owner)] : [])] }
}

/** Small print that names whoever looks after a ladder. */
export function ownerLine(words: string, owner: Owner): ContextBlock {
  return { type: 'context', elements: [ownerText(words, owner)] }
}

/** Nothing of the title can mark up, link or mention anything. */
function linked(words: string, title: string, url: string): MrkdwnElement {
  const label = cut(title.replace(/[*_~`<>|&@#!]+/g, ' ').trim() || 'the page', LINK_LABEL)
  const address = url.replace(/[|<>]/g, encodeURIComponent).replace(/&/g, '&amp;')
  return { type: 'mrkdwn', text: `${words} <${address}|${label}>`, verbatim: true }
}

const LINK_LABEL = 200

/** Only mrkdwn can mention somebody, or link, in small print. Ids and addresses come checked. */
function ownerText(words: string, { slack, email, url }: Owner): MrkdwnElement {
  const isPerson = slack?.startsWith('U') || slack?.startsWith('W')
  const mention = isPerson ? `<@${slack}>` : `<#${slack}>`
  const address = email === null ? `<${url}>` : `<mailto:${email}|${email}>`
  return { type: 'mrkdwn', text: `${words} ${slack === null ? address : mention}`, verbatim: true }
}

export function divider(): DividerBlock {
  return { type: 'divider' }
}

export function richText(elements: RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements }
}

export function line(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements }
}

export function bullets(items: RichTextSection[], indent: number): RichTextList {
  return { type: 'rich_text_list', style: 'bullet', indent, elements: items }
}

export function run(text: string): RichTextText {
  return { type: 'text', text }
}

export function bold(text: string): RichTextText {
  return { type: 'text', text, style: { bold: true } }
}

export function code(text: string): RichTextText {
  return { type: 'text', text, style: { code: true } }
}

export function link(url: string, text: string): RichTextLink {
  return { type: 'link', url, text }
}

/** A person, by user id. */
export function person(id: string): RichTextUserMention {
  return { type: 'user', user_id: id }
}

/**
 * A button whose `value` comes back on a click.
 * @param spoken what a screen reader says, where the label stands on several buttons
 */
export function button(action: string, label: string, value: string, spoken?: string): Button {
  const made: Button = { type: 'button', action_id: action, text: plain(label, BUTTON_TEXT), value }
  return spoken === undefined ? made : { ...made, accessibility_label: cut(spoken, BUTTON_SPOKEN) }
}

/** A line of text with one control beside it. */
export function section(text: string, accessory?: Button | Overflow | StaticSelect, blockId?: string): SectionBlock {
  return {
    type: 'section',
    text: plain(text),
    ...(accessory !== undefined && { accessory }),
    ...(blockId !== undefined && { block_id: blockId }),
  }
}

/** A name in bold, what is to be said of it, and a control beside both. */
export function card(name: string, detail: string, accessory: Button): SectionBlock {
  const text = `*${unstyled(name)}*${detail === '' ? '' : `\n${unstyled(detail)}`}`
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, accessory }
}

/** A text in which mrkdwn finds nothing to style, mention or link. */
function unstyled(text: string): string {
  const bare = text.replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '').trim() || '–'
  return bare.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(label, OPTION_TEXT), value }
}

/** @param chosen the value that it shows; one that is not offered shows nothing */
export function select(
  action: string,
  placeholder: string,
  all: readonly PlainTextOption[],
  chosen?: string | null,
): StaticSelect {
  const options = all.slice(0, SELECT_OPTIONS)
  const initial = options.find(({ value }) => value === chosen)
  return {
    type: 'static_select',
    action_id: action,
    placeholder: plain(placeholder, PLACEHOLDER),
    options,
    ...(initial && { initial_option: initial }),
  }
}

/**
 * A select whose options the app sends while one types, from the first letter on.
 * @param hasFocus whether one can type at once
 */
export function searchSelect(action: string, placeholder: string, hasFocus = false): ExternalSelect {
  return {
    type: 'external_select',
    action_id: action,
    placeholder: plain(placeholder, PLACEHOLDER),
    min_query_length: 1,
    ...(hasFocus && { focus_on_load: true }),
  }
}

/** The menu behind three dots; Slack wants two to five options. */
export function menu(action: string, options: readonly PlainTextOption[]): Overflow {
  return { type: 'overflow', action_id: action, options: options.slice(0, OVERFLOW_OPTIONS) }
}

export function actions(elements: readonly ActionsBlockElement[], blockId?: string): ActionsBlock {
  const block: ActionsBlock = { type: 'actions', elements: elements.slice(0, ACTIONS_ELEMENTS) }
  return blockId === undefined ? block : { ...block, block_id: blockId }
}

/** Rows of as many cells each, the first of which name the columns. Cells hold lines; what is too long for one goes on. */
export function table(rows: readonly (readonly RichTextElement[][])[][]): TableBlock {
  const cell = (lines: readonly RichTextElement[][]): RichTextBlock => richText(lines.map(line))
  const columns = Math.min(rows[0]?.length ?? 0, TABLE_COLUMNS)
  return {
    type: 'table',
    column_settings: Array.from({ length: columns }, () => ({ is_wrapped: true })),
    rows: rows.slice(0, TABLE_ROWS).map((row) => row.slice(0, columns).map(cell)),
  }
}

/** Blocks under a title that folds them away, until somebody opens them unless it is open. */
export function folded(
  title: string,
  subtitle: string,
  blocks: ContainerBlock['child_blocks'],
  isClosed: boolean,
): ContainerBlock {
  return {
    type: 'container',
    title: plain(title, CONTAINER_TITLE),
    ...(subtitle !== '' && { subtitle: plain(subtitle, CONTAINER_TITLE) }),
    width: 'full',
    is_collapsible: true,
    default_collapsed: isClosed,
    child_blocks: blocks.slice(0, CONTAINER_BLOCKS),
  }
}

/** Whether what stands above helped. Messages alone take it. */
export function feedback(action: string, yes: string, no: string): ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: action,
        positive_button: { text: plain('Helpful'), value: yes },
        negative_button: { text: plain('Not helpful'), value: no },
      },
    ],
  }
}

/** What somebody said or wrote. */
export function quote(text: string): RichTextQuote {
  return { type: 'rich_text_quote', elements: [run(text)] }
}

/** Text as it stands, to be copied. */
export function preformatted(text: string): RichTextPreformatted {
  return { type: 'rich_text_preformatted', elements: [run(text)] }
}

/** A field for a longer text, sent with the modal it stands in. */
export function textInput(blockId: string, action: string, label: string, hint: string, text: string): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label, INPUT_LABEL),
    hint: plain(hint, INPUT_LABEL),
    element: {
      type: 'plain_text_input',
      action_id: action,
      multiline: true,
      max_length: PLAIN_TEXT_INPUT,
      ...(text !== '' && { initial_value: cut(text, PLAIN_TEXT_INPUT) }),
    },
  }
}

/** One box to tick, sent with the modal it stands in. */
export function checkbox(blockId: string, label: string, choice: PlainTextOption, isTicked: boolean): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    optional: true,
    label: plain(label, INPUT_LABEL),
    element: {
      type: 'checkboxes',
      action_id: blockId,
      options: [choice],
      ...(isTicked && { initial_options: [choice] }),
    },
  }
}

export interface ModalParts {
  /** Its name, and what its first button does, in at most 24 characters; without `submit` there is no such button. */
  readonly title: string
  readonly submit?: string
  readonly metadata?: string
  readonly blocks: readonly KnownBlock[]
}

export function modal(callbackId: string, { title, submit, metadata, blocks }: ModalParts): ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, VIEW_TITLE),
    close: plain('Close', VIEW_TITLE),
    ...(submit !== undefined && { submit: plain(submit, VIEW_TITLE) }),
    ...(metadata !== undefined && { private_metadata: metadata }),
    blocks: blocks.slice(0, VIEW_ROOM.blocks),
  }
}

/** A line to type in that is sent with the enter key. */
export function askInput(blockId: string, action: string, label: string, placeholder: string): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    dispatch_action: true,
    label: plain(label, INPUT_LABEL),
    element: {
      type: 'plain_text_input',
      action_id: action,
      placeholder: plain(placeholder, PLACEHOLDER),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  }
}

/** What a person entered in a modal, by block and element, as far as it is read. */
export type Entered = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null
          readonly selected_conversation?: string | null
          readonly selected_option?: { readonly value?: string } | null
          readonly selected_options?: readonly unknown[] | null
        }
      >
    >
  >
>
