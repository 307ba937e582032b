import { expect, test } from 'vitest'
import { createLogger } from '../../src/slack/logger.js'
import { collectLog } from '../helpers/log.js'

const log = collectLog()

test('whatever a record holds, it is one line that steers no terminal', () => {
  createLogger('debug').info('one\n    two\r\nthree\u2028four\u001b[31mfive', { six: 'seven\neight' })
  expect(log()).toEqual(["[INFO] one | two | three | four | [31mfive { six: 'seven\\neight' }\n"])
})

test.each([
  ['a bot token', 'Bearer xoxb-1-canary'],
  ['an app token', 'xapp-1-canary'],
  ['a response_url', '"response_url":"https://hooks.slack.com/commands/canary"'],
  ['one of the government’s Slack', 'https://hooks.slack-gov.com/commands/canary'],
  ['a connection’s address', 'wss://wss-primary.slack.com/link?ticket=canary'],
  ['the verification token', '{"token":"canary","text":"x"}'],
  ['the verification token in a payload that is quoted', JSON.stringify(JSON.stringify({ token: 'canary' }))],
  ['a trigger id', { trigger_id: 'canary' }],
])('%s is not told', (_what, holding) => {
  createLogger('debug').debug('holds', holding)
  expect(log().join()).toContain('[hidden]')
  expect(log().join()).not.toContain('canary')
})

test('a record as long as a payload may be is written as fast as it is long', () => {
  for (const filling of [' ', '\n', 'x', ' \n', 'token":"', 'https://hooks.slack.com/', 'xoxb-', 'wss://'])
    createLogger('debug').debug(filling.repeat(100_000 / filling.length))
  expect(log()).toHaveLength(8)
})
