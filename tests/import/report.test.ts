/** Nothing lost, nothing made up: what became of every sentence. */
import { expect, test } from 'vitest'
import { decoded } from '../../src/import/mend.js'
import { reportJson, summaryLines } from '../../src/import/report.js'
import { sourceOf } from '../../src/import/sources.js'
import { cellsOf, importPages } from '../helpers/import.js'

const PAGE = `# Bakers

| | Junior | Senior |
|---|---|---|
| Dough | Mixes dough. Asks! | Designs dough. |
| Ovens | Loads ovens | Buys ovens |
`

test('every sentence is placed, left out or in doubt, and counted once', () => {
  const { account } = importPages({ 'page.md': `${PAGE}\n\n[Edit this page](x)\n` })
  expect(account).toEqual({
    sentences: 11,
    placed: 10,
    leftOut: [{ file: 'page.md', line: 9, text: 'Edit this page', reason: 'chrome' }],
    doubts: [],
  })
})

test('a text of which characters are lost is a doubt, and not in the file', () => {
  const { account, text } = importPages({ 'page.md': PAGE.replace('Buys', 'B\uFFFDys') })
  expect(account.doubts).toEqual([
    { file: 'page.md', line: 6, text: 'B\uFFFDys ovens', reason: 'it has characters that are lost' },
  ])
  expect(text).not.toContain('ys ovens')
})

test('the report has the keys that programs rely on', () => {
  const report: unknown = JSON.parse(reportJson(importPages({ 'page.md': PAGE })))
  expect(report).toEqual({
    shape: 'levels as columns, competencies as rows',
    levels: [
      { id: 'junior', name: 'Junior' },
      { id: 'senior', name: 'Senior' },
    ],
    competencies: ['Dough', 'Ovens'],
    behaviors: 4,
    sentences: 10,
    placed: 10,
    mended: 0,
    madeUp: [
      { what: 'id', value: 'bakers' },
      { what: 'role', value: 'Bakers' },
      { what: 'revision', value: '2025-04-01' },
    ],
    leftOut: [],
    doubts: [],
  })
})

test('options are taken for what the page does not say, and are not made up', () => {
  const given = { id: 'bk', name: 'Bakery', role: 'Baker', revision: '2024-02' }
  const { draft, madeUp } = importPages({ 'page.md': PAGE }, given)
  expect(draft).toMatchObject(given)
  expect(madeUp).toEqual([])
})

test.each([
  ['bakers-2023-05.md', '', '2023-05'],
  ['page.md', 'Last updated: October 26, 2022\n', '2022-10-26'],
  ['page.md', '', '2025-04-01'],
])('the revision of %s with the line "%s" is %s', (file, line, revision) => {
  expect(importPages({ [file]: `${PAGE}\n${line}` }).draft.revision).toBe(revision)
})

test('the terminal is told what was seen, what was made up, the doubts, and what to do next', () => {
  const lines = summaryLines(importPages({ 'page.md': PAGE.replace('Buys', 'B\uFFFDys') }), undefined)
  expect(lines).toEqual([
    'Read as one ladder: levels as columns, competencies as rows.',
    '2 levels: Junior, Senior',
    '2 competencies: Dough, Ovens',
    '3 behaviors. Of 10 sentences, 9 placed, 0 left out, 1 in doubt.',
    'Made up, since the page does not say it: id "bakers", role "Bakers", revision "2025-04-01".',
    'In doubt: page.md:6 "B\uFFFDys ovens": it has characters that are lost.',
    'Next: save it as ladders/bakers.yml, then ask: npm run --silent ladder -- bakers senior',
  ])
})

test('characters that were decoded twice, or by another encoding, are mended and counted', () => {
  const twice = decoded(Buffer.from(PAGE.replace('Asks!', 'Donâ€™t ask â€“ look.')))
  expect(twice.mended).toBe(2)
  expect(twice.text).toContain('Don’t ask – look.')
  expect(decoded(Buffer.from('caf\xe9 \x93x\x94', 'latin1'))).toEqual({ text: 'café “x”', mended: 3 })
  expect(decoded(Buffer.from('\uFEFFÂ«a» été naïve', 'utf8')).text).toBe('«a» été naïve')
  expect(decoded(Buffer.from('Schön, Ärger, Ünal', 'utf8'))).toEqual({ text: 'Schön, Ärger, Ünal', mended: 0 })
})

test('tags without an end lose no text', () => {
  const broken = `<table><tr><th>Skill</th><th>L1</th><th>L2</th></tr>
<tr><td>Code</td><td Writes small code</td><td>Writes large code</td></tr>
<tr><td>Team</td><td class="a>Asks for help</td><tdGives help</td></tr></table>`
  const source = sourceOf({ text: broken, mended: 0 }, 'page.html', 'html')
  expect(source.mended).toBeGreaterThan(1)
  const { draft } = importPages({ 'page.html': broken })
  expect(cellsOf(draft)).toEqual({
    'Code / l1': ['Writes small code'],
    'Code / l2': ['Writes large code'],
    'Team / l1': ['Asks for help'],
    'Team / l2': ['Gives help'],
  })
})
