import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, type TestContext, test, vi } from 'vitest'
import { held, refusal } from './double/faults.js'
import { asForm, postSigned, SIGNING_SECRET } from './double/signed.js'
import { type Slack, startSlack } from './double/slack.js'
import { build, endAll, type Running, start } from './helpers/program.js'
import { BOT_TOKEN, mention, slashCommand } from './helpers/slack.js'

/** One small ladder: the process is what counts here. */
const ladders = mkdtempSync(join(tmpdir(), 'ladderbot-main-'))
cpSync('ladders/cm-2022-08.yml', join(ladders, 'cm.yml'))

beforeAll(build)
afterAll(() => {
  endAll()
  rmSync(ladders, { recursive: true })
})

/** Processes start slowly where many tests run at once. */
vi.setConfig({ testTimeout: 60_000 })

async function slackFor({ onTestFinished }: TestContext): Promise<Slack> {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  return slack
}

const http = (slack: Slack): Record<string, string> => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_API_URL: slack.apiUrl,
  PORT: '0',
  LADDERS_DIR: ladders,
  LOG_LEVEL: 'error',
})
const socket = (slack: Slack): Record<string, string> => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: 'xapp-test',
  SLACK_API_URL: slack.apiUrl,
  LADDERS_DIR: ladders,
  LOG_LEVEL: 'error',
})

/** The port of a program in HTTP mode, once it is ready. */
async function readyPort(running: Running): Promise<number> {
  const [, port] = await running.printed(/^Ladderbot is ready: HTTP mode, port (\d+)\n/)
  return Number(port)
}

const statusOf = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status

/** Holds back Slack's reply to posts until it is let go. */
function holdPosts(slack: Slack): { readonly held: () => boolean; readonly letGo: () => void } {
  const fault = held()
  slack.script({ method: 'chat.postMessage', fault })
  return { held: () => slack.calls.some(({ method }) => method === 'chat.postMessage'), letGo: fault.letGo }
}

function folderFor({ onTestFinished }: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-main-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('in HTTP mode', () => {
  test('SIGTERM ends it with 0 once what is in work has been posted', async (context) => {
    const slack = await slackFor(context)
    const running = start('main', http(slack))
    const port = await readyPort(running)
    const { held, letGo } = holdPosts(slack)
    expect((await postSigned(port, JSON.stringify(mention('help')))).status).toBe(200)
    await expect.poll(held).toBe(true)
    running.process.kill('SIGTERM')
    await expect.poll(() => statusOf(port, '/readyz')).toBe(503)
    expect(await statusOf(port, '/healthz')).toBe(200)
    expect((await postSigned(port, asForm(slashCommand('help')))).status).toBe(200)
    expect(running.process.exitCode).toBe(null)
    letGo()
    expect(await running.ended()).toBe(0)
    expect(running.stdout()).toBe(`Ladderbot is ready: HTTP mode, port ${port}\n`)
    expect(running.stderr()).toBe('')
  })

  test('a second signal ends it at once, with 1', async (context) => {
    const slack = await slackFor(context)
    const running = start('main', http(slack))
    const port = await readyPort(running)
    const { held } = holdPosts(slack)
    await postSigned(port, JSON.stringify(mention('help')))
    await expect.poll(held).toBe(true)
    running.process.kill('SIGTERM')
    await expect.poll(() => statusOf(port, '/readyz')).toBe(503)
    const again = setInterval(() => running.process.kill('SIGTERM'), 100)
    expect(await running.ended()).toBe(1)
    clearInterval(again)
  })

  test('changed ladder files are answered from, broken ones logged and left aside; SIGINT ends it with 0 amid half a request', async (context) => {
    const folder = folderFor(context)
    const file = join(folder, 'cm.yml')
    cpSync('ladders/cm-2022-08.yml', file)
    const good = readFileSync(file, 'utf8')
    const running = start('main', { ...http(await slackFor(context)), LADDERS_DIR: folder, LOG_LEVEL: 'info' })
    const port = await readyPort(running)
    const answer = async () => (await postSigned(port, asForm(slashCommand('ladders')))).text()
    expect(JSON.parse(running.stderr().split('\n', 1).join())).toMatchObject({
      level: 'info',
      event: 'start',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      commit: expect.stringMatching(/^([\da-f]{12}|unknown)$/),
      ladders: ['cm@2022-08'],
    })

    writeFileSync(file, good.replace(/^name: .*$/m, 'name: Marketing to Customers'))
    await expect.poll(answer).toContain('Marketing to Customers')
    writeFileSync(file, good.replace(/^name: .*$/m, 'nam: Nothing'))
    await running.printed(/"level":"error","msg":"\S*cm\.yml:\d+:\d+ found /)
    expect(await answer()).toContain('Marketing to Customers')
    writeFileSync(file, good)
    await expect.poll(answer).not.toContain('Marketing to Customers')

    const before = running.stderr().length
    running.process.kill('SIGHUP')
    await expect.poll(() => running.stderr().slice(before)).toContain('have been read again')

    const half = connect(port, '127.0.0.1').on('error', () => {})
    half.write('POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf')
    expect(await statusOf(port, '/readyz')).toBe(200)
    running.process.kill('SIGINT')
    expect(await running.ended()).toBe(0)
  })
})

describe('in Socket Mode', () => {
  test('SIGTERM ends it with 0 once what is in work has been posted', async (context) => {
    const slack = await slackFor(context)
    const running = start('main', socket(slack))
    await running.printed(/^Ladderbot is ready: Socket Mode\n/)
    const { held, letGo } = holdPosts(slack)
    const delivered = [slack.deliver(mention('help'))]
    await expect.poll(held).toBe(true)
    running.process.kill('SIGTERM')
    delivered.push(slack.deliver(slashCommand('help')))
    for (const { ack } of await Promise.all(delivered)) expect(ack).toBeDefined()
    letGo()
    expect(await running.ended()).toBe(0)
    expect(running.stderr()).toBe('')
  })

  test('junk ends nothing, and each piece is one line of the log', async (context) => {
    const slack = await slackFor(context)
    const running = start('main', { ...socket(slack), LOG_LEVEL: 'warn' })
    await running.printed(/^Ladderbot is ready: Socket Mode\n/)
    for (const payload of [null, { event: null }, {}])
      slack.sockets[0]?.send({ type: 'events_api', envelope_id: 'junk', payload })
    slack.sockets[0]?.send('null')
    expect((await slack.deliver(slashCommand('help'))).ack).toBeDefined()
    expect(slack.acked).toHaveLength(1)
    const records = running.stderr().trim().split('\n')
    expect(records.map((line) => JSON.parse(line).level)).toEqual(['warn', 'warn', 'warn', 'warn'])
    running.process.kill('SIGTERM')
    expect(await running.ended()).toBe(0)
  })
})

describe('it ends with 1 and says why, in one line a problem', () => {
  test('where Slack refuses the token', async (context) => {
    const slack = await slackFor(context)
    slack.script({ fault: refusal('invalid_auth') })
    const running = start('main', http(slack))
    expect(await running.ended()).toBe(1)
    expect(running.stderr()).toMatch(/^SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\): [^\n]*\n$/)
    expect(running.stdout()).toBe('')
  })

  test('where a variable cannot work', async (context) => {
    const running = start('main', { ...http(await slackFor(context)), LOG_LEVEL: 'loud' })
    expect(await running.ended()).toBe(1)
    expect(running.stderr()).toMatch(/^LOG_LEVEL [^\n]+\n$/)
  })

  test('where ladder files cannot be read, for every one of them', async (context) => {
    const folder = folderFor(context)
    for (const name of ['a.yml', 'b.yml']) writeFileSync(join(folder, name), 'id: [\n')
    const running = start('main', { ...http(await slackFor(context)), LADDERS_DIR: folder })
    expect(await running.ended()).toBe(1)
    for (const name of ['a.yml:', 'b.yml:']) expect(running.stderr()).toContain(name)
    expect(running.stderr()).not.toMatch(/^ +at /m)
  })

  test('where the word vectors of an owner cannot be read', async (context) => {
    const file = join(folderFor(context), 'vectors.txt')
    writeFileSync(file, 'storm 1 2\nriver 1\n')
    for (const env of [http(await slackFor(context)), { LADDERS_DIR: ladders, PORT: '0' }]) {
      const running = start('main', { ...env, WORD_VECTORS: file })
      expect(await running.ended()).toBe(1)
      expect(running.stderr()).toBe(`${file}:2:1 found too few numbers (1), wanted 2, as in the lines before\n`)
    }
  })
})

test('without Slack’s variables it opens the local workspace, and ends with 0 on a signal', async () => {
  const running = start('main', { SLACK_API_URL: 'http://127.0.0.1:1', LADDERS_DIR: ladders, PORT: '0' })
  const [, address = ''] = await running.printed(/Ladderbot is ready: [^\n]* (http:\S+)/)
  expect((await fetch(address)).status).toBe(200)
  running.process.kill('SIGTERM')
  expect(await running.ended()).toBe(0)
  expect(running.stderr()).toBe('')
})
