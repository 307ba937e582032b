import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Environment, environment, laddersDir, readSettings, wordVectorsFile } from '../src/config.js'

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' }
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_SIGNING_SECRET: 'signing-secret' }
const PACKAGE_LADDERS = resolve('ladders')

describe('a set of variables that works', () => {
  test('an app token means Socket Mode, with health only where a port is set', () => {
    expect(readSettings(SOCKET)).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1-secret',
      appToken: 'xapp-1-secret',
      answerOutsiders: false,
      port: null,
      laddersDir: PACKAGE_LADDERS,
      logLevel: 'info',
    })
    expect(readSettings({ ...SOCKET, PORT: '8080' })).toMatchObject({ mode: 'socket', port: 8080 })
  })

  test('a signing secret without an app token means HTTP mode, on port 3000', () => {
    expect(readSettings(HTTP)).toEqual({
      mode: 'http',
      botToken: 'xoxb-1-secret',
      signingSecret: 'signing-secret',
      answerOutsiders: false,
      port: 3000,
      laddersDir: PACKAGE_LADDERS,
      logLevel: 'info',
    })
    expect(readSettings({ ...HTTP, PORT: '0' })).toMatchObject({ port: 0 })
  })

  test('app token and signing secret together mean Socket Mode', () => {
    expect(readSettings({ ...SOCKET, ...HTTP })).toMatchObject({ mode: 'socket' })
  })

  test('none of Slack’s variables means the local mode, whatever the Web API’s address', () => {
    expect(readSettings({ SLACK_API_URL: 'nonsense' })).toEqual({
      mode: 'local',
      port: 3000,
      ci: false,
      laddersDir: PACKAGE_LADDERS,
      logLevel: 'info',
    })
  })

  test('an empty or blank variable counts as unset', () => {
    const empty = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ', SLACK_SIGNING_SECRET: '', PORT: '', LOG_LEVEL: '' }
    expect(readSettings(empty)).toMatchObject({ mode: 'local', port: 3000, logLevel: 'info' })
    expect(readSettings({ ...HTTP, SLACK_APP_TOKEN: '' })).toMatchObject({ mode: 'http' })
  })

  test('blanks around a value are none of it', () => {
    expect(readSettings({ ...HTTP, SLACK_BOT_TOKEN: ' xoxb-1-secret\n' })).toMatchObject({ botToken: 'xoxb-1-secret' })
  })

  test('addresses, the log level and the folder are taken as given', () => {
    const settings = readSettings({
      ...SOCKET,
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      LOG_LEVEL: 'Debug',
      LADDERS_DIR: 'mine',
      STATE_URL: 'rediss://user:password@redis.example.com',
    })
    expect(settings).toMatchObject({
      slackApiUrl: 'http://127.0.0.1:9/api/',
      logLevel: 'debug',
      laddersDir: resolve('mine'),
      stateUrl: 'rediss://user:password@redis.example.com',
    })
  })

  test('people of other companies are answered where it says so', () => {
    expect(readSettings({ ...SOCKET, ANSWER_OUTSIDERS: 'Yes' })).toMatchObject({ answerOutsiders: true })
    expect(readSettings({ ...HTTP, ANSWER_OUTSIDERS: 'no' })).toMatchObject({ answerOutsiders: false })
  })
})

describe('a set of variables that cannot work names the variable and the fix on one line, and no value', () => {
  const wrong: [what: string, env: Environment, variable: string][] = [
    ['an app token without a bot token', { SLACK_APP_TOKEN: 'xapp-1-secret' }, 'SLACK_BOT_TOKEN'],
    ['a signing secret without a bot token', { SLACK_SIGNING_SECRET: 'signing-secret' }, 'SLACK_BOT_TOKEN'],
    ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1-secret' }, 'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET'],
    ['a person’s token for the bot', { ...HTTP, SLACK_BOT_TOKEN: 'xoxp-1-secret' }, 'SLACK_BOT_TOKEN'],
    ['a bot token with a line break inside', { ...HTTP, SLACK_BOT_TOKEN: 'xoxb-1\n-secret' }, 'SLACK_BOT_TOKEN'],
    ['the bot token for the app', { ...SOCKET, SLACK_APP_TOKEN: 'xoxb-1-secret' }, 'SLACK_APP_TOKEN'],
    ['a port in words', { ...HTTP, PORT: 'three-secret' }, 'PORT'],
    ['a port out of range', { ...HTTP, PORT: '65536' }, 'PORT'],
    ['a wrong port in the local mode', { PORT: '-1' }, 'PORT'],
    ['a log level that does not exist', { ...HTTP, LOG_LEVEL: 'secret' }, 'LOG_LEVEL'],
    ['an answer to outsiders that is none', { ...HTTP, ANSWER_OUTSIDERS: 'secret' }, 'ANSWER_OUTSIDERS'],
    ['a state address that is none', { ...HTTP, STATE_URL: 'http://secret' }, 'STATE_URL'],
    ['a Web API address that is none', { ...HTTP, SLACK_API_URL: 'slack-secret.com' }, 'SLACK_API_URL'],
  ]
  test.each(wrong)('%s', (_what, env, variable) => {
    const settings = readSettings(env)
    expect(settings).toEqual({ mode: 'wrong', problem: expect.stringMatching(new RegExp(`^${variable}\\b.*set `)) })
    expect(JSON.stringify(settings)).not.toMatch(/secret|\\n/)
  })
})

test('the ladder folder is found whatever Slack’s variables hold', () => {
  expect(laddersDir({ SLACK_BOT_TOKEN: 'wrong', LADDERS_DIR: 'mine' })).toBe(resolve('mine'))
  expect(laddersDir({})).toBe(PACKAGE_LADDERS)
})

test('so is the file of word vectors', () => {
  expect(wordVectorsFile({ SLACK_BOT_TOKEN: 'wrong', WORD_VECTORS: 'mine.txt' })).toBe(resolve('mine.txt'))
  expect(wordVectorsFile({})).toBe(resolve('vectors/english.bin'))
})

describe('the environment', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ladderbot-config-'))
    vi.spyOn(process, 'cwd').mockReturnValue(folder)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  test('`.env` of the working directory fills what the environment leaves unset or empty, silently', () => {
    writeFileSync(join(folder, '.env'), 'PORT=4000\nLOG_LEVEL=warn\nLADDERS_DIR=theirs\n')
    vi.stubEnv('PORT', '5000')
    vi.stubEnv('LOG_LEVEL', '')
    vi.stubEnv('LADDERS_DIR', undefined)
    const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(process.stdout, 'write')]
    expect(environment()).toMatchObject({ PORT: '5000', LOG_LEVEL: 'warn', LADDERS_DIR: 'theirs' })
    for (const print of printed) expect(print).not.toHaveBeenCalled()
  })

  test('no `.env` is no problem', () => {
    vi.stubEnv('PORT', '5000')
    expect(environment()).toMatchObject({ PORT: '5000' })
  })
})
