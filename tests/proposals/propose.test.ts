import { describe, expect, it } from 'vitest'
import type { Ladder } from '../../src/ladder/model.js'
import { parseLadder } from '../../src/ladder/parse.js'
import { proposePhrases } from '../../src/proposals/propose.js'

/** A ladder of one competency at one level: behaviors with what people say for them. */
function ladder(id: string, behaviors: Readonly<Record<string, readonly string[]>>): Ladder {
  const entries = Object.entries(behaviors).map(([text, phrases]) => {
    const lines = phrases.length > 0 ? `\n          phrases: ${JSON.stringify(phrases.join('\n'))}` : ''
    return `        - behavior: ${text}${lines}`
  })
  const text = `id: ${id}
name: ${id}
role: ${id} worker
revision: 2024-05
wording: verbatim
source: { title: Ladder }
levels: { ic1: {} }
competencies:
  - name: Craft
    levels:
      ic1:
${entries.join('\n')}
`
  const parsed = parseLadder(text, 'a.yml')
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.ladder
}

const GARDENS = ladder('gardens', {
  'Teaches new gardeners how to prune roses.': ['showing a newcomer the ropes', 'what do zorbles cost'],
  'Repairs broken garden tools in the shed.': ['repairing a broken spade'],
  'Keeps the greenhouse warm in winter.': ['heating when it freezes'],
})

/** Proposed phrases by key. */
function proposed(own: Ladder, ...others: readonly Ladder[]): Record<string, readonly string[]> {
  return Object.fromEntries(proposePhrases(own, others).map(({ key, phrases }) => [key, phrases]))
}

describe('phrases are proposed', () => {
  it('from synonyms of a name, without what the ladder already calls it', () => {
    const own = ladder('parks', { 'Paints benches.': [] })
    const [craft] = own.competencies
    const mentoring = { ...own, competencies: craft ? [{ ...craft, name: 'Mentoring', aliases: ['coaching'] }] : [] }
    const { craft: phrases = [] } = proposed(mentoring)
    expect(phrases).toContain('teach')
    expect(phrases).not.toContain('mentor')
  })

  it('from a behavior that says the same on another ladder, but none with words of that house alone', () => {
    const parks = ladder('parks', { 'Teaches new gardeners how to prune the roses.': [], 'Paints benches.': [] })
    expect(proposed(parks, GARDENS)).toEqual({ 'craft/ic1/1': ['showing a newcomer the ropes'] })
  })

  it('from one that is nearly the same only where the phrase is about what both say', () => {
    const parks = ladder('parks', { 'Repairs whatever is broken in the playground.': [], 'Paints benches.': [] })
    expect(proposed(parks, GARDENS)).toEqual({ 'craft/ic1/1': ['repairing a broken spade'] })
  })

  it('not where another behavior of the ladder fits the phrase better', () => {
    const parks = ladder('parks', {
      'Repairs whatever is broken in the playground.': [],
      'Is repairing every broken spade.': ['spades'],
    })
    expect(proposed(parks, GARDENS)).not.toHaveProperty('craft/ic1/1')
  })

  it('not where nothing is alike', () => {
    expect(proposed(ladder('parks', { 'Sells ice cream.': [] }), GARDENS)).toEqual({})
  })

  it('without those that the ladder has, from its own revisions, or twice', () => {
    const same = 'Teaches new gardeners how to prune roses.'
    const known = ladder('parks', { [same]: [], 'Paints benches.': ['Showing a newcomer the ropes!'] })
    expect(proposed(known, GARDENS)).toEqual({})
    expect(proposed(ladder('gardens', { [same]: [] }), GARDENS)).toEqual({})
    const twice = proposed(ladder('parks', { [same]: [] }), GARDENS, { ...GARDENS, id: 'woods' })
    expect(twice).toEqual({ 'craft/ic1/1': ['showing a newcomer the ropes'] })
  })

  it('eight at most for one behavior', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    const gardens = ladder('gardens', { 'Prunes roses.': words.map((word) => `cut ${word} of them`) })
    expect(proposed(ladder('parks', { 'Prunes roses.': [] }), gardens)['craft/ic1/1']).toHaveLength(8)
  })
})
