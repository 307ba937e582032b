/**
 * One message: who wrote it and when, its blocks or text, what went wrong with it, its replies and its menu.
 */
import type { AppFacts } from './app-facts.js'
import { Blocks } from './draw-blocks.js'
import { Mrkdwn } from './draw-text.js'
import { AppIcon, Icon } from './icon.js'
import { BOT, type Message, PEOPLE, type Workspace } from './workspace.js'

const AUTHORS = {
  you: PEOPLE.you.display,
  colleague: PEOPLE.colleague.display,
  manager: PEOPLE.manager.display,
  bot: BOT.display,
  slack: 'Workspace',
}

interface MessageProps {
  readonly message: Message
  readonly workspace: Workspace
  readonly facts: AppFacts
  /** Set apart from the same message in the other column. */
  readonly prefix: 'message' | 'thread'
}

export function MessageArticle({ message, workspace, facts, prefix }: MessageProps) {
  const id = `${prefix}-${message.id}`
  const replies = workspace.messages.filter(({ threadTs }) => threadTs === message.id)
  const heading = prefix === 'thread' ? 'h3' : 'h2'
  return (
    <article
      id={id}
      data-version={message.version}
      class={`message by-${message.author} ${message.ephemeral ? 'ephemeral' : ''}`}
      aria-label={`${AUTHORS[message.author]} at ${clock(message.id)}`}
      tabindex={-1}
    >
      <Avatar author={message.author} />
      <div class="column">
        {message.ephemeral && (
          <p class="small private">
            <Icon name="eye" />
            Only visible to you
          </p>
        )}
        <p class="author">
          <strong>{AUTHORS[message.author]}</strong>
          {message.author === 'bot' && <span class="badge">APP</span>} <time>{clock(message.id)}</time>
        </p>
        <form method="post" action={`/act/${message.id}`}>
          {/* Enter in a text field presses the first button, which must be none of the message's own. */}
          <button type="submit" disabled hidden />
          {message.blocks.length === 0 ? (
            <div class="text">
              <Mrkdwn text={message.text} />
            </div>
          ) : (
            <Blocks place={{ panel: message, conversations: workspace.conversations, prefix: id, heading }} />
          )}
        </form>
        {message.failure && <p class="error">{message.failure}</p>}
        {prefix === 'message' && replies.length > 0 && (
          <a class="replies" href={`?thread=${message.id}`}>
            {replies.some(({ author }) => author === 'bot') && <AppIcon />}
            {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
          </a>
        )}
      </div>
      <Menu message={message} facts={facts} />
    </article>
  )
}

function Menu({ message, facts }: { message: Message; facts: AppFacts }) {
  // Slack offers neither on what one person alone sees.
  const shortcuts = message.ephemeral ? [] : facts.messageShortcuts
  const opensThread = !message.ephemeral && message.threadTs === null
  if (message.ephemeral && message.blocks.length === 0) return null
  return (
    <details class="menu tools" name="menu">
      <summary aria-label={`More actions for the message of ${clock(message.id)}`}>
        <Icon name="more" />
      </summary>
      <form class="popup" method="post">
        {opensThread && <a href={`?thread=${message.id}`}>Reply in thread</a>}
        {shortcuts.map(({ callbackId, name }) => (
          <button type="submit" formaction={`/shortcut/${callbackId}`} name="message" value={message.id}>
            {name}
          </button>
        ))}
        {message.blocks.length > 0 && <BuilderLink payload={{ blocks: message.blocks }} />}
      </form>
    </details>
  )
}

/** Opens the payload where Slack itself draws it. */
export function BuilderLink({ payload }: { payload: unknown }) {
  return (
    <a
      class="builder"
      href={`https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify(payload))}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      Open in Block Kit Builder
    </a>
  )
}

function Avatar({ author }: { author: Message['author'] }) {
  if (author === 'bot') return <img class="avatar" src="/icon.svg" alt="" width="36" height="36" />
  return (
    <div class={`avatar of-${author}`} aria-hidden="true">
      <Icon name="person" />
    </div>
  )
}

export function clock(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
}
