import { expect, test } from 'vitest'
import { type Brief, brief as briefOf, briefPages } from '../../src/answer/brief.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import type { Subject } from '../../src/reading/query.js'
import { buildLadder, HOSTILE, nastyLadders } from '../helpers/ladders.js'

const brief = (ladder: Ladder, level: string, next: string | null, about: Subject | null = null) =>
  briefOf({ ladder, level, next, about })
const briefMarkdown = (of: Brief) => briefPages(of).map((page) => page.text)

test('a brief sets both levels side by side, competency by competency, and says what is new', () => {
  const { parts } = brief(buildLadder(), 'ic1', 'ic2')
  expect(
    parts.map((part) => [
      part.competency.name,
      part.now.map((behavior) => behavior.text),
      part.next.map(({ behavior, mark }) => [behavior.text, mark]),
    ]),
  ).toEqual([
    [
      'Drawing',
      ['Draws straight lines with support from a senior designer.'],
      [
        ['Draws straight lines autonomously.', 'raised'],
        ['Draws curves.', 'new'],
      ],
    ],
    [
      'Sharing',
      ['Shows work in progress.'],
      [
        ['Shows work in progress.', 'same'],
        ['Teaches a class.', 'new'],
      ],
    ],
  ])
})

test('as Markdown it is one page with room for evidence and questions where it is short', () => {
  const ladder = buildLadder({
    pillars: { Craft: { Drawing: { ic1: ['Draws lines.'], ic2: [['Ink', 'Mixes ink.']] } } },
  })
  expect(briefMarkdown(brief(ladder, 'ic1', 'ic2'))).toEqual([
    `# 1:1 brief: Design, IC1 to IC2

Paraphrased from Design Ladder, 2024-01

## Craft

### Drawing

Now, IC1

- Draws lines.

Evidence:

Next, IC2

- Ink: Mixes ink. (new)

Evidence so far:

Questions:`,
  ])
})

test('without a next level it is about the present one alone', () => {
  const [page] = briefMarkdown(brief(buildLadder(), 'ic2', null))
  expect(page).toMatch(/^# 1:1 brief: Design, IC2\n/)
  expect(page).not.toContain('Next')
})

test('it says that the next level is undefined, in the words of the ladder', () => {
  const ladder = buildLadder({
    levels: ['ic1', { id: 'ic2', undefined: 'To be written.' }],
    pillars: { Craft: { Drawing: { ic1: ['Draws.'] } } },
  })
  const [page] = briefMarkdown(brief(ladder, 'ic1', 'ic2'))
  expect(page).toContain('IC2: left undefined by the ladder. To be written.')
})

test('pages stay within 2,900 characters, each under the title, with nothing lost', () => {
  const letters = (text: string) => text.replace(/[\s\\]/g, '')
  for (const ladder of nastyLadders()) {
    const [first, second] = ladder.levels
    const pages = briefMarkdown(brief(ladder, first?.id ?? '', second?.id ?? null))
    for (const page of pages) {
      expect(page.length).toBeLessThanOrEqual(2_900)
      expect(page).toMatch(/^# 1:1 brief: /)
      expect(() => encodeURIComponent(page)).not.toThrow()
    }
    const bodies = letters(pages.map((page) => page.replace(/^#+ .*$/gm, '')).join(''))
    for (const behavior of behaviorsOf(ladder).filter(({ level }) => level === first?.id)) {
      expect(bodies).toContain(letters(behavior.text))
    }
  }
})

test('a long one has a page a pillar, the opening before the first, and more for a long pillar', () => {
  const cells = { ic1: ['Draws a line. '.repeat(60).trim()] }
  const ladder = buildLadder({
    pillars: { Craft: { Drawing: cells, Inking: cells, Framing: cells, Ruling: cells }, People: { Sharing: cells } },
  })
  const pages = briefPages(brief(ladder, 'ic1', null))
  expect(pages.map(({ name }) => name)).toEqual(['Craft', 'Craft', 'People'])
  expect(pages[0]?.text).toMatch(/Paraphrased from Design Ladder, 2024-01\n\n## Craft\n/)
  expect(pages[1]?.text).toMatch(/^# 1:1 brief: Design, IC1\n\n## Craft\n\n### Ruling/)
})

test('one about a subject says so and leaves the rest out', () => {
  const [page] = briefMarkdown(brief(buildLadder(), 'ic1', 'ic2', { competency: 'sharing', topic: null }))
  expect(page).toMatch(/^# 1:1 brief: Design, Sharing, IC1 to IC2\n/)
  expect(page).not.toContain('Drawing')
})

test('text of a ladder is no Markdown', () => {
  const [hostile] = nastyLadders().filter((ladder) => ladder.name === HOSTILE)
  const pages = hostile ? briefMarkdown(brief(hostile, 'ic1', 'ic2')).join('\n') : ''
  expect(pages).toContain('\\*x\\* & \\<script>')
  expect(pages).not.toMatch(/[^\\][*`<]/)
})
