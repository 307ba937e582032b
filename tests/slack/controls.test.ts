/**
 * The controls of every kind of answer and of the Home tab, as Slack takes the newer blocks and as it refuses them: each is
 * alive, and what it leads to is taken.
 */
import type { ViewOutput } from '@slack/bolt'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { controlsIn, sentBack, useControl } from '../helpers/modals.js'
import {
  type Answers,
  buttonClick,
  type Call,
  directMessage,
  homeOpened,
  IDS,
  mention,
  RESPONSE_URL,
  slackDouble,
  slashCommand,
} from '../helpers/slack.js'

vi.setConfig({ testTimeout: 60_000 })

const NEWER = /"type":"(?:table|container|context_actions|markdown)"/
const refusing: Answers = ({ method, args }) => {
  if (!NEWER.test(JSON.stringify(args))) return undefined
  return method === RESPONSE_URL
    ? new Response('invalid_blocks', { status: 400 })
    : { ok: false, error: 'invalid_blocks' }
}

const owned = createLadderbot(
  createLadders(
    [...bot().ladders.current, ...bot().ladders.superseded].map((ladder) => ({
      ...ladder,
      owner: { slack: 'C0LADDERS', url: null, email: null },
    })),
  ),
)

const QUERIES = [
  'help',
  'ladders',
  'ce',
  'ce ic4',
  'ic4',
  'ce discovery',
  'pmm pricing',
  'ce ic5 discovery',
  'ce ic6',
  'ce ic4 vs ic5',
  'pmm ic3-ic5 scope',
  'ce vs pmm ic4',
  'ce promotion',
  'ce regional team lead',
  'what changed in ce',
  'ce discovery 2023-03 vs 2023-05',
  'mentoring',
  'senior ce',
  'thanks',
  'pmm ic2',
]

describe.each([
  ['are taken', undefined],
  ['are refused', refusing],
])('where the newer blocks %s', (_, answers) => {
  test.each(QUERIES)('every control of the answer to “%s” is alive', async (query) => {
    for (const asked of [mention(query), directMessage(query), slashCommand(query)]) {
      const { deliver, calls } = slackDouble(() => owned, answers ? { answers } : {})
      const [acked] = await deliver(asked)
      // An acknowledgement is answered by nobody, so it holds nothing that could be refused.
      const isCommand = 'command' in asked
      const sent = isCommand ? z.looseObject({ blocks: z.unknown() }).parse(acked) : takenOf(calls, answers).args
      if (isCommand) expect(JSON.stringify(sent)).not.toMatch(NEWER)
      const channel = isCommand ? IDS.channel : String(sent.channel)
      for (const { type, ...action } of controlsIn(sent)) {
        calls.length = 0
        const container = { type: 'message', message_ts: '400.0', channel_id: channel, is_ephemeral: isCommand }
        const click = buttonClick({}, { container, channel: { id: channel, name: 'x' } })
        const body = JSON.parse(JSON.stringify({ ...click, actions: [{ ...click.actions[0], ...action, type }] }))
        const what = JSON.stringify(action)
        expect(await deliver(body), what).toEqual([undefined])
        if (type === 'feedback_buttons' && String(action.value).startsWith('yes')) expect(calls, what).toEqual([])
        else takenOf(calls, answers)
      }
    }
  })

  test('every control of the Home tab is alive', async () => {
    const { deliver, calls } = slackDouble(() => owned, answers ? { answers } : {})
    const seen = new Set<string>()
    const waiting: ViewOutput[] = []
    const meet = (call: Call): void => {
      if (call.method !== 'views.publish') return
      const { private_metadata, callback_id = '', blocks } = homeView.parse(call.args.view)
      const place = private_metadata.replace(/"turn":\d+/, '')
      if (seen.has(place)) return
      seen.add(place)
      const title = { type: 'plain_text', text: 'Home' } as const
      waiting.push(sentBack({ type: 'home', title, blocks, private_metadata, callback_id }))
    }
    await deliver(homeOpened())
    meet(takenOf(calls, answers))
    let used = 0
    for (let view = waiting.shift(); view && used < MOST_USED; view = waiting.shift()) {
      for (const action of controlsIn(view)) {
        calls.length = 0
        used += 1
        expect(await deliver(useControl(view, action)), JSON.stringify(action)).toEqual([undefined])
        meet(takenOf(calls, answers))
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })
})

/** Of thousands: the nearest ones lead to every kind of page. */
const MOST_USED = 250

const homeView = z.object({
  private_metadata: z.string().default(''),
  callback_id: z.string().optional(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().default('b1') })),
})

/** What Slack takes at last of what it is sent. */
function takenOf(calls: readonly Call[], answers: Answers | undefined): Call {
  const taken = calls.filter(({ args }) => 'blocks' in args || 'view' in args).at(-1)
  if (!taken) throw new Error('Slack was sent nothing')
  expect('view' in taken.args ? checkView(taken.args.view) : checkMessage(taken.args)).toEqual([])
  if (answers) expect(JSON.stringify(taken.args)).not.toMatch(NEWER)
  return taken
}

test('whether an answer helped is asked in messages alone, of answers that a ladder decides', async () => {
  const asks = async (query: string) => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(directMessage(query, { channel: IDS.direct }))
    return JSON.stringify(calls.at(-1)?.args).includes('feedback_buttons')
  }
  expect([await asks('ce ic4'), await asks('pmm ic2'), await asks('help')]).toEqual([true, true, false])
})
