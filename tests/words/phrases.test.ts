/** How lists of things people say are read. */
import { describe, expect, test } from 'vitest'
import { phrases } from '../../src/words/phrases.js'
import { wordsOf } from '../../src/words/tokens.js'

describe('a phrase', () => {
  const said = phrases(`
    ^ good|nice morning $
    who * reads this
    ^ * ありがとう
    goodbye
    at level|rung #
  `)
  test.each([
    ['Good morning!', true],
    ['nice morning', true],
    ['a good morning', false],
    ['good morning team', false],
    ['who reads this', true],
    ['who else in the company reads this?', true],
    ['who of all the people in this company ever reads this', false],
    ['well, goodbye then', true],
    ['whoever is at level M3', true],
    ['at rung 4', true],
    ['at level best', false],
    ['どうも ありがとう', true],
    ['', false],
  ])('%j: %s', (sentence, found) => expect(said.find(wordsOf(sentence)) !== null).toBe(found))
})
