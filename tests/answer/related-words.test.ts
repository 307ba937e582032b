import { expect, test } from 'vitest'
import { relatedTo } from '../../src/answer/related-words.js'
import { stem } from '../../src/query/words.js'

test('words that mean nearly the same are related, the nearest first', () => {
  expect(relatedTo(stem('rivals'))[0]).toBe(stem('competitors'))
  expect(relatedTo(stem('customer'))).toEqual(expect.arrayContaining(['client', 'buyer'].map(stem)))
})

test('opposites are not related', () => {
  expect(relatedTo(stem('accept'))).not.toContain(stem('reject'))
  expect(relatedTo(stem('success'))).not.toContain(stem('failure'))
})

test.each(['zeppelins', 'qwertz', '', '__proto__', '#1'])('nothing is related to %j', (word) => {
  expect(relatedTo(stem(word))).toEqual([])
})

test('no word is related to itself or twice', () => {
  for (const word of ['rivals', 'customer', 'argue', 'risk', 'calm', 'honest'].map(stem)) {
    const related = relatedTo(word)
    expect(related.length).toBeGreaterThan(0)
    expect(new Set([word, ...related]).size).toBe(related.length + 1)
  }
})
