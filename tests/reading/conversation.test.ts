/**
 * Follow-ups as a table: what was asked before, what is asked now, and the query that the two make, written as `phrase`
 * writes it. A row that is odd carries its reason. Asked of the shipped ladders.
 */
import { describe, expect, test } from 'vitest'
import { leans, NEW_CONVERSATION, remember } from '../../src/reading/conversation.js'
import type { Query } from '../../src/reading/query.js'
import { bot } from '../helpers/ladderbot.js'

type Row = readonly [before: string, question: string, asks: string, reason?: string]

const FOLLOW_UPS: Record<string, readonly Row[]> = {
  'another level': [
    ['ce ic4 discovery', 'and IC5?', 'ce ic5 discovery'],
    ['ce ic4', 'and IC5?', 'ce ic5'],
    ['ce 2023-03 ic3', 'and IC4?', 'ce 2023-03 ic4', 'the revision stays'],
    ['ce discovery', 'what about ic4', 'ce ic4 discovery'],
    ['ce vs pmm ic4', 'and at IC5?', 'ce vs pmm ic5'],
    ['pmm', 'ok and IC5?', 'pmm ic5'],
    ['pmm ic4', 'thanks, and IC5?', 'pmm ic5'],
    ['ce ic4 internal', 'and IC5?', 'ce ic5', 'of three topics of that name none was chosen'],
    ['ce ic4 contextual understanding internal', 'and IC5?', 'ce ic5 contextual understanding internal'],
    ['ce ic4 discovery', 'IC5', 'ce ic5 discovery', 'something is missing in it, however it is put'],
  ],
  'a level by where it lies': [
    ['ce ic4 discovery', 'and the next level?', 'ce ic5 discovery'],
    ['ce ic4', 'what about the level below?', 'ce ic3'],
    ['ce ic4', 'one level up?', 'ce ic5'],
    ['pmm ic4 scope', 'what changes at the next level?', 'pmm ic4 vs ic5 scope'],
    ['pmm ic5', 'and the level above?', 'pmm ic5', 'nothing stands above it'],
    ['pmm ic3 drive to completion', 'does that get harder at ic4?', 'pmm ic4 drive to completion'],
    ['pmm pricing', 'hm, the level in the middle', 'pmm ic4 pricing'],
    ['pmm ic3 pricing', 'the whole ladder on that', 'pmm pricing'],
    ['ce ic4 discovery', 'and the top level?', 'ce ic5 discovery', 'the highest one that is defined'],
    ['pmm', 'what is the lowest level', 'pmm ic3'],
  ],
  'another ladder': [
    ['ce ic4', 'what about PMM?', 'pmm ic4'],
    ['pmm ic5 content creation', 'and for customer marketing?', 'cm ic5 content creation'],
    ['ic5', 'for PMM?', 'pmm ic5'],
    ['ce promotion', 'what about PMM?', 'pmm promotion'],
    ['pmm', 'what about CE?', 'ce'],
    ['ce ic4', 'pmm', 'pmm ic4', 'a name alone is enough'],
    ['pmm ic4 scope', 'and for CM at 5?', 'cm ic5 scope', 'the level is said too'],
    ['pmm ic4 scope', 'cm ic5?', 'cm ic5 scope'],
    ['pmm ic4 scope', 'cm ic5, same row', 'cm ic5 scope'],
    ['scope', 'product marketing, ic5', 'pmm ic5 scope', 'one of the ladders that have it'],
  ],
  'another competency': [
    ['ce ic5', 'and discovery?', 'ce ic5 discovery'],
    ['ce ic5 delivery', 'what about discovery', 'ce ic5 discovery'],
    ['pmm ic4', 'and content creation?', 'pmm ic4 content creation', 'of two ladders that have it, the one at hand'],
    ['ce ic5', 'and pricing?', 'pmm pricing and packaging', 'the ladder at hand does not have it'],
  ],
  'the same beside another': [
    ['ce ic4 discovery', 'compare with IC5', 'ce ic4 vs ic5 discovery'],
    ['ce ic4', 'vs ic5', 'ce ic4 vs ic5'],
  ],
  'something beside behaviors': [
    ['pmm ic4', 'and how does promotion work?', 'pmm promotion'],
    ['ce ic5', 'how does promotion work', 'ce promotion'],
  ],
  'a question that is whole stays as it is': [
    ['ce ic4 discovery', 'and what does PMM IC5 expect?', 'pmm ic5', 'ladder and level are said'],
    ['ce ic4 discovery', 'and pmm ic4 scope', 'pmm ic4 scope'],
    ['ce ic4', 'and which ladders are there?', 'ladders'],
    ['ce ic4', 'and which levels are there?', 'ce', 'those of the ladder spoken of'],
    ['pmm ic4 scope', 'cm ic5', 'cm ic5', 'it names a ladder and a level, as a look-up does'],
    ['pmm ic4 scope', 'what does a CM at ic5 do?', 'cm ic5'],
    ['ce ic4', 'help', 'help'],
    ['help', 'and IC5?', 'ic5', 'there is nothing to take'],
    ['thanks', 'what about pmm?', 'pmm', 'there is nothing to take'],
  ],
}

for (const [group, rows] of Object.entries(FOLLOW_UPS)) {
  describe(group, () => {
    test.each(rows.map(([before, question, asks]) => ({ before, question, asks })))(
      'after $before: $question',
      ({ before, question, asks }) => {
        const { asked } = bot().ask(question, bot().ask(before).asked)
        expect(asked).toEqual(bot().ask(asks).asked)
      },
    )
  })
}

describe('what the ladder at hand does not have', () => {
  test('is said, with the level that it does have as the first thing to ask', () => {
    const answer = bot().ask('what about PMM?', bot().ask('ce ic5 discovery').asked)
    expect(answer).toMatchObject({ kind: 'none', reason: { kind: 'elsewhere' } })
    expect(answer.next[0]?.text).toBe('pmm ic5')
  })

  test('a level that it lacks is said with the levels there are', () => {
    expect(bot().ask('what about PMM?', bot().ask('ce ic1').asked).asked).toMatchObject({
      kind: 'none',
      reason: { kind: 'no-such-level', level: 'ic1' },
    })
  })
})

describe('where nothing is answered', () => {
  test.each(['huh?', 'what is the salary', 'help'])('%j offers what the ladder at hand can be asked', (miss) => {
    const answer = bot().ask(miss, bot().ask('pmm ic4').asked)
    const examples = answer.kind === 'help' ? answer.examples : answer.next
    expect(examples.length).toBeGreaterThan(2)
    for (const { text } of examples) expect(text).toMatch(/^pmm /)
  })
})

test('where another ladder has it, that is offered, and beside it the ladder that was named', () => {
  const { next } = bot().ask('discovery for pmm')
  expect(next.map(({ text }) => text)).toEqual(['ce discovery', 'pmm'])
})

describe('after a search', () => {
  const answered = (...messages: string[]) => {
    let conversation = NEW_CONVERSATION
    let asked: unknown = null
    for (const message of messages) {
      const turn = bot().converse(message, conversation)
      conversation = turn.conversation
      asked = turn.answer.asked
    }
    return asked
  }
  const DOCS = ['ce ic4 delivery', 'does she have to write documentation?'] as const

  test('a question that names nothing is asked of the ladder and the level spoken of', () => {
    expect(answered(...DOCS)).toMatchObject({ kind: 'search', ladder: { id: 'ce' }, levels: ['ic4'] })
  })

  test('the same is looked for at the next level', () => {
    expect(answered(...DOCS, 'what about the next level?')).toMatchObject({ kind: 'search', levels: ['ic5'] })
  })

  test('the same is looked for in the old revision', () => {
    expect(answered(...DOCS, 'and the old version?')).toMatchObject({
      kind: 'search',
      ladder: { id: 'ce', revision: '2023-03' },
      levels: ['ic4'],
    })
  })

  test('whether a level asks for something is searched, and the level is not shown whole', () => {
    const asked = answered('who coaches new hires?', 'is mentoring expected of her at ic3?')
    expect(asked).toMatchObject({ kind: 'search', levels: ['ic3'], asks: 'whether' })
  })

  test('whether something is expected is asked of the level spoken of', () => {
    const { asked } = bot().ask('is mentoring expected?', bot().ask('ce ic4').asked)
    expect(asked).toMatchObject({ kind: 'search', ladder: { id: 'ce' }, levels: ['ic4'], asks: 'whether' })
  })

  test('what no ladder says stays unanswered', () => {
    expect(answered(...DOCS, 'how much does she earn?')).toMatchObject({ kind: 'none' })
  })
})

describe('a question that leans', () => {
  test.each(['and IC5?', 'what about PMM?', 'Thanks! And IC5?', 'for PMM?', 'the next level?', 'vs ic5', 'or ic3'])(
    '%s',
    (question) => expect(leans(question)).toBe(true),
  )
  test.each(['ce ic5', 'IC5', 'what does an IC5 do?', 'for which levels does PMM have pricing', 'help', '', 'thanks'])(
    'is not %j',
    (question) => expect(leans(question)).toBe(false),
  )
})

describe('asking back', () => {
  test.each([
    ['and IC5?', ['ce ic5', 'cm ic5', 'pmm ic5']],
    ['what about PMM?', ['pmm', 'pmm ic3', 'pmm ic4', 'pmm ic5']],
    ['and content creation?', ['cm content creation', 'pmm content creation']],
  ])('%s offers readings', (question, offers) => {
    const answer = bot().askBack(question)
    expect(answer.kind === 'ambiguous' && answer.readings.map(({ text }) => text).slice(0, offers.length)).toEqual(
      offers,
    )
  })

  test('a question that says enough is answered', () => {
    expect(bot().askBack('and ce ic5?').asked).toEqual(bot().ask('ce ic5').asked)
    expect(bot().askBack('and how does promotion work?').kind).toBe('promotion')
  })
})

describe('a conversation', () => {
  const play = (...messages: string[]): (string | null)[] => {
    let conversation = NEW_CONVERSATION
    return messages.map((message) => {
      const turn = bot().converse(message, conversation)
      conversation = turn.conversation
      const { kind } = turn.answer
      return kind === 'talk' || kind === 'none' || kind === 'ambiguous' ? kind : turn.answer.phrase
    })
  }

  test.each([
    [['ce ic3 value', 'no, ic4', 'I meant delivery, not value'], 'ce ic4 delivery'],
    [['ce ic4 discovery', 'thanks', 'lunch anyone?', 'ic5?'], 'ce ic5 discovery'],
    [['pmm ic2', 'ic3 then'], 'pmm ic3'],
    [['ce ic5 internal', 'the second one', 'what about ic4'], 'ce ic4 operational excellence internal'],
    [['ce ic4 value', 'and ic5', "what's the difference?"], 'ce ic4 vs ic5 value'],
    [['pmm ic3 vs ic4', 'add ic5'], 'pmm ic3 vs ic4 vs ic5'],
    [['ce ic4 discovery', 'only this'], 'ce ic4 discovery'],
    [['ce ic4 discovery', 'only this', 'and ic5?'], 'ce ic5 discovery'],
    [['ce ic4 discovery', 'ok higest'], 'ce ic5 discovery'],
    [['ce regional team lead', 'what level do I have to be?'], 'ce regional team lead'],
    [
      ['product marketing ic3 content creation', 'what about customer marketing?', 'then ic4 there'],
      'cm ic4 content creation',
    ],
    [['cm ic5 sales and ce', 'wrong ladder, product marketing'], 'pmm ic5 sales and ce'],
    [['what is Strategy at ic5', 'the second one'], 'pmm ic5 strategy'],
    [["I'm a PMM at ic3", "what's next for me?"], 'pmm ic3 vs ic4'],
    [['ce ic4', 'what about pmm ic5 strategy?'], 'pmm ic5 strategy'],
    [["I'm an IC3 in customer engineering", "what's expected of me?"], 'ce ic3'],
    [['my report is ce ic4', 'what should she work on'], 'ce ic4 vs ic5'],
    [['ce ic4', 'who decides on promotion?'], 'ce promotion'],
    [['pmm ic5 pricing', 'previous'], 'pmm ic4 pricing and packaging'],
    [['pmm ic4 pricing', 'all levels'], 'pmm pricing and packaging'],
    [['pmm ic4 scope', 'compare with cm'], 'pmm vs cm ic4 scope'],
    [['pmm ic4 strategy', 'and scope', 'both'], 'ambiguous'],
    [['what is Strategy at ic5', 'the second one', 'and the first?'], 'cm ic5 strategy'],
    [['ce ic4 vs ic5', 'only operational excellence', 'just the upper one'], 'ce ic5 operational excellence'],
    [['cm ic4 content creation', 'no sorry, I meant pmm'], 'pmm ic4 content creation'],
    [['what changed in ce', 'and for operational excellence?'], 'ce 2023-03 vs 2023-05 operational excellence'],
    [['cm ic4', 'make it short'], 'talk'],
    [['I am a CE at ic4', 'so what do they want from me?'], 'ce ic4'],
    [['ce ic5 value', 'prev', 'one more down'], 'ce ic3 value'],
    [['pmm ic3 scope', 'any different at 5?'], 'pmm ic3 vs ic5 scope'],
    [['pmm ic3 scope', "she is already at 4, what's next for her?"], 'pmm ic4 vs ic5 scope'],
    [['pmm vs cm ic4', 'only scope', 'at ic5'], 'pmm vs cm ic5 scope'],
    [['pmm vs cm ic5', 'drop cm'], 'pmm ic5'],
    [['pmm ic4 scope', 'compare with cm', 'just cm', 'both again'], 'pmm vs cm ic4 scope'],
    [['scope', 'at ic5'], 'ic5 scope'],
    [['ce promotion', 'what did the old one say about promotion?'], 'ce 2023-03 promotion'],
    [['ce ic3', 'and before'], 'ce 2023-03 ic3'],
    [['ce ic5 internal', 'sorry, meant the first'], 'ce ic5 contextual understanding internal'],
    [['pmm ic4 execution', 'wrong one, wanted internal communication'], 'pmm ic4 internal communication'],
    [['mentoring', 'the top one'], 'cm ic4 general'],
    [['cm ic4', 'is there a link I can read?'], 'talk'],
    [['senior ce', 'both'], 'ce ic3 vs ic4'],
    [['ce ic4 discovery', 'not that', 'and ic5'], 'ce ic5 discovery'],
    [['pmm ic4', 'and IC5?', 'what changes at IC5?'], 'pmm ic4 vs ic5'],
    [['ce ic5 discovery', 'discovery up to ic5'], 'ce ic3 vs ic4 vs ic5 discovery'],
    [['ce ic5 value', '1 more down'], 'ce ic4 value'],
    [['ce ic3', 'und eine Stufe höher?'], 'ce ic4'],
    [['pmm ic4 strategy', 'and cm?', 'spot the difference'], 'pmm vs cm ic4 strategy'],
    [['pmm ic4 market', 'and the lowest'], 'pmm ic3 market'],
    [['pmm ic3 scope', 'higher', 'up again'], 'pmm ic5 scope'],
    [['pmm ic6?', 'ok, the highest one then'], 'pmm ic5'],
    [['pmm', 'scope, the lowest one there'], 'pmm ic3 scope'],
    [['ce ic4 value', 'meh. do 5'], 'ce ic5 value'],
    [['competition', 'only at ic4', 'and the 5s?'], 'ic5 competition'],
    [['ce ic4 value', 'what did 2023-03 say at that level?'], 'none'],
    [['ce ic4', 'what did 2023-03 say at that level?'], 'ce 2023-03 ic4'],
    [['ce ic3 discovery', 'and ic5', 'next to mine'], 'ce ic3 vs ic5 discovery'],
    [['pmm ic4 pricing', 'what about cm?', 'and ic5?'], 'pmm ic5 pricing and packaging'],
    [['ce team lead', 'and in the old version?'], 'ce 2023-03 ce regional team lead'],
    [['pmm vs cm ic4 scope', 'just cm', 'and the other one?'], 'pmm ic4 scope'],
    [['ce ic4 discovery', 'pmm ic4 vs ic5'], 'pmm ic4 vs ic5'],
    [['ce ic4', 'what changed in ce discovery'], 'ce 2023-03 vs 2023-05 discovery'],
    [['Was erwartet man bei Discovery?'], 'ce discovery'],
    [['ce ic4 vs ic5 value', 'only ic4', 'the other one'], 'ce ic5 value'],
    [['ce ic3 vs ic4 vs ic5', 'only ic4', 'the other one'], 'ce ic3 vs ic4 vs ic5'],
    [['ce ic4', 'the other one'], 'talk'],
    [['ce internal', 'the operational one'], 'ce operational excellence internal'],
    [['ce internal', 'the operational one', 'the first one'], 'ce contextual understanding internal'],
    [['ce internal', 'pmm ic4', 'the first one'], 'pmm ic4'],
    [['ce ic4 value', 'not ic4, ic5'], 'ce ic5 value'],
    [['ce ic4 value', 'delivery rather than value'], 'ce ic4 delivery'],
    [['ce ic4 value', 'again please'], 'ce ic4 value'],
    [['ce ic4 value', 'too long'], 'talk'],
    [['ce ic4 value', 'too long, only delivery'], 'ce ic4 delivery'],
    [['ce ic4 value', 'says who?'], 'talk'],
    [['ce 2023-03 ic3', 'and the current version?'], 'ce ic3'],
    [['pmm ic4', 'and the old version?'], 'none'],
    [['ce ic4 vs ic5', 'drop ic5'], 'ce ic4'],
    [['ce ic3', 'add ic4'], 'ce ic3 vs ic4'],
    [['ce ic3 vs ic4 vs ic5', 'the first step'], 'ce ic3 vs ic4'],
    [['ce ic3 vs ic4 vs ic5', 'the last step'], 'ce ic4 vs ic5'],
    [['ce ic4 value', 'the whole level'], 'ce ic4'],
    [['ce ic4 value', 'at which level does it start?'], 'ce value'],
    [['what changed in ce', 'at ic4?'], 'ce ic4 2023-03 vs 2023-05'],
    [['ce promotion', 'ok and ic5'], 'ce ic5'],
    [['pmm ic4', 'how does it differ from cm?'], 'pmm vs cm ic4'],
    [['ce ic4 value', 'ic3 to ic5'], 'ce ic3 vs ic4 vs ic5 value'],
    [['ce ic4 value', 'no, 3'], 'ce ic3 value'],
    [['ce promotion', 'there used to be numbers in it, what did the older version ask?'], 'ce 2023-03 promotion'],
    [['ce promotion', 'was it different before?'], 'ce 2023-03 promotion'],
    [['ce promotion', 'how often does that happen'], 'ce promotion'],
    [['ce team lead', 'is that a manager job?'], 'ce regional team lead'],
    [['ce team lead', 'and if somebody wants to go into management'], 'moving into ce management'],
    [['pmm ic4', 'software engineer ic4'], 'none'],
    [['pmm ic4 scope', 'the launch party still needs a playlist from somebody with taste'], 'none'],
    [['pmm ic4 scope', 'VPN keeps kicking me off every ten minutes', 'and ic5?'], 'pmm ic5 scope'],
    [['ce ic3 discovery', 'two levels up'], 'ce ic5 discovery'],
    [['pmm ic5 scope', 'and 2 down from there'], 'pmm ic3 scope'],
    [['ce ic3 vs ic5 value', 'the one in between'], 'ce ic4 value'],
    [['pmm ic3 scope', 'ic5', "what's in between?"], 'pmm ic4 scope'],
    [['pmm competition', 'leave out ic3'], 'pmm ic4 vs ic5 competition'],
    [['ce ic4 discovery', 'and ic5', 'what would I have to do to get there'], 'ce ic4 vs ic5 discovery'],
    [['pmm ic3', 'ic5', "what does he do that she doesn't?"], 'pmm ic3 vs ic5'],
    [['ce ic4 value', 'why was that changed'], 'talk'],
    [['ce ic4', 'what did it say in march'], 'ce 2023-03 ic4'],
    [['ce ic5 vs ic6', 'what did the old page say about ic6'], 'ce 2023-03 ic6'],
    [['ce 2023-03 high agency ic4', 'ce ic3 in the current one'], 'ce ic3'],
    [['ce 2023-03 ic4', 'and the old version?'], 'ce 2023-03 ic4'],
    [['ce ic4 vs ic5 value', 'delivery, same two'], 'ce ic4 vs ic5 delivery'],
    [['ce ic4 technology', 'the product one'], 'ce ic4 sourcegraph product'],
    [['what is Strategy at ic5', 'last one: pmm scope, ic4'], 'pmm ic4 scope'],
    [['senior ce', 'the higher of the two'], 'ce ic4'],
    [['pmm ic3 vs ic5 scope', 'the lower of those'], 'pmm ic3 scope'],
    [['ce discovery', 'only the last two'], 'ce ic4 vs ic5 discovery'],
    [['pmm ic4 scope', 'and strategy', 'both at ic5'], 'ambiguous'],
    [['pmm ic3 scope', 'up one'], 'pmm ic4 scope'],
    [['I am a CE at ic4', "what's next for me?", 'and leadership at my level'], 'ce ic4 leadership'],
  ])('%j ends at %j', (messages, last) => expect(play(...messages).at(-1)).toBe(last))

  test('what a ladder speaks of by a code that is none of its levels is looked for in it', () => {
    const { conversation } = bot().converse('pmm ic3 scope', NEW_CONVERSATION)
    expect(bot().converse('and the L2 ones?', conversation).answer.asked).toMatchObject({
      kind: 'search',
      ladder: { id: 'pmm' },
      words: ['l2'],
    })
  })

  test('says what it took from before', () => {
    const { conversation } = bot().converse('ce ic4 discovery', NEW_CONVERSATION)
    expect(bot().converse('and ic5?', conversation).answer.assumed).toEqual(['ladder', 'competency', 'topic'])
    expect(bot().converse('pmm ic5 strategy', conversation).answer.assumed).toEqual([])
  })
})

describe('what is remembered of an answer', () => {
  const ref = { id: 'ce', revision: '2023-05' }
  const other = { id: 'pmm', revision: '2023-02' }
  const level = (id: string): Query => ({ kind: 'level', ladders: [ref], level: id })
  const several: Query = { kind: 'level', ladders: [ref, other], level: 'ic4' }
  const choice: Query = { kind: 'ambiguous', readings: [level('ic3'), level('ic4')] }
  const talk = (levels: readonly string[]): Query => ({ kind: 'talk', topic: 'judgement', ladder: ref, levels })
  const missing: Query = {
    kind: 'none',
    reason: { kind: 'no-such-level', ladder: ref, level: 'ic9' },
    nearest: [{ kind: 'ladder', ladder: ref }],
  }
  const spokenOf = { ...NEW_CONVERSATION, about: level('ic5'), before: level('ic3') }

  test('what was quoted, and what before that, with nothing to choose', () => {
    expect(remember(spokenOf, level('ic4'), [])).toEqual({
      about: level('ic4'),
      before: level('ic5'),
      offered: [],
      isFresh: false,
      isOpen: false,
    })
  })

  test('the same again moves nothing', () => {
    expect(remember(spokenOf, level('ic5'), [])).toMatchObject({ about: level('ic5'), before: level('ic3') })
  })

  test('what several ladders answered is a choice between them, unless they stand side by side', () => {
    const each = [ref, other].map((ladder) => ({ kind: 'level', ladders: [ladder], level: 'ic4' }))
    expect(remember(spokenOf, several, [])).toMatchObject({ offered: each, isFresh: true, isOpen: true })
    const beside: Query = { kind: 'comparison', ladders: [ref, other], levels: ['ic4'], subject: null }
    expect(remember(spokenOf, beside, [])).toMatchObject({ offered: [], isFresh: false, isOpen: false })
  })

  test('a choice waits for an answer, and what is still spoken of stays', () => {
    const asked = remember(spokenOf, choice, [level('ic3'), level('ic4')])
    expect(asked).toEqual({ ...spokenOf, offered: [level('ic3'), level('ic4')], isFresh: true, isOpen: true })
    const thanked = remember(asked, talk([]), [])
    expect(thanked).toMatchObject({ offered: asked.offered, isFresh: false, isOpen: true })
    expect(remember(thanked, level('ic4'), [])).toMatchObject({ offered: asked.offered, isFresh: false, isOpen: false })
  })

  test('what else may be meant beside an answer does not wait for one', () => {
    expect(remember(spokenOf, level('ic4'), [level('ic3')])).toMatchObject({
      offered: [level('ic3')],
      isFresh: true,
      isOpen: false,
    })
  })

  test('a level that a ladder lacks leads to that ladder', () => {
    expect(remember(spokenOf, missing, [])).toMatchObject({
      about: { kind: 'ladder', ladder: ref },
      before: level('ic5'),
    })
  })

  test('what was told to the bot is spoken of where nothing else is', () => {
    expect(remember(NEW_CONVERSATION, talk(['ic4', 'ic5']), []).about).toEqual(level('ic4'))
    expect(remember(NEW_CONVERSATION, talk([]), []).about).toEqual({ kind: 'ladder', ladder: ref })
    expect(remember(spokenOf, talk(['ic4']), []).about).toEqual(level('ic5'))
    expect(remember(NEW_CONVERSATION, { kind: 'talk', topic: 'thanks', ladder: null, levels: [] }, []).about).toBe(null)
    expect(remember(NEW_CONVERSATION, { kind: 'help' }, []).about).toBe(null)
  })
})
