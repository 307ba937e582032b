/** What stands on a button, typed: the label of one that carries a question gives its answer, any other is told where it is. */
import { describe, expect, test } from 'vitest'
import { NEW_CONVERSATION } from '../../src/reading/conversation.js'
import { messageOf } from '../../src/render/message.js'
import { bot } from '../helpers/ladderbot.js'
import { queriesOver } from '../helpers/queries.js'

const { ladders } = bot()

test('the label of every next step, typed after the answer it stands under, gives the answer of its button', () => {
  const missed = queriesOver(ladders).flatMap((query) => {
    const answer = bot().answer(query)
    if (answer.kind === 'none' || answer.kind === 'help' || answer.kind === 'talk' || answer.kind === 'ambiguous')
      return []
    const conversation = { ...NEW_CONVERSATION, about: query }
    return answer.next.flatMap(({ label, query: asked }) => {
      const { answer: typed } = bot().converse(label, conversation)
      return JSON.stringify(typed.asked) === JSON.stringify(asked) ? [] : [`${answer.phrase}: ${label}`]
    })
  })
  expect(missed).toEqual([])
})

test('a topic at all levels leads to all of its competency first', () => {
  const [first] = bot().ask('ce discovery').next
  expect(first).toMatchObject({ label: 'Relationship Management at all levels', text: 'ce relationship management' })
})

describe('the label of every offer, typed after the message that brought it, gives the answer of its button', () => {
  const messages = [
    'cm pricing 5',
    'how do I raise an issue with my landlord',
    'what would my ic4 be at another company',
    "what's the name of the new head of marketing",
    'the leadership offsite is in spring this year',
    'what does quality mean for CEs',
    'PMM ic3 here. The release is in two weeks, comms and community both want different things and I have no plan',
    'Is mentoring expected of a CE at IC3?',
    'what is IC4 for PMM? And how does CE promotion work?',
    'ic4',
    'hello',
  ]
  test.each(messages)('%s', (message) => {
    const { answer, conversation } = bot().converse(message, NEW_CONVERSATION)
    const offers = [...answer.next, ...(answer.kind === 'ambiguous' ? answer.readings : [])]
    expect(offers.length).toBeGreaterThan(0)
    const missed = offers.filter(({ label, query }) => {
      return JSON.stringify(bot().converse(label, conversation).answer.asked) !== JSON.stringify(query)
    })
    expect(missed.map(({ label }) => label)).toEqual([])
  })
})

describe('the label of a button that carries no question', () => {
  const buttons = ['ce ic4', 'ce ic4 vs ic5', 'pmm ic4 scope', 'ce']
    .flatMap((text) => messageOf(bot().ask(text), 'one').blocks)
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) =>
      element.type === 'button' && !/^ask/.test(element.action_id ?? '') ? [element.text.text] : [],
    )
  const others = ['Cite…', 'This is unclear…', 'Copy as Markdown', 'Include all (3 more)', 'Send to me']

  test.each([...new Set([...buttons, ...others])])('%s', (label) => {
    const conversation = { ...NEW_CONVERSATION, about: bot().ask('ce ic4').asked }
    for (const { asked } of [bot().ask(label), bot().converse(label, conversation).answer]) {
      expect(asked).toMatchObject({ kind: 'talk', topic: 'button' })
    }
  })
})
