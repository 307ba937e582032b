import { expect, test } from 'vitest'
import { counterparts } from '../../src/compare/counterparts.js'
import type { Competency, Ladder } from '../../src/ladder/model.js'
import { buildLadder, type LadderSpec, nastyLadders } from '../helpers/ladders.js'

const ladder = (id: string, competencies: NonNullable<LadderSpec['pillars']>[string]) =>
  buildLadder({ id, pillars: { Craft: competencies } })

const withCompetency = (of: Ladder, slug: string, change: Partial<Competency>): Ladder => ({
  ...of,
  competencies: of.competencies.map((each) => (each.slug === slug ? { ...each, ...change } : each)),
})

const names = (left: Ladder, right: Ladder, levels: readonly string[] = ['ic1']) =>
  counterparts(left, right, levels).map((pair) => [pair.left?.name ?? null, pair.right?.name ?? null, pair.topic])

test('competencies of one name stand side by side, however it is written; others have no counterpart', () => {
  const left = ladder('a', { 'Developer First': { ic1: ['Codes.'] }, Drawing: { ic1: ['Draws.'] } })
  const right = ladder('b', { Singing: { ic1: ['Sings.'] }, 'developer-first': { ic1: ['Writes.'] } })
  expect(names(left, right)).toEqual([
    ['Developer First', 'developer-first', null],
    ['Drawing', null, null],
    [null, 'Singing', null],
  ])
})

test('competencies that say the same correspond under different names, before a name that is only an alias', () => {
  const teaching = { ic1: ['Mentors teammates and reviews their plans.', 'Improves how the team works.'] }
  const left = withCompetency(ladder('a', { Marketing: teaching }), 'marketing', { aliases: ['Collaboration'] })
  const right = ladder('b', { Collaboration: { ic1: ['Makes campaigns.'] }, General: teaching })
  expect(names(left, right)).toEqual([
    ['Marketing', 'General', null],
    [null, 'Collaboration', null],
  ])
})

test('the content compared is that of the levels asked for', () => {
  const same = 'Mentors teammates and reviews their plans.'
  const left = ladder('a', { Marketing: { ic1: [same], ic2: ['Sells.'] } })
  const right = ladder('b', { General: { ic1: [same], ic2: ['Repairs engines.'] } })
  expect(names(left, right, ['ic1'])).toEqual([['Marketing', 'General', null]])
  expect(names(left, right, ['ic2'])).toEqual([
    ['Marketing', null, null],
    [null, 'General', null],
  ])
})

test('an alias is a name', () => {
  const left = withCompetency(ladder('a', { 'Our Product': { ic1: ['Knows it.'] } }), 'our-product', {
    aliases: ['product knowledge'],
  })
  const right = ladder('b', { 'Product Knowledge': { ic1: ['Demos features.'] } })
  expect(names(left, right)).toEqual([['Our Product', 'Product Knowledge', null]])
})

test('a topic that has the name of a competency says which part corresponds', () => {
  const left = ladder('a', {
    Context: {
      ic1: [
        ['Competition', 'Knows rivals.'],
        ['Market', 'Reads reports.'],
      ],
    },
  })
  const right = ladder('b', { Competition: { ic1: ['Tracks vendors.'] } })
  expect(names(left, right)).toEqual([['Context', 'Competition', 'Competition']])
  expect(names(right, left)).toEqual([['Competition', 'Context', 'Competition']])
})

test('names without a letter correspond to nothing', () => {
  expect(names(ladder('a', { '🎨': { ic1: ['Draws.'] } }), ladder('b', { '🎻': { ic1: ['Plays.'] } }))).toEqual([
    ['🎨', null, null],
    [null, '🎻', null],
  ])
})

test('every competency of both stands exactly once', () => {
  const all = nastyLadders()
  const slugs = (of: Ladder) => of.pillars.flatMap((pillar) => pillar.competencies.map((each) => each.slug))
  for (const left of all) {
    for (const right of all.filter((other) => other !== left)) {
      const pairs = counterparts(left, right, ['ic1'])
      expect(pairs.flatMap((pair) => pair.left?.slug ?? []).sort()).toEqual(slugs(left).sort())
      expect(pairs.flatMap((pair) => pair.right?.slug ?? []).sort()).toEqual(slugs(right).sort())
    }
  }
})
