import { describe, expect, test } from 'vitest'
import { DRAFT_ACTION, EVIDENCE_COPY_ACTION } from '../../src/render/evidence-view.js'
import { bot } from '../helpers/ladderbot.js'
import { choose, modalIn, modalOf, press, submit, wordsIn } from '../helpers/modals.js'
import { buttonClick, slackDouble } from '../helpers/slack.js'

const DRAFT =
  'I asked customers strategic questions and uncovered new use cases. I plan to document the setup for other teams.'

test('its button opens the modal, on the ladder and level that the button knows', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
  await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'help' }))
  expect(calls.map(({ method, args }) => [method, args.trigger_id])).toEqual([
    ['views.open', '1.2.3'],
    ['views.open', '1.2.3'],
  ])
  expect(JSON.parse(modalIn(calls[0]).private_metadata)).toMatchObject({ ladder: 'ce', level: 'ic5' })
  expect(JSON.parse(modalIn(calls[1]).private_metadata)).toMatchObject({ ladder: null, level: null })
})

test('it says which topics the draft mentions, with which sentence, and which not', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
  const [acked] = await deliver(submit(modalIn(calls[0], DRAFT)))
  expect(acked).toMatchObject({ response_action: 'update' })
  const words = wordsIn(modalOf(acked && typeof acked === 'object' && 'view' in acked ? acked.view : undefined))
  expect(words).toContain('Your draft against Customer Engineering IC5')
  expect(words).toMatch(/■□{16} 1 of 17 topics/)
  expect(words).toMatch(/Mentioned.*Relationship Management: Discovery.*uncovered.*Not mentioned.*Outcomes: Trial/)
  expect(words).not.toContain('document the setup')
  expect(words).toContain('It doesn’t judge your work.')
})

describe('the draft', () => {
  test('stays in its field when another level is chosen, and is checked against that', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
    await deliver(choose(modalIn(calls[0], DRAFT), 'pick:level', 'ic4'))
    const view = modalIn(calls[1], DRAFT)
    expect(wordsIn(view)).toContain('Your draft against Customer Engineering IC4')
    const field = view.blocks.find(({ block_id }) => block_id === 'text')
    expect(field).toMatchObject({ element: { action_id: 'text', initial_value: DRAFT } })
  })

  test('can be taken along as Markdown, from a modal on top', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
    await deliver(choose(modalIn(calls[0], DRAFT), 'pick:level', 'ic4'))
    await deliver(press(modalIn(calls[1], DRAFT), EVIDENCE_COPY_ACTION))
    expect(calls[2]?.method).toBe('views.push')
    expect(wordsIn(modalIn(calls[2]))).toContain('## Mentioned')
  })

  test('of a level that the ladder leaves undefined cannot be checked, and the modal says why', async () => {
    const { deliver, calls } = slackDouble(bot)
    await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
    await deliver(choose(modalIn(calls[0], DRAFT), 'pick:level', 'ic6'))
    expect(wordsIn(modalIn(calls[1], DRAFT))).toContain('doesn’t define IC6')
  })
})

test('opened inside a modal it lies on top of that', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' }))
  const { channel, message, response_url, ...click } = buttonClick({ action_id: DRAFT_ACTION, value: 'ce ic5' })
  await deliver({ ...click, view: modalIn(calls[0]), container: { type: 'view', view_id: 'V1' } })
  expect(calls[1]?.method).toBe('views.push')
})
