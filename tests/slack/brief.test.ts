import { expect, test } from 'vitest'
import { BRIEF_ACTION, BRIEF_ALL_ACTION, BRIEF_COPY_ACTION } from '../../src/render/actions.js'
import { messageOf } from '../../src/render/message.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { modalIn, press, submit, wordsIn } from '../helpers/modals.js'
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

test.each([
  ['a level', 'my report is a PMM IC3, what should we talk about in our 1:1?'],
  ['a step', '1:1 on Thursday: what would my PMM at IC3 need to reach IC4?'],
])('whoever asks about a 1:1 gets it as the first button, of %s', (_what, query) => {
  const row = messageOf(bot().ask(query), 'one').blocks.findLast((block) => block.type === 'actions')
  expect(row?.elements[0]).toMatchObject({ action_id: BRIEF_ACTION, style: 'primary' })
  expect(JSON.stringify(row).split(`"action_id":"${BRIEF_ACTION}"`)).toHaveLength(2)
})

const opened = async (value: string) => {
  const double = slackDouble(bot, { answers: sent })
  const acks = await double.deliver(buttonClick({ ...BRIEF, value }))
  return { ...double, acks, view: modalIn(double.calls[0]) }
}

test('it opens at once as a page of what is new and raised, and says what it leaves out', async () => {
  const { acks, calls, view } = await opened('pmm ic4')
  expect(acks).toEqual([undefined])
  expect(calls.map(({ method, args }) => [method, args.trigger_id])).toEqual([['views.open', '1.2.3']])
  const words = wordsIn(view)
  expect(words).toContain('Product Marketing IC4 → IC5')
  expect(words).toContain('Left out: ')
  expect(JSON.stringify(view.blocks)).not.toContain('rich_text_preformatted')
})

test('"Include all" shows the rest, too, and the same button goes back', async () => {
  const { deliver, calls, view } = await opened('pmm ic4')
  await deliver(press(view, BRIEF_ALL_ACTION))
  const whole = modalIn(calls.at(-1))
  expect(calls.at(-1)?.method).toBe('views.update')
  expect(wordsIn(whole)).not.toContain('Left out: ')
  await deliver(press(whole, BRIEF_ALL_ACTION))
  expect(wordsIn(modalIn(calls.at(-1)))).toBe(wordsIn(view))
})

test('as Markdown it is one text to copy', async () => {
  const { deliver, calls, view } = await opened('pmm ic4')
  await deliver(press(view, BRIEF_COPY_ACTION))
  expect(calls.at(-1)?.method).toBe('views.push')
  const blocks = JSON.stringify(modalIn(calls.at(-1)).blocks)
  expect(blocks.match(/rich_text_preformatted/g)).toHaveLength(1)
  expect(blocks).toContain('# 1:1 brief: Product Marketing IC4 → IC5')
})

test('sent, it is one direct message that reads like a page, and the modal says so', async () => {
  const { deliver, calls, view } = await opened('pmm ic4')
  const acks = await deliver(submit(view))
  expect(acks).toEqual([{ response_action: 'update', view: expect.anything() }])
  const posts = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.map(({ args }) => [args.channel, args.thread_ts])).toEqual([[IDS.user, undefined]])
  expect(posts.flatMap(({ args }) => checkMessage(args))).toEqual([])
  expect(posts[0]?.args.text).toMatch(/^1:1 brief: Product Marketing IC4 → IC5/)
  expect(JSON.stringify(posts[0]?.args.blocks)).not.toContain('rich_text_preformatted')
  expect(wordsIn(modalIn(calls.at(-1)))).toBe('Sent. It’s in our direct messages.')
})

test('what one message does not hold goes on in its thread', async () => {
  const { deliver, calls, view } = await opened('ce ic4')
  await deliver(press(view, BRIEF_ALL_ACTION))
  await deliver(submit(modalIn(calls.at(-1))))
  const posts = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.length).toBeGreaterThan(1)
  expect(posts.map(({ args }) => [args.channel, args.thread_ts])).toEqual([
    [IDS.user, undefined],
    ...posts.slice(1).map(() => [IDS.direct, '9.9']),
  ])
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

test('of one competency it holds that alone', async () => {
  const { view } = await opened('pmm ic4 scope')
  expect(wordsIn(view)).toContain('Scope · PMM IC4 → IC5')
  expect(wordsIn(view)).not.toContain('Pricing')
})
