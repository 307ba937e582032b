/**
 * What is counted, for `GET /metrics` in the text format of Prometheus: what became of deliveries, of questions and of
 * calls to Slack, beside what the process itself uses. No one's id is in it, and no text that anybody wrote.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Ladders } from '../ladder/ladders.js'
import type { Version } from '../version.js'
import { kindOf, type OnDelivered } from './account.js'
import type { OnReply } from './outgoing.js'

export interface Metrics {
  readonly onDelivered: OnDelivered
  readonly onReply: OnReply
  /** A request was refused because Slack did not sign it. */
  onRefused(): void
  /** All of it as text, for Prometheus to read. */
  text(): Promise<string>
  readonly contentType: string
}

/** Up to the three seconds that Slack waits for a reply, and what a slow Slack adds. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Types of deliveries that the app subscribes to; Slack's are many, and each would be a series of its own. */
const TYPES = new Set([
  'app_home_opened',
  'app_mention',
  'block_actions',
  'block_suggestion',
  'command',
  'function_executed',
  'message',
  'message_action',
  'shortcut',
  'view_closed',
  'view_submission',
])

/**
 * @param ladders those that are answered from now
 * @param ready whether the bot is
 */
export function createMetrics(version: Version, ladders: () => Ladders, ready: () => boolean): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const deliveries = new Counter({
    name: 'ladderbot_deliveries_total',
    help: 'Deliveries from Slack, by type, kind of answer and outcome.',
    labelNames: ['type', 'kind', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'ladderbot_delivery_seconds',
    help: 'From a delivery to the end of the work on it, including the time Slack takes for replies.',
    labelNames: ['type'],
    buckets: SECONDS,
    registers,
  })
  const unanswered = new Counter({
    name: 'ladderbot_nothing_found_total',
    help: 'Questions that found nothing, by the ladder they named.',
    labelNames: ['ladder'],
    registers,
  })
  const feedback = new Counter({
    name: 'ladderbot_feedback_total',
    help: 'Clicks on "Helpful" and "Not helpful", by kind of answer.',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const calls = new Counter({
    name: 'ladderbot_slack_calls_total',
    help: 'Attempts to call the Web API or a response_url, by method and outcome: ok, an error code from Slack, unconfirmed or unreachable.',
    labelNames: ['method', 'outcome'],
    registers,
  })
  const refused = new Counter({
    name: 'ladderbot_unsigned_requests_total',
    help: 'Requests that were refused because Slack did not sign them.',
    registers,
  })
  new Gauge({
    name: 'ladderbot_ladder_info',
    help: 'Ladder revisions that are loaded.',
    labelNames: ['ladder', 'revision', 'state'],
    registers,
    collect() {
      this.reset()
      const { current, superseded } = ladders()
      for (const { id: ladder, revision } of current) this.set({ ladder, revision, state: 'current' }, 1)
      for (const { id: ladder, revision } of superseded) this.set({ ladder, revision, state: 'superseded' }, 1)
    },
  })
  new Gauge({
    name: 'ladderbot_ready',
    help: '1 while /readyz answers 200, else 0.',
    registers,
    collect() {
      this.set(ready() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'ladderbot_build_info',
    help: 'The version that runs.',
    labelNames: ['version', 'commit'],
    registers,
  }).set({ ...version }, 1)
  return {
    onDelivered({ type: named, given, outcome, ms }) {
      const type = TYPES.has(named) ? named : 'other'
      deliveries.inc({ type, kind: kindOf(given) ?? '', outcome })
      seconds.observe({ type }, ms / 1_000)
      if (outcome === 'helpful' || outcome === 'unhelpful') feedback.inc({ kind: kindOf(given) ?? '', outcome })
      for (const { nothingIn } of given) if (nothingIn !== null) unanswered.inc({ ladder: nothingIn })
    },
    onReply: (method, code) => calls.inc({ method, outcome: code ?? 'ok' }),
    onRefused: () => refused.inc(),
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
