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

test('however many people ask at once, the process hears of all else between two answers', async () => {
  const { deliver } = slackDouble(bot)
  const order: string[] = []
  let isOver = false
  const look = (): void => {
    order.push('a turn')
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  const ask = async (number: number) => {
    await deliver(slashCommand('ce ic4', { user_id: `U${number}` }))
    order.push('an answer')
  }
  await Promise.all(Array.from({ length: 20 }, (_, number) => ask(number)))
  isOver = true
  const answers = order.flatMap((what, index) => (what === 'an answer' ? [index] : []))
  expect(answers).toHaveLength(20)
  for (const [index, place] of answers.entries()) expect(place - (answers[index - 1] ?? -2)).toBeGreaterThan(1)
})

test('more than anybody asks is turned down, and the same person is answered later', async () => {
  const { deliver } = slackDouble(bot)
  const acks = await Promise.all(Array.from({ length: 510 }, () => deliver(slashCommand('ce ic4'))))
  // One is in work, and 500 wait.
  const turnedDown = acks.filter((ack) => JSON.stringify(ack).includes('more than I can answer at once'))
  expect(turnedDown).toHaveLength(9)
  expect(JSON.stringify(await deliver(slashCommand('ce ic4')))).toContain('IC4')
})
