import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, cutWithin } from '../../src/render/cut.js'

describe('a text that is too long', () => {
  test('ends at a word and in an ellipsis', () => {
    expect(cut('one two three four', 15)).toBe('one two three…')
    expect(cut('one two', 7)).toBe('one two')
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
})
