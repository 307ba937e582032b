/**
 * What becomes of each delivery, for the log and the metrics. Whoever learns something about a delivery notes it here;
 * `errors.ts` tells it once the delivery is done with. No one's id is in it, and no text that anybody wrote.
 */
import type { Context } from '@slack/bolt'
import type { Shown } from '../render/outline-of.js'

export type Outcome =
  | 'answered'
  /** Somebody said whether an answer helped. */
  | 'helpful'
  | 'unhelpful'
  /** No business of the bot's, such as what other bots write. */
  | 'ignored'
  | 'duplicate'
  /** Of somebody who gets no answer: of another company, or with too many questions at once. */
  | 'refused'
  | 'failed'

/** An answer as far as it is counted. */
export interface Given {
  readonly kind: Shown['kind']
  /** The id of the ladder in which a question found nothing, empty where it was about none; null where it found something. */
  readonly nothingIn: string | null
}

export interface Account {
  outcome: Outcome
  given: readonly Given[]
}

/** A delivery that is done with. */
export interface Delivered extends Readonly<Account> {
  /** `command`, or Slack's type of an event or interaction. */
  readonly type: string
  readonly ms: number
}

export type OnDelivered = (delivered: Delivered) => void

const accounts = new WeakMap<Context, Account>()

/** The account of the delivery with this context: Bolt hands the same one to all that work on a delivery. */
export function accountOf(context: Context): Account {
  const account = accounts.get(context) ?? { outcome: 'answered', given: [] }
  accounts.set(context, account)
  return account
}

export function givenBy(answers: readonly Shown[]): readonly Given[] {
  return answers.map((answer) => ({ kind: answer.kind, nothingIn: nothingIn(answer) }))
}

function nothingIn(answer: Shown): string | null {
  if (answer.kind !== 'none') return null
  return 'ladder' in answer.reason ? (answer.reason.ladder?.id ?? '') : ''
}

/** The kind of the answers to one delivery; undefined where there are none. */
export function kindOf(given: readonly Given[]): Given['kind'] | 'several' | undefined {
  return given.length > 1 ? 'several' : given[0]?.kind
}
