/**
 * The views: the Home tab, a modal on top of the page, and the question that a control asks before it acts.
 */
import { controlsOf } from './controls.js'
import { Blocks } from './draw-blocks.js'
import { isFocusedOnLoad } from './draw-elements.js'
import { AppIcon, Icon } from './icon.js'
import { BOT, type Question, type View, type Workspace } from './workspace.js'

export function HomeView({ workspace }: { workspace: Workspace }) {
  const view = workspace.home
  return (
    <section class="home scrolling padded" aria-label={`${BOT.display}'s Home tab`} tabindex={0}>
      <div id="home" data-live>
        {view === null ? (
          <p id="no-home" class="welcome">
            {BOT.display} has published no Home tab. The log says why.
          </p>
        ) : (
          <form id={view.id} class="column" data-version={view.version} method="post" action={`/act/${view.id}`}>
            <button type="submit" disabled hidden />
            {view.failure && <p class="error">{view.failure}</p>}
            <Blocks place={{ panel: view, conversations: workspace.conversations, prefix: view.id, heading: 'h2' }} />
          </form>
        )}
      </div>
    </section>
  )
}

export function Modal({ view, workspace }: { view: View; workspace: Workspace }) {
  const { title, submit, close } = view.source
  const titleId = `${view.id}-title`
  const focusesControl = controlsOf(view.blocks).some(({ element }) => isFocusedOnLoad(element))
  return (
    <dialog open id={view.id} data-version={view.version} aria-modal="true" aria-labelledby={titleId}>
      <form method="post" action={`/act/${view.id}`} novalidate>
        {/* Enter in a text field presses the first button, and submits as in Slack. */}
        {submit && <button type="submit" name="submit" hidden />}
        <header class="title">
          <AppIcon />
          <h2 id={titleId} tabindex={-1} autofocus={!focusesControl}>
            {title?.text}
          </h2>
          <button type="submit" class="button icon" name="close" value="all" aria-label="Close all">
            <Icon name="close" />
          </button>
        </header>
        <div class="scrolling padded" tabindex={0}>
          {view.failure && <p class="error">{view.failure}</p>}
          <Blocks
            place={{ panel: view, conversations: workspace.conversations, prefix: view.id, heading: 'h3' }}
            errors={view.errors}
          />
        </div>
        <footer>
          <button type="submit" class="button" name="close" value="one">
            {close?.text ?? 'Close'}
          </button>
          {submit && (
            <button type="submit" class="button primary" name="submit" value="yes">
              {submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  )
}

export function QuestionDialog({ question: { panel, confirm } }: { question: Question }) {
  return (
    <dialog open id="question" data-version={panel.version} aria-modal="true" aria-labelledby="question-title">
      <form method="post" action="/confirm">
        <header class="title">
          <h2 id="question-title" tabindex={-1} autofocus>
            {confirm.title?.text ?? 'Are you sure?'}
          </h2>
          <button type="submit" class="button icon" name="answer" value="no" aria-label="Close">
            <Icon name="close" />
          </button>
        </header>
        <div class="scrolling padded">
          <p>{confirm.text.text}</p>
        </div>
        <footer>
          <button type="submit" class="button" name="answer" value="no">
            {confirm.deny?.text ?? 'Cancel'}
          </button>
          <button type="submit" class={`button ${confirm.style ?? 'primary'}`} name="answer" value="yes">
            {confirm.confirm?.text ?? 'Yes'}
          </button>
        </footer>
      </form>
    </dialog>
  )
}
