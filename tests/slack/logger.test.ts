import { expect, test } from 'vitest'
import { createLogger } from '../../src/slack/logger.js'
import { collectLog } from '../helpers/log.js'

const log = collectLog()

const ODD = 'one\n    two\r\nthree\u2028four\u001b[31mfive'
const TIDY = 'one | two | three | four | [31mfive'

test('whatever a record holds, it is one line of JSON', () => {
  createLogger('debug', false).info(ODD, { six: 'seven\neight' })
  createLogger('debug', false).record('warn', ODD, {
    kind: ODD,
    ms: 1.5,
    ladders: ['a@1', 'b@2'],
    reference: undefined,
  })
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(log().map((line) => line.endsWith('\n') && JSON.parse(line))).toEqual([
    { time, level: 'info', msg: `${TIDY} { six: 'seven\\neight' }` },
    { time, level: 'warn', msg: TIDY, kind: TIDY, ms: 1.5, ladders: ['a@1', 'b@2'] },
  ])
})

test('in a terminal it is a line of text that steers nothing', () => {
  createLogger('debug', true).record('warn', ODD, { kind: ODD, ms: 1.5, reference: undefined })
  expect(log()).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d WARN {2}one \|/)])
  expect(log().join()).toContain(`${TIDY} kind=${TIDY} ms=1.5\n`)
})

test('what is below the level is not written', () => {
  const logger = createLogger('warn')
  logger.info('quiet')
  logger.record('info', 'quiet', {})
  logger.record('error', 'loud', {})
  expect(log()).toEqual([expect.stringContaining('loud')])
})

test.each([
  ['a bot token', 'Bearer xoxb-1-canary'],
  ['an app token', 'xapp-1-canary'],
  ['a response_url', '"response_url":"https://hooks.slack.com/commands/canary"'],
  ['one of the government’s Slack', 'https://hooks.slack-gov.com/commands/canary'],
  ['a connection’s address', 'wss://wss-primary.slack.com/link?ticket=canary'],
  ['the address of a Redis', 'redis://user:canary@redis.example.com'],
  ['the verification token', '{"token":"canary","text":"x"}'],
  ['the verification token in a payload that is quoted', JSON.stringify(JSON.stringify({ token: 'canary' }))],
  ['a trigger id', { trigger_id: 'canary' }],
])('%s is not told', (_what, holding) => {
  createLogger('debug').debug('holds', holding)
  expect(log().join()).toContain('[hidden]')
  expect(log().join()).not.toContain('canary')
})

// Time in the square of the length would be minutes.
test('a record as long as a payload may be is written as fast as it is long', () => {
  for (const filling of [' ', '\n', 'x', ' \n', 'token":"', 'https://hooks.slack.com/', 'xoxb-', 'wss://'])
    createLogger('debug').debug(filling.repeat(400_000 / filling.length))
  expect(log()).toHaveLength(8)
  for (const line of log()) expect(line.length).toBeLessThan(16_384)
})
