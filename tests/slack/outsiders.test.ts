import { describe, expect, test } from 'vitest'
import { askAction, FIND_ACTION, LOOK_UP_SHORTCUT } from '../../src/render/actions.js'
import { bot } from '../helpers/ladderbot.js'
import { globalShortcut } from '../helpers/modals.js'
import {
  buttonClick,
  directMessage,
  homeOpened,
  IDS,
  mention,
  RESPONSE_URL,
  slackDouble,
  slashCommand,
} from '../helpers/slack.js'

const OTHER = 'T9'
const identity = { teamId: IDS.team, enterpriseId: 'E1' }
const clickOf = (team_id: string, more: object = {}) => ({
  ...buttonClick({ action_id: askAction(0), value: 'ce' }, { user: { id: 'U9', username: 'x', team_id } }),
  ...more,
})
const REFUSAL = 'Sorry, I only answer people at the company that runs me.'

describe('somebody of another company is told in one private line that they get no answer', () => {
  test.each([
    [
      'a mention',
      { ...mention('ce', { user_team: OTHER, team: IDS.team }), is_ext_shared_channel: true },
      'chat.postEphemeral',
    ],
    [
      'a mention from an organization',
      { ...mention('ce', { user_team: 'E9' }), enterprise_id: 'E1', is_ext_shared_channel: true },
      'chat.postEphemeral',
    ],
    ['a mention in a workspace of theirs', { ...mention('ce'), team_id: OTHER }, 'chat.postEphemeral'],
    ['a direct message', directMessage('ce', { team: OTHER }), 'chat.postMessage'],
    ['a click', clickOf(OTHER), RESPONSE_URL],
    ['a click beside what is said of the app', clickOf(OTHER, { enterprise: { id: 'E1', name: 'x' } }), RESPONSE_URL],
    ['a shortcut', { ...globalShortcut(LOOK_UP_SHORTCUT), user: { id: 'U9', team_id: OTHER } }, 'chat.postMessage'],
  ])('after %s', async (_what, body, method) => {
    const { deliver, calls } = slackDouble(bot, { identity })
    await deliver(body)
    expect(calls.map((call) => [call.method, call.args.text])).toEqual([[method, REFUSAL]])
  })

  test('after a command, in its reply', async () => {
    const { deliver, calls } = slackDouble(bot, { identity })
    const acks = await deliver(slashCommand('ce', { team_id: OTHER, enterprise_id: 'E9' }))
    expect(acks).toEqual([expect.objectContaining({ response_type: 'ephemeral', text: REFUSAL })])
    expect(calls).toEqual([])
  })
})

test.each([
  ['a bot’s mention', mention('ce', { user_team: OTHER, bot_id: 'B9' })],
  ['a message in a channel', directMessage('ce', { team: OTHER, channel_type: 'channel' })],
  ['a Home tab', { ...homeOpened(), team_id: OTHER }],
  [
    'letters typed',
    {
      ...clickOf(OTHER),
      type: 'block_suggestion',
      name: 'x',
      action_id: FIND_ACTION,
      value: 'disc',
      actions: undefined,
    },
  ],
])('%s of another company is left alone', async (_what, body) => {
  const { deliver, calls } = slackDouble(bot, { identity })
  expect((await deliver(body)).every((ack) => ack === undefined)).toBe(true)
  expect(calls).toEqual([])
})

describe('somebody of the same company is answered', () => {
  test.each([
    ['in a shared channel', { ...mention('ce', { user_team: IDS.team }), team_id: OTHER, is_ext_shared_channel: true }],
    ['of the organization', { ...mention('ce', { user_team: 'E1' }), is_ext_shared_channel: true }],
    [
      'of a sister workspace',
      { ...mention('ce', { user_team: 'T2' }), enterprise_id: 'E1', is_ext_shared_channel: false },
    ],
    ['who clicks in a sister workspace', clickOf('T2', { team: { id: 'T2', domain: 'x', enterprise_id: 'E1' } })],
    ['who types there', slashCommand('ce', { team_id: 'T2', enterprise_id: 'E1' })],
  ])('%s', async (_who, body) => {
    const { deliver, calls } = slackDouble(bot, { identity })
    expect(JSON.stringify([await deliver(body), calls])).toContain('Customer Engineering')
  })

  test('as everybody is where the settings say so, or nobody knows the company yet', async () => {
    for (const options of [{ identity, answerOutsiders: true }, { identity: {} }]) {
      const { deliver, calls } = slackDouble(bot, options)
      await deliver(mention('ce', { user_team: OTHER }))
      expect(JSON.stringify(calls)).toContain('Customer Engineering')
    }
  })
})
