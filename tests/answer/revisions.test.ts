import { expect, test } from 'vitest'
import { revisionChanges } from '../../src/answer/revisions.js'
import { buildLadder, type LadderSpec } from '../helpers/ladders.js'

const older = (spec: LadderSpec) => buildLadder({ revision: '2023-01', ...spec })
const newer = (spec: LadderSpec) => buildLadder({ revision: '2024-01', ...spec })

const LINES = 'Draws straight lines with a ruler on paper.'
const CURVES = 'Draws curves by hand on any surface.'
const CLASSES = 'Teaches weekly classes to new designers.'

test('tells which levels came, went, lost their definition or their title', () => {
  const before = older({
    levels: ['ic1', { id: 'ic2', titles: ['Senior'] }, 'ic3'],
    pillars: { Craft: { Drawing: { ic1: [LINES, CURVES], ic2: [CURVES], ic3: [CLASSES] } } },
  })
  const after = newer({
    levels: [{ id: 'ic1', undefined: 'To be written.' }, { id: 'ic2', titles: ['Principal'] }, 'ic4'],
    pillars: { Craft: { Drawing: { ic2: [CURVES], ic4: [CLASSES] } } },
  })
  expect(revisionChanges(after, before, null).levels).toEqual([
    { level: 'ic1', what: 'now left undefined (2 behaviors before)' },
    { level: 'ic2', what: 'now called Principal' },
    { level: 'ic2', what: 'no longer called Senior' },
    { level: 'ic4', what: 'a new level' },
    { level: 'ic3', what: 'no longer a level' },
  ])
  expect(revisionChanges(after, before, 'ic1').levels.map(({ level }) => level)).toEqual(['ic1'])
})

test('counts what reads the same, is reworded, came and went, competency by competency', () => {
  const before = older({ pillars: { Craft: { Drawing: { ic1: [LINES, CURVES, CLASSES] } } } })
  const after = newer({
    pillars: {
      Craft: { Drawing: { ic1: [LINES, 'Draws curves by hand on glass and any other surface.', 'Mixes ink.'] } },
    },
  })
  expect(revisionChanges(after, before, null).competencies.map(({ counts }) => counts)).toEqual([
    { same: 1, changed: 1, added: 1, removed: 1 },
  ])
})

test('finds a renamed competency, one that took in another, a new one and one that is gone', () => {
  const before = older({
    pillars: {
      Craft: { Sketching: { ic1: [LINES, CURVES] }, Teaching: { ic1: [CLASSES] }, Selling: { ic1: ['Sells prints.'] } },
    },
  })
  const after = newer({
    pillars: { Craft: { Drawing: { ic1: [`${LINES} ${CURVES}`, CLASSES] }, Printing: { ic1: ['Runs a press.'] } } },
  })
  const changes = revisionChanges(after, before, null).competencies
  expect(
    changes.map((each) => [each.before?.name, each.after?.name, each.alsoFrom.map(({ name }) => name), each.counts]),
  ).toEqual([
    ['Sketching', 'Drawing', ['Teaching'], { same: 1, changed: 1, added: 0, removed: 0 }],
    [undefined, 'Printing', [], { same: 0, changed: 0, added: 1, removed: 0 }],
    ['Selling', undefined, [], { same: 0, changed: 0, added: 0, removed: 1 }],
  ])
})

test('a competency that kept its name is the same one, even with nothing in common', () => {
  const before = older({ pillars: { Craft: { Drawing: { ic1: [LINES] }, Teaching: { ic1: [CLASSES] } } } })
  const after = newer({ pillars: { Craft: { Drawing: { ic1: [CLASSES] }, Teaching: { ic1: [LINES] } } } })
  const changes = revisionChanges(after, before, null).competencies
  expect(changes.map((each) => [each.before?.name, each.after?.name])).toEqual([
    ['Drawing', 'Drawing'],
    ['Teaching', 'Teaching'],
  ])
})

test('does not count the behaviors of a level that one revision leaves undefined', () => {
  const before = older({ pillars: { Craft: { Drawing: { ic1: [LINES], ic2: [CURVES] } } } })
  const after = newer({
    levels: [{ id: 'ic1', undefined: 'To be written.' }, 'ic2'],
    pillars: { Craft: { Drawing: { ic2: [CURVES] } } },
  })
  expect(revisionChanges(after, before, null).competencies.map(({ counts }) => counts)).toEqual([
    { same: 1, changed: 0, added: 0, removed: 0 },
  ])
})

test('says whether the words on promotion differ', () => {
  const before = older({ promotion: 'Takes a year.' })
  expect(revisionChanges(newer({ promotion: 'takes a year' }), before, null).promotion).toBe(false)
  expect(revisionChanges(newer({ promotion: null }), before, null).promotion).toBe(true)
})
