import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffLadders, isEmpty } from '../../src/compare/diff.js'
import type { BehaviorChange, LadderDiff } from '../../src/compare/model.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import type { Ladder } from '../../src/ladder/model.js'
import { buildLadder, type LadderSpec } from '../helpers/ladders.js'

const older = (spec: LadderSpec) => buildLadder({ revision: '2023-01', ...spec })
const newer = (spec: LadderSpec) => buildLadder({ revision: '2024-01', ...spec })

const LINES = 'Draws straight lines with a ruler on paper.'
const CURVES = 'Draws curves by hand on any surface.'
const CLASSES = 'Teaches weekly classes to new designers.'
const PRESS = 'Runs the printing press and keeps its rollers clean.'
const PRINTS = 'Sells signed prints to galleries abroad.'

type Cells = NonNullable<LadderSpec['pillars']>[string]
/** Two revisions with one pillar each. */
const between = (before: Cells, after: Cells): LadderDiff =>
  diffLadders(older({ pillars: { Craft: before } }), newer({ pillars: { Craft: after } }))

const changes = (diff: LadderDiff) => diff.competencies.flatMap(({ behaviors }) => behaviors)
/** "moved: what it was => what it is". */
const told = ({ kind, before, after }: BehaviorChange) => `${kind}: ${before?.id ?? ''} => ${after?.id ?? ''}`
const kinds = (diff: LadderDiff) =>
  diff.competencies.map(({ kind, before, after, sure }) => [kind, before?.name ?? null, after?.name ?? null, sure])

describe('behaviors', () => {
  test('are told as unchanged, reworded, added and removed', () => {
    const diff = between(
      { Drawing: { ic1: [LINES, CURVES, CLASSES] } },
      { Drawing: { ic1: [LINES, 'Draws curves by hand on glass and any other surface.', PRESS] } },
    )
    expect(changes(diff).map(told)).toEqual([
      'unchanged: design@2023-01/drawing/ic1/1 => design@2024-01/drawing/ic1/1',
      'reworded: design@2023-01/drawing/ic1/2 => design@2024-01/drawing/ic1/2',
      'added:  => design@2024-01/drawing/ic1/3',
      'removed: design@2023-01/drawing/ic1/3 => ',
    ])
  })

  test('with another comma or case are reworded, with other line breaks unchanged', () => {
    const diff = between(
      { Drawing: { ic1: ['Draws\nlines.', CURVES] } },
      { Drawing: { ic1: ['Draws lines.', `${CURVES}!`] } },
    )
    expect(changes(diff).map(({ kind, asks }) => [kind, asks])).toEqual([
      ['unchanged', null],
      ['reworded', null],
    ])
  })

  test('that a file calls raised from level to level ask no more than in the revision before for that', () => {
    const diff = between({ Drawing: { ic1: [LINES] } }, { Drawing: { ic1: [{ raises: LINES.replace('.', ' too.') }] } })
    expect(changes(diff).map(({ kind, asks }) => [kind, asks])).toEqual([['reworded', null]])
  })

  test('moved to another competency, level or topic, reworded there or not', () => {
    const diff = between(
      { Drawing: { ic1: [LINES, ['Tools', CURVES]], ic2: [PRESS] }, Selling: { ic1: [PRINTS, CLASSES] } },
      {
        Drawing: { ic1: [PRESS, ['Surfaces', CURVES], LINES] },
        Selling: { ic1: [PRINTS], ic2: [] },
        Teaching: { ic1: [CLASSES] },
      },
    )
    expect(changes(diff).map(({ kind, before, after }) => [kind, before?.text, after?.text])).toEqual([
      ['moved', PRESS, PRESS],
      ['moved', CURVES, CURVES],
      ['unchanged', LINES, LINES],
      ['unchanged', PRINTS, PRINTS],
      ['moved', CLASSES, CLASSES],
    ])
  })

  test('go by their words, not by their place in the cell', () => {
    expect(isEmpty(between({ Drawing: { ic1: [LINES, CURVES] } }, { Drawing: { ic1: [CURVES, LINES] } }))).toBe(true)
  })

  test.each([
    ['Draws lines on paper with some guidance.', 'Draws lines on paper autonomously.', 'more'],
    ['Draws lines on paper autonomously.', 'Draws lines on paper with some guidance.', 'less'],
    ['Draws lines on paper.', 'Draws lines on glass.', null],
  ])('%s → %s asks for: %s', (before, after, asks) => {
    const [change] = changes(between({ Drawing: { ic1: [before] } }, { Drawing: { ic1: [after] } }))
    expect([change?.kind, change?.asks]).toEqual(['reworded', asks])
  })

  test('reworded show which words are other ones; the runs put together are the texts', () => {
    const [change] = changes(
      between(
        { Drawing: { ic1: ['Draws lines on thin paper.'] } },
        { Drawing: { ic1: ['Draws lines on clear glass.'] } },
      ),
    )
    expect(change?.beforeSpans).toContainEqual({ text: 'thin paper', changed: true })
    expect(change?.afterSpans).toContainEqual({ text: 'clear glass', changed: true })
    expect(change?.afterSpans.map(({ text }) => text).join('')).toBe('Draws lines on clear glass.')
  })

  test('two that became one: one is reworded, the other merged into it, and nothing is said of what it asks', () => {
    const diff = between({ Drawing: { ic1: [CLASSES, PRESS] } }, { Drawing: { ic1: [`${CLASSES} ${PRESS}`] } })
    expect(
      changes(diff)
        .map(({ kind, asks, within }) => [kind, asks, within?.text ?? null])
        .toSorted(),
    ).toEqual([
      ['merged', null, `${CLASSES} ${PRESS}`],
      ['reworded', null, null],
    ])
  })

  test('one that became two: the second is split off it', () => {
    const diff = between({ Drawing: { ic1: [`${CLASSES} ${PRESS}`] } }, { Drawing: { ic1: [CLASSES, PRESS] } })
    expect(
      changes(diff)
        .map(({ kind, within }) => [kind, within?.text ?? null])
        .toSorted(),
    ).toEqual([
      ['reworded', null],
      ['split', `${CLASSES} ${PRESS}`],
    ])
  })

  test('of one topic are told together even where they share no word', () => {
    const diff = between({ Drawing: { ic1: [['Lines', LINES]] } }, { Drawing: { ic1: [['Lines', PRINTS]] } })
    expect(changes(diff).map(({ kind }) => kind)).toEqual(['reworded'])
  })
})

describe('competencies', () => {
  test('renamed, new and gone are told by what they say', () => {
    const diff = between(
      { Sketching: { ic1: [LINES, CURVES] }, Selling: { ic1: [PRINTS] } },
      { Drawing: { ic1: [LINES, CURVES] }, Printing: { ic1: [PRESS] } },
    )
    expect(kinds(diff)).toEqual([
      ['renamed', 'Sketching', 'Drawing', true],
      ['added', null, 'Printing', true],
      ['removed', 'Selling', null, true],
    ])
    expect(changes(diff).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'added', 'removed'])
  })

  test('of which half went on are perhaps renamed', () => {
    const diff = between({ Sketching: { ic1: [LINES, CLASSES, PRINTS] } }, { Drawing: { ic1: [LINES, PRESS] } })
    expect(kinds(diff)).toEqual([['renamed', 'Sketching', 'Drawing', false]])
  })

  test('that keep their name are the same, even with nothing in common', () => {
    const diff = between(
      { Drawing: { ic1: [LINES] }, Teaching: { ic1: [CLASSES] } },
      { Drawing: { ic1: [CLASSES] }, Teaching: { ic1: [LINES] } },
    )
    expect(kinds(diff).map(([kind]) => kind)).toEqual(['kept', 'kept'])
    expect(changes(diff).map(({ kind }) => kind)).toEqual(['moved', 'moved'])
  })

  test('merged into another, and split in two', () => {
    const one = { Drawing: { ic1: [LINES, CURVES, CLASSES] } }
    const two = { Drawing: { ic1: [LINES, CURVES] }, Teaching: { ic1: [CLASSES] } }
    const [, merged] = between(two, one).competencies
    expect([merged?.kind, merged?.into.map(({ competency }) => competency.name)]).toEqual(['merged', ['Drawing']])
    const [, split] = between(one, two).competencies
    expect([split?.kind, split?.from.map(({ competency }) => competency.name)]).toEqual(['split', ['Drawing']])
  })

  test('lose nothing by a level that one revision leaves undefined', () => {
    const diff = diffLadders(
      older({ pillars: { Craft: { Sketching: { ic1: [CLASSES, PRESS, PRINTS], ic2: [CURVES] } } } }),
      newer({
        levels: [{ id: 'ic1', undefined: 'To come.' }, 'ic2'],
        pillars: { Craft: { Drawing: { ic2: [CURVES] } } },
      }),
    )
    expect(kinds(diff)).toEqual([['renamed', 'Sketching', 'Drawing', true]])
  })
})

describe('levels', () => {
  const level = (diff: LadderDiff) =>
    diff.levels.map(({ kind, before, after, defined, fields }) => {
      return [kind, before?.id ?? null, after?.id ?? null, defined, fields.map(({ field }) => field)]
    })

  test('come, go, lose their definition, get one, and have other titles', () => {
    const diff = diffLadders(
      older({
        levels: ['ic1', { id: 'ic2', titles: ['Senior'] }, 'ic3', { id: 'ic5', undefined: 'Later.' }],
        pillars: {},
      }),
      newer({
        levels: [{ id: 'ic1', undefined: 'Later.' }, { id: 'ic2', titles: ['Staff'] }, 'ic4', 'ic5'],
        pillars: {},
      }),
    )
    expect(level(diff)).toEqual([
      ['kept', 'ic1', 'ic1', 'no-longer', ['undefined']],
      ['kept', 'ic2', 'ic2', null, ['titles']],
      ['added', null, 'ic4', null, []],
      ['kept', 'ic5', 'ic5', 'now', ['undefined']],
      ['removed', 'ic3', null, null, []],
    ])
  })

  test('with another id are known by their name, or, not surely, by what they say', () => {
    const cells = (id: string) => ({ Craft: { Drawing: { [id]: [LINES, CURVES] } } })
    const named = (id: string, name: string) => ({ levels: [{ id, name }], pillars: cells(id) })
    const byName = diffLadders(older(named('l4', 'Senior')), newer(named('senior', 'Senior')))
    const byText = diffLadders(older(named('l4', 'Four')), newer(named('senior', 'Senior')))
    expect([byName.levels[0]?.kind, byName.levels[0]?.sure]).toEqual(['kept', true])
    expect([byText.levels[0]?.kind, byText.levels[0]?.sure]).toEqual(['renamed', false])
    for (const diff of [byName, byText])
      expect(changes(diff).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged'])
  })

  test('in another order are told', () => {
    const diff = diffLadders(older({ levels: ['ic1', 'ic2'] }), newer({ levels: ['ic2', 'ic1'] }))
    expect(diff.fields).toEqual([
      { field: 'order of levels', level: null, before: ['IC1', 'IC2'], after: ['IC2', 'IC1'] },
    ])
  })
})

test('the facts about a ladder are compared, what people call it and when it was checked are not', () => {
  const before = older({ summary: 'Old.', promotion: 'Takes a year.', aliases: ['designers'], checked: '2023-02' })
  const owner = { slack: null, url: null, email: 'design@example.com' }
  const after = newer({ summary: 'New.', promotion: 'Takes\na year.', checked: '2024-02', owner })
  expect(diffLadders(before, after).fields).toEqual([
    { field: 'summary', level: null, before: ['Old.'], after: ['New.'] },
    { field: 'owner', level: null, before: [], after: ['design@example.com'] },
  ])
})

test('roles, notes and pillars are known by their name, else by what they say', () => {
  const note = (slug: string, text: string) => ({ slug, name: slug, text })
  const role = (summary: string) => ({ slug: 'lead', name: 'Lead', aliases: [], summary, duties: [] })
  const diff = diffLadders(
    older({
      notes: [note('time', 'A year.'), note('faq', 'Ask.')],
      roles: [role('Leads.')],
      pillars: { Craft: { A: { ic1: [LINES] } } },
    }),
    newer({
      notes: [note('how-long', 'A year.'), note('faq', 'Do ask.')],
      roles: [role('Leads us.')],
      pillars: { Art: { A: { ic1: [LINES] } } },
    }),
  )
  const parts = [...diff.notes, ...diff.roles, ...diff.pillars]
  expect(parts.map(({ kind, before, after }) => [kind, before?.slug, after?.slug])).toEqual([
    ['renamed', 'time', 'how-long'],
    ['kept', 'faq', 'faq'],
    ['kept', 'lead', 'lead'],
    ['renamed', 'craft', 'art'],
  ])
  expect(isEmpty(diff)).toBe(false)
})

test('examples and links of a behavior are compared', () => {
  const base = older({ pillars: { Craft: { Drawing: { ic1: [LINES] } } } })
  const withExamples = (ladder: Ladder, examples: readonly string[]): Ladder => ({
    ...ladder,
    competencies: ladder.competencies.map((each) => ({
      ...each,
      cells: new Map(
        [...each.cells].map(([id, cell]) => [
          id,
          { ...cell, behaviors: cell.behaviors.map((behavior) => ({ ...behavior, examples })) },
        ]),
      ),
    })),
  })
  const [change] = changes(diffLadders(base, withExamples(base, ['A cube.'])))
  expect([change?.kind, change?.fields]).toEqual([
    'reworded',
    [{ field: 'examples', level: null, before: [], after: ['A cube.'] }],
  ])
})

describe('any two ladders', () => {
  const words = fc.constantFrom(
    'draws',
    'lines',
    'curves',
    'leads',
    'teams',
    'paper',
    'complex',
    'with help',
    'alone',
    'glass',
  )
  const text = fc.array(words, { minLength: 1, maxLength: 7 }).map((each) => `${each.join(' ')}.`)
  const behavior = fc.oneof(text, fc.tuple(fc.constantFrom('Lines', 'Curves'), text))
  const cells = fc.dictionary(
    fc.constantFrom('ic1', 'ic2', 'ic3'),
    fc.array(behavior, { minLength: 1, maxLength: 4 }),
    {
      noNullPrototype: true,
    },
  )
  const levels = fc.constantFrom(
    ['ic1', 'ic2', 'ic3'],
    ['ic3', 'ic2', 'ic1'],
    [{ id: 'ic1', undefined: 'Later.' }, 'ic2', 'ic3'],
  )
  const spec = fc.record({
    levels,
    pillars: fc.record({
      Craft: fc.dictionary(fc.constantFrom('Drawing', 'Teaching', 'Selling'), cells, { noNullPrototype: true }),
    }),
  })

  test('account for every behavior, competency and level of both exactly once', () => {
    fc.assert(
      fc.property(spec, spec, (one, other) => {
        const [before, after] = [older(one), newer(other)]
        const diff = diffLadders(before, after)
        const once = <Thing>(
          list: readonly { before: Thing | null; after: Thing | null }[],
          side: 'before' | 'after',
        ) => list.flatMap((each) => each[side] ?? [])
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted()
        const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug).toSorted()
        for (const [side, ladder] of [
          ['before', before],
          ['after', after],
        ] as const) {
          expect(ids(once(changes(diff), side))).toEqual(ids(behaviorsOf(ladder)))
          expect(slugs(once(diff.competencies, side))).toEqual(slugs(ladder.competencies))
          expect(ids(once(diff.levels, side))).toEqual(ids(ladder.levels))
        }
      }),
    )
  })

  test('that say the same do not differ', () => {
    fc.assert(fc.property(spec, (one) => isEmpty(diffLadders(older(one), newer(one)))))
  })
})
