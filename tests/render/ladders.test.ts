/** What a person reads of ladders as wholes, of what stands in them beside the levels, and of all that counts at a level. */
import { describe, expect, test } from 'vitest'
import { everythingUpTo } from '../../src/answer/up-to.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { messageOf } from '../../src/render/message.js'
import { outlineOf } from '../../src/render/outline-of.js'
import { answerText, outlineText } from '../../src/render/text.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder } from '../helpers/ladders.js'

const design = buildLadder({
  levels: [
    { id: 'ic1', summary: 'Learns.' },
    { id: 'ic2', titles: ['Senior Designer'] },
    { id: 'ic3', undefined: 'Nobody has it yet.' },
    { id: 'm1', track: 'm' },
  ],
  tracks: [
    { id: 'ic', name: 'Individual contributor' },
    { id: 'm', name: 'Manager' },
  ],
  summary: 'What designers do.',
  cumulative: 'Each level includes the ones below it.',
  promotion: 'A panel decides.',
  roles: [
    {
      slug: 'guild-lead',
      name: 'Guild Lead',
      aliases: [],
      summary: 'Leads a guild.',
      duties: [{ name: 'Meetings', text: 'Holds them weekly.' }],
    },
    { slug: 'archivist', name: 'Archivist', aliases: [], summary: 'Keeps drawings.', duties: [] },
  ],
  notes: [{ slug: 'time-at-a-level', name: 'Time at a level', text: 'Two years or so.' }],
})
const older = buildLadder({ revision: '2023-01' })
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  pillars: { Words: { Grammar: { ic1: ['Writes.'] }, Style: { ic1: ['Writes well.'] } } },
})
const bot = createLadderbot(createLadders([design, older, writing]))
const body = (text: string): string => text.split('\n\nYou can ask next:')[0] ?? ''
const read = (query: string): string => body(answerText(bot.ask(query)))
const ref = { id: 'design', revision: '2024-01' }

describe('all ladders', () => {
  test('are named with what they span and their revisions', () => {
    expect(read('ladders')).toBe(`Career ladders

- Design: IC1 to IC2 and M1 (not defined: IC3), 2 competencies. Revision 2024-01. Earlier revision: 2023-01.
- Writing: IC1 to IC2, 2 competencies. Revision 2024-01.`)
    const three = [design, older, buildLadder({ revision: '2022-01', pillars: { A: { B: { ic1: ['C.'] } } } })]
    const text = answerText(createLadderbot(createLadders(three)).ask('ladders'))
    expect(text).toMatch(/^Career ladder\n/)
    expect(text).toMatch(/Earlier revisions: (2023-01 and 2022-01|2022-01 and 2023-01)\./)
  })

  test('are opened by a button each, or from a select where they are many', () => {
    const teams = (count: number) =>
      createLadderbot(
        createLadders(
          Array.from({ length: count }, (_, index) => buildLadder({ id: `team-${index}`, name: `Team ${index}` })),
        ),
      )
    const shown = (count: number) => messageOf(teams(count).ask('ladders'), 'one').blocks.map(drawn).join('\n')
    expect(shown(6)).toContain('[Open a ladder: team-0, team-1, team-2, team-3, team-4, team-5]')
    expect(shown(5)).not.toContain('Open a ladder')
    expect(shown(5)).toContain('=> team-0]')
  })
})

describe('a ladder', () => {
  test('has its levels track by track, its competencies, and what stands beside them', () => {
    expect(read('design')).toBe(`Design
Revision 2024-01. Paraphrased from Design Ladder.

What designers do.

Levels: Individual contributor
- IC1: Learns.
- IC2, Senior Designer
- IC3 (not defined)

Levels: Manager
- M1

Craft (1 competency)
- Drawing: Lines and Curves

People (1 competency)
Sharing.

Each level includes the ones below it.

Also on this ladder: how promotion works, Guild Lead, Archivist and Time at a level.`)
    expect(read('writing')).not.toContain('Also on')
  })

  test('opens its roles', () => {
    expect(messageOf(bot.ask('design'), 'one').blocks.map(drawn).join('\n')).toMatch(/design guild lead/)
  })

  test('with competencies in no pillar names them last', () => {
    const [drawing, sharing] = design.competencies
    if (!drawing || !sharing) throw new Error('it has two')
    const mixed = {
      ...design,
      pillars: design.pillars.slice(0, 1),
      competencies: [drawing, { ...sharing, pillar: null }],
    }
    const text = answerText(createLadderbot(createLadders([mixed])).ask('design'))
    expect(text).toContain(
      '\n\nCraft (1 competency)\n- Drawing: Lines and Curves\n\nCompetencies (1 competency)\nSharing.\n',
    )
    expect(read('design')).not.toContain('Competencies')
  })
})

describe('beside the levels', () => {
  test('stands how promotion works, or whom to ask', () => {
    expect(read('design promotion')).toBe(
      'How promotion works · Design\nRevision 2024-01. Paraphrased from Design Ladder.\n\nA panel decides.',
    )
    expect(read('writing promotion')).toBe(
      'Writing doesn’t say how promotion works\nRevision 2024-01. Paraphrased from Design Ladder.\n\nAsk your manager.',
    )
    expect(body(answerText(bot.answer({ kind: 'promotion', ladder: null })))).toBe(`How promotion works

Design (revision 2024-01, paraphrased from Design Ladder)
A panel decides.

Writing (revision 2024-01, paraphrased from Design Ladder)
This ladder doesn’t say how promotion works.`)
  })

  test('stand roles with their duties', () => {
    expect(read('design guild lead')).toBe(`Guild Lead · Design
Revision 2024-01. Paraphrased from Design Ladder.

Leads a guild.

What it asks for
- Meetings: Holds them weekly.`)
    expect(read('design archivist')).toMatch(/\n\nKeeps drawings\.$/)
  })

  test('stand no other roles, which is said', () => {
    const none = (ladder: typeof ref) => body(answerText(bot.answer({ kind: 'role', ladder, role: 'Chief' })))
    expect(none(ref)).toMatch(/^No “Chief” role · Design\n.*\n\nThe special roles here: Guild Lead and Archivist\.$/)
    expect(none({ id: 'writing', revision: '2024-01' })).toMatch(/\n\nThis ladder has no special roles\.$/)
  })

  test('stand notes', () => {
    expect(read('design time at a level')).toBe(
      'Time at a level · Design\nRevision 2024-01. Paraphrased from Design Ladder.\n\nTwo years or so.',
    )
  })
})

describe('everything up to a level', () => {
  const stairs = buildLadder({
    cumulative: 'Each level includes the ones below it.',
    levels: [{ id: 'ic1', undefined: 'To be written.' }, 'ic2', 'ic3', { id: 'ic4', undefined: 'To come.' }],
    pillars: {
      Craft: {
        Drawing: {
          ic2: [['Lines', 'Draws lines.'], 'Fills pens.'],
          ic3: [['Curves', 'Draws curves.']],
        },
        Singing: { ic3: ['Sings.'] },
      },
    },
  })
  const upTo = (level: string, competency: string | null = null, topic: string | null = null) =>
    outlineText(outlineOf(everythingUpTo(stairs, level, competency === null ? null : { competency, topic })))

  test('has the newest first, competency by competency', () => {
    expect(upTo('ic3')).toBe(`Design up to IC3
Revision 2024-01. Paraphrased from Design Ladder.

Each level includes the ones below it. Not defined: IC1.

Drawing (Craft)
- IC3
  - Curves: Draws curves.
- IC2
  - Lines: Draws lines.
  - Fills pens.

Singing (Craft)
- IC3: Sings.

You can ask next:
  /ladder design ic3  (Only IC3)`)
  })

  test('of one competency or topic stands under no heading, and leads to all', () => {
    const drawing = upTo('ic3', 'drawing')
    expect(drawing).toMatch(/^Drawing · Design up to IC3\nDesign, Craft\. Revision/)
    expect(drawing).not.toContain('Drawing (Craft)')
    expect(drawing).toContain('/ladder design ic3 drawing  (Only IC3)')
    expect(upTo('ic3', 'drawing', 'Lines')).toContain('\n- IC2: Draws lines.')
    const asked = outlineOf(everythingUpTo(stairs, 'ic3', { competency: 'drawing', topic: null })).next
    expect(asked.map(({ label, view }) => [label, view])).toEqual([
      ['Only IC3', undefined],
      ['Everything up to IC3', 'up-to'],
    ])
  })

  test('says in a line how much each level adds, where there is no room for it', () => {
    const digests = (level: string) => outlineOf(everythingUpTo(stairs, level)).parts.map(({ digest }) => digest)
    expect(digests('ic3')).toEqual(['1 behavior at IC3, 2 at IC2', '1 behavior at IC3'])
    expect(digests('ic2')).toEqual(['2 behaviors at IC2'])
  })

  test('of a ladder that says nothing of lower levels says nothing of them', () => {
    expect(outlineOf(everythingUpTo(writing, 'ic1')).lead).toEqual([])
  })

  test('where there is nothing says so', () => {
    expect(upTo('ic2', 'singing')).toContain('\n\nNothing listed at these levels.')
  })

  test('is offered where levels build on each other and there is one below', () => {
    const stairsBot = createLadderbot(createLadders([stairs, writing]))
    const offered = (query: string) => messageOf(stairsBot.ask(query), 'one').blocks.map(drawn).join('\n')
    expect(offered('design ic3')).toContain('up-to:design ic3')
    for (const query of ['design ic2', 'design ic4', 'writing ic2']) expect(offered(query)).not.toContain('up-to:')
    const shown = everythingUpTo(stairs, 'ic3')
    expect(messageOf(shown, 'one').blocks.map(drawn).join('\n')).toContain('[Share… => up-to:design ic3]')
  })
})

describe('what stands around any answer', () => {
  test('says what was taken from the conversation', () => {
    const first = bot.ask('design ic2')
    const second = bot.ask('and sharing?', first.asked)
    expect(answerText(second)).toMatch(/Still about the same ladder and (level|levels)/)
    expect(answerText(first)).not.toContain('Still about')
  })

  test('says what else was asked', () => {
    const text = answerText(bot.ask('What does design ic2 expect? And how does promotion work in design?'))
    expect(text).toMatch(/You also asked: .*promotion/i)
    expect(read('design ic2')).not.toContain('You also asked')
  })

  test('says that only names were understood of another language', () => {
    expect(answerText(bot.ask('was wird von design ic2 erwartet'))).toContain(
      'I read English only, so I went by the names and levels I found.',
    )
    expect(read('design ic2')).not.toContain('English')
  })
})
