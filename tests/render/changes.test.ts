/** How a person reads what changed: between two revisions, asked for or held against each other from files. */
import { describe, expect, test } from 'vitest'
import { diffLadders } from '../../src/compare/diff.js'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { diffJson } from '../../src/render/diff-json.js'
import { messageOf } from '../../src/render/message.js'
import { diffOutline } from '../../src/render/outline-changes.js'
import { answerText, outlineText } from '../../src/render/text.js'
import { drawn } from '../helpers/drawn.js'
import { buildLadder, type LadderSpec } from '../helpers/ladders.js'

const LINES = 'Draws straight lines with a ruler on paper.'
const CURVES = 'Draws curves by hand on any surface.'
const CLASSES = 'Teaches weekly classes to new designers.'
const PRESS = 'Runs the printing press and keeps its rollers clean.'
const PRINTS = 'Sells signed prints to galleries abroad.'

const older = buildLadder({
  revision: '2023-01',
  levels: ['ic1', 'ic2', 'ic3', 'ic5'],
  promotion: 'Ask your manager.',
  pillars: {
    Craft: {
      Drawing: {
        ic1: [
          ['Lines', LINES],
          ['Curves', CURVES],
          ['Ink', 'Fills pens and cleans them when they are done.'],
        ],
        ic2: ['Draws plans of houses with some guidance.'],
        ic3: ['Draws bridges.'],
        ic5: ['Sets how the whole company draws its plans.'],
      },
      Printing: { ic1: [PRESS] },
      Framing: { ic1: ['Cuts frames of oak for large pictures.'] },
      Weaving: { ic1: ['Weaves wool.'] },
    },
    People: { Selling: { ic1: [PRINTS, CLASSES] } },
  },
})
const newer = buildLadder({
  levels: ['ic1', { id: 'ic2', titles: ['Senior'] }, { id: 'ic3', undefined: 'Nobody has it yet.' }, 'ic4'],
  promotion: 'Ask your lead.',
  pillars: {
    Craft: {
      Drawing: {
        ic1: [
          ['Lines', LINES],
          ['Shapes', CURVES],
          ['Ink', 'Fills pens and cleans them at the end of every day.'],
          'Writes down what each plan costs to build.',
        ],
        ic2: ['Draws plans of houses autonomously.'],
        ic4: [['Towns', 'Plans towns.']],
      },
      Presswork: { ic1: [PRESS] },
      Weaving: { ic1: ['Weaves wool.'] },
    },
    People: { Selling: { ic1: [PRINTS] }, Teaching: { ic2: [CLASSES] } },
  },
})
const bot = createLadderbot(createLadders([older, newer]))

const read = (query: string): string => answerText(bot.ask(query)).split('\n\nYou can ask next:')[0] ?? ''
const screen = (query: string): string[] => messageOf(bot.ask(query), 'one').blocks.map(drawn)

/** Two ladders held against each other, the later one a year younger. */
const between = (before: LadderSpec, after: LadderSpec): string =>
  outlineText(diffOutline(diffLadders(buildLadder({ revision: '2023-01', ...before }), buildLadder(after))))
const craft = (before: NonNullable<LadderSpec['pillars']>[string], after: typeof before): string =>
  between({ pillars: { Craft: before } }, { pillars: { Craft: after } })

describe('what changed in a ladder', () => {
  test('is told in numbers, level by level, competency by competency, and what is said of the whole', () => {
    expect(read('what changed in design')).toBe(`Design, 2023-01 → 2024-01
Revision 2024-01. Paraphrased from Design Ladder.

1 competency is new, 1 is gone, IC4 is new, IC5 is gone and IC3 is no longer defined. Behaviors at the other levels: 1 added, 2 reworded, 2 moved, 1 removed, 4 unchanged.

Levels
- IC2
  - Titles (added): Senior
- IC3 (no longer defined; it had 1 behavior): Nobody has it yet.
- IC4 (new level)
- IC5 (no longer a level; it had 1 behavior)

Drawing
- IC1 (added): Writes down what each plan costs to build.
- IC1, Ink (reworded, asks for more)
  - Was: Fills pens and cleans them when they are *done*.
  - Now: Fills pens and cleans them at the *end of every day*.
- IC2 (reworded, asks for more)
  - Was: Draws plans of houses with *some guidance*.
  - Now: Draws plans of houses *autonomously*.
- IC1, Shapes (moved from Curves): ${CURVES}
- IC3 (no longer defined)
  - Draws bridges.
- IC4 (new level)
  - Towns: Plans towns.
- IC5 (no longer a level)
  - Sets how the whole company draws its plans.
- 1 unchanged: IC1, Lines

Presswork (formerly Printing)
- 1 unchanged: IC1

Teaching (new, split off from Selling)
- IC2 (moved from Selling, IC1): ${CLASSES}

Framing (removed)
- IC1: Cuts frames of oak for large pictures.

Unchanged
Weaving and Selling.

The rest of the ladder
- How promotion works: Ask your manager. → Ask your lead.`)
  })

  test('is a screenful of numbers where it is much, and each of them opens', () => {
    const asked = 'design 2023-01 vs 2024-01'
    expect(screen('what changed in design').slice(2, -1)).toEqual([
      expect.stringMatching(
        /^1 competency is new, 1 is gone, .*no longer defined\. Behaviors at the other levels: 1 added, /,
      ),
      [
        '**Competencies**',
        '• **Drawing**: 1 added, 2 reworded, 1 moved, 1 unchanged',
        '• **Presswork** (formerly Printing): 1 unchanged',
        '• **Teaching** (new, split off from Selling): 1 moved',
        '• **Removed**: Framing',
      ].join('\n'),
      [
        '**Levels**',
        '• **IC2**: titles changed',
        '• **IC3** (no longer defined)',
        '• **IC4** (new level)',
        '• **IC5** (no longer a level)',
      ].join('\n'),
      '**The rest of the ladder**\n• **How promotion works**: Ask your manager. → Ask your lead.',
      [
        `[Open a level: ${['ic1', 'ic2', 'ic3', 'ic4'].map((level) => `design ${level} 2023-01 vs 2024-01`).join(', ')}]`,
        `[Open a competency: ${['drawing', 'presswork', 'teaching', 'framing'].map((slug) => `${asked} ${slug}`).join(', ')}]`,
      ].join(' '),
      expect.any(String),
    ])
  })

  test('is told in full where it is little', () => {
    const blocks = screen('what changed in design selling')
    expect(blocks).toContain(
      `**Teaching** (new, split off from Selling)\n• **IC2** (moved from Selling, IC1): ${CLASSES}`,
    )
    expect(blocks.join('\n')).not.toContain('Open a')
  })

  test('in a competency says nothing of levels as such, and opens it level by level', () => {
    const blocks = screen('what changed in design drawing').join('\n')
    expect(blocks).toContain('• **IC1** (added): Writes down what each plan costs to build.')
    expect(blocks).not.toContain('**Levels**')
    expect(blocks).toContain('[Open a level: design ic1 2023-01 vs 2024-01 drawing, ')
    expect(blocks).not.toContain('Open a competency')
  })

  test('in a pillar opens its competencies, and the pillar level by level', () => {
    const blocks = screen('what changed in design craft').join('\n')
    expect(blocks).toContain('[Open a level: design ic1 2023-01 vs 2024-01 craft, ')
    expect(blocks).toContain('[Open a competency: design 2023-01 vs 2024-01 drawing, ')
    expect(blocks).not.toContain('**Levels**')
  })

  test('at a level opens its competencies at that level, and no other level', () => {
    const blocks = screen('design ic1 2023-01 vs 2024-01').join('\n')
    expect(blocks).toMatch(/^# Design IC1, 2023-01 → 2024-01\n/)
    expect(blocks).toContain('[Open a competency: design ic1 2023-01 vs 2024-01 drawing, ')
    expect(blocks).not.toContain('Open a level')
  })

  test('of which there is one revision is nothing to tell', () => {
    const one = createLadderbot(createLadders([newer]))
    expect(answerText(one.ask('what changed in design drawing ic2'))).toMatch(
      /^What changed · Drawing · Design IC2\nDesign, Craft\. Revision 2024-01\. Paraphrased from Design Ladder\.\n\nThis ladder has only one revision here, 2024-01, so there is nothing to compare it with\.\n/,
    )
  })

  test('at levels with the same news is one line', () => {
    const spec = (titles: string[]) => ({
      levels: [
        { id: 'ic1', titles },
        { id: 'ic2', titles },
      ],
      pillars: {
        Craft: { Drawing: { ic1: titles.length > 0 ? [CLASSES] : [LINES, CURVES, PRESS] }, Selling: { ic1: [PRINTS] } },
        People: { Talking: { ic1: titles.length > 0 ? ['Talks.', 'Sings.', 'Hums.', 'Shouts.'] : ['Sleeps.'] } },
      },
    })
    const revisions = [buildLadder({ revision: '2023-01', ...spec([]) }), buildLadder(spec(['Senior']))]
    const { blocks } = messageOf(createLadderbot(createLadders(revisions)).ask('what changed in design'), 'one')
    expect(blocks.map(drawn)).toContain('**Levels**\n• **IC1 and IC2**: titles changed')
  })
})

describe('a competency', () => {
  test('that went into another says where to', () => {
    expect(
      craft({ Drawing: { ic1: [LINES] }, Framing: { ic1: [PRESS] } }, { Drawing: { ic1: [LINES, PRESS] } }),
    ).toContain(`Drawing
- IC1 (moved from Framing): ${PRESS}
- 1 unchanged: IC1

Framing (merged into Drawing)`)
  })

  test('that half went on under another name is perhaps the same', () => {
    expect(craft({ Sketching: { ic1: [LINES, CLASSES, PRINTS] } }, { Drawing: { ic1: [LINES, PRESS] } })).toContain(
      '\n\nDrawing (perhaps formerly Sketching)\n',
    )
  })

  test('that is new, or left out, has its behaviors unmarked', () => {
    const text = craft({ Drawing: { ic1: [LINES] } }, { Selling: { ic1: [PRINTS] } })
    expect(text).toContain(`\n\nSelling (new)\n- IC1: ${PRINTS}\n\nDrawing (removed)\n- IC1: ${LINES}`)
  })

  test('counts what stayed, place by place', () => {
    const same = [LINES, PRESS] as const
    const text = craft(
      { Drawing: { ic1: same, ic2: [CURVES, PRINTS] } },
      { Drawing: { ic1: same, ic2: [CURVES, CLASSES] } },
    )
    expect(text).toContain('- 3 unchanged: IC1 (2); IC2')
  })

  test('whose meaning or name at a level changed says so', () => {
    const [before, after] = [older, newer].map((ladder) => {
      const competencies = ladder.competencies.map((each) => ({
        ...each,
        summary: `What ${ladder.revision} means.`,
        cells: new Map([...each.cells].map(([id, cell]) => [id, { ...cell, name: `Of ${ladder.revision}` }])),
      }))
      return { ...ladder, competencies }
    })
    const text = before && after ? outlineText(diffOutline(diffLadders(before, after))) : ''
    expect(text).toContain('\n- Summary: What 2023-01 means. → What 2024-01 means.\n')
    expect(text).toContain('\n- Name at IC1: Of 2023-01 → Of 2024-01\n')
  })
})

describe('a behavior', () => {
  test('that became part of another says of which, and one that was says so', () => {
    const [two, one] = [
      { Drawing: { ic1: [CLASSES, PRESS] } },
      { Drawing: { ic1: [['All', `${CLASSES} ${PRESS}`]] } },
    ] as const
    expect(craft(two, one)).toMatch(/\n- IC1 \((perhaps )?now part of IC1, All\): (Teaches|Runs) /)
    expect(craft(one, two)).toMatch(/\n- IC1 \((perhaps )?split off from IC1, All\): (Teaches|Runs) /)
    expect(craft(two, one)).toContain('1 merged into others')
    expect(craft(one, two)).toContain('1 split off')
  })

  test('that is gone from a competency that stays is marked', () => {
    expect(craft({ Drawing: { ic1: [LINES, PRESS] } }, { Drawing: { ic1: [LINES] } })).toContain(
      `\n- IC1 (removed): ${PRESS}\n`,
    )
  })

  test('that became part of one in another competency names that', () => {
    const text = craft(
      { Drawing: { ic1: [LINES, CLASSES] }, Printing: { ic1: [PRESS, PRINTS] } },
      { Drawing: { ic1: [LINES] }, Printing: { ic1: [`${CLASSES} ${PRESS}`, PRINTS] } },
    )
    expect(text).toMatch(/\n- IC1 \((perhaps )?now part of Printing, IC1\): Teaches weekly classes/)
  })

  test('that got a topic says so', () => {
    const text = craft({ Drawing: { ic1: [LINES, PRESS] } }, { Drawing: { ic1: [['Lines', LINES], PRESS] } })
    expect(text).toContain(`\n- IC1, Lines (now under this topic): ${LINES}\n`)
  })

  test('that asks for less says so', () => {
    const text = craft(
      { Drawing: { ic1: ['Draws lines on paper autonomously.'] } },
      { Drawing: { ic1: ['Draws lines on paper with some guidance.'] } },
    )
    expect(text).toContain('1 reworded; 1 asks for less.')
    expect(text).toContain('\n- IC1 (reworded, asks for less)\n')
  })

  test('that got an example says which', () => {
    const [before, after] = [older, newer].map((ladder) => {
      const examples = ladder === newer ? ['A bridge.'] : []
      const cellsOf = (cells: (typeof ladder.competencies)[number]['cells']) =>
        new Map(
          [...cells].map(([id, cell]) => [
            id,
            { ...cell, behaviors: cell.behaviors.map((each) => ({ ...each, examples })) },
          ]),
        )
      return { ...ladder, competencies: ladder.competencies.map((each) => ({ ...each, cells: cellsOf(each.cells) })) }
    })
    const text = before && after ? outlineText(diffOutline(diffLadders(before, after))) : ''
    expect(text).toContain(`\n  - Examples (added): A bridge.\n`)
  })
})

describe('a fact', () => {
  const LONG = 'What designers do in this house, from their first day on to the day on which they lead a whole'

  test('that is long stands whole, before and after, with the words set off that differ', () => {
    expect(between({ summary: `${LONG} studio.` }, { summary: `${LONG} company.` })).toContain(`The rest of the ladder
- Summary (reworded)
  - Was: ${LONG} *studio*.
  - Now: ${LONG} *company*.`)
  })

  test('that is a long list names what came and what is gone', () => {
    const titles = ['Junior', 'Trainee', 'Apprentice of the drawing room', 'Assistant of the printing room']
    const of = (last: string): LadderSpec => ({ levels: [{ id: 'ic1', titles: [...titles, last] }] })
    expect(between(of('Helper of the framing room'), of('Helper of the weaving room'))).toContain(`Levels
- IC1
  - Titles
    - Added: Helper of the weaving room
    - Removed: Helper of the framing room`)
  })

  test('that is gone says what it was', () => {
    expect(between({ summary: 'Draws.' }, {})).toContain('\n- Summary (removed): Draws.')
  })

  test('about a level, a pillar, a role or a note stands with it', () => {
    const role = (name: string, summary: string) => ({ slug: name, name, aliases: [], summary, duties: [] })
    const note = (name: string, text: string) => ({ slug: name, name, text })
    const cells = { Drawing: { ic1: [LINES], ic2: [CURVES] } }
    const text = between(
      {
        levels: ['ic1', { id: 'ic2', undefined: 'Not yet.', summary: 'Leads.' }],
        pillars: { Art: { Drawing: { ic1: [LINES] } } },
        roles: [role('Mentor', 'Teaches.')],
        notes: [note('Pay', 'Ask.'), note('Time', 'A year.')],
      },
      {
        levels: ['ic1', { id: 'ic2', summary: 'Leads much.' }],
        pillars: { Craft: cells },
        roles: [role('Mentor', 'Teaches much.'), role('Guide', 'Leads.')],
        notes: [note('Wage', 'Ask.')],
      },
    )
    expect(text).toContain('1 added with IC2')
    expect(text).toContain('\nLevels\n- IC2 (now defined)\n  - Summary: Leads. → Leads much.\n')
    expect(text).toContain(`\n- IC2 (now defined)\n  - ${CURVES}\n- 1 unchanged: IC1\n`)
    expect(text).toMatch(/\nThe rest of the ladder\n- Craft \(pillar, formerly Art\)\n/)
    expect(text).toContain('\n- Mentor (role)\n  - Summary: Teaches. → Teaches much.\n- Guide (new role)\n')
    expect(text).toMatch(/\n- Wage \(note, formerly Pay\)\n- Time \(note, removed\)$/)
  })
})

describe('two ladders', () => {
  test('are named with their revisions', () => {
    expect(between({ id: 'art', name: 'Art' }, {})).toMatch(/^Design 2024-01 compared with Art 2023-01\n/)
    expect(between({}, {})).toMatch(/^Design, 2023-01 → 2024-01\n/)
  })

  test('that list nothing say so', () => {
    expect(between({ pillars: {} }, { pillars: {} })).toContain('Nothing is listed here in either.')
  })
})

test('for scripts everything stands once, by its id', () => {
  const diff = diffLadders(older, newer)
  expect(diffJson(diff)).toMatchObject({
    older: { id: 'design', revision: '2023-01' },
    newer: { id: 'design', revision: '2024-01' },
    same: false,
    fields: [{ field: 'promotion', level: null, before: ['Ask your manager.'], after: ['Ask your lead.'] }],
    levels: [
      { kind: 'kept', before: 'ic1', after: 'ic1', sure: true, defined: null },
      { kind: 'kept', before: 'ic2', after: 'ic2', fields: [{ field: 'titles' }] },
      { kind: 'kept', before: 'ic3', after: 'ic3', defined: 'no-longer' },
      { kind: 'added', before: null, after: 'ic4' },
      { kind: 'removed', before: 'ic5', after: null },
    ],
    pillars: [
      { kind: 'kept', before: 'craft', after: 'craft' },
      { kind: 'kept', before: 'people', after: 'people' },
    ],
    competencies: expect.arrayContaining([
      expect.objectContaining({
        kind: 'split',
        before: null,
        after: 'teaching',
        from: [{ competency: 'selling', behaviors: 1 }],
        into: [],
        behaviors: [
          {
            kind: 'moved',
            before: { id: 'design@2023-01/selling/ic1/2', level: 'ic1', topic: null, behavior: CLASSES },
            after: { id: 'design@2024-01/teaching/ic2/1', level: 'ic2', topic: null, behavior: CLASSES },
            within: null,
            asks: null,
            sure: true,
            fields: [],
          },
        ],
      }),
    ]),
  })
  expect(diffJson(diffLadders(newer, newer))).toMatchObject({ same: true })
})
