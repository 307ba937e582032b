/** What changed between the two shipped revisions of the Customer Engineering ladder, as people ask for it. */
import { describe, expect, test } from 'vitest'
import type { AnswerOf } from '../../src/answer/answer.js'
import { behaviorsOf, createLadders } from '../../src/ladder/ladders.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { answerJson } from '../../src/render/json.js'
import { messageOf } from '../../src/render/message.js'
import { drawn } from '../helpers/drawn.js'
import { bot } from '../helpers/ladderbot.js'
import { buildLadder } from '../helpers/ladders.js'

function ask(query: string): AnswerOf<'changes'> {
  const answer = bot().ask(query)
  if (answer.kind !== 'changes') throw new Error(`${query} is read as ${answer.kind}`)
  return answer
}

const textOf = (query: string): string => answerJson(query, ask(query)).text
const behaviors = (query: string) => ask(query).changes?.competencies.flatMap((each) => each.behaviors) ?? []

describe('the whole answer', () => {
  const whole = 'what changed in the CE ladder'

  test('quotes every behavior that came, went or reads otherwise, uncut', () => {
    const text = textOf(whole).replaceAll('*', '')
    const quoted = behaviors(whole).filter(({ kind }) => kind !== 'unchanged')
    expect(quoted.length).toBeGreaterThan(100)
    for (const { before, after } of quoted)
      for (const each of [before, after]) if (each) expect(text).toContain(each.text)
  })

  test('accounts for every behavior of both revisions', () => {
    const { changes } = ask(whole)
    const all = changes ? [...behaviorsOf(changes.older), ...behaviorsOf(changes.newer)] : []
    const told = behaviors(whole).flatMap(({ before, after }) => [before, after].flatMap((each) => each ?? []))
    expect(told.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  test('says what came of competencies, levels and promotion', () => {
    const text = textOf(whole)
    for (const fact of [
      'Relationship Management (formerly Customer Interactions)',
      'Solving Technical Problems (new)',
      'Customer Drive (removed)',
      'Domain Subject Matter Expertise (merged into Contextual Understanding)',
      'IC1 (no longer defined; it had 23 behaviors)',
      'Titles (removed): Principal CE',
      'How promotion works (reworded)',
    ]) {
      expect(text).toContain(fact)
    }
  })

  test('sets off the words that are other ones', () => {
    expect(textOf(whole)).toContain('Can ask *open-ended* strategic questions')
  })

  test('fits on a screen as numbers, each with a way to what it counts', () => {
    const screen = messageOf(ask(whole)).blocks.map(drawn).join('\n')
    expect(screen).toContain('**Solving Technical Problems** (new): 3 added')
    expect(screen).not.toContain('Cut here')
    const { changes } = ask(whole)
    const slugs = changes?.competencies.map(({ before, after }) => (after ?? before)?.slug ?? '') ?? []
    expect(slugs.length).toBeGreaterThan(10)
    for (const slug of slugs) {
      const query = `ce 2023-03 vs 2023-05 ${slug}`
      expect(screen).toContain(query)
      expect(ask(query).asked).toMatchObject({ subject: { competency: slug, topic: null } })
    }
  })
})

describe('narrowed', () => {
  test.each([
    ['what changed in relationship management', [], 'relationship-management', null],
    ['ce 2023-03 vs 2023-05 discovery', [], 'relationship-management', 'Discovery'],
    ['ce ic3 2023-03 vs 2023-05 discovery', ['ic3'], 'relationship-management', 'Discovery'],
    ['what changed in customer drive', [], 'customer-drive', null],
    ['ce 2023-03 vs 2023-05 technology', [], 'technology', null],
    ['ce ic3 2023-03 vs 2023-05', ['ic3'], null, null],
  ])('“%s” names levels, competency and topic', (query, levels, competency, topic) => {
    const set = {
      kind: 'changes',
      ladder: 'ce',
      revision: '2023-05',
      levels,
      competency,
      topic,
      defined: true,
      results: [],
    }
    expect(answerJson(query, ask(query))).toMatchObject(set)
  })

  test('to a topic it holds nothing else', () => {
    const found = behaviors('ce 2023-03 vs 2023-05 discovery')
    expect(found.map(({ after }) => [after?.level, after?.topic])).toEqual([
      ['ic3', 'Discovery'],
      ['ic4', 'Discovery'],
      ['ic5', 'Discovery'],
    ])
  })

  test('to a level it holds what stands or stood there', () => {
    const found = behaviors('ce ic3 2023-03 vs 2023-05')
    expect(found.length).toBeGreaterThan(10)
    for (const { before, after } of found) expect([before?.level, after?.level]).toContain('ic3')
  })

  test('to a competency that is gone it tells where its behaviors went', () => {
    const query = 'ce 2023-03 vs 2023-05 domain-subject-matter-expertise'
    expect(textOf(query)).toContain('moved from Domain Subject Matter Expertise')
    for (const { before } of behaviors(query)) expect(before?.competency).toBe('domain-subject-matter-expertise')
  })

  test('to a pillar it tells where the behaviors went of a competency that is gone from it', () => {
    const Drawing = { ic1: ['Draws lines.'] }
    const older = buildLadder({
      revision: '2023-01',
      pillars: {
        Craft: { Drawing, Sketching: { ic1: ['Sketches plans of the house.'] } },
        People: { Sharing: { ic1: ['Teaches a class.'] } },
      },
    })
    const newer = buildLadder({
      pillars: {
        Craft: { Drawing },
        People: { Sharing: { ic1: ['Teaches a class.', 'Sketches plans of the house.'] } },
      },
    })
    const answer = createLadderbot(createLadders([older, newer])).ask('design 2023-01 vs 2024-01 craft')
    expect(answerJson('', answer).text).toContain('moved from Sketching')
  })

  test('and of a ladder with one revision says that there is nothing to compare', () => {
    expect(answerJson('', ask('pmm what changed pricing'))).toMatchObject({
      ladder: 'pmm',
      competency: 'pricing-and-packaging',
      defined: false,
    })
  })

  test.each([
    'ce 2023-03 vs 2023-05 relationship management',
    'ce ic3 2023-03 vs 2023-05 discovery',
    'ce 2023-03 vs 2023-05 customer drive',
    'ce ic4 2023-03 vs 2023-05 leadership',
    'pmm ic4 what changed scope',
  ])('is asked for again by its phrase: %s', (query) => {
    const { asked } = ask(query)
    expect(bot().ask(bot().phrase(asked)).asked).toEqual(asked)
  })
})

test('a month since when it changed may be named', () => {
  expect(ask('what changed in discovery since March?')).toMatchObject({ subject: { topic: 'Discovery' } })
})

test.each([
  ['how does discovery change as you grow', 'competency'],
  ['what changes from IC4 to IC5 for a CE', 'comparison'],
  ['what changed in ce pricing', 'none'],
])('“%s” does not ask what a revision changed', (query, kind) => {
  expect(bot().ask(query).kind).toBe(kind)
})
