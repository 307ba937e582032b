/** What an answer says of how it was found. */
import { describe, expect, test } from 'vitest'
import { answerText } from '../../src/render/text.js'
import { bot } from '../helpers/ladderbot.js'

const text = (question: string): string => answerText(bot().ask(question))

test('a search tells the words that it found something by, none of them a word of any question', () => {
  expect(text('who mentors junior folks')).toMatch(/Matched words: (?:junior, mentors|mentors, junior)\./)
})

test('nothing is quoted for a common word', () => {
  const answer = bot().answer({
    kind: 'search',
    text: 'what happens with zebras',
    words: ['what', 'with', 'zebras'],
    ladder: null,
    levels: [],
    asks: null,
  })
  expect(answer.kind).toBe('none')
})

test('how old each ladder is is told where somebody asks how fresh the answers are', () => {
  const dates = bot().ladders.current.map(({ name, revision }) => `${name}: Revision ${revision}`)
  for (const date of dates) expect(text('is this up to date?')).toContain(date)
})

test('the title says it where a ladder does not say how promotion works', () => {
  const silent = bot().ladders.current.find(({ promotion }) => promotion === null)
  expect(text(`${silent?.id} promotion`)).toMatch(`${silent?.name} doesn’t say how promotion works`)
})

describe('a question in another language', () => {
  test.each([
    ['was wird von einem CE auf IC4 erwartet?', 'Customer Engineering IC4'],
    ['¿qué se espera de un PMM en ic4?', 'Product Marketing IC4'],
    ['o que se espera de um CM no ic5?', 'Customer Marketing IC5'],
  ])('%s: what it names is answered, and the answer says that English is read', (question, title) => {
    expect(text(question)).toContain(title)
    expect(text(question)).toContain('I read English only')
  })

  test('is none where English words are also those of another language', () => {
    expect(text('what does a PMM do at IC4 in a launch')).not.toContain('I read English only')
  })
})
