/** Notes and roles found by the words of their names and texts. */
import { describe, expect, test } from 'vitest'
import { createSections, type SectionFit } from '../../src/reading/sections.js'
import { buildLadder } from '../helpers/ladders.js'

const house = buildLadder({
  id: 'house',
  notes: [
    { slug: 'home', name: 'Working from home', text: 'Whoever lives far away may stay remote.' },
    { slug: 'leave', name: 'Leave', text: 'Whoever lives far away gets a day more.' },
  ],
  roles: [
    {
      slug: 'warden',
      name: 'Fire Warden',
      aliases: ['safety steward'],
      summary: 'Knows every exit.',
      duties: [{ name: 'Drill', text: 'Empties the building once in a while.' }],
    },
  ],
})
const yard = buildLadder({ id: 'yard', notes: [{ slug: 'keys', name: 'Keys', text: 'Stay remote from the exit.' }] })

const find = (text: string, ladder: string | null): SectionFit | null =>
  createSections([house, yard])(text.split(' '), ladder)
const slugOf = (fit: SectionFit | null): string | null =>
  fit && (fit.query.kind === 'note' ? fit.query.note : fit.query.kind === 'role' ? fit.query.role : fit.query.kind)

test.each([
  ['by its text', 'gets day', 'house', 'leave'],
  ['by its name', 'working home', 'house', 'home'],
  ['by a role’s other name', 'steward', 'house', 'warden'],
  ['by a role’s summary', 'exit', 'house', 'warden'],
  ['by the name of a duty', 'drill', 'house', 'warden'],
  ['by the text of a duty', 'building', 'house', 'warden'],
  ['of another ladder', 'exit', 'yard', 'keys'],
  ['of any ladder, the first that says as much', 'exit', null, 'warden'],
  ['of any ladder, the one that says most', 'remote exit', null, 'keys'],
  ['by the rarer word', 'lives far drill', 'house', 'home'],
  ['in no words that it says', 'banana', 'house', null],
  ['in a ladder that says none of it', 'drill', 'yard', null],
  ['in no ladder there is', 'drill', 'attic', null],
  ['in no words', '', 'house', null],
])('a section is found %s: %j in %s', (_, text, ladder, slug) => expect(slugOf(find(text, ladder))).toBe(slug))

describe('how well it fits', () => {
  test('is the share of the words that it says, the rarer counting more', () => {
    expect(find('drill building', 'house')?.share).toBe(1)
    const half = find('drill banana', 'house')?.share ?? 0
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(1)
    // "Far" stands in two sections, "day" in one.
    expect(find('day banana', 'house')?.share).toBeGreaterThan(find('far banana', 'house')?.share ?? 1)
  })

  test('and how much of its name was said', () => {
    expect(find('home remote', 'house')).toMatchObject({ inName: 1, nameLength: 2 })
    expect(find('fire steward exit', 'house')).toMatchObject({ inName: 2, nameLength: 4 })
  })
})
