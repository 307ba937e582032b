import { describe, expect, test } from 'vitest'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { directMessage, mention, slackDouble } from '../helpers/slack.js'

const DRAFT = 'I asked customers strategic questions and uncovered new use cases.'

async function textOf(delivery: Parameters<ReturnType<typeof slackDouble>['deliver']>[0]): Promise<string> {
  const { deliver, calls } = slackDouble(bot)
  await deliver(delivery)
  const answers = calls.filter(({ method }) => method === 'chat.postMessage')
  expect(answers).toHaveLength(1)
  expect(checkMessage(answers[0]?.args)).toEqual([])
  return String(answers[0]?.args.text)
}

describe('several questions in a message', () => {
  test.each([
    ['in a direct message', directMessage('What is IC4 for PMM?\nAnd how does CE promotion work?')],
    ['in a mention', mention('What is IC4 for PMM?\nAnd how does CE promotion work?')],
  ])('%s: the first is answered, the others are told and offered', async (_, delivery) => {
    expect(await textOf(delivery)).toMatch(/IC4.*You also asked: How promotion works · Customer Engineering\./s)
  })
})

test('of a long message it says how much was read, and what to do with a draft', async () => {
  const text = await textOf(directMessage(`What does CE IC5 expect? ${'And so on and so forth. '.repeat(80)}`))
  expect(text).toContain('I only read its beginning, its end and its questions')
  expect(text).toContain('“check my draft for CE IC5”')
})

describe('a direct message that asks for a draft to be checked', () => {
  test('is answered with what the draft mentions and what it does not', async () => {
    const text = await textOf(directMessage(`check my draft for CE IC5\n${DRAFT}`))
    expect(text).toMatch(/^Your draft against Customer Engineering IC5/)
    expect(text).toMatch(/■□{16} 1 of 17 topics/)
    expect(text).toMatch(/\nMentioned\n- Relationship Management: Discovery/)
    expect(text).toMatch(
      /\nNot mentioned\nI go by words, so look these over yourself: Relationship Management: Customer Relationships/,
    )
  })

  test.each([
    ['the ladder', `check my draft for IC5: ${DRAFT}`],
    ['the level', `check my draft for CE: ${DRAFT}`],
    ['the draft', 'check my draft for CE IC5'],
  ])('without %s says how to ask', async (_, message) => {
    const text = await textOf(directMessage(message))
    expect(text).toMatch(/^I need a bit more to check your draft/)
    expect(text).toContain('check my draft for CE IC5')
  })

  test('of which only the beginning was read says where that ended', async () => {
    const text = await textOf(directMessage(`check my draft for CE IC5\n${'I went to lunch. '.repeat(800)}${DRAFT}`))
    expect(text).toContain('I read the first 12,000 characters, up to “I went to lunch.”')
    expect(text).toMatch(/\n□{17} 0 of 17 topics/)
  })

  test('in a channel is answered with where drafts are checked, and nothing of the draft', async () => {
    const text = await textOf(mention(`check my draft for CE IC5: ${DRAFT}`))
    expect(text).toMatch(/^I only check drafts in private/)
    expect(text).not.toContain('strategic questions')
  })
})
