/**
 * Misspelt words set right. The words of the loaded ladders come in; for a word that is neither one of them nor English,
 * the nearest of them goes out: letters swapped, missing, doubled or wrong.
 * A real word is never touched: "weather" must not turn into "whether" and make an off-topic question look on topic.
 */
import { inSteps } from '../search/steps.js'
import { firstWhere } from './bisect.js'
import { isEnglish } from './english.js'
import { editsBetween, isAbbreviationOf } from './likeness.js'

export interface Spelling {
  /** The dictionary word meant by one that is misspelt; null where the word is fine as it is or nothing is near. */
  correct(word: string): string | null
  /** Makes in steps what would else be made for the first misspelt word. */
  prepare(): Generator<void>
}

/** Words with most letter pairs in common that are looked at closely: what keeps a first sight of a typo cheap. */
const CANDIDATES = 24
/** Two edits leave at least this share of a word's letter pairs as they were. */
const PAIRS_LEFT = 0.4
/** A misspelt word is at most so many letters shorter or longer than what was meant. */
const LENGTHS_APART = 2
/** Corrections remembered, misses included; past it the memory starts anew. */
const KEPT = 4_000
/** Words laid out in one step. */
const A_STEP = 200
/** A longer run of letters is noise. */
const LONGEST = 24

/**
 * @param words that a misspelt word may have been meant as, as `wordsOf` cuts them
 * @param isNear whether the first may be a misspelling of the second
 */
export function createSpelling(words: Iterable<string>, isNear: (a: string, b: string) => boolean): Spelling {
  const known = new Set<string>()
  for (const word of words) if (isPlain(word)) known.add(word)
  const nearby = inSteps(() => nearbySteps([...known]))
  const remembered = new Map<string, string | null>()

  function nearest(word: string): string | null {
    const near = nearby()(word).flatMap((candidate) => {
      return isNear(word, candidate) ? { candidate, edits: editsBetween(word, candidate) } : []
    })
    const least = Math.min(...near.map(({ edits }) => edits))
    const nearest = near.filter(({ edits }) => edits === least).map(({ candidate }) => candidate)
    // Letters are left out more often than mistaken: "custmr".
    return nearest.find((candidate) => isAbbreviationOf(word, candidate)) ?? nearest[0] ?? null
  }

  return {
    correct(word) {
      if (!isPlain(word) || known.has(word) || isEnglish(word)) return null
      const before = remembered.get(word)
      if (before !== undefined) return before
      const made = nearest(word)
      if (remembered.size >= KEPT) remembered.clear()
      remembered.set(word, made)
      return made
    },
    prepare: nearby.steps,
  }
}

/** Whether a word can be, or be meant by, a misspelling. */
function isPlain(word: string): boolean {
  return word.length > 3 && word.length <= LONGEST && /^\p{L}+$/u.test(word)
}

/** Finds the words of about a word's length that share most letter pairs with it. */
function* nearbySteps(words: string[]): Generator<void, (word: string) => string[]> {
  const dictionary = words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  /** Where the words of each length begin. */
  const starts: number[] = []
  const byPair = new Map<string, number[]>()
  for (const [index, word] of dictionary.entries()) {
    while (starts.length <= word.length) starts.push(index)
    for (const pair of pairsOf(word)) {
      const having = byPair.get(pair)
      if (having) having.push(index)
      else byPair.set(pair, [index])
    }
    if (index % A_STEP === 0) yield
  }
  const counts = new Uint8Array(dictionary.length)

  return (word) => {
    const from = starts[word.length - LENGTHS_APART] ?? 0
    const to = starts[word.length + LENGTHS_APART + 1] ?? dictionary.length
    const pairs = pairsOf(word)
    const touched: number[] = []
    for (const pair of pairs) {
      const having = byPair.get(pair) ?? []
      const first = firstWhere(0, having.length, (at) => (having[at] ?? to) >= from)
      for (let at = first; at < having.length; at++) {
        const index = having[at] ?? to
        if (index >= to) break
        const count = counts[index] ?? 0
        if (count === 0) touched.push(index)
        counts[index] = count + 1
      }
    }
    const byCount: string[][] = Array.from({ length: pairs.size + 1 }, () => [])
    for (const index of touched) {
      byCount[counts[index] ?? 0]?.push(dictionary[index] ?? '')
      counts[index] = 0
    }
    return byCount
      .slice(Math.ceil(pairs.size * PAIRS_LEFT))
      .reverse()
      .flat()
      .slice(0, CANDIDATES)
  }
}

/** The pairs of neighbouring letters of a word, its edges included, each once. */
function pairsOf(word: string): Set<string> {
  const edged = `^${word}$`
  const pairs = new Set<string>()
  for (let start = 0; start < edged.length - 1; start++) pairs.add(edged.slice(start, start + 2))
  return pairs
}
