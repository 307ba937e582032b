import { afterEach, expect, test, vi } from 'vitest'
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
  expect(calls.map((call) => call.args.channel)).toEqual(['C1', 'D1'])
})

test('what the memory of deliveries holds is bounded: by time, and by number', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { deliver, calls } = slackDouble(bot)
  const first = mention('help')
  await deliver(first)
  vi.setSystemTime(Date.now() + 11 * 60_000)
  await deliver(mention('help'))
  await deliver(first)
  expect(calls).toHaveLength(3)
  const left = () => directMessage('help', { bot_id: 'B2' })
  for (let number = 0; number < 10_000; number += 1) await deliver(left())
  await deliver(first)
  expect(calls).toHaveLength(4)
})

test('two events of one message are two', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(mention('help'))
  await deliver(mention('help'))
  expect(calls).toHaveLength(2)
})
