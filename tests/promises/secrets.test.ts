/** What must not leave the process, looked for in everything that does, with the log at its most talkative. */
import { expect, test, vi } from 'vitest'
import { lost, page, refusal, reset } from '../double/faults.js'
import { booksOf, install, MODES } from '../double/modes.js'
import { SCENES } from '../double/scenes.js'
import { SIGNING_SECRET } from '../double/signed.js'
import { startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { BOT_TOKEN } from '../helpers/slack.js'

const log = collectLog()

vi.setConfig({ testTimeout: 120_000 })

test.each(MODES)('%s, no token, secret, response_url or trigger is in the log or in an answer', async (_name, mode) => {
  const slack = await startSlack()
  const { service, port, said } = await install(slack, mode, bot, { logLevel: 'debug' })
  await said
  for (const fault of [undefined, refusal('not_in_channel'), page(), lost, reset]) {
    slack.script(...(fault ? [{ fault }] : []))
    const payloads = SCENES.map(([, happens]) => ({ ...happens(), token: 'verification-canary' }))
    await Promise.all(payloads.map((payload) => slack.deliver(payload)))
    await booksOf(slack, port)
  }
  await service.stop()
  slack.close()
  const outside = [
    ...log(),
    ...slack.calls.map(({ args }) => JSON.stringify(args)),
    ...slack.deliveries.map(({ ack }) => JSON.stringify(ack)),
  ].join('\n')
  expect(log().length).toBeGreaterThan(100)
  const triggers = slack.deliveries.flatMap(({ payload }) =>
    'trigger_id' in payload ? [String(payload.trigger_id)] : [],
  )
  expect(triggers.length).toBeGreaterThan(0)
  for (const secret of [BOT_TOKEN, 'xapp-test', SIGNING_SECRET, 'verification-canary'])
    expect(outside).not.toContain(secret)
  for (const trigger of triggers) expect(log().join('\n')).not.toContain(`"${trigger}"`)
  expect(log().join('\n')).not.toMatch(/ws:\/\/127/)
})
