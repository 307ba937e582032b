import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { drawBlocks, MESSAGE, NO_OFFERS, type Offers } from '../../src/render/blocks.js'
import { button, option } from '../../src/render/kit.js'
import { messageOf } from '../../src/render/message.js'
import type { SeenBy } from '../../src/render/offers.js'
import { item, type Outline, outline, part } from '../../src/render/outline.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { replyMessage } from '../../src/render/reply.js'
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
      '~ Revision 2024-01\n~ Paraphrased from <https://example.com/design|Design Ladder>',
      '**Drawing** (Craft)\n• **Lines**: Draws straight lines autonomously.\n• **Curves**: Draws curves.',
      '**Sharing** (People)\n• Shows work in progress.\n• Teaches a class.',
      '[Previous: IC1 => design ic1] [1:1 brief => design ic2] [Share… => design ic2] [⋯ design, cite:design ic2]',
      'context_actions',
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
    expect(blocks).toContain('2 weaker matches in the menu.')
    expect(blocks.find((block) => block.startsWith('[Open a match'))?.split(', ')).toHaveLength(7)
  })

  test('about a level left undefined gives the reason and offers the revision that did define it', () => {
    const [, , reason, ...rest] = draw('design ic3')
    expect(reason).toBe('Design doesn’t define IC3; revision 2023-01 did. Nobody has it yet.')
    expect(rest.at(-2)).toBe(
      '[Previous: IC2 => design ic2] [IC3 as of 2023-01 => design 2023-01 ic3] [Share… => design ic3]',
    )
  })

  test('about a whole ladder shows levels and competencies, not behaviors, and opens each', () => {
    const blocks = draw('design')
    expect(blocks).toContain('**Levels**\n• **IC1**\n• **IC2**\n• **IC3** (not defined)')
    expect(blocks).toContain('**Craft** (1 competency)\n• **Drawing**: Lines and Curves')
    expect(blocks).toContain(
      '[Open a level: design ic1, design ic2, design ic3] [Open a competency: design drawing, design sharing]',
    )
    expect(blocks.join()).not.toContain('straight lines')
  })

  test('that compares levels is a table of all behaviors, marked, with the words that changed set off', () => {
    const [, , counts, table] = draw('design ic1 vs ic2')
    expect(counts).toBe(
      '[▲ 2 new => new:design ic1 vs ic2] [▲ 1 raised => raised:design ic1 vs ic2] [1 the same => same:design ic1 vs ic2]',
    )
    expect(table?.split('\n')).toEqual([
      '**Competency** | **IC1** | **IC2**',
      expect.stringMatching(
        /^\*\*Drawing\*\* \/ Lines \| .*with support.* \| ▲ Draws straight lines \*\*autonomously\*\*\.$/,
      ),
      'Curves | — | ▲ Draws curves.',
      '**Sharing** | Shows work in progress. | The same',
      'Sharing | — | ▲ Teaches a class.',
    ])
  })

  test('that compares ladders sets what corresponds side by side, and names what only one of them has', () => {
    const [, , table, ...besides] = draw('design vs writing ic1')
    expect(table).toBe(
      '**Competency** | **Design IC1** | **Writing IC1**\n**Sharing** | Shows work in progress. | Shows drafts.',
    )
    expect(besides).toEqual(
      expect.arrayContaining(['**Only in Design**\n• **Craft**: Drawing', '**Only in Writing**\n• **Words**: Grammar']),
    )
  })

  test('has one row of actions: at most three buttons, of which one stands out, and a menu of at most five', () => {
    for (const query of ['design', 'design ic1', 'design ic1 drawing', 'design drawing', 'design ic1 vs ic2', 'help']) {
      const rows = answerBlocks(bot.ask(query)).flatMap((block) => (block.type === 'actions' ? [block.elements] : []))
      const last = rows.at(-1) ?? []
      expect(last.filter(({ type }) => type === 'button').length, query).toBeLessThanOrEqual(3)
      expect(last.filter(({ type }) => type === 'overflow').length, query).toBeLessThanOrEqual(1)
      expect(JSON.stringify(rows).match(/"style":"primary"/g)?.length ?? 0, query).toBeLessThanOrEqual(1)
    }
  })

  test('of any kind is taken by Slack', () => {
    for (const query of [
      'help',
      'ladders',
      'design',
      'design ic1',
      'design drawing',
      'design ic1 vs ic2',
      'ic1',
      'drawing 2023-01',
    ])
      for (const seenBy of ['one', 'everyone'] as const)
        expect(checkMessage(messageOf(bot.ask(query), seenBy)), query).toEqual([])
    const long = 'Draws lines that are straight, even, and known far beyond the studio. '.repeat(20)
    const Craft = Object.fromEntries(['Ink', 'Paper', 'Light'].map((name) => [name, { ic1: [long] }]))
    const wordy = createLadderbot(createLadders([buildLadder({ pillars: { Craft } })]))
    expect(checkMessage(messageOf(wordy.ask('design ic1'), 'one'))).toEqual([])
  })

  test('about a long level folds its competencies away, the first one open', () => {
    const long = 'Draws lines that are straight, even, and known far beyond the studio. '.repeat(20)
    const Craft = Object.fromEntries(['Ink', 'Paper', 'Light'].map((name) => [name, { ic1: [long] }]))
    const blocks = answerBlocks(createLadderbot(createLadders([buildLadder({ pillars: { Craft } })])).ask('design ic1'))
    const folds = blocks.map(drawn).filter((block) => /^[▸▾]/.test(block))
    expect(folds.map((block) => block.split('\n')[0])).toEqual(['▾ Ink', '▸ Paper', '▸ Light'])
  })

  test('about a level is a line a competency in a channel, and everything for whoever asks for it', () => {
    const blocks = messageOf(bot.ask('design ic1'), 'everyone').blocks.map(drawn)
    expect(blocks).toContain('• **Drawing**: Lines\n• **Sharing**: Shows work in progress.')
    expect(blocks.at(-2)).toMatch(/^\[Show everything => design ic1\]/)
  })

  test('in an acknowledgement has no block that Slack may refuse, and leads to the table', () => {
    const answer = bot.ask('design ic1 vs ic2')
    const { blocks } = replyMessage(answer, 'one', null, { isRich: false })
    expect(blocks.map(({ type }) => type)).not.toContain('table')
    expect(blocks.map(drawn).at(-1)).toMatch(/^\[As a table => design ic1 vs ic2\]/)
  })

  test('in an acknowledgement leads to no table where that would have one row', () => {
    const { blocks } = replyMessage(bot.ask('design ic1 vs ic2 lines'), 'one', null, { isRich: false })
    expect(JSON.stringify(blocks)).not.toContain('As a table')
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
  test('is named, what says the same in one line, counted from there on, and opened by a select', () => {
    const blocks = answerBlocks(nasty.ask('wide ic1')).map(drawn)
    const digests = blocks.find((block) => block.includes('more: ask for one by name.'))
    const shown = blocks.filter((block) => /^\*\*Competency \d+\*\* \(/.test(block)).length
    const named = digests?.match(/Competency \d+/g)?.length ?? 0
    expect(digests).toContain(`${100 - shown - named} more: ask for one by name.`)
    expect(digests).toMatch(/Competency \d+, Competency \d+\*\*: 2 behaviors: Part.* each/)
    expect(blocks.some((block) => block.startsWith(`[Read in full: wide ic1 competency-${shown + 1}, `))).toBe(true)
  })

  test('of a single part is cut with how much is left, and the way to more room', () => {
    const ladder = buildLadder({
      pillars: { Craft: { Drawing: { ic1: Array(20).fill('Draws a line. '.repeat(70)) } } },
    })
    const blocks = answerBlocks(createLadderbot(createLadders([ladder])).ask('design ic1 drawing')).map(drawn)
    const [, shown, left] = blocks.join('\n').match(/((?:• .*\n)+)(\d+) of 20 not shown\./) ?? []
    expect(shown?.trim().split('\n')).toHaveLength(20 - Number(left))
    expect(blocks).toContain('~ Not everything fits here. My Home tab has room for more.')
  })

  test('of a single behavior ends in an ellipsis', () => {
    const ladder = buildLadder({ pillars: { Craft: { Drawing: { ic1: ['Draws a line. '.repeat(2_000)] } } } })
    const blocks = answerBlocks(createLadderbot(createLadders([ladder])).ask('design ic1 drawing')).map(drawn)
    expect(blocks.some((block) => /^• .*…\n1 of 1 not shown\.$/.test(block))).toBe(true)
  })
})

describe('a message', () => {
  test('offers to share an answer that quotes a ladder, as only one person sees it', () => {
    const offered = (query: string, seenBy: SeenBy) =>
      JSON.stringify(messageOf(bot.ask(query), seenBy)).match(/"action_id":"share[^"]*"/g) ?? []
    expect(offered('design ic1', 'one')).toEqual(['"action_id":"share"'])
    expect(offered('design ic1', 'everyone')).toEqual([])
    expect(offered('help', 'one')).toEqual([])
  })

  test('offers to cite what it quotes, and to tell whoever looks after the ladder that it is unclear', () => {
    const owned = createLadderbot(createLadders([buildLadder({ owner: { slack: 'C1', url: null, email: null } })]))
    const forms = (of: typeof bot, query: string) =>
      JSON.stringify(messageOf(of.ask(query), 'one')).match(/"(cite|unclear):[^"]*"/g)
    expect(forms(bot, 'design ic1')).toEqual(['"cite:design ic1"'])
    expect(forms(owned, 'design ic1')).toEqual(['"cite:design ic1"', '"unclear:design ic1"'])
    expect(forms(owned, 'design promotion')).toBeNull()
  })

  test('offers to check a draft for the higher of two levels, where that is defined and current', () => {
    const offered = (query: string) =>
      answerBlocks(bot.ask(query))
        .map(drawn)
        .join('\n')
        .match(/\[Check [^\]]*\]/g)
    expect(offered('design ic1 vs ic2')).toEqual(['[Check my draft for IC2 => design ic2]'])
    expect(offered('design ic2 vs ic3')).toBeNull()
    expect(offered('design 2023-01 ic1 vs ic2')).toBeNull()
    expect(offered('help')).toEqual(['[Check a draft => help]'])
  })

  test.each([
    ['a draft', 'drafting', ['ic2'], '[Check a draft => design ic2]'],
    ['a judgement of several levels', 'judgement', ['ic1', 'ic2'], '[Check a draft => design]'],
  ] as const)('about %s offers to check one', (_, topic, levels, offered) => {
    const ladder = { id: 'design', revision: '2024-01' }
    const blocks = (of: Parameters<typeof bot.answer>[0]) => answerBlocks(bot.answer(of)).map(drawn).join('\n')
    expect(blocks({ kind: 'talk', topic, ladder, levels: [...levels] })).toContain(offered)
    expect(blocks({ kind: 'talk', topic, ladder: null, levels: [] })).toContain('[Check a draft => help]')
    expect(blocks({ kind: 'talk', topic: 'greeting', ladder, levels: [] })).not.toContain('Check a draft')
  })

  test.each([
    ['a person', { slack: 'U1', url: null, email: null }, '<@U1>'],
    ['a person of an enterprise', { slack: 'W1', url: null, email: null }, '<@W1>'],
    ['a channel', { slack: 'C1', url: null, email: null }, '<#C1>'],
    ['an address', { slack: null, url: null, email: 'a@example.com' }, '<mailto:a@example.com|a@example.com>'],
    ['a page', { slack: null, url: 'https://example.com/', email: null }, '<https://example.com/>'],
  ])('names %s to ask about the ladder', (_, owner, shown) => {
    const owned = createLadderbot(createLadders([buildLadder({ owner })]))
    expect(answerBlocks(owned.ask('design ic1')).map(drawn)[1]).toMatch(
      new RegExp(`~ Ask ${shown.replace('|', '\\|')}$`),
    )
  })

  test('links its page by a name that is left of the title, whatever the address holds', () => {
    const page = (title: string, url: string) =>
      answerBlocks(createLadderbot(createLadders([buildLadder({ source: { title, url } })])).ask('design ic1')).map(
        drawn,
      )[1]
    expect(page('*Design* <Ladder>', 'https://example.com/a|b?c=1&d=2')).toMatch(
      /from <https:\/\/example\.com\/a%7Cb\?c=1&amp;d=2\|Design\s+Ladder>$/,
    )
    expect(page('***', 'https://example.com/')).toMatch(/<https:\/\/example\.com\/\|the page>$/)
  })

  test('holds hostile names in nodes that nothing can act upon', () => {
    const blocks = answerBlocks(nasty.ask('hostile ic1'))
    expect(blocks.map(drawn).join('\n')).toContain(HOSTILE)
    const marked = JSON.stringify(blocks).match(/"mrkdwn","text":"[^"]*"/g) ?? []
    for (const each of marked) expect(each).toMatch(/from <https:[^<>|]*\|[^<>|*_~`@#&]*>"$/)
  })
})

describe('what people do next', () => {
  const asks = (count: number, name = 'ask') =>
    Array.from({ length: count }, (_, index) => ({ label: `${name} ${index + 1}`, text: `${name}-${index + 1}` }))
  const rows = (rest: Partial<Outline>, given: Offers = NO_OFFERS) =>
    drawBlocks(outline('Title', { lead: ['Lead.'], ...rest }), MESSAGE, given)
      .map(drawn)
      .slice(2)
  const own = button('own', 'Own', 'own')

  test('is up to three buttons, and a menu of the rest, which never stands for one', () => {
    expect(rows({ next: asks(3) })).toEqual(['[ask 1 => ask-1] [ask 2 => ask-2] [ask 3 => ask-3]'])
    expect(rows({ next: asks(4) })).toEqual(['[ask 1 => ask-1] [ask 2 => ask-2] [⋯ ask-3, ask-4]'])
    expect(rows({ next: asks(9) })).toEqual([
      '[ask 1 => ask-1] [ask 2 => ask-2] [ask 3 => ask-3] [⋯ ask-4, ask-5, ask-6, ask-7, ask-8]',
    ])
    expect(rows({ next: [...asks(1), ...asks(1)] })).toEqual(['[ask 1 => ask-1]'])
    expect(rows({})).toEqual([])
  })

  test('keeps what can be done with the answer, and puts its entries behind the questions', () => {
    const given = { main: button('main', 'Main', 'main'), buttons: [own], entries: [option('Cite…', 'cite:x')] }
    expect(rows({ next: asks(2) }, given)).toEqual(['[Main => main] [ask 1 => ask-1] [Own => own] [⋯ ask-2, cite:x]'])
    expect(rows({ next: asks(1) }, given)).toEqual(['[Main => main] [Own => own] [⋯ ask-1, cite:x]'])
    expect(rows({ next: asks(1) }, { ...given, main: null })).toEqual([
      '[ask 1 => ask-1] [Own => own] [Cite… => cite:x]',
    ])
    expect(rows({}, { main: null, buttons: [own, own, own], entries: given.entries })).toEqual([
      '[Own => own] [Own => own] [Own => own]',
    ])
  })

  test('begins with what stands out, where most people want it', () => {
    const primary = (rest: Partial<Outline>, given: Offers = NO_OFFERS) =>
      JSON.stringify(drawBlocks(outline('Title', rest), MESSAGE, given)).match(/"value":"[^"]*","style":"primary"/g)
    expect(primary({ next: asks(2), hasMain: true })).toEqual(['"value":"ask-1","style":"primary"'])
    expect(primary({ next: asks(2) })).toBeNull()
    expect(primary({ hasMain: true }, { main: null, buttons: [own, own, own], entries: [] })).toBeNull()
  })

  test('to choose between is buttons where it is few, else a select', () => {
    expect(rows({ choices: asks(5) })[0]).toMatch(/^(\[ask \d => ask-\d\] ?){5}$/)
    expect(rows({ choices: asks(6) })).toEqual(['[Choose: ask-1, ask-2, ask-3, ask-4, ask-5, ask-6]'])
    expect(rows({ doubts: asks(6) })).toEqual(['[Did you mean: ask-1, ask-2, ask-3, ask-4, ask-5, ask-6]'])
  })

  test('to open is a select, which says where it has not all', () => {
    expect(rows({ picks: [{ label: 'Open a level', asks: asks(2) }] })).toEqual(['[Open a level: ask-1, ask-2]'])
    const many = rows({ picks: [{ label: 'Open a level', asks: asks(150, 'a level with a long name') }] })[0]
    expect(many).toMatch(/^\[Open a level \(\d+ of 150\): /)
    expect(rows({ picks: [{ label: 'Open a level', asks: [{ label: 'Long', text: 'a'.repeat(200) }] }] })).toEqual([])
  })

  test('opens no part again that is opened by its line', () => {
    const parts = asks(2).map((whole) => part(whole.label, { items: [item(null, 'Draws.')], whole }))
    expect(rows({ parts, even: true, next: asks(3) }).at(-1)).toBe('[ask 3 => ask-3]')
    expect(rows({ parts, next: asks(3) }).at(-1)).toContain('[ask 1 => ask-1]')
  })

  test('has an id of its own for each control', () => {
    const ids = JSON.stringify(
      drawBlocks(outline('Title', { choices: asks(3), doubts: asks(2, 'doubt'), next: asks(9, 'next') }), MESSAGE),
    ).match(/"action_id":"[^"]*"/g)
    expect(new Set(ids).size).toBe(ids?.length)
  })
})
