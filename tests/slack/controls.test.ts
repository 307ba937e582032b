/**
 * The controls of every kind of answer, as Slack takes the newer blocks and as it refuses them: each is alive, and what it
 * leads to is taken.
 */
import { describe, expect, test, vi } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { controlsIn } from '../helpers/modals.js'
import {
  type Answers,
  buttonClick,
  type Call,
  directMessage,
  IDS,
  mention,
  RESPONSE_URL,
  slackDouble,
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
    for (const asked of [mention(query), directMessage(query)]) {
      const { deliver, calls } = slackDouble(() => owned, answers ? { answers } : {})
      await deliver(asked)
      const sent = takenOf(calls, answers)
      for (const { type, ...action } of controlsIn(sent.args)) {
        calls.length = 0
        const container = {
          type: 'message',
          message_ts: '400.0',
          channel_id: String(sent.args.channel),
          is_ephemeral: false,
        }
        const click = buttonClick({}, { container, channel: { id: container.channel_id, name: 'x' } })
        const body = JSON.parse(JSON.stringify({ ...click, actions: [{ ...click.actions[0], ...action, type }] }))
        const what = JSON.stringify(action)
        expect(await deliver(body), what).toEqual([undefined])
        if (type === 'feedback_buttons') expect(calls, what).toEqual([])
        else takenOf(calls, answers)
      }
    }
  })
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
