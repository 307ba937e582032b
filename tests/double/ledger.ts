/**
 * The books of the double: every delivery with what became of it, and every request of the app with what Slack did about
 * it. What a delivery came to is read from these alone, and held against what the app counts.
 */
import type { Call } from '../helpers/slack.js'

/** A request of the app to the Web API, or to a `response_url`. */
export interface Request extends Call {
  /** `response_url` for requests to one; its address is in `url`. */
  readonly method: string
  readonly url: string
  readonly token: string | undefined
  /** Whether Slack did what it asks. */
  isTaken: boolean
  /** Whether the app got to know that, by the reply or by reading what stands in the conversation. */
  isKnown: boolean
}

export interface Delivery {
  readonly payload: object
  readonly kind: 'command' | 'event' | 'interaction'
  /** How often it reached the app, as far as Slack knows. */
  attempts: number
  /** What the app replied; undefined where it never did, or said anything but yes. */
  ack: Record<string, unknown> | undefined
  /** Status of the last reply over HTTP, 0 where there was none. */
  status: number
  /** Milliseconds until the first acknowledgement. */
  ms: number
  readonly requests: Request[]
}

export type Outcome = 'answered' | 'refused' | 'failed' | 'silent'

/** What a person reads where there is no answer, with a reference for whoever looks after the bot. */
const NOTE = /reference to whoever looks after me: [0-9a-f]{8}$/
const REFUSALS = /^(?:Sorry, I only answer people at|That is more than I can answer at once)/

const ANSWERS = new Set(['chat.postMessage', 'chat.postEphemeral', 'response_url', 'views.publish', 'views.open'])

export function noteIn(text: unknown): string | undefined {
  return NOTE.exec(String(text))?.[0].slice(-8)
}

/** What became of a delivery, as Slack and the person see it. */
export function outcomeOf({ ack = {}, requests }: Delivery): Outcome {
  const texts = [ack.text, ...requests.map(({ args }) => args.text)].map(String)
  if (texts.some((text) => REFUSALS.test(text))) return 'refused'
  if (texts.some((text) => NOTE.test(text))) return 'failed'
  const isAnswered = requests.some(({ method, isKnown }) => isKnown && ANSWERS.has(method))
  return isAnswered || Object.keys(ack).length > 0 ? 'answered' : 'silent'
}

/** Answers that everyone in the place sees: more than one is a duplicate; a private copy is none. */
export function answersSeen({ requests }: Delivery): Request[] {
  return requests.filter(
    ({ method, args, isTaken }) => isTaken && method === 'chat.postMessage' && !NOTE.test(String(args.text)),
  )
}

/** How many deliveries were answered more than once. */
export function duplicates(deliveries: readonly Delivery[]): number {
  return deliveries.filter((delivery) => answersSeen(delivery).length > 1).length
}

/** How many people have the answer and were told that there is none. */
export function falseApologies(deliveries: readonly Delivery[]): number {
  const isTold = ({ requests }: Delivery): boolean =>
    requests.some(({ args }) => String(args.text).includes('I have no answer'))
  return deliveries.filter((delivery) => answersSeen(delivery).length > 0 && isTold(delivery)).length
}

/** The sum of a counter of the app's metrics over its series with such labels. */
export function counted(metrics: string, name: string, labels = ''): number {
  const lines = metrics.split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(labels))
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
}

export interface Books {
  readonly received: number
  readonly answered: number
  readonly refused: number
  /** Failed or none of the bot's business: where nobody could be told, Slack sees no difference. */
  readonly unanswered: number
  readonly duplicate: number
}

/** The books as Slack would keep them. */
export function ledgerBooks(deliveries: readonly Delivery[]): Books {
  const arrived = deliveries.filter(({ attempts }) => attempts > 0)
  const outcomes = arrived.map(outcomeOf)
  const count = (...wanted: Outcome[]): number => outcomes.filter((outcome) => wanted.includes(outcome)).length
  const received = arrived.reduce((sum, { attempts }) => sum + attempts, 0)
  return {
    received,
    answered: count('answered'),
    refused: count('refused'),
    unanswered: count('failed', 'silent'),
    duplicate: received - arrived.length,
  }
}

/** The same as the app counts it. */
export function appBooks(metrics: string): Books {
  const of = (outcome: string): number => counted(metrics, 'ladderbot_deliveries_total', `outcome="${outcome}"`)
  return {
    received: counted(metrics, 'ladderbot_deliveries_total'),
    answered: of('answered'),
    refused: of('refused'),
    unanswered: of('failed') + of('ignored'),
    duplicate: of('duplicate'),
  }
}
