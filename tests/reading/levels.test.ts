/** The codes of levels, and the level of a ladder that a mention means. */
import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/ladder/model.js'
import { codesOf, levelIn, levelSigns, missingLevelId } from '../../src/reading/levels.js'
import { buildLadder } from '../helpers/ladders.js'

const level = (id: string, name: string): Level => {
  const [made] = buildLadder({ levels: [{ id, name }] }).levels
  if (!made) throw new Error('no level')
  return made
}

test.each([
  ['ic4', 'IC4', ['ic 4', 'ic 4']],
  ['e5', 'Engineer', ['e 5']],
  ['three', 'Level 3', ['- 3']],
  ['l3', 'Grade 3', ['- 3', '- 3']],
  ['four', '4', ['- 4']],
  ['ic-4', 'IC 4', ['ic 4', 'ic 4']],
  ['ic.12', ' M.12 ', ['ic 12', 'm 12']],
  ['é2', 'É2', ['é 2', 'é 2']],
  ['senior', 'Senior 2', []],
  ['staff', 'Staff', []],
  ['ic', 'IC', []],
  ['ic1234', 'IC 1234', []],
  ['ic4b', '4th', []],
  ['4ic', 'x ic4', []],
])('%s, called %j, is asked for by %j', (id, name, codes) => {
  expect(codesOf(level(id, name)).map(({ prefix, number }) => `${prefix ?? '-'} ${number}`)).toEqual(codes)
})

const ladder = buildLadder({
  levels: ['ic3', 'ic4', { id: 'm4', name: 'M4' }, { id: 'lead', name: 'Team Lead' }, { id: 'top', name: '5' }],
})

describe('the level of a ladder', () => {
  test.each([
    ['by its code', { prefix: 'ic', number: 4 }, 'ic4'],
    ['by another code of the same number', { prefix: 'm', number: 4 }, 'm4'],
    ['by its number, the first that has it', { prefix: null, number: 4 }, 'ic4'],
    ['by a name that is a number', { prefix: null, number: 5 }, 'top'],
    ['by its id', { id: 'lead' }, 'lead'],
    ['by a code that none has', { prefix: 'ic', number: 5 }, undefined],
    ['by a number that none has', { prefix: null, number: 9 }, undefined],
    ['by an id that none has', { id: 'chief' }, undefined],
  ])('%s', (_, mention, id) => expect(levelIn(ladder, mention)?.id).toBe(id))

  test.each([
    ['as it was said', { prefix: 'e', number: 9 }, 'e9'],
    ['in the ladder’s own way where only its number was', { prefix: null, number: 9 }, 'ic9'],
    ['by its id', { id: 'chief' }, 'chief'],
  ])('that it lacks is called %s', (_, mention, id) => expect(missingLevelId(ladder, mention)).toBe(id))

  test('that no ladder has is called by its number', () => {
    expect(missingLevelId(undefined, { prefix: null, number: 9 })).toBe('l9')
    expect(missingLevelId(buildLadder({ levels: ['lead'] }), { prefix: null, number: 9 })).toBe('l9')
  })
})

test('signs of levels are the letters of their codes, and what a ladder’s text means by other codes', () => {
  const launches = buildLadder({
    pillars: {
      Work: { Launches: { ic1: ['Runs L2 launches, and l3.', 'Runs XL1 projects.'], ic2: ['Plans an L1.'] } },
    },
  })
  const { prefixes, otherUses, isName } = levelSigns([ladder, launches], (word) => word === 'launches')
  expect([...prefixes].toSorted()).toEqual(['ic', 'm'])
  expect([...otherUses]).toEqual(['l2 launch'])
  expect([isName('launches'), isName('l2')]).toEqual([true, false])
})
