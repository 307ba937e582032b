/** What a ladder file becomes: what it leaves out, the tracks its levels are of, what stands beside what. */
import { describe, expect, test } from 'vitest'
import { parsedLadder } from '../helpers/ladders.js'

const HEAD = `id: design
name: Design
role: Designer
revision: 2024-05
wording: retold
source: { title: Design Ladder }
`
const ONE = `competencies: [{ name: Drawing, levels: { all: [{ behavior: Draws. }] } }]
`

test('what a file leaves out is empty or null', () => {
  expect(parsedLadder(`${HEAD}levels: { ic1: {} }\n${ONE}`)).toEqual({
    id: 'design',
    name: 'Design',
    role: 'Designer',
    aliases: [],
    revision: '2024-05',
    wording: 'retold',
    source: { title: 'Design Ladder', url: null },
    owner: null,
    checked: null,
    summary: null,
    cumulative: null,
    tracks: [{ id: 'ic', name: null }],
    levels: [{ id: 'ic1', name: 'IC1', track: 'ic', beside: [], titles: [], summary: null, undefined: null }],
    pillars: [],
    competencies: [
      {
        slug: 'drawing',
        pillar: null,
        name: 'Drawing',
        summary: null,
        aliases: [],
        phrases: [],
        topics: [],
        atEveryLevel: [
          {
            id: 'design@2024-05/drawing/all/1',
            ladder: { id: 'design', revision: '2024-05' },
            level: 'all',
            competency: 'drawing',
            topic: null,
            text: 'Draws.',
            raises: false,
            examples: [],
            links: [],
            phrases: [],
          },
        ],
        cells: new Map(),
      },
    ],
    promotion: null,
    roles: [],
    notes: [],
  })
})

describe('the tracks of', () => {
  const tracks = (levels: string, more = ''): string[] => {
    const ladder = parsedLadder(`${HEAD}${more}levels: { ${levels} }\n${ONE}`)
    return ladder.tracks.map(({ id }) => {
      const own = ladder.levels.filter(({ track }) => track === id)
      return `${id}: ${own.map((level) => level.id).join(' ')}`
    })
  }
  test.each([
    ['levels that all are letters and a number: the letters', 'ic9: {}, ic10: {}, m1: {}', ['ic: ic9 ic10', 'm: m1']],
    ['levels of which one has no number: one', 'ic1: {}, senior: {}, m2: {}', ['ic: ic1 senior m2']],
    ['levels of which one has more than that: one', 'ic1: {}, x-m2: {}', ['ic: ic1 x-m2']],
    ['levels of which one goes on after the number: one', 'ic1: {}, m2-b: {}', ['ic: ic1 m2-b']],
  ])('%s', (_, levels, wanted) => {
    expect(tracks(levels)).toEqual(wanted)
  })

  test('a file that declares them: those, and the first for a level that names none', () => {
    const declared = 'tracks: { maker: Maker, lead: Lead }\n'
    expect(tracks('ic1: {}, m1: { track: lead }, ic2: {}', declared)).toEqual(['maker: ic1 ic2', 'lead: m1'])
    expect(parsedLadder(`${HEAD}${declared}levels: { ic1: {}, m1: { track: lead } }\n${ONE}`).tracks).toEqual([
      { id: 'maker', name: 'Maker' },
      { id: 'lead', name: 'Lead' },
    ])
  })
})

test('levels that stand beside each other name each other, whichever says so', () => {
  const levels = 'ic1: {}, ic2: { beside: m1 }, m1: {}, ic3: {}, m2: { beside: [ic3] }'
  const ladder = parsedLadder(`${HEAD}levels: { ${levels} }\n${ONE}`)
  expect(ladder.levels.map(({ id, beside }) => `${id}: ${beside.join(' ')}`)).toEqual([
    'ic1: ',
    'ic2: m1',
    'm1: ic2',
    'ic3: m2',
    'm2: ic3',
  ])
})

test.each([
  ['Senior', 'Senior'],
  ['"4"', 'Level 4'],
  ['"12"', 'Level 12'],
  ['4th', '4th'],
])('a level named %s is shown as %s', (name, shown) => {
  expect(parsedLadder(`${HEAD}levels: { ic1: { name: ${name} } }\n${ONE}`).levels[0]?.name).toBe(shown)
})

test('a cell that is called something at its level keeps that beside its behaviors', () => {
  const cell = '{ name: Sketching, summary: On paper., behaviors: [{ topic: Lines, behavior: Draws lines. }] }'
  const [drawing] = parsedLadder(`${HEAD}levels: { ic1: {} }
competencies: [{ name: Drawing, topics: { Lines: [strokes] }, levels: { ic1: ${cell} } }]
`).competencies
  expect(drawing?.cells.get('ic1')).toMatchObject({
    name: 'Sketching',
    summary: 'On paper.',
    behaviors: [{ text: 'Draws lines.', topic: 'Lines' }],
  })
  expect(drawing?.topics).toEqual([{ label: 'Lines', aliases: ['strokes'], phrases: [] }])
})

test('topics without other names, roles without duties, owners and notes are as the file has them', () => {
  const ladder = parsedLadder(`${HEAD}owner: { slack: C0123ABCD }
levels: { ic1: {} }
competencies: [{ name: Drawing, levels: { ic1: [{ topic: Lines, behavior: Draws lines. }] } }]
roles: [{ name: Guild Lead, summary: Leads. }]
notes: [{ name: Time at a level, text: A year. }]
`)
  expect(ladder.competencies[0]?.topics).toEqual([{ label: 'Lines', aliases: [], phrases: [] }])
  expect(ladder.owner).toEqual({ slack: 'C0123ABCD', url: null, email: null })
  expect(ladder.roles).toEqual([{ slug: 'guild-lead', name: 'Guild Lead', aliases: [], summary: 'Leads.', duties: [] }])
  expect(ladder.notes).toEqual([{ slug: 'time-at-a-level', name: 'Time at a level', text: 'A year.' }])
})
