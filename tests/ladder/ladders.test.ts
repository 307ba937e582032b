import { describe, expect, it } from 'vitest'
import { behaviorsOf, competencyOf, createLadders, levelOf, pillarOf, refOf } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { parseLadder } from '../../src/ladder/parse.js'
import { changed, SAMPLE } from './sample.js'

function ladderOf(text: string): Ladder {
  const parsed = parseLadder(text, 'a.yml')
  if ('problems' in parsed) throw new Error('the sample has problems')
  return parsed.ladder
}

const design = ladderOf(SAMPLE)
const older = ladderOf(changed('2024-05', '2023-11'))
const art = ladderOf(changed('id: design\nname: Design', 'id: art\nname: Art'))
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
