import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { bot } from '../helpers/ladderbot.js'
import { buildLadder, hundredLadders } from '../helpers/ladders.js'

const many = createLadderbot(createLadders(hundredLadders()))

const found = (typed: string, group: string): string[] =>
  bot()
    .typeAhead(typed, 100)
    .flatMap((entry) => (entry.group === group ? [entry.label] : []))

describe('what is typed finds', () => {
  test.each([
    ['a ladder by its name', 'prod', 'Ladders', 'Product Marketing ladder'],
    ['a ladder by a short form', 'pmm', 'Ladders', 'Product Marketing ladder'],
    ['a level of a ladder', 'ic5 cust', 'Levels', 'Customer Engineering IC5'],
    ['a competency', 'rel', 'Competencies', 'Relationship Management · CE, all levels'],
    ['a competency by a word inside its name', 'compl', 'Competencies', 'Drive to Completion · CM, all levels'],
    ['a topic', 'disco', 'Topics', 'Discovery · CE, all levels'],
    ['a name typed wrong', 'relatoinship', 'Competencies', 'Relationship Management · CE, all levels'],
    ['a name typed wrong and not to its end', 'dicsov', 'Topics', 'Discovery · CE, all levels'],
  ])('%s: %s', (_, typed, group, label) => {
    expect(found(typed, group)[0]).toBe(label)
  })

  test('a name that begins so before one that is only called so, whatever group it is in', () => {
    expect(bot().typeAhead('disc', 100)[0]?.label).toBe('Discovery · CE, all levels')
  })

  test('behaviors with what was typed in sight, wherever it stands in them', () => {
    const text = 'Writes down what was said, sends it around on the same day, and keeps partners informed.'
    const ladder = buildLadder({ pillars: { Craft: { Notes: { ic1: [text] } } } })
    const labels = createLadderbot(createLadders([ladder]))
      .typeAhead('partn', 10)
      .map(({ label }) => label)
    expect(labels).toEqual(['DESIGN IC1: … day, and keeps partners informed.'])
  })

  test('behaviors that say it, and in other words only where none does', () => {
    const labels = (typed: string) => found(typed, 'Behaviors')
    expect(labels('disc').filter((label) => !/disc/i.test(label))).toEqual([])
    expect(labels('disc').length).toBeGreaterThan(0)
    expect(labels('rival').length).toBeGreaterThan(0)
  })

  test.each(['stakeh', 'stakeholders', 'exec stakeh'])(
    'behaviors, from the first letters of a word on: %s',
    (typed) => {
      expect(found(typed, 'Behaviors').join(' ')).toContain('stakeholders')
    },
  )

  test('each group from the first letter on', () => {
    const groups = new Set(
      bot()
        .typeAhead('c', 100)
        .map(({ group }) => group),
    )
    expect([...groups].at(-1)).toBe('Behaviors')
    expect([...groups].sort()).toEqual(['Behaviors', 'Competencies', 'Ladders', 'Levels', 'Topics'])
  })

  test('nothing where nothing begins so', () => {
    expect(bot().typeAhead('zzzqqq', 100)).toEqual([])
  })
})

test('every entry asks for what it says', () => {
  for (const { query } of bot().typeAhead('a', 100)) {
    expect(['none', 'ambiguous']).not.toContain(bot().ask(bot().phrase(query)).kind)
  }
})

test('of very many, each group gets its share, and no more than asked for come', () => {
  const entries = many.typeAhead('t', 100)
  expect(entries).toHaveLength(100)
  const sizes = new Map<string, number>()
  for (const { group } of entries) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  for (const group of ['Ladders', 'Levels', 'Competencies']) {
    expect(sizes.get(group) ?? 0, group).toBeGreaterThanOrEqual(20)
  }
})

describe('of what is called so', () => {
  const ladder = buildLadder({
    aliases: ['drafters'],
    levels: ['ic1', { id: 'ic2', titles: ['Senior Designer'] }],
    pillars: {
      Craft: {
        Binding: { ic1: ['Binds books.'] },
        'Selling paper': { ic1: ['Sells letters.'] },
        'Paper crafts': {
          ic1: [['Folding', 'Folds letters and packs boxes with care, so that each of them reaches its reader.']],
        },
      },
    },
  })
  const competencies = ladder.competencies.map((each) =>
    each.name === 'Binding' ? { ...each, aliases: ['papering'] } : each,
  )
  const small = () => createLadderbot(createLadders([{ ...ladder, competencies }]))
  const labels = (typed: string, group: string, limit = 100) =>
    small()
      .typeAhead(typed, limit)
      .flatMap((entry) => (entry.group === group ? [entry.label] : []))

  test('what begins so comes first, then what has such a word, then what is only called so', () => {
    expect(labels('paper', 'Competencies')).toEqual([
      'Paper crafts · Design, all levels',
      'Selling paper · Design, all levels',
      'Binding · Design, all levels (papering)',
    ])
  })

  test('all words count, and each narrows', () => {
    expect(labels('crafts pap', 'Competencies')).toEqual(['Paper crafts · Design, all levels'])
    expect(labels('crafts sell', 'Competencies')).toEqual([])
  })

  test('a ladder’s other names find what stands in it, and a title its level', () => {
    expect(labels('drafters', 'Levels')).toHaveLength(2)
    expect(labels('drafters', 'Topics')).toEqual(['Folding · Design, all levels'])
    expect(labels('senior', 'Levels')).toEqual(['Design IC2 (Senior Designer)'])
  })

  test('a word typed wrong is taken for one of a name, and a whole one is not', () => {
    expect(labels('bindnig', 'Competencies')).toEqual(['Binding · Design, all levels'])
    expect(labels('sel', 'Competencies')).toEqual(['Selling paper · Design, all levels'])
  })

  test('a behavior that says a word itself comes before one that says a longer one', () => {
    const said = buildLadder({
      pillars: { Craft: { Post: { ic1: ['Posts letterheads.', 'Writes letters.', 'Posts a letter.'] } } },
    })
    const found = createLadderbot(createLadders([said])).typeAhead('letter', 100)
    const behaviors = found.flatMap(({ group, label }) => (group === 'Behaviors' ? [label] : []))
    expect(behaviors).toHaveLength(3)
    expect(behaviors.indexOf('DESIGN IC1: Posts letterheads.')).not.toBe(0)
  })

  test('a behavior is told from its beginning where that shows what was typed', () => {
    expect(labels('boxes', 'Behaviors')[0]).toMatch(/^DESIGN IC1: Folds letters and packs boxes/)
  })

  test('each group gets as much as the others, and what they leave over', () => {
    expect(small().typeAhead('drafters', 6)).toHaveLength(6)
    expect(small().typeAhead('drafters', 100)).toHaveLength(7)
  })
})
