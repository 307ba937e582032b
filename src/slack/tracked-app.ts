/**
 * Bolt's App and what Bolt does not keep of a delivery: whether it is still in work, and whether it was acknowledged.
 * Comes in from any receiver; shutdown waits by it, and the error handling finds by it the way that is still open.
 */
import { App, type ReceiverEvent } from '@slack/bolt'

export class TrackedApp extends App {
  readonly #inWork = new Set<Promise<void>>()
  readonly #acknowledged = new WeakSet<object>()

  override async processEvent(event: ReceiverEvent): Promise<void> {
    const ack = async (response?: unknown): Promise<void> => {
      this.#acknowledged.add(event.body)
      await event.ack(response)
    }
    const work = super.processEvent({ ...event, ack })
    this.#inWork.add(work)
    try {
      await work
    } finally {
      this.#inWork.delete(work)
    }
  }

  /** Whether Slack has its reply to the delivery with this body. */
  acknowledged(body: object): boolean {
    return this.#acknowledged.has(body)
  }

  /** Resolves once all that is in work now has ended, well or badly. */
  async drained(): Promise<void> {
    await Promise.allSettled([...this.#inWork])
  }
}
