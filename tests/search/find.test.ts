import { expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createFinder } from '../../src/search/find.js'
import { buildLadder } from '../helpers/ladders.js'

const old = buildLadder({
  revision: '2023-01',
  pillars: { Craft: { Drawing: { ic1: ['Draws with charcoal.'], ic2: ['Draws boats.'] } } },
})
const current = buildLadder({
  revision: '2024-01',
  pillars: { Craft: { Drawing: { ic1: ['Draws with ink.'], ic2: ['Draws boats, cars, trains, horses and houses.'] } } },
})
const finder = createFinder(createLadders([old, current]))

const revisionsFound = (...words: string[]): string[] => [
  ...new Set(finder.find({ words, ladder: null, levels: [] }).map(({ behavior }) => behavior.ladder.revision)),
]

test('what both revisions say is found in the current one', () => {
  expect(revisionsFound('boats')).toEqual(['2024-01'])
})

test('superseded revisions are searched by themselves', () => {
  expect(revisionsFound('charcoal')).toEqual([])
  expect(finder.fitsOlder(['charcoal'], {}).map(({ behavior }) => behavior.text)).toEqual(['Draws with charcoal.'])
})

test('a superseded revision that is named is searched', () => {
  const ladder = { id: old.id, revision: old.revision }
  const found = finder.find({ words: ['boats'], ladder, levels: [] })
  expect(found.map(({ behavior }) => behavior.text)).toEqual(['Draws boats.'])
})

test('what fits far worse than the best is left out', () => {
  const words = ['draws', 'boats', 'cars', 'trains', 'horses', 'houses']
  expect(finder.fits(words, {}).length).toBeGreaterThan(finder.find({ words, ladder: null, levels: [] }).length)
})

test('every word of every revision is known, and none besides', () => {
  expect(['charcoal', 'ink', 'drawing'].map((word) => finder.knows(word))).toEqual([true, true, true])
  expect(finder.knows('zeppelin')).toBe(false)
  expect(finder.vocabulary()).toContain('charcoal')
})

test('ladders laid out step by step are searched as when nobody prepared them', () => {
  const prepared = createFinder(createLadders([old, current]))
  expect([...prepared.prepare()]).not.toEqual([])
  expect(prepared.fits(['boats', 'ink'], {})).toEqual(finder.fits(['boats', 'ink'], {}))
})

test('a ladder that stays loaded is not laid out again', () => {
  const other = buildLadder({ id: 'other', pillars: { Craft: { Painting: { ic1: ['Paints.'] } } } })
  const stays = buildLadder({
    id: 'stays',
    pillars: { Craft: Object.fromEntries(Array.from('abcdefgh', (name) => [name, { ic1: [`Does ${name}.`] }])) },
  })
  const first = [...createFinder(createLadders([stays])).prepare()].length
  const more = [...createFinder(createLadders([stays, other])).prepare()].length
  expect(more).toBeLessThan(first)
})
