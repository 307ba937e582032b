import { expect, test } from 'vitest'
import { askAction } from '../../src/render/actions.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { sentBack, useControl } from '../helpers/modals.js'
import { type Answers, buttonClick, directMessage, mention, RESPONSE_URL, slackDouble } from '../helpers/slack.js'

const log = collectLog()

const REFUSAL = {
  ok: false,
  error: 'invalid_blocks',
  response_metadata: { messages: ['[ERROR] unsupported type: table [json-pointer:/blocks/2/type]'] },
}
const refusing: Answers = ({ args }) => (args.blocks === undefined ? undefined : REFUSAL)

test('an answer whose blocks Slack does not take is posted in simpler ones, then as text alone, in the same thread', async () => {
  const { deliver, calls } = slackDouble(bot, { answers: refusing, logLevel: 'warn' })
  await deliver(mention('ce ic5 discovery'))
  const [first, second, third, ...more] = calls
  expect(more).toEqual([])
  expect(first?.args.blocks).toBeDefined()
  expect(JSON.stringify(second?.args.blocks)).not.toContain('context_actions')
  const { blocks: _, ...plain } = first?.args ?? {}
  expect(third).toEqual({ method: 'chat.postMessage', args: plain })
})

const isPosted = ({ method }: { readonly method: string }): boolean => method === 'chat.postMessage'

test('a table that Slack does not take comes as a list, and only where that is refused too as text alone', async () => {
  const isTable = (args: object) => JSON.stringify(args).includes('"type":"table"')
  const noTables: Answers = ({ args }) => (isTable(args) ? REFUSAL : undefined)
  const { deliver, calls } = slackDouble(bot, { answers: noTables, logLevel: 'warn' })
  await deliver(directMessage('ce ic4 vs ic5 outcomes'))
  const posted = calls.filter(isPosted)
  expect(posted.map(({ args }) => [isTable(args), args.blocks === undefined])).toEqual([
    [true, false],
    [false, false],
  ])
  expect(checkMessage(posted[1]?.args)).toEqual([])
  expect(JSON.stringify(posted[1]?.args.blocks)).toContain('rich_text_list')

  const nothing = slackDouble(bot, { answers: refusing, logLevel: 'warn' })
  await nothing.deliver(directMessage('ce ic4 vs ic5 outcomes'))
  expect(nothing.calls.filter(isPosted).map(({ args }) => args.blocks === undefined)).toEqual([false, false, true])
})

test('so does one in the Home tab', async () => {
  const isTable = (args: object) => JSON.stringify(args).includes('"type":"table"')
  const noTables: Answers = ({ args }) => (isTable(args) ? REFUSAL : undefined)
  const { deliver, calls } = slackDouble(bot, { answers: noTables, logLevel: 'warn' })
  const home = { type: 'home', blocks: [], private_metadata: '', callback_id: 'home' }
  await deliver(
    useControl(sentBack({ ...home, title: { type: 'plain_text', text: 'Home' } }), {
      action_id: askAction(0),
      type: 'button',
      value: 'ce ic4 vs ic5',
    }),
  )
  expect(calls.map(({ method, args }) => [method, isTable(args)])).toEqual([
    ['views.publish', true],
    ['views.publish', false],
  ])
  expect(checkView(calls[1]?.args.view)).toEqual([])
})

test('the log has what Slack pointed at, and nothing of the answer', async () => {
  const { deliver } = slackDouble(bot, { answers: refusing, logLevel: 'warn' })
  await deliver(mention('ce ic5 discovery'))
  expect(log().join()).toContain('invalid_blocks')
  expect(log().join()).toContain('[json-pointer:/blocks/2/type]')
  expect(log().join()).not.toContain('Discovery')
})

test('so is one to a response_url', async () => {
  const answers: Answers = ({ args }) =>
    args.blocks === undefined ? undefined : new Response('invalid_blocks', { status: 400 })
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(buttonClick({ action_id: askAction(0), value: 'ce ic5' }))
  expect(calls.map(({ method, args }) => [method, args.blocks === undefined, args.response_type])).toEqual([
    [RESPONSE_URL, false, 'ephemeral'],
    [RESPONSE_URL, false, 'ephemeral'],
    [RESPONSE_URL, true, 'ephemeral'],
  ])
})

test('a refusal for another reason stands', async () => {
  const { deliver, calls } = slackDouble(bot, { answers: () => ({ ok: false, error: 'channel_not_found' }) })
  await expect(deliver(mention('ce ic5'))).resolves.toBeDefined()
  expect(calls.filter(({ method, args }) => method === 'chat.postMessage' && args.channel === 'C1')).toHaveLength(1)
})
