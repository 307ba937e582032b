import { expect, test } from 'vitest'
import { everythingUpTo } from '../../src/answer/up-to.js'
import { buildLadder } from '../helpers/ladders.js'

const ladder = buildLadder({
  cumulative: 'Each level includes the ones below.',
  levels: [{ id: 'ic1', undefined: 'To be written.' }, 'ic2', 'ic3', 'ic4'],
  pillars: {
    Craft: {
      Drawing: { ic2: ['Draws lines.', 'Fills pens.'], ic3: ['Draws lines.', 'Draws curves.'], ic4: ['Bends wood.'] },
      Singing: { ic4: ['Sings.'] },
    },
  },
})

test('groups all behaviors up to a level by competency, the newest first, what repeats only once', () => {
  const { groups } = everythingUpTo(ladder, 'ic3')
  expect(
    groups.map(({ competency, levels }) => [
      competency.name,
      levels.map(({ level, behaviors }) => [level.id, behaviors.map((behavior) => behavior.text)]),
    ]),
  ).toEqual([
    [
      'Drawing',
      [
        ['ic3', ['Draws lines.', 'Draws curves.']],
        ['ic2', ['Fills pens.']],
      ],
    ],
  ])
})

test('says what the ladder says of lower levels, and which of them it leaves undefined', () => {
  const upTo = everythingUpTo(ladder, 'ic4')
  expect(upTo.note).toBe('Each level includes the ones below.')
  expect(upTo.undefinedLevels.map((level) => level.id)).toEqual(['ic1'])
})

test('about one subject it holds that alone', () => {
  const { subject, groups } = everythingUpTo(ladder, 'ic4', { competency: 'drawing', topic: null })
  expect(subject?.name).toBe('Drawing')
  expect(groups.map(({ competency }) => competency.name)).toEqual(['Drawing'])
})

test('what two topics say in the same words stands under both', () => {
  const levels = { ic1: [['Paper', 'Asks for help.']], ic2: [['Pens', 'Asks for help.']] } as const
  const { groups } = everythingUpTo(buildLadder({ pillars: { Craft: { Drawing: levels } } }), 'ic2')
  expect(groups.flatMap((group) => group.levels.map(({ behaviors }) => behaviors.map(({ topic }) => topic)))).toEqual([
    ['Pens'],
    ['Paper'],
  ])
})

test('a level that the ladder does not have is an error of the caller', () => {
  expect(() => everythingUpTo(ladder, 'ic9')).toThrow('no level ic9 in design@2024-01')
})
