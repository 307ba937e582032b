/** What is said to the bot and asks nothing of a ladder, and what only looks like it. */
import { describe, expect, test } from 'vitest'
import { answerText } from '../../src/render/text.js'
import { bot } from '../helpers/ladderbot.js'

const topicOf = (text: string): string => {
  const { query } = bot().understand(text)
  return query.kind === 'talk' ? query.topic : query.kind === 'none' ? `none ${query.reason.kind}` : query.kind
}

describe('a word to the bot', () => {
  test.each([
    ['Hello everyone!', 'greeting'],
    ['Buenos días', 'greeting'],
    ['thanks, that helps', 'thanks'],
    ['merci beaucoup', 'thanks'],
    ['see you tomorrow', 'farewell'],
    ['ok', 'acknowledgement'],
    ['🎉', 'emoji'],
    ['am I ready for IC5 as a CE?', 'judgement'],
    ['write my self review for pmm ic4', 'drafting'],
    ['are you a robot?', 'bot'],
    ['can my manager see what I ask?', 'privacy'],
    ['¿hablas español?', 'languages'],
    ['how accurate is this?', 'source'],
    ['you are useless', 'complaint'],
    ['this bot never understands me', 'complaint'],
    ['total nonsense and nobody reads it', 'complaint'],
    ['who of my reports should get promoted?', 'judgement'],
    ['should I quit?', 'judgement'],
  ])('%j is %s', (text, topic) => expect(topicOf(text)).toBe(topic))

  test('is answered in a few sentences, never with a level', () => {
    for (const text of ['hi', 'thanks', 'am I ready for IC5 as a CE?', 'do you store what I ask?', 'stupid bot']) {
      expect(answerText(bot().ask(text)).length).toBeLessThan(700)
    }
  })

  test('keeps the ladder and the level that were said', () => {
    expect(bot().understand('do I meet the bar for CE IC4?').query).toMatchObject({
      kind: 'talk',
      ladder: { id: 'ce' },
      levels: ['ic4'],
    })
  })
})

describe('what no ladder says', () => {
  test.each([
    'what does a PMM at IC5 earn?',
    'is our IC4 like an L5 at Google',
    'any open positions in customer marketing?',
    'can I skip a level?',
    'how long does it take to get to ic5',
    'what levels does Spotify have for engineers',
    'does Microsoft pay their marketers more than we do',
  ])('%j', (text) => expect(topicOf(text)).toBe('none off-topic'))
})

describe('what is so or is to be done today is no question for a ladder, whatever words it shares with one', () => {
  test.each([
    'where is the pricing deck?',
    'um, sorry, where is the deck',
    'when is the launch',
    'which room is the discovery call in',
    'what is our address',
    'how many launches did we do',
    'can you send me the pricing deck',
    'is the demo tomorrow at 10am',
    '<script>alert(1)</script>',
    '../../etc/passwd',
  ])('%j', (text) => expect(topicOf(text)).toBe('none off-topic'))
})

describe('a courtesy beside a question', () => {
  test.each([
    ['Hi! What is expected of a PMM at IC4? Thanks a lot', 'level'],
    ['good morning, ce ic5 discovery please', 'expectation'],
    ['when do I get promoted', 'promotion'],
    ['can somebody tell me what a principal CE has to do', 'level'],
  ])('%j is %s', (text, kind) => expect(topicOf(text)).toBe(kind))
})
