import { expect, test } from 'vitest'
import { SHARE_ACTION } from '../../src/render/actions.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { type Answers, buttonClick, IDS, RESPONSE_URL, slackDouble, slashCommand } from '../helpers/slack.js'

const SHARE = { action_id: SHARE_ACTION, value: 'ce ic5 discovery' }
const offered = (payload: unknown) => JSON.stringify(payload).match(/"action_id":"share[^"]*"/g) ?? []

test('an answer to a command is shared where it stands, once it was confirmed; one in a direct message in a channel to choose', async () => {
  const { deliver } = slackDouble(bot)
  const here = await deliver(slashCommand('ce ic5'))
  expect(offered(here)).toEqual(['"action_id":"share"'])
  expect(JSON.stringify(here)).toContain('"confirm":{')
  expect(offered(await deliver(slashCommand('ce ic5', { channel_id: IDS.direct })))).toEqual(['"action_id":"share-to"'])
})

test('sharing posts the answer for everyone, with the name of who shares it, and the private one says so', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick(SHARE))).toEqual([undefined])
  const [shared, own, ...more] = calls
  expect(more).toEqual([])
  expect(shared).toMatchObject({
    method: RESPONSE_URL,
    args: {
      response_type: 'in_channel',
      replace_original: false,
      text: expect.stringMatching(new RegExp(`^Shared by <@${IDS.user}>\n\nDiscovery · CE IC5\n`)),
    },
  })
  expect(JSON.stringify(shared?.args.blocks)).toContain(`{"type":"user","user_id":"${IDS.user}"}`)
  expect(own).toMatchObject({
    method: RESPONSE_URL,
    args: { response_type: 'ephemeral', replace_original: true, text: expect.stringMatching(/^Shared: everyone/) },
  })
  expect([shared, own].flatMap((call) => checkMessage(call?.args))).toEqual([])
  expect([...offered(shared), ...offered(own)]).toEqual([])
})

test('what was shared goes on for whoever clicks, and for them alone', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(SHARE))
  const [, actionId, value] =
    JSON.stringify(calls[0]?.args.blocks).match(/"action_id":"(ask:\d+)".*?"value":"([^"]+)"/) ?? []
  await deliver(
    buttonClick(
      { action_id: actionId ?? '', value: value ?? '' },
      { container: { type: 'message', message_ts: '400.0', channel_id: IDS.channel, is_ephemeral: false } },
    ),
  )
  expect(calls[2]).toMatchObject({ args: { response_type: 'ephemeral', replace_original: false } })
})

test('everything up to a level is shared as that', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ ...SHARE, value: 'up-to:ce ic5' }))
  expect(calls[0]?.args.text).toMatch(/Customer Engineering up to IC5\n/)
})

test('where Slack does not take it, the person hears so, and the answer stays as it is', async () => {
  const answers: Answers = ({ args }) =>
    args.response_type === 'in_channel' ? new Response('restricted_action', { status: 403 }) : undefined
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(buttonClick(SHARE))
  expect(calls.slice(1)).toEqual([
    {
      method: RESPONSE_URL,
      args: { text: expect.stringMatching(/^Not shared/), response_type: 'ephemeral', replace_original: false },
    },
  ])
})
