/**
 * The log: a row for each thing that went between the workspace and the app, which opens to what was sent, what came
 * back, and how the bot read what it was asked.
 */
import { cut } from '../render/cut.js'
import type { AppFacts } from './app-facts.js'
import { BuilderLink } from './draw-message.js'
import type { LogEntry } from './workspace.js'

/** Characters of it that a row shows; it opens to all. */
const GIST = 80
const GISTS: readonly (readonly string[])[] = [
  ['text'],
  ['event', 'text'],
  ['actions', '0', 'text', 'text'],
  ['actions', '0', 'selected_option', 'text', 'text'],
  ['actions', '0', 'value'],
  ['value'],
  ['callback_id'],
  ['view', 'callback_id'],
]

interface LogProps {
  readonly log: readonly LogEntry[]
  readonly facts: AppFacts
  /** The `count` of the entry that is open. */
  readonly open: number
}

export function LogView({ log, facts, open }: LogProps) {
  return (
    <section class="scrolling padded" aria-label="Log" tabindex={0}>
      <p>Everything that passed between the workspace and the app, newest first. Open a row to see what it carried.</p>
      <ol id="log" class="log" data-live>
        {[...log].reverse().map((entry) => (
          <Row entry={entry} facts={facts} isOpen={entry.count === open} />
        ))}
      </ol>
    </section>
  )
}

function Row({ entry, facts, isOpen }: { entry: LogEntry; facts: AppFacts; isOpen: boolean }) {
  const { count, at, level, text, sent } = entry
  const id = `entry-${count}`
  const row = (
    <>
      <time>{new Date(at).toLocaleTimeString('en-US')}</time> <span class="text">{text}</span>{' '}
      <span class="gist small">{gistOf(sent)}</span>
    </>
  )
  return (
    <li id={id} class={level} data-version={isOpen}>
      {sent === undefined ? (
        <div class="row">{row}</div>
      ) : (
        <a class="row" href={isOpen ? `/log#${id}` : `/log?entry=${count}#${id}`} aria-expanded={isOpen}>
          {row}
        </a>
      )}
      {isOpen && <Details entry={entry} facts={facts} />}
    </li>
  )
}

function Details({ entry: { asked = [], sent, answered }, facts }: { entry: LogEntry; facts: AppFacts }) {
  const drawable = [sent, answered].map(payloadIn).find((payload) => payload !== null)
  return (
    <div class="details">
      {/* What the question follows on was read before it. */}
      {asked.toReversed().map((text) => (
        <>
          <h2>How “{text}” was read</h2>
          <pre>{facts.explain(text)}</pre>
        </>
      ))}
      <h2>Sent</h2>
      <pre>{JSON.stringify(sent, null, 2)}</pre>
      <h2>Came back</h2>
      <pre>{JSON.stringify(answered ?? null, null, 2)}</pre>
      {drawable && <BuilderLink payload={drawable} />}
    </div>
  )
}

/** The first of these that it has: what was written, pressed, chosen or typed, or which view it is about. */
function gistOf(sent: unknown): string {
  const gist = GISTS.map((path) => path.reduce(valueIn, sent)).find((value) => typeof value === 'string' && value)
  return cut(String(gist ?? ''), GIST)
}

function valueIn(carried: unknown, key: string): unknown {
  return typeof carried === 'object' && carried ? Object.entries(carried).find(([name]) => name === key)?.[1] : null
}

/** The view or blocks in it, as the Block Kit Builder takes them. */
function payloadIn(carried: unknown): unknown {
  if (typeof carried !== 'object' || carried === null) return null
  if ('view' in carried) return carried.view
  return 'blocks' in carried ? { blocks: carried.blocks } : null
}
