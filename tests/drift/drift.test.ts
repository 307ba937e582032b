/** What became of a page since its ladder file was made. */
import { describe, expect, test } from 'vitest'
import { type Drift, drift, isNone } from '../../src/drift/drift.js'
import { retoldContents, verbatimContents } from '../../src/drift/ladder-contents.js'
import { driftLines } from '../../src/drift/report.js'
import { contentsOf, fingerprintsText } from '../../src/import/fingerprints.js'
import { parseFingerprints, parseLadder, placesIn } from '../../src/ladder/parse.js'
import { importPages, sourcesOf } from '../helpers/import.js'

const PAGE = `# Bakers

How our bakers grow.

## Junior Baker

### Dough

- Mixes dough by the book
- Weighs flour on old scales

### Ovens

- Loads the ovens at night

## Senior Baker

### Dough

- Designs breads that nobody else has
- **Flour:** Buys it from five mills
  - Rye from the north

### Ovens

- Buys ovens

## How long is a level?

About two years.
`

function placed(text: string) {
  const read = parseLadder(text, 'bakers.yml')
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return { ladder: read.ladder, places: placesIn(text) }
}

/** The page as it was imported, its file edited, held against the page as it is now. */
function verbatimDrift(page: string, edit = (file: string): string => file): Drift {
  const now = sourcesOf({ 'page.md': page })
  const file = edit(importPages({ 'page.md': PAGE }).text)
  return drift(verbatimContents(placed(file), 'bakers.yml'), contentsOf(now, importPages({ 'page.md': page })))
}

/** The same with a file in other words: every text of a cell is "Retold" and its number. */
function retoldDrift(page: string, before = PAGE): Drift {
  const fingerprints = fingerprintsText(
    sourcesOf({ 'page.md': before }),
    importPages({ 'page.md': before }),
    '2025-04-01',
  )
  const read = parseFingerprints(fingerprints, 'pages/bakers.yml')
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  let count = 0
  const file = importPages({ 'page.md': before }).text.replace(/behavior: .*/g, () => `behavior: Retold ${++count}`)
  const said = retoldContents(placed(file), 'bakers.yml', read.fingerprints)
  return drift(said, contentsOf(sourcesOf({ 'page.md': page }), importPages({ 'page.md': page })))
}

const told = (found: Drift, before: 'was' | 'told as' = 'was') => driftLines(found, before).join('\n').trim()

describe('a file in the words of its page', () => {
  test('says what the page says', () => {
    expect(isNone(verbatimDrift(PAGE))).toBe(true)
  })

  test.each([
    ['white space', PAGE.replace('Mixes dough', 'Mixes\n  dough')],
    ['emphasis', PAGE.replace('by the book', 'by the **book**')],
    ['quotes and dashes', PAGE.replace('Loads the ovens at night', 'Loads the ‘ovens’ – at night.')],
    ['another kind of list', PAGE.replaceAll('\n- ', '\n* ')],
    ['the file around the page', `---\nlayout: page\n---\n${PAGE}`],
  ])('does not differ by %s', (_, page) => {
    expect(told(verbatimDrift(page))).toBe('')
  })

  test('differs by one word, told with both texts and both lines', () => {
    expect(told(verbatimDrift(PAGE.replace('old scales', 'new scales')))).toBe(`Dough, Junior Baker
  reworded
    was (bakers.yml:16): Weighs flour on old scales
    now (page.md:10): Weighs flour on new scales`)
  })

  test.each([
    ['a label', '**Flour:**', '**Grain:**', 'now (page.md:21): Grain: Buys it from five mills / Rye from the north'],
    ['an example', 'the north', 'the south', 'now (page.md:21): Flour: Buys it from five mills / Rye from the south'],
    ['a sign that stands for a word', 'by the book', 'by the book in C++', 'Mixes dough by the book in C++'],
    ['the summary', 'How our bakers grow.', 'How all our bakers grow.', 'now (page.md:3): How all our bakers grow.'],
    ['a note', 'About two years.', 'About three years.', 'now (page.md:30): About three years.'],
  ])('differs by %s', (_, was, now, line) => {
    expect(told(verbatimDrift(PAGE.replace(was, now)))).toContain(line)
  })

  test('tells what is new and what is gone', () => {
    const page = PAGE.replace('- Buys ovens', '- Builds a bakery abroad').replace('- Weighs flour on old scales\n', '')
    expect(told(verbatimDrift(page))).toBe(`Dough, Junior Baker
  removed (bakers.yml:16): Weighs flour on old scales

Ovens, Senior Baker
  added (page.md:25): Builds a bakery abroad
  removed (bakers.yml:28): Buys ovens`)
  })

  test('pairs the texts that are most alike, whatever their order', () => {
    const page = PAGE.replace(
      '- Mixes dough by the book\n- Weighs flour on old scales',
      '- Weighs all flour on old scales',
    )
    expect(told(verbatimDrift(page))).toContain(
      'was (bakers.yml:16): Weighs flour on old scales\n    now (page.md:9): W',
    )
  })

  test('tells a behavior that stands elsewhere now as moved, with the line of that place', () => {
    const page = PAGE.replace('- Loads the ovens at night', '- Cleans them').replace(
      '- Buys ovens',
      '- Loads the ovens at night\n- Buys ovens',
    )
    expect(told(verbatimDrift(page))).toBe(`Ovens, Junior Baker
  added (page.md:14): Cleans them

Ovens, Senior Baker
  moved here from Ovens, Junior Baker (page.md:26): Loads the ovens at night`)
  })

  test('names the line of the place where a text that the page has twice is new', () => {
    expect(told(verbatimDrift(PAGE.replace('- Buys ovens', '- Buys ovens\n- Mixes dough by the book')))).toBe(
      'Ovens, Senior Baker\n  added (page.md:27): Mixes dough by the book',
    )
  })

  test('tells levels and competencies that came or went', () => {
    const page = PAGE.replaceAll('### Ovens', '### Shop').replace(
      '## How long',
      '## Head Baker\n\n### Dough\n\n- Trains all bakers\n\n## How long',
    )
    const found = verbatimDrift(page)
    expect(found.levels).toEqual({ added: ['Head Baker'], removed: [] })
    expect(found.competencies).toEqual({ added: ['Shop'], removed: ['Ovens'] })
    expect(told(found)).toContain('Shop, Junior Baker\n  moved here from Ovens, Junior Baker (page.md:14): Loads the')
    expect(told(found)).toContain('Dough, Head Baker\n  added (page.md:32): Trains all bakers')
  })

  test('may have other ids, names, dates and keys that no page fills', () => {
    const edit = (file: string): string =>
      file
        .replace(/^id: .*/m, 'id: bread\naliases: [bread]\nowner: { email: bread@example.com }')
        .replace(/^revision: .*/m, 'revision: 2020')
        .replaceAll('junior-baker:', 'junior:')
    expect(told(verbatimDrift(PAGE, edit))).toBe('')
  })

  test('may tell a sentence of the page under another key', () => {
    const edit = (file: string): string => file.replace(/^summary: /m, 'cumulative: ')
    expect(told(verbatimDrift(PAGE, edit))).toBe('')
  })
})

describe('a file in other words', () => {
  test('holds while the page says what its fingerprints say', () => {
    expect(told(retoldDrift(PAGE))).toBe('')
    expect(told(retoldDrift(PAGE.replace('book', '*book*')))).toBe('')
  })

  test('no longer does at the place where the page differs, with what the file says there', () => {
    expect(told(retoldDrift(PAGE.replace('old scales', 'new scales')), 'told as')).toBe(`Dough, Junior Baker
  reworded
    told as (bakers.yml:16): Retold 2
    now (page.md:10): Weighs flour on new scales`)
  })

  test('tells what is new and what is gone by its neighbors', () => {
    const page = PAGE.replace('- Mixes dough by the book\n', '').replace('old scales', 'old scales\n- Keeps it dry')
    expect(told(retoldDrift(page), 'told as')).toBe(`Dough, Junior Baker
  added (page.md:10): Keeps it dry
  removed
    told as (bakers.yml:15): Retold 1`)
  })

  test('tells what moved, levels and texts around the ladder', () => {
    const page = PAGE.replace('- Loads the ovens at night', '- Cleans them')
      .replace('- Buys ovens', '- Buys ovens\n- Loads the ovens at night')
      .replace('About two years.', '')
      .replaceAll('Senior Baker', 'Master Baker')
    const lines = told(retoldDrift(page), 'told as')
    expect(lines).toContain('Levels\n  added: Master Baker\n  removed: Senior Baker')
    expect(lines).toContain(`Ovens, Master Baker
  moved here from Ovens, Senior Baker
    told as (bakers.yml:28): Retold 6
    now (page.md:26): Buys ovens`)
    expect(lines).toContain('Summary, promotion and notes\n  removed: 2 texts, known only by')
  })

  test('changes where a sentence that the import could not place changes', () => {
    const table =
      '# Bakers\n\n| | Junior | Senior |\n|---|---|---|\n| Dough | Mixes it | B\uFFFDys it |\n| Shop | Opens it | Runs it |\n'
    expect(told(retoldDrift(table, table))).toBe('')
    expect(told(retoldDrift(table.replace('it |\n| Shop', 'all |\n| Shop'), table))).not.toBe('')
  })
})

test('fingerprints hold names and none of the texts of a page', () => {
  const text = fingerprintsText(sourcesOf({ 'page.md': PAGE }), importPages({ 'page.md': PAGE }), '2025-04-01')
  for (const words of ['Mixes', 'Flour', 'north', 'grow', 'How long', 'years']) expect(text).not.toContain(words)
  expect(parseFingerprints(text, 'bakers.yml')).toMatchObject({
    fingerprints: {
      page: 'Bakers',
      date: '2025-04-01',
      levels: { 'junior-baker': { name: 'Junior Baker' }, 'senior-baker': { name: 'Senior Baker' } },
      competencies: [{ name: 'Dough' }, { name: 'Ovens' }],
    },
  })
})

test('a file that holds no fingerprints is told by its line', () => {
  expect(
    parseFingerprints(
      'page: Bakers\ndate: 2025-04-01\nlevels: {}\ncompetencies: [{ name: Dough, levels: { l1: [no] } }]\n',
      'pages/b.yml',
    ),
  ).toEqual({
    problems: [
      {
        file: 'pages/b.yml',
        position: { line: 4, column: 46 },
        found: '"no"',
        wanted: 'a hash of eight letters, as ladder:import writes it',
      },
    ],
  })
})
