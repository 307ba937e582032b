import type { BlockAction, ViewOutput } from '@slack/bolt'
import { expect, test } from 'vitest'
import { askAction, BRIEF_ACTION, HOME_BACK, HOME_LADDER, SHARE_ACTION } from '../../src/render/actions.js'
import { checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { sentBack } from '../helpers/modals.js'
import { type Answers, buttonClick, type Call, homeOpened, IDS, slackDouble } from '../helpers/slack.js'

/** The view that a call published, as Slack sends it back. */
function published(call: Call | undefined, hash = 'h1'): ViewOutput {
  expect(call).toMatchObject({ method: 'views.publish', args: { user_id: IDS.user } })
  expect(checkView(call?.args.view)).toEqual([])
  const { private_metadata, callback_id, blocks } = JSON.parse(JSON.stringify(call?.args.view))
  const title = { type: 'plain_text', text: 'Home' } as const
  return sentBack({ type: 'home', title, blocks, hash, private_metadata, callback_id })
}

/** What it shows, whatever the turn. */
function shownIn({ blocks }: ViewOutput): unknown {
  return JSON.parse(JSON.stringify(blocks).replace(/"block_id":"(find|ask):\d+"/g, '"block_id":"$1"'))
}

function clickIn(view: ViewOutput, action_id: string, value: string): BlockAction {
  const { channel, message, ...click } = buttonClick({ action_id, value })
  return { ...click, view, container: { type: 'view', view_id: view.id } }
}

test('opening the Home tab publishes it, opening the Messages tab nothing', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened({ tab: 'messages' }))
  expect(calls).toEqual([])
  await deliver(homeOpened())
  expect(calls).toHaveLength(1)
  expect(JSON.stringify(published(calls[0]).blocks)).toContain('Product Marketing')
  expect(calls[0]?.args.hash).toBe(undefined)
})

test('each click publishes once, on top of the view that was clicked, and the view says where the person is', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened())
  const start = published(calls[0])
  expect(await deliver(clickIn(start, HOME_LADDER, 'ce'))).toEqual([undefined])
  expect(calls[1]?.args.hash).toBe('h1')
  const ladder = published(calls[1], 'h2')
  expect(ladder.blocks).not.toEqual(start.blocks)
  await deliver(clickIn(ladder, askAction(0), 'ce promotion'))
  const answer = published(calls[2], 'h3')
  expect(JSON.stringify(answer.blocks)).toContain('promotion')
  await deliver(clickIn(answer, HOME_BACK, 'back'))
  expect(shownIn(published(calls[3]))).toEqual(shownIn(ladder))
  expect(calls).toHaveLength(4)
})

test('a Home tab that was left in an answer opens there again', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened())
  await deliver(clickIn(published(calls[0]), askAction(0), 'ce ic5'))
  const answer = published(calls[1], 'h2')
  const { blocks, private_metadata, hash } = answer
  const view = { type: 'home' as const, blocks, private_metadata, hash }
  await deliver(homeOpened({ view }))
  expect(published(calls[2]).blocks).toEqual(answer.blocks)
  expect(calls[2]?.args.hash).toBe('h2')
})

test('a view that has changed meanwhile is drawn over, once', async () => {
  const answers: Answers = ({ args }) => (args.hash === undefined ? undefined : { ok: false, error: 'hash_conflict' })
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(homeOpened())
  await deliver(clickIn(published(calls[0]), HOME_LADDER, 'ce'))
  expect(calls.map((call) => [call.method, call.args.hash])).toEqual([
    ['views.publish', undefined],
    ['views.publish', 'h1'],
    ['views.publish', undefined],
  ])
  expect(calls[2]?.args.view).toEqual(calls[1]?.args.view)
})

test('everything up to a level opens in it, and a click leads back', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened())
  await deliver(clickIn(published(calls[0]), askAction(0), 'ce ic5'))
  const level = published(calls[1])
  expect(JSON.stringify(level.blocks)).toMatch(/"text":\{[^}]*"Everything up to IC5"[^}]*\},"value":"up-to:ce ic5"/)
  await deliver(clickIn(level, askAction(0), 'up-to:ce ic5'))
  const upTo = published(calls[2])
  expect(JSON.stringify(upTo.blocks)).toContain('Customer Engineering up to IC5')
  await deliver(clickIn(upTo, HOME_BACK, 'back'))
  expect(shownIn(published(calls[3]))).toEqual(shownIn(level))
})

test('from it a brief and the choice of a channel to share in open on top', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened())
  await deliver(clickIn(published(calls[0]), askAction(0), 'ce ic5'))
  const level = published(calls[1])
  for (const control of [BRIEF_ACTION, SHARE_ACTION]) {
    expect(JSON.stringify(level.blocks)).toContain(`"action_id":"${control}"`)
    await deliver(clickIn(level, control, 'ce ic5'))
  }
  expect(calls.slice(2).map(({ method }) => method)).toEqual(['views.open', 'views.open'])
})
