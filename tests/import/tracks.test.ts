/** Pages with a track for those who do the work and one for those who lead. */
import { expect, test } from 'vitest'
import { cellsOf, importPages } from '../helpers/import.js'

const KEEPERS = `# Lighthouse ladder

## Individual contributor

| | L3 | L4 |
| --- | --- | --- |
| Lamps | Trims one lamp | Designs lamps |
| Weather | Reads the barometer | Forecasts a week |

## Manager

| | L4 | L5 |
| --- | --- | --- |
| Lamps | Sees that lamps are trimmed | Buys lamps for the coast |
| Weather | Shares the forecast | Decides when the coast closes |
| Crew | Leads two keepers | Leads five stations |
`

test('levels of one name in two tracks are two levels beside each other', () => {
  const { draft, madeUp, account } = importPages({ 'keepers.md': KEEPERS })
  expect(draft.tracks).toEqual(
    new Map([
      ['individual-contributor', 'Individual contributor'],
      ['manager', 'Manager'],
    ]),
  )
  expect([...draft.levels]).toEqual([
    ['l3', { track: 'individual-contributor' }],
    ['individual-contributor-l4', { name: 'L4', track: 'individual-contributor' }],
    ['manager-l4', { name: 'L4', track: 'manager', beside: 'individual-contributor-l4' }],
    ['l5', { track: 'manager' }],
  ])
  expect(cellsOf(draft)).toMatchObject({
    'Lamps / individual-contributor-l4': ['Designs lamps'],
    'Lamps / manager-l4': ['Sees that lamps are trimmed'],
    'Crew / l5': ['Leads five stations'],
  })
  expect(madeUp).toContainEqual({ what: 'level id', value: 'manager-l4' })
  expect(account.doubts).toEqual([])
})

test('tracks as rows that span a table, as a column, and as records', () => {
  const pages = {
    'a.html': `<table><tr><th>Level</th><th>Voice</th><th>Hands</th></tr>
      <tr><td colspan="3">Performer track</td></tr>
      <tr><td>L3</td><td>Speaks all parts</td><td>Makes puppets dance</td></tr>
      <tr><td>L4</td><td>Invents voices</td><td>Builds puppets</td></tr>
      <tr><td colspan="3">Manager track</td></tr>
      <tr><td>L4</td><td>Casts the voices</td><td>Plans rehearsals</td></tr></table>`,
    'b.csv': `Track,Level,Competency,Expectation
Performer track,L3,Voice,Speaks all parts
Performer track,L3,Hands,Makes puppets dance
Performer track,L4,Voice,Invents voices
Performer track,L4,Hands,Builds puppets
Manager track,L4,Voice,Casts the voices
Manager track,L4,Hands,Plans rehearsals
`,
    'c.yaml': `tracks:
  - name: Performer track
    levels:
      - { name: L3, competencies: { Voice: [Speaks all parts], Hands: [Makes puppets dance] } }
      - { name: L4, competencies: { Voice: [Invents voices], Hands: [Builds puppets] } }
  - name: Manager track
    levels:
      - { name: L4, competencies: { Voice: [Casts the voices], Hands: [Plans rehearsals] } }
`,
  }
  for (const [file, text] of Object.entries(pages)) {
    const { draft } = importPages({ [file]: text })
    expect([...draft.levels.keys()]).toEqual(['l3', 'performer-track-l4', 'manager-track-l4'])
    expect(cellsOf(draft)).toEqual({
      'Voice / l3': ['Speaks all parts'],
      'Voice / performer-track-l4': ['Invents voices'],
      'Voice / manager-track-l4': ['Casts the voices'],
      'Hands / l3': ['Makes puppets dance'],
      'Hands / performer-track-l4': ['Builds puppets'],
      'Hands / manager-track-l4': ['Plans rehearsals'],
    })
    expect(draft.competencies.map(({ summary }) => summary)).toEqual([undefined, undefined])
  }
})

test('levels of one number are beside each other where tracks count on one scale', () => {
  const beside = (...levels: string[]): (string | undefined)[] => {
    const row = (name: string): string => `| ${name} | ${levels.map((level) => `${name} for ${level}`).join(' | ')} |`
    const page = `# Falconry

| | ${levels.join(' | ')} |
|${' --- |'.repeat(levels.length + 1)}
${row('Flying')}
${row('Feeding')}
`
    return [...importPages({ 'falcons.md': page }).draft.levels.values()].map((level) => level.beside)
  }
  expect(beside('IC3', 'IC4', 'M4', 'IC5', 'M5')).toEqual([undefined, undefined, 'ic4', undefined, 'ic5'])
  expect(beside('IC1', 'M1', 'IC2', 'M2')).toEqual([undefined, 'ic1', undefined, 'ic2'])
  // Each begins at 1: they count for themselves.
  expect(beside('IC1', 'IC2', 'IC3', 'M1', 'M2')).toEqual(Array.from({ length: 5 }))
})

test('a table of the page that has levels of two tracks in a row sets them beside each other', () => {
  const part = (level: string): string => `### ${level}
#### Spans
- ${level} and spans
#### Piers
- ${level} and piers
`
  const { draft, account } = importPages({
    'bridges.md': `# Bridges

| Engineers | Managers |
| --- | --- |
| Senior Engineer | |
| Staff Engineer | Team Manager |

## Engineers
${part('Senior Engineer')}
${part('Staff Engineer')}
## Managers
${part('Team Manager')}
${part('Group Manager')}
`,
  })
  expect([...draft.levels.values()].map(({ track, beside }) => [track, beside])).toEqual([
    ['engineers', undefined],
    ['engineers', undefined],
    ['managers', 'staff-engineer'],
    ['managers', undefined],
  ])
  expect(draft.summary).toBeUndefined()
  expect(account.doubts).toEqual([])
})

test('two professions of one page are two ladders, not tracks', () => {
  const table = (one: string, other: string): string => `
| | Junior | Senior |
| --- | --- | --- |
| ${one} | Knows ${one} | Teaches ${one} |
| ${other} | Knows ${other} | Teaches ${other} |
`
  const page = `# Ladders\n\n## Gardeners\n${table('Soil', 'Water')}\n## Beekeepers\n${table('Hives', 'Honey')}`
  expect(() => importPages({ 'two.md': page })).toThrow('found 2 ladders, "Gardeners", "Beekeepers"')
  expect(importPages({ 'two.md': page }, { part: 'Beekeepers' }).competencies).toEqual(['Hives', 'Honey'])
})
