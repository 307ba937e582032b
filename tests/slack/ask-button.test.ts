import { expect, test } from 'vitest'
import { askAction } from '../../src/render/actions.js'
import { messageOf } from '../../src/render/message.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { buttonClick, IDS, RESPONSE_URL, slackDouble } from '../helpers/slack.js'

const ASKS = { action_id: askAction(0), value: 'ce ic5 discovery' }
const ANSWER = messageOf(bot().ask('ce ic5 discovery'))
/** The same for one person, who can share it. */
const PRIVATE_ANSWER = messageOf(bot().ask('ce ic5 discovery'), 'one')

/** A message that others see too. */
function publicMessage(channel: string, thread?: string) {
  return {
    channel: { id: channel, name: 'somewhere' },
    container: { type: 'message', message_ts: '400.0', channel_id: channel, is_ephemeral: false },
    message: { type: 'message' as const, ts: '400.0', ...(thread !== undefined && { thread_ts: thread }) },
  }
}

test('in a private answer the click replaces it by the next one', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick(ASKS))).toEqual([undefined])
  expect(calls).toEqual([
    { method: RESPONSE_URL, args: { ...PRIVATE_ANSWER, response_type: 'ephemeral', replace_original: true } },
  ])
})

test('in a thread only who clicked sees the next answer, in the thread', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(ASKS, publicMessage(IDS.channel, '100.1')))
  const args = { ...PRIVATE_ANSWER, response_type: 'ephemeral', replace_original: false, thread_ts: '100.1' }
  expect(calls).toEqual([{ method: RESPONSE_URL, args }])
})

test('in a direct message the next answer follows', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(ASKS, publicMessage(IDS.direct)))
  expect(calls).toEqual([
    { method: 'chat.postMessage', args: expect.objectContaining({ channel: IDS.direct, text: ANSWER.text }) },
  ])
})

test('in the open channel only who clicked sees the next answer, and the message stays', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(ASKS, publicMessage(IDS.channel)))
  expect(calls).toEqual([
    { method: RESPONSE_URL, args: { ...PRIVATE_ANSWER, response_type: 'ephemeral', replace_original: false } },
  ])
})

test('under a message that others have replied to, still only who clicked sees it', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(ASKS, publicMessage(IDS.channel, '400.0')))
  expect(calls).toEqual([{ method: RESPONSE_URL, args: expect.objectContaining({ response_type: 'ephemeral' }) }])
})

test('everything up to a level takes the place of the level, and leads back to it', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ action_id: askAction(4), value: 'up-to:ce ic5' }))
  expect(calls).toHaveLength(1)
  expect(calls[0]).toMatchObject({
    method: RESPONSE_URL,
    args: { text: expect.stringMatching(/^Customer Engineering up to IC5\n/), replace_original: true },
  })
  expect(checkMessage(calls[0]?.args)).toEqual([])
  expect(JSON.stringify(calls[0]?.args.blocks)).toMatch(/"text":"Only IC5"/)
})

test('a control that nobody listens to is acknowledged and does nothing', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick({ action_id: 'of-an-older-version' }))).toEqual([undefined])
  expect(await deliver(buttonClick({ action_id: askAction(1) }))).toEqual([undefined])
  expect(calls).toEqual([])
})
