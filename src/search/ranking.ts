/**
 * Free text to behaviors, best first. A behavior's score is the share of what was asked that it covers: every word asked
 * for counts by its rarity, and is covered by how much the behavior says of it, as Okapi BM25 measures that.
 */
import { type Behavior, EVERY_LEVEL, type LadderRef } from '../ladder/model.js'
import { meaningfulStems } from '../words/stop-words.js'
import type { LadderIndex, Postings, Term } from './index.js'
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
export const MOST_WORDS = 16

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
  const spans: Span[] = []
  const saying = new Map<Term, Saying>()
  /** By behavior of all ladders: what BM25 adds to a count for the length of the text. */
  const damping = new Float64Array(count)
  for (const index of indexes) {
    const start = spans.at(-1)?.end ?? 0
    spans.push({ index, start, end: start + index.behaviors.length })
    for (const [place, length] of index.lengths.entries()) {
      damping[start + place] = K1 * (1 - B + B * (length / averageLength))
    }
    for (const [term, postings] of index.postings) {
      const said = saying.get(term)
      if (said === undefined)
        saying.set(term, { count: postings.behaviors.length, starts: [start], postings: [postings] })
      else {
        said.count += postings.behaviors.length
        said.starts.push(start)
        said.postings.push(postings)
      }
    }
    yield
  }
  /** By behavior, of the search at hand. */
  const covered = new Float64Array(count)
  /** The same of the word at hand: what stands for it counts once. */
  const byWord = new Float64Array(count)

  const isFound = (term: Term): boolean => saying.has(term)

  function rarityOf(term: Term): number {
    return Math.log(1 + 1 / Math.max((saying.get(term)?.count ?? 0) / count, RAREST_SHARE))
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

  /** Notes how much of what is wanted behaviors cover, in the measure of rarities; of one ladder, or of all. */
  function cover(wanted: readonly Wanted[], span: Span | undefined): void {
    const [start, end] = span ? [span.start, span.end] : [0, count]
    covered.fill(0, start, end)
    for (const { senses } of wanted) {
      let isSaid = false
      for (const { term, worth } of senses) {
        const said = saying.get(term)
        if (said === undefined) continue
        for (const [n, postings] of said.postings.entries()) {
          const at = said.starts[n] ?? 0
          if (span === undefined || at === start) coverBy(postings, at, worth)
        }
        isSaid = true
      }
      if (isSaid) byWord.fill(0, start, end)
    }
  }

  function coverBy({ behaviors, counts }: Postings, start: number, worth: number): void {
    for (let n = 0; n < behaviors.length; n++) {
      const place = start + (behaviors[n] ?? 0)
      const count = counts[n] ?? 0
      const part = (worth * count) / (count + (damping[place] ?? 0))
      const before = byWord[place] ?? 0
      if (part <= before) continue
      covered[place] = (covered[place] ?? 0) + part - before
      byWord[place] = part
    }
  }

  return {
    search(words, { ladder, levels = [] }, limit) {
      const span = ladder && spans.find(({ index }) => isSame(ladder, index.ladder))
      if (ladder && !span) return []
      const wanted = wantedOf(words)
      cover(wanted, span)
      const best: Found[] = []
      for (const { index, start, end } of span ? [span] : spans) {
        for (let place = start; place < end; place++) {
          const share = covered[place] ?? 0
          if (share <= (best[limit - 1]?.covered ?? 0)) continue
          const behavior = index.behaviors[place - start]
          if (behavior && isAmong(behavior.level, levels)) {
            keep(best, { behavior, index, place: place - start, covered: share }, limit)
          }
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

/** Where a ladder's behaviors stand among those of all ladders. */
interface Span {
  readonly index: LadderIndex
  readonly start: number
  readonly end: number
}

/** Which behaviors of all ladders say a term. */
interface Saying {
  count: number
  /** Where the ladders begin whose postings stand beside. */
  readonly starts: number[]
  readonly postings: Postings[]
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
