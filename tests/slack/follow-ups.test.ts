import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'
import { type Answers, buttonClick, type Call, directMessage, IDS, mention, slackDouble } from '../helpers/slack.js'

/** Slack's history of what the bot has posted so far, newest first; of a thread oldest first. */
function remembering(calls: () => readonly Call[]): Answers {
  return ({ method }) => {
    if (!method.startsWith('conversations.')) return undefined
    const posted = calls().filter((call) => call.method === 'chat.postMessage')
    const messages = posted.map(({ args }, n) => ({ ts: `200.${n}`, bot_id: IDS.bot, metadata: args.metadata }))
    return { messages: method === 'conversations.history' ? messages.reverse() : messages }
  }
}

function conversation() {
  const calls: Call[] = []
  const double = slackDouble(bot, { answers: remembering(() => double.calls) })
  return { ...double, calls: double.calls, all: calls }
}

const asked = (call: Call | undefined): unknown => call?.args.metadata
const answersIn = (calls: readonly Call[]) => calls.filter(({ method }) => method === 'chat.postMessage')

describe('in a direct message', () => {
  test('an answer carries what it answers and what it is about, if anything', async () => {
    const { deliver, calls } = slackDouble(bot)
    for (const text of ['ce ic4 discovery', 'help', 'thanks']) await deliver(directMessage(text))
    expect(answersIn(calls).map(asked)).toEqual([
      { event_type: 'ladderbot_answer', event_payload: { asked: expect.any(String), query: 'ce ic4 discovery' } },
      { event_type: 'ladderbot_answer', event_payload: { asked: expect.any(String) } },
      { event_type: 'ladderbot_answer', event_payload: { asked: expect.any(String) } },
    ])
  })

  test('a follow-up takes from the last answer what it leaves out, and the next one from that', async () => {
    const { deliver, calls } = conversation()
    for (const text of ['ce ic4 discovery', 'thanks', 'and IC5?', 'what about delivery?']) {
      await deliver(directMessage(text))
    }
    const answers = answersIn(calls)
    expect(answers[2]?.args.text).toMatch(/^Discovery · CE IC5/)
    expect(answers[3]?.args.text).toMatch(/^Delivery · CE IC5/)
    expect(calls.find(({ method }) => method === 'conversations.history')?.args).toMatchObject({
      channel: IDS.direct,
      include_all_metadata: 'true',
    })
  })

  test('what has no answer leaves the last one to lean on', async () => {
    const { deliver, calls } = conversation()
    for (const text of ['pmm ic4', 'huh?', 'what changes at IC5?']) await deliver(directMessage(text))
    expect(answersIn(calls)[2]?.args.text).toMatch(/^Product Marketing IC4 → IC5/)
  })

  test('in a thread it is read there', async () => {
    const { deliver, calls } = conversation()
    await deliver(directMessage('ce ic4 discovery', { thread_ts: '200.0' }))
    await deliver(directMessage('IC5', { thread_ts: '200.0' }))
    expect(calls.map(({ method }) => method)).not.toContain('conversations.history')
    expect(calls.find(({ method }) => method === 'conversations.replies')?.args.ts).toBe('200.0')
    expect(answersIn(calls)[1]?.args.text).toMatch(/^Discovery · CE IC5/)
  })

  test.each([
    ['what changes at IC5?', /^Product Marketing IC4 → IC5/],
    ['What changes at IC5', /^Product Marketing IC4 → IC5/],
    ['only pricing', /^Pricing and Packaging · PMM IC4/],
    ['IC5', /^Product Marketing IC5/],
    ['ce ic4 discovery', /^Discovery · CE IC4/],
  ])('“%s” takes from the last answer what it does not say', async (text, answered) => {
    const { deliver, calls } = conversation()
    await deliver(directMessage('pmm ic4'))
    await deliver(directMessage(text))
    expect(answersIn(calls)[1]?.args.text).toMatch(answered)
  })

  test('before any answer a follow-up is answered as it stands', async () => {
    const { deliver, calls } = conversation()
    await deliver(directMessage('and IC5?'))
    expect(calls.at(-1)?.args.text).toMatch(/^IC5 in 3 ladders/)
  })

  test.each([
    ['refuses to say', { ok: false, error: 'missing_scope' }],
    ['says nothing that can be read', new Response('<html>', { status: 503 })],
  ])('where Slack %s, the bot asks back', async (_, answer) => {
    const { deliver, calls } = slackDouble(bot, {
      answers: ({ method }) => (method === 'conversations.history' ? answer : undefined),
    })
    expect(await deliver(directMessage('and IC5?'))).toEqual([undefined])
    expect(calls.at(-1)?.args.text).toContain('I’ve lost track of this thread')
    expect(calls.at(-1)?.args.text).toContain('/ladder pmm ic5')
  })

  test('what somebody else put into metadata is not followed', async () => {
    const metadata = { event_type: 'ladderbot_answer', event_payload: { query: 'ce ic4 discovery' } }
    const { deliver, calls } = slackDouble(bot, {
      answers: () => ({
        messages: [
          { ts: '1.1', metadata },
          { ts: '1.2', bot_id: 'B9', metadata: { event_type: 'x' } },
        ],
      }),
    })
    await deliver(directMessage('and IC5?'))
    expect(calls.at(-1)?.args.text).toMatch(/^IC5 in 3 ladders/)
  })
})

describe('in a thread of a channel', () => {
  test('a mention follows up on the last answer there, without reading any history', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(mention('ce ic4 discovery', { ts: '100.1' }))
    await deliver(mention('pmm ic4', { ts: '110.1' }))
    await deliver(mention('and IC5?', { ts: '100.2', thread_ts: '100.1' }))
    expect(calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postMessage', 'chat.postMessage'])
    expect(calls[2]?.args).toMatchObject({ thread_ts: '100.1', text: expect.stringMatching(/Discovery · CE IC5/) })
    expect(calls[2]?.args.metadata).toBe(undefined)
  })

  test('after a restart it asks back instead of guessing', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(mention('what about PMM?', { ts: '100.2', thread_ts: '100.1' }))
    expect(calls[0]?.args.text).toContain('I’ve lost track of this thread')
    expect(calls[0]?.args.text).toContain('/ladder pmm ic4')
  })

  test('a whole question in a thread nobody remembers is answered', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(mention('pmm ic4', { ts: '100.2', thread_ts: '100.1' }))
    expect(calls[0]?.args.text).toMatch(/^Product Marketing IC4/)
  })

  test('a mention outside of threads leans on nothing', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(mention('and IC5?'))
    expect(calls[0]?.args.text).toMatch(/^IC5 in 3 ladders/)
  })
})

describe('a click', () => {
  test('in a direct message is an answer to lean on as well', async () => {
    const { deliver, calls } = conversation()
    await deliver(
      buttonClick(
        { action_id: 'ask:0', value: 'ce ic4 discovery' },
        {
          channel: { id: IDS.direct, name: 'directmessage' },
          container: { type: 'message', message_ts: '400.0', channel_id: IDS.direct, is_ephemeral: false },
          message: { type: 'message', ts: '400.0' },
        },
      ),
    )
    await deliver(directMessage('and IC5?'))
    expect(calls.at(-1)?.args.text).toMatch(/^Discovery · CE IC5/)
  })

  test('in a thread of a channel it leaves what the others were told as it was', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(mention('ce ic4 discovery', { ts: '100.1' }))
    await deliver(
      buttonClick(
        { action_id: 'ask:0', value: 'pmm ic4 pricing' },
        {
          container: { type: 'message', message_ts: '100.5', channel_id: IDS.channel, is_ephemeral: false },
          message: { type: 'message', ts: '100.5', thread_ts: '100.1' },
        },
      ),
    )
    await deliver(mention('and IC5?', { ts: '100.9', thread_ts: '100.1' }))
    expect(calls.at(-1)?.args.text).toMatch(/^Discovery · CE IC5/)
  })
})
