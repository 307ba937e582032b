/** An outline as Markdown: for notes, and for workflows that quote a ladder. Whole, nothing cut. */
import type { Quoted } from '../answer/quoted.js'
import { levelName } from '../ladder/ladders.js'
import type { Item, Outline, Part, Piece } from './outline.js'
import { nameOf } from './text.js'

/** What to go on with is left out: it can only be asked in Slack. */
export function outlineMarkdown({ title, context, lead, parts, closing, source }: Outline): string {
  const page = source && (source.url === null ? inline(source.title) : `[${inline(source.title)}](<${source.url}>)`)
  const told = [...context.map(inline), ...(source ? [`${source.words} ${page}`] : [])]
  const facts = told.length === 0 ? [] : [`*${told.join(' · ')}*`]
  return [
    `# ${inline(title)}`,
    ...facts,
    ...lead.map(inline),
    ...parts.flatMap(partBlocks),
    ...closing.map(inline),
  ].join('\n\n')
}

function partBlocks({ heading, aside, paragraphs, items }: Part): string[] {
  const head = heading === null ? [] : [`## ${inline(aside ? `${heading} (${aside})` : heading)}`]
  const list = items.flatMap((item) => itemLines(item, '')).join('\n')
  return [...head, ...paragraphs.map(inline), ...(list === '' ? [] : [list])]
}

function itemLines({ label, mark, pieces, under }: Item, indent: string): string[] {
  const text = pieces.map(pieceText).join('')
  const name = nameOf(label, mark)
  const line = [...(name === null ? [] : [`**${inline(name)}**`]), ...(text === '' ? [] : [text])].join(': ')
  return [`${indent}- ${line}`, ...under.flatMap((item) => itemLines(item, `${indent}  `))]
}

/** `inline` takes off the spaces around a text, which between two pieces mean something. */
function pieceText({ text, style, url }: Piece): string {
  if (url !== undefined) return `[${inline(text)}](<${url}>)`
  const [, before = '', after = ''] = /^(\s?)[\s\S]*?(\s?)$/.exec(text) ?? []
  const isSetOff = style === 'changed' || style === 'strong'
  return isSetOff ? `${before}**${inline(text)}**${after}` : `${before}${inline(text)}${after}`
}

/** Behaviors as quotations: what each says, where it stands, its page, and the id by which it is found again. */
export function citations(quoted: readonly Quoted[]): string {
  return quoted
    .map(({ ladder, competency, behavior: { id, level, topic, text } }) => {
      const place = [`${ladder.name} ${levelName(ladder, level)}`, competency.name, ...(topic === null ? [] : [topic])]
      const { title, url } = ladder.source
      const page = url === null ? inline(title) : `[${inline(title)}](<${url}>)`
      return `> ${inline(text)}\n>\n> ${inline(place.join(', '))} · ${page} · \`${id}\``
    })
    .join('\n\n')
}

/** Text of a ladder as one line in which Markdown finds nothing to act upon. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<]/g, '\\$&')
}
