import type { ViewOutput } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { SHARE_TO_ACTION } from '../../src/render/actions.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { modalIn, modalOf, submit, wordsIn } from '../helpers/modals.js'
import { type Answers, buttonClick, IDS, slackDouble } from '../helpers/slack.js'

const CHOOSE = { action_id: SHARE_TO_ACTION, value: 'ce ic5 discovery' }

/** The modal with a channel chosen, and the box ticked or not. */
function filled(view: ViewOutput, isNamed: boolean): ViewOutput {
  const option = { text: { type: 'plain_text' as const, text: 'Say that you shared it' }, value: 'named' }
  return {
    ...view,
    state: {
      values: {
        channel: { channel: { type: 'conversations_select', selected_conversation: 'C7' } },
        named: { named: { type: 'checkboxes', selected_options: isNamed ? [option] : [] } },
      },
    },
  }
}

async function shareFrom(answers?: Answers, isNamed = false) {
  const double = slackDouble(bot, { ...(answers && { answers }) })
  await double.deliver(buttonClick(CHOOSE))
  const view = modalIn(double.calls[0])
  const acks = await double.deliver(submit(filled(view, isNamed)))
  return { ...double, view, acks, outcome: double.calls.at(-1) }
}

test('the modal says what will be posted, and nothing is posted yet', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick(CHOOSE))).toEqual([undefined])
  expect(calls.map(({ method }) => method)).toEqual(['views.open'])
  expect(calls[0]?.args.trigger_id).toBe('1.2.3')
  expect(wordsIn(modalIn(calls[0]))).toContain('Post “Discovery · CE IC5” to a channel')
})

test('once a channel is chosen the bot posts there, without a name, and the modal says so', async () => {
  const { calls, acks, outcome } = await shareFrom()
  expect(acks).toEqual([{ response_action: 'update', view: expect.anything() }])
  expect(calls.map(({ method }) => method)).toEqual(['views.open', 'chat.postMessage', 'views.update'])
  expect(calls[1]?.args).toMatchObject({ channel: 'C7', text: expect.stringMatching(/^Discovery · CE IC5/) })
  expect(checkMessage(calls[1]?.args)).toEqual([])
  expect(JSON.stringify(calls[1]?.args)).not.toContain(IDS.user)
  expect(wordsIn(modalIn(outcome))).toBe('Shared: everyone in the channel can see it now.')
})

test('the name goes along only where it is asked for', async () => {
  const { calls } = await shareFrom(undefined, true)
  expect(calls[1]?.args.text).toMatch(new RegExp(`^Shared by <@${IDS.user}>`))
})

describe('where the bot cannot post, the modal says what to do and lets another channel be chosen', () => {
  test.each([
    ['not_in_channel', /Invite me with \/invite .* or type \/ladder ce ic5 discovery there/],
    ['channel_not_found', /Invite me with \/invite/],
    ['is_archived', /archived.*Choose another one/],
    ['restricted_action', /only some people may post/],
    ['restricted_action_read_only_channel', /only some people may post/],
    ['posting_to_general_channel_denied', /only some people may post/],
    ['no_permission', /\(no_permission\).*Choose another channel/],
  ])('%s', async (error, words) => {
    const { outcome } = await shareFrom(({ method }) =>
      method === 'chat.postMessage' ? { ok: false, error } : undefined,
    )
    const view = modalIn(outcome)
    expect(wordsIn(view)).toMatch(words)
    expect(JSON.stringify(view.blocks)).toContain('conversations_select')
  })

  test('and where Slack does not answer, it does not pretend to know', async () => {
    const silent: Answers = ({ method }) =>
      method === 'chat.postMessage' ? new Response('', { status: 503 }) : undefined
    const { outcome } = await shareFrom(silent)
    expect(wordsIn(modalIn(outcome))).toContain('Look into the channel before you share it again.')
  })
})

test('from inside a modal it opens on top of it', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(CHOOSE))
  const view = modalOf(calls[0]?.args.view)
  const { channel, message, ...click } = buttonClick(CHOOSE)
  await deliver({ ...click, view, container: { type: 'view', view_id: view.id } })
  expect(calls[1]?.method).toBe('views.push')
})
