/** What is read without weighing: titles that nobody has, the parts of every ladder, and a text that is to be matched. */
import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'

describe('a title that no level of the ladder has', () => {
  test.each([
    ['head of ce', 'ce', 'head'],
    ['director of product marketing', 'pmm', 'director'],
    ['what does a junior PMM do?', 'pmm', 'junior'],
    ['principal pmm', 'pmm', 'principal'],
  ])('%s', (question, ladder, level) => {
    expect(bot().ask(question)).toMatchObject({
      kind: 'none',
      reason: { kind: 'no-such-level', ladder: { id: ladder }, level },
    })
  })

  test.each([
    ['principal ce', 'ce ic5'],
    ['team lead ce', 'ce regional team lead'],
    ['junior ce ic4', 'ce ic4'],
  ])('is none where the ladder has it, or a level is said: %s', (question, asks) => {
    expect(bot().ask(question).asked).toEqual(bot().ask(asks).asked)
  })

  test('beside something to search for is searched for', () => {
    expect(bot().ask('how does a CE talk to the VP of engineering').kind).toBe('search')
  })
})

test.each(['which levels are there', 'list all levels', 'what competencies do you have?', 'levels?'])(
  '%s, of no ladder: each ladder with its levels',
  (question) => expect(bot().ask(question).kind).toBe('ladders'),
)

describe('a text, and what it stands under', () => {
  const STORY = 'Last week the trial slipped. I had not flagged the delay and its risks to anybody.'

  test.each([
    'Which competencies does this relate to for CE?',
    'What CE skill does that fall under?',
    'For a CE, which areas fit this?',
  ])('%s', (question) => {
    const answer = bot().ask(`${STORY} ${question}`)
    expect(answer).toMatchObject({ kind: 'search', asked: { ladder: { id: 'ce' } } })
    const [hit] = answer.kind === 'search' ? answer.hits : []
    expect(hit?.behavior.competency).toBe('operational-excellence')
  })

  test('a question about the ladder beside it is no match', () => {
    expect(bot().ask("I'm a PMM at ic3. Which skills do I need?").phrase).toBe('pmm ic3')
  })
})
