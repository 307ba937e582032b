/**
 * Bolt's App and what Bolt does not keep of a delivery: whether it is still in work, and whether it was acknowledged.
 * Comes in from any receiver; shutdown waits by it, and the error handling finds by it the way that is still open. What
 * Bolt cannot read never reaches a listener: it is acknowledged here, because it stays junk however often it is delivered.
 */
import { App, type ReceiverEvent } from '@slack/bolt'

export class TrackedApp extends App {
  readonly #inWork = new Set<Promise<void>>()
  readonly #acknowledged = new WeakSet<object>()

  override async processEvent(event: ReceiverEvent): Promise<void> {
    const work = this.#process(event)
    this.#inWork.add(work)
    try {
      await work
    } finally {
      this.#inWork.delete(work)
    }
  }

  async #process(event: ReceiverEvent): Promise<void> {
    const ack = async (response?: unknown): Promise<void> => {
      this.#acknowledged.add(event.body)
      await event.ack(response)
    }
    try {
      await super.processEvent({ ...event, ack })
    } catch (error) {
      this.logger.warn('A delivery could not be read:', error)
    }
    if (!this.#acknowledged.has(event.body)) await event.ack()
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
