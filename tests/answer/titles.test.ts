/** Queries as buttons, choices and headings name them. */
import { describe, expect, test } from 'vitest'
import { queryTitle } from '../../src/answer/titles.js'
import { createLadders } from '../../src/ladder/ladders.js'
import type { Query } from '../../src/reading/query.js'
import { buildLadder } from '../helpers/ladders.js'

const levels = ['ic1', { id: 'senior', name: 'Senior' }] as const
const coaching = { Coaching: { ic1: [['Peers', 'Coaches peers.']] } } as const
const ladders = createLadders([
  buildLadder({
    id: 'ux',
    name: 'User Experience',
    levels,
    pillars: {
      Craft: { Drawing: { ic1: [['Lines', 'Draws lines.']] }, Painting: { ic1: [['Lines', 'Paints lines.']] } },
      People: coaching,
    },
    roles: [{ slug: 'guild-lead', name: 'Guild Lead', aliases: [], summary: 'Leads a guild.', duties: [] }],
    notes: [{ slug: 'hours', name: 'Working hours', text: 'Any.' }],
  }),
  buildLadder({
    id: 'ux',
    name: 'User Experience',
    revision: '2023-01',
    pillars: { People: coaching, Old: { Folding: {} } },
  }),
  buildLadder({ levels, pillars: { People: coaching } }),
  buildLadder({ id: 'pr', name: 'PR', levels, pillars: { People: coaching } }),
])

const ux = { id: 'ux', revision: '2024-01' }
const old = { id: 'ux', revision: '2023-01' }
const design = { id: 'design', revision: '2024-01' }
const pr = { id: 'pr', revision: '2024-01' }
const coached = { competency: 'coaching', topic: null }
const changes = { kind: 'changes', ladder: ux, from: '2023-01', level: null, subject: null } as const
const search = {
  kind: 'search',
  text: 'Who mends pens?',
  words: ['mends', 'pens'],
  ladder: null,
  levels: [],
  asks: null,
} as const

describe('a query is called', () => {
  test.each<[title: string, query: Query]>([
    ['What you can ask', { kind: 'help' }],
    ['All ladders', { kind: 'ladders' }],
    ['User Experience ladder', { kind: 'ladder', ladder: ux }],
    ['User Experience as of 2023-01 ladder', { kind: 'ladder', ladder: old }],
    ['User Experience Senior', { kind: 'level', ladders: [ux], level: 'senior' }],
    ['User Experience as of 2023-01 IC1', { kind: 'level', ladders: [old], level: 'ic1' }],
    ['Senior, all ladders', { kind: 'level', ladders: [ux, design], level: 'senior' }],
    ['Coaching · UX, all levels', { kind: 'competency', ladders: [ux], subject: coached }],
    ['Coaching · Design, all levels', { kind: 'competency', ladders: [design], subject: coached }],
    ['Coaching · PR, all levels', { kind: 'competency', ladders: [pr], subject: coached }],
    ['Coaching · UX 2023-01, all levels', { kind: 'competency', ladders: [old], subject: coached }],
    ['Coaching · all ladders, all levels', { kind: 'competency', ladders: [ux, design], subject: coached }],
    ['Craft · UX, all levels', { kind: 'competency', ladders: [ux], subject: { competency: 'craft', topic: null } }],
    [
      'Peers · UX, all levels',
      { kind: 'competency', ladders: [ux], subject: { competency: 'coaching', topic: 'Peers' } },
    ],
    [
      'Painting: Lines · UX, all levels',
      { kind: 'competency', ladders: [ux], subject: { competency: 'painting', topic: 'Lines' } },
    ],
    ['Coaching · UX Senior', { kind: 'expectation', ladders: [ux], subject: coached, level: 'senior' }],
    ['Coaching · Senior, all ladders', { kind: 'expectation', ladders: [ux, pr], subject: coached, level: 'senior' }],
    ['User Experience IC1 → Senior', { kind: 'comparison', ladders: [ux], levels: ['ic1', 'senior'], subject: null }],
    ['Coaching · UX IC1 → Senior', { kind: 'comparison', ladders: [ux], levels: ['ic1', 'senior'], subject: coached }],
    ['Design and User Experience IC1', { kind: 'comparison', ladders: [design, ux], levels: ['ic1'], subject: null }],
    ['Coaching · Design and UX IC1', { kind: 'comparison', ladders: [design, ux], levels: ['ic1'], subject: coached }],
    ['How promotion works', { kind: 'promotion', ladder: null }],
    ['How promotion works · Design', { kind: 'promotion', ladder: design }],
    ['Guild Lead', { kind: 'role', ladder: ux, role: 'guild-lead' }],
    ['mascot', { kind: 'role', ladder: ux, role: 'mascot' }],
    ['Working hours · User Experience', { kind: 'note', ladder: ux, note: 'hours' }],
    ['What changed · User Experience', changes],
    ['What changed at Senior · User Experience', { ...changes, level: 'senior' }],
    ['What changed in Coaching · User Experience', { ...changes, subject: coached }],
    [
      'What changed in Folding at Senior · User Experience',
      { ...changes, level: 'senior', subject: { competency: 'folding', topic: null } },
    ],
    ['Search for “mends pens”', search],
    ['Search UX Senior for “mends pens”', { ...search, ladder: ux, levels: ['senior'] }],
    ['Search for “Who mends pens?”', { ...search, words: [] }],
    ['Several readings', { kind: 'ambiguous', readings: [] }],
    ['No answer', { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [] }],
  ])('%s', (title, query) => {
    expect(queryTitle(query, ladders)).toBe(title)
  })
})
