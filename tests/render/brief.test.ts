import { describe, expect, test } from 'vitest'
import { brief as briefOf } from '../../src/answer/brief.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { briefMessages, briefSentView, briefView, decodeBrief } from '../../src/render/brief-view.js'
import { outlineMarkdown } from '../../src/render/markdown.js'
import { briefOutline } from '../../src/render/outline-brief.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { drawn, drawnAll } from '../helpers/drawn.js'
import { buildLadder, HOSTILE, nastyLadders } from '../helpers/ladders.js'

const brief = (ladder: Ladder, level: string, next: string | null) => briefOf({ ladder, level, next, about: null })
const markdown = (ladder: Ladder, level: string, next: string | null, all = false) =>
  outlineMarkdown(briefOutline(brief(ladder, level, next), all))

const ladder = buildLadder({
  pillars: {
    Craft: {
      Reading: { ic1: ['Reads briefs.'], ic2: ['Reads briefs.'] },
      Drawing: { ic1: ['Draws lines with support from a colleague.'], ic2: ['Draws lines autonomously.'] },
      Inking: {
        ic1: [['Ink', 'Fills pens.']],
        ic2: [
          ['Ink', 'Fills pens.'],
          ['Paper', 'Makes paper.'],
        ],
      },
    },
  },
})

describe('a brief for a 1:1', () => {
  test('is a page of what is new and raised, with what is asked now, and what to talk about', () => {
    expect(markdown(ladder, 'ic1', 'ic2')).toBe(
      `# 1:1 brief: Design IC1 → IC2

*Revision 2024-01 · Paraphrased from Design Ladder*

## Inking (Craft)

- **▲ Paper (new)**: Makes paper.

## Drawing (Craft)

- **▲ Raised**: Draws lines **autonomously**.
  - **IC1 now**: Draws lines with support from a colleague.

## To talk about

- Where is this already true? One example for each.
- What is missing, and where could it be shown?
- What will we look at next time?

Left out: 2 unchanged behaviors.`,
    )
  })

  test('holds everything where that is asked for, the news first', () => {
    const all = markdown(ladder, 'ic1', 'ic2', true)
    expect(all).not.toContain('Left out')
    expect(all.indexOf('## Drawing')).toBeLessThan(all.indexOf('## Reading'))
    expect(all.indexOf('Makes paper.')).toBeLessThan(all.indexOf('Fills pens.'))
  })

  test('leaves nothing out where nothing is surely raised', () => {
    const same = buildLadder({ pillars: { Craft: { Reading: { ic1: ['Reads briefs.'], ic2: ['Reads briefs.'] } } } })
    expect(markdown(same, 'ic1', 'ic2')).toContain('Reads briefs.')
  })

  test('says that the next level is undefined, in the words of the ladder', () => {
    const open = buildLadder({
      levels: ['ic1', { id: 'ic2', undefined: 'To be written.' }],
      pillars: { Craft: { Drawing: { ic1: ['Draws.'] } } },
    })
    expect(markdown(open, 'ic1', 'ic2')).toContain('Design doesn’t define IC2. To be written.')
    expect(markdown(open, 'ic1', 'ic2')).toContain('- Draws.')
  })

  test('is one message, and several, with nothing lost, where it is long', () => {
    expect(briefMessages(brief(ladder, 'ic1', 'ic2'), true)).toHaveLength(1)
    const long = buildLadder({
      pillars: {
        Craft: {
          Drawing: { ic1: Array.from({ length: 40 }, (_, index) => `Draws line ${index}, ${'long '.repeat(80)}.`) },
        },
      },
    })
    const messages = briefMessages(brief(long, 'ic1', null), false)
    expect(messages.length).toBeGreaterThan(1)
    const words = messages.flatMap(({ blocks }) => blocks.map(drawn)).join('\n')
    for (const { text } of behaviorsOf(long)) expect(words).toContain(text)
    expect(words).toContain('(2 of ')
  })

  test('is taken by Slack, whatever the ladder holds', () => {
    const problems = nastyLadders().flatMap((each) => {
      const [first, second] = each.levels
      const of = brief(each, first?.id ?? '', second?.id ?? null)
      return [false, true].flatMap((all) => [
        ...briefMessages(of, all).flatMap(checkMessage),
        ...checkView(briefView(of, { query: 'a query', all })),
      ])
    })
    expect(problems).toEqual([])
  })

  test('takes no text of a ladder for Markdown', () => {
    const [hostile] = nastyLadders().filter(({ name }) => name === HOSTILE)
    const text = hostile ? markdown(hostile, 'ic1', 'ic2', true) : ''
    expect(text).toContain('\\*x\\* & \\<script>')
  })

  test('says what is dropped and what a level means, and names topics where there are any', () => {
    const rich = buildLadder({
      levels: [
        { id: 'ic1', summary: 'Learns.' },
        { id: 'ic2', summary: 'Leads.' },
      ],
      pillars: {
        Craft: {
          Drawing: {
            ic1: [['Lines', 'Draws straight lines on paper.']],
            ic2: [['Walls', 'Builds houses out of brick and wood.']],
          },
          Tidying: { ic1: ['Sweeps.', 'Sharpens pencils.'], ic2: ['Sweeps.'] },
        },
      },
    })
    const all = markdown(rich, 'ic1', 'ic2', true)
    expect(all).toContain('\n\n- **IC1**: Learns.\n- **IC2**: Leads.\n\n')
    expect(all).toContain('- **Lines (dropped at IC2)**: Draws straight lines on paper.')
    expect(all).toContain('- **IC1 (dropped at IC2)**: Sharpens pencils.')
  })

  test('of a level without a next one is what that asks', () => {
    expect(markdown(ladder, 'ic2', null)).toMatch(
      /^# 1:1 brief: Design IC2\n.*\n\n## Reading \(Craft\)\n\n- Reads briefs\.\n/s,
    )
  })

  test('in a modal can be copied, and hold all of it or what is new and raised', () => {
    const view = (all: boolean, of = brief(ladder, 'ic1', 'ic2')) => briefView(of, { query: 'design ic1', all })
    const shown = (all: boolean) => drawnAll(view(all).blocks)
    expect(shown(false)[0]).toBe('[Copy as Markdown => copy] [Include all (2 more) => all]')
    expect(shown(true)[0]).toBe('[Copy as Markdown => copy] [Only new and raised => all]')
    expect(shown(false).join('\n')).not.toContain('Reads briefs.')
    expect(shown(true).join('\n')).toContain('Reads briefs.')
    expect(drawnAll(view(false, brief(ladder, 'ic2', null)).blocks)[0]).toBe('[Copy as Markdown => copy]')
    expect(view(true)).toMatchObject({ title: { text: '1:1 brief' }, submit: { text: 'Send to me' } })
    expect(drawnAll(briefSentView('I sent it to you.').blocks)).toEqual(['I sent it to you.'])
  })

  test('carries what it is about to the next click', () => {
    const carried = (query: string) =>
      decodeBrief(briefView(brief(ladder, 'ic1', 'ic2'), { query, all: true }).private_metadata)
    expect(carried('design ic1')).toEqual({ query: 'design ic1', all: true })
    expect(carried('a'.repeat(3_001))).toEqual({ query: '', all: false })
    for (const damaged of [undefined, '{', '{"query":"design","all":"yes"}', '{"query":1,"all":true}'])
      expect(decodeBrief(damaged)).toEqual({ query: '', all: false })
  })

  test('that is too long even for ten messages says how to get a shorter one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`Skill ${index}`, { ic1: [`Draws ${'long '.repeat(500)}lines.`] }]),
    )
    const messages = briefMessages(brief(buildLadder({ pillars: { Craft: many } }), 'ic1', null), false)
    expect(messages).toHaveLength(10)
    const last = messages.at(-1)?.blocks.map(drawn).at(-1)
    expect(last).toBe('~ Not everything fits here. A brief on one competency is shorter.')
    expect(messages[0]?.blocks.map(drawn).join('\n')).not.toContain('is shorter')
  })
})
