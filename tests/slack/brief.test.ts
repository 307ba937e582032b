import { expect, test } from 'vitest'
import { BRIEF_ACTION } from '../../src/render/actions.js'
import { messageOf } from '../../src/render/message.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { modalIn, submit, wordsIn } from '../helpers/modals.js'
import { type Answers, buttonClick, IDS, slackDouble } from '../helpers/slack.js'

const BRIEF = { action_id: BRIEF_ACTION, value: 'ce ic4' }

test.each([
  ['a level', 'ce ic4', true],
  ['a comparison of levels', 'pmm ic3 vs ic5', true],
  ['one competency at a level', 'pmm ic4 scope', true],
  ['a level of several ladders', 'ic4', false],
  ['a level left undefined', 'ce ic6', false],
  ['ladders side by side', 'ce vs pmm ic4', false],
  ['a whole ladder', 'ce', false],
])('%s offers a brief: %s, %s', (_what, query, isOffered) => {
  expect(JSON.stringify(messageOf(bot().ask(query))).includes(`"action_id":"${BRIEF_ACTION}"`)).toBe(isOffered)
})

test('it opens at once as Markdown to copy, pillar by pillar, with the next level', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick(BRIEF))).toEqual([undefined])
  expect(calls.map(({ method, args }) => [method, args.trigger_id])).toEqual([['views.open', '1.2.3']])
  const words = wordsIn(modalIn(calls[0]))
  expect(words).toContain('Leadership (1 of 2) # 1:1 brief: Customer Engineering, IC4 to IC5')
  expect(words).toMatch(/Technology # 1:1 brief/)
})

test('sent, it is a direct message with the first page, the others in its thread, and the modal says so', async () => {
  const { deliver, calls } = slackDouble(bot, { answers: sent })
  await deliver(buttonClick(BRIEF))
  const acks = await deliver(submit(modalIn(calls[0])))
  expect(acks).toEqual([{ response_action: 'update', view: expect.anything() }])
  const posts = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.length).toBeGreaterThan(3)
  expect(posts.map(({ args }) => [args.channel, args.thread_ts])).toEqual([
    [IDS.user, undefined],
    ...posts.slice(1).map(() => [IDS.direct, '9.9']),
  ])
  expect(posts.flatMap(({ args }) => checkMessage(args))).toEqual([])
  expect(posts[0]?.args.text).toMatch(/^# 1:1 brief: Customer Engineering, IC4 to IC5/)
  expect(wordsIn(modalIn(calls.at(-1)))).toBe('Sent: it is in your direct messages with me.')
})

const sent: Answers = ({ method }) => (method === 'chat.postMessage' ? { channel: IDS.direct, ts: '9.9' } : undefined)

test('where Slack does not take it, the modal says what to do', async () => {
  const refused: Answers = ({ method }) =>
    method === 'chat.postMessage' ? { ok: false, error: 'messages_tab_disabled' } : undefined
  const { deliver, calls } = slackDouble(bot, { answers: refused })
  await deliver(buttonClick(BRIEF))
  await deliver(submit(modalIn(calls[0])))
  expect(wordsIn(modalIn(calls.at(-1)))).toContain('open the brief again and copy it')
})

test('of one competency it holds that alone, on one page without a heading', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ ...BRIEF, value: 'pmm ic4 scope' }))
  const words = wordsIn(modalIn(calls[0]))
  expect(words).toMatch(/notes you keep\. # 1:1 brief: Product Marketing, Scope, IC4 to IC5/)
  expect(words).not.toContain('Pricing')
})
