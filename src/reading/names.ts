/**
 * Finds names in a run of words, the longest first: in any order of a name's words, closed up, cut short by one, with one
 * of them misspelt. Built once from what the loaded ladders and their parts are called.
 */
import type { Ladder } from '../ladder/model.js'
import { atOnce } from '../search/steps.js'
import { CONNECTORS } from '../words/stop-words.js'
import { inflectionless, wordsOf } from '../words/tokens.js'
import { firstWhere } from './bisect.js'
import { calledIn, type Meaning, type Named } from './called.js'
import { JOINS } from './lexicon.js'
import { alike, editsBetween } from './likeness.js'

/** A name found in a run of words. */
export interface NameMatch {
  /** Index of the first word, and of the one after the last. */
  readonly start: number
  readonly end: number
  /** How many words of it carry meaning; a name of two or more is rarely meant as plain words. */
  readonly length: number
  readonly how: 'name' | 'misspelt' | 'short'
  readonly named: readonly Named[]
}

export interface Names {
  /** The names in a run of words, no two overlapping, longest first chosen, in the order of the words. */
  find(words: readonly string[]): readonly NameMatch[]
  /** What a few words may be part of: "pricing" of Pricing and Packaging. Empty where a word belongs to no name. */
  partial(words: readonly string[]): readonly Meaning[]
  /** Every word that occurs in a name, as written. */
  readonly vocabulary: ReadonlySet<string>
  /** Whether some word of a name begins with these letters and goes on. */
  goesOn(beginning: string): boolean
}

/** No name of a ladder is longer in words that carry meaning; a longer run is not looked up. */
const LONGEST_NAME = 8

export function createNames(ladders: readonly Ladder[]): Names {
  return atOnce(namesSteps(ladders))
}

/** The same, a ladder a step. */
export function* namesSteps(ladders: readonly Ladder[]): Generator<void, Names> {
  const names = new Map<string, Entry[]>()
  /** By their words as written: "market" and "marketing" share a stem and are two names. */
  const literal = new Map<string, Entry[]>()
  /** Names of two or more words, by each way of leaving one out. */
  const lacking = new Map<string, { readonly word: string; readonly key: string }[]>()
  const parts = new Map<string, Entry[]>()
  const vocabulary = new Set<string>()
  /** By word of a name, without inflection: of how many words the longest name is that it stands in. */
  const longest = new Map<string, number>()

  function note(word: string, length: number): void {
    const bare = inflectionless(word)
    vocabulary.add(word)
    longest.set(bare, Math.max(length, longest.get(bare) ?? 0))
  }

  function add(name: string, meaning: Meaning, proper: boolean): void {
    const words = wordsOf(name)
    const content = words.filter((word) => !CONNECTORS.has(word))
    const kept = content.length > 0 ? content : words
    if (kept.length === 0 || kept.length > LONGEST_NAME) return
    for (const word of kept) note(word, kept.length)
    const named: Entry = { meaning, proper, asWritten: written(kept), isJoined: words.some(joinsTwo) }
    const key = keyOf(kept)
    if (!names.has(key) && kept.length > 1) {
      for (const word of kept) {
        const rest = keyOf(without(kept, word))
        lacking.set(rest, [...(lacking.get(rest) ?? []), { word, key }])
      }
    }
    put(names, key, named)
    put(literal, [...kept].sort().join(' '), named)
    // People close up what the page writes apart: "softskills". Two words at least, else it is the name itself.
    if (words.length > 1) {
      const closed = words.join('')
      note(closed, 1)
      put(names, keyOf([closed]), { meaning, proper, asWritten: inflectionless(closed), isJoined: false })
    }
    const hyphenless = wordsOf(name.replaceAll('-', ''))
    if (hyphenless.length > 1 && hyphenless.length < words.length) add(hyphenless.join(' '), meaning, proper)
    if (proper && meaning.kind !== 'level') for (const word of kept) put(parts, inflectionless(word), named)
  }

  for (const called of calledIn(ladders)) {
    for (const { name, meaning, proper } of called) add(name, meaning, proper)
    yield
  }

  const contentOf = (words: readonly string[]): string[] => words.filter((word) => !CONNECTORS.has(word))

  /** The name that a run of words is but for the one word that no name has. */
  function misspelt(content: readonly string[], stranger: string): readonly Named[] | undefined {
    if (content.length < 2 || stranger.length < 3) return undefined
    const candidates = lacking.get(keyOf(without(content, stranger))) ?? []
    const meant = candidates.find(({ word }) => alike(stranger, word) || lacksLetter(stranger, word))
    return meant && names.get(meant.key)
  }

  /** The subjects and roles whose names several words are all but one word of. */
  function shortened(content: readonly string[]): readonly Named[] {
    if (content.length < 2) return []
    const longer = new Set((lacking.get(keyOf(content)) ?? []).flatMap(({ key }) => names.get(key) ?? []))
    return [...longer].filter(isShortenedAtWill).map(({ meaning }) => ({ meaning, proper: false }))
  }

  function matchesFrom(words: readonly string[], start: number): NameMatch[] {
    const found: NameMatch[] = []
    const content: string[] = []
    let stranger: string | null = null
    let joined = false
    let hasArticle = false
    let joinsTitles = false
    let most = LONGEST_NAME
    for (let end = start + 1; end <= words.length && content.length < most; end++) {
      const word = words[end - 1]
      if (word === undefined) break
      if (CONNECTORS.has(word)) {
        if (content.length === 0) break
        joined = true
        hasArticle ||= word === 'a' || word === 'an'
        joinsTitles ||= joinsTwo(word)
        continue
      }
      // One word of a name may be misspelt; with two that no name has, no longer run is a name.
      const inName = longest.get(inflectionless(word))
      if (inName === undefined && stranger !== null) break
      if (inName === undefined) stranger = word
      else most = Math.min(most, inName)
      content.push(word)
      if (content.length > most) break
      if (stranger === null) {
        const asWritten = literal.get([...content].sort().join(' '))
        const exact = asWritten?.some((named) => named.proper) ? asWritten : names.get(keyOf(content))
        const inOrder =
          exact
            ?.filter(({ meaning, isJoined }) => isJoined || !(joinsTitles && meaning.kind === 'level'))
            .filter((named) => isInAnyOrder(named, joined) || named.asWritten === written(content)) ?? []
        const named = inOrder.length > 0 ? inOrder : shortened(content)
        if (named.length > 0) found.push({ start, end, length: content.length, how: 'name', named })
      } else {
        // "Manage a CE" is no slip for a name without the article.
        const near = hasArticle ? undefined : misspelt(content, stranger)
        if (near) found.push({ start, end, length: content.length, how: 'misspelt', named: near })
      }
    }
    return found
  }

  /** The title before a title whose last words both have: "senior" in "senior and principal CE". */
  function sharingNoun(words: readonly string[], { start, end, length, named }: NameMatch): NameMatch | undefined {
    const [before, joint] = [words[start - 2], words[start - 1]]
    if (length < 2 || before === undefined || joint === undefined || !joinsTwo(joint)) return undefined
    if (!named.some(({ meaning }) => meaning.kind === 'level')) return undefined
    const levels = literal.get([before, ...contentOf(words.slice(start + 1, end))].sort().join(' ')) ?? []
    const titles = levels.filter(({ meaning }) => meaning.kind === 'level')
    return titles.length > 0 ? { start: start - 2, end: start - 1, length: 1, how: 'name', named: titles } : undefined
  }

  const sorted = [...vocabulary].sort((a, b) => (a < b ? -1 : 1))

  return {
    vocabulary,
    goesOn(beginning) {
      const next = firstWhere(0, sorted.length, (at) => (sorted[at] ?? '') > beginning)
      return sorted[next]?.startsWith(beginning) ?? false
    },
    find(words) {
      const all = words.flatMap((_, start) => matchesFrom(words, start))
      // A number says which of several: "Senior 2" is no "eng senior" and a 2.
      const numbered = ({ start, end }: NameMatch): number =>
        Number(words.slice(start, end).some((word) => /^\d+$/.test(word)))
      all.sort(
        (a, b) =>
          b.length - a.length ||
          Number(a.how !== 'name') - Number(b.how !== 'name') ||
          numbered(b) - numbered(a) ||
          a.start - b.start,
      )
      const taken = new Set<number>()
      const chosen: NameMatch[] = []
      for (const match of all) {
        const span = Array.from({ length: match.end - match.start }, (_, n) => match.start + n)
        if (span.some((n) => taken.has(n))) continue
        for (const n of span) taken.add(n)
        chosen.push(match)
      }
      const shared = chosen.flatMap((match) => sharingNoun(words, match) ?? [])
      const others = chosen.filter((match) => !shared.some(({ start }) => match.start <= start && start < match.end))
      return [...others, ...shared].sort((a, b) => a.start - b.start)
    },
    partial(words) {
      const content = contentOf(words)
      const [first, ...rest] = content.map((word) =>
        (parts.get(inflectionless(word)) ?? []).map((named) => named.meaning),
      )
      if (first === undefined) return []
      return first.filter((meaning) => rest.every((each) => each.includes(meaning)))
    },
  }
}

/** A name as it is kept. The words of a thing's own name come in any order, those of other names as they are written. */
interface Entry extends Named {
  readonly asWritten: string
  /** Whether its words as written are joined by one that joins two titles elsewhere. */
  readonly isJoined: boolean
}

/** Ladders and titles tell each other apart by single words: "product manager" is no Product Marketing Manager. */
function isShortenedAtWill({ meaning, proper }: Named): boolean {
  return proper && meaning.kind !== 'ladder' && meaning.kind !== 'level'
}

/** "Senior and principal CE": two titles, no title of three words. */
const joinsTwo = (word: string): boolean => JOINS.has(word)

/** Two titles joined ("principal CE and senior CE") are not one in another order. */
function isInAnyOrder({ meaning, proper }: Named, joined: boolean): boolean {
  return proper && !(joined && meaning.kind === 'level')
}

/** Adds it once: a thing's names are added one after the other, so a repeat can only stand last. */
function put(map: Map<string, Entry[]>, key: string, named: Entry): void {
  const known = map.get(key)
  if (!known) map.set(key, [named])
  else if (known.at(-1)?.meaning !== named.meaning) known.push(named)
}

/** "Sof" for "soft": beside the rest of a name even a short word is known. */
function lacksLetter(word: string, whole: string): boolean {
  return word.length === 3 && whole.length === 4 && editsBetween(word, whole) === 1
}

function written(words: readonly string[]): string {
  return words.map(inflectionless).join(' ')
}

function keyOf(words: readonly string[]): string {
  return words.map(inflectionless).sort().join(' ')
}

function without(words: readonly string[], word: string): string[] {
  return words.filter((each) => each !== word)
}
