/** What is offered after each kind of answer: the label of every offer, and what it asks. Two small ladders, one with an older revision. */
import { describe, expect, test } from 'vitest'
import { nextSteps } from '../../src/answer/suggest.js'
import { createLadders, refOf } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import type { Query } from '../../src/reading/query.js'
import { buildLadder } from '../helpers/ladders.js'

const drawing = { Drawing: { ic1: ['Draws.'], ic2: [['Lines', 'Draws lines.']], ic5: ['Draws all.'] } } as const
const ux = buildLadder({
  id: 'ux',
  name: 'User Experience',
  revision: '2024-01',
  promotion: 'Ask.',
  tracks: [
    { id: 'ic', name: null },
    { id: 'm', name: null },
  ],
  levels: [
    { id: 'ic1', undefined: 'To be written.' },
    'ic2',
    { id: 'ic3', beside: ['m1'] },
    { id: 'ic4', undefined: 'To be written.' },
    'ic5',
    { id: 'm1', track: 'm', beside: ['ic3'] },
  ],
  pillars: { Craft: drawing, People: { Coaching: { m1: ['Coaches two people.'] } } },
  roles: [
    { slug: 'mentor', name: 'Mentor', aliases: [], summary: 'Mentors.', duties: [] },
    { slug: 'guild-lead', name: 'Guild Lead', aliases: [], summary: 'Leads a guild.', duties: [] },
  ],
  notes: [{ slug: 'time-at-a-level', name: 'Time at a level', text: 'A year or two.' }],
})
const older = buildLadder({
  id: 'ux',
  name: 'User Experience',
  revision: '2023-01',
  promotion: 'Wait.',
  levels: ['ic1', 'ic2'],
  pillars: { Craft: drawing },
})
const design = buildLadder({ levels: ['ic1', 'ic2', 'ic3'] })
const ladders = createLadders([ux, older, design])
const bot = createLadderbot(ladders)
const [newUx, oldUx, des] = [ux, older, design].map(refOf)
if (!newUx || !oldUx || !des) throw new Error('three ladders are built')

const offers = (query: Query): string[] =>
  nextSteps(query, ladders, bot.phrase).map(({ role, label, text }) => `${role}: ${label} = ${text}`)

const subject = { competency: 'drawing', topic: null }
const lines = { competency: 'drawing', topic: 'Lines' }
const EXAMPLES = [
  'example: What does Design IC2 ask in Drawing? = design ic2 drawing',
  'example: What changes from UX IC3 to IC5? = ux ic3 vs ic5',
  'example: How does Drawing grow on the UX ladder? = ux drawing',
  'example: How does UX promotion work? = ux promotion',
]
const ABOUT_DESIGN = [
  'example: What does Design IC2 ask in Drawing? = design ic2 drawing',
  'example: What changes from Design IC2 to IC3? = design ic2 vs ic3',
  'example: How does Drawing grow on the Design ladder? = design drawing',
]

const rows: readonly (readonly [after: string, query: Query, offers: readonly string[]])[] = [
  [
    'the list of ladders: each of them',
    { kind: 'ladders' },
    ['whole-ladder: Design ladder = design', 'whole-ladder: User Experience ladder = ux'],
  ],
  [
    'a ladder: promotion, what changed, its other sections',
    { kind: 'ladder', ladder: newUx },
    [
      'related: How promotion works = ux promotion',
      'other-revision: What changed since 2023-01 = ux 2023-01 vs 2024-01',
      'related: Time at a level = ux time at a level',
    ],
  ],
  ['a ladder that has none of these: nothing', { kind: 'ladder', ladder: des }, []],
  [
    'an older revision: its promotion',
    { kind: 'ladder', ladder: oldUx },
    ['related: How promotion works = ux 2023-01 promotion'],
  ],
  [
    'a level below where tracks part: each way on; no way back to a level that is undefined',
    { kind: 'level', ladders: [newUx], level: 'ic2' },
    [
      'compare-next: What changes at IC3 = ux ic2 vs ic3',
      'compare-next: What changes at M1 = ux ic2 vs m1',
      'next-level: Next: IC3 = ux ic3',
      'next-level: Next: M1 = ux m1',
      'whole-ladder: User Experience ladder = ux',
    ],
  ],
  [
    'a level below one that is undefined: the one above that',
    { kind: 'level', ladders: [newUx], level: 'ic3' },
    [
      'compare-next: What changes at IC5 = ux ic3 vs ic5',
      'next-level: Next: IC5 = ux ic5',
      'previous-level: Previous: IC2 = ux ic2',
      'whole-ladder: User Experience ladder = ux',
    ],
  ],
  [
    'an undefined level: the revision that defines it, and nothing to compare',
    { kind: 'level', ladders: [newUx], level: 'ic1' },
    ['next-level: Next: IC2 = ux ic2', 'other-revision: IC1 as of 2023-01 = ux 2023-01 ic1'],
  ],
  [
    'a level undefined in every revision that has it',
    { kind: 'level', ladders: [newUx], level: 'ic4' },
    [
      'next-level: Next: IC5 = ux ic5',
      'previous-level: Previous: IC3 = ux ic3',
      'whole-ladder: User Experience ladder = ux',
    ],
  ],
  [
    'a level of two ladders: each alone, and both side by side',
    { kind: 'level', ladders: [des, newUx], level: 'ic2' },
    [
      'whole-level: Everything at Design IC2 = design ic2',
      'whole-level: Everything at UX IC2 = ux ic2',
      'related: Design and UX side by side = design vs ux ic2',
    ],
  ],
  [
    'a level of more ladders: each alone',
    { kind: 'level', ladders: [des, newUx, oldUx], level: 'ic2' },
    [
      'whole-level: Everything at Design IC2 = design ic2',
      'whole-level: Everything at UX IC2 = ux ic2',
      'whole-level: Everything at UX IC2 = ux 2023-01 ic2',
    ],
  ],
  [
    'a competency: each level that is defined',
    { kind: 'competency', ladders: [newUx], subject },
    [
      'related: Only IC2 = ux ic2 drawing',
      'related: Only IC3 = ux ic3 drawing',
      'related: Only IC5 = ux ic5 drawing',
      'related: Only M1 = ux m1 drawing',
      'whole-ladder: User Experience ladder = ux',
    ],
  ],
  [
    'a competency of two ladders: each alone',
    { kind: 'competency', ladders: [des, newUx], subject },
    ['related: Only Design = design drawing', 'related: Only User Experience = ux drawing'],
  ],
  [
    'a competency at a level of two ladders: each alone',
    { kind: 'expectation', ladders: [des, newUx], subject, level: 'ic2' },
    ['related: Only Design = design ic2 drawing', 'related: Only User Experience = ux ic2 drawing'],
  ],
  [
    'a competency at a level: what changes in it above, then around it',
    { kind: 'expectation', ladders: [des], subject, level: 'ic2' },
    [
      'compare-next: What changes at IC3 = design ic2 vs ic3 drawing',
      'all-levels: Drawing at all levels = design drawing',
      'next-level: Next: IC3 = design ic3 drawing',
      'previous-level: Previous: IC1 = design ic1 drawing',
      'whole-level: Everything at IC2 = design ic2',
    ],
  ],
  [
    'a competency at an undefined level: what the older revision says of it there',
    { kind: 'expectation', ladders: [newUx], subject, level: 'ic1' },
    [
      'other-revision: IC1 as of 2023-01 = ux 2023-01 ic1 drawing',
      'all-levels: Drawing at all levels = ux drawing',
      'next-level: Next: IC2 = ux ic2 drawing',
    ],
  ],
  [
    'a topic at an undefined level, which the older revision need not have there: all of that level',
    { kind: 'expectation', ladders: [newUx], subject: lines, level: 'ic1' },
    [
      'other-revision: IC1 as of 2023-01 = ux 2023-01 ic1',
      'all-levels: Lines at all levels = ux lines',
      'next-level: Next: IC2 = ux ic2 lines',
    ],
  ],
  [
    'a competency at an undefined level, which the older revision does not have: all of that level',
    { kind: 'expectation', ladders: [newUx], subject: { competency: 'coaching', topic: null }, level: 'ic1' },
    [
      'other-revision: IC1 as of 2023-01 = ux 2023-01 ic1',
      'all-levels: Coaching at all levels = ux coaching',
      'next-level: Next: IC2 = ux ic2 coaching',
    ],
  ],
  [
    'a comparison: each level, the ladder',
    { kind: 'comparison', ladders: [des], levels: ['ic1', 'ic3'], subject: null },
    [
      'whole-level: Everything at IC1 = design ic1',
      'whole-level: Everything at IC3 = design ic3',
      'whole-ladder: Design ladder = design',
    ],
  ],
  [
    'a comparison in a competency: all others too',
    { kind: 'comparison', ladders: [des], levels: ['ic1', 'ic3'], subject },
    [
      'related: IC1 to IC3: all competencies = design ic1 vs ic3',
      'all-levels: Drawing at all levels = design drawing',
      'whole-level: Everything at IC1 = design ic1',
      'whole-level: Everything at IC3 = design ic3',
      'whole-ladder: Design ladder = design',
    ],
  ],
  [
    'ladders side by side: the level of each',
    { kind: 'comparison', ladders: [des, newUx], levels: ['ic2'], subject },
    [
      'related: IC2: all competencies = design vs ux ic2',
      'whole-level: Everything at Design IC2 = design ic2',
      'whole-level: Everything at UX IC2 = ux ic2',
    ],
  ],
  [
    'ladders side by side at several levels: the lowest of each',
    { kind: 'comparison', ladders: [des, newUx], levels: ['ic2', 'ic3'], subject: null },
    ['whole-level: Everything at Design IC2 = design ic2', 'whole-level: Everything at UX IC2 = ux ic2'],
  ],
  [
    'promotion of all ladders: of each',
    { kind: 'promotion', ladder: null },
    ['related: Promotion: Design = design promotion', 'related: Promotion: User Experience = ux promotion'],
  ],
  [
    'promotion of a ladder: the ladder, and what was said before',
    { kind: 'promotion', ladder: newUx },
    ['whole-ladder: User Experience ladder = ux', 'other-revision: Promotion as of 2023-01 = ux 2023-01 promotion'],
  ],
  [
    'a role: the other ones',
    { kind: 'role', ladder: newUx, role: 'mentor' },
    ['related: Guild Lead = guild lead', 'whole-ladder: User Experience ladder = ux'],
  ],
  [
    'a note: the ladder',
    { kind: 'note', ladder: newUx, note: 'time-at-a-level' },
    ['whole-ladder: User Experience ladder = ux'],
  ],
  [
    'all that changed: promotion, which did, and both revisions',
    { kind: 'changes', ladder: newUx, from: '2023-01', level: null, subject: null },
    [
      'related: How promotion works = ux promotion',
      'whole-ladder: User Experience ladder = ux',
      'other-revision: The ladder as of 2023-01 = ux 2023-01',
    ],
  ],
  [
    'what changed at a level: all that changed',
    { kind: 'changes', ladder: newUx, from: '2023-01', level: 'ic2', subject: null },
    [
      'related: Everything that changed = ux 2023-01 vs 2024-01',
      'whole-ladder: User Experience ladder = ux',
      'other-revision: The ladder as of 2023-01 = ux 2023-01',
    ],
  ],
  [
    'what changed in a competency: all that changed',
    { kind: 'changes', ladder: newUx, from: '2023-01', level: null, subject },
    [
      'related: Everything that changed = ux 2023-01 vs 2024-01',
      'whole-ladder: User Experience ladder = ux',
      'other-revision: The ladder as of 2023-01 = ux 2023-01',
    ],
  ],
  [
    'changes of a ladder that has one revision: the ladder',
    { kind: 'changes', ladder: des, from: null, level: null, subject: null },
    ['whole-ladder: Design ladder = design'],
  ],
  [
    'a search at levels: the first of them',
    { kind: 'search', text: 'curves', words: ['curves'], ladder: des, levels: ['ic2', 'ic3'], asks: null },
    ['whole-level: Everything at IC2 = design ic2'],
  ],
  [
    'a search in an older revision: that one',
    { kind: 'search', text: 'curves', words: ['curves'], ladder: oldUx, levels: [], asks: null },
    ['other-revision: The ladder as of 2023-01 = ux 2023-01'],
  ],
  [
    'a search everywhere: nothing',
    { kind: 'search', text: 'curves', words: ['curves'], ladder: null, levels: [], asks: null },
    [],
  ],
  [
    'talk about a level: what the ladder says of it',
    { kind: 'talk', topic: 'thanks', ladder: des, levels: ['ic2'] },
    ['whole-level: Everything at Design IC2 = design ic2', 'whole-ladder: Design ladder = design'],
  ],
  ['a greeting: examples, of all ladders', { kind: 'talk', topic: 'greeting', ladder: null, levels: [] }, EXAMPLES],
  [
    'talk of something else: the ladders that there are',
    { kind: 'talk', topic: 'source', ladder: null, levels: [] },
    ['whole-ladder: Design ladder = design', 'whole-ladder: User Experience ladder = ux'],
  ],
  [
    'no such ladder: the ladders that there are',
    { kind: 'none', reason: { kind: 'no-such-ladder', name: 'sales' }, nearest: [] },
    ['whole-ladder: Design ladder = design', 'whole-ladder: User Experience ladder = ux'],
  ],
  [
    'whether somebody is ready: what that level changes',
    { kind: 'talk', topic: 'judgement', ladder: des, levels: ['ic2'] },
    [
      'compare-next: What changes at IC2 = design ic1 vs ic2',
      'whole-level: Everything at Design IC2 = design ic2',
      'whole-ladder: Design ladder = design',
    ],
  ],
  [
    'a level that a ladder lacks: the nearest one that it defines',
    {
      kind: 'none',
      reason: { kind: 'no-such-level', ladder: des, level: 'ic7' },
      nearest: [{ kind: 'ladder', ladder: des }],
    },
    ['whole-level: Everything at Design IC3 = design ic3', 'related: Design ladder = design'],
  ],
  [
    'a competency at a level that a ladder lacks: at the nearest one',
    {
      kind: 'none',
      reason: { kind: 'no-such-level', ladder: des, level: 'ic7' },
      nearest: [{ kind: 'competency', ladders: [des], subject }],
    },
    [
      'related: Drawing · Design IC3 = design ic3 drawing',
      'related: Drawing · Design, all levels = design drawing',
      'whole-ladder: Design ladder = design',
    ],
  ],
  [
    'a level with two digits that a ladder lacks: the nearest by its whole number',
    { kind: 'none', reason: { kind: 'no-such-level', ladder: des, level: 'ic12' }, nearest: [] },
    ['whole-level: Everything at Design IC3 = design ic3', 'whole-ladder: Design ladder = design'],
  ],
  [
    'a level that a ladder lacks, nearest to one that is undefined: one beside that',
    { kind: 'none', reason: { kind: 'no-such-level', ladder: newUx, level: 'l4' }, nearest: [] },
    ['whole-level: Everything at UX IC3 = ux ic3', 'whole-ladder: User Experience ladder = ux'],
  ],
  [
    'a level without a number that a ladder lacks: no level is nearest',
    { kind: 'none', reason: { kind: 'no-such-level', ladder: des, level: 'senior' }, nearest: [] },
    ABOUT_DESIGN,
  ],
  [
    'a competency that another ladder has: what comes closest at that level',
    {
      kind: 'none',
      reason: { kind: 'elsewhere', ladder: newUx, name: 'Drawing', has: [des] },
      nearest: [{ kind: 'expectation', ladders: [des], subject, level: 'ic2' }],
    },
    [
      'related: Drawing · UX IC2 = ux ic2 drawing',
      'related: Drawing · Design IC2 = design ic2 drawing',
      'whole-ladder: User Experience ladder = ux',
    ],
  ],
  [
    'a competency that another ladder has, at a level that only that one has: at all levels',
    {
      kind: 'none',
      reason: { kind: 'elsewhere', ladder: des, name: 'Drawing', has: [newUx] },
      nearest: [{ kind: 'expectation', ladders: [newUx], subject, level: 'ic5' }],
    },
    [
      'related: Drawing · Design, all levels = design drawing',
      'related: Drawing · UX IC5 = ux ic5 drawing',
      'whole-ladder: Design ladder = design',
    ],
  ],
  [
    'nothing that fits: at most three things near it',
    {
      kind: 'none',
      reason: { kind: 'off-topic', about: null },
      nearest: ['ic1', 'ic2', 'ic3', 'ic4'].map((level): Query => ({ kind: 'level', ladders: [des], level })),
    },
    [
      'related: Design IC1 = design ic1',
      'related: Design IC2 = design ic2',
      'related: Design IC3 = design ic3',
      'whole-ladder: Design ladder = design',
    ],
  ],
]

describe('offered after', () => {
  test.each(rows)('%s', (_, query, wanted) => {
    expect(offers(query)).toEqual(wanted)
  })
})

test('a label too long for a button is cut at its end', () => {
  const long = createLadders([buildLadder({ name: 'A name that goes on '.repeat(5).trim() })])
  const [offer] = nextSteps({ kind: 'help' }, long, () => '')
  expect(offer?.label).toHaveLength(75)
  expect(offer?.label).toMatch(/^A name that .*…$/)
})
