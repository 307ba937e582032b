import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, cutWithin, firstClause, within } from '../../src/render/cut.js'

describe('a text that is too long', () => {
  test('ends at a word and in an ellipsis', () => {
    expect(cut('one two three four', 15)).toBe('one two three…')
    expect(cut('one two', 7)).toBe('one two')
    expect(cut('one two  three', 9)).toBe('one two…')
  })

  test('is cut inside a word where the last one is long', () => {
    expect(cut('a bcdefghijklmnop', 10)).toBe('a bcdefgh…')
    expect(cut('a             bcd', 10)).toBe('a…')
  })

  test('is never cut inside a character', () => {
    expect(cut('ab😀cd', 4)).toBe('ab…')
  })

  test('keeps its limit, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const short = cut(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(short).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  test('keeps a limit in any measure', () => {
    const inJson = (text: string) => JSON.stringify(text).length
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 80 }), (text, room) => {
        expect(inJson(cutWithin(text, room, inJson))).toBeLessThanOrEqual(room)
      }),
    )
  })

  test('is cut no further than a measure asks', () => {
    const length = (text: string) => text.length
    expect(cutWithin('one two three four', 18, length)).toBe('one two three four')
    expect(cutWithin('one two three four', 17, length)).toBe('one two three…')
    expect(cutWithin('é'.repeat(10), 9, (text) => Buffer.byteLength(text))).toBe('ééé…')
  })
})

describe('how a text begins', () => {
  test('is all of it where it is short', () => {
    expect(firstClause('Leads teams, coaches.', 21)).toBe('Leads teams, coaches.')
  })

  test('is its first clauses, as many as fit', () => {
    expect(firstClause('Leads a team; coaches it, and others, wherever they are', 40)).toBe(
      'Leads a team; coaches it, and others…',
    )
    expect(firstClause('Leads a team; coaches it and others', 20)).toBe('Leads a team…')
  })

  test('ends neither in a bracket nor with a word that leads on', () => {
    expect(firstClause('Keeps all of them informed (e.g., by mail, by phone) of it', 40)).toBe(
      'Keeps all of them informed…',
    )
    expect(firstClause('Reviews edits for everyone else on the Marketing & Sales team', 50)).toBe(
      'Reviews edits for everyone else on the Marketing…',
    )
  })

  test('is cut like any text where the clause ends too early, or not at all', () => {
    expect(firstClause('So, leads the whole team', 20)).toBe('So, leads the whole…')
    expect(firstClause('Handles 1,000,000 requests', 20)).toBe('Handles 1,000,000…')
    expect(firstClause('Leads a team of many people; and others', 20)).toBe('Leads a team…')
  })
})

test('of a list, the first ones that fit together are taken, and none behind one that does not', () => {
  const size = (each: number) => each
  expect(within([3, 4, 5], 7, size)).toEqual([3, 4])
  expect(within([3, 9, 1], 5, size)).toEqual([3])
  expect(within([], 5, size)).toEqual([])
})
