/**
 * The controls of the modals, used one after the other as clicks lead on, nearest first: each is acknowledged once, and
 * what Slack gets for it is a view or message that it takes. Views are told apart by what they carry.
 */
import type { BlockAction, ViewOutput } from '@slack/bolt'
import { expect, test, vi } from 'vitest'
import { LOOK_UP_SHORTCUT, MATCH_SHORTCUT } from '../../src/render/actions.js'
import { DRAFT_ACTION } from '../../src/render/evidence-view.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { controlsIn, globalShortcut, messageShortcut, modalIn, modalOf, submit, useControl } from '../helpers/modals.js'
import { buttonClick, type Call, slackDouble } from '../helpers/slack.js'

vi.setConfig({ testTimeout: 60_000 })

/** Of about 30,000 in 2,000 views: going through all of them takes more than a minute. */
const MOST_USED = 1_200

const TEXT = 'She asked the customer strategic questions and uncovered new use cases.'

test('every control of the modals is alive', async () => {
  const { deliver, calls } = slackDouble(bot)
  const seen = new Map<string, ViewOutput>()
  const waiting: ViewOutput[] = []
  const meet = (view: ViewOutput): void => {
    const key = `${view.callback_id} ${view.private_metadata.replace(/"turn":\d+/, '')}`
    if (!seen.has(key)) waiting.push(view)
    if (!seen.has(key)) seen.set(key, view)
  }
  const take = (call: Call | undefined): void => {
    if (!call) return
    const isView = 'view' in call.args
    expect(isView ? checkView(call.args.view) : checkMessage(call.args)).toEqual([])
    if (isView) meet(modalIn(call, TEXT))
  }
  let used = 0
  const use = async (body: BlockAction): Promise<void> => {
    used += 1
    calls.length = 0
    expect(await deliver(body)).toEqual([undefined])
    expect(calls.length).toBeGreaterThan(0)
    for (const call of [...calls]) take(call)
  }

  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  await deliver(messageShortcut(MATCH_SHORTCUT, { text: TEXT }))
  await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'help' }))
  for (const call of [...calls]) take(call)
  for (let view = waiting.shift(); view && used < MOST_USED; view = waiting.shift()) {
    for (const action of controlsIn(view)) if (used < MOST_USED) await use(useControl(view, action))
    if (!['match', 'draft-check'].includes(view.callback_id)) continue
    const [acked] = await deliver(submit(view))
    if (acked && typeof acked === 'object' && 'view' in acked) meet(modalOf(acked.view, TEXT))
  }
  expect(seen.size).toBeGreaterThan(200)
  expect(used).toBe(MOST_USED)
})
