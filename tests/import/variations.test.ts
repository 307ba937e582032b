/** Pages that are nearly of a usual shape: names that vary, columns beside the content, sections of some rows, lost dashes, tabs. */
import { expect, test } from 'vitest'
import { cellsOf, importPages } from '../helpers/import.js'

test('competencies whose names differ a little from level to level are one, and keep their names at each', () => {
  const { draft, account } = importPages({
    'tailor.md': `# Tailor levels

## Junior Tailor
### Comunication
- Asks about the cut
### Cutting & sewing
- Sews a seam

## Tailor
### Communication skills
- Explains the cut
### Cutting and sewing
- Sews a sleeve

## Senior Tailor
### Communication skills
- Teaches the cut
### Cutting and sewing
- Sews a coat
`,
  })
  expect(draft.competencies.map(({ name, levels }) => [name, [...levels.values()].map((cell) => cell.name)])).toEqual([
    ['Communication skills', ['Comunication', undefined, undefined]],
    ['Cutting and sewing', ['Cutting & sewing', undefined, undefined]],
  ])
  expect(account.doubts).toEqual([])
})

test('columns of notes and titles are no competencies', () => {
  const { draft, account } = importPages({
    'clocks.md': `# Clock repair

| Level | IC title | Time in level | Movements | Cases | Notes |
| --- | --- | --- | --- | --- | --- |
| L1 | Apprentice | 12 to 18 months | Cleans movements | Polishes cases | Most people begin here. |
| L2 | Clockmaker | 2 years or more | Builds movements | Designs cases | |
`,
  })
  expect(draft.competencies.map(({ name }) => name)).toEqual(['Movements', 'Cases'])
  expect(draft.levels.get('l1')).toEqual({ titles: ['Apprentice'] })
  expect(draft.notes).toEqual([
    { name: 'Time in level', text: 'L1\n12 to 18 months\nL2\n2 years or more' },
    { name: 'Notes', text: 'L1\nMost people begin here.' },
  ])
  expect(account.doubts).toEqual([])
})

test('columns of examples and notes of a matrix are no competencies and no levels', () => {
  const { draft } = importPages({
    'tea.md': `| Competency | L1 | L2 | Examples |
| --- | --- | --- | --- |
| Leaves | Sorts leaves | Grades leaves | Sorting in spring |
| Water | Boils water | Tests water | The year of hard water |
`,
  })
  expect(Object.keys(cellsOf(draft))).toEqual(['Leaves / l1', 'Leaves / l2', 'Water / l1', 'Water / l2'])
  expect(draft.notes).toEqual([{ name: 'Examples', text: 'Leaves\nSorting in spring\nWater\nThe year of hard water' }])
})

test('a column for all levels holds at every level', () => {
  const { draft } = importPages({
    'inn.md': `| | All levels | Junior | Senior |
| --- | --- | --- | --- |
| Beds | Knocks first | Makes beds | Buys beds |
| Kitchen | Washes hands | Peels | Cooks |
`,
  })
  expect(cellsOf(draft)).toMatchObject({ 'Beds / all': ['Knocks first'], 'Kitchen / senior': ['Cooks'] })
})

test('sections that only some rows have become notes', () => {
  const { draft, account } = importPages({
    'zoo.html': `<table><tr><th>Area</th><th>Junior</th><th>Senior</th></tr>
      <tr><td>Keys</td><td>Carries keys</td><td>Audits keys</td></tr>
      <tr><td colspan="3"><b>Animals</b><br>Everything that eats.</td></tr>
      <tr><td>Feeding</td><td>Cuts fruit</td><td>Plans diets</td></tr></table>`,
  })
  expect(draft.pillars).toBeUndefined()
  expect(draft.notes).toEqual([{ name: 'Animals', text: 'Everything that eats.\nFeeding' }])
  expect(account.doubts).toEqual([])
})

test('section rows below two rows of headers are pillars', () => {
  const { draft } = importPages({
    'mill.html': `<table><tr><th rowspan="2" colspan="2">Skill</th><th colspan="2">Level</th></tr>
      <tr><th>Miller</th><th>Senior Miller</th></tr>
      <tr><td colspan="4">Stone</td></tr>
      <tr><th rowspan="2">Grinding</th><th>Coarse</th><td>Grinds rye</td><td>Grinds oats</td></tr>
      <tr><th>Fine</th><td>Grinds wheat</td><td>Grinds spelt</td></tr>
      <tr><td colspan="4">Trade</td></tr>
      <tr><th colspan="2">Selling</th><td>Fills sacks</td><td>Sets prices</td></tr></table>`,
  })
  expect(draft.pillars?.map(({ name, competencies }) => [name, competencies.map((one) => one.name)])).toEqual([
    ['Stone', ['Coarse', 'Fine']],
    ['Trade', ['Selling']],
  ])
  expect(draft.notes).toEqual([{ name: 'Grinding', text: 'Coarse\nFine' }])
})

test('a Markdown table without its row of dashes, or with too short a header, is one, and counted as mended', () => {
  const rows = '| Stone | Carries stone | Cuts stone |\n| Mortar | Mixes mortar | Tests mortar |\n'
  const lost = importPages({ 'mason.md': `# Masons\n\n| Skill | Junior | Senior |\n${rows}` })
  expect([Object.keys(cellsOf(lost.draft)).length, lost.mended]).toEqual([4, 1])
  const narrow = importPages({ 'mason.md': `# Masons\n\n| Skill | Junior |\n| --- | --- |\n${rows}` })
  expect(narrow.mended).toBe(1)
  expect(JSON.stringify([narrow.text, narrow.account])).toContain('Tests mortar')
})

test('tabs of components are sections, however they are indented', () => {
  const { shape, draft } = importPages({
    'diver.md': `# Divers

<Tabs>
  <TabItem value="j" label="Junior Diver">

### Air
- Checks the gauge
### Rescue
- Calls for help

  </TabItem>
  <TabItem value="s" label="Senior Diver">

### Air
- Plans the mix
### Rescue
- Leads a rescue

  </TabItem>
</Tabs>
`,
  })
  expect(shape).toBe('levels as tabs, competencies as h3 headings')
  expect(Object.keys(cellsOf(draft))).toEqual([
    'Air / junior-diver',
    'Air / senior-diver',
    'Rescue / junior-diver',
    'Rescue / senior-diver',
  ])
})

test('the address of a page is what it says it is, and only a whole one', () => {
  const table =
    '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Clay | Kneads clay | Digs clay |\n| Kiln | Stacks pots | Fires pots |\n'
  const urlOf = (file: string, text: string): string | undefined => importPages({ [file]: text }).draft.source.url
  expect(urlOf('a.md', `---\nurl: https://example.org/potters\n---\n${table}`)).toBe('https://example.org/potters')
  expect(urlOf('b.md', `---\npermalink: /potters/\n---\n${table}`)).toBeUndefined()
  const html =
    '<table><tr><th>Skill<th>Junior<th>Senior</tr><tr><td>Clay<td>Kneads clay<td>Digs clay</tr><tr><td>Kiln<td>Stacks pots<td>Fires pots</tr></table>'
  expect(urlOf('c.html', `<head><link rel="canonical" href="https://example.org/c"></head>${html}`)).toBe(
    'https://example.org/c',
  )
})

test('questions and answers of records are notes', () => {
  const { draft } = importPages({
    'ux.yaml': `competencies:
  - { name: Planning, levels: { Junior: [Plans a day], Senior: [Plans a year] } }
  - { name: Fieldwork, levels: { Junior: [Takes notes], Senior: [Asks] } }
faq:
  - { question: Do I have to lead?, answer: No. }
  - { question: How often do we talk?, answer: Twice a year. }
`,
  })
  expect(draft.notes).toEqual([
    { name: 'Do I have to lead?', text: 'No.' },
    { name: 'How often do we talk?', text: 'Twice a year.' },
  ])
})

test('of two readings that are as good, the one whose competencies the page defines is meant', () => {
  const { levels } = importPages({
    'violin.md': `# Violins

## Wood
Which tree sings.

## Varnish
Colour and shine.

## Growth

| | Seed | Sapling | Tree |
| --- | --- | --- | --- |
| Wood | Sorts planks | Splits planks | Chooses trees |
| Varnish | Stirs pots | Lays coats | Mixes recipes |
`,
  })
  expect(levels.map(({ name }) => name)).toEqual(['Seed', 'Sapling', 'Tree'])
})
