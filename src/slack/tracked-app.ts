/**
 * Bolt's App and what Bolt does not keep of a delivery: whether it is still in work, whether it was acknowledged, and
 * whether it has been counted. Comes in from any receiver; shutdown waits by it, and the error handling finds by it the way
 * that is still open. What Bolt cannot read, or leaves alone, never reaches a listener: it is acknowledged here, because it
 * stays the same however often it is delivered, and counted as ignored, so that the books balance.
 */
import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt'
import type { Delivered, OnDelivered } from './account.js'

export class TrackedApp extends App {
  readonly #inWork = new Set<Promise<void>>()
  /** Replies that Slack waits for now. */
  readonly #replies = new Set<Promise<void>>()
  readonly #acknowledged = new WeakSet<object>()
  readonly #settled = new WeakSet<object>()
  readonly #onDelivered: OnDelivered

  /** @param onDelivered called once a delivery */
  constructor(options: AppOptions, onDelivered: OnDelivered) {
    super(options)
    this.#onDelivered = onDelivered
  }

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
    const started = performance.now()
    let onReply = (): void => {}
    const reply = new Promise<void>((resolve) => {
      onReply = resolve
    })
    this.#replies.add(reply)
    const ack = async (response?: unknown): Promise<void> => {
      this.#acknowledged.add(event.body)
      try {
        await event.ack(response)
      } finally {
        this.#replies.delete(reply)
        onReply()
      }
    }
    try {
      await super.processEvent({ ...event, ack })
    } catch (error) {
      this.logger.warn('A delivery could not be read:', error)
    }
    if (!this.#settled.has(event.body)) {
      const ms = performance.now() - started
      this.settle(event.body, { type: 'other', given: [], outcome: 'ignored', ms })
    }
    if (!this.#acknowledged.has(event.body)) await ack()
  }

  /** Whether Slack has its reply to the delivery with this body. */
  acknowledged(body: object): boolean {
    return this.#acknowledged.has(body)
  }

  /** Counts the delivery with this body, which is done with. */
  settle(body: object, delivered: Delivered): void {
    this.#settled.add(body)
    this.#onDelivered(delivered)
  }

  /** Deliveries in work now. */
  get inWork(): number {
    return this.#inWork.size
  }

  /** Resolves at a moment when Slack waits for no reply: a connection can end then, though work may go on. */
  async replied(): Promise<void> {
    while (this.#replies.size > 0) await Promise.all(this.#replies)
  }

  /** Resolves once all that is in work now has ended, well or badly. */
  async drained(): Promise<void> {
    await Promise.allSettled([...this.#inWork])
  }
}
