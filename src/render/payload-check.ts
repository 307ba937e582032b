/**
 * What Slack would refuse: a message or view comes in as any value, every problem goes out with its JSON pointer. The
 * tests run it over every payload; the local workspace answers `invalid_blocks` with what it finds.
 */
import { z } from 'zod'
import {
  CALLBACK_ID,
  MESSAGE_ROOM,
  MESSAGE_TEXT,
  MESSAGE_TEXT_BYTES,
  PRIVATE_METADATA,
  type Room,
  TABLE_CHARACTERS,
  VIEW_ROOM,
  VIEW_TITLE,
} from './limits.js'
import { block, plain, text } from './payload-schema.js'

export interface Problem {
  /** Where, as a JSON pointer: `/blocks/0/text/text`; empty for the payload as a whole. */
  readonly pointer: string
  readonly message: string
}

const messageText = text(MESSAGE_TEXT).refine((value) => Buffer.byteLength(value) <= MESSAGE_TEXT_BYTES, {
  error: `longer than ${MESSAGE_TEXT_BYTES} bytes`,
})
/** Other arguments of the method (`channel`, `thread_ts`) ride along unchecked. */
const message = z.looseObject({ text: messageText, blocks: blocksWithin(MESSAGE_ROOM).optional() })

const anyView = {
  blocks: blocksWithin(VIEW_ROOM),
  private_metadata: z.string().max(PRIVATE_METADATA).optional(),
  callback_id: text(CALLBACK_ID).optional(),
  external_id: text(CALLBACK_ID).optional(),
}
/** Tables and containers stand in messages and in the Home tab alone, feedback in messages. */
const NOT_IN_MODALS: ReadonlySet<string> = new Set(['table', 'container', 'context_actions'])

const view = z.discriminatedUnion('type', [
  z
    .strictObject({ type: z.literal('home'), ...anyView })
    .refine(({ blocks }) => blocks.every(({ type }) => type !== 'context_actions'), {
      error: 'has a block that no Home tab takes',
      path: ['blocks'],
    }),
  z
    .strictObject({
      type: z.literal('modal'),
      ...anyView,
      title: plain(VIEW_TITLE),
      submit: plain(VIEW_TITLE).optional(),
      close: plain(VIEW_TITLE).optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
    })
    .refine(({ blocks }) => blocks.every(({ type }) => !NOT_IN_MODALS.has(type)), {
      error: 'has a block that no modal takes',
      path: ['blocks'],
    })
    .refine(({ blocks, submit }) => submit !== undefined || !blocks.some((each) => each.type === 'input'), {
      error: 'needs submit, since it has an input',
    }),
])

/** What Slack would refuse about a message; empty when it would be taken. */
export function checkMessage(payload: unknown): Problem[] {
  return problemsOf(message.safeParse(payload))
}

/** What Slack would refuse about a modal or Home view; empty when it would be taken. */
export function checkView(payload: unknown): Problem[] {
  return problemsOf(view.safeParse(payload))
}

function blocksWithin(room: Room) {
  return z
    .array(block)
    .min(1)
    .max(room.blocks)
    .superRefine((blocks, context) => {
      for (const path of repeated(blocks.map((each) => each.block_id))) {
        context.addIssue({ code: 'custom', path: [path, 'block_id'], message: 'is on two blocks' })
      }
      for (const [index, each] of blocks.entries()) {
        if (each.type !== 'actions') continue
        for (const path of repeated(each.elements.map((element) => element.action_id))) {
          const at = [index, 'elements', path, 'action_id']
          context.addIssue({ code: 'custom', path: at, message: 'is in the block twice' })
        }
      }
      const inTables = tableCharacters(blocks)
      if (inTables > TABLE_CHARACTERS) {
        const message = `${inTables} characters in tables, at most ${TABLE_CHARACTERS}`
        context.addIssue({ code: 'custom', path: [], message })
      }
      const characters = room.sizeOf(blocks)
      if (characters > room.characters) {
        context.addIssue({ code: 'custom', path: [], message: `${characters} characters, at most ${room.characters}` })
      }
    })
}

/** What is written in the cells of all tables among blocks, those in containers too. */
function tableCharacters(blocks: readonly unknown[]): number {
  let characters = 0
  JSON.stringify(blocks, (_, value: unknown) => {
    const rows = isTable(value) ? value.rows : []
    JSON.stringify(rows, (key, text: unknown) => {
      if (key === 'text' && typeof text === 'string') characters += text.length
      return text
    })
    return value
  })
  return characters
}

function isTable(value: unknown): value is { readonly rows: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'table' && 'rows' in value
}

/** The places of values that stand further up already. */
function repeated(values: readonly (string | undefined)[]): number[] {
  return [...values.keys()].filter((index) => values[index] !== undefined && values.indexOf(values[index]) < index)
}

function problemsOf(result: z.ZodSafeParseResult<unknown>): Problem[] {
  return (result.error?.issues ?? []).map(({ path, message }) => ({
    pointer: path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
    message,
  }))
}
