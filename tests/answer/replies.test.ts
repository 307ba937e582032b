import { describe, expect, test } from 'vitest'
import { bot } from '../helpers/ladderbot.js'

function asks(text: string): readonly [asked: readonly string[], left: number] {
  const { answers, left } = bot().askEach(text)
  return [answers.map(({ asked }) => bot().phrase(asked)), left]
}

describe('several questions in a message are answered one by one', () => {
  test.each([
    ['What is IC4 for PMM? And how does CE promotion work?', ['pmm ic4', 'ce promotion']],
    ['ce ic5\npmm ic4 scope', ['ce ic5', 'pmm ic4 scope']],
    ['Hi!\nWhat does CE IC4 expect? And IC5?\nThanks!', ['ce ic4', 'ce ic5']],
    ['What is CE IC5 discovery? What about PMM IC4?', ['ce ic5 discovery', 'pmm ic4']],
  ])('%j', (text, expected) => {
    expect(asks(text)).toEqual([expected, 0])
  })

  test('at most three; the others are counted', () => {
    expect(asks('ce ic3\nce ic4\nce ic5\npmm ic4\npmm ic5')).toEqual([['ce ic3', 'ce ic4', 'ce ic5'], 2])
  })
})

describe('a message is one question', () => {
  test.each([
    ['where one of its parts says nothing by itself', 'I like soup.\nce ic5\nand tea'],
    ['where a question is asked twice', 'ce ic5?\nCE IC5?'],
    ['where what is said before the question belongs to it', "I'm a CE at IC4.\nWhat does it expect?"],
    ['where its lines only have words in common with a ladder', 'led the launch\nnegotiated with customers'],
    ['where only a greeting stands beside it', 'Hello!\nce ic5\nThanks!'],
  ])('%s', (_, text) => {
    expect(bot().askEach(text).answers).toHaveLength(1)
    expect(bot().askEach(text).answers[0]?.asked).toEqual(bot().ask(text).asked)
  })
})
