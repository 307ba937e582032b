/** Ladders in tables, whichever way they lie. */
import { expect, test } from 'vitest'
import { cellsOf, importPages } from '../helpers/import.js'

test('levels as columns, with rows that span the table as pillars', () => {
  const { draft, levels, account } = importPages({
    'bakery.md': `# Bakery ladder

| | Apprentice Baker | Baker | Head Baker |
|---|---|---|---|
| Role summary | Learns the trade. | Bakes alone. | Runs the bakery. |
| **Craft** | | | |
| Dough | Mixes by recipe. | Adjusts water to flour. Tastes. | Designs doughs. |
| Ovens | Loads the oven.<br>Cleans the oven. | Runs one oven. | |
| **People** | | | |
| Teaching | Asks questions. | Shows one task. | Hires bakers. |
`,
  })
  expect(levels).toEqual([
    { id: 'apprentice-baker', name: 'Apprentice Baker' },
    { id: 'baker', name: 'Baker' },
    { id: 'head-baker', name: 'Head Baker' },
  ])
  expect(draft.levels.get('baker')?.summary).toBe('Bakes alone.')
  expect(draft.pillars?.map(({ name, competencies }) => [name, competencies.map((one) => one.name)])).toEqual([
    ['Craft', ['Dough', 'Ovens']],
    ['People', ['Teaching']],
  ])
  expect(cellsOf(draft)).toEqual({
    'Dough / apprentice-baker': ['Mixes by recipe.'],
    'Dough / baker': ['Adjusts water to flour. Tastes.'],
    'Dough / head-baker': ['Designs doughs.'],
    'Ovens / apprentice-baker': ['Loads the oven.', 'Cleans the oven.'],
    'Ovens / baker': ['Runs one oven.'],
    'Teaching / apprentice-baker': ['Asks questions.'],
    'Teaching / baker': ['Shows one task.'],
    'Teaching / head-baker': ['Hires bakers.'],
  })
  expect(account.doubts).toEqual([])
})

test('levels as rows that span a summary row and a row of behaviors', () => {
  const level = (name: string, summary: string, [a, b]: [string, string], [c, d]: [string, string]): string => `
    <tr><th rowspan="3">${name}</th><td colspan="2"><p>${summary}</p></td></tr>
    <tr><td>${a}</td><td>${c}</td></tr>
    <tr><td><ul><li>${b} daily</li><li>${b} weekly</li></ul></td><td><ul><li>${d}</li><li>Listens</li></ul></td></tr>`
  const { draft } = importPages({
    'care.html': `<h1>Care</h1><table><tr><th>Level</th><th>Patients</th><th>Team</th></tr>
      ${level('C1', 'Begins.', ['Learns to wash', 'Washes'], ['Belongs', 'Asks'])}
      ${level('C2', 'Goes on.', ['Plans care', 'Plans'], ['Leads', 'Answers'])}</table>`,
  })
  expect(draft.levels.get('c1')).toEqual({ summary: 'Begins.' })
  expect(draft.competencies[0]?.levels.get('c2')).toEqual({
    summary: 'Plans care',
    behaviors: [{ behavior: 'Plans daily' }, { behavior: 'Plans weekly' }],
  })
  expect(cellsOf(draft)['Team / c1']).toEqual(['Asks', 'Listens'])
})

test('a cell that spans all levels holds at every level, one that spans some stands at each of them', () => {
  const { draft, account } = importPages({
    'page.html': `<table><tr><th>Skill</th><th>L1</th><th>L2</th><th>L3</th></tr>
      <tr><td>Values</td><td colspan="3">Lives our values</td></tr>
      <tr><td>Code</td><td>Writes small programs</td><td colspan="2">Writes large programs</td></tr></table>`,
  })
  expect(cellsOf(draft)).toEqual({
    'Values / all': ['Lives our values'],
    'Code / l1': ['Writes small programs'],
    'Code / l2': ['Writes large programs'],
    'Code / l3': ['Writes large programs'],
  })
  expect(account.doubts).toEqual([])
})

test('a table for each competency', () => {
  const table = (name: string, low: string, high: string): string =>
    `## ${name}\n\n| Level | Expectations |\n|---|---|\n| F1 | ${low} |\n| F2 | ${high} |\n`
  const { draft } = importPages({
    'finance.md': `# Finance\n\n${table('Accounting', 'Books invoices', 'Closes a month')}\n${table('Taxes', 'Files returns', 'Plans for tax')}`,
  })
  expect(cellsOf(draft)).toEqual({
    'Accounting / f1': ['Books invoices'],
    'Accounting / f2': ['Closes a month'],
    'Taxes / f1': ['Files returns'],
    'Taxes / f2': ['Plans for tax'],
  })
})

test('a table for each level', () => {
  const table = (level: string, sql: string, charts: string): string =>
    `## ${level}\n\n| Competency | What we expect |\n|---|---|\n| SQL | ${sql} |\n| Charts | ${charts} |\n`
  const { draft } = importPages({
    'data.md': `# Data\n\n${table('Data Analyst', 'Reads queries', 'Makes bar charts')}\n${table('Senior Data Analyst', 'Tunes queries', 'Sets the style')}`,
  })
  expect(draft.role).toBe('Data Analyst')
  expect(cellsOf(draft)).toMatchObject({
    'SQL / data-analyst': ['Reads queries'],
    'Charts / senior-data-analyst': ['Sets the style'],
  })
})

test('two rows of headers: the upper one holds tracks', () => {
  const { draft } = importPages({
    'page.md': `# Engineering

| | Individual contributor | | People manager | |
|---|---|---|---|---|
| | IC1 | IC2 | M1 | M2 |
| Impact | Closes small tasks | Closes features | Helps one team | Helps several teams |
| Craft | Learns the code | Knows the code | Reads the code | Chooses what to build |
`,
  })
  expect(draft.tracks).toEqual(
    new Map([
      ['ic', 'Individual contributor'],
      ['m', 'People manager'],
    ]),
  )
  expect(draft.levels.get('m2')).toEqual({ track: 'm' })
})

test('CSV with a row a competency: the area is a pillar, the description a summary', () => {
  const { draft } = importPages({
    'skills.csv': `Area,Skill,Description,E1,E2
Craft,Testing,How you test,Tests own code,"- Tests features
- Teaches testing"
Craft,Debugging,,Finds simple bugs,Finds hidden bugs
People,Mentoring,,Asks in time,Helps newcomers
`,
  })
  expect(draft.pillars?.map(({ name }) => name)).toEqual(['Craft', 'People'])
  expect(draft.competencies[0]?.summary).toBe('How you test')
  expect(cellsOf(draft)['Testing / e2']).toEqual(['Tests features', 'Teaches testing'])
})

test('CSV with a row a behavior: ids are left out, examples stand with their behaviors', () => {
  const { draft, account } = importPages({
    'press.csv': `Id,Level,Competency,Behavior,Example
1,Junior,Writing,Writes short notices,A closed road
2,Junior,Writing,Checks facts first,
3,Junior,Interviews,Prepares questions,
4,Senior,Writing,Writes long features,
5,Senior,Interviews,Gets reluctant people to talk,
`,
  })
  expect(cellsOf(draft)).toEqual({
    'Writing / junior': ['Writes short notices + A closed road', 'Checks facts first'],
    'Writing / senior': ['Writes long features'],
    'Interviews / junior': ['Prepares questions'],
    'Interviews / senior': ['Gets reluctant people to talk'],
  })
  expect(account.leftOut).toContainEqual({ file: 'press.csv', line: 3, text: '2', reason: 'not the ladder' })
})

test('levels that say the same in all their cells are undefined', () => {
  const { draft } = importPages({
    'page.md': `| Level | Sales | Service | Training |
|---|---|---|---|
| L1 | Calls people | Answers mail | Learns daily |
| L2 | Not defined yet. | Not defined yet. | Not defined yet. |
`,
  })
  expect(draft.levels.get('l2')).toEqual({ undefined: 'Not defined yet.' })
  expect(cellsOf(draft)).not.toHaveProperty('Sales / l2')
})

test('columns of a matrix are levels by the titles of people, where others beside them are ranked', () => {
  const { draft, account } = importPages({
    'books.csv': `Competency,Bookkeeper,Accountant,Senior Accountant,Financial Controller
Ledgers,Posts every invoice,Closes a month,Closes a group,Signs the accounts
Taxes,Files from a checklist,Prepares the returns,Handles an audit,Designs the position
`,
  })
  expect([...draft.levels.keys()]).toEqual(['bookkeeper', 'accountant', 'senior-accountant', 'financial-controller'])
  expect(draft.competencies.map(({ name }) => name)).toEqual(['Ledgers', 'Taxes'])
  expect(account.doubts).toEqual([])
})
