import { describe, expect, it } from 'vitest'
import { firstOf, listed, type Problem, problemLine, quoted } from '../../src/ladder/problem.js'

describe('a text of a file in a problem', () => {
  it.each([
    ['60 characters', 'a'.repeat(60), `"${'a'.repeat(60)}"`],
    ['61 characters', 'a'.repeat(61), `"${'a'.repeat(60)}…"`],
    ['60 emoji, which are two code units each', '🥖'.repeat(60), `"${'🥖'.repeat(60)}"`],
    ['a million emoji', '🥖'.repeat(1_000_000), `"${'🥖'.repeat(60)}…"`],
  ])('is told in quotes, its first 60 characters: %s', (_, text, told) => {
    expect(quoted(text)).toBe(told)
  })
})

describe('names of a file in a problem', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `l${index}`)

  it('are all told where they are few', () => {
    expect(listed(names(30))).toBe(names(30).join(', '))
  })

  it('are counted beyond the first thirty', () => {
    expect(listed(names(32))).toBe(`${names(30).join(', ')}, 2 more`)
  })

  it('are cut where they are long', () => {
    expect(listed(['ic1', 'x'.repeat(100)])).toBe(`ic1, ${'x'.repeat(60)}…`)
  })
})

describe('the problems of a file', () => {
  const problem: Problem = { file: 'a.yml', position: { line: 2, column: 7 }, found: 'x', wanted: 'y' }

  it('are none where there are none', () => {
    expect(firstOf([])).toEqual([])
  })

  it('are told with file, line and column, on one line whatever they cite', () => {
    expect(problemLine(problem)).toBe('a.yml:2:7 found x, wanted y')
    expect(problemLine({ ...problem, position: null, found: 'a\n\u001b[31m\u202eb\u2028c\ud800' })).toBe(
      'a.yml: found a\\u{a}\\u{1b}[31m\\u{202e}b\\u{2028}c\\u{d800}, wanted y',
    )
  })
})
