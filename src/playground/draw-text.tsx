/**
 * Text as Slack shows it: plain text, mrkdwn and rich text become markup in which nothing that a message says can be
 * more than text, a style, an emoji, or a link to an http(s) or mailto address.
 */
import type { Child } from 'hono/jsx'
import { type Node, NodeType, parse } from 'slack-message-parser'
import type { BlockOf, RichTextElement, RichTextPart, TextObject } from './block-types.js'
import { EMOJI } from './emoji.js'
import { placeOfPermalink } from './permalink.js'
import { BOT, CHANNELS, PEOPLE } from './workspace.js'

export function Text({ of }: { of: TextObject }) {
  if (of.type === 'mrkdwn') return <Mrkdwn text={of.text} />
  return <>{of.emoji === false ? of.text : withEmoji(of.text)}</>
}

/** Emoji by name become characters; names that are not known stay as typed. */
export function withEmoji(text: string): string {
  return text.replace(/:([\w+-]+):/g, (typed, name) => EMOJI.get(name) ?? typed)
}

function Emoji({ name }: { name: string }) {
  const emoji = EMOJI.get(name)
  return emoji === undefined ? <>:{name}:</> : <span class="emoji">{emoji}</span>
}

export function Mrkdwn({ text }: { text: string }) {
  return <>{parse(text).children.map(drawNode)}</>
}

function drawNode(node: Node): Child {
  switch (node.type) {
    case NodeType.Root:
      return node.children.map(drawNode)
    case NodeType.Text:
      return decoded(node.text)
    case NodeType.Emoji:
      return <Emoji name={node.name} />
    case NodeType.Bold:
      return <strong>{node.children.map(drawNode)}</strong>
    case NodeType.Italic:
      return <em>{node.children.map(drawNode)}</em>
    case NodeType.Strike:
      return <del>{node.children.map(drawNode)}</del>
    case NodeType.Quote:
      return <blockquote>{node.children.map(drawNode)}</blockquote>
    case NodeType.Code:
      return <code>{decoded(node.text)}</code>
    case NodeType.PreText:
      return <pre>{decoded(node.text)}</pre>
    case NodeType.URL:
      return <Link url={decoded(node.url)}>{node.label?.map(drawNode)}</Link>
    case NodeType.UserLink:
      return <UserMention id={node.userID} />
    case NodeType.ChannelLink:
      return <ChannelMention id={node.channelID} />
    case NodeType.Command: {
      const label = node.label?.map(drawNode)
      return node.name === 'date' ? label : <Mention>{label ?? `@${node.name}`}</Mention>
    }
  }
}

/** Slack knows these three entities and no other. */
export function decoded(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

function Mention({ children }: { children: Child }) {
  return <span class="mention">{children}</span>
}

/** Whoever is not of this workspace keeps the id, which Slack would replace by a name. */
function UserMention({ id }: { id: string }) {
  const person = [BOT, ...Object.values(PEOPLE)].find((each) => each.id === id)
  return <Mention>@{person?.display ?? id}</Mention>
}

function ChannelMention({ id }: { id: string }) {
  const channel = CHANNELS.find((each) => each.id === id)
  if (!channel) return <Mention>#{id}</Mention>
  return (
    <a class="mention" href={`/c/${channel.name}`}>
      #{channel.name}
    </a>
  )
}

/** The address where a page may link there, else null. */
export function safeAddress(url: string): string | null {
  return URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : null
}

export function Link({ url, children }: { url: string; children?: Child }) {
  const place = placeOfPermalink(url)
  if (place !== null) return <a href={place}>{children ?? url}</a>
  const address = safeAddress(url)
  if (address === null) return <>{children ?? url}</>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children ?? url}
    </a>
  )
}

export function RichText({ of }: { of: BlockOf<'rich_text'> }) {
  return <>{of.elements.map(drawPart)}</>
}

function drawPart(part: RichTextPart): Child {
  switch (part.type) {
    case 'rich_text_section':
      return <p>{part.elements.map(drawInline)}</p>
    case 'rich_text_quote':
      return <blockquote>{part.elements.map(drawInline)}</blockquote>
    case 'rich_text_preformatted':
      return <pre>{part.elements.map(drawInline)}</pre>
    case 'rich_text_list': {
      const List = part.style === 'ordered' ? 'ol' : 'ul'
      const items = part.elements.map(({ elements }) => <li>{elements.map(drawInline)}</li>)
      return <List class={`indent-${part.indent ?? 0}`}>{items}</List>
    }
  }
}

function drawInline(element: RichTextElement): Child {
  const { style } = element
  let drawn = drawUnstyled(element)
  if (style?.code) drawn = <code>{drawn}</code>
  if (style?.bold) drawn = <strong>{drawn}</strong>
  if (style?.italic) drawn = <em>{drawn}</em>
  if (style?.strike) drawn = <del>{drawn}</del>
  if (style?.underline) drawn = <u>{drawn}</u>
  return drawn
}

function drawUnstyled(element: RichTextElement): Child {
  switch (element.type) {
    case 'text':
      return element.text
    case 'link':
      return <Link url={element.url}>{element.text}</Link>
    case 'emoji':
      return <Emoji name={element.name} />
    case 'user':
      return <UserMention id={element.user_id} />
    case 'channel':
      return <ChannelMention id={element.channel_id} />
    case 'usergroup':
      return <Mention>@{element.usergroup_id}</Mention>
    case 'broadcast':
      return <Mention>@{element.range}</Mention>
  }
  return <span class="unknown">This page cannot draw “{element.type}”.</span>
}
