import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refOf } from '../../src/ladder/ladders.js'
import type { Behavior, Competency, CompetencyCell, Ladder } from '../../src/ladder/model.js'
import { indexLadder } from '../../src/search/index.js'
import { createSearchIndex, type SearchIndex } from '../../src/search/ranking.js'
import { wordsOf } from '../../src/words/tokens.js'
import { buildLadder, nastyLadders } from '../helpers/ladders.js'

interface CompetencySpec {
  readonly phrases?: readonly string[]
  readonly aliases?: readonly string[]
  readonly summary?: string
  /** By level: the behavior's text, then what people say when they look for it. */
  readonly behaviors: Readonly<Record<string, readonly [text: string, ...phrases: string[]]>>
}

const design = ladderOf('design', {
  Drawing: {
    aliases: ['sketching'],
    summary: 'What reaches the paper.',
    phrases: ['pencil skills'],
    behaviors: {
      ic1: ['Draws straight lines with support.', 'keep a steady hand', 'use a ruler'],
      ic2: ['Draws curves autonomously; corrects lines that others left crooked.', 'round shapes'],
    },
  },
  Sharing: {
    phrases: ['tell the team about work'],
    behaviors: {
      ic1: ['Shows work in progress.', 'early drafts'],
      ic2: ['Teaches a class of juniors.', 'run a workshop', 'explain how lines are drawn'],
    },
  },
})
const index = searchOf(design)

describe('a behavior is found by', () => {
  test.each([
    ['words of its text', 'straight support', 'drawing/ic1/1'],
    ['other forms of a word', 'corrected crookedness', 'drawing/ic2/1'],
    ['what people say when they look for it', 'steady hand', 'drawing/ic1/1'],
    ['the name of its competency', 'sharing', 'sharing/ic1/1'],
    ['another name of its competency', 'sketching', 'drawing/ic1/1'],
    ['what people say of its competency', 'pencil', 'drawing/ic1/1'],
    ['the summary of its competency', 'paper', 'drawing/ic1/1'],
    ['a near-synonym', 'mentor', 'sharing/ic2/1'],
    ['any word that means the same in English', 'instructs', 'sharing/ic2/1'],
    ['such a word of a phrase', 'forms', 'drawing/ic2/1'],
  ])('%s: %s', (_, asked, id) => {
    expect(found(asked)[0]).toBe(`design@2024-01/${id}`)
  })
})

describe('the order of results', () => {
  test('what the page says comes before what people say for something else', () => {
    const said = ladderOf('a', {
      Phrased: { behaviors: { ic1: ['Welcomes guests.', 'budget'] } },
      Said: { behaviors: { ic1: ['Keeps the budget.', 'bookkeeping'] } },
    })
    expect(searchOf(said).search(['budget'], {}, 2)).toMatchObject([
      { behavior: { competency: 'said' } },
      { behavior: { competency: 'phrased' } },
    ])
  })

  test('a ladder without phrases is not drowned by one that has many', () => {
    const phrases = [
      'plan the week',
      'budget reviews',
      'meet the board',
      'plan the years',
      'spend money',
      'call people',
    ]
    const phrased = ladderOf('a', {
      One: { behaviors: { ic1: ['Welcomes guests.', ...phrases], ic2: ['Runs events.', ...phrases] } },
    })
    const bare = ladderOf('b', { Two: { behaviors: { ic1: ['Reviews the budget every year.'] } } })
    expect(searchOf(phrased, bare).search(['year', 'budget'], {}, 1)).toMatchObject([
      { behavior: { ladder: { id: 'b' } } },
    ])
  })

  test('of two that say a word, the one comes first that says little else', () => {
    const often = ladderOf('a', {
      Once: { behaviors: { ic1: ['Welcomes guests.', 'tidy desks', 'order flowers', 'unpack crates', 'budget'] } },
      Often: { behaviors: { ic1: ['Keeps the books.', 'budget'] } },
    })
    expect(searchOf(often).search(['budget'], {}, 2)).toMatchObject([
      { behavior: { competency: 'often' } },
      { behavior: { competency: 'once' } },
    ])
  })

  test('a rare word counts for more than one that most behaviors have', () => {
    const rare = ladderOf('a', {
      One: { behaviors: { ic1: ['Helps customers.'], ic2: ['Visits customers.'] } },
      Two: { behaviors: { ic1: ['Asks customers.'], ic2: ['Files invoices.'] } },
    })
    expect(searchOf(rare).search(['customers', 'invoices'], {}, 1)[0]?.behavior.text).toBe('Files invoices.')
  })

  test('the word itself comes before a near-synonym of it', () => {
    const near = ladderOf('a', {
      One: { behaviors: { ic1: ['Coaches people.'] } },
      Two: { behaviors: { ic1: ['Mentors people.'] } },
    })
    expect(
      searchOf(near)
        .search(['mentor'], {}, 2)
        .map(({ behavior }) => behavior.text),
    ).toEqual(['Mentors people.', 'Coaches people.'])
  })

  test('equals stand as on the page', () => {
    const same: CompetencySpec = { behaviors: { ic1: ['Draws.'], ic2: ['Draws.'] } }
    const equals = ladderOf('a', { One: same, Two: same })
    expect(
      searchOf(equals)
        .search(['draws'], {}, 9)
        .map(({ behavior }) => behavior.id),
    ).toEqual(['a@2024-01/one/ic1/1', 'a@2024-01/one/ic2/1', 'a@2024-01/two/ic1/1', 'a@2024-01/two/ic2/1'])
  })
})

describe('the score', () => {
  test('says how much of what was asked is covered', () => {
    const all = best('steady hand')
    const half = best('steady hand zeppelin')
    const little = best('steady zeppelin quasar nebula')
    expect(all).toBeGreaterThan(half)
    expect(half).toBeGreaterThan(little)
    expect(little).toBeGreaterThan(0)
  })

  test('does not depend on what else there is to find', () => {
    const one = searchOf(design).search(['steady', 'hand'], {}, 1)[0]?.score ?? 0
    const many = searchOf(design, ...copies(20)).search(['steady', 'hand'], {}, 1)[0]?.score ?? 0
    expect(Math.abs(one - many)).toBeLessThan(0.05)
  })

  test('the most telling word is told first', () => {
    expect(index.search(['lines', 'crooked'], {}, 1)[0]?.words).toEqual(['crooked', 'lines'])
  })

  test.each([[['zeppelin']], [['the', 'of', 'and']], [[]]])('nothing is found for %j', (words) => {
    expect(index.search(words, {}, 5)).toEqual([])
  })

  test('the words that found a behavior are told as they were asked', () => {
    expect(index.search(['zeppelin', 'keeping', 'hands'], {}, 1)[0]?.words.toSorted()).toEqual(['hands', 'keeping'])
  })
})

describe('a search stays', () => {
  const both = searchOf(design, ...copies(2))

  test('within a ladder', () => {
    const [copy] = copies(1)
    if (!copy) throw new Error('no copy')
    const ladders = both.search(['lines'], { ladder: refOf(copy) }, 9).map(({ behavior }) => behavior.ladder.id)
    expect(new Set(ladders)).toEqual(new Set(['copy0']))
  })

  test('within levels', () => {
    const levels = both.search(['lines'], { levels: ['ic2'] }, 9).map(({ behavior }) => behavior.level)
    expect(new Set(levels)).toEqual(new Set(['ic2']))
  })

  test('within a ladder that is not there, and finds nothing', () => {
    expect(both.search(['lines'], { ladder: { id: 'nobody', revision: '2024-01' } }, 9)).toEqual([])
  })

  test('within its limit', () => {
    expect(both.search(['lines'], {}, 2)).toHaveLength(2)
  })
})

test('a word is known in any form in which it stands somewhere, and by nothing else', () => {
  expect(['lines', 'line', 'pencils', 'workshop'].map((word) => index.knows(word))).toEqual([true, true, true, true])
  expect(['zeppelin', '#1', '', 'constructor', '__proto__'].map((word) => index.knows(word))).toEqual(
    Array.from({ length: 5 }, () => false),
  )
})

test('no ladder, or one without behaviors, is searched in vain', () => {
  expect(searchOf().search(['lines'], {}, 5)).toEqual([])
  expect(searchOf(ladderOf('a', {})).search(['lines'], {}, 5)).toEqual([])
})

test('one search leaves no trace in the next', () => {
  const fresh = searchOf(design).search(['lines', 'drawn'], {}, 5)
  index.search(['steady', 'juniors', 'curves'], { levels: ['ic2'] }, 5)
  index.search(['lines'], { ladder: refOf(design) }, 1)
  expect(index.search(['lines', 'drawn'], {}, 5)).toEqual(fresh)
})

test('whatever words are asked for, of whatever ladders, scores lie between 0 and 1, best first', () => {
  const nasty = searchOf(design, ...nastyLadders())
  const word = fc.oneof(fc.constantFrom('lines', 'drawn', 'mentor', 'channel', '設計', '#3'), fc.string())
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const scores = nasty.search(words, {}, 10).map(({ score }) => score)
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
      expect(scores.toSorted((a, b) => b - a)).toEqual(scores)
    }),
  )
})

function searchOf(...ladders: readonly Ladder[]): SearchIndex {
  return createSearchIndex(ladders.map(indexLadder))
}

function found(asked: string): string[] {
  return index.search(wordsOf(asked), {}, 9).map(({ behavior }) => behavior.id)
}

function best(asked: string): number {
  return index.search(wordsOf(asked), {}, 1)[0]?.score ?? 0
}

/** Ladders that say what the first one says. */
function copies(count: number): Ladder[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `copy${number}`
    const copyBehavior = (behavior: Behavior): Behavior => ({ ...behavior, ladder: { ...behavior.ladder, id } })
    const copyCompetency = (competency: Competency): Competency => ({
      ...competency,
      cells: new Map(
        [...competency.cells].map(([level, cell]) => [level, { ...cell, behaviors: cell.behaviors.map(copyBehavior) }]),
      ),
    })
    const pillars = design.pillars.map((pillar) => ({
      ...pillar,
      competencies: pillar.competencies.map(copyCompetency),
    }))
    return { ...design, id, pillars, competencies: pillars.flatMap((pillar) => pillar.competencies) }
  })
}

/** A ladder of one pillar and two levels. */
function ladderOf(id: string, competencies: Readonly<Record<string, CompetencySpec>>): Ladder {
  const ladder = buildLadder({ id, name: id, levels: ['ic1', 'ic2'], pillars: {} })
  const built = Object.entries(competencies).map(([name, spec]): Competency => {
    const slug = name.toLowerCase()
    const cells = Object.entries(spec.behaviors).map(([level, [text, ...phrases]]): [string, CompetencyCell] => {
      const behavior: Behavior = {
        id: `${id}@2024-01/${slug}/${level}/1`,
        ladder: refOf(ladder),
        level,
        competency: slug,
        topic: null,
        text,
        raises: false,
        examples: [],
        links: [],
        phrases,
      }
      return [level, { name: null, summary: null, behaviors: [behavior] }]
    })
    return {
      slug,
      pillar: 'craft',
      name,
      summary: spec.summary ?? null,
      aliases: spec.aliases ?? [],
      phrases: spec.phrases ?? [],
      topics: [],
      atEveryLevel: [],
      cells: new Map(cells),
    }
  })
  const pillar = { slug: 'craft', name: 'Craft', summary: null, aliases: [], phrases: [], competencies: built }
  return { ...ladder, pillars: [pillar], competencies: built }
}
