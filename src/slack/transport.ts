/** How deliveries reach the app: HTTP mode and Socket Mode are two of these. */
import type { Receiver } from '@slack/bolt'

export interface Transport {
  readonly receiver: Receiver
  /**
   * Takes deliveries until it is closed.
   * @param onOpen called each time that it is connected, with its name for people: `HTTP mode, port 3000`
   * @throws an error of one line, for people, when it cannot go on
   */
  run(onOpen: (name: string) => void): Promise<void>
  /** Whether deliveries can arrive now. */
  connected(): boolean
  /** Milliseconds for which deliveries still come once readiness ends: whoever sends them looks only now and then. */
  readonly noticeMs: number
  /** Takes no more deliveries, and lets replies that are on their way arrive. */
  close(): Promise<void>
}
