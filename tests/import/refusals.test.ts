/** What is no ladder, or more than one, is refused in one line that says what was found and what is wanted. */
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/import/page.js'
import { cellsOf, importPages } from '../helpers/import.js'

function refusal(pages: Record<string, string>): string {
  try {
    importPages(pages)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'imported'
}

const TWO = `# Titles

## Programmer

### Junior Programmer
- Needs close review
- Uses what exists
### Senior Programmer
- Owns large features
- Reviews others

## Designer

### Junior Designer
- Designs with guidance
- Knows the tools
### Senior Designer
- Designs whole products
- Teaches designers
`

describe('refused', () => {
  test.each([
    [
      'a list of skills',
      { 'page.md': '# Skills\n## Writing\n- Writes well\n## Speaking\n- Speaks well\n' },
      /^found "Writing", "Speaking" and no levels/,
    ],
    ['a page without headings', { 'page.md': 'Just a text.\n' }, /^found no headings and no table/],
    [
      'levels that share nothing',
      {
        'page.md':
          '## Junior\n### Tools\n- Learns tools\n### Ears\n- Listens well\n## Senior\n### Guiding\n- Guides others\n### Sales\n- Sells houses\n',
      },
      /nothing that they share/,
    ],
    [
      'a table of figures',
      { 'page.md': '| Level | From | To |\n|---|---|---|\n| L1 | 40000 | 50000 |\n| L2 | 50000 | 60000 |\n' },
      /nothing that they share/,
    ],
    [
      'two ladders under headings',
      { 'page.md': TWO },
      /^found 2 ladders, "Programmer", "Designer"; wanted one: name it with --part$/,
    ],
    [
      'two ladders in one table',
      {
        'page.md':
          '| | Engineer | | Designer | |\n|---|---|---|---|---|\n| | L1 | L2 | L1 | L2 |\n| Craft | Codes little | Codes much | Draws little | Draws much |\n| Team | Asks for help | Gives help | Asks for critique | Gives critique |\n',
      },
      /^found 2 ladders, "Engineer", "Designer"/,
    ],
    [
      'two ladders in one CSV',
      {
        'page.csv':
          'Role,Level,Competency,Description\nEngineer,L1,Code,Writes small parts\nEngineer,L2,Code,Writes large parts\nEngineer,L1,Team,Asks for help\nEngineer,L2,Team,Gives help often\nDesigner,L1,Code,Draws small parts\nDesigner,L2,Code,Draws large parts\nDesigner,L1,Team,Asks for critique\nDesigner,L2,Team,Gives critique often\n',
      },
      /^found 2 ladders/,
    ],
    [
      'two axes that look the same',
      {
        'page.md':
          '## Watering\n### Seed\n- Waters with help\n### Tree\n- Waters alone\n## Pruning\n### Seed\n- Prunes with help\n### Tree\n- Prunes alone\n',
      },
      /^found two readings that fit equally well, levels "Watering", "Pruning" or levels "Seed", "Tree"/,
    ],
    [
      'a tab in YAML',
      { 'page.md': '---\ntopics:\n  - name: x\n    criteria:\n      -\t"Tells others"\n---\n' },
      /^page.md:5:8 found a tab/,
    ],
    [
      'broken JSON',
      { 'page.json': '{ "title": "x",\n "levels": [ {"title": "Junior" ' },
      /^page.json:2:\d+ found broken YAML or JSON/,
    ],
    ['an empty file', { 'page.md': ' \n' }, /^page.md: found an empty file/],
  ])('%s', (_, pages, message) => {
    const told = refusal(pages)
    expect(told).toMatch(message)
    expect(told).not.toContain('\n')
  })
})

test('a part is picked by its name, and the others are left out', () => {
  const { draft, account } = importPages({ 'page.md': TWO }, { part: 'designer' })
  expect(draft.name).toBe('Designer')
  expect(cellsOf(draft)).toMatchObject({
    'Expectations / junior-designer': ['Designs with guidance', 'Knows the tools'],
  })
  expect(account.leftOut).toContainEqual({
    file: 'page.md',
    line: 6,
    text: 'Needs close review',
    reason: 'not the ladder',
  })
  expect(account.doubts).toEqual([])
})

test('a part that the page does not have is refused with those it has', () => {
  expect(() => importPages({ 'page.md': TWO }, { part: 'cook' })).toThrow(
    /^found no part called "cook"; wanted one of "Programmer"/,
  )
})

test('sections with the same levels are pillars of one ladder, not ladders', () => {
  const table = (rows: string): string => `| | Designer I | Designer II |\n|---|---|---|\n${rows}`
  const { draft } = importPages({
    'page.md': `# Design\n\n## Craft\n\n${table('| Visual | Uses colors | Chooses colors |\n| Motion | Draws flows | Sets patterns |\n')}\n## People\n\n${table('| Feedback | Asks for critique | Gives critique |\n| Growth | Learns weekly | Teaches others |\n')}`,
  })
  expect(draft.pillars?.map(({ name }) => name)).toEqual(['Craft', 'People'])
})

test.each([
  ['size', 'Bakes bread for the whole town '.repeat(9_000), /it makes a file of 1\.\d MB, wanted at most 1 MB/],
  ['number of behaviors', '- Bakes.\n'.repeat(1_200), /it makes more than 40,000 YAML tokens, wanted at most 40,000/],
])('a page whose file no loader takes for its %s is refused as too large, not as a fault', (_, text, told) => {
  const page = `Competency,Junior,Senior\nBread,"${text}","${text}"\nCakes,"${text}","${text}"\n`
  expect(() => importPages({ 'bread.csv': page })).toThrow(told)
})
