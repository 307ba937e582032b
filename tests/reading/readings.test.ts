/** What holds for every reading: names find themselves, offers ask what they say, and the way of writing never matters. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLadders, refOf } from '../../src/ladder/ladders.js'
import { loadLadders } from '../../src/ladder/load.js'
import type { Ladder } from '../../src/ladder/model.js'
import { createLadderbot, type Ladderbot } from '../../src/ladderbot.js'
import type { Query } from '../../src/reading/query.js'
import { buildLadder, nastyLadders } from '../helpers/ladders.js'

const loaded = loadLadders('ladders')
if (!('ladders' in loaded)) throw new Error('the shipped ladders do not load')
const shipped = createLadderbot(loaded.ladders)
const nasty = createLadderbot(createLadders(nastyLadders()))

/** Every query of the kinds that name something in a ladder, for one revision. */
function queriesOf(ladder: Ladder): Query[] {
  const ref = refOf(ladder)
  const subjects = ladder.pillars.flatMap((pillar) =>
    pillar.competencies.flatMap((competency) => [
      { competency: competency.slug, topic: null },
      ...competency.topics.map((topic) => ({ competency: competency.slug, topic: topic.label })),
    ]),
  )
  const levels = ladder.levels.map((level) => level.id)
  return [
    { kind: 'ladder', ladder: ref },
    { kind: 'promotion', ladder: ref },
    ...levels.map((level): Query => ({ kind: 'level', ladders: [ref], level })),
    ...ladder.roles.map((role): Query => ({ kind: 'role', ladder: ref, role: role.slug })),
    ...subjects.flatMap((subject): Query[] => [
      { kind: 'competency', ladders: [ref], subject },
      ...levels.map((level): Query => ({ kind: 'expectation', ladders: [ref], subject, level })),
      ...(levels.length > 1 ? [{ kind: 'comparison', ladders: [ref], levels, subject } satisfies Query] : []),
    ]),
  ]
}

const everyLadder = [...loaded.ladders.current, ...loaded.ladders.superseded]

describe.each(everyLadder.map((ladder) => ({ name: `${ladder.id} ${ladder.revision}`, ladder })))(
  '$name',
  ({ ladder }) => {
    test('every name finds itself: a query written as text is understood as that query', () => {
      const astray = queriesOf(ladder).flatMap((query) => {
        const text = shipped.phrase(query)
        const read = shipped.ask(text).asked
        return JSON.stringify(read) === JSON.stringify(query) ? [] : [{ text, wanted: query, read }]
      })
      expect(astray).toEqual([])
    })

    test('every offer of every answer asks what it says and gets a straight answer', () => {
      expect(queriesOf(ladder).flatMap((query) => offersAstray(shipped, query))).toEqual([])
    })
  },
)

/** The offers of an answer that come back as something else, or as no answer. */
function offersAstray(bot: Ladderbot, query: Query): unknown[] {
  return bot.answer(query).next.flatMap((offer) => {
    const again = bot.ask(offer.text)
    const same = JSON.stringify(again.asked) === JSON.stringify(offer.query)
    return same && again.kind !== 'ambiguous' && again.kind !== 'none' ? [] : [{ offer: offer.text, read: again.asked }]
  })
}

const WRITTEN: readonly (readonly string[])[] = [
  ['ce', 'ic5', 'discovery'],
  ['pmm', 'ic4', 'pricing and packaging'],
  ['cm', 'ic5', 'content creation'],
  ['customer engineering', 'ic4', 'operational excellence'],
  ['product marketing', 'ic3'],
  ['pmm', 'developer intuition'],
  ['ce', 'promotion'],
  ['pmm', 'ic4', 'sales and ce'],
]

test('the order of what is named, its case and the punctuation never change a reading', () => {
  const punctuation = fc.constantFrom(' ', ', ', ' - ', ' / ', ': ', ' … ')
  const written = fc.constantFrom(...WRITTEN).chain((parts) =>
    fc.record({
      plain: fc.constant(parts.join(' ')),
      parts: fc.shuffledSubarray([...parts], { minLength: parts.length, maxLength: parts.length }),
      gap: punctuation,
      end: fc.constantFrom('', '?', '!', '.', ' please'),
      shout: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(written, ({ plain, parts, gap, end, shout }) => {
      const text = `${parts.join(gap)}${end}`
      expect(shipped.ask(shout ? text.toUpperCase() : text).asked).toEqual(shipped.ask(plain).asked)
    }),
  )
})

test('whatever is typed gets an answer, and a query that its text asks again', () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'ce',
        'ic5',
        'ic9',
        'scope',
        'vs',
        'old',
        '2023-03',
        'constructor',
        '__proto__',
        'next level',
        'what',
        '\u0000',
        '&amp;',
        '<@U1>',
      ),
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(words, fc.constantFrom(shipped, nasty), (parts, bot) => {
      const answer = bot.ask(parts.join(' '))
      expect(bot.phrase(answer.asked).length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('a revision that several ladders have names none of them, and sets none side by side', () => {
  const pillars = { Craft: { Drawing: { ic1: ['Draws lines.'] } } }
  const ladders = ['design', 'print'].map((id) => buildLadder({ id, name: id, revision: '2024-01', pillars }))
  const { asked } = createLadderbot(createLadders(ladders)).ask('drawing 2024-01')
  expect(asked).toMatchObject({ kind: 'competency', ladders: ladders.map(refOf) })
})
