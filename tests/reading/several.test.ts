/** Several questions in one message: the first is answered, the others are told and offered. */
import { describe, expect, test } from 'vitest'
import { answerJson } from '../../src/render/json.js'
import { bot } from '../helpers/ladderbot.js'

function asks(text: string): string[] {
  const answer = bot().ask(text)
  return [answer.phrase, ...answer.next.filter(({ role }) => role === 'also').map((also) => also.text)]
}

describe('several questions in a message', () => {
  test.each([
    ['What is IC4 for PMM? And how does CE promotion work?', ['pmm ic4', 'ce promotion']],
    ['ce ic5\npmm ic4 scope', ['ce ic5', 'pmm ic4 scope']],
    ['Hi!\nWhat does CE IC4 expect? And IC5?\nThanks!', ['ce ic4', 'ce ic5']],
    ['What is CE IC5 discovery? What about PMM IC4?', ['ce ic5 discovery', 'pmm ic4']],
    ['What is CE IC5? help? And PMM IC4?', ['ce ic5', 'pmm ic4']],
    ['ce ic5\nthanks\npmm ic4 scope', ['ce ic5', 'pmm ic4 scope']],
    ['ce ic5? pmm ic4 scope? So much for today', ['ce ic5', 'pmm ic4 scope']],
    ['ce ic5 ? ? pmm ic4 ?', ['ce ic5', 'pmm ic4']],
    ['What does CE IC4 say about discovery and how do CE promotions work?', ['ce ic4 discovery', 'ce promotion']],
  ])('%j', (text, expected) => expect(asks(text)).toEqual(expected))

  test('the others stand in the text and are the first suggestions', () => {
    const { suggestions, text } = answerJson('', bot().ask('ce ic5\npmm ic4 scope'))
    expect(text).toContain('You also asked: Scope · PMM IC4.')
    expect(suggestions[0]).toBe('/ladder pmm ic4 scope')
  })
})

test('of several subjects that one sentence asks about one is answered, and none is dropped', () => {
  const asked = asks('What does a CE at IC4 need in discovery, delivery and soft-skills?')
  expect(asked.toSorted()).toEqual(['ce ic4 delivery', 'ce ic4 discovery', 'ce ic4 soft-skills'])
  const steps = asks('What does it take for a CE at IC3 to get to IC4, especially in discovery and soft skills?')
  expect(steps.toSorted()).toEqual(['ce ic3 vs ic4 discovery', 'ce ic3 vs ic4 soft-skills'])
})

test('a list sets a topic beside its competency, a name behind a name leads into it', () => {
  const step = (subjects: string) =>
    asks(`I'm a CE at IC3 and want to get to IC4, especially in ${subjects}`).toSorted()
  const whole = ['ce ic3 vs ic4 relationship management']
  expect(step('discovery, relationship management and technical depth')).toEqual(whole)
  expect(step('relationship management and discovery')).toEqual(whole)
  const shown = bot().ask(
    'a CE at IC3 wants to get to IC4, especially in discovery, relationship management and technical depth',
  )
  expect(shown.next.filter(({ role }) => role === 'reading').map(({ text }) => text)).not.toContain(
    'ce ic3 vs ic4 discovery',
  )
  expect(asks('ce ic4 relationship management, discovery')).toEqual(['ce ic4 discovery'])
  expect(asks('ce ic4 relationship management discovery')).toEqual(['ce ic4 discovery'])
})

describe('a message is one question', () => {
  test.each([
    ['where one of its parts says nothing by itself', 'I like soup.\nce ic5\nand tea'],
    ['where a question is asked twice', 'ce ic5?\nCE IC5?'],
    ['where what is said before the question belongs to it', "I'm a CE at IC4.\nWhat does it expect?"],
    ['where its lines only have words in common with a ladder', 'led the launch\nnegotiated with customers'],
    ['where one line asks and another tells', 'ce ic5\nwho negotiates with customers'],
    ['where one of its questions is no question for a ladder', 'ce ic5?\nlunch?'],
    ['where only a greeting stands beside it', 'Hello!\nce ic5\nThanks!'],
  ])('%s', (_, text) => expect(asks(text)).toHaveLength(1))
})

test('what a list sets beside a name, and nothing is called, is told', () => {
  const text = (asked: string) => answerJson('', bot().ask(asked)).text
  expect(text('ce ic4 discovery and technical depth')).toContain('Nothing here is called “technical depth”.')
  expect(text('ce ic4 discovery and delivery')).not.toContain('Nothing here is called')
})
