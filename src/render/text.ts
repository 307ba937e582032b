/**
 * An answer as plain text: whole for the terminal and the contract's `text`, within Slack's limit for the `text` beside
 * a message's blocks, which is all that notifications and screen readers read.
 */
import type { Answer } from '../answer/answer.js'
import { cutWithin } from './cut.js'
import { MESSAGE_TEXT, MESSAGE_TEXT_BYTES } from './limits.js'
import type { Item, Outline, Part } from './outline.js'
import { outlineOf } from './outline-of.js'
import { fromPage, listedBriefly, ownerName } from './wording.js'

/** Lines that belong together, made once asked for; `name` is what they are called where they are left out. */
interface Chunk {
  readonly name: string | null
  lines(): readonly string[]
}

/** The whole answer, uncut, as a person reads it on a terminal. */
export function answerText(answer: Answer): string {
  return outlineText(outlineOf(answer))
}

/** The same of anything laid out. */
export function outlineText(outline: Outline): string {
  return chunksOf(outline)
    .flatMap((chunk) => chunk.lines())
    .join('\n')
}

/** What saying that text is cut may take, in characters. */
const NOTE_ROOM = 500

/**
 * An answer as a message's `text`, escaped: at most 3,000 characters and 4,000 bytes. What does not fit is named, with how
 * to read it.
 * @param room characters, where something else stands beside it
 */
export function messageText(outline: Outline, room = MESSAGE_TEXT): string {
  const chunks = chunksOf({ ...outline, parts: outline.overview ?? outline.parts })
  const all = joinedWithin(chunks, room)
  if (all !== null && sentSize(all) <= room) return escaped(all)
  let free = room - NOTE_ROOM
  const kept: string[] = []
  const cut: string[] = []
  for (const chunk of chunks) {
    for (const line of free > 0 ? chunk.lines() : []) {
      const size = sentSize(line) + 1
      if (size <= free) kept.push(line)
      // The first line that does not fit is cut, the ones behind it have no room left.
      else if (free > 0) kept.push(cutWithin(line, free - 1, sentSize))
      free = size <= free ? free - size : 0
    }
    if (free === 0 && chunk.name !== null) cut.push(chunk.name)
  }
  return escaped([...kept, '', cutWithin(cutNote(cut, outline), NOTE_ROOM - 2, sentSize)].join('\n'))
}

/** All lines as one text; null where it is longer than the room, as the first few of many chunks may tell. */
function joinedWithin(chunks: readonly Chunk[], room: number): string | null {
  let text = ''
  for (const chunk of chunks) {
    for (const line of chunk.lines()) text += `${line}\n`
    if (text.length - 1 > room) return null
  }
  return text.slice(0, -1)
}

/** Any text as a message's `text`: escaped, and cut where it is too long. */
export function sendableText(text: string): string {
  return escaped(cutWithin(text, MESSAGE_TEXT, sentSize))
}

function cutNote(names: readonly string[], { parts }: Outline): string {
  const example = parts.findLast(({ whole }) => whole && !whole.view)?.whole
  return [
    'The text is cut here.',
    ...(example ? [`To read a part in full, ask for it: /ladder ${example.text}.`] : []),
    'My Home tab has room for more.',
    ...(names.length === 0 ? [] : [`Still to come: ${listedBriefly(names)}.`]),
  ].join(' ')
}

/** How long a text is once sent, by the stricter of Slack's two measures, characters and bytes. */
function sentSize(text: string): number {
  const sent = escaped(text)
  return Math.max(sent.length, Math.ceil((Buffer.byteLength(sent) * MESSAGE_TEXT) / MESSAGE_TEXT_BYTES))
}

/** Without the three characters that Slack reads as the beginning of a mention, a link or an entity. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function chunksOf(outline: Outline): Chunk[] {
  const { title, context, lead, parts, closing, source } = outline
  const told = [...context, ...(source ? [fromPage(source)] : [])]
  const facts = told.length === 0 ? [] : [`${told.join('. ')}.`]
  // What only a click shows is told by what the button says.
  const counts = outline.choices.flatMap(({ label, view }) => (view === undefined ? [] : [label])).join(' · ')
  const page = source && source.url !== null ? [`${source.title}: ${source.url}`] : []
  const owner = source?.owner ? [`Questions about this ladder: ask ${ownerName(source.owner)}.`] : []
  const end = [...closing, ...page, ...owner]
  return [
    {
      name: null,
      lines: () => [title, ...facts, ...[...lead, ...(counts === '' ? [] : [counts])].flatMap((text) => ['', text])],
    },
    ...parts.map((part) => ({ name: part.heading, lines: () => ['', ...partLines(part)] })),
    { name: null, lines: () => [...end.flatMap((text) => ['', text]), ...nextLines(outline)] },
  ]
}

function partLines({ heading, aside, paragraphs, items }: Part): string[] {
  const head = heading === null ? [] : [aside === null ? heading : `${heading} (${aside})`]
  return [...head, ...paragraphs, ...items.flatMap((item) => itemLines(item, '- '))]
}

function itemLines({ label, mark, pieces, under }: Item, bullet: string): string[] {
  const text = pieces
    .map(({ text, style, url }) => (url !== undefined ? `${text} (${url})` : style === 'changed' ? `*${text}*` : text))
    .join('')
    .replace(/ *\n\s*/g, ' ')
  const name = nameOf(label, mark)
  const line = [...(name === null ? [] : [name]), ...(text === '' ? [] : [text])].join(': ')
  return [`${bullet}${line}`, ...under.flatMap((item) => itemLines(item, `  ${bullet}`))]
}

/** "Discovery (raised)", "Discovery", "Raised". */
export function nameOf(label: string | null, mark: string | null): string | null {
  if (mark === null) return label
  return label === null ? mark.charAt(0).toUpperCase() + mark.slice(1) : `${label} (${mark})`
}

/** What to ask next, as typed; what the answer shows as a command already is not repeated. */
function nextLines({ parts, choices, doubts, next }: Outline): string[] {
  const shown = new Set(parts.flatMap((part) => part.items.flatMap((item) => item.pieces.map((piece) => piece.text))))
  const asks = [...new Map([...choices, ...doubts, ...next].map((ask) => [ask.text, ask])).values()]
  const lines = asks.flatMap(({ label, text, view }) =>
    view || shown.has(`/ladder ${text}`) ? [] : [`  /ladder ${text}  (${label})`],
  )
  return lines.length === 0 ? [] : ['', 'You can ask next:', ...lines]
}
