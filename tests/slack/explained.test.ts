import { afterEach, expect, test, vi } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { slackDouble, slashCommand } from '../helpers/slack.js'

afterEach(() => {
  vi.restoreAllMocks()
})

async function logOf(logLevel: 'debug' | 'info'): Promise<string> {
  const log: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => log.push(String(text)) > 0)
  await slackDouble(bot, { logLevel }).deliver(slashCommand('pmm ic4 pircing'))
  return log.join('')
}

test('at debug level the log says how a question was read', async () => {
  expect(await logOf('debug')).toContain('spelling: pircing taken for pricing')
})

test('at info level the log holds nothing of what people ask', async () => {
  expect(await logOf('info')).not.toContain('pircing')
})
