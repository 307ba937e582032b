/** What answers hold, kind by kind, of two small ladders that share a competency. */
import { describe, expect, test } from 'vitest'
import type { Answer, AnswerOf } from '../../src/answer/answer.js'
import { answerQuery, type FindBehaviors } from '../../src/answer/answer-query.js'
import { briefAbout } from '../../src/answer/brief.js'
import { quotedIn } from '../../src/answer/quoted.js'
import { everythingUpTo } from '../../src/answer/up-to.js'
import { behaviorsOf, createLadders, refOf } from '../../src/ladder/ladders.js'
import type { Query, Search } from '../../src/reading/query.js'
import { buildLadder } from '../helpers/ladders.js'

const coaching = { Coaching: { ic1: ['Asks.'], ic2: ['Coaches.'], ic4: ['Coaches coaches.'] } } as const
const pillars = {
  Craft: {
    Drawing: {
      ic1: [['Lines', 'Draws lines.']],
      ic2: [
        ['Lines', 'Draws fine lines.'],
        ['Curves', 'Draws curves.'],
      ],
    },
    Painting: { ic2: ['Paints.'] },
  },
  People: coaching,
} as const
const design = buildLadder({
  levels: ['ic1', { id: 'ic2', summary: 'Works alone.' }, { id: 'ic3', undefined: 'To be written.' }, 'ic4'],
  summary: 'What designers do.',
  pillars,
  roles: [{ slug: 'lead', name: 'Guild Lead', aliases: [], summary: 'Leads.', duties: [] }],
  notes: [{ slug: 'hours', name: 'Hours', text: 'Any.' }],
})
const older = buildLadder({ revision: '2023-01', pillars: { People: coaching } })
const ux = buildLadder({ id: 'ux', name: 'UX', levels: ['ic1', 'ic2'], pillars: { People: coaching } })
const ladders = createLadders([design, older, ux])
const [des, old, uxRef] = [design, older, ux].map(refOf)
if (!des || !old || !uxRef) throw new Error('three ladders are built')

const coached = { competency: 'coaching', topic: null }
const drawing = { competency: 'drawing', topic: null }

function answer<Kind extends Query['kind']>(query: Extract<Query, { kind: Kind }>, find: FindBehaviors = () => []) {
  return answerQuery(query, { ladders, find, phrase: ({ kind }) => `asks ${kind}` })
}

const texts = (answer: Answer): string[] => quotedIn(answer).map(({ behavior }) => behavior.text)

describe('the behaviors quoted of', () => {
  const rows: [what: string, query: Query, texts: string[]][] = [
    [
      'a level: all, in the page’s order',
      { kind: 'level', ladders: [des], level: 'ic2' },
      ['Draws fine lines.', 'Draws curves.', 'Paints.', 'Coaches.'],
    ],
    ['a level of two ladders: both', { kind: 'level', ladders: [uxRef, old], level: 'ic1' }, ['Asks.', 'Asks.']],
    [
      'a competency: level by level',
      { kind: 'competency', ladders: [des], subject: drawing },
      ['Draws lines.', 'Draws fine lines.', 'Draws curves.'],
    ],
    [
      'a pillar: all of its competencies',
      { kind: 'competency', ladders: [des], subject: { competency: 'craft', topic: null } },
      ['Draws lines.', 'Draws fine lines.', 'Draws curves.', 'Paints.'],
    ],
    [
      'a topic at a level: that alone',
      { kind: 'expectation', ladders: [des], subject: { competency: 'drawing', topic: 'Curves' }, level: 'ic2' },
      ['Draws curves.'],
    ],
    [
      'levels compared: competency by competency',
      { kind: 'comparison', ladders: [des], levels: ['ic1', 'ic2'], subject: null },
      ['Draws lines.', 'Draws fine lines.', 'Draws curves.', 'Paints.', 'Asks.', 'Coaches.'],
    ],
    [
      'ladders compared: ladder by ladder',
      { kind: 'comparison', ladders: [uxRef, des], levels: ['ic2'], subject: coached },
      ['Coaches.', 'Coaches.'],
    ],
    ['a whole ladder: none', { kind: 'ladder', ladder: des }, []],
  ]
  test.each(rows)('%s', (_, query, wanted) => {
    expect(texts(answer(query))).toEqual(wanted)
  })

  test('everything up to a level: the newest first', () => {
    expect(
      quotedIn(everythingUpTo(design, 'ic2', drawing)).map(({ behavior, competency }) => [
        competency.name,
        behavior.text,
      ]),
    ).toEqual([
      ['Drawing', 'Draws fine lines.'],
      ['Drawing', 'Draws curves.'],
      ['Drawing', 'Draws lines.'],
    ])
  })
})

describe('a comparison of levels goes step by step', () => {
  const steps = (levels: string[]): string[] => {
    const { steps } = answer({ kind: 'comparison', ladders: [des], levels, subject: coached }) as AnswerOf<'comparison'>
    return steps.kind === 'levels' ? steps.steps.map(({ from, to }) => `${from} to ${to}`) : []
  }

  test('over the levels between, past those left undefined', () => {
    expect(steps(['ic1', 'ic4'])).toEqual(['ic1 to ic2', 'ic2 to ic4'])
  })

  test('and to one left undefined where that is named', () => {
    expect(steps(['ic2', 'ic3'])).toEqual(['ic2 to ic3'])
  })

  test('of a topic it holds that topic alone', () => {
    const lines = { competency: 'drawing', topic: 'Lines' }
    const made = answer({ kind: 'comparison', ladders: [des], levels: ['ic1', 'ic2'], subject: lines })
    const { steps, subject } = made as AnswerOf<'comparison'>
    expect(subject?.name).toBe('Lines')
    const pairs = steps.kind === 'levels' ? steps.steps.flatMap((step) => step.pairs) : []
    expect(pairs.map(({ before, after }) => [before?.text, after?.text])).toEqual([
      ['Draws lines.', 'Draws fine lines.'],
    ])
  })

  test('ladders are set beside the first one', () => {
    const { steps } = answer({
      kind: 'comparison',
      ladders: [uxRef, des],
      levels: ['ic1'],
      subject: null,
    }) as AnswerOf<'comparison'>
    const pairs = steps.kind === 'ladders' ? steps.counterparts.flatMap((each) => each.pairs) : []
    expect(pairs.map(({ left, right }) => [left?.name, right?.name])).toEqual([
      ['Coaching', 'Coaching'],
      [undefined, 'Drawing'],
      [undefined, 'Painting'],
    ])
  })
})

describe('a cell', () => {
  test('is filled, empty, or undefined as its level is', () => {
    const { cells } = answer({ kind: 'competency', ladders: [des], subject: drawing }) as AnswerOf<'competency'>
    expect(cells.map(({ level, state }) => [level.id, state])).toEqual([
      ['ic1', 'filled'],
      ['ic2', 'filled'],
      ['ic3', 'undefined'],
      ['ic4', 'empty'],
    ])
  })
})

test('every answer carries its question, the text that asks it, and what to ask next', () => {
  const asked: Query = { kind: 'ladders' }
  expect(answer(asked)).toMatchObject({ asked, phrase: 'asks ladders', sure: true, isForeign: false, assumed: [] })
  expect(answer(asked).next.map(({ text }) => text)).toEqual(['asks ladder', 'asks ladder'])
})

describe('the answer to', () => {
  const rows: [what: string, query: Query, holds: object][] = [
    ['help: the ladders', { kind: 'help' }, { kind: 'help', ladders: ladders.current }],
    [
      'which ladders there are: older ones too',
      { kind: 'ladders' },
      { ladders: [design, ux], superseded: ladders.superseded },
    ],
    ['promotion: every ladder', { kind: 'promotion', ladder: null }, { kind: 'promotion', ladders: [design, ux] }],
    ['promotion in a ladder: that one', { kind: 'promotion', ladder: uxRef }, { kind: 'promotion', ladders: [ux] }],
    ['a role: its name', { kind: 'role', ladder: des, role: 'lead' }, { name: 'Guild Lead', role: design.roles[0] }],
    [
      'a role that is not there: what it was called',
      { kind: 'role', ladder: des, role: 'mascot' },
      { name: 'mascot', role: null },
    ],
    ['a note: its text', { kind: 'note', ladder: des, note: 'hours' }, { note: design.notes[0] }],
    [
      'changes where there is one revision: none',
      { kind: 'changes', ladder: uxRef, from: null, level: null, subject: null },
      { changes: null },
    ],
    [
      'changes: of the older revision',
      { kind: 'changes', ladder: des, from: '2023-01', level: 'ic1', subject: coached },
      {
        level: 'ic1',
        subject: { name: 'Coaching' },
        changes: { newer: { revision: '2024-01' }, older: { revision: '2023-01' } },
      },
    ],
    [
      'talk: what was spoken of',
      { kind: 'talk', topic: 'thanks', ladder: des, levels: ['ic2'] },
      { topic: 'thanks', ladder: design, levels: ['ic2'] },
    ],
  ]
  test.each(rows)('%s', (_, query, holds) => {
    expect(answer(query)).toMatchObject(holds)
  })

  test.each<[query: Query, error: string]>([
    [{ kind: 'note', ladder: des, note: 'weather' }, 'no weather in the ladders loaded'],
    [{ kind: 'level', ladders: [des], level: 'ic9' }, 'no ic9 in design@2024-01'],
    [
      { kind: 'competency', ladders: [des], subject: { competency: 'singing', topic: null } },
      'no singing in design@2024-01',
    ],
  ])('what no ladder has is an error of the caller', (query, error) => {
    expect(() => answer(query)).toThrow(error)
  })
})

describe('a choice shows of each reading the first thing that the ladder says', () => {
  test.each<[query: Query, glimpse: string | null]>([
    [{ kind: 'ladder', ladder: des }, 'What designers do.'],
    [{ kind: 'level', ladders: [des], level: 'ic2' }, 'Works alone.'],
    [{ kind: 'level', ladders: [des], level: 'ic1' }, null],
    [{ kind: 'competency', ladders: [des], subject: drawing }, 'Draws lines.'],
    [{ kind: 'expectation', ladders: [des], subject: drawing, level: 'ic2' }, 'Draws fine lines.'],
    [{ kind: 'expectation', ladders: [des], subject: drawing, level: 'ic4' }, null],
    [{ kind: 'promotion', ladder: des }, null],
  ])('%j', (query, glimpse) => {
    const made = answer({ kind: 'ambiguous', readings: [query] }) as AnswerOf<'ambiguous'>
    expect(made.readings.map((reading) => reading.glimpse)).toEqual([glimpse])
  })
})

describe('a search', () => {
  const behavior = (text: string) => {
    const found = behaviorsOf(design).find((each) => each.text === text)
    if (!found) throw new Error(`no behavior ${text}`)
    return found
  }
  const hit = (text: string, score: number, words: string[] = ['curves']) => ({
    behavior: behavior(text),
    score,
    words,
  })
  /** What is found anywhere; at levels, what of it stands there. */
  const finding =
    (...hits: ReturnType<typeof hit>[]): FindBehaviors =>
    ({ levels }) =>
      hits.filter(({ behavior }) => levels.length === 0 || levels.includes(behavior.level))
  const asked: Search = { kind: 'search', text: 'curves?', words: ['curves'], ladder: null, levels: [], asks: null }
  const search = (query: Partial<Search>, find: FindBehaviors) => answer({ ...asked, ...query }, find)

  test('quotes what was found, with the words that say something', () => {
    const made = search({}, finding(hit('Draws curves.', 0.9, ['curves', 'the']))) as AnswerOf<'search'>
    expect(made.hits).toMatchObject([
      { ladder: design, competency: { name: 'Drawing' }, score: 0.9, words: ['curves'] },
    ])
    expect(made).toMatchObject({ kind: 'search', text: 'curves?', ladder: null, levels: [], verdict: null })
  })

  test('quotes nothing for a common word alone, unless nothing else was asked', () => {
    const find = finding(hit('Draws curves.', 0.9, ['the']))
    expect(search({ words: ['the', 'zebra'] }, find).kind).toBe('none')
    expect(search({ words: ['the'] }, find).kind).toBe('search')
  })

  test('that finds nothing is none, and says where nothing was found', () => {
    expect(search({ ladder: des, levels: ['ic2'] }, () => [])).toMatchObject({
      kind: 'none',
      reason: { kind: 'nothing-fits', ladder: des, levels: ['ic2'] },
      ladders: [design, ux],
    })
  })

  test('for the level tells those that say it about as plainly as the best, lowest first', () => {
    const find = finding(hit('Coaches coaches.', 1), hit('Coaches.', 0.7), hit('Asks.', 0.69))
    expect(search({ asks: 'level' }, find)).toMatchObject({
      verdict: { asked: null, says: true, at: [{ ladder: design, levels: ['ic2', 'ic4'] }] },
    })
  })

  test.each([
    [
      'says so where the level says it about as plainly as any',
      0.7,
      { asked: 'ic1', says: true, at: [{ ladder: design, levels: ['ic1'] }] },
      ['ic1'],
      1,
    ],
    [
      'tells which ones say it where that level does not',
      0.69,
      { asked: 'ic1', says: false, at: [{ ladder: design, levels: ['ic4'] }] },
      [],
      2,
    ],
  ])('for whether a level asks it %s', (_, score, verdict, levels, hits) => {
    const find = finding(hit('Coaches coaches.', 1), hit('Asks.', score))
    const made = search({ asks: 'whether', levels: ['ic1'] }, find) as AnswerOf<'search'>
    expect(made).toMatchObject({ verdict, levels })
    expect(made.hits).toHaveLength(hits)
  })

  test('at a level stays there', () => {
    const made = search({ ladder: des, levels: ['ic1'] }, finding(hit('Coaches coaches.', 1), hit('Asks.', 0.2)))
    expect(made).toMatchObject({ ladder: design, levels: ['ic1'], verdict: null })
    expect(texts(made)).toEqual(['Asks.'])
  })
})

describe('a brief is about', () => {
  const about = (query: Query) => {
    const found = briefAbout(answer(query))
    return found && [found.ladder.id, found.level, found.next, found.about?.competency ?? null]
  }
  test.each<[what: string, query: Query, about: unknown]>([
    ['a level and the next one', { kind: 'level', ladders: [des], level: 'ic1' }, ['design', 'ic1', 'ic2', null]],
    ['the highest level alone', { kind: 'level', ladders: [des], level: 'ic4' }, ['design', 'ic4', null, null]],
    [
      'a competency where that was asked',
      { kind: 'expectation', ladders: [des], subject: drawing, level: 'ic2' },
      ['design', 'ic2', 'ic3', 'drawing'],
    ],
    [
      'the ends of a comparison',
      { kind: 'comparison', ladders: [des], levels: ['ic1', 'ic2', 'ic4'], subject: coached },
      ['design', 'ic1', 'ic4', 'coaching'],
    ],
    ['nothing where several ladders are asked', { kind: 'level', ladders: [des, uxRef], level: 'ic1' }, null],
    [
      'nothing where several ladders are compared',
      { kind: 'comparison', ladders: [des, uxRef], levels: ['ic1'], subject: null },
      null,
    ],
    ['nothing where the level says nothing', { kind: 'level', ladders: [des], level: 'ic3' }, null],
    [
      'nothing where the levels compared say nothing',
      { kind: 'comparison', ladders: [des], levels: ['ic3', 'ic4'], subject: drawing },
      null,
    ],
    ['nothing where no level is asked', { kind: 'ladder', ladder: des }, null],
  ])('%s', (_, query, wanted) => {
    expect(about(query)).toEqual(wanted)
  })
})
