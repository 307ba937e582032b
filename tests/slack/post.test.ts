/** Answers of which Slack does not say whether it took them. */
import { describe, expect, test } from 'vitest'
import { askAction } from '../../src/render/actions.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import {
  type Answers,
  buttonClick,
  type Call,
  directMessage,
  homeOpened,
  IDS,
  mention,
  RESPONSE_URL,
  slackDouble,
} from '../helpers/slack.js'

const log = collectLog()

const LOST: readonly [string, () => Response][] = [
  ['fails', () => new Response('', { status: 500 })],
  ['replies with a page', () => new Response('<html>', { status: 200 })],
]
const THREAD = {
  channel: { id: IDS.channel, name: 'general' },
  container: { type: 'message', message_ts: '400.0', channel_id: IDS.channel, is_ephemeral: false },
  message: { type: 'message' as const, ts: '400.0', thread_ts: '100.1' },
}
const methods = (calls: readonly Call[]) => calls.map(({ method }) => method)
const said = (calls: readonly Call[]) => JSON.stringify(calls.map(({ args }) => args.text))

describe.each(LOST)('in a thread, where Slack %s', (_what, lost) => {
  const answers: Answers = ({ method }) => (method === 'chat.postMessage' ? lost() : undefined)

  test('who asked by a mention gets the answer alone, and nobody an apology', async () => {
    const { deliver, calls } = slackDouble(bot, { answers, logLevel: 'warn' })
    await deliver(mention('ce ic5 discovery', { ts: '100.1' }))
    expect(methods(calls)).toEqual(['chat.postMessage', 'chat.postEphemeral'])
    const [, alone] = calls
    expect(alone?.args).toMatchObject({ channel: IDS.channel, user: IDS.user, thread_ts: '100.1' })
    expect(alone?.args.text).toMatch(/^Slack didn’t confirm my answer, so here it is.*Discovery · CE IC5/s)
    expect(checkMessage(alone?.args)).toEqual([])
    expect(log()).toHaveLength(1)
  })
})

test('where the person cannot be given it alone either, they are told what is known and no more', async () => {
  const answers: Answers = ({ method, args }) =>
    method === 'chat.postMessage' && args.channel === IDS.channel
      ? new Response('', { status: 500 })
      : method === 'chat.postEphemeral'
        ? { ok: false, error: 'user_not_in_channel' }
        : undefined
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(mention('ce ic5'))
  expect(calls.at(-1)).toMatchObject({ method: 'chat.postMessage', args: { channel: IDS.user } })
  expect(calls.at(-1)?.args.text).toMatch(/^Slack didn’t confirm my answer\. .* reference .*: [0-9a-f]{8}$/)
  expect(said(calls)).not.toContain('no answer')
})

describe.each(LOST)('in a direct message, where Slack %s', (_what, lost) => {
  /** A conversation in which the first posts are lost, taken or not. */
  function conversation({ losses, takes }: { losses: number; takes: boolean }) {
    const posted: unknown[] = []
    const answers: Answers = ({ method, args }) => {
      if (method === 'chat.postMessage') {
        const isLost = losses > 0
        losses -= 1
        if (takes || !isLost) posted.push(args.metadata)
        return isLost ? lost() : undefined
      }
      const messages = posted.map((metadata) => ({ ts: '900.1', bot_id: IDS.bot, metadata }))
      return method.startsWith('conversations.') ? { messages } : undefined
    }
    return { posted, ...slackDouble(bot, { answers }) }
  }

  test.each([
    ['a message', () => directMessage('thanks')],
    ['a message in a thread', () => directMessage('ce ic5', { thread_ts: '150.1' })],
    [
      'a click',
      () =>
        buttonClick(
          { action_id: askAction(0), value: 'ce' },
          {
            ...THREAD,
            container: { ...THREAD.container, channel_id: IDS.direct },
            message: { type: 'message', ts: '4.0' },
          },
        ),
    ],
  ])('the answer to %s that stands there is left alone, one that does not is posted again', async (_by, body) => {
    for (const takes of [true, false]) {
      const { deliver, calls, posted } = conversation({ losses: 1, takes })
      await deliver(body())
      expect(posted).toHaveLength(1)
      expect(methods(calls).filter((method) => method === 'chat.postMessage')).toHaveLength(takes ? 1 : 2)
      expect(said(calls)).not.toContain('Sorry')
    }
  })

  test('an answer that never arrives is not said to be none', async () => {
    const { deliver, calls, posted } = conversation({ losses: 3, takes: false })
    await deliver(directMessage('ce ic5'))
    expect(posted).toEqual([undefined])
    expect(calls.at(-1)?.args.text).toMatch(/^Slack didn’t confirm my answer\./)
  })
})

test('an answer to one person alone is sent again', async () => {
  const answers: Answers = () => (calls.length === 1 ? new Response('', { status: 500 }) : undefined)
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(buttonClick({ action_id: askAction(0), value: 'ce ic5 discovery' }))
  expect(methods(calls)).toEqual([RESPONSE_URL, RESPONSE_URL])
  expect(calls[1]).toEqual(calls[0])
})

test('a Home tab that Slack did not confirm is published again, and one that it refuses is no reason to write', async () => {
  const answers: Answers = () => (calls.length === 1 ? new Response('', { status: 500 }) : { ok: false, error: 'x' })
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(homeOpened())
  expect(methods(calls)).toEqual(['views.publish', 'views.publish'])
})
