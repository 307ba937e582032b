/** The Home tab: its first page and the page of a ladder. */
import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { FRESH_STATE, type HomeState } from '../../src/render/home-state.js'
import { homeView } from '../../src/render/home-view.js'
import { checkView } from '../../src/render/payload-check.js'
import { drawnAll } from '../helpers/drawn.js'
import { buildLadder, nastyLadders } from '../helpers/ladders.js'

const owner = { slack: 'U1', url: null, email: null }
const design = buildLadder({
  levels: [
    { id: 'ic1', summary: 'Learns.' },
    { id: 'ic2', titles: ['Senior Designer'] },
    { id: 'ic3', undefined: 'Nobody has it yet.' },
    { id: 'm1', track: 'm' },
  ],
  tracks: [
    { id: 'ic', name: null },
    { id: 'm', name: 'Manager' },
  ],
  summary: 'What designers do.',
  promotion: 'A panel decides.',
  roles: [{ slug: 'guild-lead', name: 'Guild Lead', aliases: [], summary: 'Leads a guild.', duties: [] }],
  owner,
})
const older = buildLadder({ revision: '2023-01', levels: ['ic1', 'ic2', 'ic3'] })
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  pillars: { Words: { Grammar: { ic1: ['Writes.', 'Reads.'] }, Style: { ic2: ['Writes well.'] } } },
})

const page = (ladders: readonly Ladder[], state: Partial<HomeState> = {}): string[] =>
  drawnAll(homeView({ ladders: createLadders([...ladders]), state: { ...FRESH_STATE, ...state }, open: null }).blocks)
const ladderPage = (ladders: readonly Ladder[], level: string | null = null, ladder = 'design'): string[] =>
  page(ladders, { page: 'ladder', ladder, level })

describe('the first page', () => {
  test('says what it is for, shows every ladder with what it spans, and how to ask', () => {
    expect(page([design, older, writing])).toEqual([
      '# What does each level expect?',
      expect.stringMatching(/competency by competency\. Pick a ladder, find something by name, or just ask\.$/),
      'external_select',
      'Ask in your own words: plain_text_input',
      '# The ladders',
      '*Design*\nIC1 to IC2 and M1 (not defined: IC3), 2 competencies. [Open => design]',
      '*Writing*\nIC1 to IC2, 2 competencies. [Open => writing]',
      'divider',
      'In any channel, type /ladder design ic1 for an answer only you see. Mention me to get one in a thread for everyone, or send me a direct message.',
      '[More examples => help] [Check a draft => help]',
    ])
    expect(page([writing])).toContain('# The ladder')
  })

  test('goes on where somebody was, and names whom to ask', () => {
    const blocks = page([design, writing], { ladder: 'design', level: 'ic2' })
    expect(blocks[4]).toBe('[Continue: Design IC2 => design]')
    expect(blocks.slice(-2)).toEqual([
      '[More examples => help] [Check a draft => design ic2]',
      '~ Something wrong or missing? Ask <@U1>',
    ])
    expect(page([design], { ladder: 'design', level: 'gone' })[4]).toBe('[Continue: Design => design]')
    expect(page([design, writing], { ladder: 'writing' }).at(-1)).toBe(
      '[More examples => help] [Check a draft => writing]',
    )
  })

  test('has a select of many ladders, and says how to find those that do not fit', () => {
    const teams = (count: number) =>
      Array.from({ length: count }, (_, index) => buildLadder({ id: `team-${index}`, name: `Team ${index}` }))
    const many = page(teams(100))
    expect(many.filter((block) => block.includes('[Open a ladder: team-0, '))).toHaveLength(1)
    expect(many.join('\n')).not.toContain('These are the first')
    expect(page(teams(12)).join('\n')).not.toContain('Open a ladder')
    expect(page(teams(102))).toContain('~ These are the first 100. Find the other 2 by name in the search above.')
  })

  test('takes no name for markup', () => {
    const odd = buildLadder({ name: '*Art_work* & <_Design_>' })
    expect(page([odd])).toContainEqual(expect.stringMatching(/^\*Art_work &amp; &lt;Design&gt;\*\n/))
    expect(page([buildLadder({ name: '***' })])).toContainEqual(expect.stringMatching(/^\*–\*\n/))
  })

  test('begins an example at a level that is defined', () => {
    const open = buildLadder({ levels: [{ id: 'ic1', undefined: 'To come.' }, 'ic2'] })
    expect(page([open]).join('\n')).toContain('type /ladder design ic2 for')
    const none = buildLadder({ levels: [{ id: 'ic1', undefined: 'To come.' }] })
    expect(page([none]).join('\n')).toContain('type /ladder help for')
  })
})

describe('the page of a ladder', () => {
  test('has its levels, what to open and compare, its competencies, and the older revision', () => {
    expect(ladderPage([design, older, writing]).slice(2)).toEqual([
      '# Design',
      '~ Revision 2024-01\n~ Paraphrased from Design Ladder\n~ Ask <@U1>',
      '[All levels ✓ => all] [IC1 => ic1] [IC2 => ic2] [M1 => m1] [Not defined: ic3]',
      'What designers do.',
      [
        '[The whole ladder => design] [How promotion works => design promotion] [Guild Lead => design guild lead]',
        '[Compare levels: design ic1 vs ic2, design ic1 vs m1, design ic2 vs m1]',
        '[⋯ design 2023-01 vs 2024-01, design 2023-01]',
      ].join(' '),
      '# Craft',
      '*Drawing*\nLines and Curves [Open => design drawing]',
      '# People',
      '*Sharing* [Open => design sharing]',
      '[All ladders => start]',
    ])
  })

  test('at a level has what each competency asks there', () => {
    expect(ladderPage([design, writing], 'ic2').slice(2)).toEqual([
      '# Design IC2, Senior Designer',
      '~ Revision 2024-01\n~ Paraphrased from Design Ladder\n~ Ask <@U1>',
      '[All levels => all] [IC1 => ic1] [IC2 ✓ => ic2] [M1 => m1] [Not defined: ic3]',
      expect.stringMatching(/^\[Everything at IC2 => design ic2\] \[Check a draft => design ic2\] \[Compare levels: /),
      '# Craft',
      '*Drawing*\nLines and Curves [Open => design ic2 drawing]',
      '# People',
      '*Sharing*\nShows work in progress. And 1 more. [Open => design ic2 sharing]',
      '[All ladders => start]',
    ])
    expect(ladderPage([design], 'ic1')).toContain('Learns.')
    expect(ladderPage([writing], 'ic1', 'writing')).toContain(
      '*Style*\nNothing listed at IC1. [Open => writing ic1 style]',
    )
  })

  test('says which button is chosen, and of each what it opens', () => {
    const view = homeView({
      ladders: createLadders([design]),
      state: { ...FRESH_STATE, page: 'ladder', ladder: 'design', level: 'ic2' },
      open: null,
    })
    expect(JSON.stringify(view).match(/"value":"[^"]*","style":"primary"/g)).toEqual([
      '"value":"ic2","style":"primary"',
    ])
    expect(JSON.stringify(view)).toContain('"accessibility_label":"Open Drawing at IC2"')
    expect(JSON.stringify(ladderPage([design]))).not.toContain('at IC2')
  })

  test('at a level left undefined gives the reason and opens the revision that did define it', () => {
    const blocks = ladderPage([design, older], 'ic3')
    expect(blocks).toContain('Design doesn’t define IC3. Nobody has it yet.')
    expect(blocks.join('\n')).toContain('[IC3 as of 2023-01 => design 2023-01 ic3]')
    expect(blocks.join('\n')).not.toMatch(/Check a draft|\*Drawing\*/)
    expect(ladderPage([design], 'ic3').join('\n')).not.toContain('as of')
  })

  test('has a select of the competencies that do not fit', () => {
    const wide = nastyLadders().filter(({ id }) => id === 'wide')
    const blocks = ladderPage(wide, null, 'wide')
    const cards = blocks.filter((block) => block.startsWith('*Competency ')).length
    expect(blocks).toContain(`~ Not on this page: ${100 - cards} more competencies.`)
    expect(blocks.at(-2)).toContain(`[Open another competency: wide competency-${cards + 1}, `)
  })

  test('has a select of more levels than buttons stand in a row', () => {
    const levels = Array.from({ length: 26 }, (_, index) => `l${index}`)
    const tall = buildLadder({ levels, pillars: { Craft: { Drawing: { l1: ['Draws.'] } } } })
    expect(ladderPage([tall])).toContainEqual(expect.stringMatching(/^\[Choose a level: all, l0, l1, /))
  })

  test('with competencies outside of pillars has them last', () => {
    const [drawing, sharing] = design.competencies
    if (!drawing || !sharing) throw new Error('it has two')
    const loose = { ...sharing, pillar: null, summary: 'How work is shown.' }
    const mixed = { ...design, pillars: design.pillars.slice(0, 1), competencies: [drawing, loose] }
    expect(ladderPage([mixed]).slice(-3)).toEqual([
      '# Competencies',
      '*Sharing*\nHow work is shown. [Open => design sharing]',
      '[All ladders => start]',
    ])
  })
})

describe('an answer on it', () => {
  test('stands under the search, the line to ask in and the ways back', () => {
    const bot = createLadderbot(createLadders([design]))
    const open = bot.ask('design ic2 drawing')
    const blocks = drawnAll(homeView({ ladders: bot.ladders, state: FRESH_STATE, open }).blocks)
    expect(blocks.slice(0, 4)).toEqual([
      'external_select',
      'Ask in your own words: plain_text_input',
      '[Back => back] [All ladders => start]',
      '# Drawing · Design IC2',
    ])
    expect(blocks.join('\n')).toContain('[Share… => design ic2 drawing]')
  })
})

test('Slack takes each page', () => {
  const bot = createLadderbot(createLadders([design, older, writing]))
  const states: Partial<HomeState>[] = [
    {},
    { ladder: 'design', level: 'ic2' },
    { page: 'ladder', ladder: 'design' },
    { page: 'ladder', ladder: 'design', level: 'ic3' },
    { page: 'ladder', ladder: 'writing', level: 'ic1' },
  ]
  for (const open of [null, bot.ask('design ic1 vs ic2'), bot.ask('help')])
    for (const state of states)
      expect(checkView(homeView({ ladders: bot.ladders, state: { ...FRESH_STATE, ...state }, open }))).toEqual([])
})
