import { expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { IDS, slackDouble, slashCommand } from '../helpers/slack.js'

test('many questions of one person at once leave room for another’s', async () => {
  const { deliver } = slackDouble(bot)
  const order: string[] = []
  const ask = async (user_id: string) => {
    await deliver(slashCommand('ce ic4', { user_id }))
    order.push(user_id)
  }
  await Promise.all([...Array.from({ length: 20 }, () => ask(IDS.user)), ask('U2')])
  expect(order.indexOf('U2')).toBeLessThan(3)
  expect(order.filter((user) => user === IDS.user)).toHaveLength(20)
})

test('more than anybody asks is turned down, and the same person is answered later', async () => {
  const { deliver } = slackDouble(bot)
  const acks = await Promise.all(Array.from({ length: 510 }, () => deliver(slashCommand('ce ic4'))))
  const turnedDown = acks.filter((ack) => JSON.stringify(ack).includes('more than I can answer at once'))
  expect(turnedDown).toHaveLength(10)
  expect(JSON.stringify(await deliver(slashCommand('ce ic4')))).toContain('IC4')
})
