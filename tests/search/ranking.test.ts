/**
 * The first results of telling searches of the shipped ladders, each with its reason: what a change of weights must not
 * lose. A row names them in any order, by competency or topic, with the level where that matters.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLadders } from '../../src/ladder/load.js'
import { indexLadder } from '../../src/search/index.js'
import { createSearchIndex, type Scored } from '../../src/search/ranking.js'
import { wordsOf } from '../../src/words/tokens.js'

const loaded = loadLadders('ladders')
if ('problems' in loaded) throw new Error('the shipped ladders do not load')
const index = createSearchIndex(loaded.ladders.current.map(indexLadder))

test.each([
  ['pricing', ['pmm pricing-and-packaging', 'pmm pricing-and-packaging', 'pmm pricing-and-packaging'], 'a name wins'],
  ['discovery', ['ce Discovery', 'ce Discovery', 'ce Discovery'], 'so does a topic’s, before texts that say the word'],
  [
    'competitors',
    ['cm competition', 'ce Competitive Landscape', 'pmm competition'],
    'whichever ladder says it, whatever it calls the matter',
  ],
  ['economic buyer', ['ce Customer Relationships & Influence'], 'both words of one sentence'],
  [
    'influencing the roadmap',
    ['pmm engineering-and-product ic4', 'pmm engineering-and-product ic5'],
    'the levels that say it, not the one that does not',
  ],
  ['escalate', ['ce Soft-skills'], 'the page’s own word before near-synonyms of it'],
  ['analyst relations', ['pmm market ic4', 'pmm market ic5'], 'the levels that say it'],
  [
    'status updates',
    ['cm internal-communication', 'pmm internal-communication'],
    'what people say, whatever the page says',
  ],
  ['blog posts', ['pmm content-creation ic3'], 'writing before reviewing, which says the same words less often'],
  ['budget holder', ['ce Customer Relationships & Influence ic4'], 'a whole phrase before every other budget'],
  ['open-ended questions', ['ce Discovery', 'ce Discovery', 'ce Discovery'], 'a hyphen parts two words'],
  ['mentoring', ['pmm marketing ic4', 'cm general ic4'], 'the word itself before near-synonyms'],
  ['customer references', ['cm scope'], 'customer stands everywhere, references do not'],
])('%s: %j – %s', (asked, expected) => {
  const results = search(asked).slice(0, expected.length)
  const hasLevel = expected.some((each) => /ic\d$/.test(each))
  expect(results.map((result) => described(result, hasLevel)).toSorted()).toEqual(expected.toSorted())
})

const searches = fc.constantFrom(
  'influencing the roadmap with product managers',
  'escalate blockers to the manager early',
  'open-ended questions about customer pain',
  'running a proof of concept for a prospect',
  'writing case studies and blog posts about customers',
  'mentoring junior teammates on competitors and the market',
)

test('the order of words never changes a search', () => {
  fc.assert(
    fc.property(
      searches.chain((text) =>
        fc.tuple(fc.constant(text), fc.shuffledSubarray(wordsOf(text), { minLength: wordsOf(text).length })),
      ),
      ([text, shuffled]) => {
        expect(ranked(shuffled.join(' '))).toEqual(ranked(text))
      },
    ),
  )
})

test('case never changes a search', () => {
  fc.assert(
    fc.property(searches, fc.infiniteStream(fc.boolean()), (text, flips) => {
      const cased = [...text].map((letter) => (flips.next().value ? letter.toUpperCase() : letter)).join('')
      expect(ranked(cased)).toEqual(ranked(text))
    }),
  )
})

test('punctuation between words never changes a search', () => {
  const marks = fc.constantFrom(' ', ', ', '? ', ' – ', '/', ' "', '… ', ' (', ') ', '! ', '\n', ' 🚀 ')
  fc.assert(
    fc.property(searches, fc.infiniteStream(marks), (text, between) => {
      const dressed = text.split(' ').reduce((words, word) => words + between.next().value + word)
      expect(ranked(dressed)).toEqual(ranked(text))
    }),
  )
})

test('saying a word twice never changes a search', () => {
  fc.assert(
    fc.property(searches, fc.nat(5), (text, position) => {
      const words = wordsOf(text)
      expect(ranked([...words, words[position]].join(' '))).toEqual(ranked(text))
    }),
  )
})

function search(text: string): readonly Scored[] {
  return index.search(wordsOf(text), {}, 10)
}

function ranked(text: string): readonly (readonly [id: string, score: number])[] {
  return search(text).map(({ behavior, score }) => [behavior.id, score])
}

function described({ behavior }: Scored, withLevel: boolean): string {
  const name = `${behavior.ladder.id} ${behavior.topic ?? behavior.competency}`
  return withLevel ? `${name} ${behavior.level}` : name
}
