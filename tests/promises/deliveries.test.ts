/** What Slack delivers is answered once: delivered again, out of order, over connections that end, amid faults of all kinds. */
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cut, type Fault, lost, page, putOff, type Rule, refusal, reset, status } from '../double/faults.js'
import { answersSeen, duplicates, falseApologies, outcomeOf } from '../double/ledger.js'
import { booksOf, install, MODES } from '../double/modes.js'
import { command, mentionOf, messageOf, SCENES } from '../double/scenes.js'
import { times } from '../double/size.js'
import { startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { directMessage, eventOf, IDS, mention, slackDouble } from '../helpers/slack.js'

collectLog()

vi.setConfig({ testTimeout: 300_000 })

afterEach(() => {
  vi.useRealTimers()
})

test('events that come up to four times, in any order within ten minutes, are answered once each', async () => {
  const schedule = fc.array(fc.array(fc.integer({ min: 0, max: 599 }), { minLength: 1, maxLength: 4 }), {
    minLength: times(1_000),
    maxLength: times(1_000),
  })
  await fc.assert(
    fc.asyncProperty(schedule, async (events) => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const { deliver, calls } = slackDouble(bot)
      const start = Date.now()
      const all = events.flatMap((seconds, index) => {
        const event = index % 2 ? mention('help') : directMessage('help')
        return seconds.map((second) => ({ event, second }))
      })
      for (const { event, second } of all.toSorted((one, other) => one.second - other.second)) {
        vi.setSystemTime(start + second * 1_000)
        await deliver(event)
      }
      expect(calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(events.length)
    }),
    { numRuns: 1, endOnFailure: true },
  )
})

describe.each(MODES)('%s', (_, mode) => {
  test('what bots write, and what is no new message, is left alone', async () => {
    const slack = await startSlack()
    const { service, port, said } = await install(slack, mode, bot)
    await said
    const channel = { channel_type: 'channel', channel: IDS.channel } as const
    const of = (subtype: string, more: object = {}) =>
      eventOf({
        type: 'message',
        channel_type: 'im',
        channel: IDS.direct,
        ts: '1.1',
        event_ts: '1.1',
        subtype,
        ...more,
      })
    const noise = [
      mention('help', { bot_id: 'B9' }),
      mention('help', { user: IDS.botUser }),
      mention('help', { edited: { user: IDS.user, ts: '1.1' } }),
      directMessage('help', { bot_id: 'B9' }),
      directMessage('help', { user: IDS.botUser }),
      directMessage('help', { bot_id: IDS.bot }),
      directMessage('help', channel),
      directMessage('help', { ...channel, channel_type: 'mpim' }),
      of('bot_message', { bot_id: 'B9', text: 'help' }),
      of('message_changed', { message: { text: 'help', user: IDS.user } }),
      of('message_changed', { message: { text: 'help', bot_id: IDS.bot, user: IDS.botUser } }),
      of('message_deleted', { previous_message: { text: 'help' } }),
      of('channel_join', { user: IDS.user, text: 'joined' }),
      of('thread_broadcast', { user: IDS.user, text: 'help' }),
      of('reminder_add', { user: 'USLACKBOT', text: 'help' }),
    ]
    await Promise.all(noise.map((each) => slack.deliver(each)))
    const { app } = await booksOf(slack, port)
    expect(app).toMatchObject({ received: noise.length, answered: 0, unanswered: noise.length })
    expect(slack.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([])
    await service.stop()
    slack.close()
  })

  test('amid faults of every kind the books agree: received is answered, refused, failed or repeated, and nothing stands twice', async () => {
    const faults: readonly Fault[] = [
      lost,
      cut,
      reset,
      page(),
      page(502),
      putOff('1'),
      putOff(),
      status(500),
      status(503),
      ...['not_in_channel', 'invalid_blocks', 'fatal_error', 'hash_conflict', 'msg_too_long'].map((code) =>
        refusal(code),
      ),
    ]
    const methods = ['chat.postMessage', 'chat.postEphemeral', 'views.publish', 'views.open', 'response_url']
    const rule = fc.record({
      method: fc.constantFrom(...methods, 'conversations.history'),
      first: fc.integer({ min: 1, max: times(400) }),
      fault: fc.constantFrom(...faults),
    })
    const scene = fc.record({ scene: fc.nat(SCENES.length - 1), outsider: fc.boolean() })
    const count = times(400)
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const rules = fc.sample(rule, { seed, numRuns: count })
        const scenes = fc.sample(scene, { seed, numRuns: count })
        const slack = await startSlack()
        const { service, port, said } = await install(slack, mode, bot)
        await said
        slack.script(...rules.map(({ method, first, fault }): Rule => ({ method, nth: (nth) => nth === first, fault })))
        await Promise.all(
          scenes.map(({ scene: number, outsider }) => {
            const payload = SCENES[number]?.[1]() ?? {}
            // Somebody of another company, now and then.
            const isTyped = 'command' in payload
            return slack.deliver(outsider && isTyped ? { ...payload, team_id: 'T9' } : payload)
          }),
        )
        const books = await booksOf(slack, port)
        expect(books.app).toEqual(books.slack)
        const { received, answered, refused, unanswered, duplicate } = books.app
        expect(answered + refused + unanswered + duplicate).toBe(received)
        expect(refused).toBe(slack.deliveries.filter(({ payload }) => Object(payload).team_id === 'T9').length)
        expect(duplicates(slack.deliveries)).toBe(0)
        expect(falseApologies(slack.deliveries)).toBe(0)
        await service.stop()
        slack.close()
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})

describe('over Socket Mode', () => {
  /** Connections that end, each in its way, once the one before has been made good. */
  const ENDINGS: readonly (readonly [string, (socket: { send(frame: object): void; drop(): void }) => void])[] = [
    ['are renewed', (socket) => socket.send({ type: 'disconnect', reason: 'refresh_requested' })],
    ['break', (socket) => socket.drop()],
  ]

  test.each(ENDINGS)(
    'while connections %s, every event is acknowledged in the end and answered once',
    async (_how, end) => {
      const slack = await startSlack({ repeatsAfterMs: [0, 100, 500, 1_000, 1_000, 1_000] })
      const { service, said } = await install(slack, 'socket', bot)
      await said
      for (let round = 0; round < times(20); round += 1) {
        const events = Array.from({ length: 10 }, (_event, index) => (index % 2 ? mentionOf() : messageOf()))
        const delivered = events.map((event) => slack.deliver(event))
        const [socket] = slack.sockets
        if (socket) end(socket)
        const opened = slack.calls.filter(({ method }) => method === 'apps.connections.open').length
        const all = await Promise.all(delivered)
        expect(all.filter(({ ack }) => ack === undefined)).toEqual([])
        await expect.poll(() => all.map(outcomeOf)).toEqual(Array(10).fill('answered'))
        expect(all.map((each) => answersSeen(each).length)).toEqual(Array(10).fill(1))
        await expect.poll(() => slack.sockets.length, { timeout: 15_000 }).toBe(1)
        expect(opened).toBeGreaterThan(0)
      }
      await service.stop()
      slack.close()
    },
  )

  test('of two processes one goes on while the other’s connection is renewed', async () => {
    const slack = await startSlack()
    const both = [await install(slack, 'socket', bot), await install(slack, 'socket', bot)]
    await Promise.all(both.map(({ said }) => said))
    expect(slack.sockets).toHaveLength(2)
    slack.sockets[0]?.send({ type: 'disconnect', reason: 'refresh_requested' })
    const asked = await Promise.all(Array.from({ length: times(200) }, () => slack.deliver(command())))
    expect(asked.map(outcomeOf)).toEqual(Array(times(200)).fill('answered'))
    await expect.poll(() => slack.calls.filter(({ method }) => method === 'apps.connections.open').length).toBe(3)
    await Promise.all(both.map(({ service }) => service.stop()))
    slack.close()
  })
})
