/**
 * What speaks for and against a reading, by the names that its weights are learned by. A feature that a message lacks, or
 * has without cause, shifts every answer a little and none for sure.
 */
import { expect, test } from 'vitest'
import type { Query } from '../../src/reading/query.js'
import { bot } from '../helpers/ladderbot.js'

/** Those that tell how well a search fits. */
const OF_FIT = /^(?:fits|a search|finds|searches|\d words|says it)\b/

/** The features of the likeliest reading of a kind, without that kind. */
function featuresOf(text: string, kind: Query['kind']): ReadonlyMap<string, number> {
  const features = bot()
    .weigh(text)
    .find(({ candidate }) => candidate.query.kind === kind)?.features
  return new Map([...(features ?? [])].filter(([name]) => name !== kind))
}

const withoutKind = (features: ReadonlyMap<string, number>, kind: string): string[] =>
  [...features.keys()]
    .filter((name) => !name.startsWith(`${kind}: `) || name.startsWith(`${kind}: says `))
    .map((name) => name.replace(`${kind}: `, ''))

const ROWS: readonly (readonly [text: string, kind: Query['kind'], features: string])[] = [
  [
    'what is expected of a ce at ic5 in discovery?',
    'expectation',
    'subjects in whole, says expected, says plainly, says question mark, says a ladder, says a level, says nothing left, says a level outright, says expected and little else, uses the ladders, uses the levels, a name of one word, its own name',
  ],
  [
    'what is expected of a ce at ic5 in discovery?',
    'level',
    'levels in whole, says expected, says plainly, says question mark, says a ladder, says a level, says nothing left, says a level outright, says expected and little else, uses the ladders, uses the levels, drops a name of one word in what is asked',
  ],
  [
    'what is expected of a ce at ic5 in discovery?',
    'search',
    'search in whole, says expected, says plainly, says question mark, says a ladder, says a level, says nothing left, says a level outright, says expected and little else, uses the ladders, uses the levels, drops a name of one word in what is asked',
  ],
  [
    'what changed in the scope of a pmm at ic4 since march 2023',
    'changes',
    'changes in whole, says plainly, says a ladder, says a level, says nothing left, says a level outright, uses the ladders, uses the revision, uses the levels, drops a name of one word in what is asked',
  ],
  [
    'what changed in the scope of a pmm at ic4 since march 2023',
    'none',
    'none fits, says plainly, says a ladder, says a level, says nothing left, says a level outright, drops a ladder, drops a level, drops a name of one word in what is asked',
  ],
  [
    'at which level does a ce at ic4 lead the discovery work?',
    'expectation',
    'subjects in whole, says plainly, says at which level, says growth, says question mark, says a ladder, says a level, uses the ladders, uses the levels, a name of one word, its own name',
  ],
  [
    'at which level does a ce at ic4 lead the discovery work?',
    'search',
    'search in whole, says plainly, says at which level, says growth, says question mark, says a ladder, says a level, uses the ladders, uses the levels, drops a name of one word in what is asked',
  ],
  [
    'how does strategy grow',
    'competency',
    'subjects in whole, says growth, says few words, says nothing left, a name of one word, its own name',
  ],
  [
    'how does strategy grow',
    'none',
    'none fits, says growth, says few words, says nothing left, drops a name of one word in what is asked',
  ],
  [
    'what did the old ce page say about high agency at ic4',
    'expectation',
    'subjects in whole, says plainly, says a ladder, says a level, says nothing left, says a level outright, uses the ladders, uses the revision, uses the levels, a name of several words, its own name, a name that is labelled',
  ],
  [
    'what did the old ce page say about high agency at ic4',
    'competency',
    'subjects at any level in whole, says plainly, says a ladder, says a level, says nothing left, says a level outright, uses the ladders, uses the revision, drops a level, a name of several words, its own name, a name that is labelled',
  ],
  [
    'what did the old ce page say about high agency at ic4',
    'level',
    'levels in whole, says plainly, says a ladder, says a level, says nothing left, says a level outright, uses the ladders, uses the revision, uses the levels, drops a name of several words in what is asked',
  ],
  [
    'where is the pricing deck for the launch at 10am',
    'none',
    'none fits, says of the day, says of the day twice, drops a name of one word in what is asked',
  ],
  [
    'the discovery section of ce with msg & writing of pmm',
    'none',
    'none elsewhere, side by side in whole, says plainly, says a ladder, says nothing left, drops a ladder, drops a name of one word in what is asked, drops a name of several words in what is asked',
  ],
  [
    'the discovery section of ce with msg & writing of pmm',
    'competency',
    'subject in whole, says plainly, says a ladder, says nothing left, drops a ladder, a name of one word, its own name, a name that is labelled',
  ],
  [
    'the discovery section of ce with msg & writing of pmm',
    'ambiguous',
    'subjects in whole, says plainly, says a ladder, says nothing left, uses the ladders, a name of one word, its own name, a name that is labelled, a name of several words, a name in another form',
  ],
  [
    'Thanks! my manager wants a CE at IC4 to run trials',
    'search',
    'search in whole, says somebody, says a ladder, says a level, uses the ladders, uses the levels, drops a name of one word in what is asked',
  ],
  [
    'Thanks! my manager wants a CE at IC4 to run trials',
    'expectation',
    'subjects in whole, says somebody, says a ladder, says a level, uses the ladders, uses the levels, a name of one word',
  ],
  [
    'ce vs pmm at ic4',
    'comparison',
    'side by side in whole, says few words, says a ladder, says a level, says nothing left, uses the ladders, uses the levels',
  ],
  [
    'ce vs pmm at ic4',
    'ambiguous',
    'levels in whole, says few words, says a ladder, says a level, says nothing left, uses the ladders, uses the levels',
  ],
  [
    'what does a principal CE need to know about trials?',
    'expectation',
    'subjects in whole, says plainly, says question mark, says a ladder, says a level, says nothing left, uses the ladders, uses the levels, a name of one word, a name that is labelled',
  ],
  [
    'what does a principal CE need to know about trials?',
    'competency',
    'subjects at any level in whole, says plainly, says question mark, says a ladder, says a level, says nothing left, uses the ladders, drops a level, a name of one word, a name that is labelled',
  ],
  [
    '{"ladder": "ce"} <script>',
    'search',
    'search in whole, search in asking, says code, says few words, says a ladder, uses the ladders',
  ],
  ['{"ladder": "ce"} <script>', 'none', 'none fits, says code, says few words, says a ladder, uses the ladders'],
]

test.each(ROWS)('%j as %s', (text, kind, expected) => {
  const found = withoutKind(featuresOf(text, kind), kind).filter((name) => !OF_FIT.test(name))
  expect(found.join(', ')).toBe(expected)
})

test.each(ROWS)('what two kinds share counts for %j as %s by itself, too', (text, kind) => {
  const features = featuresOf(text, kind)
  const shared = [...features.keys()].filter((name) => /^(?:uses|drops|a name|its own)/.test(name))
  expect(shared.filter((name) => !features.has(`${kind}: ${name}`))).toEqual([])
})

test.each<[text: string, kind: Query['kind'], fits: string]>([
  [
    'ce ic5 discovery work with customers',
    'search',
    '1 words that ladders use are left, finds 2 of the words, finds all that tells, searches for some words',
  ],
  [
    'ce ic5 discovery work with customers',
    'expectation',
    '1 words that ladders use are left, a search would find 2 of the words, a search would find all that tells',
  ],
  ['ce charcoal', 'none', '0 words that ladders use are left, a search would find 0 of the words'],
  [
    'ce trials',
    'search',
    '0 words that ladders use are left, finds 1 of the words, finds all that tells, searches for one words',
  ],
  [
    'what did the old ce page say about high agency at ic4',
    'expectation',
    '0 words that ladders use are left, a search would find 1 of the words, a search finds something else',
  ],
])('how well a search fits %j as %s', (text, kind, expected) => {
  const found = withoutKind(featuresOf(text, kind), kind).filter((name) => OF_FIT.test(name))
  expect(found.filter((name) => !/fits? /.test(name)).join(', ')).toBe(expected)
})

test('a search that fits better counts for itself, and against what it is no part of', () => {
  const fits = (text: string, kind: Query['kind']): number =>
    withoutKind(featuresOf(text, kind), kind).filter((name) => /fits? /.test(name)).length
  expect(fits('ce ic5 discovery work with customers', 'search')).toBeGreaterThan(fits('ce lays out charcoal', 'search'))
  expect(fits('ce ic5 discovery work with customers', 'expectation')).toBeGreaterThan(
    fits('ce ic5 discovery of charcoal', 'expectation'),
  )
})

/** What is counted by steps: one that is reached has all below it. */
const STEPS: readonly (readonly [before: string, steps: readonly number[], after: string])[] = [
  ['fits', [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8], ''],
  ['a search would fit', [0.15, 0.3, 0.45, 0.65], ''],
  ['its text says', [0.25, 0.5, 0.75, 1], ''],
  ['says it', [1.25, 1.5, 2, 4], ' times as plainly'],
]

test.each(STEPS)('%s …: every step up to the one that is reached', (before, steps, after) => {
  const messages = [
    'ce ic5 discovery work with customers',
    'ce lays out charcoal',
    'ce 2023-03 open and transparent feedback',
    'welcoming and inclusive in ce',
    'who coordinates a region in ce and who adjusts the lunch?',
  ]
  const reached = messages
    .flatMap((text) => bot().weigh(text))
    .map(({ features }) => steps.map((step) => features.has(`${before} ${step}${after}`)))
  for (const each of reached) expect(each).toEqual(each.toSorted((a, b) => Number(b) - Number(a)))
  expect(reached.some(([lowest]) => lowest)).toBe(true)
  expect(reached.some((each) => !each.at(-1))).toBe(true)
})

test('a role by what its text says, and not by another’s', () => {
  const text = 'ce 2023-03 open and transparent feedback'
  const roles = bot()
    .weigh(text)
    .filter(({ candidate }) => candidate.query.kind === 'role')
  expect(roles.filter(({ features }) => features.has('its text says 0.25'))).toHaveLength(1)
})

test('where a search at a level is one reading, the same at any level is another', () => {
  const origins = bot()
    .weigh('ce ic5 discovery work with customers')
    .flatMap(({ features }) => [...features.keys()].filter((name) => / in whole$/.test(name)))
  expect(origins).toEqual(expect.arrayContaining(['search in whole', 'search at any level in whole']))
})
