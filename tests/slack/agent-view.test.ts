import { afterEach, describe, expect, test, vi } from 'vitest'
import { createIsAgent } from '../../src/slack/agent-view.js'
import { bot } from '../helpers/ladderbot.js'
import { type Answers, directMessage, homeOpened, IDS, slackDouble } from '../helpers/slack.js'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What the agent view sends along with a delivery. */
const MARK = { app_context: {} }

describe('whether the agent view is on', () => {
  test.each([
    ['the scope that comes with it says so', true, {}, true],
    ['a token without that scope says not', false, MARK, false],
    ['where the token says nothing, what the delivery brings along says so', undefined, MARK, true],
    ['and not where it brings nothing', undefined, {}, false],
  ])('%s', (_, hasScope, event, expected) => {
    expect(createIsAgent(() => hasScope)(event)).toBe(expected)
  })
})

describe('with the agent view on', () => {
  test('its tab shows questions made from the ladders, which the bot answers', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(homeOpened({ tab: 'messages', context: {} }))
    expect(calls.map(({ method, args }) => [method, args.channel_id])).toEqual([
      ['assistant.threads.setSuggestedPrompts', IDS.direct],
    ])
    const prompts: { title: string; message: string }[] = JSON.parse(JSON.stringify(calls[0]?.args.prompts))
    expect(prompts.length).toBeGreaterThan(0)
    expect(prompts.length).toBeLessThanOrEqual(4)
    for (const { message } of prompts) expect(['none', 'ambiguous']).not.toContain(bot().ask(message).kind)
  })

  test('a direct message is answered in its thread, between a status and its end', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(directMessage('ce ic5', { ...MARK, ts: '200.1' }))
    expect(calls.map(({ method, args }) => [method, args.status, args.thread_ts])).toEqual([
      ['agents.sessions.setStatus', 'processing', '200.1'],
      ['conversations.history', undefined, undefined],
      ['chat.postMessage', undefined, '200.1'],
      ['agents.sessions.setStatus', 'active', '200.1'],
    ])
  })

  test('the status ends where the answer could not be posted', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const answers: Answers = ({ method }) =>
      method === 'chat.postMessage' ? { ok: false, error: 'restricted_action' } : undefined
    const { deliver, calls } = slackDouble(bot, { answers })
    await deliver(directMessage('ce ic5', MARK)).catch(() => {})
    const statuses = calls.flatMap(({ method, args }) => (method === 'agents.sessions.setStatus' ? [args.status] : []))
    expect(statuses).toEqual(['processing', 'active'])
  })

  test('what Slack refuses of it keeps nobody from an answer', async () => {
    const answers: Answers = ({ method }) =>
      method === 'chat.postMessage' ? undefined : { ok: false, error: 'unknown_method' }
    const { deliver, calls } = slackDouble(bot, { answers })
    expect(await deliver(directMessage('ce ic5', MARK))).toEqual([undefined])
    expect(await deliver(homeOpened({ tab: 'messages', context: {} }))).toEqual([undefined])
    expect(calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })
})

test('without it neither is asked of Slack', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(homeOpened({ tab: 'messages' }))
  await deliver(directMessage('ce ic5'))
  expect(calls.map(({ method }) => method)).toEqual(['conversations.history', 'chat.postMessage'])
  expect(calls[1]?.args.thread_ts).toBe(undefined)
})
