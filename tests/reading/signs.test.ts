/** What the words around a name, or the way a message opens, show. */
import { describe, expect, test } from 'vitest'
import { isLabelled } from '../../src/reading/labels.js'
import { afterOpening, isCode, signsOfTheDay } from '../../src/reading/logistics.js'
import { wordsOf } from '../../src/words/tokens.js'

describe('a name is plainly meant as one', () => {
  /** Of "leadership" in a message. */
  const labelled = (text: string): boolean => {
    const words = wordsOf(text)
    const start = words.indexOf('leadership')
    return isLabelled({ words }, { start, end: start + 1 })
  }

  test.each([
    'the leadership pillar',
    'pillar leadership',
    'leadership competencies',
    'what do we write about leadership',
    'what does it say regarding the leadership',
    'what is said concerning their leadership',
  ])('in %j', (text) => expect(labelled(text)).toBe(true))

  test.each([
    'leadership is missing',
    'the pillar of our leadership',
    'we talked about leadership',
    'what about it and leadership',
  ])('not in %j', (text) => expect(labelled(text)).toBe(false))
})

describe('a message is about the day', () => {
  const signs = (text: string): number => signsOfTheDay({ words: wordsOf(text) })

  test.each([
    ['where it asks for a place', 'where is the deck'],
    ['where somebody looks for a place', 'where do I find the deck'],
    ['where it asks for a time', 'when is the launch'],
    ['where it asks which', 'which deck is it'],
    ['where it asks for what is ours', 'what is our address'],
    ['where it asks for what is ours, in short', 'whats our address'],
    ['where it asks for a number', 'how many launches were there'],
    ['where it asks for an amount', 'how much time is left'],
    ['where it names a time', 'the demo is at 10am'],
    ['behind a courtesy', 'um sorry where is the deck'],
  ])('%s: %j', (_, text) => expect(signs(text)).toBeGreaterThan(0))

  test.each([
    ['what a level expects', 'what does ic4 expect'],
    ['when somebody who asks for it does something', 'when do I start to mentor'],
    ['how somebody grows', 'how does discovery grow'],
    ['how many of them somebody leads', 'how many people do I lead'],
    ['where there is anything on it', 'is there anything on pricing'],
  ])('not where it asks %s: %j', (_, text) => expect(signs(text)).toBe(0))
})

test('what a message opens with is no part of what it says', () => {
  expect(afterOpening(['um', 'sorry', 'where', 'is', 'it'])).toEqual(['where', 'is', 'it'])
  expect(afterOpening(['um', 'sorry'])).toEqual(['um', 'sorry'])
})

test('a text of many signs is no sentence', () => {
  for (const code of ['<script>alert(1)</script>', '../../etc', '{}']) expect(isCode(code), code).toBe(true)
  for (const text of ['What’s IC4 expected to do, please?', 'ce ic4', '']) expect(isCode(text), text).toBe(false)
})
