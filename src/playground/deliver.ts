/**
 * Hands a payload to the Bolt app as Slack's servers would, and waits for the ack as long as Slack does.
 */
import type { Option, OptionGroup } from './block-types.js'
import type { Payload } from './payloads.js'
import type { Reply } from './reply.js'
import type { ViewSource, Workspace } from './workspace.js'

/** Of a command, action, view, shortcut or options request. */
export const ACK_MS = 3_000

/** What an app may ack with: a command's answer, what becomes of a modal, options. */
export interface Acknowledgement extends Reply {
  readonly response_action?: 'errors' | 'update' | 'push' | 'clear'
  readonly errors?: Readonly<Record<string, string>>
  readonly view?: ViewSource
  readonly options?: readonly Option[]
  readonly option_groups?: readonly OptionGroup[]
}

/** What this folder needs of the Bolt app. */
export interface BoltApp {
  processEvent(event: { body: Payload; ack: (response?: string | Acknowledgement) => Promise<void> }): Promise<void>
}

/** `failure` is the code that Slack shows; null when the app acked. */
export type Delivery =
  | { readonly failure: null; readonly response: Acknowledgement | null }
  | { readonly failure: 'operation_timeout' | 'dispatch_failed' }

/** Called with the ack when it comes: what the app does behind it must not be overtaken by it. */
export type OnAck = (response: Acknowledgement | null) => void

/**
 * Resolves once the app is done with the payload, after 3 seconds at most, so that a page drawn next shows its result.
 * A listener that fails before its ack fails the delivery at once; one that never acks fails it after the 3 seconds.
 */
export function deliver(workspace: Workspace, app: BoltApp, body: Payload, onAck: OnAck = () => {}): Promise<Delivery> {
  const what = nameOf(body)
  return new Promise((resolve) => {
    let acked: { response: Acknowledgement | null } | null = null
    const record = (level: 'info' | 'warn', outcome: string) => {
      workspace.record(level, `${what}: ${outcome}`, {
        sent: body,
        answered: acked?.response,
        asked: [...workspace.asked],
      })
      workspace.asked.clear()
    }
    const finish = (delivery: Delivery) => {
      clearTimeout(timer)
      resolve(delivery)
    }
    const timer = setTimeout(() => {
      if (!acked) record('warn', 'no ack within 3 seconds (operation_timeout)')
      finish(acked ? { failure: null, ...acked } : { failure: 'operation_timeout' })
    }, ACK_MS)
    const ack = async (response?: string | Acknowledgement) => {
      acked = { response: typeof response === 'string' ? { text: response } : (response ?? null) }
      onAck(acked.response)
    }
    app.processEvent({ body, ack }).then(
      () => {
        if (!acked) return
        record('info', 'acked')
        finish({ failure: null, ...acked })
      },
      () => {
        if (!acked) record('warn', 'the app failed before its ack (dispatch_failed)')
        finish(acked ? { failure: null, ...acked } : { failure: 'dispatch_failed' })
      },
    )
  })
}

function nameOf(body: Payload): string {
  const event = body.event
  if (typeof event === 'object' && event !== null && 'type' in event) return `event ${event.type}`
  return `${body.command ?? body.type}`
}
