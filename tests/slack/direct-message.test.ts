import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { directMessage, eventOf, IDS, slackDouble } from '../helpers/slack.js'

test('a direct message is answered in the conversation, one in a thread in the thread', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(directMessage('ce ic5'))
  await deliver(directMessage('ce ic5', { ts: '202.1', thread_ts: '200.1' }))
  const answers = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(answers.map(({ args }) => [args.channel, args.thread_ts])).toEqual([
    [IDS.direct, undefined],
    [IDS.direct, '200.1'],
  ])
  expect(answers[0]?.args.text).toContain('IC5')
})

test('a message without text is answered with help', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(directMessage(''))
  await deliver(directMessage('help'))
  const [first, second] = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(first?.args.text).toEqual(second?.args.text)
})

describe('left alone is a message', () => {
  test.each([
    ['by another bot', directMessage('help', { bot_id: 'B2' })],
    ['by the bot itself', directMessage('help', { bot_id: IDS.bot, user: IDS.botUser })],
    ['in a channel', directMessage('help', { channel_type: 'channel', channel: IDS.channel })],
    ['between several people', directMessage('help', { channel_type: 'mpim', channel: 'G1' })],
    ['that was edited', directMessage('help', { edited: { user: IDS.user, ts: '201.1' } })],
    ['that tells of an edit', eventOf({ ...withoutText(), subtype: 'message_changed' })],
    ['that tells of a deletion', eventOf({ ...withoutText(), subtype: 'message_deleted' })],
    [
      'that tells of something else',
      eventOf({ ...withoutText(), subtype: 'channel_join', text: 'help', user: IDS.user }),
    ],
  ])('%s', async (_what, body) => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(body)
    expect(calls).toEqual([])
  })
})

function withoutText() {
  return { type: 'message', channel_type: 'im', channel: IDS.direct, ts: '203.1', event_ts: '203.1' }
}
