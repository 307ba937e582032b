/**
 * Names cut short, abbreviated or written by ear: "msg & writing", "ldrship", "p&p", "arkitecture". Looked for in the
 * ladders that are named, or in all of them where every word of a name is there in some form.
 */

import type { Ladder } from '../ladder/model.js'
import { atOnce } from '../search/steps.js'
import { CONNECTORS } from '../words/stop-words.js'
import { inflectionless, wordsOf } from '../words/tokens.js'
import { calledIn, type Meaning } from './called.js'
import { isEnglish } from './english.js'
import { NUMBERS } from './lexicon.js'
import { alike, closelyAlike, isAbbreviationOf } from './likeness.js'
import type { NameMatch } from './names.js'
import { isSubject } from './subjects.js'

export interface ShortNames {
  /**
   * The names that some words, one run in the message, stand for.
   * @param start where the run begins
   * @param ladders ids of the ladders named; empty: none
   */
  find(run: readonly string[], start: number, ladders: readonly string[]): NameMatch | null
}

/** A name, and all that is called by it: hundreds of ladders may share one. */
interface Known {
  readonly words: readonly string[]
  /** The first letters of all its words: "dtc" for Drive to Completion. */
  readonly initials: string
  /** The first letters of the words that carry its meaning. */
  readonly firsts: string
  readonly things: Thing[]
}

interface Thing {
  readonly meaning: Meaning
  readonly ladder: string
  /** Where it stands among all that has a name. */
  readonly place: number
}

/** What a way of writing a word short takes off the likeness of a name; the least sure way most. */
const COST = { same: 0, cutShort: 0.2, bySound: 0.3, initials: 0.3, abbreviated: 0.4, leftOut: 0.45 }
/** Two names this close are as likely. */
const AS_LIKELY = 0.05
/** Letters; hardly a word of a name is longer, and each that is typed is held against hundreds. */
const LONGEST_WORD = 40
/** Nobody leaves out more of a name than this share of its words. */
const MOST_LEFT_OUT = 0.67

export function createShortNames(ladders: readonly Ladder[]): ShortNames {
  return atOnce(shortNamesSteps(ladders))
}

/** The same, a ladder a step. */
export function* shortNamesSteps(ladders: readonly Ladder[]): Generator<void, ShortNames> {
  const known = new Map<string, Known>()
  const byLetter = new Map<string, Known[]>()
  let place = 0
  for (const called of calledIn(ladders)) {
    for (const { name, meaning } of called) {
      // Ladders and levels are not looked for.
      if (!isSubject(meaning) && meaning.kind !== 'role' && meaning.kind !== 'note') continue
      const thing = { meaning, ladder: meaning.ladder.id, place: place++ }
      const all = wordsOf(name)
      const before = known.get(all.join(' '))
      if (before) before.things.push(thing)
      else if (all.some((word) => !CONNECTORS.has(word))) add(all, thing)
    }
    yield
  }

  function add(all: readonly string[], thing: Thing): void {
    const words = all.filter((word) => !CONNECTORS.has(word))
    const initials = all.map((word) => word.charAt(0)).join('')
    const firsts = words.map((word) => word.charAt(0)).join('')
    const each: Known = { words, initials, firsts, things: [thing] }
    known.set(all.join(' '), each)
    for (const letter of new Set(firsts + initials.charAt(0))) {
      const having = byLetter.get(letter)
      if (having) having.push(each)
      else byLetter.set(letter, [each])
    }
  }

  /** The names that a word may stand for a word of. */
  const mayStandIn = (word: string): Iterable<Known> =>
    hasOwnBeginning(word) ? (byLetter.get(word.charAt(0)) ?? []) : known.values()
  return {
    find(run, start, named) {
      const said = run
        .filter((word) => !CONNECTORS.has(word))
        .map((word): Said => ({ word, bare: inflectionless(word), isEnglish: isEnglish(word) }))
      const [first] = said
      if (!first || said.some(({ word }) => word.length > LONGEST_WORD)) return null
      let least = Number.POSITIVE_INFINITY
      let best: Thing[] = []
      const isMeant = ({ ladder, meaning }: Thing): boolean =>
        (named.length === 0 || named.includes(ladder)) && !(said.length === 1 && meaning.kind === 'role')
      for (const each of mayStandIn(first.word)) {
        const isInitials = run.length === 1 && each.initials.length > 1 && run[0] === each.initials
        if (!isInitials && !said.every(({ word }) => mayBegin(word, each.firsts))) continue
        const cost = isInitials ? COST.initials : costOf(said, each.words, named.length > 0)
        if (cost > least + AS_LIKELY || cost === Number.POSITIVE_INFINITY) continue
        const things = each.things.filter(isMeant)
        if (things.length === 0) continue
        if (cost < least - AS_LIKELY) best = []
        best.push(...things)
        least = Math.min(least, cost)
      }
      if (best.length === 0) return null
      const inOrder = best.sort((a, b) => a.place - b.place)
      const meanings = [...new Set(inOrder.map(({ meaning }) => meaning))]
      return {
        start,
        end: start + run.length,
        length: said.length,
        how: 'short',
        named: meanings.map((meaning) => ({ meaning, proper: false })),
      }
    },
  }
}

/** A word as typed, without its inflection, and whether it is an English one, which is no slip. */
interface Said {
  readonly word: string
  readonly bare: string
  readonly isEnglish: boolean
}

/** How far some words are from a name: each must stand for a word of it; infinite where one does not. */
function costOf(said: readonly Said[], name: readonly string[], mayLeaveOut: boolean): number {
  const left = [...name]
  let cost = 0
  for (const word of said) {
    const found = standingFor(word, left, said.length)
    if (found === null) return Number.POSITIVE_INFINITY
    left.splice(found.at, found.words)
    cost += found.cost
  }
  if (left.length > 0 && (!mayLeaveOut || left.length / name.length > MOST_LEFT_OUT)) return Number.POSITIVE_INFINITY
  return cost + left.length * COST.leftOut
}

/** Whatever is left out of a word, its beginning stays; "x" is "cross", "1st" is "first". */
function hasOwnBeginning(word: string): boolean {
  return word.charAt(0) !== 'x' && !NUMBERS.has(word)
}

function mayBegin(word: string, firsts: string): boolean {
  return !hasOwnBeginning(word) || firsts.includes(word.charAt(0))
}

interface Standing {
  readonly at: number
  readonly words: number
  readonly cost: number
}

function standingFor(said: Said, names: readonly string[], saidWords: number): Standing | null {
  const { word } = said
  let best: Standing | null = null
  for (const [at, name] of names.entries()) {
    if (!mayBegin(word, name.charAt(0))) continue
    const cost = costOfWord(said, name, saidWords)
    if (cost !== null && (best === null || cost < best.cost)) best = { at, words: 1, cost }
    const closed = names.slice(at, at + 2).join('')
    if (word.length > 3 && closed !== name && closed.startsWith(word.replace(/^x/, 'cross')) && best === null) {
      best = { at, words: 2, cost: COST.cutShort }
    }
    const initials = names.slice(at, at + word.length).map((each) => each.charAt(0))
    if (best === null && word.length > 1 && initials.join('') === word) {
      best = { at, words: word.length, cost: COST.initials }
    }
  }
  return best
}

const SHORTEST_CUT = 3
const VOWELS = /[aeiou]/g

function costOfWord({ word, bare, isEnglish }: Said, name: string, saidWords: number): number | null {
  if (bare === inflectionless(name) || isSameNumber(word, name)) return COST.same
  if (word === 'x' && name === 'cross') return COST.abbreviated
  if (word.length === 1) return saidWords > 1 && name.startsWith(word) ? COST.initials : null
  if (word.length >= SHORTEST_CUT && name.startsWith(word)) return COST.cutShort
  if (isEnglish) return null
  if (word.length < SHORTEST_CUT) return saidWords > 1 && isEnds(word, name) ? COST.abbreviated : null
  if (alike(word, name) || closelyAlike(heard(word), heard(name))) return COST.bySound
  const isWithoutVowels = (word.match(VOWELS)?.length ?? 0) <= 1 || word.length > 5
  return isWithoutVowels && isAbbreviationOf(word, name) ? COST.abbreviated : null
}

/** "1st" and "first". */
function isSameNumber(word: string, name: string): boolean {
  return NUMBERS.has(word) && NUMBERS.get(word) === NUMBERS.get(name)
}

/** Whether two letters are the first and the last of a word: "ld" for "lead". */
function isEnds(short: string, word: string): boolean {
  return short.charAt(0) === word.charAt(0) && short.charAt(1) === word.at(-1)
}

/** Letters that are heard alike, and one way to write each. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/[tsc]h?i?[ou]n|shn/g, 'shn'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/c?k|c(?!h)|qu?/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/dg/g, 'j'],
  [/[ei][aey]|y/g, 'i'],
  [/o[uo]/g, 'o'],
  [/([a-z])\1+/g, '$1'],
]

/** A word as it is heard: "compitishn" and "competition" are near each other, "sorcegraf" and "sourcegraph" one. */
function heard(word: string): string {
  return HEARD.reduce((said, [letters, sound]) => said.replace(letters, sound), word)
}
