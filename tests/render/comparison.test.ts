import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { listForm } from '../../src/render/list-form.js'
import { messageOf } from '../../src/render/message.js'
import { replyMessage } from '../../src/render/reply.js'
import { answerText } from '../../src/render/text.js'
import { show } from '../../src/slack/shown.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder, parsedLadder } from '../helpers/ladders.js'

const levels = ['ic1', 'ic2', { id: 'ic3', undefined: 'Nobody has it yet.' }, 'ic4']
const design = buildLadder({
  levels,
  pillars: {
    Craft: {
      Drawing: {
        ic1: [
          ['Lines', 'Draws straight lines with support from a senior designer.'],
          ['Ink', 'Fills pens.'],
        ],
        ic2: [
          ['Lines', 'Draws straight lines autonomously.'],
          ['Ink', 'Fills pens.'],
        ],
        ic4: [
          ['Lines', 'Sets how the whole company draws straight lines.'],
          ['Curves', 'Draws curves.'],
        ],
      },
      Reading: { ic1: ['Reads briefs.'], ic2: ['Reads briefs.'], ic4: ['Reads briefs.'] },
    },
    People: {
      Sharing: {
        ic1: ['Shows work in progress.'],
        ic2: ['Talks of it over lunch, at stand-ups and on the stairs.'],
        ic4: ['Teaches a class.'],
      },
      Tidying: { ic1: ['Sweeps.', 'Dusts.', 'Mops.'], ic2: ['Mops.'], ic4: ['Mops.'] },
    },
  },
})
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  levels,
  pillars: {
    Words: {
      Sharing: { ic1: ['Shows work in progress.'] },
      Grammar: { ic1: ['Writes sentences.'] },
      'Straight lines': { ic1: ['Rules the page before a word is written on it.'] },
    },
    More: {
      Filling: {
        ic1: Array.from(
          { length: 9 },
          (_, index) => `Fills page ${index + 1} of the book with ${'many '.repeat(50)}words.`,
        ),
      },
    },
  },
})
const bot = createLadderbot(createLadders([design, writing]))
const draw = (query: string) => messageOf(bot.ask(query), 'one').blocks.map(drawn)

/** In an acknowledgement, which takes no table. */
const list = (query: string) => replyMessage(bot.ask(query), 'one', null, { isRich: false }).blocks.map(drawn)

describe('levels of a whole ladder', () => {
  test('are counted by what became of their behaviors, and each count opens those alone', () => {
    const [, , counts] = draw('design ic1 vs ic2')
    expect(counts).toContain('[▲ 1 raised => raised:design ic1 vs ic2]')
    const raised = show(bot, 'raised:design ic1 vs ic2')
    const blocks = messageOf(raised, 'one').blocks.map(drawn)
    expect(blocks[0]).toBe('# Design IC1 → IC2: ▲ raised')
    // Its heading, topic, and the two levels.
    expect(blocks[3]?.split('\n')).toHaveLength(4)
    expect(blocks[2]).toContain('[Show all => design ic1 vs ic2]')
  })

  test('name each competency once, before its topics', () => {
    const names = draw('design ic1 vs ic2')[3]
      ?.split('\n')
      .map((row) => row.split(' | ')[0])
    expect(names).toEqual([
      '**Competency**',
      '**Drawing** / Lines',
      'Ink',
      '**Reading**',
      '**Sharing**',
      expect.stringContaining('Tidying'),
      expect.stringContaining('Tidying'),
      expect.stringContaining('Tidying'),
    ])
  })

  test('stand beside each other in the list as well, never one below the other', () => {
    expect(list('design ic1 vs ic2')).toContain(
      [
        '**Drawing** (Craft)',
        '• **Lines**',
        '  • **IC1**: Draws straight lines with support from a senior designer.',
        '  • **▲ IC2** (raised): Draws straight lines **autonomously**.',
        '• **Ink**',
        '  • **IC1 and IC2** (the same): Fills pens.',
      ].join('\n'),
    )
    expect(list('design ic1 vs ic2 sharing')).toContain(
      '• **IC1**: Shows work in progress.\n• **◆ IC2** (reworded): Talks of it over lunch, at stand-ups and on the stairs.',
    )
  })

  test('have the competencies with what is new or raised first, in a list and in a table', () => {
    const steps = buildLadder({
      pillars: {
        Craft: {
          Reading: { ic1: ['Reads briefs.'], ic2: ['Reads briefs.'] },
          Drawing: {
            ic1: [['Ink', 'Fills pens.']],
            ic2: [
              ['Ink', 'Fills pens.'],
              ['Curves', 'Draws curves.'],
            ],
          },
        },
      },
    })
    const answer = createLadderbot(createLadders([steps])).ask('design ic1 vs ic2')
    const text = answerText(answer)
    expect(text.indexOf('▲ IC2 (new): Draws curves.')).toBeLessThan(text.indexOf('Fills pens.'))
    expect(text.indexOf('Fills pens.')).toBeLessThan(text.indexOf('Reads briefs.'))
    const { blocks } = messageOf(answer)
    expect(blocks.map(drawn).join('\n')).toMatch(/Draws curves\..*Reads briefs\./s)
    const instead = (listForm(blocks) ?? []).map(drawn).join('\n')
    expect(instead).toMatch(/\*\*Drawing\*\*.*Ink.*Draws curves\..*\*\*Reading\*\*/s)
  })

  test('leave out what holds at every level, and say so', () => {
    const compared = (all: string) =>
      answerText(
        createLadderbot(
          createLadders([
            parsedLadder(`id: house
name: House
role: Gardener
revision: 2024-01
wording: retold
source: { title: House Ladder }
levels: { ic1: {}, ic2: {} }
competencies: [{ name: Digging, levels: { all: [${all}], ic1: [{ behavior: Digs. }], ic2: [{ behavior: Digs deep. }] } }]
`),
          ]),
        ).ask('house ic1 vs ic2'),
      )
    expect(compared('{ behavior: Smiles. }')).toContain('\n\nLeft out: 1 behavior that holds at every level.')
    expect(compared('{ behavior: Smiles. }, { behavior: Sings. }')).toContain(
      'Left out: 2 behaviors that hold at every level.',
    )
    expect(compared('{ behavior: Smiles. }')).not.toContain('- Smiles.')
  })

  describe('of more than a channel or a list has room for', () => {
    const said = 'whatever the customer asks for, at any hour, in each of the places that the company works from, '
    const long = (verb: string) => `${verb} ${said.repeat(5).trim()}`
    const cells = (name: string) => ({ [name]: { ic1: [long(`Knows ${name},`)], ic2: [long(`Tells of ${name},`)] } })
    const wide = buildLadder({
      pillars: {
        Craft: Object.assign({}, ...['Ink', 'Paper', 'Light', 'Glue', 'Wood', 'Clay', 'Wool', 'Silk'].map(cells)),
        People: {
          Hosting: {
            ic1: [['Meals', 'Cooks with support from a colleague.']],
            ic2: [
              [
                'Meals',
                'Cooks autonomously, and washes up; whoever comes is welcome, and whoever stays is fed as well.',
              ],
              ['Songs', 'Sings.'],
            ],
          },
        },
      },
    })
    const bot = createLadderbot(createLadders([wide]))
    const answer = bot.ask('design ic1 vs ic2')

    test('a table holds every behavior, what is new or raised on top', () => {
      const table = replyMessage(answer, 'one')
        .blocks.map(drawn)
        .find((block) => block.startsWith('**Competency**'))
      const rows = table?.split('\n') ?? []
      expect(rows).toHaveLength(11)
      expect(rows[1]).toContain('**Hosting** / Meals')
      expect(rows.at(-1)).toMatch(/^\*\*Silk\*\* .*Tells/)
    })

    test('a list has what is new or raised whole, and the rest counted, with the table one click away', () => {
      const blocks = replyMessage(answer, 'one', null, { isRich: false }).blocks.map(drawn)
      expect(blocks.join('\n')).toContain('• **Songs**\n  • **▲ IC2** (new): Sings.')
      expect(blocks).toContain('**Also reworded**\n• **Craft**: ◆ 8 reworded')
      expect(blocks.join('\n')).not.toMatch(/Tells of|Show everything/)
      expect(blocks.at(-1)).toMatch(/^\[As a table => /)
    })

    test('a channel has a line for each thing that is new or raised, and a way to everything', () => {
      const blocks = messageOf(answer, 'everyone').blocks.map(drawn)
      expect(blocks).toContain(
        '• **▲ Songs** (new): Sings.\n• **▲ Meals** (raised): Cooks autonomously, and washes up; whoever comes is welcome…',
      )
      expect(blocks.find((block) => block.includes('Show everything'))).toMatch(
        /^\[Show everything => design ic1 vs ic2\]/,
      )
    })
  })

  test('say what was dropped', () => {
    expect(draw('design ic1 vs ic2 tidying')[2]).toMatch(/Sweeps\. \| — dropped/)
  })

  test('are whole in the text, of the command line and of the message', () => {
    const answer = bot.ask('design ic1 vs ic2')
    for (const text of [answerText(answer), replyMessage(answer, 'one').text]) {
      expect(text).toContain('- IC1: Draws straight lines with support from a senior designer.')
      expect(text).toContain('- IC1 (dropped at IC2): Sweeps.')
    }
  })

  test('that take more room than a message has are opened pillar by pillar, what is new or raised first', () => {
    const long = 'Draws lines that are straight, even, and known far beyond the studio. '.repeat(60)
    const pillar = (name: string, higher: string) => ({ [`${name} one`]: { ic1: [long], ic2: [higher] } })
    const wide = buildLadder({
      pillars: {
        Craft: pillar('Craft', `${long} And more.`),
        People: { Talk: { ic1: ['Talks.'], ic2: ['Talks.', 'Sings.'] } },
        Money: pillar('Money', long),
      },
    })
    const { blocks: message } = replyMessage(createLadderbot(createLadders([wide])).ask('design ic1 vs ic2'), 'one')
    const blocks = message.map(drawn)
    const table = blocks.find((block) => block.startsWith('**Competency**')) ?? ''
    expect(table).toContain('Sings.')
    expect(blocks.join('\n')).toMatch(/=> design ic1 vs ic2 (craft|money)\]/)
  })
})

describe('levels further apart', () => {
  test('are a column each, what stays the same not said again', () => {
    expect(
      draw('design ic1 vs ic4 drawing')
        .find((block) => block.startsWith('**Topic**'))
        ?.split('\n'),
    ).toEqual([
      '**Topic** | **IC1** | **IC2** | **IC4**',
      expect.stringMatching(
        /^\*\*Lines\*\* \| Draws straight lines with support from a senior designer\. \| ▲ .*autonomously.* \| ▲ /,
      ),
      '**Ink** | Fills pens. | The same | — dropped',
      '**Curves** | — | — | ▲ Draws curves.',
    ])
  })

  test('pass over a level left undefined, unless it is named', () => {
    expect(draw('design ic1 vs ic4 reading').join()).not.toContain('IC3')
    expect(draw('design ic1 vs ic3 reading').join()).toContain('Design doesn’t define IC3. Nobody has it yet.')
  })

  test('leave the levels and results of the command line as named', () => {
    expect(bot.ask('design ic1 vs ic4 reading')).toMatchObject({ levels: ['ic1', 'ic4'] })
  })
})

describe('one competency over the levels', () => {
  test('is lowest first, marked where more is asked, in the words that ask for it', () => {
    const lines = draw('design lines')[2]?.split('\n')
    expect(lines?.slice(0, 2)).toEqual([
      '• **IC1**: Draws straight lines with support from a senior designer.',
      '• **▲ IC2** (raised): Draws straight lines **autonomously**.',
    ])
    expect(lines?.[2]).toMatch(/^• \*\*▲ IC4\*\* \(raised\): /)
  })
})

describe('ladders side by side', () => {
  const blocks = draw('design vs writing ic1')

  test('show first what corresponds', () => {
    expect(blocks[2]).toContain('**Sharing** | Shows work in progress. | Shows work in progress.')
  })

  test('name what only one of them has by pillar', () => {
    expect(blocks).toContain('**Only in Writing**\n• **Words**: Grammar, Straight lines\n• **More**: Filling')
  })
})

describe('what several ladders call by one name', () => {
  const long = 'Shows work in progress to whoever wants to see it. '.repeat(30).trim()
  const art = buildLadder({
    pillars: {
      Craft: { Drawing: { ic1: ['Draws.'] }, Tidying: { ic1: [['Floors', 'Sweeps.'], 'Mops.'] } },
      People: { Sharing: { ic1: [long] }, Selling: { ic1: ['Sells.'] } },
    },
  })
  const prose = buildLadder({
    id: 'writing',
    name: 'Writing',
    pillars: {
      Words: { Sharing: { ic1: [long] }, Grammar: { ic1: ['Writes.'] }, Tidying: { ic1: ['Wipes.', 'Clears desks.'] } },
    },
  })
  const music = buildLadder({
    id: 'music',
    name: 'Music',
    pillars: { Sound: { Tidying: { ic2: ['Tunes.'] }, Singing: { ic1: ['Sings.'] } } },
  })
  const three = createLadderbot(createLadders([art, prose, music]))
  const query = 'design vs writing vs music ic1'

  test('stands first, then what only one of them has, each said of which ladder', () => {
    const text = answerText(three.ask(query))
    const parts = text.split('\n\n').slice(1, -1)
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'Tidying',
      'Sharing (not in Music)',
      'Drawing (not in Writing and Music)',
      'Selling (not in Writing and Music)',
      'Grammar (not in Design and Music)',
      'Singing (not in Design and Writing)',
    ])
    expect(parts[0]).toBe(`Tidying
- Design IC1
  - Floors: Sweeps.
  - Mops.
- Writing IC1
  - Wipes.
  - Clears desks.
- Music IC1: Nothing listed at this level.`)
    expect(text).toMatch(
      /^Design, Writing and Music IC1\nDesign: revision 2024-01, paraphrased from Design Ladder\. Writing/,
    )
  })

  test('is named where all of it would be a wall, with what is said in the same words, and opened one by one', () => {
    const blocks = replyMessage(three.ask(query), 'one', null, { isRich: false }).blocks.map(drawn)
    expect(blocks.slice(2, -1)).toEqual([
      '**What corresponds**\n• **Craft**: Tidying\n• **People**: Sharing (in the same words, not in Music)',
      '**Only in Design**\n• **Craft**: Drawing\n• **People**: Selling',
      '**Only in Writing**\n• **Words**: Grammar',
      '**Only in Music**\n• **Sound**: Singing',
      '[Open a competency: design vs writing vs music ic1 tidying, design vs writing ic1 sharing, design ic1 drawing, design ic1 selling, writing ic1 grammar, music ic1 singing]',
    ])
  })

  test('stands in full where that is a screenful', () => {
    const two = createLadderbot(createLadders([prose, music]))
    const blocks = replyMessage(two.ask('writing vs music ic1'), 'one', null, { isRich: false }).blocks.map(drawn)
    expect(blocks.join('\n')).not.toMatch(/What corresponds|Open a competency/)
    expect(blocks).toContain('**Grammar** (not in Music)\n• **Writing IC1**: Writes.')
  })

  test('is a table of the ladders, topics by name, and a dash where one says nothing', () => {
    const table = messageOf(three.ask(query), 'one').blocks.map(drawn)[2]?.split('\n')
    expect(table?.[0]).toBe('**Competency** | **Design IC1** | **Writing IC1** | **Music IC1**')
    expect(table?.[1]).toBe('**Tidying** | **Floors: **Sweeps. / Mops. | Wipes. / Clears desks. | —')
  })

  test('is compared though one of them asks nothing there: a ladder that has it is never said to lack it', () => {
    const text = answerText(three.ask(`${query} tidying`))
    expect(text).toMatch(/^Tidying · Design, Writing and Music IC1\n/)
    expect(text).toContain('\n- Music IC1: Nothing listed at this level.')
    expect(answerText(three.ask(`${query} sharing`))).toMatch(/^Music doesn’t have Sharing\n/)
  })
})
