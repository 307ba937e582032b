import { describe, expect, it } from 'vitest'
import {
  behaviorsOf,
  competencyOf,
  createLadders,
  firstWith,
  levelName,
  levelOf,
  levelsBetween,
  nextLevel,
  pillarOf,
  previousLevel,
  refOf,
  sidesteps,
  trackOf,
} from '../../src/ladder/ladders.js'
import { oneLine } from '../../src/ladder/one-line.js'
import { buildLadder, parsedLadder } from '../helpers/ladders.js'
import { changed, SAMPLE } from './sample.js'

const design = parsedLadder(SAMPLE)
const older = parsedLadder(changed('2024-05', '2023-11'))
const art = parsedLadder(changed('id: design\nname: Design', 'id: art\nname: Art'))
const ladders = createLadders([older, design, art])

describe('ladders', () => {
  it('are found by id in their current revision, by id and revision in any', () => {
    expect(ladders.find('design')?.revision).toBe('2024-05')
    expect(ladders.find('design', '2023-11')?.revision).toBe('2023-11')
    expect(ladders.find('design', '2020-01')).toBeUndefined()
    expect(ladders.find('constructor')).toBeUndefined()
  })

  it('list the revisions of a ladder, the newest first, and what took the place of the others', () => {
    const revisions = ladders.revisions('design').map(({ revision, supersededBy }) => [revision, supersededBy])
    expect(revisions).toEqual([
      ['2024-05', undefined],
      ['2023-11', '2024-05'],
    ])
    expect(ladders.revisions('none')).toEqual([])
  })

  it('put together again are the same values, so that what was made from them stays of use', () => {
    const again = createLadders([...ladders.current, ...ladders.superseded])
    expect(again.superseded[0]).toBe(ladders.superseded[0])
    expect(again.superseded).toHaveLength(1)
  })

  it('stand in the order of their names', () => {
    expect(ladders.current.map(({ id }) => id)).toEqual(['art', 'design'])
  })

  it('are given for their refs', () => {
    expect(ladders.get(refOf(design))).toBe(design)
    expect(() => ladders.get({ id: 'none', revision: '2024-05' })).toThrow('no ladder none@2024-05')
  })
})

describe('a ladder', () => {
  it('has its parts looked up by id', () => {
    expect(levelOf(design, 'ic1')?.titles).toEqual(['Junior Designer'])
    expect(levelOf(design, 'ic9')).toBeUndefined()
    expect(pillarOf(design, 'craft')?.name).toBe('Craft')
    expect(competencyOf(design, 'feedback')?.pillar?.slug).toBe('team')
    expect(competencyOf(design, 'craft')).toBeUndefined()
  })

  it('has its behaviors in the order of competency, then level', () => {
    expect(behaviorsOf(design).map(({ id }) => id)).toEqual([
      'design@2024-05/research-insight/ic1/1',
      'design@2024-05/research-insight/ic1/2',
      'design@2024-05/research-insight/ic2/1',
      'design@2024-05/feedback/ic2/1',
    ])
  })
})

describe('levels of two tracks', () => {
  const ladder = buildLadder({
    tracks: [
      { id: 'ic', name: null },
      { id: 'm', name: null },
    ],
    levels: [
      'ic1',
      'ic2',
      { id: 'ic3', name: 'Senior', beside: ['m1'] },
      { id: 'm1', track: 'm', beside: ['ic3'] },
      { id: 'ic4', beside: ['m2'] },
      { id: 'm2', track: 'm', beside: ['ic4'] },
    ],
  })
  const ids = (levels: readonly { id: string }[]): string[] => levels.map(({ id }) => id)

  it('follow each other within their track', () => {
    expect(ids(trackOf(ladder, 'ic2'))).toEqual(['ic1', 'ic2', 'ic3', 'ic4'])
    expect(ids(trackOf(ladder, 'm2'))).toEqual(['m1', 'm2'])
    expect([nextLevel(ladder, 'ic3')?.id, nextLevel(ladder, 'm1')?.id]).toEqual(['ic4', 'm2'])
    expect([previousLevel(ladder, 'ic4')?.id, previousLevel(ladder, 'm2')?.id]).toEqual(['ic3', 'm1'])
  })

  it('have nothing above the top, below the bottom, or beside a level that is not there', () => {
    for (const id of ['ic4', 'm2', 'ic9']) expect(nextLevel(ladder, id), id).toBeUndefined()
    for (const id of ['ic1', 'm1', 'ic9']) expect(previousLevel(ladder, id), id).toBeUndefined()
  })

  it('part where the lowest level of a track stands beside the next one', () => {
    expect(['ic1', 'ic2', 'ic3', 'ic4', 'm1'].map((id) => ids(sidesteps(ladder, id)))).toEqual([[], ['m1'], [], [], []])
  })

  it.each([
    ['ic1', 'ic3', ['ic1', 'ic2', 'ic3']],
    ['ic4', 'ic2', ['ic2', 'ic3', 'ic4']],
    ['ic3', 'ic4', ['ic3', 'ic4']],
    ['ic2', 'ic2', ['ic2']],
    ['ic2', 'm2', ['ic2', 'm2']],
    ['ic2', 'ic9', ['ic2']],
    ['m8', 'm9', []],
  ])('from %s to %s are those between within a track, else the two', (from, to, wanted) => {
    expect(ids(levelsBetween(ladder, from, to))).toEqual(wanted)
  })

  it('are shown by their names', () => {
    expect(['ic3', 'ic2', 'ic9', 'all'].map((id) => levelName(ladder, id))).toEqual([
      'Senior',
      'IC2',
      'IC9',
      'every level',
    ])
  })
})

it('of some revisions the first that has a competency or pillar is taken, else the first', () => {
  const [one, other] = ['One', 'Other'].map((name) =>
    buildLadder({ name, pillars: { [name]: { [`${name} thing`]: {} } } }),
  )
  if (!one || !other) throw new Error('two ladders are built')
  const named = (slug: string): string => firstWith(slug, one, [other]).name
  expect(['one-thing', 'other-thing', 'other', 'none'].map(named)).toEqual(['One', 'Other', 'Other', 'One'])
})

it('a name is shown on one line', () => {
  expect(oneLine('  Research \n\t and   insight\n')).toBe('Research and insight')
})
