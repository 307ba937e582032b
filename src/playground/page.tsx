/**
 * The whole page: sidebar, a conversation with its thread, the Home tab or the log, and what lies on top. Children of an
 * element with `data-live` carry an id and a version, by which `client.js` knows what to draw anew.
 */
import type { Child } from 'hono/jsx'
import type { AppFacts } from './app-facts.js'
import { ConversationView, ThreadView } from './draw-conversation.js'
import { LogView } from './draw-log.js'
import { HomeView, Modal, QuestionDialog } from './draw-views.js'
import { AppIcon, Icon } from './icon.js'
import { BOT, type Conversation, TEAM, type Workspace } from './workspace.js'

/** What the page shows. */
export type Location =
  | { readonly kind: 'conversation'; readonly conversation: Conversation; readonly threadTs: string | null }
  | { readonly kind: 'home' }
  /** `open`: which entry of the log is open. */
  | { readonly kind: 'log'; readonly open: number }

interface PageProps {
  readonly workspace: Workspace
  readonly facts: AppFacts
  readonly location: Location
}

export function Page({ workspace, facts, location }: PageProps) {
  const covered = workspace.modals.length > 0 || workspace.question !== null
  const thread = location.kind === 'conversation' ? location.threadTs : null
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titleOf(location)} · ${TEAM.name}`}</title>
        <link rel="stylesheet" href="/fonts.css" />
        <link rel="stylesheet" href="/page.css" />
        <link rel="stylesheet" href="/blocks.css" />
        <link rel="stylesheet" href="/overlays.css" />
        <link rel="icon" href="/icon.svg" />
        <script type="module" src="/client.js" />
        <script type="module" src="/auto-complete.js" />
      </head>
      <body>
        <div id="shell" class={thread === null ? '' : 'with-thread'} inert={covered} data-changes={workspace.changes()}>
          <Sidebar workspace={workspace} location={location} />
          <main>
            <Title location={location} />
            <p id="offline" class="problems" role="alert" hidden>
              The workspace has stopped. When it runs again, this page continues.
            </p>
            <Problems workspace={workspace} />
            {location.kind === 'conversation' && (
              <ConversationView
                workspace={workspace}
                facts={facts}
                conversation={location.conversation}
                besideThread={thread !== null}
              />
            )}
            {location.kind === 'home' && <HomeView workspace={workspace} />}
            {location.kind === 'log' && <LogView log={workspace.log} facts={facts} open={location.open} />}
          </main>
          {location.kind === 'conversation' && location.threadTs !== null && (
            <ThreadView
              workspace={workspace}
              facts={facts}
              conversation={location.conversation}
              threadTs={location.threadTs}
            />
          )}
        </div>
        <div id="overlay" data-live>
          {workspace.modals.slice(-1).map((view) => (
            <Modal view={view} workspace={workspace} />
          ))}
          {workspace.question && <QuestionDialog question={workspace.question} />}
        </div>
      </body>
    </html>
  )
}

function titleOf(location: Location): string {
  if (location.kind === 'log') return 'Log'
  if (location.kind === 'home' || location.conversation.kind === 'im') return BOT.display
  return `#${location.conversation.name}`
}

function Sidebar({ workspace, location }: { workspace: Workspace; location: Location }) {
  const here = titleOf(location)
  const link = (title: string, address: string, icon: Child) => (
    <li>
      <a href={address} aria-current={title === here ? 'page' : undefined}>
        {icon}
        {title.replace('#', '')}
      </a>
    </li>
  )
  return (
    <nav class="sidebar" aria-label="Workspace">
      <p class="workspace">{TEAM.name}</p>
      <h2>Channels</h2>
      <ul>
        {workspace.conversations
          .filter(({ kind }) => kind === 'channel')
          .map(({ name }) => link(`#${name}`, `/c/${name}`, <Icon name="hash" />))}
      </ul>
      <h2>Apps</h2>
      <ul>{link(BOT.display, '/open/home', <AppIcon />)}</ul>
      <h2>Behind the scenes</h2>
      <ul>{link('Log', '/log', <Icon name="log" />)}</ul>
    </nav>
  )
}

function Title({ location }: { location: Location }) {
  const title = titleOf(location)
  return (
    <header class="title">
      <h1>
        {title === BOT.display && <AppIcon />}
        {title}
      </h1>
      {title === BOT.display && (
        <nav class="tabs" aria-label={BOT.display}>
          <a href="/open/home" aria-current={location.kind === 'home' ? 'page' : undefined}>
            Home
          </a>
          <a href="/open/messages" aria-current={location.kind === 'home' ? undefined : 'page'}>
            Messages
          </a>
        </nav>
      )}
    </header>
  )
}

/** What is wrong with the ladder files, and what the last action ran into. */
function Problems({ workspace }: { workspace: Workspace }) {
  const { ladderProblems, notices } = workspace
  return (
    <div id="problems" role="status" data-live>
      {ladderProblems.length > 0 && (
        <section
          id="ladder-problems"
          class="problems"
          aria-label="Ladder files"
          tabindex={0}
          data-version={ladderProblems}
        >
          <strong>The ladder files have a mistake.</strong> Until it’s fixed, the last valid version answers.
          <ul class="log">
            {ladderProblems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {notices.length > 0 && (
        <div id="notices" class="problems text" data-version={notices}>
          {notices.join('\n')}
        </div>
      )}
    </div>
  )
}
