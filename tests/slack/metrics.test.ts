import { afterAll, beforeAll, expect, test } from 'vitest'
import { FEEDBACK_ACTION } from '../../src/render/actions.js'
import { createService, type Service } from '../../src/slack/service.js'
import { refusal } from '../double/faults.js'
import { asForm, postSigned, SIGNING_SECRET } from '../double/signed.js'
import { type Slack, startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { BOT_TOKEN, buttonClick, directMessage, IDS, mention, slashCommand } from '../helpers/slack.js'

collectLog()

let slack: Slack
let service: Service
let port: number

beforeAll(async () => {
  slack = await startSlack()
  const ready = new Promise<string>((resolve) => {
    service = createService(
      {
        mode: 'http',
        botToken: BOT_TOKEN,
        signingSecret: SIGNING_SECRET,
        port: 0,
        answerOutsiders: false,
        laddersDir: 'ladders',
        logLevel: 'error',
        slackApiUrl: slack.apiUrl,
      },
      bot,
      resolve,
    )
  })
  void service.run()
  port = Number((await ready).replace(/\D+/g, ''))
})
afterAll(async () => {
  await service.stop()
  slack.close()
})

async function scrape(): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  return reply.text()
}

/** The values of all series of a metric, by their labels. */
async function series(name: string): Promise<Record<string, number>> {
  const lines = (await scrape())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
  return Object.fromEntries(
    lines.map((line) => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
}

test('what becomes of deliveries is counted by type, kind of answer and outcome, and adds up', async () => {
  const again = mention('help')
  const bodies = [
    asForm(slashCommand('pmm ic4')),
    asForm(slashCommand('pmm ic4')),
    asForm(slashCommand('pmm ic2')),
    asForm(slashCommand('what is the weather')),
    JSON.stringify(again),
    JSON.stringify(again),
    JSON.stringify(mention('help', { bot_id: 'B9' })),
    JSON.stringify({ ...mention('help'), event: null }),
    JSON.stringify({ type: 'nobody_knows' }),
    JSON.stringify(directMessage('pmm ic4')),
    asForm(slashCommand('help', { team_id: 'T9' })),
    `payload=${encodeURIComponent(JSON.stringify(buttonClick({ action_id: 'gone' })))}`,
  ]
  for (const body of bodies) expect((await postSigned(port, body)).status).toBe(200)
  await expect
    .poll(() => series('ladderbot_deliveries_total'))
    .toEqual({
      '{type="command",kind="level",outcome="answered"}': 2,
      '{type="command",kind="none",outcome="answered"}': 2,
      '{type="app_mention",kind="help",outcome="answered"}': 1,
      '{type="app_mention",kind="",outcome="duplicate"}': 1,
      '{type="app_mention",kind="",outcome="ignored"}': 1,
      '{type="message",kind="level",outcome="answered"}': 1,
      '{type="command",kind="",outcome="refused"}': 1,
      '{type="block_actions",kind="",outcome="answered"}': 1,
      '{type="other",kind="",outcome="ignored"}': 2,
    })
  expect(await series('ladderbot_nothing_found_total')).toEqual({ '{ladder="pmm"}': 1, '{ladder=""}': 1 })
  expect(await series('ladderbot_delivery_seconds_count')).toMatchObject({ '{type="command"}': 5 })
})

test('a failure is counted, and each call to Slack by its outcome', async () => {
  slack.script(
    ...['chat.postMessage', 'chat.postEphemeral'].map((method) => ({ method, fault: refusal('not_in_channel') })),
  )
  await postSigned(port, JSON.stringify(mention('ladders')))
  await expect
    .poll(() => series('ladderbot_deliveries_total'))
    .toMatchObject({ '{type="app_mention",kind="ladders",outcome="failed"}': 1 })
  expect(await series('ladderbot_slack_calls_total')).toMatchObject({
    '{method="auth.test",outcome="ok"}': 1,
    '{method="chat.postMessage",outcome="not_in_channel"}': 2,
    '{method="chat.postEphemeral",outcome="not_in_channel"}': 1,
  })
})

test('a request that Slack did not sign is counted as one', async () => {
  await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body: 'x' })
  expect(await series('ladderbot_unsigned_requests_total')).toEqual({ '': 1 })
})

test('it tells the ladders, whether it is ready, the delay of its loop, and no one’s id or text', async () => {
  const text = await scrape()
  expect(text).toContain('ladderbot_ladder_info{ladder="ce",revision="2023-03",state="superseded"} 1')
  expect(text).toMatch(/^ladderbot_ready 1$/m)
  expect(text).toMatch(/^ladderbot_build_info\{version="\d+\.\d+\.\d+",commit="\w+"\} 1$/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m)
  for (const id of [...Object.values(IDS), BOT_TOKEN]) expect(text.split(/[^\w-]+/)).not.toContain(id)
  for (const asked of ['weather', 'pmm ic4']) expect(text).not.toContain(asked)
})

test('feedback is counted by the kind of the answer, and says of nobody that it was theirs', async () => {
  for (const value of ['yes:level', 'no:level', 'no:level', 'no:anything']) {
    const click = buttonClick({ action_id: FEEDBACK_ACTION, value })
    const reply = await postSigned(port, `payload=${encodeURIComponent(JSON.stringify(click))}`)
    expect(reply.status).toBe(200)
  }
  await expect
    .poll(() => series('ladderbot_feedback_total'))
    .toEqual({ '{kind="level",outcome="helpful"}': 1, '{kind="level",outcome="unhelpful"}': 2 })
  expect(await scrape()).not.toContain(IDS.user)
})
