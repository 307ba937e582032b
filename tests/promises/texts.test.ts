/** Whatever is typed, in Slack, on the command line or in a file's name: the same answer each time, nothing live, nothing kept. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createLadderbot } from '../../src/ladderbot.js'
import { answerJson } from '../../src/render/json.js'
import { messageOf } from '../../src/render/message.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { loadVectors } from '../../src/search/load-vectors.js'
import { createLogger } from '../../src/slack/logger.js'
import { queryText } from '../../src/slack/query-text.js'
import { isFull, times } from '../double/size.js'
import { bot as shipped } from '../helpers/ladderbot.js'
import { build } from '../helpers/program.js'

vi.setConfig({ testTimeout: isFull ? 3_600_000 : 600_000 })

beforeAll(build)
afterEach(() => {
  vi.restoreAllMocks()
})

const bot = shipped()
/** What questions are made of, and what has nothing to do with them. */
const word = fc.oneof(
  fc.constantFrom('ce', 'pmm', 'cm', 'ic4', 'IC5', 'discovery', 'vs', 'what', 'next?', '2023-03', 'pricing', 'mentor'),
  fc.constantFrom('<!channel>', '<@U1>', '<https://x.example|y>', '&amp;', '*b*', '`c`', '@here', '#general', '~s~'),
  fc.constantFrom(
    '(a+)+$',
    '[[:alpha:]]',
    '\\',
    '.*',
    '\u202e',
    '\u200d',
    '👩‍👩‍👧',
    'שלום',
    'مرحبا',
    '\0',
    '\r',
    '𝒞ℰ',
    'e\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const short = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const long = fc.array(word, { minLength: 200, maxLength: 800 }).map((words) => words.join(' ').slice(0, 8_000))
const typed = fc.oneof({ weight: 20, arbitrary: short }, { weight: 1, arbitrary: long })
/** What acts when Slack shows it: mentions, broadcasts and links that are no text of ours. */
const LIVE = /<(?:[@#!]|(?:https?|mailto):[^|>]*\|)/

test('any text is answered twice alike, by a message that Slack takes and in which nothing of it is live', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const answer = bot.ask(queryText(text))
      const message = messageOf(answer, 'one')
      expect(messageOf(bot.ask(queryText(text)), 'one')).toEqual(message)
      expect(checkMessage(message)).toEqual([])
      expect(message.text).not.toBe('')
      expect(message.text).not.toMatch(LIVE)
    }),
    // Drawing and checking a message takes ten times as long as answering.
    { numRuns: isFull ? 50_000 : 200 },
  )
})

test('names and levels of several ladders in any order are answered', () => {
  const name = fc.constantFrom(
    'ce',
    'cm',
    'pmm',
    'discovery',
    'pricing',
    'ic4',
    'ic5',
    '2023-03',
    'mentor',
    'what',
    'next?',
  )
  fc.assert(
    fc.property(fc.array(name, { maxLength: 14 }), (names) => {
      expect(answerJson('', bot.ask(names.join(' '))).text).not.toBe('')
    }),
    { numRuns: times(20_000) },
  )
})

/** The built command line, one question a line. */
function cli(lines: readonly string[], nodeOptions: readonly string[] = []): { answers: unknown[]; stderr: string } {
  const program = [...nodeOptions, resolve('dist/cli.js'), '--stdin']
  const { stdout, stderr, status } = spawnSync(process.execPath, program, {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect(status, stderr).toBe(0)
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    stderr,
  }
}

test('the command line answers any line in turn, as Slack would', async () => {
  const lines = fc
    .sample(short, times(2_000))
    .map((text) => text.replace(/[\p{Cc}\u2028\u2029]|\p{Cs}/gu, ' ').trim())
    .filter((text) => text !== '')
  const vectors = await loadVectors('vectors/english.bin')
  const asInSlack = createLadderbot(bot.ladders, 'found' in vectors ? undefined : vectors)
  const { answers, stderr } = cli(lines)
  expect(stderr).toBe('')
  const expected = lines.map((line) => answerJson(line, asInSlack.ask(queryText(line))))
  expect(answers).toEqual(JSON.parse(JSON.stringify(expected)))
})

test('whatever a question names, no file but the ladders’ is read for it', () => {
  const part = fc.constantFrom(
    '..',
    '/',
    '%2e%2e',
    '%2f',
    '\\',
    'etc',
    'passwd',
    'C:',
    '~',
    '.',
    'package.json',
    'ce',
    '@',
    '2023-05',
    '%00',
    '\u2044',
  )
  const paths = fc.sample(
    fc.array(part, { minLength: 2, maxLength: 8 }).map((parts) => parts.join('')),
    times(500),
  )
  const project = resolve('.')
  // A read outside the project ends the program: the permission is not there.
  const { answers } = cli(paths, [
    '--no-warnings',
    '--experimental-permission',
    `--allow-fs-read=${project}/*`,
    '--allow-worker',
  ])
  expect(answers).toHaveLength(paths.length)
  expect(JSON.stringify(answers)).not.toMatch(/root:x:|"dependencies"/)
})

test('whatever is logged is one line that is one object, and shows no token', () => {
  const secret = fc.constantFrom(
    'xoxb-1-canary',
    'xapp-1-canary',
    'https://hooks.slack.com/commands/canary',
    'https://hooks.slack-gov.com/commands/canary',
    'wss://wss-primary.slack.com/link/?ticket=canary',
    'redis://user:canary@host:1',
    '"token":"canary"',
    '{"trigger_id":"1.2.canary"}',
  )
  const odd = fc.constantFrom(
    '\n',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u001b[31m',
    '\u0000',
    '{"level":"error"}',
    '\n[ERROR] x',
    '"',
    '\\',
  )
  const part = fc.oneof(secret, odd, fc.string({ unit: 'binary', maxLength: 20 }), fc.object({ maxDepth: 2 }))
  let lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const logger = createLogger('debug', false)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      lines = []
      logger.warn(parts.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' '))
      expect(lines).toHaveLength(1)
      const [line = ''] = lines
      expect(line.endsWith('\n')).toBe(true)
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      expect(JSON.parse(line)).toMatchObject({ level: 'warn', msg: expect.any(String) })
      expect(line).not.toContain('canary')
    }),
    { numRuns: times(3_000) },
  )
})
