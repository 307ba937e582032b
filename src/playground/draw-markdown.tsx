/**
 * What a `markdown` block says, as Slack shows it: every heading in one size, images as links, HTML as the text it is.
 */
import type { Child } from 'hono/jsx'
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { Table } from './draw-table.js'
import { decoded, Link, withEmoji } from './draw-text.js'

export function Markdown({ text }: { text: string }) {
  return <>{draw(lexer(text))}</>
}

/** Without extensions the lexer makes no tokens but its own. */
function draw(tokens: readonly Token[] = []): Child {
  return (tokens as readonly MarkedToken[]).map(drawToken)
}

function drawToken(token: MarkedToken): Child {
  switch (token.type) {
    case 'heading':
      return <p class="name">{draw(token.tokens)}</p>
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>
    case 'text':
      return token.tokens ? draw(token.tokens) : withEmoji(decoded(token.text))
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>
    case 'em':
      return <em>{draw(token.tokens)}</em>
    case 'del':
      return <del>{draw(token.tokens)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'code':
      return <pre>{token.text}</pre>
    case 'br':
      return <br />
    case 'hr':
      return <hr />
    case 'blockquote':
      return <blockquote>{draw(token.tokens)}</blockquote>
    case 'list':
      return <List list={token} />
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ '
    case 'link':
      return <Link url={token.href}>{draw(token.tokens)}</Link>
    case 'image':
      return <Link url={token.href}>{token.text}</Link>
    case 'table':
      return (
        <Table
          header={token.header.map((cell) => draw(cell.tokens))}
          rows={token.rows.map((row) => row.map((cell) => draw(cell.tokens)))}
          columns={token.align.map((align) => ({ align: align ?? undefined, isWrapped: true }))}
        />
      )
    case 'escape':
    case 'html':
      return token.text
  }
  return null
}

function List({ list: { ordered, start, items } }: { list: Tokens.List }) {
  const drawn = items.map((item) => <li class={item.task ? 'task' : ''}>{draw(item.tokens)}</li>)
  return ordered ? <ol start={Number(start)}>{drawn}</ol> : <ul>{drawn}</ul>
}
