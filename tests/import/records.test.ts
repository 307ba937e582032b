/** Ladders in YAML and JSON, in the nestings that people choose. */
import { expect, test } from 'vitest'
import { cellsOf, importPages } from '../helpers/import.js'

test('competencies that hold levels, with what only a site reads', () => {
  const { draft, account } = importPages({
    'product.json': JSON.stringify({
      title: 'Product',
      path: 'product-page',
      topics: [
        {
          title: 'Vision',
          path: 'vision',
          summary: 'Where to go.',
          levels: [
            { title: 'Level 1', path: '1', summary: '', criteria: ['Knows the vision', 'Asks about it'] },
            { title: 'Level 2', path: '2', summary: '', criteria: ['Shapes the vision'] },
          ],
        },
        {
          title: 'Data',
          path: 'data',
          levels: [
            { title: 'Level 1', path: '1', criteria: ['Reads charts'] },
            { title: 'Level 2', path: '2', criteria: ['Makes charts'] },
          ],
        },
      ],
    }),
  })
  expect(draft.competencies.map(({ name, summary }) => [name, summary])).toEqual([
    ['Vision', 'Where to go.'],
    ['Data', undefined],
  ])
  expect(cellsOf(draft)).toEqual({
    'Vision / level-1': ['Knows the vision', 'Asks about it'],
    'Vision / level-2': ['Shapes the vision'],
    'Data / level-1': ['Reads charts'],
    'Data / level-2': ['Makes charts'],
  })
  expect(account.leftOut.map(({ text, reason }) => [text, reason])).toContainEqual(['product-page', 'markup'])
  expect(account.doubts).toEqual([])
})

test('levels that hold competencies by their names', () => {
  const { draft } = importPages({
    'nurse.yaml': `name: Nurses
levels:
  - name: Staff Nurse I
    summary: New to the ward.
    competencies:
      Patient care: [Follows care plans]
      Teamwork: [Shares what happened]
  - name: Charge Nurse
    competencies:
      Patient care: [Plans for the ward]
      Teamwork: [Leads a shift]
`,
  })
  expect(draft.levels.get('staff-nurse-i')).toEqual({ name: 'Staff Nurse I', summary: 'New to the ward.' })
  expect(cellsOf(draft)).toMatchObject({ 'Patient care / charge-nurse': ['Plans for the ward'] })
})

test('maps whose keys are the names', () => {
  const { draft } = importPages({
    'legal.json': JSON.stringify({
      title: 'Legal',
      competencies: {
        Drafting: {
          summary: 'Writing contracts',
          levels: { junior: ['Drafts letters'], senior: ['Drafts contracts'] },
        },
        Advice: { levels: { junior: ['Answers questions'], senior: ['Advises the board'] } },
      },
    }),
  })
  expect(cellsOf(draft)).toMatchObject({
    'Drafting / junior': ['Drafts letters'],
    'Advice / senior': ['Advises the board'],
  })
})

test('records in front of a page, with numbers as levels and criteria with examples', () => {
  const { draft } = importPages({
    'web.md': `---
title: Web ladder
levels: 2
topics:
  - name: communication
    content:
      - level: 1
        criteria: ["Tells others what is done"]
      - level: 2
        criteria: ["Gives feedback"]
        exampleCriteria:
          - criteria: "Writes reviews that help"
            examples: ["Asks why"]
  - name: impact
    content:
      - level: 1
        criteria: ["Delivers small tasks"]
      - level: 2
        criteria: ["Delivers large tasks"]
---
### How does it work?
It is a compass.
`,
  })
  expect([...draft.levels]).toEqual([
    ['l1', { name: '1' }],
    ['l2', { name: '2' }],
  ])
  expect(cellsOf(draft)['communication / l2']).toEqual(['Gives feedback', 'Writes reviews that help + Asks why'])
  expect(draft.notes).toEqual([{ name: 'How does it work?', text: 'It is a compass.' }])
})

test('a flat list: a record a behavior', () => {
  const record = (level: string, area: string, summary: string): string =>
    `- { id: x1, summary: ${summary}, level: ${level}, area: ${area}, examples: null }\n`
  const { draft } = importPages({
    'flat.yml': `${record('junior', 'talks', 'Explains own work')}${record('junior', 'code', 'Writes small parts')}${record('senior', 'talks', 'Presents to others')}${record('senior', 'code', 'Leads large parts')}`,
  })
  expect(cellsOf(draft)).toEqual({
    'talks / junior': ['Explains own work'],
    'talks / senior': ['Presents to others'],
    'code / junior': ['Writes small parts'],
    'code / senior': ['Leads large parts'],
  })
})

test('texts by the place of their level, named in a list before', () => {
  const { draft, account } = importPages({
    'pilot.yaml': `title: Pilots
levels: [Junior, Senior]
competencies:
  - name: Flying
    levels: [Flies with help from others, Flies in any weather]
  - name: Radio
    levels: [Listens to the tower always, Trains others in speaking]
`,
  })
  expect(cellsOf(draft)).toMatchObject({ 'Flying / senior': ['Flies in any weather'] })
  expect(account.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
    ['Junior', 'repeated'],
    ['Senior', 'repeated'],
  ])
})

test('steps without a name get numbers, which are told; their summary and examples are no behaviors', () => {
  const step = (summary: string, signal: string, example: string) => ({
    summary,
    signals: [signal],
    examples: [example],
  })
  const { draft, madeUp } = importPages({
    'tracks.json': JSON.stringify({
      tracks: {
        MOBILE: {
          displayName: 'Mobile',
          milestones: [
            step('Follows patterns', 'Fixes bugs', 'A button'),
            step('Sets patterns', 'Owns releases', 'A new app'),
          ],
        },
        WEB: {
          displayName: 'Web',
          milestones: [
            step('Uses parts', 'Changes pages', 'A style'),
            step('Builds parts', 'Measures pages', 'A router'),
          ],
        },
      },
    }),
  })
  expect(draft.competencies[0]?.levels.get('l1')).toEqual({
    summary: 'Follows patterns',
    behaviors: [{ behavior: 'Fixes bugs', examples: ['A button'] }],
  })
  expect(madeUp).toContainEqual({ what: 'level', value: '1' })
})

test('levels with a code and a title have the code as id, come in its order, and are named by the title', () => {
  const { draft, account } = importPages({
    'care.yml': `title: Care ladder
levels:
  - level: P1
    title: Care Partner
    summary: Helps out.
    competencies:
      Listening: [Hears what people say]
      Records: [Notes what was done]
  - level: P2
    title: Senior Care Coordinator
    competencies:
      Listening: [Hears what nobody says]
      Records: [Checks the notes of others]
`,
  })
  expect([...draft.levels]).toEqual([
    ['p1', { name: 'Care Partner', summary: 'Helps out.' }],
    ['p2', { name: 'Senior Care Coordinator' }],
  ])
  expect(cellsOf(draft)).toMatchObject({ 'Records / p2': ['Checks the notes of others'] })
  expect(account.doubts).toEqual([])
})
