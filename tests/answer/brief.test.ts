import { expect, test } from 'vitest'
import { brief as briefOf } from '../../src/answer/brief.js'
import type { Ladder } from '../../src/ladder/model.js'
import type { Subject } from '../../src/reading/query.js'
import { buildLadder } from '../helpers/ladders.js'

const brief = (ladder: Ladder, level: string, next: string | null, about: Subject | null = null) =>
  briefOf({ ladder, level, next, about }).parts.map(({ competency, pairs }) => [
    competency.name,
    pairs.map(({ before, after, mark }) => [mark, before?.text ?? null, after?.text ?? null]),
  ])

test('a brief tells, competency by competency, what becomes of each behavior at the next level', () => {
  expect(brief(buildLadder(), 'ic1', 'ic2')).toEqual([
    [
      'Drawing',
      [
        ['raised', 'Draws straight lines with support from a senior designer.', 'Draws straight lines autonomously.'],
        ['new', null, 'Draws curves.'],
      ],
    ],
    [
      'Sharing',
      [
        ['same', 'Shows work in progress.', 'Shows work in progress.'],
        ['new', null, 'Teaches a class.'],
      ],
    ],
  ])
})

test('without a next level it is about the present one alone', () => {
  expect(brief(buildLadder(), 'ic1', null, { competency: 'sharing', topic: null })).toEqual([
    ['Sharing', [[null, 'Shows work in progress.', null]]],
  ])
})
