/** What a person reads of levels, competencies and what was found in them: the text without what to ask next. */
import { describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/answer/answer-query.js'
import { behaviorsOf, createLadders, refOf } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import type { Search } from '../../src/reading/query.js'
import { messageOf } from '../../src/render/message.js'
import { answerText } from '../../src/render/text.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder, parsedLadder } from '../helpers/ladders.js'

const design = buildLadder({
  tracks: [
    { id: 'ic', name: 'Individual contributor' },
    { id: 'm', name: 'Manager' },
  ],
  levels: [
    { id: 'ic1', summary: 'Learns.' },
    { id: 'ic2', titles: ['Senior Designer'], beside: ['m1'] },
    { id: 'ic3', undefined: 'Nobody has it yet.' },
    'ic4',
    { id: 'm1', track: 'm', beside: ['ic2'] },
  ],
  cumulative: 'Each level includes the ones below it.',
  pillars: {
    Craft: {
      Drawing: {
        ic1: [['Lines', 'Draws lines with support from a senior designer.']],
        ic2: [
          ['Lines', 'Draws lines autonomously.'],
          ['Curves', 'Draws curves.'],
        ],
      },
      Painting: { ic1: ['Paints walls.'], ic2: ['Paints walls.'], ic4: ['Paints rooms.'] },
    },
    People: { Coaching: { m1: ['Coaches two people.'] } },
  },
})
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  levels: ['ic1', 'ic2'],
  pillars: { Words: { Painting: { ic1: ['Paints pictures in words.'] }, Grammar: { ic2: ['Writes sentences.'] } } },
})
const older = buildLadder({
  revision: '2023-01',
  levels: ['ic1', 'ic2', 'ic3'],
  pillars: { Craft: { Juggling: { ic2: ['Juggles knives.'] } } },
})
const bot = createLadderbot(createLadders([design, writing, older]))

const body = (text: string): string => text.split('\n\nYou can ask next:')[0] ?? ''
const read = (query: string): string => body(answerText(bot.ask(query)))

describe('a level', () => {
  test('tells where it stands, what it means, every competency, and that nothing is below it', () => {
    expect(read('design ic1')).toBe(`Design IC1
Track: Individual contributor. Lowest level. Revision 2024-01. Paraphrased from Design Ladder.

Learns.

Drawing (Craft)
- Lines: Draws lines with support from a senior designer.

Painting (Craft)
- Paints walls.

Coaching (People)
Nothing listed at this level.`)
  })

  test('that is the highest of its track and builds on others says both', () => {
    expect(read('design ic4')).toMatch(/Highest level\. Revision .*\n\nEach level builds on the ones below\.$/s)
    expect(read('design ic2')).toMatch(/\n\nEach level builds on the ones below\.$/)
  })

  test('beside one of another track names it', () => {
    expect(read('design m1')).toContain(
      'Track: Manager. Same rung as IC2, Senior Designer. Highest level. Revision 2024-01.',
    )
  })

  test('that is undefined holds nothing else', () => {
    expect(read('design ic3')).toMatch(/\n\nDesign doesn’t define IC3; revision 2023-01 did\. Nobody has it yet\.$/)
  })

  test('of several ladders is told ladder by ladder, without competencies that say nothing there', () => {
    expect(read('ic2')).toBe(`IC2 in 2 ladders

Design IC2, Senior Designer (revision 2024-01, paraphrased from Design Ladder)
- Drawing
  - Lines: Draws lines autonomously.
  - Curves: Draws curves.
- Painting
  - Paints walls.

Writing IC2 (revision 2024-01, paraphrased from Design Ladder)
- Grammar
  - Writes sentences.`)
  })
})

describe('a competency', () => {
  test('grows from level to level, each behavior with what became of the one below', () => {
    expect(read('design drawing')).toBe(`Drawing · Design, all levels
Design, Craft. Revision 2024-01. Paraphrased from Design Ladder.

IC1
- Lines: Draws lines with support from a senior designer.

IC2 (Senior Designer)
- ▲ Lines (raised): Draws lines autonomously.
- ▲ Curves (new): Draws curves.

Not defined: IC3.

Nothing listed at IC4 and M1.`)
  })

  test.each([
    [
      'that says one thing a level is a line a level',
      'design painting',
      ['IC1: Paints walls.', 'IC2, Senior Designer (the same): Paints walls.', '◆ IC4 (reworded): Paints rooms.'],
    ],
    [
      'narrowed to a topic as well',
      'design lines',
      [
        'IC1: Draws lines with support from a senior designer.',
        '▲ IC2, Senior Designer (raised): Draws lines autonomously.',
      ],
    ],
  ])('%s', (_, query, lines) => {
    expect(read(query)).toContain(`\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`)
  })

  test('that is a topic says which competency it is part of', () => {
    expect(read('design lines')).toContain('\nDesign, Drawing. Revision')
  })

  test('that is a pillar has each of its competencies at each level', () => {
    const headings = read('design craft')
      .split('\n\n')
      .slice(1, -2)
      .map((part) => part.split('\n')[0])
    expect(headings).toEqual([
      'IC1 Drawing',
      'IC1 Painting',
      'IC2 Drawing (Senior Designer)',
      'IC2 Painting (Senior Designer)',
      'IC4 Painting',
    ])
    expect(read('design craft')).toMatch(/^Craft · Design, all levels\nDesign\. Revision/)
  })

  test('of several ladders is told ladder by ladder', () => {
    expect(read('painting')).toBe(`Painting · all levels in 2 ladders
Design: revision 2024-01, paraphrased from Design Ladder. Writing: revision 2024-01, paraphrased from Design Ladder.

Design IC1
- Paints walls.

Design IC2 (Senior Designer)
- Paints walls.

Design IC4
- Paints rooms.

Writing IC1
- Paints pictures in words.`)
  })
})

describe('a competency at a level', () => {
  test('of one ladder stands under no heading of its own', () => {
    expect(read('design ic2 drawing')).toBe(`Drawing · Design IC2
Design, Craft. Revision 2024-01. Paraphrased from Design Ladder.

- Lines: Draws lines autonomously.
- Curves: Draws curves.`)
  })

  test('that says nothing there says so', () => {
    expect(read('design ic4 drawing')).toMatch(/\n\nNothing listed at this level\.$/)
  })

  test('of several ladders stands under the name of each', () => {
    expect(read('painting ic1')).toMatch(
      /^Painting · IC1 in 2 ladders\n[^\n]+\n\nDesign\n- Paints walls\.\n\nWriting\n- Paints pictures in words\.$/,
    )
  })

  test('that is a pillar has its competencies by name', () => {
    expect(read('design ic2 craft')).toMatch(/\n\nDrawing\n- Lines: .*\n- Curves: .*\n\nPainting\n- Paints walls\.$/)
  })
})

describe('what was found', () => {
  const asked: Search = { kind: 'search', text: 'Who paints?', words: ['paints'], ladder: null, levels: [], asks: null }
  const search = (query: Partial<Search>): string => body(answerText(bot.answer({ ...asked, ...query })))

  test('in all ladders is told with ladder, level and competency', () => {
    const text = search({})
    expect(text).toMatch(/^Closest to “Who paints\?”\nAll ladders\. Matched words: paints\.\n\n- /)
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .toSorted(),
    ).toEqual([
      '- Design IC1, Painting: Paints walls.',
      '- Design IC2, Painting: Paints walls.',
      '- Design IC4, Painting: Paints rooms.',
      '- Writing IC1, Painting: Paints pictures in words.',
    ])
  })

  test('in one ladder at a level is told without them', () => {
    const text = search({ ladder: refOf(design), levels: ['ic4'] })
    expect(text).toBe(`Closest to “Who paints?”
Design, IC4. Revision 2024-01. Matched words: paints. Paraphrased from Design Ladder.

- IC4, Painting: Paints rooms.`)
  })

  test('only in an old revision says that', () => {
    const find = () => behaviorsOf(older).map((behavior) => ({ behavior, score: 1, words: ['knives'] }))
    const text = answerText(answerQuery(asked, { ladders: bot.ladders, find, phrase: bot.phrase }))
    expect(text).toContain('All ladders. Only in old revision 2023-01. Matched words: knives.')
    expect(text).toContain('- Design IC2, Juggling: Juggles knives.')
  })

  test.each<[what: string, query: Partial<Search>, verdict: string]>([
    [
      'at which levels: the first of each ladder, then the others',
      { words: ['rooms'], asks: 'level' },
      'Design: first at IC4.',
    ],
    [
      'whether at a level that says it',
      { words: ['rooms'], ladder: refOf(design), levels: ['ic4'], asks: 'whether' },
      'Design IC4 says something close:',
    ],
    [
      'whether at a level that does not: where it is asked',
      { words: ['rooms'], ladder: refOf(design), levels: ['ic1'], asks: 'whether' },
      'IC1 doesn’t mention it. Design IC4 does.',
    ],
    [
      'whether at a level that does not: all levels where it is asked',
      { words: ['walls'], ladder: refOf(design), levels: ['ic4'], asks: 'whether' },
      'IC4 doesn’t mention it. Design IC1 and IC2 do.',
    ],
    [
      'at which levels of several',
      { words: ['walls'], ladder: refOf(design), asks: 'level' },
      'Design: first at IC1, then at IC2.',
    ],
  ])('answers %s', (_, query, verdict) => {
    expect(search(query)).toContain(`\n\n${verdict}\n\n`)
  })
})

describe('in Slack', () => {
  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [`Skill ${n + 1}`, { ic1: [`Waters the plants of room ${n + 1}.`] }]),
  )
  const house = buildLadder({
    id: 'house',
    name: 'House',
    levels: ['ic1', { id: 'ic2', titles: ['Gardener'] }, 'ic3'],
    pillars: {
      Garden: {
        Digging: {
          ic1: [
            ['Holes', 'Digs holes with support from a gardener.'],
            ['Beds', 'Digs beds.'],
          ],
          ic2: [
            ['Holes', 'Digs holes autonomously.'],
            ['Ponds', 'Digs ponds.'],
          ],
        },
        Mowing: { ic1: ['Mows lawns, by hand or with a machine, wherever they are; and rakes them in the end.'] },
        Trimming: { ic3: ['Trims hedges.'] },
      },
      Plants: many,
    },
  })
  const housed = createLadderbot(createLadders([house]))
  const screen = (query: string, seenBy: 'one' | 'everyone' = 'one'): string[] =>
    messageOf(housed.ask(query), seenBy).blocks.map(drawn)

  test('a competency of several topics is a table of its levels', () => {
    const rows = screen('house digging').join('\n').split('\n')
    expect(rows).toContain('**Topic** | **IC1** | **IC2**')
    expect(rows).toContain('**Holes** | Digs holes with support from a gardener. | ▲ Digs holes **autonomously**.')
    expect(rows).toContain('**Ponds** | — | ▲ Digs ponds.')
    expect(rows).toContain('**Beds** | Digs beds. | — dropped')
  })

  test('a pillar is a table of its competencies, each topic by its name', () => {
    expect(screen('house garden').join('\n')).toContain(
      '**Competency** | **IC1** | **IC2** | **IC3**\n**Digging** / Holes |',
    )
  })

  test('in a channel a level is a line a competency, its topics or how it begins, with a way to all of it', () => {
    const shown = screen('house ic1', 'everyone').join('\n')
    expect(shown).toContain('• **Digging**: Holes and Beds\n• **Mowing**: ')
    expect(shown).toContain('[Show everything => house ic1]')
    expect(shown).not.toContain('Trimming')
  })

  test('in a channel a level of very many competencies is a line a pillar', () => {
    const names = Array.from({ length: 12 }, (_, n) => `Plant ${n + 1}`)
    const wide = buildLadder({
      pillars: {
        Garden: { Digging: { ic1: ['Digs.'] } },
        Plants: Object.fromEntries(names.map((name) => [name, { ic1: [`Waters the ${name}.`] }])),
      },
    })
    const bot = createLadderbot(createLadders([wide]))
    const shown = messageOf(bot.ask('design ic1'), 'everyone').blocks.map(drawn).join('\n')
    expect(shown).toContain(`• **Garden**: Digging\n• **Plants**: ${names.slice(0, -1).join(', ')} and Plant 12`)
    expect(shown).not.toContain('Waters')
  })

  test('a search shows the best five and opens each', () => {
    const made = housed.answer({
      kind: 'search',
      text: 'water plants',
      words: ['water', 'plants'],
      ladder: null,
      levels: [],
      asks: null,
    })
    const shown = messageOf(made, 'one').blocks.map(drawn).join('\n')
    expect(shown.match(/^• \*\*House IC1, Skill \d\*\*: Waters the plants of room \d\.$/gm)).toHaveLength(5)
    expect(shown).toContain('3 weaker matches in the menu.')
    expect(shown).toContain('[Open a match: house ic1 skill-1, house ic1 skill-2,')
  })
})

describe('what a page says in its own way is no table', () => {
  const read = (competency: string, levels = '{ ic1: {}, ic2: {}, ic3: {}, ic4: {}, ic5: {} }'): string => {
    const ladder = parsedLadder(`id: house
name: House
role: Gardener
revision: 2024-01
wording: retold
source: { title: House Ladder }
levels: ${levels}
competencies: [{ name: Digging, levels: ${competency} }]
`)
    const housed = createLadderbot(createLadders([ladder]))
    return messageOf(housed.ask('house digging'), 'one').blocks.map(drawn).join('\n')
  }
  const two = '[{ topic: Holes, behavior: Digs holes. }, { behavior: Digs. }]'

  test('but where every level says it plainly, up to four of them', () => {
    expect(read(`{ ic1: ${two}, ic2: ${two}, ic3: ${two}, ic4: ${two} }`)).toContain('**Topic** | **IC1** |')
  })

  test.each([
    [
      'more levels than can be read side by side',
      `{ ic1: ${two}, ic2: ${two}, ic3: ${two}, ic4: ${two}, ic5: ${two} }`,
      'Digs holes.',
    ],
    ['one level', `{ ic1: ${two} }`, 'Digs holes.'],
    ['what holds at every level', `{ all: ${two}, ic1: ${two}, ic2: ${two} }`, '**Every level**'],
    ['another name at a level', `{ ic1: ${two}, ic2: { name: Mining, behaviors: ${two} } }`, '**IC2 Mining**'],
    ['what it means at a level', `{ ic1: ${two}, ic2: { summary: Underground., behaviors: ${two} } }`, 'Underground.'],
    ['an example', `{ ic1: ${two}, ic2: [{ behavior: Digs., examples: [a pond] }] }`, '  • **For example**: a pond'],
    [
      'a link',
      `{ ic1: ${two}, ic2: [{ behavior: Digs., links: [{ text: How to dig, url: "https://example.com/how" }] }] }`,
      'How to dig',
    ],
  ])('of %s', (_, competency, holds) => {
    const shown = read(competency)
    expect(shown).not.toContain('**Topic** |')
    expect(shown).toContain(holds)
  })

  test('of levels of two tracks', () => {
    const shown = read(`{ ic1: ${two}, m1: ${two} }`, '{ ic1: {}, m1: {} }')
    expect(shown).not.toContain('**Topic** |')
    expect(shown).not.toContain('the same')
  })

  test.each([
    ['a name', '{ name: Mining, behaviors: [{ behavior: Digs. }] }', '**IC2 Mining**'],
    ['a meaning', '{ summary: Underground., behaviors: [{ behavior: Digs. }] }', 'Underground.'],
  ])('nor a line a level, where one has %s of its own', (_, cell, holds) => {
    expect(read(`{ ic1: [{ behavior: Digs. }], ic2: ${cell} }`)).toContain(holds)
  })
})
