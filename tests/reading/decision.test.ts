/** What a message comes to as a whole: what its sentences ask, what only stands beside, how sure that is, and why. */
import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/reading/query.js'
import { bot } from '../helpers/ladderbot.js'
import { told } from '../helpers/told.js'

const asked = (text: string): string => told(bot().ask(text), bot())

describe('a courtesy', () => {
  test.each([
    ['drawn out', 'hiiii', 'greeting:'],
    ['drawn out in its middle', 'thaaanks', 'thanks:'],
    ['with words that add little', 'thanks for existing, little bot', 'thanks:'],
    ['beside another', 'Thanks! ok', 'thanks:'],
    ['with what asks nothing', 'Had to try :) thanks', 'thanks:'],
    ['as a picture', ':wave:', 'emoji:'],
    ['with a name in it', 'thanks for ce discovery', 'ce discovery'],
    ['with a level in it', 'thanks, ic4', 'ic4'],
    ['before a name', 'Thanks. Discovery', 'ce discovery'],
    ['around a question', 'Hi. ce ic5. Thanks.', 'ce ic5'],
    ['before a question that names nothing', 'Thanks! which levels?', 'ladders'],
    ['before a question about the bot', 'Thanks! how do I use this?', 'help'],
    ['before what no ladder has', 'Thanks! banana', 'off-topic:'],
    ['before a number', 'Thanks! 5', 'off-topic:'],
    ['before a question mark', 'Thanks! why?', 'off-topic:'],
    ['that goes on', 'hello, what is up with the weather in the north of england today my friend', 'off-topic:'],
    ['after a picture', '👍 ce', 'ce'],
    ['that is a button', 'Share', 'button:'],
  ])('%s: %j', (_, text, comesTo) => expect(asked(text)).toBe(comesTo))
})

describe('what no ladder says', () => {
  test.each([
    ['is told with what was named', 'Hi. What is the salary of a PMM at IC4?', 'off-topic: pmm ic4'],
    ['is told with the ladder named', 'What does a CE earn?', 'off-topic: ce'],
    ['is left for a question beside it', 'What is the salary? And ce ic5?', 'ce ic5'],
    ['is told with the level named', 'what do you pay at ic5', 'off-topic: ic5'],
    ['how long a level takes', 'how long does it take in ce', 'off-topic: ce'],
    ['how long a promotion takes is how it works', 'how long does it take to be promoted in ce?', 'ce promotion'],
    ['and of no ladder', 'how long does it take to get promoted?', 'promotion'],
    ['and cut short', 'how long until promo in cm', 'cm promotion'],
  ])('%s: %j', (_, text, comesTo) => expect(asked(text)).toBe(comesTo))
})

describe('a word to the bot keeps what it names', () => {
  test.each([
    ['am I ready for pmm ic4 or ic5?', 'judgement: pmm 2023-02 ic4 ic5'],
    ['am I ready for ic4?', 'judgement:'],
    ['am I ready for pmm or ce ic4?', 'judgement:'],
    ['who are you? ce ic4', 'bot: ce 2023-05 ic4'],
    ['sorry I meant pmm', 'acknowledgement: pmm 2023-02'],
  ])('%j: %s', (text, comesTo) =>
    expect(told({ ...bot().ask(text), asked: bot().understand(text).query }, bot())).toBe(comesTo),
  )
})

describe('what a message of several sentences asks', () => {
  test.each([
    ["I'm a PMM at IC3. A launch slipped. What does the ladder say about that?", 'search: pmm 2023-02 ic3'],
    ["I'm a CE at IC4. It rained. What about discovery? I like soup.", 'ce ic4 discovery'],
    ['My report is a CE. She wrote documentation for a customer. Does IC4 ask that?', 'search: ce 2023-05 ic4'],
    ['ce ic5. What is the weather?', 'ce ic5'],
    ['What is expected of a PMM at IC4? I am one.', 'pmm ic4'],
    ['We closed a big deal. pmm ic4 scope', 'pmm ic4 scope'],
    ['I am new. Which ladders are there?', 'ladders'],
    ['In 2023-03 there was more. What did CE IC4 ask?', 'ce 2023-03 ic4'],
    ['Discovery. Delivery. ce ic4.', 'one of: ce ic4 discovery; ce ic4 delivery'],
    ['Q: what does ce ic4 need - value or delivery?', 'one of: ce ic4 value; ce ic4 delivery'],
    ["I'm at IC4; what comes next in CE?", 'ce ic4 vs ic5'],
    ["I'm a CE (IC4). What's next?", 'ce ic4 vs ic5'],
    ['We were at a trial... and the customer left! ce ic4 trial?', 'ce ic4 trial & technical win'],
  ])('%j: %s', (text, comesTo) => expect(asked(text)).toBe(comesTo))
})

describe('how sure an answer is', () => {
  const phrases = (queries: readonly Query[]) => queries.map((each) => bot().phrase(each))

  test('another subject that the same words name is asked too, and is no doubt', () => {
    const { query, also, others } = bot().understand('What does a CE need in discovery and delivery?')
    expect(phrases([query, ...(also ?? [])]).toSorted()).toEqual(['ce delivery', 'ce discovery'])
    expect(others).toEqual([])
  })

  test('what a story names by the way is not asked, too', () => {
    const told = 'We did pricing last week. Discovery went well, too.'
    const { query, also = [] } = bot().understand(`${told} What does a CE at IC4 need in value and delivery?`)
    expect(phrases([query, ...also])).toEqual(['ce ic4 value', 'ce ic4 delivery'])
    expect(bot().understand('My week was discovery. What does a CE at IC4 need in value?').also).toEqual([])
  })

  test('talk is never in doubt, however many ways there are to take it', () => {
    expect(bot().understand('do I meet the bar for CE IC4?')).toMatchObject({ sure: true, others: [] })
  })
})

describe('why a message was read as it was', () => {
  const explained = (text: string): string[] => bot().explain(text).split('\n')

  test('tells the words, the levels, the names and what is left', () => {
    const lines = explained('discvoery for a principal ce up to ic5 or level 4 in march 2023, charcoal')
    expect(lines).toEqual(
      expect.arrayContaining([
        'spelling: discvoery taken for discovery',
        'level: ic5 (ends a range)',
        'level: number 4',
        'revisions: 2023-03',
        'left: charcoal',
        'name (name): principal ce = {"kind":"level","ladder":"ce","id":"ic5"}',
      ]),
    )
  })

  test('tells another name from the thing’s own, and each thing that a name stands for', () => {
    expect(explained('is the trial late for a senior CE?')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^name \(name\): trial = \{"kind":"topic".*\} \(other name\)$/),
        'name (name): senior ce = {"kind":"level","ladder":"ce","id":"ic3"} | {"kind":"level","ladder":"ce","id":"ic4"}',
      ]),
    )
    expect(explained('thanks!')).toContain('left: (nothing)')
  })

  test('tells no revision, spelling or level where there is none', () => {
    expect(explained('ce').filter((line) => /^(?:revisions|spelling|level):/.test(line))).toEqual([])
  })

  test.each([
    ['thanks!', 'read as: thanks (words that ask nothing of a ladder)'],
    ['ce ic5 discovery', 'read as: expectation (it names things and says no more)'],
    ['head of ce', 'read as: none (a title that no level has)'],
    [
      'Last week the trial slipped. What CE skill does that fall under?',
      'read as: search (what was told is held against the ladder)',
    ],
    ['ce@2023-05/operational-excellence/ic4/1', 'read as: expectation (the behavior that an id stands for)'],
  ])('%j: %s', (text, why) => expect(explained(text)).toContain(why))

  test('weighs readings in per cent, the likeliest first, each with the features that tell most', () => {
    const weighed = explained('is the trial late for a senior CE?').flatMap((line) => {
      const [, percent, query, features] = /^(\d+) %: (\{.*\}) \((.*)\)$/.exec(line) ?? []
      return percent ? [{ percent: Number(percent), query, features: features?.split('; ') ?? [] }] : []
    })
    expect(weighed).toHaveLength(4)
    expect(weighed.map(({ percent }) => percent)).toEqual(
      weighed.map(({ percent }) => percent).toSorted((a, b) => b - a),
    )
    expect(weighed.reduce((sum, { percent }) => sum + percent, 0)).toBeGreaterThan(90)
    for (const { features } of weighed) {
      const weights = features.map((each) => Math.abs(Number(/[+-]\d+\.\d\d$/.exec(each)?.[0])))
      expect(weights).toHaveLength(5)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(weights.at(-1)).toBeGreaterThan(0)
    }
  })
})
