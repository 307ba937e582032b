/** What holds at every level, and what a competency is called and means at one, as answers find it. */
import { describe, expect, test } from 'vitest'
import { cellsOf, cellsOfEveryLevel, levelEntry, placeQuery } from '../../src/answer/lookup.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import type { Subject } from '../../src/reading/query.js'
import { parsedLadder } from '../helpers/ladders.js'

function ladderOf(): Ladder {
  return parsedLadder(`id: house
name: House
role: Gardener
revision: 2024-01
wording: retold
source: { title: House Ladder }
levels: { ic1: {}, ic2: {}, ic3: { undefined: To be written. } }
competencies:
  - name: Digging
    levels:
      all: [{ topic: Tools, behavior: Cleans spades. }]
      ic1: [{ behavior: Digs holes. }]
      ic2: { name: Mining, summary: Underground., behaviors: [{ topic: Tools, behavior: Mends spades. }] }
  - name: Mowing
    levels: { ic1: [{ behavior: Mows lawns. }] }
`)
}

const digging: Subject = { competency: 'digging', topic: null }

describe('what holds at every level', () => {
  test('stands before the levels where all are asked for, and only where there is any', () => {
    const ladder = ladderOf()
    const levels = (competency: string): string[] =>
      cellsOfEveryLevel(ladder, { competency, topic: null }).map(({ level, state }) => `${level.name} ${state}`)
    expect(levels('digging')).toEqual(['Every level filled', 'IC1 filled', 'IC2 filled', 'IC3 undefined'])
    expect(levels('mowing')).toEqual(['IC1 filled', 'IC2 empty', 'IC3 undefined'])
  })

  test('stands at each level first, but at none that is undefined, and in no comparison', () => {
    const ladder = ladderOf()
    const at = (level: string) => levelEntry(ladder, level, digging).cells.flatMap(({ behaviors }) => behaviors)
    expect(at('ic1').map(({ text }) => text)).toEqual(['Cleans spades.', 'Digs holes.'])
    expect(at('ic3')).toEqual([])
    const compared = cellsOf(ladder, digging, ['ic1']).flatMap(({ behaviors }) => behaviors)
    expect(compared.map(({ text }) => text)).toEqual(['Digs holes.'])
  })

  test('is asked for by its competency, any other behavior by its level', () => {
    const ladder = ladderOf()
    const ref = { id: 'house', revision: '2024-01' }
    const [always, digs] = behaviorsOf(ladder).map(placeQuery)
    const tools = { competency: 'digging', topic: 'Tools' }
    expect(always).toEqual({ kind: 'competency', ladders: [ref], subject: tools })
    expect(digs).toEqual({ kind: 'expectation', ladders: [ref], subject: digging, level: 'ic1' })
  })
})

test('a cell has its name and meaning at its level, a topic of it the name alone', () => {
  const ladder = ladderOf()
  const at = (level: string, topic: string | null) =>
    cellsOf(ladder, { competency: 'digging', topic }, [level]).map(({ called, summary }) => [called, summary])
  expect(at('ic1', null)).toEqual([[null, null]])
  expect(at('ic2', null)).toEqual([['Mining', 'Underground.']])
  expect(at('ic2', 'Tools')).toEqual([['Mining', null]])
})
