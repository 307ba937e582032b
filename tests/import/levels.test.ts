/** Levels are known by meaning: numbers, codes, words of rank, titles that share a role. */
import { expect, test } from 'vitest'
import { levelsAmong } from '../../src/import/levels.js'
import type { Text } from '../../src/import/page.js'

const texts = (names: readonly string[]): Text[] =>
  names.map((text) => ({ text, file: 'page.md', line: 1, links: [], emphasized: 0 }))

test.each([
  [['1', '2', '3']],
  [['Level 1', 'Level 2', 'Level 3']],
  [['IC3', 'IC4', 'M4']],
  [['I', 'II', 'III', 'IV']],
  [['Trainee', 'Junior', 'Middle', 'Senior', 'Expert']],
  [['Associate product manager', 'Product manager I', 'Product manager II', 'Senior product manager']],
  [['Engineer', 'Senior Engineer', 'Staff Engineer']],
  [['D1 - Developer 1', 'D2 - Developer 2']],
  [['Senior 1', 'Senior 2']],
  [['Support Agent (L1)', 'Senior Support Agent (L2)', 'Support Lead (L3)']],
  [['Entry-level', 'Mid-level', 'Principal']],
  [['Associate', 'Consultant', 'Engagement Manager', 'Partner']],
  [['Marketing Coordinator', 'Marketing Specialist', 'Marketing Manager', 'Director of Marketing']],
  [['Head of Design', 'Director of Design', 'VP of Design']],
])('%s are levels', (names) => {
  const levels = levelsAmong(texts(names))
  expect(levels?.names.map(({ text }) => text)).toEqual(names)
  expect(levels?.likeness).toBeGreaterThan(0.6)
})

test.each([
  [['Communication', 'Ownership', 'Craft']],
  [['Phase 1', 'Phase 2', 'Phase 3']],
  [['2022', '2023', '2024']],
  [['0-2 years', '2-5 years', '5-8 years']],
  [['1. Communication', '2. Delivery', '3. Craft']],
  [['How do I become a senior engineer?', 'What does a lead do?']],
])('%s are none', (names) => {
  expect(levelsAmong(texts(names))).toBeUndefined()
})

test('competencies that begin with a word of rank look less like levels than levels do', () => {
  const likeness = levelsAmong(texts(['Lead generation', 'Senior stakeholders', 'Staff planning']))?.likeness ?? 0
  expect(likeness).toBeLessThan(0.4)
})

test('other headings among levels are none', () => {
  const levels = levelsAmong(texts(['How levels work', 'Junior', 'Senior', 'FAQ']))
  expect(levels?.names.map(({ text }) => text)).toEqual(['Junior', 'Senior'])
})
