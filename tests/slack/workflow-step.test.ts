import type { FunctionInputs } from '@slack/bolt'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LOOK_UP_FUNCTION } from '../../src/render/actions.js'
import { bot } from '../helpers/ladderbot.js'
import { type Answers, eventOf, slackDouble } from '../helpers/slack.js'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The step as a workflow runs it. */
function step(inputs: FunctionInputs) {
  return eventOf({
    type: 'function_executed',
    function: {
      id: 'Fn1',
      callback_id: LOOK_UP_FUNCTION,
      title: 'Look up a ladder expectation',
      type: 'app',
      input_parameters: [],
      output_parameters: [],
      app_id: 'A1',
      date_created: 0,
      date_updated: 0,
      date_deleted: 0,
    },
    inputs,
    function_execution_id: 'Fx1',
    workflow_execution_id: 'Wx1',
    event_ts: '800.1',
    bot_access_token: 'xwfp-test',
  })
}

async function run(inputs: FunctionInputs, answers?: Answers) {
  const { deliver, calls } = slackDouble(bot, answers ? { answers } : {})
  await deliver(step(inputs)).catch(() => {})
  return calls.map(({ method, args }) => ({ method, args }))
}

test('it completes with what the ladder says, as text and as Markdown', async () => {
  const [call, ...others] = await run({ ladder: 'Customer Engineering', level: 'IC5', competency: 'Discovery' })
  expect(others).toEqual([])
  expect(call).toMatchObject({ method: 'functions.completeSuccess', args: { function_execution_id: 'Fx1' } })
  expect(call?.args.outputs).toEqual({
    text: expect.stringMatching(/^Discovery · CE IC5\n/),
    markdown: expect.stringMatching(/^# Discovery · CE IC5\n\n\*Customer Engineering/),
  })
  expect(JSON.stringify(call?.args.outputs)).not.toContain('/ladder')
})

test('without a competency it quotes the level', async () => {
  const [call] = await run({ ladder: 'pmm', level: 'IC4', competency: '' })
  expect(call?.args.outputs).toMatchObject({ text: expect.stringMatching(/^Product Marketing IC4\n/) })
})

describe('it fails with words for whoever wrote the workflow', () => {
  test.each([
    ['a level that there is not', { ladder: 'pmm', level: 'IC9' }, 'Product Marketing doesn’t have IC9'],
    ['a name that fits several things', { ladder: 'ce', level: 'IC4', competency: 'Internal' }, 'Several things fit'],
    ['nothing', {}, 'That doesn’t name an expectation'],
    ['something else', { ladder: 'ce', competency: 'promotion' }, 'That doesn’t name an expectation'],
  ])('for %s', async (_, inputs, error) => {
    const [call] = await run(inputs)
    expect(call).toMatchObject({ method: 'functions.completeError', args: { error: expect.stringContaining(error) } })
  })

  test('and for what is not its fault', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const calls = await run({ ladder: 'pmm', level: 'IC4' }, ({ method }) =>
      method === 'functions.completeSuccess' ? { ok: false, error: 'internal_error' } : undefined,
    )
    expect(calls.map(({ method }) => method)).toContain('functions.completeError')
  })
})
