import type { ViewOutput } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { SHARE_ACTION } from '../../src/render/actions.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { modalIn, modalOf, submit, wordsIn } from '../helpers/modals.js'
import { type Answers, buttonClick, IDS, RESPONSE_URL, slackDouble, slashCommand } from '../helpers/slack.js'

const SHARE = { action_id: SHARE_ACTION, value: 'ce ic5 discovery' }
const offered = (payload: unknown) => JSON.stringify(payload).match(/"action_id":"share[^"]*"/g) ?? []

interface Entered {
  readonly channel?: string
  readonly note?: string
  readonly isNamed?: boolean
}

/** The modal filled in; the name is ticked from the start. */
function filled(view: ViewOutput, { channel = IDS.channel, note = '', isNamed = true }: Entered): ViewOutput {
  const option = { text: { type: 'plain_text' as const, text: 'Show my name' }, value: 'named' }
  return {
    ...view,
    state: {
      values: {
        channel: { channel: { type: 'conversations_select', selected_conversation: channel } },
        note: { note: { type: 'plain_text_input', value: note } },
        named: { named: { type: 'checkboxes', selected_options: isNamed ? [option] : [] } },
      },
    },
  }
}

async function share(entered: Entered = {}, answers?: Answers, value = SHARE.value) {
  const double = slackDouble(bot, answers ? { answers } : {})
  await double.deliver(buttonClick({ ...SHARE, value }))
  const view = modalIn(double.calls[0])
  const acks = await double.deliver(submit(filled(view, entered)))
  return { ...double, view, acks, posts: double.calls.slice(1, -1), outcome: modalIn(double.calls.at(-1)) }
}

test('an answer to one person is shared by one button, wherever it stands', async () => {
  const { deliver } = slackDouble(bot)
  expect(offered(await deliver(slashCommand('ce ic5')))).toEqual(['"action_id":"share"'])
  expect(offered(await deliver(slashCommand('ce ic5', { channel_id: IDS.direct })))).toEqual(['"action_id":"share"'])
})

test('the modal says what will be posted, offers the conversation that the answer stands in, and posts nothing yet', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(buttonClick(SHARE))).toEqual([undefined])
  expect(calls.map(({ method }) => method)).toEqual(['views.open'])
  expect(calls[0]?.args.trigger_id).toBe('1.2.3')
  expect(checkView(calls[0]?.args.view)).toEqual([])
  const view = modalIn(calls[0])
  expect(wordsIn(view)).toContain('Share “Discovery · CE IC5” with everyone in a channel.')
  const blocks = JSON.stringify(view.blocks)
  expect(blocks).toContain(`"initial_conversation":"${IDS.channel}"`)
  expect(blocks).toContain('"initial_options":[{')
})

test('shared where it stands, it is posted without the bot being there, with name and note, and the private one says so', async () => {
  const { acks, posts, outcome } = await share({ note: 'For *Thursday* <!here>' })
  expect(acks).toEqual([{ response_action: 'update', view: expect.anything() }])
  const [shared, own, ...more] = posts
  expect(more).toEqual([])
  expect(shared).toMatchObject({
    method: RESPONSE_URL,
    args: {
      response_type: 'in_channel',
      replace_original: false,
      text: expect.stringMatching(
        new RegExp(`^Shared by <@${IDS.user}>\nFor \\*Thursday\\* &lt;!here&gt;\n\nDiscovery · CE IC5\n`),
      ),
    },
  })
  expect(JSON.stringify(shared?.args.blocks)).toContain(`{"type":"user","user_id":"${IDS.user}"}`)
  expect(JSON.stringify(shared?.args.blocks)).toContain('"text":"For *Thursday* <!here>"')
  expect(own).toMatchObject({
    method: RESPONSE_URL,
    args: { response_type: 'ephemeral', replace_original: true, text: expect.stringMatching(/^Shared: everyone/) },
  })
  expect([shared, own].flatMap((call) => checkMessage(call?.args))).toEqual([])
  expect([...offered(shared), ...offered(own)]).toEqual([])
  expect(wordsIn(outcome)).toBe('Shared: everyone there can see it now.')
})

test('shared in another channel, the bot posts it there', async () => {
  const { posts, outcome } = await share({ channel: 'C7' })
  expect(posts.map(({ method, args }) => [method, args.channel])).toEqual([['chat.postMessage', 'C7']])
  expect(posts.flatMap(({ args }) => checkMessage(args))).toEqual([])
  expect(wordsIn(outcome)).toBe('Shared: everyone there can see it now.')
})

test('the name is left out where it is not ticked', async () => {
  const { posts } = await share({ isNamed: false })
  expect(posts[0]?.args.text).toMatch(/^Discovery · CE IC5/)
  expect(JSON.stringify(posts[0]?.args)).not.toContain(IDS.user)
})

test('everything up to a level is shared as that', async () => {
  const { posts } = await share({}, undefined, 'up-to:ce ic5')
  expect(posts[0]?.args.text).toContain('Customer Engineering up to IC5\n')
})

test('what was shared goes on for whoever clicks, and for them alone', async () => {
  const { deliver, calls, posts } = await share()
  const [, actionId, value] =
    JSON.stringify(posts[0]?.args.blocks).match(/"action_id":"(ask:\d+)".*?"value":"([^"]+)"/) ?? []
  await deliver(
    buttonClick(
      { action_id: actionId ?? '', value: value ?? '' },
      { container: { type: 'message', message_ts: '400.0', channel_id: IDS.channel, is_ephemeral: false } },
    ),
  )
  expect(calls.at(-1)).toMatchObject({ args: { response_type: 'ephemeral', replace_original: false } })
})

describe('where it cannot be posted, the modal says what to do and lets another channel be chosen', () => {
  test.each([
    ['not_in_channel', /Invite me with \/invite .* or type \/ladder ce ic5 discovery there/],
    ['channel_not_found', /Invite me with \/invite/],
    ['is_archived', /archived.*Choose another one/],
    ['restricted_action', /only some people may post/],
    ['restricted_action_read_only_channel', /only some people may post/],
    ['posting_to_general_channel_denied', /only some people may post/],
    ['no_permission', /\(no_permission\).*Choose another channel/],
  ])('%s', async (error, words) => {
    const refused: Answers = ({ method }) => (method === 'chat.postMessage' ? { ok: false, error } : undefined)
    const { outcome } = await share({ channel: 'C7' }, refused)
    expect(wordsIn(outcome)).toMatch(words)
    expect(JSON.stringify(outcome.blocks)).toContain('conversations_select')
  })

  test('in the conversation itself', async () => {
    const refused: Answers = ({ args }) =>
      args.response_type === 'in_channel' ? new Response('restricted_action', { status: 403 }) : undefined
    const { posts, outcome } = await share({}, refused)
    expect(posts.map(({ args }) => args.response_type)).toEqual(['in_channel'])
    expect(wordsIn(outcome)).toContain('Not shared')
  })

  test('what others may see already is not said to be unshared, and not posted again', async () => {
    const lost: Answers = ({ args }) =>
      args.response_type === 'in_channel' ? new Response('', { status: 500 }) : undefined
    const { posts, outcome } = await share({}, lost)
    expect(posts.map(({ args }) => args.response_type)).toEqual(['in_channel'])
    expect(wordsIn(outcome)).toContain('Slack didn’t confirm that it was shared.')
  })

  test('and where Slack does not answer, it does not pretend to know', async () => {
    const silent: Answers = ({ method }) =>
      method === 'chat.postMessage' ? new Response('', { status: 503 }) : undefined
    const { outcome } = await share({ channel: 'C7' }, silent)
    expect(wordsIn(outcome)).toContain('Check there before you share it again.')
  })
})

test('from inside a modal it opens on top of it', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick(SHARE))
  const view = modalOf(calls[0]?.args.view)
  const { channel, message, response_url, ...click } = buttonClick(SHARE)
  await deliver({ ...click, view, container: { type: 'view', view_id: view.id } })
  expect(calls[1]?.method).toBe('views.push')
  expect(JSON.stringify(calls[1]?.args.view)).not.toContain('initial_conversation')
})
