/** Names among words: in which form a name still stands for its thing, and when words that it has stand for nothing. */
import { describe, expect, test } from 'vitest'
import { createNames, type NameMatch } from '../../src/reading/names.js'
import { createShortNames } from '../../src/reading/short-names.js'
import { wordsOf } from '../../src/words/tokens.js'
import { buildLadder } from '../helpers/ladders.js'

const cells = { ic1: ['Does it.'] }
const studio = buildLadder({
  id: 'studio',
  name: 'Studio Design',
  role: 'Designer',
  aliases: ['UX', 'designers'],
  levels: [
    'ic1',
    { id: 'ic2', titles: ['Senior Designer'] },
    { id: 'ic3', titles: ['Principal Designer', 'Head of Studio Design', 'Research and Ethics Designer'] },
    { id: 'lead', name: 'Team Lead' },
    { id: 'senior', name: 'Senior 2', titles: ['Designer'] },
  ],
  pillars: {
    'Craft and Care': {
      'Drive to Completion': cells,
      'Soft-Skills': cells,
      'Pricing and Packaging': cells,
      Market: cells,
      Marketing: cells,
      'Cross-Functional Projects': cells,
      'Internal Communication': cells,
      'Working with Sales and Service': cells,
      'Market Research': cells,
      'Marketing Research': cells,
      'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel': cells,
      'Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra': cells,
    },
  },
  roles: [{ slug: 'rsl', name: 'Regional Studio Lead', aliases: ['area lead'], summary: 'Leads.', duties: [] }],
  notes: [{ slug: 'home', name: 'Working from home', text: 'Some do.' }],
})

/** What a match stands for, by kind and slug; `*` behind a thing's other names. */
const meaningsOf = ({ named }: NameMatch): string =>
  named
    .map(
      ({ meaning, proper }) =>
        `${meaning.kind} ${'slug' in meaning ? meaning.slug : 'id' in meaning ? meaning.id : meaning.label}${proper ? '' : '*'}`,
    )
    .join(' or ')

describe('a name is found', () => {
  test.each([
    ['word for word', 'drive to completion', ['drive to completion: competency drive-to-completion']],
    ['in another order', 'completion drive', ['completion drive: competency drive-to-completion']],
    ['without its small words', 'drive completion', ['drive completion: competency drive-to-completion']],
    ['closed up', 'drivetocompletion', ['drivetocompletion: competency drive-to-completion']],
    [
      'closed up at its hyphen',
      'crossfunctional projects',
      ['crossfunctional projects: competency cross-functional-projects'],
    ],
    ['with its hyphen open', 'soft skills', ['soft skills: competency soft-skills']],
    ['with one word misspelt', 'drive to completon', ['drive to completon (misspelt): competency drive-to-completion']],
    ['with a letter lost in a short word', 'sof skills', ['sof skills (misspelt): competency soft-skills']],
    ['cut short by a word', 'working with sales', ['working with sales: competency working-with-sales-and-service*']],
    ['cut short by a word, of a role', 'regional lead', ['regional lead: role rsl*']],
    ['by a level’s where another name is turned round', 'lead area', ['lead: level lead*']],
    ['by another name', 'area lead', ['area lead: role rsl*']],
    ['as written, turned round', 'research market', ['research market: competency market-research']],
    ['as written rather than misspelt', 'sof skills soft', ['skills soft: competency soft-skills']],
    [
      'of eight words',
      'alpha bravo charlie delta echo foxtrot golf hotel',
      [
        'alpha bravo charlie delta echo foxtrot golf hotel: competency alpha-bravo-charlie-delta-echo-foxtrot-golf-hotel',
      ],
    ],
    ['of a pillar', 'care craft', ['care craft: pillar craft-and-care']],
    ['of a note', 'working from home', ['working from home: note home']],
    ['of a ladder, turned round', 'design studio', ['design studio: ladder studio']],
    ['of a ladder, by another name', 'ux', ['ux: ladder studio*']],
    ['that shares its stem, as written', 'market', ['market: competency market']],
    ['that shares its stem, as written too', 'marketing', ['marketing: competency marketing']],
    ['that two share, in neither form', 'markets', ['markets: competency market or competency marketing']],
    ['behind a small word', 'and market', ['market: competency market']],
    [
      'beside another',
      'drive to completion market',
      ['drive to completion: competency drive-to-completion', 'market: competency market'],
    ],
    [
      'joined to another',
      'working with sales and service and marketing',
      ['working with sales and service: competency working-with-sales-and-service', 'marketing: competency marketing'],
    ],
    [
      'the longest first',
      'market to drive completion',
      ['market: competency market', 'drive completion: competency drive-to-completion'],
    ],
  ])('%s: %j', (_, text, found) => expect(foundIn(text)).toEqual(found))

  test.each([
    ['a title', 'senior designer', ['senior designer: level ic2']],
    ['a title, turned round', 'designer senior', ['designer senior: level ic2']],
    ['a title with another name of the ladder', 'senior ux', ['senior ux: level ic2']],
    ['a title that ends in the ladder’s name', 'head of ux', ['head of ux: level ic3']],
    ['a title without the ladder', 'principal', ['principal: level ic3*']],
    ['a title that has a joining word', 'research and ethics designer', ['research and ethics designer: level ic3']],
    [
      'a title before another, not joined to it',
      'senior the principal designer',
      ['senior: level ic2* or level senior*', 'principal designer: level ic3'],
    ],
    ['a level’s own name', 'team lead', ['team lead: level lead']],
    ['a level’s name with its number', 'senior 2 designer', ['senior 2: level senior', 'designer: ladder studio']],
    ['a level’s id that is a word', 'lead', ['lead: level lead*']],
    ['a word that several levels have', 'senior', ['senior: level ic2* or level senior*']],
    [
      'two titles that share a noun',
      'senior and principal designer',
      ['senior: level ic2', 'principal designer: level ic3'],
    ],
    [
      'and the other way round',
      'principal and senior designer',
      ['principal: level ic3', 'senior designer: level ic2'],
    ],
    [
      'two whole titles',
      'principal designer and senior designer',
      ['principal designer: level ic3', 'senior designer: level ic2'],
    ],
    ['what everybody is called, which is no level', 'designer', ['designer: ladder studio']],
  ])('%s: %j', (_, text, found) => expect(foundIn(text)).toEqual(found))
})

describe('no name is found', () => {
  test.each([
    ['in one word of several', 'drive'],
    ['in the other one', 'packaging'],
    ['in small words', 'to and with'],
    ['with two words misspelt', 'drvie to completon'],
    ['with a short word misspelt', 'so skills'],
    ['with another word for one', 'xof skills'],
    ['with another word inside', 'drive soft completion skills'],
    ['of a ladder’s own name cut short', 'craft'],
    ['of more words than anybody says', 'kilo lima mike november oscar papa quebec romeo sierra'],
    ['in no words', ''],
  ])('%s: %j', (_, text) => expect(foundIn(text)).toEqual([]))
})

function foundIn(text: string): string[] {
  const words = wordsOf(text)
  return createNames([studio])
    .find(words)
    .map((match) => {
      const how = match.how === 'name' ? '' : ` (${match.how})`
      return `${words.slice(match.start, match.end).join(' ')}${how}: ${meaningsOf(match)}`
    })
}

test('a ladder’s and a level’s name of several words is not cut short', () => {
  const ladder = buildLadder({
    role: 'Product Marketing Manager',
    levels: ['ic1', { id: 'ic2', titles: ['Very Senior Expert'] }],
  })
  for (const text of ['product manager', 'very expert']) expect(createNames([ladder]).find(wordsOf(text))).toEqual([])
  expect(createNames([ladder]).find(wordsOf('manager product marketing'))).toHaveLength(1)
})

test.each([
  ['pricing', ['pricing-and-packaging']],
  ['sales service', ['working-with-sales-and-service']],
  ['working', ['working-with-sales-and-service', 'home']],
  ['pricing sales', []],
  ['senior', []],
  ['area', []],
  ['to', []],
])('%j may be a part of the names of %j', (text, slugs) => {
  const meanings = createNames([studio]).partial(wordsOf(text))
  expect(meanings.map((meaning) => ('slug' in meaning ? meaning.slug : meaning.kind))).toEqual(slugs)
})

test.each([
  ['pric', true],
  ['market', true],
  ['softskills', false],
  ['zz', false],
])('whether a word of a name goes on behind %j: %s', (beginning, goesOn) =>
  expect(createNames([studio]).goesOn(beginning)).toBe(goesOn),
)

describe('a name cut short', () => {
  const stands = (text: string, ladders: readonly string[]): string | null => {
    const match = createShortNames([studio]).find(wordsOf(text), 0, ladders)
    return match && meaningsOf(match)
  }

  test.each([
    ['dtc', 'competency drive-to-completion*'],
    ['d completion', 'competency drive-to-completion*'],
    ['drv to compl', 'competency drive-to-completion*'],
    ['p p', 'competency pricing-and-packaging*'],
    ['p and p', 'competency pricing-and-packaging*'],
    ['x func proj', 'competency cross-functional-projects*'],
    ['xfunc proj', 'competency cross-functional-projects*'],
    ['cfp', 'competency cross-functional-projects*'],
    ['int comm', 'competency internal-communication*'],
    ['mktg', 'competency marketing*'],
    ['mkt', 'competency market* or competency marketing*'],
    ['rgnl std ld', 'role rsl*'],
    ['wfh', 'note home*'],
    ['wwsas', 'competency working-with-sales-and-service*'],
    ['softsk', 'competency soft-skills*'],
    ['markt', 'competency market*'],
  ])('%j, whole in some form: %s', (text, meaning) => expect(stands(text, [])).toBe(meaning))

  test.each([
    ['drv', 'competency drive-to-completion*'],
    ['pricin', 'competency pricing-and-packaging*'],
    ['int', 'competency internal-communication*'],
    ['home', 'note home*'],
    ['sales', 'competency working-with-sales-and-service*'],
    ['w sales', 'competency working-with-sales-and-service*'],
    ['xfunc', 'competency cross-functional-projects*'],
  ])('%j, where the ladder is named: %s', (text, meaning) => {
    expect(stands(text, ['studio'])).toBe(meaning)
    expect(stands(text, ['studio', 'other'])).toBe(meaning)
    expect(stands(text, ['other'])).toBe(null)
  })

  test.each(['drv', 'pnp', 'comms', 'and', 'interncomm'])('%j is none where no ladder is named', (text) =>
    expect(stands(text, [])).toBe(null),
  )
  test.each(['rgnl', 'senior', 'w', 'ld', 'comms', 'pricing house', 'pricing packaging market'])(
    '%j is none even where the ladder is named',
    (text) => expect(stands(text, ['studio'])).toBe(null),
  )

  test('stands where its words stand', () => {
    expect(createShortNames([studio]).find(['drv', 'to', 'compl'], 3, [])).toMatchObject({
      start: 3,
      end: 6,
      length: 2,
      how: 'short',
    })
  })
})
