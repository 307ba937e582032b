import { expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import { createFinder } from '../../src/search/find.js'
import { loadVectors } from '../../src/search/load-vectors.js'
import { wordVectors } from '../../src/search/word-vectors.js'
import { stem } from '../../src/words/tokens.js'
import { buildLadder } from '../helpers/ladders.js'

const ladder = buildLadder({
  pillars: {
    Craft: {
      Drawing: { ic1: ['Draws boats on a river with great care.', 'Draws boats in a storm.', 'Draws boats.'] },
      Reading: { ic1: ['Reads to children.'] },
    },
  },
})
const ladders = createLadders([ladder])

/** Of what weather is and of what water is, three numbers a word. */
const DIRECTIONS = { tempest: [9, 1, 0], storm: [8, 2, 1], river: [0, 9, 0], boat: [0, 3, 9], children: [9, 0, 1] }
const vectors = wordVectors(Object.keys(DIRECTIONS).map(stem), Int8Array.from(Object.values(DIRECTIONS).flat()))

const byWords = createFinder(ladders)
const byMeaning = createFinder(ladders, vectors)
const search = (...words: string[]) => ({ words, ladder: null, levels: [] })
const textsOf = (found: readonly { readonly behavior: { readonly text: string } }[]) =>
  found.map(({ behavior }) => behavior.text)

test('of what the words found, that comes first which means what was asked', () => {
  expect(textsOf(byWords.find(search('boats', 'tempest')))[0]).toBe('Draws boats.')
  expect(textsOf(byMeaning.find(search('boats', 'tempest')))[0]).toBe('Draws boats in a storm.')
})

test('meaning finds nothing, drops nothing and changes no score', () => {
  const asked = search('boats', 'tempest')
  const inOneOrder = (finder: typeof byWords) =>
    finder.find(asked).toSorted((a, b) => (a.behavior.text < b.behavior.text ? -1 : 1))
  expect(inOneOrder(byMeaning)).toEqual(inOneOrder(byWords))
  expect(byMeaning.find(search('tempest'))).toEqual([])
  expect(byMeaning.fits(asked.words, {})).toEqual(byWords.fits(asked.words, {}))
})

test('words that have no vector leave the order as it is', () => {
  expect(byMeaning.find(search('draws', 'care'))).toEqual(byWords.find(search('draws', 'care')))
})

test('ladders laid out before they are searched give the same order', () => {
  const prepared = createFinder(ladders, vectors)
  expect([...prepared.prepare()]).not.toEqual([])
  expect(prepared.find(search('boats', 'tempest'))).toEqual(byMeaning.find(search('boats', 'tempest')))
})

test('the vectors that come with Ladderbot know words that no ladder and no list of synonyms has', async () => {
  const shipped = await loadVectors('vectors/english.bin')
  if ('found' in shipped) throw new Error(shipped.found)
  const other = buildLadder({
    pillars: {
      Craft: {
        Working: {
          ic1: ['Ends arguments with people.', 'Ends contracts with people.', 'Ends experiments with people.'],
        },
      },
    },
  })
  const first = (finder: typeof byWords, ...words: string[]) => textsOf(finder.find(search(...words)))[0]
  const [plain, meant] = [createFinder(createLadders([other])), createFinder(createLadders([other]), shipped)]
  expect(first(plain, 'people', 'laboratory')).toBe('Ends arguments with people.')
  expect(first(meant, 'people', 'laboratory')).toBe('Ends experiments with people.')
  expect(first(meant, 'people', 'lease')).toBe('Ends contracts with people.')
})
