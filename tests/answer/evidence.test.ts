import { describe, expect, test } from 'vitest'
import { draftCheck, matchText } from '../../src/answer/evidence.js'
import { loadLadders } from '../../src/ladder/load.js'
import { indexLadder } from '../../src/search/index.js'
import { createSearchIndex } from '../../src/search/ranking.js'
import { buildLadder } from '../helpers/ladders.js'

const loaded = loadLadders('ladders')
const current = 'ladders' in loaded ? loaded.ladders.current : []
const index = createSearchIndex(current.map(indexLadder))

function find(id: string) {
  const ladder = current.find((each) => each.id === id)
  if (!ladder) throw new Error(`no ladder ${id}`)
  return ladder
}

describe('a text about work finds what it gives evidence for', () => {
  test.each([
    [
      'ce',
      'ic5',
      'In discovery calls I tied the pain we uncovered to their business outcomes.',
      'relationship-management',
    ],
    ['ce', 'ic5', 'I mentored two junior CEs on whom to involve in an account.', 'contextual-understanding'],
    [
      'ce',
      'ic5',
      'I wrote reference architectures for complex deployments, and documented customizations for other teams.',
      'operational-excellence',
    ],
    [
      'ce',
      'ic4',
      'Flagged the delay two weeks early and proposed a workaround, so that the trial stayed on schedule.',
      'operational-excellence',
    ],
    ['ce', 'ic3', 'Ran the whole proof of concept alone, with clear success criteria.', 'outcomes'],
    ['pmm', 'ic4', 'I ran the L1 launch mostly on my own, with a bit of help from my manager.', 'scope'],
    ['pmm', 'ic4', 'I reviewed and signed off all edits to customer-facing content.', 'content-reviews'],
    [
      'pmm',
      'ic5',
      'Helped the VP Product decide which bets go on the roadmap by bringing customer research.',
      'engineering-and-product',
    ],
    [
      'cm',
      'ic5',
      'I started a reference program for sales, which the field now uses in most large deals.',
      'sales-and-ce',
    ],
  ])('%s %s: %s', (id, level, text, competency) => {
    const [best] = matchText(index, find(id), [level], text)
    expect(best?.behavior.competency).toBe(competency)
    expect(best?.sentence).toBe(text)
    expect(best?.words.length).toBeGreaterThan(1)
  })
})

describe('small talk and office news fit nothing', () => {
  test.each([
    ['ce', 'Had lunch with the team on Friday.'],
    ['ce', 'Great quarter everybody, thank you for all the hard work, enjoy the long weekend!'],
    ['ce', 'The customer cancelled the meeting.'],
    ['ce', 'The build is red again because somebody bumped the node version without updating the lock file.'],
    ['pmm', 'Can someone approve my pull request?'],
    ['pmm', 'The new office opens in March and has 40 desks.'],
    ['cm', 'We are looking for volunteers for the running event in June, sign up in the sheet by the end of the week.'],
    ['cm', ''],
    ['cm', '🎉🎉🎉'],
  ])('%s: %s', (id, text) => {
    expect(matchText(index, find(id), [], text)).toEqual([])
  })
})

const ladder = buildLadder({
  pillars: {
    Craft: {
      Drawing: { ic1: ['Sketches portraits with charcoal.'], ic2: ['Paints landscapes in oil.'] },
      Printing: { ic2: ['Carves woodcuts and prints editions.'] },
      Selling: { ic2: ['Negotiates contracts with galleries.'] },
    },
  },
})
const small = createSearchIndex([indexLadder(ladder)])

test('each behavior stands once, with its best sentence, the best match first', () => {
  const text =
    'I like woodcuts and editions.\n- Carves woodcuts, prints editions.\n2. Paints landscapes in oil, quickly.'
  const matches = matchText(small, ladder, ['ic2'], text)
  expect(matches.map(({ behavior, sentence }) => [behavior.competency, sentence])).toEqual([
    ['printing', 'Carves woodcuts, prints editions.'],
    ['drawing', 'Paints landscapes in oil, quickly.'],
  ])
  expect(matches[0]?.words).toEqual(['carves', 'woodcuts', 'prints', 'editions'])
})

test('only the levels asked for are looked at, all where none is', () => {
  const text = 'Sketches portraits with charcoal.'
  expect(matchText(small, ladder, ['ic2'], text)).toEqual([])
  expect(matchText(small, ladder, [], text).map(({ behavior }) => behavior.level)).toEqual(['ic1'])
})

test('names of people do not hide what the sentence is about', () => {
  const text = 'Quillon and Zebulon carved woodcuts and printed editions for Wystan, Xanthippe and Yorick.'
  expect(matchText(small, ladder, ['ic2'], text).map(({ behavior }) => behavior.competency)).toEqual(['printing'])
})

test('a draft check tells the competencies of a level that a text touches from those that it leaves untouched', () => {
  const check = draftCheck(
    small,
    ladder,
    'ic2',
    'This year was fun. I negotiated contracts with two galleries. I painted landscapes in oil.',
  )
  expect(check.touched.map(({ competency, sentence }) => [competency.name, sentence])).toEqual([
    ['Drawing', 'I painted landscapes in oil.'],
    ['Selling', 'I negotiated contracts with two galleries.'],
  ])
  expect(check.untouched.map(({ name }) => name)).toEqual(['Printing'])
})

test('a draft check leaves out competencies that ask nothing at the level', () => {
  const check = draftCheck(small, ladder, 'ic1', 'Nothing to say.')
  expect([check.touched, check.untouched.map(({ name }) => name)]).toEqual([[], ['Drawing']])
})
