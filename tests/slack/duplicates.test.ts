import { afterEach, expect, test, vi } from 'vitest'
import { createTaken } from '../../src/slack/taken.js'
import { bot } from '../helpers/ladderbot.js'
import { directMessage, mention, slackDouble } from '../helpers/slack.js'

afterEach(() => {
  vi.useRealTimers()
})

test('an event that Slack delivers again is answered once, for ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { deliver, calls } = slackDouble(bot)
  const event = mention('help')
  await deliver(event)
  await deliver(event)
  vi.setSystemTime(Date.now() + 9 * 60_000)
  await deliver(directMessage('help'))
  await deliver(event)
  const answers = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(answers.map(({ args }) => args.channel)).toEqual(['C1', 'D1'])
})

test('after ten minutes an event is taken for another', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { deliver, calls } = slackDouble(bot)
  const first = mention('help')
  await deliver(first)
  vi.setSystemTime(Date.now() + 11 * 60_000)
  await deliver(mention('help'))
  await deliver(first)
  expect(calls).toHaveLength(3)
})

test('the last 10,000 messages are remembered, and no more', () => {
  const { take } = createTaken()
  const message = (number: number): string[] => [`event ${number}`, `message ${number}`]
  for (let number = 0; number < 10_000; number += 1) expect(take(message(number))).toBe(true)
  expect(take(message(0))).toBe(false)
  for (let number = 10_000; number < 10_010; number += 1) expect(take(message(number))).toBe(true)
  expect(take(message(0))).toBe(true)
  expect(take(message(10_009))).toBe(false)
})

test('a mention is answered that came as a message of the channel before', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(directMessage('help', { ts: '1.1', channel: 'C1', channel_type: 'channel' }))
  await deliver(mention('help', { ts: '1.1' }))
  expect(calls).toHaveLength(1)
})

test('a message is answered once, under whichever events it comes; two messages are two', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention('help', { ts: '1.1' }))
  await deliver(mention('help', { ts: '1.1' }))
  await deliver(mention('help', { ts: '1.2' }))
  await deliver(mention('help', { ts: '1.1', channel: 'C2' }))
  expect(calls.map(({ args }) => [args.channel, args.thread_ts])).toEqual([
    ['C1', '1.1'],
    ['C1', '1.2'],
    ['C2', '1.1'],
  ])
})
