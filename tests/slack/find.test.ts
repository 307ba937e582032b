import type { BlockSuggestion } from '@slack/bolt'
import { expect, test } from 'vitest'
import { FIND_ACTION } from '../../src/render/actions.js'
import { bot } from '../helpers/ladderbot.js'
import { IDS, slackDouble } from '../helpers/slack.js'

function typed(value: string): BlockSuggestion {
  return {
    type: 'block_suggestion',
    block_id: 'b1',
    action_id: FIND_ACTION,
    value,
    api_app_id: IDS.app,
    team: { id: IDS.team, domain: 'team' },
    user: { id: IDS.user, name: 'someone', team_id: IDS.team },
    token: 'unused',
    container: { type: 'view', view_id: 'V1' },
  }
}

test('the first letters find what begins with them, in groups, and each option asks for itself', async () => {
  const { deliver } = slackDouble(bot)
  const [acked] = await deliver(typed('disc'))
  const groups: { label: { text: string }; options: { text: { text: string }; value: string }[] }[] = JSON.parse(
    JSON.stringify(acked),
  ).option_groups
  const topics = groups.find((group) => group.label.text === 'Topics')
  expect(topics?.options[0]?.text.text).toContain('Discovery')
  expect(bot().ask(topics?.options[0]?.value ?? '')).toMatchObject({
    kind: 'competency',
    subject: { topic: 'Discovery' },
  })
  for (const { options } of groups)
    for (const { text, value } of options) expect(text.text.length <= 75 && value.length <= 150).toBe(true)
})

test('letters that nothing begins with find nothing', async () => {
  const { deliver } = slackDouble(bot)
  expect(await deliver(typed('zzzzqqq'))).toEqual([{ options: [] }])
})
