/** What is said where nothing fits, and where a question fits several things. */
import { describe, expect, test } from 'vitest'
import { createLadders, refOf } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import type { NoneReason, Query } from '../../src/reading/query.js'
import { answerText } from '../../src/render/text.js'
import { buildLadder } from '../helpers/ladders.js'

const pillars = (name: string) => ({ Craft: { [name]: { ic1: [['Lines', `Does some ${name}.`]] } } }) as const
const design = buildLadder({ levels: ['ic1', 'ic2', 'senior'], summary: 'D'.repeat(200), pillars: pillars('drawing') })
const older = buildLadder({ revision: '2023-01', pillars: pillars('juggling') })
const writing = buildLadder({ id: 'writing', name: 'Writing', levels: ['ic10', 'ic2'], pillars: pillars('drawing') })
const music = buildLadder({ id: 'music', name: 'Music', pillars: pillars('singing') })
const bot = createLadderbot(createLadders([design, older, writing, music]))
const [des, old, wri, mus] = [design, older, writing, music].map(refOf)
if (!des || !old || !wri || !mus) throw new Error('four ladders are built')

/** Title and text, without what is offered. */
const said = (query: Query): string => answerText(bot.answer(query)).split('\n\nYou can ask next:')[0] ?? ''
const nothing = (reason: NoneReason): string => said({ kind: 'none', reason, nearest: [] })

describe('where nothing fits, it is said', () => {
  test.each<[reason: NoneReason, title: string, lead: string]>([
    [
      { kind: 'off-topic', about: null },
      'I can only answer from the career ladders',
      'The ladders say what each level expects, how levels differ, and how promotion works.',
    ],
    [
      { kind: 'off-topic', about: 'skipping' },
      'The ladders don’t say whether a level can be skipped',
      'Ask your manager. I can tell you what each of the levels expects.',
    ],
    [
      { kind: 'nothing-fits', ladder: null, levels: [] },
      'Nothing on the ladders comes close',
      'The ladders say what each level expects, how levels differ, and how promotion works. If it’s one of these, try other words.',
    ],
    [
      { kind: 'nothing-fits', ladder: wri, levels: ['ic2'] },
      'Nothing on the Writing ladder at IC2 comes close',
      'Try other words.',
    ],
    [
      { kind: 'no-such-level', ladder: des, level: 'ic9' },
      'Design doesn’t have IC9',
      'Its levels are IC1, IC2 and SENIOR.',
    ],
    [
      { kind: 'no-such-level', ladder: des, level: 'head' },
      'Design doesn’t have a level called “head”',
      'Its levels are IC1, IC2 and SENIOR.',
    ],
    [
      { kind: 'no-such-level', ladder: null, level: 'ic9' },
      'No ladder has IC9',
      'The levels are IC1, IC2, IC10 and SENIOR.',
    ],
    [
      { kind: 'no-such-ladder', name: 'sales' },
      'There is no “sales” ladder here',
      'Career ladders here: Design, Music and Writing.',
    ],
    [
      { kind: 'no-such-revision', ladder: des, revision: '2020' },
      'Design doesn’t have a revision 2020',
      'The current one is 2024-01.',
    ],
    [
      { kind: 'no-such-revision', ladder: mus, revision: 'older' },
      'Music doesn’t have an older revision',
      'The current one is 2024-01.',
    ],
    [
      { kind: 'elsewhere', ladder: des, name: 'juggling', has: [old] },
      'Design didn’t have juggling in 2024-01',
      'It’s in revision 2023-01.',
    ],
    [{ kind: 'elsewhere', ladder: des, name: 'singing', has: [mus] }, 'Design doesn’t have singing', 'Music does.'],
    [
      { kind: 'elsewhere', ladder: mus, name: 'drawing', has: [des, wri] },
      'Music doesn’t have drawing',
      'Design and Writing do.',
    ],
  ])('%j', (reason, title, lead) => {
    const [head, first] = nothing(reason).split('\n\n')
    expect([head, first]).toEqual([title, expect.stringContaining(lead)])
  })

  test('with the closest that there is, quoted beside what the other one says', () => {
    const sung = buildLadder({
      id: 'choir',
      name: 'Choir',
      pillars: { Craft: { Voices: { ic1: ['Does some singing.'] } } },
    })
    const both = createLadderbot(createLadders([music, sung]))
    const nearest: Query[] = [
      { kind: 'expectation', ladders: [mus], subject: { competency: 'singing', topic: null }, level: 'ic1' },
    ]
    const reason: NoneReason = { kind: 'elsewhere', ladder: refOf(sung), name: 'singing', has: [mus] }
    const [text] = answerText(both.answer({ kind: 'none', reason, nearest })).split('\n\nYou can ask next:')
    expect(text).toBe(`Choir doesn’t have singing
Choir: revision 2024-01, paraphrased from Design Ladder. Music: revision 2024-01, paraphrased from Design Ladder.

Music does. Closest: Voices.

Voices · Choir IC1
- Does some singing.

singing · Music IC1
- Lines: Does some singing.`)
  })
})

describe('where a question fits several things', () => {
  const readings: Query[] = [
    { kind: 'ladder', ladder: des },
    { kind: 'competency', ladders: [mus], subject: { competency: 'singing', topic: null } },
    { kind: 'promotion', ladder: mus },
  ]

  test('each is told with the first thing that the ladder says, cut', () => {
    const text = said({ kind: 'ambiguous', readings })
    expect(text).toMatch(/^Which one do you mean\?\n\nIt could be any of these:\n\n/)
    expect(text).toMatch(
      /\n- Design ladder: D{100,139}…\n- singing · Music, all levels: Does some singing\.\n- How promotion works · Music/,
    )
  })

  test('two of them are both', () => {
    expect(said({ kind: 'ambiguous', readings: readings.slice(0, 2) })).toContain('It could be either of these:')
  })
})

describe('talk', () => {
  const offered = (query: Query): string[] =>
    answerText(bot.answer(query))
      .split('\n')
      .filter((line) => line.startsWith('  /ladder'))

  test('offers three things at most, and nothing after thanks', () => {
    const levels = ['ic1', 'ic2', 'senior']
    expect(offered({ kind: 'talk', topic: 'greeting', ladder: des, levels })).toHaveLength(3)
    expect(offered({ kind: 'talk', topic: 'thanks', ladder: des, levels })).toEqual([])
  })

  test('about where answers come from names the page of the ladder spoken of', () => {
    expect(said({ kind: 'talk', topic: 'source', ladder: des, levels: [] })).toContain(
      'Paraphrased from Design Ladder.',
    )
    expect(said({ kind: 'talk', topic: 'bot', ladder: des, levels: [] })).not.toContain('Design Ladder')
  })
})

test('help tells where to ask, what else there is, and example questions', () => {
  const text = answerText(bot.answer({ kind: 'help' }))
  expect(text).toMatch(
    /^What you can ask\n\nAsk in your own words, .* Career ladders here: Design, Music and Writing\.\n/,
  )
  for (const line of [
    '- Where: Only you see what /ladder answers; everyone sees the answer to a mention, in its thread. A direct message is private.',
    '- Without typing: Browse my Home tab, or use the shortcut “Look up a ladder”.',
    '- A message: Open its ⋯ menu and choose “Match to a ladder” to see which behaviors it shows.',
    '- A draft: Send me a direct message that begins with “',
    '- A 1:1: Every level has a brief that I can send you.',
    '- An answer: Share it in a channel, or cite its behaviors.',
    '/ladder ladders  (All ladders)',
  ]) {
    expect(text).toContain(line)
  }
})
