/**
 * What a question names of ladders whose levels are called by titles, codes and tracks, and which of their revisions it
 * means; on ladders that share a competency.
 */
import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { buildLadder, type LadderSpec } from '../helpers/ladders.js'
import { lastAnswer, told } from '../helpers/told.js'

/** Cells of a topic and a behavior beside it. */
function cells(topic: string, ...levels: string[]): Record<string, readonly (string | readonly [string, string])[]> {
  return Object.fromEntries(levels.map((id, n) => [id, [[topic, `${topic}, ${n} times.`], `More of it, ${n} times.`]]))
}

function legal(revision: string, more: NonNullable<LadderSpec['pillars']>[string]): Ladder {
  return buildLadder({
    id: 'legal',
    name: 'Legal',
    role: 'Lawyer',
    aliases: ['lawyers'],
    revision,
    levels: [
      { id: 'trainee', name: 'Trainee' },
      { id: 'counsel', titles: ['Counsel'] },
      { id: 'senior', name: 'Senior Counsel' },
      { id: 'principal', titles: ['Principal Counsel'] },
    ],
    pillars: { Practice: { Advice: cells('Advising alone', 'trainee', 'counsel', 'senior', 'principal'), ...more } },
  })
}

const data = buildLadder({
  id: 'data',
  name: 'Data Science',
  role: 'Data Scientist',
  aliases: ['DS'],
  revision: '2024-03',
  tracks: [
    { id: 'ic', name: 'Contributor' },
    { id: 'm', name: 'Manager' },
  ],
  levels: [
    { id: 'e2', undefined: 'Not yet.' },
    'e3',
    { id: 'e4', titles: ['Senior Data Scientist'] },
    { id: 'e5', titles: ['Senior Data Scientist', 'Principal Data Scientist'] },
    { id: 'e6', undefined: 'Not yet.' },
    { id: 'm5', name: 'Manager 5', track: 'm', beside: ['e5'] },
  ],
  pillars: {
    Practice: { Advice: cells('Counselling', 'e3', 'e4', 'e5', 'm5'), Modelling: cells('Models', 'e4', 'e5') },
    Numbers: { Statistics: cells('Figures', 'e3', 'e4', 'e5') },
  },
})

const contracts = cells('Drafting', 'counsel', 'senior')
const ladders = createLadders([
  legal('2023-01', { Litigation: cells('Suing', 'counsel', 'senior') }),
  legal('2023-09', { Contracts: contracts, Litigation: cells('Suing', 'counsel') }),
  legal('2024-06', { Contracts: contracts }),
  data,
])

test.each([
  ['trainee to senior counsel', 'legal trainee vs counsel vs senior'],
  ['trainee and principal counsel', 'legal trainee vs principal'],
  ['legal trainee to principal', 'legal trainee vs counsel vs senior vs principal'],
  ['senior counsel', 'legal senior'],
  ['counsel', 'legal counsel'],
  ['legal senior', 'legal senior'],
  ['senior data scientist', 'one of: data e4; data e5'],
  ['senior ds e4', 'data e4'],
  ['ds e5 and senior people', 'data e5'],
  ['principal ds vs senior ds', 'one of: data e4 vs e5; data e5'],
  ['ds E3', 'data e3'],
  ['ds e-3', 'data e3'],
  ['e3 to e5', 'data e3 vs e4 vs e5'],
  ['ds up to e5', 'data e3 vs e4 vs e5'],
  ['ds levels', 'data'],
  ['ds m5', 'data m5'],
  ['ds manager 5', 'data m5'],
  ['ds e2', 'data e2'],
  ['ds l4', 'data e4'],
  ['ds 4', 'data e4'],
  ['ds level 5', 'data e5'],
  ['E4 advice', 'data e4 advice'],
  ['advice', 'advice'],
  ['practice', 'practice'],
  ['legal practice', 'legal practice'],
  ['advising alone', 'legal advising alone'],
  ['advice advising alone', 'legal advising alone'],
  ['statistics at e4', 'data e4 statistics'],
  ['legal 2023-01 litigation', 'legal 2023-01 litigation'],
  ['legal 2023-01', 'legal 2023-01'],
  ['legal in january 2023', 'legal 2023-01'],
  ['2023-09', 'legal 2023-09'],
  ['counsel 2023-09', 'legal 2023-09 counsel'],
  ['the old legal ladder', 'legal 2023-09'],
  ['old litigation', 'legal 2023-09 litigation'],
  ['what was before in legal', 'legal 2023-09'],
  ['the previous level of legal counsel', 'legal trainee vs counsel'],
  ['2022-01 legal', 'no-such-revision 2022-01: legal'],
  ['ds 2023-01', 'no-such-revision 2023-01: data'],
  ['contracts', 'legal contracts'],
  ['modelling e3', 'data e3 modelling'],
  ['modelling and statistics', 'one of: data modelling; data statistics'],
  ['numbers', 'data numbers'],
  ['numbers statistics', 'data statistics'],
  ['lawyers', 'legal'],
  ['legal vs ds', 'legal vs data'],
  ['legal vs ds advice', 'legal vs data advice'],
  ['ds vs legal modelling', 'elsewhere Modelling: data modelling'],
  ['what is expected of a senior counsel?', 'legal senior'],
  ['what does a lawyer do as counsel', 'legal counsel'],
  ['head of legal', 'no-such-level head: legal'],
  ['legal e4', 'no-such-level e4: legal'],
  ['e9', 'no-such-level e9: ladders'],
  ['ds e9', 'no-such-level e9: data'],
  ['m5 vs e5', 'data e5 vs m5'],
  ['the step after e4', 'data e4 vs e5'],
  ['e4 and the next level', 'data e4 vs e5'],
  ['what changes at e5', 'data e4 vs e5'],
  ['what changes at e4 in modelling', 'data e3 vs e4 modelling'],
  ['the level above e3', 'data e3 vs e4'],
  ['the level after e3', 'data e3 vs e4'],
  ['e3 and the previous level', 'data e2 vs e3'],
  ['what changed in legal', 'legal 2023-09 vs 2024-06'],
  ['what changed in legal since january 2023', 'legal 2023-01 vs 2024-06'],
  ['what changed between 2023-01 and 2023-09', 'legal 2023-01 vs 2023-09'],
  ['what changed in legal for counsel', 'legal counsel 2023-09 vs 2024-06'],
  ['what changed in ds', 'data what changed'],
  ['modelling principal', 'data e5 modelling'],
  ['principal modelling', 'data e5 modelling'],
  ['trainee advice', 'legal trainee advice'],
  ['counsel vs senior counsel contracts', 'legal counsel vs senior contracts'],
  ['contracts senior', 'legal senior contracts'],
  ['lead data scientist', 'no-such-level lead: data'],
  ['senior lawyer', 'legal senior'],
  ['lawyer senior', 'legal senior'],
  ['what does a principal do in modelling', 'data e5 modelling'],
  ['advising alone counsel', 'legal counsel advising alone'],
  ['figures at e3 and e5', 'data e3 vs e5 figures'],
  ['e4 to e5 figures', 'data e4 vs e5 figures'],
  ['practice trainee', 'legal trainee practice'],
  ['numbers e5', 'data e5 numbers'],
  ['ds practice numbers', 'one of: data practice; data numbers'],
  ['advice modelling', 'one of: data advice; legal advice; data modelling'],
  ['legal advice contracts', 'one of: legal advice; legal contracts'],
  ['legal ladder from september', 'legal 2023-09'],
  ['2023-01 2023-09 legal', 'legal 2023-01 vs 2023-09'],
  ['legal old counsel', 'legal 2023-09 counsel'],
  ['the previous revision of legal counsel', 'legal 2023-09 counsel'],
  ['contracts 2023-09', 'legal 2023-09 contracts'],
  ['litigation 2023-01', 'legal 2023-01 litigation'],
  ['old suing', 'legal 2023-09 suing'],
  ['suing', 'off-topic:'],
  ['manager 5 advice', 'data m5 advice'],
  ['the e6', 'data e6'],
  ['e3 up to e6', 'data e3 vs e4 vs e5 vs e6'],
  ['everything up to e4 in ds', 'data e3 vs e4'],
  ['ds 3-5', 'data e3 vs e4 vs e5'],
  ['ds between 3 and 5', 'data e3 vs e5'],
])('%j asks %s', (text, comesTo) => {
  const bot = createLadderbot(ladders)
  expect(told(bot.ask(text), bot)).toBe(comesTo)
})

describe('in a conversation', () => {
  test.each<[messages: string[], comesTo: string, taken: string]>([
    [['ds e4', "what's the difference?"], 'data e3 vs e4', 'ladder levels'],
    [['ds e3', "what's the difference?"], 'data e3 vs e4', 'ladder levels'],
    [['ds e5', 'one level up'], 'data e6', 'ladder'],
    [['ds e3', 'two levels down'], 'data e3', 'ladder levels'],
    [['ds modelling', 'the first one'], 'data e3 modelling', 'ladder levels competency'],
    [['ds modelling', 'the lowest level'], 'data e3 modelling', 'ladder competency'],
    [['ds', 'the first level'], 'data e3', 'ladder levels'],
    [['ds e4 modelling', 'and legal?'], 'no-such-level e4: legal', 'ladder'],
    [['ds e4 advice', 'and legal?'], 'no-such-level e4: legal advice', 'ladder'],
    [['ds e4 advice', 'compare with legal'], 'no-such-level e4: legal advice', 'ladder'],
    [['ds advice', 'at e3'], 'data e3 advice', 'ladder competency'],
    [['advice', 'at e3'], 'data e3 advice', 'ladder competency'],
    [['legal counsel advice', 'the next level'], 'legal senior advice', 'ladder competency'],
    [['legal counsel litigation', 'the new version'], 'legal counsel', ''],
    [['legal counsel contracts', 'the old version'], 'legal 2023-09 counsel contracts', ''],
    [
      ['legal counsel contracts', 'the old version', 'the old version'],
      'elsewhere Contracts: legal 2023-01 counsel',
      '',
    ],
    [['legal 2023-01 counsel', 'the newer version'], 'legal counsel', ''],
    [['legal counsel', 'in january?'], 'legal 2023-01 counsel', 'ladder levels'],
    [['legal counsel', 'in september?'], 'legal 2023-09 counsel', 'ladder levels'],
    [['legal 2023-01 counsel litigation', 'advice'], 'legal 2023-01 counsel advice', 'ladder levels'],
    [['legal 2023-01 counsel litigation', 'contracts'], 'legal contracts', ''],
    [['ds e4', 'm5'], 'data m5', 'ladder'],
    [['ds m5', 'the level below'], 'data m5', 'ladder levels'],
    [['legal trainee', 'one level down'], 'legal trainee', 'ladder levels'],
    [['legal counsel', 'one level down'], 'legal trainee', 'ladder'],
    [['legal counsel advice', 'and for ds?'], 'no-such-level counsel: data advice', 'ladder'],
    [['ds e4 statistics', 'and advice?'], 'data e4 advice', 'ladder levels'],
    [['ds e4 numbers', 'statistics'], 'data e4 statistics', 'ladder levels'],
    [['ds e4 advice', 'counselling'], 'data e4 counselling', 'ladder levels'],
    [['ds e4 counselling', 'and for legal?'], 'no-such-level e4: legal', 'ladder'],
    [['ds e4 statistics', 'and contracts?'], 'legal contracts', ''],
    [['legal counsel', 'old version', 'litigation'], 'legal 2023-09 counsel litigation', 'ladder levels'],
    [['ds e4', 'add m5'], 'data e4 vs m5', 'ladder'],
    [['ds', 'up to e5'], 'data e3 vs e4 vs e5', 'ladder'],
    [['ds', 'the middle one'], 'data e4', 'ladder levels'],
    [['ds e3 vs e4 vs e5', 'the upper two'], 'data e4 vs e5', 'ladder levels'],
    [['ds e4', 'whole ladder'], 'data', 'ladder'],
    [['legal vs ds advice', 'only legal'], 'legal advice', 'competency'],
    [['legal vs ds', 'drop ds'], 'legal', 'ladder levels'],
    [['legal vs ds advice', 'and practice'], 'legal vs data practice', 'ladder levels'],
    [['advice', 'and in ds at 4?'], 'data e4 advice', 'competency'],
    [['practice', 'the data one'], 'data practice', ''],
    [['legal trainee to senior counsel', 'add principal'], 'legal trainee vs counsel vs senior vs principal', 'ladder'],
    [['legal trainee', 'vs senior counsel'], 'legal trainee vs senior', ''],
    [['ds e4', 'what did the old one say?'], 'no-such-revision older: data', ''],
  ])('%j: %s', (messages, comesTo, taken) => {
    const bot = createLadderbot(ladders)
    const answer = lastAnswer(messages, bot)
    expect([told(answer, bot), answer.assumed.join(' ')]).toEqual([comesTo, taken])
  })
})

test.each([
  'legal',
  'legal 2023-01',
  'legal counsel',
  'legal 2023-09 senior',
  'data m5',
  'legal advice',
  'legal advising alone',
  'legal 2023-09 counsel litigation',
  'data e4 modelling',
  'data e4 vs e5 figures',
  'legal trainee vs counsel vs senior',
  'legal 2023-01 counsel vs senior suing',
  'legal vs data advice',
  'advice',
  'practice',
  'data e3 practice',
  'legal 2023-09 vs 2024-06',
  'legal 2023-01 vs 2023-09',
  'legal counsel 2023-09 vs 2024-06 contracts',
  'legal 2023-09 vs 2024-06 litigation',
  'data what changed',
  'data e4 what changed modelling',
  'data promotion',
  'promotion',
])('%j is what its answer’s button carries', (text) => {
  const bot = createLadderbot(ladders)
  expect(told(bot.ask(text), bot)).toBe(text)
})
