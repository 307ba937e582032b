/**
 * Slack's limits, in one place: `kit.ts` keeps within them, `payload-check.ts` refuses what does not. Lengths are in
 * UTF-16 units, which never count less than characters do. Sources: the reference pages of docs.slack.dev; where one
 * publishes no number, the constant says what it rests on.
 */

/** Of a message or of a view: how many blocks, and how many characters of JSON they may take together. */
export interface Room {
  readonly blocks: number
  readonly characters: number
  /** How many characters a value takes, as Slack counts there. */
  readonly sizeOf: (value: unknown) => number
}

/**
 * A message. Slack publishes no total: `chat.postMessage` has refused blocks (`msg_blocks_too_long`) from about 12,000
 * characters of text on, "with a buffer for block containers", and rich text of 11,341 (slackapi/bolt-js, issues 2509 and
 * 2867). So every text in them counts, and with it the names of types, for what holds it.
 */
export const MESSAGE_ROOM: Room = { blocks: 50, characters: 12_000, sizeOf: textSize }

/** A modal or Home view; past 250 kB of JSON Slack answers `view_too_large`, and a character takes up to three bytes. */
export const VIEW_ROOM: Room = { blocks: 100, characters: 80_000, sizeOf: jsonSize }

/**
 * The `text` beside a message's blocks, in characters. Slack cuts at 4,000, some methods at 4,000 bytes: `MESSAGE_TEXT_BYTES`
 * holds the other measure.
 */
export const MESSAGE_TEXT = 3_000
export const MESSAGE_TEXT_BYTES = 4_000

export const BLOCK_ID = 255
export const HEADER_TEXT = 150
export const SECTION_TEXT = 3_000
export const SECTION_FIELDS = 10
export const SECTION_FIELD_TEXT = 2_000
export const CONTEXT_ELEMENTS = 10
/** Any text object without a limit of its own. */
export const TEXT_OBJECT = 3_000
export const ACTIONS_ELEMENTS = 25
/** Rows of a table with its header, cells of a row, and characters over all cells of all tables in a message. */
export const TABLE_ROWS = 100
export const TABLE_COLUMNS = 20
export const TABLE_CHARACTERS = 10_000
export const CONTEXT_ACTIONS_ELEMENTS = 5
export const CONTAINER_TITLE = 150
export const CONTAINER_BLOCKS = 10
export const INPUT_LABEL = 2_000

export const ACTION_ID = 255
export const BUTTON_TEXT = 75
export const BUTTON_VALUE = 2_000
export const BUTTON_URL = 3_000
export const BUTTON_SPOKEN = 75
export const PLACEHOLDER = 150
export const SELECT_OPTIONS = 100
export const OPTION_GROUPS = 100
export const OPTION_TEXT = 75
export const OPTION_VALUE = 150
export const OVERFLOW_OPTIONS = 5
export const CHOICES = 10
export const PLAIN_TEXT_INPUT = 3_000
export const RICH_TEXT_INDENT = 8

export const VIEW_TITLE = 24
export const CALLBACK_ID = 255
export const PRIVATE_METADATA = 3_000

/** Of a value's JSON, in characters. */
export function jsonSize(value: unknown): number {
  return JSON.stringify(value).length
}

/** Of all the texts in a value, in characters; its JSON is always longer. */
function textSize(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + textSize(each), 0)
}
