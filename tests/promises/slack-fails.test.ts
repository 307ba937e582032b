/** What people get while Slack's side fails, over both transports, and that nothing is lost, doubled or kept quiet. */
import { describe, expect, test, vi } from 'vitest'
import {
  cut,
  drip,
  every,
  type Fault,
  first,
  hang,
  lost,
  notAnObject,
  page,
  putOff,
  type Rule,
  refusal,
  reset,
  status,
} from '../double/faults.js'
import { answersSeen, duplicates, falseApologies, noteIn, outcomeOf } from '../double/ledger.js'
import { booksOf, install, look, MODES, type Mode } from '../double/modes.js'
import { command, home, mentionOf, messageOf, shortcut } from '../double/scenes.js'
import { isFull, times } from '../double/size.js'
import { type Slack, startSlack } from '../double/slack.js'
import { stopClock } from '../helpers/clock.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'

const log = collectLog()

vi.setConfig({ testTimeout: 120_000 })

/** Does something with a Slack and a bot of its own, which is ready. */
async function withBot<Made>(mode: Mode, use: (slack: Slack, port: number) => Promise<Made>): Promise<Made> {
  const slack = await startSlack()
  const { service, port, said } = await install(slack, mode, bot)
  await said
  try {
    return await use(slack, port)
  } finally {
    slack.script()
    await service.stop()
    slack.close()
  }
}

describe.each(MODES)('%s', (_, mode) => {
  /** All that Slack may do to every call, and what takes time only to the first of each method. */
  const WAYS: readonly (readonly [string, readonly Rule[] | 'refused'])[] = [
    ['refuses connections', 'refused'],
    ...Object.entries({
      resets: reset,
      'loses its replies': lost,
      'fails with 500': status(500),
      'is not there, with 503': status(503),
      'is hidden by a page': page(),
      'is hidden by a page of a gateway': page(502),
      'replies with half of its JSON': cut,
      'replies with JSON that is none of its own': notAnObject,
    }).map(([name, fault]: [string, Fault]): [string, readonly Rule[]] => [name, [{ fault }]]),
    ...Object.entries({ hangs: hang, drips: drip }).map(([name, fault]: [string, Fault]): [string, readonly Rule[]] => [
      name,
      ['chat.postMessage', 'views.publish', 'views.open'].map((method) => ({ method, nth: first(1), fault })),
    ]),
  ]

  /** A few of them where not all is tested: each waits for what Slack is given to answer. */
  const ways = WAYS.filter((_way, index) => isFull || index % 4 === 0)

  test(`commands are answered while the Web API fails in any of ${ways.length} ways, and all else is answered once or logged once`, async () => {
    const failed = await Promise.all(
      ways.map(([name, rules]) =>
        withBot(mode, async (slack, port) => {
          if (rules === 'refused') slack.leave()
          else slack.script(...rules)
          const all = [command(), mentionOf(), messageOf(), home(), shortcut()]
          const [asked] = await Promise.all(all.map((each) => slack.deliver(each)))
          expect(asked && outcomeOf(asked), name).toBe('answered')
          const books = await booksOf(slack, port)
          expect(books.app, name).toEqual(books.slack)
          expect(duplicates(slack.deliveries), name).toBe(0)
          expect(falseApologies(slack.deliveries), name).toBe(0)
          return books.app.unanswered
        }),
      ),
    )
    const told = log().filter((line) => line.includes('"reference"'))
    expect(told).toHaveLength(failed.reduce((sum, each) => sum + each, 0))
    expect(log()).toEqual(told)
  })

  test('of many mentions and messages some of whose replies are lost, each is answered once', async () => {
    await withBot(mode, async (slack, port) => {
      slack.script({ method: 'chat.postMessage', nth: every(10), fault: lost })
      const all = Array.from({ length: times(1_000) }, (_, index) => (index % 2 ? messageOf() : mentionOf()))
      await Promise.all(all.map((each) => slack.deliver(each)))
      const books = await booksOf(slack, port)
      expect(books.app).toEqual(books.slack)
      expect(books.slack).toMatchObject({ received: times(1_000), answered: times(1_000) })
      expect(slack.deliveries.map((delivery) => answersSeen(delivery).length)).toEqual(Array(times(1_000)).fill(1))
      expect(falseApologies(slack.deliveries)).toBe(0)
    })
  })

  test('an error is told with a reference that the log has once', async () => {
    await withBot(mode, async (slack, port) => {
      slack.script({ method: 'chat.postMessage', nth: (nth) => nth <= 20, fault: refusal('not_in_channel') })
      await Promise.all(Array.from({ length: 20 }, () => slack.deliver(mentionOf())))
      await booksOf(slack, port)
      const shown = slack.calls.flatMap(({ args }) => noteIn(args.text) ?? [])
      expect(new Set(shown).size).toBe(20)
      const logged = log().map((line) => JSON.parse(line).reference)
      expect(logged.toSorted()).toEqual(shown.toSorted())
    })
  })

  test('a channel in which Slack puts calls off keeps no other waiting, nor the command', async () => {
    await withBot(mode, async (slack, port) => {
      slack.script({ method: 'chat.postMessage', nth: first(1), fault: putOff('1') })
      const slow = slack.deliver(mentionOf())
      await expect.poll(() => slack.calls.some(({ method }) => method === 'chat.postMessage')).toBe(true)
      const others = await Promise.all([slack.deliver(messageOf()), slack.deliver(command())])
      await expect.poll(() => others.map(outcomeOf)).toEqual(['answered', 'answered'])
      const { app } = await booksOf(slack, port)
      expect(app).toMatchObject({ received: 3, answered: 3 })
      expect(outcomeOf(await slow)).toBe('answered')
    })
  })

  test('what cannot be finished before the end is told', async () => {
    const slack = await startSlack()
    const { service, said } = await install(slack, mode, bot, { logLevel: 'warn' })
    await said
    slack.script({ method: 'chat.postMessage', fault: putOff('30') })
    await slack.deliver(mentionOf())
    await expect.poll(() => slack.calls.some(({ method }) => method === 'chat.postMessage')).toBe(true)
    const startClock = stopClock()
    const stopped = service.stop()
    await vi.advanceTimersByTimeAsync(8_000)
    await stopped
    startClock()
    expect(log().map((line) => JSON.parse(line).msg)).toEqual([
      'Deliveries that could not be finished before the end: 1.',
    ])
    slack.close()
  })

  test.each<[string, Fault | 'refused']>([
    ['is refused connections', 'refused'],
    ['is reset', reset],
    ['is hung', hang],
    ['gets 503', status(503)],
    ['gets a page', page()],
    ['gets half a reply', cut],
  ])(
    'while the question about the token %s, commands are answered and it is not ready; then it is',
    async (_what, fault) => {
      const slack = await startSlack()
      if (fault !== 'refused') slack.script({ method: 'auth.test', fault })
      else if (mode === 'http') slack.leave()
      else slack.script({ method: 'auth.test', nth: first(2), fault: reset })
      const { service, port, said } = await install(slack, mode, bot)
      await expect.poll(() => look(port, '/healthz').catch(() => ({ status: 0 }))).toMatchObject({ status: 200 })
      if (mode === 'socket') await expect.poll(() => slack.sockets).toHaveLength(1)
      expect((await look(port, '/readyz')).status).toBe(503)
      expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
      if (fault === 'refused' && mode === 'http') await slack.comeBack()
      slack.script()
      await said
      expect((await look(port, '/readyz')).status).toBe(200)
      await service.stop()
      slack.close()
    },
  )
})
