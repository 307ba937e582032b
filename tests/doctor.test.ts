import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, type TestContext, test, vi } from 'vitest'
import { SCOPES } from '../src/slack/check-up.js'
import { granted, refusal } from './double/faults.js'
import { asForm, postSigned, SIGNING_SECRET } from './double/signed.js'
import { freePort, type Slack, startSlack } from './double/slack.js'
import { build, endAll, start } from './helpers/program.js'
import { BOT_TOKEN, slashCommand } from './helpers/slack.js'

beforeAll(build)
afterAll(endAll)

/** Processes start slowly where many tests run at once. */
vi.setConfig({ testTimeout: 60_000 })

/** A Slack that knows the token and grants all that the app asks for. */
async function slackFor({ onTestFinished }: TestContext): Promise<Slack> {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  const identity = { user: 'ladder', team: 'Example', user_id: 'U1', bot_id: 'B1', team_id: 'T1' }
  slack.script({ method: 'auth.test', fault: granted(identity, { 'x-oauth-scopes': SCOPES.join(',') }) })
  return slack
}

async function examine(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const doctor = start('doctor', env)
  const code = await doctor.ended()
  expect(doctor.stderr()).toBe('')
  return { code, said: doctor.stdout() }
}

test('a bot that runs well beside it has nothing wrong, and it says what has come and what has not', async (context) => {
  const slack = await slackFor(context)
  const port = await freePort()
  const env = {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: String(port),
  }
  const bot = start('main', { ...env, LOG_LEVEL: 'error' })
  await bot.printed(/^Ladderbot is ready/)
  await postSigned(port, asForm(slashCommand('help')))
  const { code, said } = await examine(env)
  expect(said).toMatch(/^ok +Ladders: .*\bpmm 2023-02\b/m)
  expect(said).toMatch(/^ok +Answer: “[^”]+” is answered/m)
  expect(said).toMatch(/^ok +Bot token: Slack knows it as ladder in the workspace Example\.$/m)
  expect(said).toMatch(/^ok +Scopes: /m)
  expect(said).toContain(`Port ${port}: the bot is running and ready.`)
  expect(said).toMatch(/^ok +Requests: /m)
  expect(said).toContain('Deliveries received since the bot started: command.')
  expect(said).toContain('no app_mention has come yet. To try it, mention it')
  expect(said).toMatch(/\nNothing is wrong\.\n$/)
  expect(code).toBe(0)

  const other = await examine({ ...env, SLACK_SIGNING_SECRET: 'another' })
  expect(other.said).toMatch(/^WRONG +Requests: the running bot has another SLACK_SIGNING_SECRET/m)
  expect(other.code).toBe(1)
})

test('everything that is wrong is told at once, with what to do', async (context) => {
  const slack = await slackFor(context)
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-doctor-'))
  context.onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.yml'), 'id: a\nname: [\n')
  const fewScopes = granted({ user: 'ladder', team: 'Example' }, { 'x-oauth-scopes': 'chat:write,commands' })
  slack.script({ method: 'auth.test', fault: fewScopes }, { fault: refusal('not_allowed_token_type') })
  const { code, said } = await examine({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: 'xapp-1-A0EXAMPLE-2-3',
    SLACK_API_URL: slack.apiUrl,
    LADDERS_DIR: folder,
    STATE_URL: 'redis://user:canary@127.0.0.1:1',
  })
  expect(said).toMatch(/^WRONG +\S+a\.yml:\d+:\d+ /m)
  expect(said).toMatch(/^WRONG +Scopes: the bot token lacks app_mentions:read, im:history\. Add them/m)
  expect(said).toMatch(/^WRONG +SLACK_APP_TOKEN was refused by Slack \(not_allowed_token_type\): set it to/m)
  expect(said).toContain('https://api.slack.com/apps/A0EXAMPLE/event-subscriptions')
  expect(said).toMatch(/^WRONG +STATE_URL does not answer \(.*\)\. Until it does/m)
  for (const secret of ['xapp-1-A0EXAMPLE-2-3', 'canary']) expect(said).not.toContain(secret)
  expect(said).toMatch(/\n4 things are wrong\.\n$/)
  expect(code).toBe(1)
})

test('a setting that cannot work, a token that is refused and a Slack that does not answer are each one line', async (context) => {
  const slack = await slackFor(context)
  expect(await examine({ SLACK_BOT_TOKEN: 'x' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^WRONG +Settings: SLACK_BOT_TOKEN is not a bot token: set it to/m),
  })
  slack.script({ fault: refusal('invalid_auth') })
  const http = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: '0' }
  expect(await examine({ ...http, SLACK_API_URL: slack.apiUrl })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^WRONG +SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\)/m),
  })
  expect(await examine({ ...http, SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^WRONG +Slack: no answer \(.*\)\. Check SLACK_API_URL\.$/m),
  })
})

test('without settings for Slack it says so, and looks at the ladders alone', async () => {
  const { code, said } = await examine({})
  expect(said).toMatch(/^note +Settings: none for Slack/m)
  expect(code).toBe(0)
})
