import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { messageOf } from '../../src/render/message.js'
import { answerText } from '../../src/render/text.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder } from '../helpers/ladders.js'

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
const draw = (query: string) => messageOf(bot.ask(query)).blocks.map(drawn)

describe('levels of a whole ladder', () => {
  const blocks = draw('design ic1 vs ic2')

  test('are one line a competency, what is new or raised first and in the words that carry it', () => {
    expect(blocks[3]).toBe(
      '**New or raised at IC2**\n• **Drawing**: 1 raised, 1 the same\n  • **Lines** (raised): Draws straight lines **autonomously**.',
    )
    expect(blocks[4]).toBe('**The others**\n• **The same**: Reading\n• **To read side by side**: Sharing, Tidying (3)')
  })

  test('open competency by competency, and from there lead back', () => {
    expect(blocks).toContain(
      '[Open a competency: design ic1 vs ic2 drawing, design ic1 vs ic2 reading, design ic1 vs ic2 sharing, design ic1 vs ic2 tidying]',
    )
    expect(draw('design ic1 vs ic2 sharing').at(-2)).toContain('[IC1 to IC2: all competencies => design ic1 vs ic2]')
  })

  test('are whole in the text of the command line, and in the message its text says what it shows', () => {
    const answer = bot.ask('design ic1 vs ic2')
    expect(answerText(answer)).toContain('- IC1: Draws straight lines with support from a senior designer.')
    expect(messageOf(answer).text).toContain('- To read side by side: Sharing, Tidying (3)')
    expect(messageOf(answer).text).not.toContain('with support')
  })
})

describe('levels further apart', () => {
  test('are a path: each level once, what stays the same not said again', () => {
    const [, , , path] = draw('design ic1 vs ic4 drawing')
    expect(path?.split('\n').map((line) => line.replaceAll('**', ''))).toEqual([
      '• Lines',
      '  • IC1: Draws straight lines with support from a senior designer.',
      '  • IC2 (raised): Draws straight lines autonomously.',
      '  • IC4 (raised): Sets how the whole company draws straight lines.',
      '• Ink',
      '  • IC1: Fills pens.',
      '  • IC2 (same)',
      '  • IC4 (no longer named)',
      '• Curves',
      '  • IC4 (new at this level): Draws curves.',
    ])
  })

  test('pass over a level left undefined, unless it is named', () => {
    expect(draw('design ic1 vs ic4 reading').join()).not.toContain('IC3')
    expect(draw('design ic1 vs ic3 reading').join()).toContain('Design leaves IC3 undefined. Nobody has it yet.')
  })

  test('leave the levels and results of the command line as named', () => {
    expect(bot.ask('design ic1 vs ic4 reading')).toMatchObject({ levels: ['ic1', 'ic4'] })
  })
})

describe('ladders side by side', () => {
  const blocks = draw('design vs writing ic1')

  test('show first what corresponds, and how far', () => {
    expect(blocks[2]).toMatch(/^\*\*Sharing\*\*\n• \*\*Design IC1\*\*: Shows work in progress\./)
  })

  test('name what has no counterpart by pillar', () => {
    expect(blocks).toContain(
      '**Only in Writing** (no counterpart in Design)\n• **Words**: Grammar, Straight lines\n• **More**: Filling',
    )
  })
})
