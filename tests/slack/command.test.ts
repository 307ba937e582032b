import { expect, test } from 'vitest'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { slackDouble, slashCommand } from '../helpers/slack.js'

test('a command is answered in its acknowledgement, for the person alone, without any other request', async () => {
  const { deliver, calls } = slackDouble(bot)
  const acks = await deliver(slashCommand('pmm ic4'))
  expect(acks).toEqual([
    { response_type: 'ephemeral', text: expect.stringContaining('IC4'), blocks: expect.any(Array) },
  ])
  expect(checkMessage(acks[0])).toEqual([])
  expect(calls).toEqual([])
})

test.each(['ce ic4', 'pmm ic4', 'ce ic4 vs ic5', 'ce vs pmm ic4', 'ce relationship management', 'pmm scope'])(
  'an acknowledgement holds only blocks that every Slack takes, since its refusal is not seen: %s',
  async (query) => {
    const [ack] = await slackDouble(bot).deliver(slashCommand(query))
    expect(JSON.stringify(ack)).not.toMatch(/"type":"(?:table|container|context_actions|markdown)"/)
  },
)

test('a draft is checked, since nobody else sees the answer', async () => {
  const draft = 'check my draft for CE IC4: I asked customers strategic questions and uncovered new use cases.'
  const [ack] = await slackDouble(bot).deliver(slashCommand(draft))
  expect(ack).toMatchObject({ text: expect.stringMatching(/^Your draft against Customer Engineering IC4/) })
  expect(checkMessage(ack)).toEqual([])
})

test('what Slack escapes reads as it was typed', async () => {
  const { deliver } = slackDouble(bot)
  expect(await deliver(slashCommand('pmm sales &amp; ce ic5'))).toEqual(
    await deliver(slashCommand('pmm sales & ce ic5')),
  )
})

test('a bare command is answered with help', async () => {
  const { deliver } = slackDouble(bot)
  expect(await deliver(slashCommand(''))).toEqual(await deliver(slashCommand('help')))
})

test('ladder files that changed are answered from at once', async () => {
  let current = bot()
  const { deliver } = slackDouble(() => current)
  const before = await deliver(slashCommand('ladders'))
  const help = current.answer({ kind: 'help' })
  current = { ...current, ask: () => help }
  expect(await deliver(slashCommand('ladders'))).not.toEqual(before)
})
