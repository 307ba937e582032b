/** Every error that Slack's methods may reply with, at every method that the bot calls. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LOOK_UP_FUNCTION } from '../../src/render/actions.js'
import { inTurn, someCodes, status } from '../double/faults.js'
import { type Delivery, duplicates, outcomeOf } from '../double/ledger.js'
import { booksOf, install, MODES } from '../double/modes.js'
import { click, command, home, mentionOf, messageOf, shortcut } from '../double/scenes.js'
import { type Slack, startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { collectLog } from '../helpers/log.js'
import { choose, modalIn } from '../helpers/modals.js'
import { eventOf, homeOpened } from '../helpers/slack.js'

const log = collectLog()

vi.setConfig({ testTimeout: 300_000 })

const step = () =>
  eventOf({
    type: 'function_executed',
    function: { callback_id: LOOK_UP_FUNCTION },
    inputs: { ladder: 'ce', level: 'ic5', competency: 'discovery' },
    function_execution_id: 'Fx1',
    event_ts: '1.1',
  })
/** Of the agent view, as what comes with it says. */
const inAgentView = { app_context: {} }

/** The method that meets the errors, what makes the bot call it, and what people see of it. */
const METHODS: readonly (readonly [method: string, what: string, happens: () => object, told: boolean])[] = [
  ['chat.postMessage', 'a mention', mentionOf, true],
  ['chat.postMessage', 'a direct message', messageOf, true],
  ['conversations.history', 'a follow-up', () => messageOf('and ic5?'), true],
  ['conversations.replies', 'a follow-up in a thread', () => threaded('and ic5?'), true],
  ['agents.sessions.setStatus', 'a message in the agent view', () => agentMessage(), true],
  [
    'assistant.threads.setSuggestedPrompts',
    'the tab of messages',
    () => eventOf({ ...homeOpened({ tab: 'messages' }).event, ...inAgentView }),
    false,
  ],
  ['views.open', 'a shortcut', shortcut, true],
  // Who only opens a tab is told nothing, and a workflow has no person to tell.
  ['views.publish', 'the Home tab', home, false],
  ['functions.completeSuccess', 'a step of a workflow', step, false],
]

function threaded(text: string): object {
  const message = messageOf(text)
  return { ...message, event: { ...message.event, thread_ts: '90.1' } }
}

function agentMessage(): object {
  const message = messageOf()
  return { ...message, event: { ...message.event, ...inAgentView } }
}

/** What Slack puts off is given up after a minute, and what waits behind it begins then. */
const PATIENCE = 180_000

describe.each(MODES)('%s', (_, mode) => {
  let slack: Slack
  let app: Awaited<ReturnType<typeof install>>

  beforeAll(async () => {
    slack = await startSlack()
    app = await install(slack, mode, bot, { logLevel: 'warn' })
    await app.said
  })
  afterAll(async () => {
    await app.service.stop()
    slack.close()
  })

  /** Delivers the same so often, all at once, and waits for the end of it. */
  async function meet(codes: readonly string[], happens: () => object): Promise<Delivery[]> {
    slack.calls.splice(0)
    const delivered = await Promise.all(codes.map(() => slack.deliver(happens())))
    await booksOf(slack, app.port, PATIENCE)
    return delivered
  }

  test.each(METHODS)(
    '%s: %s; an error ends nothing, is logged once and told where there is a way',
    async (method, _what, happens, told) => {
      const codes = someCodes(METHODS.findIndex(([, what]) => what === _what))
      slack.script(...inTurn(method, codes))
      const delivered = await meet(codes, happens)
      expect(slack.calls.filter((call) => call.method === method).length).toBeGreaterThanOrEqual(codes.length)
      const lines = log().map((line) => JSON.parse(line))
      expect(lines.filter(({ reference }) => reference).length).toBeLessThanOrEqual(codes.length)
      const others = lines.filter(({ reference }) => !reference).map(({ msg }) => msg)
      expect(others.filter((msg) => !/SLACK_BOT_TOKEN|refused some blocks|did not confirm/.test(msg))).toEqual([])
      if (told) expect(delivered.filter((delivery) => outcomeOf(delivery) === 'silent')).toEqual([])
      expect(duplicates(delivered)).toBe(0)
      // No loop: a few ways to tell each person, and a few repeats of each.
      expect(slack.calls.length).toBeLessThan(12 * codes.length)
      slack.script()
      expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
    },
  )

  test('views.update: an open modal that cannot be changed ends nothing', async () => {
    slack.script()
    slack.calls.splice(0)
    await slack.deliver(shortcut())
    await expect.poll(() => slack.calls.some(({ method }) => method === 'views.open')).toBe(true)
    const view = modalIn(slack.calls.find(({ method }) => method === 'views.open'))
    const codes = someCodes(9)
    slack.script(...inTurn('views.update', codes))
    await Promise.all(codes.map(() => slack.deliver({ ...choose(view, 'pick:ladder', 'ce'), user: shortcut().user })))
    await booksOf(slack, app.port)
    expect(log().length).toBeLessThanOrEqual(2 * codes.length)
    expect(outcomeOf(await slack.deliver(command()))).toBe('answered')
  })

  test('chat.postEphemeral: where the answer alone is refused, too, nothing else is tried for ever', async () => {
    const codes = someCodes(0)
    slack.script(...inTurn('chat.postEphemeral', codes), { method: 'chat.postMessage', fault: status(500) })
    await meet(codes, mentionOf)
    expect(log().filter((line) => line.includes('"reference"')).length).toBeLessThanOrEqual(codes.length)
    expect(slack.calls.length).toBeLessThan(12 * codes.length)
  })

  test.each([400, 403, 404, 410, 500, 503])(
    'a response_url that answers %i: the person is told in a message',
    async (code) => {
      slack.script({ method: 'response_url', fault: status(code) })
      const delivery = await slack.deliver(click())
      await booksOf(slack, app.port)
      expect(delivery.requests.at(-1)?.method).toBe('chat.postMessage')
      expect(outcomeOf(delivery)).not.toBe('silent')
      expect(log()).toHaveLength(1)
    },
  )
})
