import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { IDS, mention, slackDouble } from '../helpers/slack.js'

test('a mention is answered in its thread, for everyone there, and links don’t unfold', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention("what's IC4 for PMM", { ts: '100.1' }))
  expect(calls).toEqual([
    {
      method: 'chat.postMessage',
      args: expect.objectContaining({
        channel: IDS.channel,
        thread_ts: '100.1',
        text: expect.stringContaining('IC4'),
        blocks: expect.any(Array),
        unfurl_links: 'false',
        unfurl_media: 'false',
      }),
    },
  ])
})

test('the first answer in a thread says how to ask on there, a later one does not', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention('ce ic4', { ts: '100.1' }))
  await deliver(mention('ce ic5', { ts: '100.2', thread_ts: '100.1' }))
  expect(calls.map(({ args }) => String(args.text).endsWith('To follow up here, mention me again.'))).toEqual([
    true,
    false,
  ])
})

test('a mention inside a thread is answered in that thread', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention('help', { ts: '102.2', thread_ts: '100.1' }))
  expect(calls.map((call) => call.args.thread_ts)).toEqual(['100.1'])
})

test('the mention itself is no part of the question', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention(''))
  await deliver(mention('help', { text: 'help' }))
  expect(calls[0]?.args.text).toEqual(calls[1]?.args.text)
})

describe('left alone is a mention', () => {
  test.each([
    ['by another bot', mention('help', { bot_id: 'B2' })],
    ['of a message’s edit', mention('help', { edited: { user: IDS.user, ts: '101.1' } })],
    ['that joined as a message of a kind of its own', mention('help', { subtype: 'thread_broadcast' })],
    ['by the bot itself', mention('help', { user: IDS.botUser })],
  ])('%s', async (_what, body) => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(body)
    expect(calls).toEqual([])
  })
})
