import { describe, expect, test } from 'vitest'
import type { Ladderbot } from '../../src/ladderbot.js'
import { askAction } from '../../src/render/actions.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import {
  type Answers,
  buttonClick,
  directMessage,
  IDS,
  mention,
  RESPONSE_URL,
  slackDouble,
  slashCommand,
} from '../helpers/slack.js'

const log = collectLog()

/** A bot that fails at every question, with an error that would like to look like two records. */
function failing(): Ladderbot {
  const fail = () => {
    throw new Error('out of order\n[ERROR] all is well xoxb-1-secret')
  }
  return { ...bot(), ask: fail }
}

function apologyIn(value: unknown): string {
  return JSON.stringify(value).match(/Sorry, .* reference .*: ([0-9a-f]{8})\b/)?.[1] ?? 'no apology'
}

describe('a failure is told to the person, with a reference that stands once in the log, on one line', () => {
  test('after a command: in the acknowledgement', async () => {
    const { deliver, calls } = slackDouble(failing)
    const acks = await deliver(slashCommand('help'))
    expect(acks).toEqual([expect.objectContaining({ response_type: 'ephemeral' })])
    expect(calls).toEqual([])
    const reference = apologyIn(acks)
    expect(log()).toHaveLength(1)
    expect(JSON.parse(log().join())).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'error',
      msg: expect.stringContaining(`Reference ${reference}: /ladder failed: Error: out of order | [ERROR] all is well`),
      event: '/ladder',
      outcome: 'failed',
      ms: expect.any(Number),
      reference,
    })
    expect(log().join()).not.toContain('secret')
  })

  test('after a mention: in its place, for the person alone', async () => {
    const { deliver, calls } = slackDouble(failing)
    await deliver(mention('help', { thread_ts: '99.1' }))
    expect(calls).toEqual([
      {
        method: 'chat.postEphemeral',
        args: expect.objectContaining({ channel: IDS.channel, user: IDS.user, thread_ts: '99.1' }),
      },
    ])
    expect(log()).toEqual([expect.stringContaining(`Reference ${apologyIn(calls)}: app_mention failed:`)])
  })

  test('after a direct message: in the conversation', async () => {
    const { deliver, calls } = slackDouble(failing)
    await deliver(directMessage('help'))
    expect(calls.map(({ method, args }) => [method, args.channel])).toEqual([
      ['conversations.history', IDS.direct],
      ['chat.postMessage', IDS.user],
    ])
    expect(log()).toEqual([expect.stringContaining(`Reference ${apologyIn(calls)}: message failed:`)])
  })

  test('after a click: beside the message, which stays', async () => {
    const { deliver, calls } = slackDouble(failing)
    expect(await deliver(buttonClick({ action_id: askAction(0), value: 'ce' }))).toEqual([undefined])
    expect(calls).toEqual([
      { method: RESPONSE_URL, args: expect.objectContaining({ response_type: 'ephemeral', replace_original: false }) },
    ])
    expect(log()).toEqual([expect.stringContaining(`Reference ${apologyIn(calls)}: ask:0 failed:`)])
  })
})

test('an answer that Slack refuses counts as a failure, and the next way is tried when the first fails', async () => {
  const answers: Answers = ({ method }) => (method === RESPONSE_URL ? new Response('', { status: 404 }) : undefined)
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(buttonClick({ action_id: askAction(0), value: 'ce' }))
  expect(calls.map((call) => call.method)).toEqual([RESPONSE_URL, RESPONSE_URL, 'chat.postMessage'])
  expect(log()).toEqual([expect.stringContaining(`Reference ${apologyIn(calls)}: ask:0 failed:`)])
})

test('what people ask is told at no level but debug, whether it is answered or fails', async () => {
  const answers: Answers = () => ({ ok: false, error: 'channel_not_found' })
  const { deliver } = slackDouble(bot, { answers, logLevel: 'info' })
  await deliver(slashCommand('ce ic4 canary'))
  await deliver(mention('what is canary'))
  await deliver(directMessage('canary?'))
  await deliver(buttonClick({ action_id: askAction(0), value: 'ce canary' }))
  // One for each, and one for the direct message before that could not be read.
  expect(log()).toHaveLength(5)
  expect(log().join()).not.toMatch(/canary/i)
})

test('when nobody can be told, the same log line says so and the next delivery is answered', async () => {
  const response_metadata = { messages: ['[ERROR] no such channel', '[WARN] look again'] }
  const answers: Answers = () => ({ ok: false, error: 'channel_not_found', response_metadata })
  const { deliver } = slackDouble(bot, { answers, logLevel: 'warn' })
  await deliver(mention('help'))
  expect(log()).toEqual([
    expect.stringMatching(/app_mention failed: .*; telling the person failed: .*channel_not_found/),
  ])
  expect(await deliver(slashCommand('help'))).toEqual([expect.objectContaining({ response_type: 'ephemeral' })])
})
