/** What buttons carry: of every kind of query a text that is short, and asks it again. */
import { describe, expect, test } from 'vitest'
import { createLadders, refOf } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import type { Query } from '../../src/reading/query.js'
import { buildLadder, parsedLadder } from '../helpers/ladders.js'

const house = parsedLadder(`id: house
name: House
role: Gardener
revision: 2024-01
wording: retold
source: { title: House Ladder }
levels: { one: { name: Apprentice }, two: { name: Senior, titles: [Master] } }
competencies:
  - name: Digging
    levels: { one: [{ topic: Holes, behavior: Digs. }], two: [{ topic: Beds, behavior: Digs deep. }] }
  - name: Mowing
    levels: { one: [{ topic: Holes, behavior: Mows. }], two: [{ behavior: Mows fast. }] }
roles: [{ name: Hedge Warden, summary: Trims. }]
notes: [{ name: Time off, text: Some. }]
`)
const older = parsedLadder(`id: house
name: House
role: Gardener
revision: 2023-01
wording: retold
source: { title: House Ladder }
levels: { one: { name: Apprentice }, two: { name: Senior } }
competencies: [{ name: Raking, levels: { one: [{ behavior: Rakes. }] } }]
`)
const bot = createLadderbot(createLadders([house, older]))
const [now, then] = [refOf(house), refOf(older)]
const about = (competency: string, topic: string | null = null) => ({ competency, topic })

describe('a query is written so that it asks itself', () => {
  test.each<[text: string, query: Query]>([
    ['help', { kind: 'help' }],
    ['ladders', { kind: 'ladders' }],
    ['house', { kind: 'ladder', ladder: now }],
    ['house 2023-01', { kind: 'ladder', ladder: then }],
    ['house one', { kind: 'level', ladders: [now], level: 'one' }],
    ['house 2023-01 two', { kind: 'level', ladders: [then], level: 'two' }],
    ['house digging', { kind: 'competency', ladders: [now], subject: about('digging') }],
    ['house beds', { kind: 'competency', ladders: [now], subject: about('digging', 'Beds') }],
    ['house mowing holes', { kind: 'competency', ladders: [now], subject: about('mowing', 'Holes') }],
    [
      'house one mowing holes',
      { kind: 'expectation', ladders: [now], subject: about('mowing', 'Holes'), level: 'one' },
    ],
    ['house one vs two', { kind: 'comparison', ladders: [now], levels: ['one', 'two'], subject: null }],
    [
      'house one vs two mowing',
      { kind: 'comparison', ladders: [now], levels: ['one', 'two'], subject: about('mowing') },
    ],
    ['promotion', { kind: 'promotion', ladder: null }],
    ['house 2023-01 promotion', { kind: 'promotion', ladder: then }],
    ['hedge warden', { kind: 'role', ladder: now, role: 'hedge-warden' }],
    ['house time off', { kind: 'note', ladder: now, note: 'time-off' }],
    ['house 2023-01 vs 2024-01', { kind: 'changes', ladder: now, from: '2023-01', level: null, subject: null }],
    [
      'house two 2023-01 vs 2024-01 raking',
      { kind: 'changes', ladder: now, from: '2023-01', level: 'two', subject: about('raking') },
    ],
    [
      'house 2023-01 vs 2024-01 digging holes',
      { kind: 'changes', ladder: now, from: '2023-01', level: null, subject: about('digging', 'Holes') },
    ],
  ])('%s', (text, query) => {
    expect(bot.phrase(query)).toBe(text)
    expect(bot.ask(text).asked).toEqual(query)
  })

  test('a level whose id is read as something else is written by its name', () => {
    const odd = buildLadder({ levels: [{ id: 'drawing', name: 'Level of drawing', titles: ['Draftsman'] }, 'ic2'] })
    const drawing = createLadderbot(createLadders([odd]))
    const query: Query = { kind: 'level', ladders: [refOf(odd)], level: 'drawing' }
    expect(drawing.phrase(query)).toBe('design level of drawing')
    expect(drawing.ask('design level of drawing').asked).toEqual(query)
  })
})

describe('what asks nothing of a ladder by itself leads to what comes nearest', () => {
  test.each<[text: string, query: Query]>([
    ['house one', { kind: 'talk', topic: 'greeting', ladder: now, levels: ['one'] }],
    ['help', { kind: 'talk', topic: 'greeting', ladder: null, levels: [] }],
    ['house', { kind: 'ambiguous', readings: [{ kind: 'ladder', ladder: now }, { kind: 'ladders' }] }],
    ['house', { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [{ kind: 'ladder', ladder: now }] }],
    ['help', { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [] }],
  ])('%s', (text, query) => expect(bot.phrase(query)).toBe(text))
})

describe('a title that names its ladder', () => {
  const titled = buildLadder({
    aliases: ['drafter'],
    levels: [
      'ic1',
      { id: 'ic2', titles: ['Senior Designer', 'Lead'] },
      { id: 'head', name: 'Head of Design' },
      { id: 'p1', name: 'Principal', titles: ['Designer'] },
    ],
  })
  const designers = createLadderbot(createLadders([titled]))

  test.each([
    ['with another name of the ladder', 'senior drafter', 'design ic2'],
    ['with the ladder’s name', 'senior design', 'design ic2'],
    ['without it, beside the ladder', 'the senior level in design', 'design ic2'],
    ['that names none', 'lead drawing', 'design ic2 drawing'],
    ['by a level’s own name', 'head of design', 'design head'],
    ['by a name of one word, beside the ladder', 'design principal drawing', 'design p1 drawing'],
    ['but not where everybody on the ladder is called so', 'designer', 'design'],
  ])('is found %s: %s', (_, typed, asks) => {
    expect(designers.phrase(designers.ask(typed).asked)).toBe(asks)
  })
})

test('how a message was read is told line by line, to its end', () => {
  const told = bot.explain('what did house 2023-01 ask apprentice in dggging?').split('\n')
  expect(told[0]).toMatch(/^words: what did house 2023-01 ask apprentice in /)
  expect(told).toContain('spelling: dggging taken for digging')
  expect(told).toContain('revisions: 2023-01')
  expect(told).toContain('name (name): house = {"kind":"ladder","id":"house"}')
  expect(told.filter((line) => line.startsWith('left: '))).toHaveLength(1)
  expect(told.some((line) => /^\d+ %: \{"kind":.*\)$/.test(line))).toBe(true)
  expect(told.at(-1)).toMatch(/^query: \{"kind":/)
  const levels = createLadderbot(createLadders([buildLadder()]))
    .explain('design ic1 to ic2')
    .split('\n')
  expect(levels.filter((line) => line.startsWith('level'))).toEqual(['level: ic1', 'level: ic2 (ends a range)'])
  expect(levels).toContain('left: (nothing)')
})
