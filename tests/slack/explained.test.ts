import { expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { slackDouble, slashCommand } from '../helpers/slack.js'

const log = collectLog()

test('at debug level the log says how a question was read', async () => {
  await slackDouble(bot, { logLevel: 'debug' }).deliver(slashCommand('pmm ic4 pircing'))
  expect(log().join('')).toContain('spelling: pircing taken for pricing')
})

test('at info level the log holds nothing of what people ask', async () => {
  await slackDouble(bot, { logLevel: 'info' }).deliver(slashCommand('pmm ic4 pircing'))
  expect(log().join('')).not.toContain('pircing')
})
