import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { messageOf } from '../../src/render/message.js'
import type { SeenBy } from '../../src/render/offers.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder, HOSTILE, nastyLadders } from '../helpers/ladders.js'

const older = buildLadder({ revision: '2023-01', levels: ['ic1', 'ic2', 'ic3'] })
const design = buildLadder({
  levels: ['ic1', 'ic2', { id: 'ic3', undefined: 'Nobody has it yet.' }],
  source: { title: 'Design Ladder', url: 'https://example.com/design' },
})
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  pillars: { Words: { Sharing: { ic1: ['Shows drafts.'] }, Grammar: { ic1: ['Writes sentences.'] } } },
})
const bot = createLadderbot(createLadders([design, older, writing]))
const nasty = createLadderbot(createLadders(nastyLadders()))
const answerBlocks = (answer: Answer) => messageOf(answer, 'one').blocks
const draw = (query: string) => answerBlocks(bot.ask(query)).map(drawn)

describe('an answer', () => {
  test('is title, origin, one list a competency, the source, and buttons that ask queries', () => {
    expect(draw('design ic2')).toEqual([
      '# Design IC2',
      '~ Revision 2024-01, current · Retold from Design Ladder',
      '**Drawing** (Craft)\n• **Lines**: Draws straight lines autonomously.\n• **Curves**: Draws curves.',
      '**Sharing** (People)\n• Shows work in progress.\n• Teaches a class.',
      'Source: Design Ladder',
      '[Next: IC3 => design ic3] [Previous: IC1 => design ic1] [Design ladder => design]',
    ])
  })

  test('about a level of many competencies has one list a pillar, each behavior beside its competency', () => {
    const names = Array.from({ length: 7 }, (_, index) => `Skill ${index + 1}`)
    const Craft = Object.fromEntries(names.map((name) => [name, { ic1: [`Shows ${name.toLowerCase()}.`] }]))
    const many = createLadderbot(createLadders([buildLadder({ pillars: { Craft } })]))
    const bullets = names.map((name) => `• **${name}**: Shows ${name.toLowerCase()}.`)
    expect(answerBlocks(many.ask('design ic1')).map(drawn)).toContain(['**Craft**', ...bullets].join('\n'))
  })

  test('of a search shows the five best, counts the others and opens each', () => {
    const letters = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
    const Craft = Object.fromEntries(letters.map((name) => [`Skill ${name}`, { ic1: [`Waters ${name} plants.`] }]))
    const garden = createLadderbot(createLadders([buildLadder({ pillars: { Craft } })]))
    const blocks = answerBlocks(garden.ask('watering plants')).map(drawn)
    expect(blocks.find((block) => block.startsWith('•'))?.split('\n')).toHaveLength(5)
    expect(blocks).toContain('2 more fit, less closely: choose below to read them.')
    expect(blocks.find((block) => block.startsWith('[Show one in context'))?.split(', ')).toHaveLength(7)
  })

  test('about a level left undefined gives the reason and offers the revision that did define it', () => {
    const [, , reason, ...rest] = draw('design ic3')
    expect(reason).toBe('Design leaves IC3 undefined. Nobody has it yet. Revision 2023-01 did define it.')
    expect(rest.at(-1)).toContain('[IC3 as of 2023-01 => design 2023-01 ic3]')
  })

  test('about a whole ladder shows levels and competencies, not behaviors, and opens each', () => {
    const blocks = draw('design')
    expect(blocks).toContain('**Levels**\n• **IC1**\n• **IC2**\n• **IC3** (left undefined)')
    expect(blocks).toContain('**Craft** (1 competency)\n• **Drawing**: Lines and Curves')
    expect(blocks).toContain('[Open a competency: design drawing, design sharing]')
    expect(blocks.join()).not.toContain('straight lines')
  })

  test('that compares levels marks each behavior and sets off the words that changed', () => {
    const blocks = draw('design ic1 vs ic2')
    expect(blocks[2]).toBe('Of 4 behaviors: 2 new, 1 raised, 1 the same.')
    const [heading, lines, lower, higher, curves] = blocks[3]?.split('\n') ?? []
    expect([heading, lines, curves]).toEqual([
      '**Drawing**',
      '• **Lines** (raised)',
      '• **Curves** (new at this level): Draws curves.',
    ])
    expect(lower).toMatch(/^ {2}• \*\*IC1\*\*: Draws straight lines \*\*with support/)
    expect(higher).toBe('  • **IC2**: Draws straight lines **autonomously**.')
    expect(blocks[4]).toContain('• **Same**: Shows work in progress.')
  })

  test('that compares ladders sets what corresponds side by side and says what has no counterpart', () => {
    const blocks = draw('design vs writing ic1')
    expect(blocks[2]).toBe('**Sharing**\n• **Design IC1**: Shows work in progress.\n• **Writing IC1**: Shows drafts.')
    expect(blocks[3]).toMatch(/^\*\*Drawing\*\* \(no counterpart in Writing\)/)
    expect(blocks[4]).toMatch(/^\*\*Grammar\*\* \(no counterpart in Design\)/)
  })

  test('that leaves a choice has each reading as a button', () => {
    const answer = bot.answer({
      kind: 'ambiguous',
      readings: [
        { kind: 'level', ladders: [{ id: 'design', revision: '2024-01' }], level: 'ic1' },
        { kind: 'level', ladders: [{ id: 'writing', revision: '2024-01' }], level: 'ic1' },
      ],
    })
    expect(answerBlocks(answer).map(drawn).at(-1)).toMatch(/\[.* => design ic1\] \[.* => writing ic1\]/)
  })
})

describe('what does not fit into a message', () => {
  test('is named in one line each, counted from there on, and opened by a select', () => {
    const blocks = answerBlocks(nasty.ask('wide ic1')).map(drawn)
    const digests = blocks.find((block) => block.includes('more: ask for one by its name.'))
    const shown = blocks.filter((block) => /^\*\*Competency \d+\*\* \(/.test(block)).length
    const named = digests?.match(/\*\*Competency/g)?.length ?? 0
    expect(digests).toContain(`${100 - shown - named} more: ask for one by its name.`)
    expect(digests).toContain(': 2 behaviors: Part')
    expect(blocks).toContain('~ Not everything fits here. Choose what to read whole:')
    expect(blocks.some((block) => block.startsWith(`[Show in full: wide ic1 competency-${shown + 1}, `))).toBe(true)
  })

  test('of a single part is cut with how much is left, and the way to more room', () => {
    const ladder = buildLadder({
      pillars: { Craft: { Drawing: { ic1: Array(20).fill('Draws a line. '.repeat(70)) } } },
    })
    const blocks = answerBlocks(createLadderbot(createLadders([ladder])).ask('design ic1 drawing')).map(drawn)
    const [, shown, left] = blocks.join('\n').match(/((?:• .*\n)+)Cut here; (\d+) of 20 left out\./) ?? []
    expect(shown?.trim().split('\n')).toHaveLength(20 - Number(left))
    expect(blocks).toContain('~ Not everything fits here. My Home tab has room for more.')
  })

  test('of a single behavior ends in an ellipsis', () => {
    const ladder = buildLadder({ pillars: { Craft: { Drawing: { ic1: ['Draws a line. '.repeat(2_000)] } } } })
    const blocks = answerBlocks(createLadderbot(createLadders([ladder])).ask('design ic1 drawing')).map(drawn)
    expect(blocks.some((block) => /^• .*…\nCut here; 1 of 1 left out\.$/.test(block))).toBe(true)
  })
})

describe('a message', () => {
  test('offers to share an answer that quotes a ladder, as only one person sees it', () => {
    const offered = (query: string, seenBy: SeenBy) =>
      JSON.stringify(messageOf(bot.ask(query), seenBy)).match(/"action_id":"share[^"]*"/g) ?? []
    expect(offered('design ic1', 'one-here')).toEqual(['"action_id":"share"', '"action_id":"share-named"'])
    expect(offered('design ic1', 'one')).toEqual(['"action_id":"share-to"'])
    expect(offered('design ic1', 'everyone')).toEqual([])
    expect(offered('help', 'one-here')).toEqual([])
  })

  test('holds hostile names in nodes that nothing can act upon', () => {
    const blocks = answerBlocks(nasty.ask('hostile ic1'))
    expect(blocks.map(drawn).join('\n')).toContain(HOSTILE)
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn')
  })
})
