/** What changed between two small revisions, narrowed as a person may ask for it. */
import { expect, test } from 'vitest'
import { revisionChanges } from '../../src/answer/changes.js'
import { resolveSubject } from '../../src/answer/lookup.js'
import type { Subject } from '../../src/reading/query.js'
import { buildLadder } from '../helpers/ladders.js'

const moved = 'Writes down what was decided and sends it to all who were there.'
const older = buildLadder({
  revision: '2023-01',
  name: 'Drawing',
  levels: ['ic1', 'ic2', 'ic3'],
  pillars: {
    Craft: {
      Drawing: {
        ic1: [['Lines', 'Draws straight lines.']],
        ic2: [
          ['Lines', 'Draws fine lines.'],
          ['Curves', 'Draws some curves.'],
        ],
      },
      Notes: { ic1: [moved] },
    },
    People: { Coaching: { ic2: ['Coaches.'] } },
  },
})
const newer = buildLadder({
  levels: [{ id: 'ic1', titles: ['Junior'] }, { id: 'ic2', titles: ['Senior'] }, 'ic4'],
  pillars: {
    Craft: {
      Drawing: {
        ic1: [['Lines', 'Draws straight lines by hand.']],
        ic2: [
          ['Lines', 'Draws very fine lines.'],
          ['Curves', 'Draws all curves.'],
        ],
      },
    },
    People: { Coaching: { ic1: [moved], ic2: ['Coaches peers.'] } },
  },
})

function changed(level: string | null, asked: Subject | null) {
  const subject = asked && resolveSubject(asked.competency === 'notes' ? older : newer, asked)
  const { fields, levels, pillars, competencies } = revisionChanges(older, newer, level, subject)
  return {
    isAboutTheWhole: fields.length > 0,
    levels: levels.map(({ before, after }) => (after ?? before)?.id),
    pillars: pillars.length,
    texts: competencies.flatMap(({ behaviors }) => behaviors.map(({ before, after }) => (after ?? before)?.text)),
  }
}

const allTexts = [
  'Draws straight lines by hand.',
  'Draws very fine lines.',
  'Draws all curves.',
  moved,
  'Coaches peers.',
]

test('all that changed is told of the ladder, its levels and every behavior', () => {
  const { isAboutTheWhole, levels, texts } = changed(null, null)
  expect([isAboutTheWhole, levels.toSorted()]).toEqual([true, ['ic1', 'ic2', 'ic3', 'ic4']])
  expect(texts.toSorted()).toEqual(allTexts.toSorted())
})

test.each<[what: string, level: string | null, subject: Subject | null, texts: string[], levels: string[]]>([
  ['a level', 'ic2', null, ['Draws very fine lines.', 'Draws all curves.', 'Coaches peers.'], ['ic2']],
  ['a level that is gone', 'ic3', null, [], ['ic3']],
  [
    'a competency',
    null,
    { competency: 'drawing', topic: null },
    ['Draws straight lines by hand.', 'Draws very fine lines.', 'Draws all curves.'],
    ['ic1', 'ic2', 'ic4', 'ic3'],
  ],
  [
    'a competency at a level',
    'ic1',
    { competency: 'drawing', topic: null },
    ['Draws straight lines by hand.'],
    ['ic1'],
  ],
  ['a topic', null, { competency: 'drawing', topic: 'Curves' }, ['Draws all curves.'], ['ic1', 'ic2', 'ic4', 'ic3']],
  ['a pillar', 'ic2', { competency: 'people', topic: null }, ['Coaches peers.'], ['ic2']],
  [
    'a competency that is gone: where its behaviors went',
    'ic1',
    { competency: 'notes', topic: null },
    [moved],
    ['ic1'],
  ],
])('narrowed to %s', (_, level, subject, texts, levels) => {
  expect(changed(level, subject)).toEqual({ isAboutTheWhole: false, levels, pillars: 0, texts })
})
