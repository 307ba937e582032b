/** What one person sends costs everybody time: how much of a text is read is bounded, wherever it enters. */
import { expect, test } from 'vitest'
import { LONGEST_TEXT } from '../../src/answer/evidence.js'
import type { Ladderbot } from '../../src/ladderbot.js'
import { ASK_INPUT_ACTION, FIND_ACTION, LOOK_UP_FUNCTION } from '../../src/render/actions.js'
import { LONGEST_MESSAGE } from '../../src/slack/query-text.js'
import { bot } from '../helpers/ladderbot.js'
import { sentBack, useControl } from '../helpers/modals.js'
import { directMessage, eventOf, IDS, mention, slackDouble, slashCommand } from '../helpers/slack.js'

/** A bot that notes how long the texts are that it is given: of questions, and of drafts. */
function measured(): { bot: Ladderbot; longest: () => { question: number; draft: number } } {
  const real = bot()
  const seen = { question: 0, draft: 0 }
  const question = <Rest extends unknown[], Made>(read: (text: string, ...rest: Rest) => Made) => {
    return (text: string, ...rest: Rest): Made => {
      seen.question = Math.max(seen.question, text.length)
      return read(text, ...rest)
    }
  }
  return {
    longest: () => seen,
    bot: {
      ...real,
      ask: question(real.ask),
      askBack: question(real.askBack),
      typeAhead: question(real.typeAhead),
      evidence(ladder, levels, draft) {
        seen.draft = Math.max(seen.draft, draft.length)
        return real.evidence(ladder, levels, draft)
      },
    },
  }
}

const LONG = 'what does preleading tramentation at ic4 expect '.repeat(900).slice(0, 40_000)
const VIEW = sentBack({
  type: 'home',
  title: { type: 'plain_text', text: 'Home' },
  blocks: [],
  private_metadata: '',
  callback_id: '',
})

test.each([
  ['a command', slashCommand(LONG)],
  ['a mention', mention(LONG)],
  ['a mention in a thread', mention(LONG, { thread_ts: '90.1' })],
  ['a direct message', directMessage(LONG)],
  ['a direct message in a thread', directMessage(LONG, { thread_ts: '90.1' })],
  [
    'a question in the Home tab',
    useControl(VIEW, { type: 'plain_text_input', action_id: ASK_INPUT_ACTION, value: LONG }),
  ],
  [
    'a workflow step',
    eventOf({
      type: 'function_executed',
      function: { callback_id: LOOK_UP_FUNCTION },
      inputs: { ladder: 'ce', level: LONG },
      function_execution_id: 'Fx1',
      event_ts: '800.1',
    }),
  ],
  [
    'what is typed into a search',
    {
      type: 'block_suggestion',
      block_id: 'b1',
      action_id: FIND_ACTION,
      value: LONG,
      team: { id: IDS.team },
      user: { id: IDS.user },
      container: { type: 'view', view_id: 'V1' },
    },
  ],
])('%s of 40,000 characters is not read whole', async (_, body) => {
  const { bot: now, longest } = measured()
  await slackDouble(() => now).deliver(body)
  expect(longest().question).toBeGreaterThan(0)
  expect(longest().question).toBeLessThanOrEqual(LONGEST_MESSAGE)
})

test('a draft of 40,000 characters is not handed on whole', async () => {
  const { bot: now, longest } = measured()
  await slackDouble(() => now).deliver(directMessage(`check my draft for CE IC5: ${LONG}`))
  expect(longest().draft).toBeGreaterThan(LONGEST_TEXT)
  expect(longest().draft).toBeLessThanOrEqual(LONGEST_TEXT + LONGEST_MESSAGE)
})
