/**
 * Free text to behaviors, best first. A behavior's score is the share of what was asked that it covers: every word asked
 * for counts by its rarity, and is covered by how much the behavior says of it, as Okapi BM25 measures that.
 */
import { type Behavior, EVERY_LEVEL, type LadderRef } from '../ladder/model.js'
import { meaningfulStems } from '../words/stop-words.js'
import type { LadderIndex, Term } from './index.js'
import { atOnce } from './steps.js'
import { groupsOf, isInExpression } from './synonyms.js'

export interface Scored {
  readonly behavior: Behavior
  /** From 0 to 1: how much of what was asked the behavior covers, whatever else is found. */
  readonly score: number
  /** The words of the search that found it, as they were asked, the most telling first. */
  readonly words: readonly string[]
}

/** What a search is narrowed to. */
export interface Within {
  readonly ladder?: LadderRef
  /** Ids; none: all levels. What holds at every level is in each. */
  readonly levels?: readonly string[]
}

export interface SearchIndex {
  /** Best first, of equals the page's first; behaviors that no word finds are left out. */
  search(words: readonly string[], within: Within, limit: number): readonly Scored[]
  /** Whether any behavior is found by a word itself, in whatever form it stands. */
  knows(word: string): boolean
}

/** A word asked for, with the terms that count as it. */
interface Wanted {
  readonly word: string
  /** How much it tells: more the fewer behaviors say it. */
  readonly rarity: number
  readonly senses: readonly Sense[]
}

interface Sense {
  readonly term: Term
  /** What a behavior that says the term over and over has of the word's rarity. */
  readonly worth: number
}

/**
 * BM25's two constants at their usual values (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009): how
 * soon saying a word again adds little, and how much less a word counts in a long text than in a short one. The second
 * keeps a ladder with many phrases from drowning one that has none.
 */
const K1 = 1.2
const B = 0.75
/** BM25 counts a word as 1 only when it is said without end; a behavior that comes to this share of that covers it all. */
const COVERED = 0.83
/**
 * What a synonym counts beside the word itself: less than the same word in a phrase. Without synonyms every eighth
 * question goes unanswered on a ladder that has no phrases.
 */
const SYNONYM = 0.85
/** What a word counts by itself that makes up an expression with others: "developing others" asks for no development. */
const IN_EXPRESSION = 0.5
/**
 * The share of behaviors from which on a word that fewer say, or none, tells no more. Lower, one odd word in a question
 * outweighs all the others: 1/200 loses one in thirty of the questions that ask for behaviors.
 */
const RAREST_SHARE = 1 / 20
/** What keeps a pasted page as cheap as a question: its first words are looked at, and the rarest of them searched for. */
const FIRST_WORDS = 150
const MOST_WORDS = 24

/** Searches ladders together, made at once. */
export function createSearchIndex(indexes: readonly LadderIndex[]): SearchIndex {
  return atOnce(searchIndexSteps(indexes))
}

/**
 * Searches ladders together: how rare a word is, and how long a text, is told among all of them. Made a ladder a step, so
 * that hundreds of them keep nobody waiting.
 */
export function* searchIndexSteps(indexes: readonly LadderIndex[]): Generator<void, SearchIndex> {
  const count = indexes.reduce((sum, { behaviors }) => sum + behaviors.length, 0)
  const averageLength = indexes.reduce((sum, { lengths }) => lengths.reduce((all, each) => all + each, sum), 0) / count
  /** How many behaviors say a term. */
  const saying = new Map<Term, number>()
  for (const { postings } of indexes) {
    for (const [term, { behaviors }] of postings) saying.set(term, (saying.get(term) ?? 0) + behaviors.length)
    yield
  }

  const tables = indexes.map((index): Table => {
    const damping = Float64Array.from(index.lengths, (length) => K1 * (1 - B + B * (length / averageLength)))
    return { index, damping, covered: new Float64Array(damping.length), byWord: new Float64Array(damping.length) }
  })

  const isFound = (term: Term): boolean => saying.has(term)

  function rarityOf(term: Term): number {
    return Math.log(1 + 1 / Math.max((saying.get(term) ?? 0) / count, RAREST_SHARE))
  }

  function wantedOf(words: readonly string[]): Wanted[] {
    const first = words.slice(0, FIRST_WORDS)
    const byStem = new Map<string, string>()
    for (const word of first) for (const stem of meaningfulStems([word])) byStem.set(stem, word)
    const stems = [...byStem.keys()]
    const wanted = [...byStem].map(([stem, word]): Wanted => {
      const groups = groupsOf(stem, stems).map((term) => ({ term, rarity: rarityOf(term) }))
      // A word that nobody says tells as much as the rarest of what stands for it.
      const rarity = isFound(stem) ? rarityOf(stem) : Math.max(...groups.map((each) => each.rarity), rarityOf(stem))
      const synonyms = groups.map((group) => ({ term: group.term, worth: SYNONYM * Math.min(rarity, group.rarity) }))
      return {
        word,
        rarity,
        senses: [{ term: stem, worth: isInExpression(stem, stems) ? IN_EXPRESSION * rarity : rarity }, ...synonyms],
      }
    })
    // In one order whatever the order asked, so that sums come out the same to the last digit.
    return wanted.sort((a, b) => b.rarity - a.rarity || (a.word < b.word ? -1 : 1)).slice(0, MOST_WORDS)
  }

  /** By behavior of a ladder: how much of what is wanted it covers, in the measure of rarities. */
  function coveredIn({ index, damping, covered, byWord }: Table, wanted: readonly Wanted[]): Float64Array {
    covered.fill(0)
    for (const { senses } of wanted) {
      let isSaid = false
      for (const { term, worth } of senses) {
        const having = index.postings.get(term)
        if (having === undefined) continue
        isSaid = true
        for (let n = 0; n < having.behaviors.length; n++) {
          const place = having.behaviors[n] ?? 0
          const count = having.counts[n] ?? 0
          const part = (worth * count) / (count + (damping[place] ?? 0))
          const before = byWord[place] ?? 0
          if (part <= before) continue
          covered[place] = (covered[place] ?? 0) + part - before
          byWord[place] = part
        }
      }
      if (isSaid) byWord.fill(0)
    }
    return covered
  }

  return {
    search(words, { ladder, levels = [] }, limit) {
      const wanted = wantedOf(words)
      const best: Found[] = []
      for (const table of tables) {
        const { index } = table
        if (ladder && !isSame(ladder, index.ladder)) continue
        const coveredBy = coveredIn(table, wanted)
        for (let place = 0; place < coveredBy.length; place++) {
          const covered = coveredBy[place] ?? 0
          if (covered <= (best[limit - 1]?.covered ?? 0)) continue
          const behavior = index.behaviors[place]
          if (behavior && isAmong(behavior.level, levels)) keep(best, { behavior, index, place, covered }, limit)
        }
      }
      const all = COVERED * wanted.reduce((sum, { rarity }) => sum + rarity, 0)
      return best.map(({ behavior, index, place, covered }) => {
        const isSaid = ({ term }: Sense): boolean => index.postings.get(term)?.behaviors.includes(place) ?? false
        const found = wanted.filter(({ senses }) => senses.some(isSaid)).map(({ word }) => word)
        return { behavior, score: Math.min(1, covered / all), words: found }
      })
    },
    knows: (word) => meaningfulStems([word]).some(isFound),
  }
}

/** A ladder's numbers by behavior. */
interface Table {
  readonly index: LadderIndex
  /** What BM25 adds to a count for the length of the text. */
  readonly damping: Float64Array
  /** Of the search at hand. */
  readonly covered: Float64Array
  readonly byWord: Float64Array
}

/** A behavior that some words find. */
interface Found {
  readonly behavior: Behavior
  readonly index: LadderIndex
  readonly place: number
  readonly covered: number
}

/** Puts one more into a list of the best, kept in order and short. */
function keep(best: Found[], one: Found, limit: number): void {
  const after = best.findIndex(({ covered }) => covered < one.covered)
  best.splice(after < 0 ? best.length : after, 0, one)
  if (best.length > limit) best.pop()
}

function isSame(one: LadderRef, other: LadderRef): boolean {
  return one.id === other.id && one.revision === other.revision
}

function isAmong(level: string, levels: readonly string[]): boolean {
  return levels.length === 0 || level === EVERY_LEVEL || levels.includes(level)
}
