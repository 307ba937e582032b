import { expect, test } from 'vitest'
import { FIND_ACTION, LOOK_UP_SHORTCUT } from '../../src/render/actions.js'
import { bot } from '../helpers/ladderbot.js'
import { choose, globalShortcut, modalIn, press, wordsIn } from '../helpers/modals.js'
import { type Answers, slackDouble } from '../helpers/slack.js'

test('the shortcut opens the modal at once, with the trigger it came with', async () => {
  const { deliver, calls } = slackDouble(bot)
  expect(await deliver(globalShortcut(LOOK_UP_SHORTCUT))).toEqual([undefined])
  expect(calls.map(({ method, args }) => [method, args.trigger_id])).toEqual([['views.open', '1.2.3']])
  expect(wordsIn(modalIn(calls[0]))).toContain('Choose a ladder')
})

test('each choice narrows the answer below, and other options come with new ids', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  const fresh = modalIn(calls[0])
  await deliver(choose(fresh, 'pick:ladder', 'ce'))
  const ladder = modalIn(calls[1])
  expect(calls[1]).toMatchObject({ method: 'views.update', args: { view_id: 'V1', hash: 'h1' } })
  expect(wordsIn(ladder)).toContain('Relationship Management')
  await deliver(choose(ladder, 'pick:level', 'ic5'))
  const level = modalIn(calls[2])
  await deliver(choose(level, 'pick:competency', 'outcomes'))
  const cell = modalIn(calls[3])
  expect(wordsIn(cell)).toContain('Outcomes · CE IC5')
  await deliver(choose(cell, 'pick:ladder', 'pmm'))
  const other = modalIn(calls[4])
  expect(wordsIn(other)).toContain('Product Marketing IC5')
  expect(wordsIn(other)).not.toContain('Outcomes')
  const idsOf = (view: typeof cell) => view.blocks.flatMap(({ block_id }) => block_id?.match(/^pick:.*/) ?? [])
  expect(idsOf(cell)).toEqual(idsOf(level))
  expect(idsOf(other).filter((id) => idsOf(cell).includes(id))).toEqual([])
})

test('what is found by its name shows, and the selects follow', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  await deliver(choose(modalIn(calls[0]), FIND_ACTION, 'ce ic4 discovery'))
  const found = modalIn(calls[1])
  expect(wordsIn(found)).toContain('Discovery · CE IC4')
  expect(JSON.parse(found.private_metadata)).toMatchObject({
    ladder: 'ce',
    level: 'ic4',
    competency: 'relationship-management',
  })
  await deliver(choose(found, 'pick:level', 'ic5'))
  expect(wordsIn(modalIn(calls[2]))).toContain('Relationship Management · CE IC5')
})

test('the buttons of an answer ask in the modal', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  await deliver(choose(modalIn(calls[0]), FIND_ACTION, 'pmm ic3'))
  await deliver(press(modalIn(calls[1]), 'ask:0'))
  expect(calls.map(({ method }) => method)).toEqual(['views.open', 'views.update', 'views.update'])
  expect(wordsIn(modalIn(calls[2]))).toContain('Product Marketing IC3 → IC4')
})

test.each([
  ['changed meanwhile is drawn over, once', 'hash_conflict', ['h1', undefined]],
  ['was closed meanwhile is left alone', 'not_found', ['h1']],
])('a modal that %s', async (_, error, hashes) => {
  const answers: Answers = ({ args }) => (args.hash === undefined ? undefined : { ok: false, error })
  const { deliver, calls } = slackDouble(bot, { answers })
  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  expect(await deliver(choose(modalIn(calls[0]), 'pick:ladder', 'ce'))).toEqual([undefined])
  expect(calls.slice(1).map(({ args }) => args.hash)).toEqual(hashes)
})

test('a modal that carries nothing readable begins anew', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(globalShortcut(LOOK_UP_SHORTCUT))
  const stale = { ...modalIn(calls[0]), private_metadata: '{"ladder":"gone","of":"an older version"}' }
  await deliver(choose(stale, 'pick:ladder', 'ce'))
  expect(wordsIn(modalIn(calls[1]))).toContain('Customer Engineering')
})
