/**
 * What a search asks for: its words, how much each tells, and everything that counts as one of them. Words come in, the
 * numbers of terms in the index go out.
 */
import { firstWhere } from '../query/bisect.js'
import type { Indexed } from './indexing.js'
import { groupsOf, meaningfulStem } from './terms.js'

/** A word asked for, with everything that counts as it. */
export interface Wanted {
  /** As it was asked. */
  readonly word: string
  /** How much it tells: more the fewer behaviors it speaks of. */
  readonly rarity: number
  readonly senses: readonly Sense[]
}

export interface Sense {
  readonly term: number
  /** What a behavior that this term speaks of has of the word's rarity. */
  readonly part: number
}

/** Words asked for; of more, the rarest count. Keeps a pasted page as cheap as a question. */
const MOST_WORDS = 24
/** "Prioritisation" for "priorities": surely related, seldom the same. */
const SAME_BEGINNING = 0.6
/** "Rivals" for "competitors": nearly the same anywhere, though a ladder may mean something of its own by a word. */
const SAME_GROUP = 0.85
/** A word that speaks of this share of the behaviors is as rare as one gets. */
const RAREST_SHARE = 1 / 200
/** A word that no ladder has in any form is rarer: it shows that the question may be about something else. */
const UNKNOWN_SHARE = 1 / 1000
/** Shorter beginnings are shared by words that have nothing to do with one another. */
const SHORTEST_BEGINNING = 5
/** The share of the longer of two stems that both must begin with: `priorit` and `prioritis`, not `proto` and `prototyp`. */
const BEGINNING_SHARE = 0.75

/** The words of a search that carry meaning; their order and their repetitions do not matter. */
export function wantedOf(words: readonly string[], index: Indexed): Wanted[] {
  const byStem = new Map<string, string>()
  for (const word of words) {
    const stem = meaningfulStem(word)
    if (stem !== null) byStem.set(stem, word)
  }
  const stems = [...byStem.keys()]
  const wanted = [...byStem].map(([stem, word]): Wanted => {
    const like = (term: string, worth: number): Like[] => {
      const number = index.terms.get(term)
      return number === undefined ? [] : [{ term: number, worth, rarity: rarityOf(number, index) }]
    }
    const own = like(stem, 1)
    const itself = own.length > 0 ? own : basesOf(word).flatMap((base) => like(meaningfulStem(base) ?? '', 1))
    const others = [
      ...beginningLike(stem, index).flatMap((other) => like(other, SAME_BEGINNING)),
      ...[...new Set(groupsOf(stem, stems))].flatMap((group) => like(group, SAME_GROUP)),
    ]
    const telling = (itself.length > 0 ? itself : others).map((each) => each.rarity)
    const rarity = telling.length > 0 ? Math.max(...telling) : rarityOfShare(UNKNOWN_SHARE)
    return { word, rarity, senses: [...itself, ...others].map((each) => senseOf(each, rarity)) }
  })
  // In one order whatever the order asked, so that sums come out the same to the last digit.
  return wanted.sort((a, b) => b.rarity - a.rarity || (a.word < b.word ? -1 : 1)).slice(0, MOST_WORDS)
}

/** What a comparative or superlative may be made of, which the stemmer leaves as they are: "quieter", "calmest", "happier". */
function basesOf(word: string): string[] {
  const base = /^(\p{L}{3,})(?:er|est)$/u.exec(word)?.[1]
  if (base === undefined) return []
  return base.endsWith('i') ? [`${base.slice(0, -1)}y`] : [base, base.replace(/(.)\1$/u, '$1'), `${base}e`]
}

/** A term that counts as a word asked for. */
interface Like {
  readonly term: number
  /** Beside the word itself, which is worth 1. */
  readonly worth: number
  readonly rarity: number
}

/** What stands for a word tells no more than it tells itself, however rare the word. */
function senseOf({ term, worth, rarity }: Like, rarityOfWord: number): Sense {
  return { term, part: worth * Math.min(rarity, rarityOfWord) }
}

function rarityOf(term: number, { frequencies, behaviors }: Indexed): number {
  return rarityOfShare(Math.max((frequencies[term] ?? 0) / behaviors.length, RAREST_SHARE))
}

function rarityOfShare(share: number): number {
  return Math.log(1 + 1 / share)
}

/** The other stems that begin as a stem does: forms of the word that the stemmer tells apart. */
function beginningLike(stem: string, { stems }: Indexed): string[] {
  if (stem.length < SHORTEST_BEGINNING) return []
  const beginning = stem.slice(0, Math.max(SHORTEST_BEGINNING, Math.ceil(stem.length * BEGINNING_SHARE)))
  const found: string[] = []
  const first = firstWhere(0, stems.length, (at) => (stems[at] ?? '') >= beginning)
  for (let at = first; stems[at]?.startsWith(beginning); at++) {
    const other = stems[at] ?? ''
    if (other !== stem && sharedLength(stem, other) >= other.length * BEGINNING_SHARE) found.push(other)
  }
  return found
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
