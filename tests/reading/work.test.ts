/** Whatever a message holds and however long it is, the work that reading it takes stays within counts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTypeAhead } from '../../src/answer/type-ahead.js'
import type { Ladders } from '../../src/ladder/ladders.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import type { Knowledge } from '../../src/reading/asked.js'
import { converse, NEW_CONVERSATION } from '../../src/reading/conversation.js'
import { understand } from '../../src/reading/decision.js'
import { draftIn } from '../../src/reading/draft.js'
import { levelSigns } from '../../src/reading/levels.js'
import { alike } from '../../src/reading/likeness.js'
import { createNames } from '../../src/reading/names.js'
import { read } from '../../src/reading/read.js'
import { createSections } from '../../src/reading/sections.js'
import { questionsOf } from '../../src/reading/several.js'
import { createShortNames } from '../../src/reading/short-names.js'
import { createSpelling } from '../../src/reading/spelling.js'
import { createFinder } from '../../src/search/find.js'
import { bot } from '../helpers/ladderbot.js'

const LONGEST = 40_000
/** Times that a message is looked up at most, whatever it says. */
const MOST = { searched: 80, corrected: 1_600, known: 1_000 }

/** Questions of one message that are read. */
const MOST_AT_ONCE = 10

const { ladders } = bot()
const all = [...ladders.current, ...ladders.superseded]
const finder = createFinder(ladders)
const names = createNames(all)
const spelling = createSpelling(names.vocabulary, alike)

/** What reading looks up, counted. */
function counting(): { know: Knowledge; counts: { searched: number; corrected: number; known: number } } {
  const counts = { searched: 0, corrected: 0, known: 0 }
  const know: Knowledge = {
    ladders,
    names,
    shortNames: createShortNames(all),
    signs: levelSigns(all, (word) => names.vocabulary.has(word)),
    correct(word) {
      counts.corrected++
      return spelling.correct(word)
    },
    evidence(words, within) {
      counts.searched++
      return finder.fits(words, within)
    },
    olderEvidence(words, within) {
      counts.searched++
      return finder.fitsOlder(words, within)
    },
    section: createSections(ladders.current),
    knows(word) {
      counts.known++
      return finder.knows(word)
    },
  }
  return { know, counts }
}

/** Pieces that a text of a kind is made of. */
const PIECES: Record<string, readonly string[]> = {
  'invented words': ['tion', 'pro', 'ment ', 'er ', 'ba', 'con', 'ver ', 'ist '],
  'invented words in sentences': ['tion', 'pro', 'ment ', 'er? ', 'ba', 'con', 'ver. ', 'ist '],
  'one word without a break': ['tion', 'pro', 'ment', 'er', 'ba'],
  'words of one letter': [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter} `),
  punctuation: [...'.,;:!?()-\'"<>&*[]\\'],
  'white space': [' ', '\n', '\t'],
  levels: ['ic1 ', 'ic3 ', 'ic5-', 'm4, ', 'level 3 ', 'l2. ', '4 '],
  names: namesOf(ladders).map((name) => `${name} `),
  'sentences with names': namesOf(ladders).map((name) => `What does ${name} mean at ic4? `),
  'sentences of the ladders': all.flatMap(behaviorsOf).map(({ text }) => `${text} `),
  'words of the ladders': [...finder.vocabulary()].map((word) => `${word} `),
  'words of the ladders, misspelt': [...finder.vocabulary()].map((word) => `${word.slice(0, 2)}x${word.slice(2)} `),
  courtesies: ['thanks! ', 'hi ', 'please ', 'check my draft '],
}

function namesOf({ current }: Ladders): string[] {
  return current.flatMap(({ name, competencies, levels }) => [
    name,
    ...[...competencies, ...levels].map((each) => each.name),
  ])
}

/** A text of one kind, of a few characters or as long as Slack takes. */
const texts = fc
  .tuple(fc.constantFrom(...Object.values(PIECES)), fc.constantFrom(100, 800, 4_000, LONGEST), fc.integer())
  .map(([pieces, length, seed]) => {
    let text = ''
    for (let n = Math.abs(seed); text.length < length; n = (n * 48_271 + 11) % 2_147_483_647) {
      text += pieces[n % pieces.length]
    }
    return text.slice(0, length)
  })

test.each<[string, (text: string, know: Knowledge) => unknown]>([
  ['understood', understand],
  ['explained', (text, know) => understand(text, know, () => {})],
  ['read in a conversation', (text, know) => converse(text, conversation(know), know)],
  ['looked at for a draft', (text, know) => draftIn(`check my draft ${text}`, know)],
])('any text is %s with a bounded number of look-ups', (_, read) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { know, counts } = counting()
      read(text, know)
      expect(counts.searched).toBeLessThanOrEqual(MOST.searched)
      expect(counts.corrected).toBeLessThanOrEqual(MOST.corrected)
      expect(counts.known).toBeLessThanOrEqual(MOST.known)
    }),
    { numRuns: 60 },
  )
})

test('of a question no more words are held against the ladders’ than somebody misspells', () => {
  const { know, counts } = counting()
  const noise = Array.from({ length: 200 }, (_, n) => `zqv${String.fromCharCode(97 + (n % 26))}xk`).join(' ')
  read(noise, know)
  expect(counts.corrected).toBeLessThanOrEqual(40)
})

test('of any text with several questions each is read within the same number of look-ups', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { know, counts } = counting()
      questionsOf(text, NEW_CONVERSATION, know)
      expect(counts.searched).toBeLessThanOrEqual(MOST_AT_ONCE * MOST.searched)
      expect(counts.corrected).toBeLessThanOrEqual(MOST_AT_ONCE * MOST.corrected)
      expect(counts.known).toBeLessThanOrEqual(MOST_AT_ONCE * MOST.known)
    }),
    { numRuns: 30 },
  )
})

function conversation(know: Knowledge) {
  return { ...NEW_CONVERSATION, about: understand('ce ic4', know).query }
}

test('a list shows for any text that is typed with three searches at most, each for few words', () => {
  let searched: number[] = []
  const list = createTypeAhead(ladders, {
    ...finder,
    find(search) {
      searched.push(search.words.join(' ').length)
      return finder.find(search)
    },
  })
  fc.assert(
    fc.property(texts, (text) => {
      searched = []
      list(text, 20)
      expect(searched.length).toBeLessThanOrEqual(3)
      expect(Math.max(0, ...searched)).toBeLessThanOrEqual(400)
    }),
    { numRuns: 30 },
  )
})
