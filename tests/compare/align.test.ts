import { expect, test } from 'vitest'
import { align } from '../../src/compare/align.js'
import type { Behavior } from '../../src/ladder/model.js'

/** What no behavior here has. */
const BARE = { raises: false, examples: [], links: [], phrases: [] }

const cell = (level: string, ...texts: readonly (string | readonly [string, string])[]): Behavior[] =>
  texts.map((entry, index) => {
    const [topic, text] = typeof entry === 'string' ? [null, entry] : entry
    const id = `design@2024-01/drawing/${level}/${index + 1}`
    return { id, ladder: { id: 'design', revision: '2024-01' }, level, competency: 'drawing', topic, text, ...BARE }
  })

const positions = (before: readonly Behavior[], after: readonly Behavior[]) =>
  align(before, after).map((pair) => [pair.before?.text ?? null, pair.after?.text ?? null, pair.sure])

test('each behavior stands in one pair, in the order of the later cell', () => {
  const before = cell('ic1', 'Sharpens pencils.', 'Draws straight lines on paper.')
  const after = cell('ic2', 'Draws straight lines on paper and glass.', 'Teaches classes.')
  expect(positions(before, after)).toEqual([
    ['Draws straight lines on paper.', 'Draws straight lines on paper and glass.', true],
    [null, 'Teaches classes.', true],
    ['Sharpens pencils.', null, true],
  ])
})

test('the likest of several wins', () => {
  const before = cell('ic1', 'Draws straight lines on paper.', 'Draws straight lines on glass.')
  const after = cell('ic2', 'Draws long straight lines on glass.')
  expect(positions(before, after)[0]).toEqual([
    'Draws straight lines on glass.',
    'Draws long straight lines on glass.',
    true,
  ])
})

test('several behaviors of one topic are paired among themselves', () => {
  const before = cell('ic1', ['Lines', 'Draws straight lines.'], ['Lines', 'Measures angles.'])
  const after = cell('ic2', ['Lines', 'Measures angles by eye.'], ['Lines', 'Bends rulers.'])
  expect(positions(before, after)).toEqual([
    ['Measures angles.', 'Measures angles by eye.', true],
    ['Draws straight lines.', 'Bends rulers.', true],
  ])
})

test('items of two lists that share little are side by side at most, which is no sure pair', () => {
  const before = cell('ic1', 'Reviews drafts for tone, grammar and style.', 'Sharpens pencils.')
  const after = cell('ic2', 'Reviews budgets, contracts and invoices.', 'Teaches classes.')
  expect(positions(before, after)[0]).toEqual([
    'Reviews drafts for tone, grammar and style.',
    'Reviews budgets, contracts and invoices.',
    false,
  ])
})

test('two labels are two matters, unless their behaviors say the same', () => {
  const before = cell('ic1', ['Lines', 'Draws straight lines.'], ['Ink', 'Mixes ink from three colors.'])
  const after = cell('ic2', ['Curves', 'Draws bent lines.'], ['Colors', 'Mixes ink from three or more colors.'])
  expect(positions(before, after)).toEqual([
    ['Draws straight lines.', 'Draws bent lines.', true],
    ['Mixes ink from three colors.', 'Mixes ink from three or more colors.', true],
  ])
  expect(positions(before.slice(0, 1), cell('ic2', ['Curves', 'Draws curves.']))).toEqual([
    [null, 'Draws curves.', true],
    ['Draws straight lines.', null, true],
  ])
})

test('a behavior that went into a longer one is not surely gone', () => {
  const before = cell('ic1', 'Sharpens pencils.', 'Draws straight lines.')
  const after = cell(
    'ic2',
    'Sharpens pencils, draws straight lines, bends rulers, mixes ink, binds books and sells them.',
  )
  expect(positions(before, after).filter(([, later]) => later === null)).toEqual([['Sharpens pencils.', null, false]])
})

test('an empty cell leaves everything without counterpart', () => {
  expect(positions([], cell('ic2', 'Draws.'))).toEqual([[null, 'Draws.', true]])
  expect(positions(cell('ic1', 'Draws.'), [])).toEqual([['Draws.', null, true]])
  expect(positions([], [])).toEqual([])
})
