/** What was imported, written as a page and imported again, is the same file; and no damage makes the import fall over. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Draft, DraftBehavior, DraftCompetency } from '../../src/import/draft.js'
import { type Imported, imported } from '../../src/import/import.js'
import { decoded } from '../../src/import/mend.js'
import { levelIds } from '../../src/import/names.js'
import { Refusal } from '../../src/import/page.js'
import { sourceOf } from '../../src/import/sources.js'
import { fileOf } from '../../src/import/write.js'
import { importPages } from '../helpers/import.js'
import { type Layout, pageOf } from '../helpers/page.js'

const VERBS = ['Plans', 'Mixes', 'Teaches', 'Repairs', 'Measures', 'Buys', 'Sorts', 'Explains', 'Cleans', 'Leads']
const THINGS = [
  'dough',
  'the oven',
  'new colleagues',
  'cakes & pies',
  'a “hard” week',
  'prices (net)',
  'the café',
  'orders',
]
const NAMES = ['Dough', 'Ovens', 'Teaching', 'Customers', 'Sales & Service', 'Planning', 'Hygiene']
const LEVELS = [
  ['Apprentice', 'Junior Baker', 'Baker', 'Senior Baker'],
  ['L1', 'L2', 'L3'],
  ['Baker I', 'Baker II', 'Baker III'],
  ['1', '2', '3', '4'],
  ['Trainee', 'Expert'],
]

const phrase = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS), fc.nat(999))
  .map(([verb, thing, number]) => `${verb} ${thing} in shop ${number}`)
const sentence = fc.tuple(phrase, fc.constantFrom('', '.')).map(([text, end]) => `${text}${end}`)
const behavior: fc.Arbitrary<DraftBehavior> = fc.record(
  {
    behavior: sentence,
    topic: fc.constantFrom('Craft', 'Care'),
    examples: fc.array(phrase, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['behavior'] },
)

function competency(
  name: string,
  ids: readonly string[],
  one: fc.Arbitrary<DraftBehavior>,
  withSummary: boolean,
): fc.Arbitrary<DraftCompetency> {
  const cell = fc.array(one, { minLength: 1, maxLength: 3 }).map((behaviors) => ({ behaviors }))
  return fc
    .tuple(fc.tuple(...ids.map(() => cell)), fc.option(sentence, { nil: undefined }))
    .map(([cells, summary]) => ({
      name,
      ...(withSummary && summary !== undefined && { summary }),
      levels: new Map(ids.map((id, index) => [id, cells[index] ?? { behaviors: [] }])),
    }))
}

function ladder(plain: boolean): fc.Arbitrary<Draft> {
  return fc
    .tuple(
      fc.constantFrom(...LEVELS),
      fc.shuffledSubarray(NAMES, { minLength: 2 }),
      fc.array(sentence, { maxLength: 2 }),
    )
    .chain(([names, competencies, notes]) => {
      const ids = levelIds(names)
      const one = plain ? fc.record({ behavior: sentence }) : behavior
      return fc.record({
        summaries: fc.array(fc.option(sentence, { nil: undefined }), {
          minLength: names.length,
          maxLength: names.length,
        }),
        competencies: fc.tuple(...competencies.map((name) => competency(name, ids, one, !plain))),
        notes: fc.constant(notes),
        names: fc.constant(names),
        ids: fc.constant(ids),
      })
    })
    .map(({ summaries, competencies, notes, names, ids }) => ({
      id: 'bakery',
      name: 'Bakery',
      role: 'Baker',
      revision: '2024-03',
      source: { title: 'Bakery ladder' },
      levels: new Map(
        ids.map((id, index) => {
          const name = names[index] ?? id
          const summary = summaries[index]
          return [id, { ...(name !== id.toUpperCase() && { name }), ...(summary !== undefined && { summary }) }]
        }),
      ),
      competencies,
      notes: notes.map((text, index) => ({ name: `Question ${index + 1}?`, text })),
    }))
}

/** The same with a number after each text, so that no two are the same by chance. */
function numbered(draft: Draft): Draft {
  let count = 0
  const told = (text: string): string => {
    count += 1
    return text.replace(/\d+(?=\.?$)/, String(count))
  }
  for (const level of draft.levels.values()) if (level.summary !== undefined) level.summary = told(level.summary)
  for (const { levels } of draft.competencies) {
    for (const { behaviors } of levels.values()) {
      for (const one of behaviors) {
        one.behavior = told(one.behavior)
        if (one.examples) one.examples = one.examples.map(told)
      }
    }
  }
  return draft
}

const again = (draft: Draft, layout: Layout): Imported =>
  importPages({ 'page.md': pageOf(draft, layout) }, { id: draft.id, name: draft.name, role: draft.role })

test.each([
  ['levels under competencies', false],
  ['levels as columns', true],
] as const)('a ladder written with %s is imported as it was', (layout, plain) => {
  fc.assert(
    fc.property(ladder(plain), (draft) => {
      const first = again(numbered(draft), layout)
      expect(fileOf(first.draft)).toEqual(fileOf(draft))
      expect(first.account.doubts).toEqual([])
      expect(parse(first.text)).toEqual(fileOf(first.draft))
      expect(again(first.draft, layout).text).toBe(first.text)
    }),
    { numRuns: 25 },
  )
})

/** Every sentence of a source, by the import's own count, whatever became of it. */
function survives(bytes: Uint8Array, kind: 'markdown' | 'html'): void {
  try {
    const { account } = imported([sourceOf(decoded(bytes), 'page', kind)], { today: '2025-04-01' })
    expect(account.placed + account.leftOut.length + account.doubts.length).toBe(account.sentences)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.message).not.toContain('\n')
  }
}

test('a page that breaks off anywhere, or lost or gained characters, is imported or refused', () => {
  const signs = fc.constantFrom(
    '<',
    '>',
    '"',
    '|',
    '#',
    '*',
    '\n',
    '{',
    '}',
    '&',
    '\0',
    '\uFFFD',
    '</td>',
    '<li ',
    '```',
  )
  fc.assert(
    fc.property(
      ladder(true),
      fc.constantFrom<Layout>('levels under competencies', 'levels as columns'),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), signs), { maxLength: 6 }),
      (draft, layout, end, inserted) => {
        let page = pageOf(draft, layout)
        for (const [at, sign] of inserted) {
          const place = at % (page.length + 1)
          page = `${page.slice(0, place)}${sign}${page.slice(place)}`
        }
        const bytes = Buffer.from(page)
        for (const kind of ['markdown', 'html'] as const) {
          survives(bytes, kind)
          survives(bytes.subarray(0, end % (bytes.length + 1)), kind)
        }
      },
    ),
    { numRuns: 25 },
  )
})
