/**
 * A channel, the direct message, or a thread of either: its messages and the composer below them.
 */
import type { AppFacts } from './app-facts.js'
import { MessageArticle } from './draw-message.js'
import { Icon } from './icon.js'
import { BOT, type Conversation, type Message, type Workspace } from './workspace.js'

interface ConversationProps {
  readonly workspace: Workspace
  readonly facts: AppFacts
  readonly conversation: Conversation
}

export function ConversationView({ besideThread, ...props }: ConversationProps & { besideThread: boolean }) {
  const { workspace, facts, conversation } = props
  const messages = workspace.messages.filter(
    ({ channel, threadTs }) => channel === conversation.id && threadTs === null,
  )
  return (
    <>
      <section class="messages scrolling" role="log" aria-label={`Messages in ${nameOf(conversation)}`} tabindex={0}>
        <Welcome
          facts={facts}
          conversation={conversation}
          isPraised={messages.some(({ author }) => author === 'colleague')}
        />
        <div id="messages" data-live>
          {messages.map((message, index) => (
            <>
              {dayOf(message) !== dayOf(messages[index - 1]) && (
                <p id={`day-${message.id}`} class="day">
                  <span>{dayName(message, workspace.now())}</span>
                </p>
              )}
              <MessageArticle message={message} workspace={workspace} facts={facts} prefix="message" />
            </>
          ))}
          <Status text={workspace.status.get(conversation.id)} />
        </div>
      </section>
      <Composer facts={facts} conversation={conversation} threadTs={null} focused={!besideThread} />
    </>
  )
}

export function ThreadView({ threadTs, ...props }: ConversationProps & { threadTs: string }) {
  const { workspace, facts, conversation } = props
  const isHere = (message: Message) => message.id === threadTs || message.threadTs === threadTs
  return (
    <aside class="thread" aria-label="Thread">
      <header class="title">
        <h2>Thread</h2>
        <a class="button icon" href={`/c/${conversation.name}`} aria-label="Close thread">
          <Icon name="close" />
        </a>
      </header>
      <section class="messages scrolling" role="log" aria-label="Messages in the thread" tabindex={0}>
        <div id="thread" data-live>
          {workspace.messages.filter(isHere).map((message) => (
            <MessageArticle message={message} workspace={workspace} facts={facts} prefix="thread" />
          ))}
          <Status text={workspace.status.get(threadTs)} />
        </div>
      </section>
      <Composer facts={facts} conversation={conversation} threadTs={threadTs} focused />
    </aside>
  )
}

function dayOf(message: Message | undefined): string {
  return message ? new Date(Number(message.id) * 1000).toDateString() : ''
}

function dayName(message: Message, now: number): string {
  if (dayOf(message) === new Date(now).toDateString()) return 'Today'
  const date = { weekday: 'long', month: 'long', day: 'numeric' } as const
  return new Date(Number(message.id) * 1000).toLocaleDateString('en-US', date)
}

function Status({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p id="status" class="small padded" data-version={text}>
      {BOT.display} {text}
    </p>
  )
}

interface WelcomeProps extends Omit<ConversationProps, 'workspace'> {
  /** There is a message to match to a ladder. */
  readonly isPraised: boolean
}

/** What to try first, made from the loaded ladders. */
function Welcome({ facts, conversation, isPraised }: WelcomeProps) {
  const [first, second, third] = facts.examples()
  const command = facts.commands[0]?.command ?? ''
  const examples =
    conversation.kind === 'im'
      ? [first, second, third]
      : [first && `${command} ${first}`, second && `@${BOT.display} ${second}`, third && `${command} ${third}`, command]
  return (
    <div class="welcome padded">
      <p>
        {conversation.kind === 'im'
          ? `This is where you and ${BOT.display} talk. Ask in your own words, for example:`
          : `This is the start of ${nameOf(conversation)}. Ask ${BOT.display} with a command or a mention, for example:`}
      </p>
      <form method="post" action={`/write/${conversation.name}`}>
        {examples.map(
          (example) =>
            example && (
              <button type="submit" class="button" name="text" value={example}>
                {example}
              </button>
            ),
        )}
      </form>
      {isPraised && (
        <p>
          Or match the praise below: in its menu <Icon name="more" /> choose{' '}
          <strong>{facts.messageShortcuts[0]?.name}</strong>.
        </p>
      )}
    </div>
  )
}

interface ComposerProps extends Omit<ConversationProps, 'workspace'> {
  readonly threadTs: string | null
  readonly focused: boolean
}

function Composer({ facts, conversation, threadTs, focused }: ComposerProps) {
  const id = threadTs === null ? 'composer' : 'thread-composer'
  const label = threadTs === null ? `Message ${nameOf(conversation)}` : 'Reply'
  return (
    <form class="composer" method="post" action={`/write/${conversation.name}`}>
      {threadTs !== null && <input type="hidden" name="thread" value={threadTs} />}
      <div class="hints" id={`${id}-hints`}>
        {threadTs === null &&
          facts.commands.map(({ command, hint, description }) => (
            <p data-hint={command}>
              <strong>{command}</strong> <span>{hint}</span> <small>{description}</small>
            </p>
          ))}
        <p data-hint={`@${BOT.display}`}>
          <strong>@{BOT.display}</strong> <span>your question</span> <small>Answers in the thread.</small>
        </p>
      </div>
      <label class="unseen" for={id}>
        {label}
      </label>
      <textarea id={id} name="text" rows={1} placeholder={label} aria-describedby={`${id}-hints`} autofocus={focused} />
      <div class="bar">
        {threadTs === null && facts.globalShortcuts.length > 0 && (
          <details class="menu" name="menu">
            <summary class="button icon" aria-label="Shortcuts">
              <Icon name="plus" />
            </summary>
            <div class="popup">
              {facts.globalShortcuts.map(({ callbackId, name }) => (
                <button type="submit" formaction={`/shortcut/${callbackId}`}>
                  {name}
                </button>
              ))}
            </div>
          </details>
        )}
        <button type="submit" class="button icon send" aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}

function nameOf(conversation: Conversation): string {
  return conversation.kind === 'im' ? BOT.display : `#${conversation.name}`
}
