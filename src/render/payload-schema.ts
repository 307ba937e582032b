/**
 * The shapes of the blocks and elements that the app uses, as strict as Slack takes them; any other block, element or key
 * is a mistake. `payload-check.ts` puts them together and reports.
 */
import { z } from 'zod'
import {
  ACTION_ID,
  ACTIONS_ELEMENTS,
  BLOCK_ID,
  BUTTON_SPOKEN,
  BUTTON_TEXT,
  BUTTON_URL,
  BUTTON_VALUE,
  CHOICES,
  CONTAINER_BLOCKS,
  CONTAINER_TITLE,
  CONTEXT_ACTIONS_ELEMENTS,
  CONTEXT_ELEMENTS,
  HEADER_TEXT,
  INPUT_LABEL,
  OPTION_GROUPS,
  OPTION_TEXT,
  OPTION_VALUE,
  OVERFLOW_OPTIONS,
  PLACEHOLDER,
  PLAIN_TEXT_INPUT,
  RICH_TEXT_INDENT,
  SECTION_FIELD_TEXT,
  SECTION_FIELDS,
  SECTION_TEXT,
  SELECT_OPTIONS,
  TABLE_COLUMNS,
  TABLE_ROWS,
  TEXT_OBJECT,
} from './limits.js'

export const text = (limit: number) => z.string().min(1).max(limit)
export const plain = (limit: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(limit), emoji: z.boolean().optional() })
/** Names and addresses written as plain words are linked unless `verbatim` is set, so it must be. */
const mrkdwn = (limit: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(limit), verbatim: z.literal(true) })
const anyText = (limit: number) => z.discriminatedUnion('type', [plain(limit), mrkdwn(limit)])
const webAddress = z.url({ protocol: /^https?$/ }).max(BUTTON_URL)

const confirm = z.strictObject({
  title: plain(100),
  text: plain(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
})
const actionable = { action_id: text(ACTION_ID), confirm: confirm.optional() }
const focusable = { focus_on_load: z.boolean().optional(), placeholder: plain(PLACEHOLDER).optional() }

const option = z.strictObject({
  text: plain(OPTION_TEXT),
  value: text(OPTION_VALUE),
  description: plain(OPTION_TEXT).optional(),
})
const options = z.array(option).min(1).max(SELECT_OPTIONS)
const optionGroups = z
  .array(z.strictObject({ label: plain(OPTION_TEXT), options }))
  .min(1)
  .max(OPTION_GROUPS)

const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  text: plain(BUTTON_TEXT),
  value: text(BUTTON_VALUE).optional(),
  url: webAddress.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: text(BUTTON_SPOKEN).optional(),
})
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...actionable,
    ...focusable,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_option: option.optional(),
  })
  .refine((select) => (select.options === undefined) !== (select.option_groups === undefined), {
    error: 'needs either options or option_groups',
  })
  .refine(
    ({ options, option_groups: groups, initial_option: initial }) => {
      const offered = options ?? groups?.flatMap((group) => group.options) ?? []
      return initial === undefined || offered.some((each) => JSON.stringify(each) === JSON.stringify(initial))
    },
    { error: 'must equal one of the options exactly', path: ['initial_option'] },
  )
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...actionable,
  ...focusable,
  initial_option: option.optional(),
  min_query_length: z.int().min(0).optional(),
})
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...actionable,
  ...focusable,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
})
const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  options: z.array(option).min(2).max(OVERFLOW_OPTIONS),
})
const choice = z.array(option).min(1).max(CHOICES)
const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...actionable,
  focus_on_load: z.boolean().optional(),
  options: choice,
  initial_option: option.optional(),
})
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...actionable,
  focus_on_load: z.boolean().optional(),
  options: choice,
  initial_options: choice.optional(),
})
const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: text(ACTION_ID),
  ...focusable,
  initial_value: z.string().max(PLAIN_TEXT_INPUT).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(PLAIN_TEXT_INPUT).optional(),
  max_length: z.int().min(1).max(PLAIN_TEXT_INPUT).optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1) })
    .optional(),
})
const image = z.strictObject({ type: z.literal('image'), image_url: webAddress, alt_text: text(2_000) })

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    underline: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional()
const richTextElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: webAddress, text: z.string().min(1).optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().min(1), style }),
])
const border = z.literal([0, 1]).optional()
const richTextSection = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(richTextElement).min(1),
})
const richTextPart = z.discriminatedUnion('type', [
  richTextSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    indent: z.int().min(0).max(RICH_TEXT_INDENT).optional(),
    border,
    elements: z.array(richTextSection).min(1),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), border, elements: z.array(richTextElement).min(1) }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), border, elements: z.array(richTextElement).min(1) }),
])

const id = { block_id: text(BLOCK_ID).optional() }
const richText = z.strictObject({ type: z.literal('rich_text'), ...id, elements: z.array(richTextPart).min(1) })
const columnSettings = z.strictObject({
  align: z.enum(['left', 'center', 'right']).optional(),
  is_wrapped: z.boolean().optional(),
})
const table = z
  .strictObject({
    type: z.literal('table'),
    ...id,
    rows: z
      .array(
        z
          .array(
            z.discriminatedUnion('type', [
              richText,
              z.strictObject({ type: z.literal('raw_text'), text: text(TEXT_OBJECT) }),
            ]),
          )
          .min(1)
          .max(TABLE_COLUMNS),
      )
      .min(1)
      .max(TABLE_ROWS),
    column_settings: z.array(columnSettings.nullable()).max(TABLE_COLUMNS).optional(),
  })
  .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), { error: 'needs rows of one length' })

const simpleBlocks = [
  z.strictObject({ type: z.literal('header'), ...id, text: plain(HEADER_TEXT) }),
  z.strictObject({ type: z.literal('divider'), ...id }),
  z
    .strictObject({
      type: z.literal('section'),
      ...id,
      text: anyText(SECTION_TEXT).optional(),
      fields: z.array(anyText(SECTION_FIELD_TEXT)).min(1).max(SECTION_FIELDS).optional(),
      accessory: z
        .discriminatedUnion('type', [button, staticSelect, externalSelect, conversationsSelect, overflow, image])
        .optional(),
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text !== undefined || section.fields !== undefined, {
      error: 'needs text or fields',
    }),
  z.strictObject({
    type: z.literal('context'),
    ...id,
    elements: z
      .array(z.discriminatedUnion('type', [plain(TEXT_OBJECT), mrkdwn(TEXT_OBJECT), image]))
      .min(1)
      .max(CONTEXT_ELEMENTS),
  }),
  z.strictObject({
    type: z.literal('actions'),
    ...id,
    elements: z
      .array(
        z.discriminatedUnion('type', [
          button,
          staticSelect,
          externalSelect,
          conversationsSelect,
          overflow,
          radioButtons,
          checkboxes,
        ]),
      )
      .min(1)
      .max(ACTIONS_ELEMENTS),
  }),
  z.strictObject({
    type: z.literal('input'),
    ...id,
    label: plain(INPUT_LABEL),
    hint: plain(INPUT_LABEL).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: z.discriminatedUnion('type', [
      plainTextInput,
      staticSelect,
      externalSelect,
      conversationsSelect,
      radioButtons,
      checkboxes,
    ]),
  }),
  richText,
  table,
] as const

const feedbackButton = z.strictObject({
  text: plain(BUTTON_TEXT),
  value: text(BUTTON_VALUE),
  accessibility_label: text(BUTTON_SPOKEN).optional(),
})

/** Any block the app uses. */
export const block = z.discriminatedUnion('type', [
  ...simpleBlocks,
  z.strictObject({
    type: z.literal('context_actions'),
    ...id,
    elements: z
      .array(
        z.strictObject({
          type: z.literal('feedback_buttons'),
          action_id: text(ACTION_ID),
          positive_button: feedbackButton,
          negative_button: feedbackButton,
        }),
      )
      .min(1)
      .max(CONTEXT_ACTIONS_ELEMENTS),
  }),
  z
    .strictObject({
      type: z.literal('container'),
      ...id,
      title: plain(CONTAINER_TITLE),
      subtitle: anyText(CONTAINER_TITLE).optional(),
      width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
      is_collapsible: z.boolean().optional(),
      default_collapsed: z.boolean().optional(),
      child_blocks: z.array(z.discriminatedUnion('type', simpleBlocks)).min(1).max(CONTAINER_BLOCKS),
    })
    .refine((container) => !container.default_collapsed || container.is_collapsible, {
      error: 'is collapsed only where it is collapsible',
    }),
])
