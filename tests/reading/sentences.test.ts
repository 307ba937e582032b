import { describe, expect, test } from 'vitest'
import { digested, LONGEST_READ, sentencesOf } from '../../src/reading/sentences.js'

describe('a message is cut into sentences', () => {
  test.each([
    ['Hi! What does IC4 expect? Thanks.', ['Hi!', 'What does IC4 expect?', 'Thanks.']],
    ['Sr. CE, e.g. pricing. Next', ['Sr. CE, e.g. pricing.', 'Next']],
    ['one - two – three', ['one', 'two', 'three']],
    ['first\n second', ['first', 'second']],
    ['Level: four; five', ['Level:', 'four;', 'five']],
    ['(All of it.) And more', ['(All of it.)', 'And more']],
    ['"Really?" he said', ['"Really?', 'he said']],
    ['...', []],
    ['', []],
  ])('%j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

  test('of very many the last ones are read as one, and nothing is lost', () => {
    const text = Array.from({ length: 100 }, (_, index) => `Line ${index}!`)
    const sentences = sentencesOf(text.join('\n'))
    expect(sentences).toHaveLength(60)
    expect(sentences.join(' ')).toBe(text.join(' '))
  })
})

describe('of a long message', () => {
  const story = Array.from({ length: 60 }, (_, index) => `It rained on day number ${index}. `).join('')

  test('its beginning, its end, its questions and what may name a level are kept', () => {
    const text = `Hello all. ${story}What does it take? ${story}I am an IC3 now. ${story}Bye now.`
    const short = digested(text)
    expect(short.length).toBeLessThanOrEqual(LONGEST_READ)
    expect(short).toMatch(
      /^Hello all\. It rained on day number 0\. .*What does it take\?.*I am an IC3 now\..*Bye now\.$/s,
    )
    expect(short).not.toContain('day number 30')
  })

  test('that is one endless sentence the beginning is kept', () => {
    expect(digested('word '.repeat(1_000))).toBe('word '.repeat(1_000).slice(0, LONGEST_READ))
  })

  test('a short one stays as it is', () => {
    expect(digested('What does it take?')).toBe('What does it take?')
  })
})
