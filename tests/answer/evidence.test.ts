import { describe, expect, test } from 'vitest'
import { evidenceIn, LONGEST_TEXT, type Mention } from '../../src/answer/evidence.js'
import { loadLadders } from '../../src/ladder/load.js'
import type { Ladder } from '../../src/ladder/model.js'
import { indexLadder, type LadderIndex, type Postings, type Term } from '../../src/search/index.js'
import { buildLadder } from '../helpers/ladders.js'

const loaded = loadLadders('ladders')
const current = 'ladders' in loaded ? loaded.ladders.current : []
const shipped = new Map(current.map((each) => [each.id, indexLadder(each)]))

function find(id: string): LadderIndex {
  const index = shipped.get(id)
  if (!index) throw new Error(`no ladder ${id}`)
  return index
}

/** What is found, a line each: "Drawing/Portraits covered: the sentence". */
function found(index: LadderIndex, levels: readonly string[], text: string): string[] {
  return mentionsIn(index, levels, text).map(({ name, degree, sentence }) => `${name} ${degree}: ${sentence}`)
}

function mentionsIn(index: LadderIndex, levels: readonly string[], text: string): (Mention & { name: string })[] {
  return evidenceIn(index, levels, text).topics.flatMap(({ competency, topic, mentions }) => {
    const name = [competency.name, topic].filter((each) => each).join('/')
    return mentions.map((mention) => ({ ...mention, name }))
  })
}

describe('a sentence about work finds the topic that it speaks of', () => {
  test.each([
    ['ce', 'ic5', 'In discovery calls I tied the pain we uncovered to their business outcomes.', 'Discovery'],
    ['ce', 'ic5', 'I mentored two junior CEs on whom to involve in an account.', 'Internal'],
    ['ce', 'ic4', 'She wrote custom integrations against the API for a build system we do not support.', null],
    ['ce', 'ic4', 'I know the strengths and weaknesses of all competitors.', 'Competitive Landscape'],
    ['ce', 'ic3', 'Ran the whole proof of concept alone, with clear success criteria.', 'Trial & Technical Win'],
  ])('%s %s: %s', (id, level, text, topic) => {
    const [best] = mentionsIn(find(id), [level], text).sort((a, b) => b.score - a.score)
    expect(best?.behavior.topic).toBe(topic)
    expect(best?.behavior.level).toBe(level)
    expect(best?.sentence).toBe(text)
    expect(best?.words.length).toBeGreaterThan(0)
  })

  test.each([
    ['pmm', 'ic4', 'I reviewed and signed off all edits to customer-facing content.', 'content-reviews'],
    ['pmm', 'ic5', 'Helped the VP Product decide which bets go on the roadmap.', 'engineering-and-product'],
    ['pmm', 'ic4', 'Competitors: I built the battle cards that the field uses.', 'competition'],
    ['cm', 'ic5', 'I gave sales a reference program, which they use in most deals.', 'sales-and-ce'],
  ])('%s %s: %s', (id, level, text, competency) => {
    const [best] = mentionsIn(find(id), [level], text).sort((a, b) => b.score - a.score)
    expect(best?.behavior.competency).toBe(competency)
  })
})

test.each([
  ['ce', 'I led the trial and wrote the plan.', 'Outcomes/Trial & Technical Win partly'],
  ['pmm', 'I sent a weekly update to all stakeholders.', 'Internal Communication partly'],
])('%s: a sentence that says little of what it speaks of mentions that in part: %s', (id, text, mention) => {
  expect(found(find(id), ['ic4'], text)).toEqual([`${mention}: ${text}`])
})

describe('small talk and office news mention nothing', () => {
  test.each([
    ['ce', 'Had lunch with the team on Friday.'],
    ['ce', 'Great quarter everybody, thank you for all the hard work, enjoy the long weekend!'],
    ['ce', 'The customer cancelled the meeting.'],
    ['pmm', 'The new office opens in March and has 40 desks.'],
    ['cm', 'We are looking for volunteers for the running event in June, sign up by the end of the week.'],
    ['cm', ''],
    ['cm', '🎉🎉🎉'],
  ])('%s: %s', (id, text) => {
    expect(found(find(id), [], text)).toEqual([])
  })
})

const workshop = indexLadder(
  buildLadder({
    pillars: {
      Craft: {
        Drawing: {
          ic1: ['Sketches portraits with charcoal.'],
          ic2: [
            ['Landscapes', 'Paints rivers and hills in oil.'],
            ['Portraits', 'Draws faces from life with charcoal and chalk.'],
          ],
        },
        Printing: { ic2: ['Carves woodcuts and prints editions.', 'Mixes inks by hand.'] },
        Selling: { ic2: ['Negotiates contracts and prices with galleries.'] },
      },
    },
  }),
)

test('what is mentioned is told by topic, in the order of the page, each with its sentences, the best first', () => {
  const text =
    'I negotiated contracts with two galleries.\n- I painted rivers in oil.\n2. I painted rivers and hills in oil.'
  expect(found(workshop, ['ic2'], text)).toEqual([
    'Drawing/Landscapes covered: I painted rivers and hills in oil.',
    'Drawing/Landscapes covered: I painted rivers in oil.',
    'Selling covered: I negotiated contracts with two galleries.',
  ])
  const { topics } = evidenceIn(workshop, ['ic2'], text)
  expect(topics.filter(({ mentions }) => mentions.length === 0).map(({ topic }) => topic)).toEqual(['Portraits', null])
})

test('what sets words off in bold or italics is no part of a sentence', () => {
  const text = '**Prints.** I carved *woodcuts* and printed editions of ~ten~ _twenty_ snake_case 2*3'
  expect(mentionsIn(workshop, ['ic2'], text).map(({ sentence }) => sentence)).toEqual([
    'I carved woodcuts and printed editions of ten twenty snake_case 2*3',
  ])
})

test('a sentence may speak of several topics', () => {
  const text = 'I carved woodcuts and printed editions, and negotiated contracts and prices with galleries.'
  expect(found(workshop, ['ic2'], text)).toEqual([`Printing covered: ${text}`, `Selling covered: ${text}`])
})

test('what ; and : part is held against the topics by itself, a short label is not parted', () => {
  const text = 'Printing: I carved woodcuts and printed editions; then I negotiated contracts with galleries.'
  expect(found(workshop, ['ic2'], text)).toEqual([
    'Printing covered: Printing: I carved woodcuts and printed editions',
    'Selling covered: then I negotiated contracts with galleries.',
  ])
})

test('the behavior of the topic that says most of the words stands for it', () => {
  const [mention] = mentionsIn(workshop, ['ic2'], 'For the printing I mixed all inks by hand.')
  expect(mention?.behavior.text).toBe('Mixes inks by hand.')
})

test('of behaviors that say as much of it the first on the page stands for the topic', () => {
  const twice = indexLadder(
    buildLadder({
      pillars: { Craft: { Printing: { ic1: ['Prints woodcuts.', 'Prints woodcuts.'] }, Selling: { ic1: ['Sells.'] } } },
    }),
  )
  const [mention] = mentionsIn(twice, ['ic1'], 'I printed woodcuts.')
  expect(mention?.behavior.id).toMatch(/\/1$/)
})

test('sentences of one line are told without what stands around them', () => {
  const text = '  I carved woodcuts and printed editions.   I negotiated contracts and prices with galleries.  '
  expect(found(workshop, ['ic2'], text)).toEqual([
    'Printing covered: I carved woodcuts and printed editions.',
    'Selling covered: I negotiated contracts and prices with galleries.',
  ])
})

test('only the levels asked for are looked at, all where none is', () => {
  const text = 'Sketched portraits in charcoal.'
  expect(mentionsIn(workshop, ['ic1'], text).map(({ behavior }) => behavior.level)).toEqual(['ic1'])
  expect(mentionsIn(workshop, [], text).map(({ behavior }) => behavior.level)).toContain('ic1')
  expect(found(workshop, ['ic2'], 'Sketched many sketches.')).toEqual([])
})

describe('a word tells of a topic where the topic says it more than the others', () => {
  const alike = indexLadder(
    buildLadder({
      pillars: {
        Work: {
          Baking: { ic1: ['Delivers bread and rolls to customers.'] },
          Brewing: { ic1: ['Delivers beer and cider to customers.'] },
          Roasting: { ic1: ['Delivers coffee and tea to customers.'] },
        },
      },
    }),
  )

  test('what all of them say tells nothing, and is not set off', () => {
    const [mention, ...others] = mentionsIn(alike, ['ic1'], 'I delivered bread and rolls to all customers.')
    expect([mention?.name, mention?.words, others]).toEqual(['Baking', ['bread', 'rolls'], []])
  })

  test('names of people do not hide what the sentence is about', () => {
    const text = 'Quillon and Zebulon delivered cider and beer for Wystan, Xanthippe and Yorick.'
    expect(mentionsIn(alike, ['ic1'], text).map(({ name }) => name)).toEqual(['Brewing'])
  })
})

describe('what was not done is no evidence, what is held back is partly so', () => {
  test.each([
    ['Next half I want to carve woodcuts and print editions.', []],
    ['I would like to carve woodcuts and print editions.', []],
    ['I did not get to woodcuts and editions, nor to printing.', []],
    ['Woodcuts and printed editions were made by our apprentice.', []],
    ['I have carved woodcuts, but have not printed editions.', ['partly']],
    ['I carved woodcuts and printed editions now and then.', ['partly']],
    ['Woodcuts were made by my colleague, I printed the editions.', ['partly']],
    ['I carved woodcuts and printed editions, and nobody had to ask me.', ['covered']],
    ['The woodcuts and editions that I printed are used by our galleries.', ['covered']],
  ])('%s', (text, degrees) => {
    const printing = mentionsIn(workshop, ['ic2'], text).filter(({ name }) => name === 'Printing')
    expect(printing.map(({ degree }) => degree)).toEqual(degrees)
  })
})

describe('however long a text is', () => {
  const sentence = 'I carved woodcuts and printed editions. '
  const long = sentence.repeat(1_000)

  test('12,000 characters are read, up to the end of a sentence, and the last one is told', () => {
    const text = `${'I rested. '.repeat(1_196)}I carved woodcuts. I printed editions and carved woodcuts.`
    expect(LONGEST_TEXT).toBe(12_000)
    expect(evidenceIn(workshop, ['ic2'], text).stoppedAfter).toBe('I carved woodcuts.')
    expect(evidenceIn(workshop, ['ic2'], long.slice(0, LONGEST_TEXT)).stoppedAfter).toBeNull()
    expect(mentionsIn(workshop, ['ic2'], long)).toHaveLength(LONGEST_TEXT / sentence.length)
    expect(evidenceIn(workshop, ['ic2'], 'x'.repeat(20_000)).stoppedAfter).toHaveLength(LONGEST_TEXT)
  })

  test('a text that ends sooner is read to its end, and one whose sentence does not end up to a word', () => {
    expect(evidenceIn(workshop, ['ic2'], 'I carved woodcuts and printed editions.').stoppedAfter).toBeNull()
    const text = `I rested. ${'woodcuts '.repeat(2_000)}`
    expect(evidenceIn(workshop, ['ic2'], text).stoppedAfter).toMatch(/^(?:woodcuts ?)+$/)
  })

  test('the postings of a word are looked at once', () => {
    const { index, looked } = counting(find('ce').ladder)
    const vocabulary = [...find('ce').words].join(' ').slice(0, LONGEST_TEXT / 4)
    evidenceIn(index, ['ic5'], vocabulary)
    const once = looked()
    evidenceIn(index, ['ic5'], `${vocabulary}\n`.repeat(3))
    expect(once).toBeGreaterThan(1_000)
    expect(looked()).toBe(2 * once)
    const all = [...index.postings.values()].reduce((sum, { behaviors }) => sum + behaviors.length, 0)
    expect(once).toBeLessThanOrEqual(all)
  })

  test('a sentence without an end is held against the topics in pieces', () => {
    const endless = 'woodcuts and editions '.repeat(500)
    const lengths = mentionsIn(workshop, ['ic2'], endless).map((each) => each.sentence.split(' ').length)
    expect(lengths.length).toBeGreaterThan(20)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60)
  })
})

/** An index that notes how many entries of its postings are looked at. */
function counting(ladder: Ladder): { index: LadderIndex; looked: () => number } {
  const index = indexLadder(ladder)
  let seen = 0
  class Counting extends Map<Term, Postings> {
    override get(term: Term): Postings | undefined {
      const postings = super.get(term)
      return (
        postings && {
          counts: postings.counts,
          get behaviors() {
            seen += postings.behaviors.length
            return postings.behaviors
          },
        }
      )
    }
  }
  return { index: { ...index, postings: new Counting(index.postings) }, looked: () => seen }
}
