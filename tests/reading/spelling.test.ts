import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, closelyAlike, editsBetween, isAbbreviationOf } from '../../src/reading/likeness.js'
import { createSpelling } from '../../src/reading/spelling.js'

const DICTIONARY = [
  'strategy',
  'discovery',
  'pricing',
  'pairing',
  'management',
  'relationship',
  'expected',
  'priorities',
  'communication',
  'quality',
  'scope',
  'scopes',
  'sales',
  'whether',
  'believe',
  'win',
  'impact',
]

const spelling = createSpelling(DICTIONARY, alike)

describe('a misspelt word is taken for the nearest of the ladders’ words', () => {
  test.each([
    ['two letters swapped', 'discvoery', 'discovery'],
    ['a swap is one edit, so the nearer word wins', 'pircing', 'pricing'],
    ['a letter missing', 'managment', 'management'],
    ['a letter doubled', 'prricing', 'pricing'],
    ['a wrong letter', 'stratagy', 'strategy'],
    ['two slips in a long word', 'relatonshp', 'relationship'],
    ['one slip in a short word', 'scoep', 'scope'],
    ['written by ear', 'expeckted', 'expected'],
    ['written by ear', 'preorities', 'priorities'],
    ['written by ear', 'kwality', 'quality'],
  ])('%s: %s', (_, typed, meant) => {
    expect(spelling.correct(typed)).toBe(meant)
  })
})

describe('a word is left alone', () => {
  test.each([
    ['one of the ladders’ words', 'pricing'],
    ['English, however near: whether', 'weather'],
    ['English in British spelling', 'organise'],
    ['of three letters', 'wni'],
    ['two slips in a short word', 'socep'],
    ['near nothing', 'zxcvbnm'],
    ['no word at all', 'ic5'],
    ['a name of JavaScript', '__proto__'],
    ['a name of JavaScript', 'constructor'],
    ['empty', ''],
  ])('%s (%s)', (_, typed) => {
    expect(spelling.correct(typed)).toBeNull()
  })
})

test('without a dictionary nothing is corrected', () => {
  expect(createSpelling([], alike).correct('discvoery')).toBeNull()
})

test('the second look at a word answers as the first', () => {
  const fresh = createSpelling(DICTIONARY, alike)
  expect([fresh.correct('discvoery'), fresh.correct('discvoery')]).toEqual(['discovery', 'discovery'])
  expect([fresh.correct('zxcvbnm'), fresh.correct('zxcvbnm')]).toEqual([null, null])
})

test('whatever is typed, the answer is one of the ladders’ words or none, and the order of the words does not matter', () => {
  const reversed = createSpelling([...DICTIONARY].reverse(), alike)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), slipOf(DICTIONARY)), (typed) => {
      const corrected = spelling.correct(typed)
      expect(corrected === null || DICTIONARY.includes(corrected)).toBe(true)
      expect(reversed.correct(typed)).toBe(corrected)
    }),
  )
})

test('a letter swapped, lost or doubled inside a long word is always set right', () => {
  const long = createSpelling(['relationship', 'communication'], alike)
  fc.assert(
    fc.property(slipOf(['relationship', 'communication']), (typed) => {
      expect([null, 'relationship', 'communication']).toContain(long.correct(typed))
      expect(long.correct(typed) === null).toBe(['relationship', 'communication'].includes(typed))
    }),
  )
})

/** One of the words with two neighbours swapped, a letter lost, or a letter doubled. */
function slipOf(words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({ word: fc.constantFrom(...words), at: fc.nat(10), kind: fc.constantFrom('swap', 'lose', 'double') })
    .map(({ word, at, kind }) => {
      const [before, letter, next, after] = [
        word.slice(0, at),
        word.charAt(at),
        word.charAt(at + 1),
        word.slice(at + 2),
      ]
      if (kind === 'swap') return before + next + letter + after
      return kind === 'lose' ? before + next + after : before + letter + letter + next + after
    })
}

test('among thousands of words, only a long one is found two slips away', () => {
  const cautious = createSpelling(['testing', 'passed', 'relationship'], closelyAlike)
  expect(cautious.correct('tostring')).toBeNull()
  expect(cautious.correct('pased')).toBe('passed')
  expect(cautious.correct('relatonshp')).toBe('relationship')
})

describe('how far two words are apart', () => {
  test.each([
    ['pricing', 'pricing', 0],
    ['pricing', 'pricng', 1],
    ['mentor', 'mentro', 1],
    ['pricing', 'prcng', 2],
    ['abcdef', 'abc', Number.POSITIVE_INFINITY],
    ['pricing', 'deliver', Number.POSITIVE_INFINITY],
    ['form', 'platform', Number.POSITIVE_INFINITY],
  ])('%s and %s: %d', (a, b, edits) => expect(editsBetween(a, b)).toBe(edits))

  test.each([
    ['three letters are near too many words', 'abc', 'abd', false, false],
    ['one edit in a short word', 'scope', 'scoep', true, true],
    ['two edits in a word of six letters', 'dlvery', 'delivery', true, false],
    ['two edits in a long word', 'relatonshp', 'relationship', true, true],
    ['two edits in a short word', 'scope', 'slops', false, false],
  ])('%s: %s and %s', (_, a, b, among, amongThousands) => {
    expect([alike(a, b), closelyAlike(a, b)]).toEqual([among, amongThousands])
  })

  test('an abbreviation keeps the first letter and the order of the others, and is shorter', () => {
    expect(isAbbreviationOf('ldrship', 'leadership')).toBe(true)
    for (const [short, word] of [
      ['dlrship', 'leadership'],
      ['adrship', 'leadership'],
      ['leadership', 'leadership'],
      ['ldrx', 'leadership'],
    ] as const)
      expect(isAbbreviationOf(short, word)).toBe(false)
  })
})
