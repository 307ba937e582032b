import { describe, expect, test } from 'vitest'
import type { Mark, Span } from '../../src/compare/model.js'
import { levelSteps } from '../../src/compare/steps.js'
import type { Ladder } from '../../src/ladder/model.js'
import { buildLadder, nastyLadders } from '../helpers/ladders.js'

type Cell = readonly (string | readonly [string, string] | { readonly raises: string })[]

const competenciesOf = (ladder: Ladder) => ladder.pillars.flatMap((pillar) => pillar.competencies)
const changed = (spans: readonly Span[]) => spans.filter((span) => span.changed).map((span) => span.text)
const textOf = (spans: readonly Span[]) => spans.map((span) => span.text).join('')

function stepsOf(ladder: Ladder, levels: readonly string[], topic: string | null = null) {
  return levelSteps(ladder, competenciesOf(ladder), levels, topic).steps
}

/** The pairs of one step from one cell to another. */
function pairs(lower: Cell, higher: Cell) {
  const ladder = buildLadder({ pillars: { Craft: { Drawing: { ic1: lower, ic2: higher } } } })
  return stepsOf(ladder, ['ic1', 'ic2']).flatMap((step) => step.pairs)
}

function marks(lower: Cell, higher: Cell): (readonly [Mark | null, string | null, string | null])[] {
  return pairs(lower, higher).map((pair) => [pair.mark, pair.before?.text ?? null, pair.after?.text ?? null])
}

const mark = (before: string, after: string) => pairs([before], [after]).map((pair) => pair.mark)[0]

describe('a step from level to level', () => {
  test('sets off the words that carry the change', () => {
    const [pair] = pairs(['Runs launches with minor support from the manager.'], ['Runs launches autonomously.'])
    expect(pair?.mark).toBe('raised')
    expect(changed(pair?.beforeSpans ?? [])).toEqual(['minor support from the manager'])
    expect(changed(pair?.afterSpans ?? [])).toEqual(['autonomously'])
  })

  test('sets off no word of grammar at either end', () => {
    const plans = 'Reviews launch plans with the whole team every week'
    const [pair] = pairs([`${plans}.`], [`${plans}, in order to put customers first.`])
    expect(changed(pair?.afterSpans ?? [])).toEqual(['put customers first'])
  })

  test('pairs by topic, however differently the two are put', () => {
    expect(
      marks(
        [
          ['Discovery', 'Asks questions.'],
          ['Tone', 'Mirrors it.'],
        ],
        [
          ['tone', 'Sets the mood.'],
          ['discovery', 'Digs deep.'],
        ],
      ),
    ).toEqual([
      ['reworded', 'Mirrors it.', 'Sets the mood.'],
      ['reworded', 'Asks questions.', 'Digs deep.'],
    ])
  })

  test('marks a topic without counterpart, and one that ends', () => {
    expect(
      marks(
        [
          ['Lines', 'Draws lines.'],
          ['Ink', 'Fills pens.'],
        ],
        [
          ['Lines', 'Draws lines.'],
          ['Curves', 'Bends wood.'],
        ],
      ),
    ).toEqual([
      ['same', 'Draws lines.', 'Draws lines.'],
      ['new', null, 'Bends wood.'],
      ['dropped', 'Fills pens.', null],
    ])
  })

  test('finds the counterpart of a behavior without topic by its words', () => {
    expect(
      marks(
        ['Can name the main competitors.', 'Manages their own time and asks for guidance.'],
        ['Manages their own time and priorities across several accounts, and asks for guidance.', 'Teaches a class.'],
      ).map(([, before, after]) => [before, after]),
    ).toEqual([
      [
        'Manages their own time and asks for guidance.',
        'Manages their own time and priorities across several accounts, and asks for guidance.',
      ],
      [null, 'Teaches a class.'],
      ['Can name the main competitors.', null],
    ])
  })

  test('sets the only behaviors of two levels side by side, reworded where they share no word', () => {
    expect(marks(['Reviews drafts.'], ['Is asked for advice on anything.'])).toEqual([
      ['reworded', 'Reviews drafts.', 'Is asked for advice on anything.'],
    ])
  })

  test('calls raised what the ladder file says is raised, and new what has no counterpart all the same', () => {
    expect(mark('Gives feedback on drafts.', 'Gives feedback on plans.')).toBe('reworded')
    expect(
      marks(['Fixes bugs.', 'Gives feedback on drafts.'], ['Fixes bugs.', { raises: 'Gives feedback on plans.' }])[1],
    ).toEqual(['raised', 'Gives feedback on drafts.', 'Gives feedback on plans.'])
    expect(marks(['Fixes bugs.'], ['Fixes bugs.', { raises: 'Teaches a class.' }])[1]?.[0]).toBe('new')
  })

  test('calls two texts the same whatever their case and punctuation', () => {
    expect(mark('Draws lines, and curves.', 'draws lines and curves')).toBe('same')
    expect(mark('👍', '👎')).toBe('reworded')
  })

  test('does not call new what resembles a lower behavior without clearly being its counterpart', () => {
    const drafts = 'Reviews drafts of articles for clarity and tone before they go out.'
    const [, lone] = marks(['Fixes bugs.', drafts], ['Fixes bugs.', 'Reviews budgets and drafts contracts.'])
    expect(lone?.[0]).not.toBe('new')
  })

  test('does not call new what a level further down has already', () => {
    const ladder = buildLadder({
      levels: ['ic1', 'ic2', 'ic3'],
      pillars: {
        Craft: { Drawing: { ic1: [['Ink', 'Fills pens.']], ic2: [['Lines', 'Draws.']], ic3: [['Ink', 'Mixes ink.']] } },
      },
    })
    const [step] = stepsOf(ladder, ['ic2', 'ic3'])
    expect(step?.pairs.map((pair) => pair.mark)).toEqual([null, 'dropped'])
  })

  test('marks nothing as new or dropped beside a level that the ladder leaves undefined', () => {
    const ladder = buildLadder({
      levels: [{ id: 'ic1', undefined: 'To be written.' }, 'ic2', { id: 'ic3', undefined: 'To be written.' }],
      pillars: { Craft: { Drawing: { ic2: ['Draws.'] } } },
    })
    const steps = stepsOf(ladder, ['ic1', 'ic2', 'ic3'])
    expect(steps.map((step) => step.pairs.map((pair) => pair.mark))).toEqual([[null], [null]])
  })

  test('calls everything new in a competency that the lower level lacks', () => {
    const ladder = buildLadder({
      pillars: { Craft: { Drawing: { ic1: ['Draws.'] }, Teaching: { ic2: ['Teaches.'] } } },
    })
    const [drawing, teaching] = stepsOf(ladder, ['ic1', 'ic2'])
    expect(drawing?.pairs.map((pair) => pair.mark)).toEqual(['dropped'])
    expect(teaching?.pairs.map((pair) => pair.mark)).toEqual(['new'])
  })

  test('goes from each level given to the next, competency by competency', () => {
    const ladder = buildLadder({
      levels: ['ic1', 'ic2', 'ic3'],
      pillars: { Craft: { Drawing: { ic1: ['Draws.'] }, Ink: { ic3: ['Mixes ink.'] } } },
    })
    expect(
      stepsOf(ladder, ['ic1', 'ic2', 'ic3']).map(({ competency, from, to }) => [competency.name, from, to]),
    ).toEqual([
      ['Drawing', 'ic1', 'ic2'],
      ['Drawing', 'ic2', 'ic3'],
      ['Ink', 'ic1', 'ic2'],
      ['Ink', 'ic2', 'ic3'],
    ])
  })

  test('keeps to a topic where one is given', () => {
    const ladder = buildLadder()
    const [step] = stepsOf(ladder, ['ic1', 'ic2'], 'Lines')
    expect(step?.pairs.map((pair) => [pair.mark, pair.after?.topic])).toEqual([['raised', 'Lines']])
  })

  test('is the whole of both texts, whatever they hold', () => {
    for (const ladder of nastyLadders()) {
      for (const pair of stepsOf(
        ladder,
        ladder.levels.map((level) => level.id),
      ).flatMap((step) => step.pairs)) {
        expect(textOf(pair.beforeSpans)).toBe(pair.before?.text ?? '')
        expect(textOf(pair.afterSpans)).toBe(pair.after?.text ?? '')
      }
    }
  })
})

describe('raised', () => {
  test.each([
    ['autonomy', 'Plans launches together with the manager.', 'Plans launches mostly autonomously.'],
    ['autonomy', 'Sets goals, needing little guidance.', 'Sets goals, needing no guidance.'],
    ['scope', 'Keeps the working group informed.', 'Keeps the whole company informed.'],
    ['scope', 'Plans work for their own product.', 'Plans cross-functional work.'],
    ['difficulty', 'Correlates core use cases for each persona.', 'Correlates complex use cases for each persona.'],
    ['difficulty', 'Draws up plans for trials.', 'Draws up plans for complex trials.'],
    ['knowledge', 'Has a basic understanding of competitors.', 'Has a firm understanding of competitors.'],
    ['initiative', 'Brings up blockers in the project.', 'Proactively brings up blockers in the project.'],
    ['follow-through', 'Flags what stands in the way.', 'Flags what stands in the way and addresses it.'],
    ['responsibility', 'Takes part in launch projects.', 'Is the DRI of launch projects.'],
    ['breadth', 'Partners with a few product managers.', 'Partners with many product managers.'],
    ['all that and more', 'Gives feedback on plans.', 'Gives feedback on plans, budgets, timelines and risks.'],
  ])('by %s: %s > %s', (_, before, after) => {
    expect(mark(before, after)).toBe('raised')
  })

  test.each([
    ['less autonomy', 'Plans launches autonomously.', 'Plans launches with help.'],
    ['help where none was named', 'Plans simple launches.', 'Plans complex launches with the manager’s help.'],
    ['narrower scope', 'Informs the whole company of complex launches.', 'Informs the working group of launches.'],
    ['more in one way, less in another', 'Runs simple launches autonomously.', 'Runs complex launches with guidance.'],
    ['the same in other words', 'Draws up the launch plan.', 'Writes the launch plan down.'],
    ['another matter with a bigger word', 'Reviews drafts.', 'Organizes complex offsites.'],
    ['a word inside another', 'Writes code.', 'Writes encore code.'],
  ])('not by %s: %s > %s', (_, before, after) => {
    expect(mark(before, after)).toBe('reworded')
  })
})
