import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { answerJson } from '../../src/render/json.js'
import { buildLadder } from '../helpers/ladders.js'

const design = buildLadder({
  levels: ['ic1', 'ic2', { id: 'ic3', undefined: 'Nobody has it yet.' }],
  promotion: 'A panel decides.',
  roles: [{ slug: 'guild-lead', name: 'Guild Lead', aliases: [], summary: 'Leads a guild.', duties: [] }],
})
const older = buildLadder({ revision: '2023-01', pillars: { Craft: { Sketching: { ic1: ['Sketches.'] } } } })
const writing = buildLadder({
  id: 'writing',
  name: 'Writing',
  role: 'Writer',
  revision: '2024-02',
  pillars: { Craft: { Grammar: { ic1: ['Writes sentences.'], ic2: ['Writes pages.'] } } },
})
const bot = createLadderbot(createLadders([design, older, writing]))
const ask = (query: string) => answerJson(query, bot.ask(query))

test('an expectation is the contract’s object, with every key', () => {
  const { text, suggestions, ...rest } = ask('design ic2 drawing')
  expect(rest).toEqual({
    query: 'design ic2 drawing',
    kind: 'expectation',
    ladder: 'design',
    revision: '2024-01',
    levels: ['ic2'],
    competency: 'drawing',
    topic: null,
    assumed: [],
    sure: true,
    defined: true,
    results: [
      {
        id: 'design@2024-01/drawing/ic2/1',
        ladder: 'design',
        revision: '2024-01',
        level: 'ic2',
        competency: 'drawing',
        topic: 'Lines',
        behavior: 'Draws straight lines autonomously.',
        score: null,
      },
      {
        id: 'design@2024-01/drawing/ic2/2',
        ladder: 'design',
        revision: '2024-01',
        level: 'ic2',
        competency: 'drawing',
        topic: 'Curves',
        behavior: 'Draws curves.',
        score: null,
      },
    ],
  })
  expect(text).toContain('Draws curves.')
  expect(suggestions.every((suggestion) => suggestion.startsWith('/ladder '))).toBe(true)
})

test('each kind sets the keys that the contract names', () => {
  const keys = (query: string) => {
    const { kind, ladder, revision, levels, competency, topic, defined } = ask(query)
    return { kind, ladder, revision, levels, competency, topic, defined }
  }
  const none = { ladder: null, revision: null, levels: [], competency: null, topic: null, defined: null }
  const current = { ladder: 'design', revision: '2024-01' }
  expect(keys('help')).toEqual({ ...none, kind: 'help' })
  expect(keys('ladders')).toEqual({ ...none, kind: 'ladders' })
  expect(keys('design')).toEqual({ ...none, ...current, kind: 'ladder', defined: true })
  expect(keys('design ic1')).toEqual({ ...none, ...current, kind: 'level', levels: ['ic1'], defined: true })
  expect(keys('design ic3')).toEqual({ ...none, ...current, kind: 'level', levels: ['ic3'], defined: false })
  expect(keys('ic1')).toEqual({ ...none, kind: 'level', levels: ['ic1'], defined: true })
  expect(keys('design drawing')).toEqual({
    ...none,
    ...current,
    kind: 'competency',
    competency: 'drawing',
    defined: true,
  })
  expect(keys('design lines ic1')).toEqual({
    ...none,
    ...current,
    kind: 'expectation',
    levels: ['ic1'],
    competency: 'drawing',
    topic: 'Lines',
    defined: true,
  })
  expect(keys('design ic3 drawing')).toMatchObject({ kind: 'expectation', defined: false })
  expect(keys('design ic1 vs ic2')).toEqual({
    ...none,
    ...current,
    kind: 'comparison',
    levels: ['ic1', 'ic2'],
    defined: true,
  })
  expect(keys('design ic2 vs ic3')).toMatchObject({ kind: 'comparison', defined: false })
  expect(keys('design vs writing ic1')).toEqual({ ...none, kind: 'comparison', levels: ['ic1'], defined: true })
  expect(keys('design promotion')).toEqual({ ...none, ...current, kind: 'promotion', defined: true })
  expect(keys('writing promotion')).toMatchObject({ kind: 'promotion', ladder: 'writing', defined: false })
  expect(keys('design guild lead')).toEqual({ ...none, ...current, kind: 'role', defined: true })
  expect(keys('what changed in design')).toEqual({ ...none, ...current, kind: 'changes', defined: true })
  expect(keys('what changed in writing')).toMatchObject({ kind: 'changes', revision: '2024-02', defined: false })
})

describe('results', () => {
  const ids = (query: string) => ask(query).results.map((result) => result.id.replace(/@\d{4}-\d{2}/, ''))

  test('stand in the page’s order', () => {
    expect(ids('design ic1')).toEqual(['design/drawing/ic1/1', 'design/sharing/ic1/1'])
    expect(ids('design drawing')).toEqual(['design/drawing/ic1/1', 'design/drawing/ic2/1', 'design/drawing/ic2/2'])
  })

  test('of a comparison go by competency, then level', () => {
    expect(ids('design ic1 vs ic2')).toEqual([
      'design/drawing/ic1/1',
      'design/drawing/ic2/1',
      'design/drawing/ic2/2',
      'design/sharing/ic1/1',
      'design/sharing/ic2/1',
      'design/sharing/ic2/2',
    ])
  })

  test('of a search have scores from 0 to 1, best first', () => {
    const { kind, results } = ask('teaching a class')
    const scores = results.map((result) => result.score ?? Number.NaN)
    expect(kind).toBe('search')
    expect(results[0]?.id).toBe('design@2024-01/sharing/ic2/2')
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})
