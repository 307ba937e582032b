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
