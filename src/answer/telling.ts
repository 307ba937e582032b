/**
 * What words tell of the topics of a ladder: how much more often a topic says a word than the others do. Counted on the
 * postings of the search index, so that texts, names and phrases weigh as they do in a search.
 */
import { EVERY_LEVEL } from '../ladder/model.js'
import type { LadderIndex, Term } from '../search/index.js'
import { groupsOf } from '../search/synonyms.js'
import { formsOf } from '../words/irregular-verbs.js'

/** A topic of a competency, or a competency whose behaviors carry none, at the levels asked for. */
export interface IndexedTopic {
  /** The competency's slug. */
  readonly competency: string
  /** The topic's label; null where its behaviors carry none. */
  readonly label: string | null
  /** Where its behaviors stand in the index; at least one. */
  readonly places: readonly number[]
}

export interface Telling {
  /** Those that ask something at the levels, in the page's order. */
  readonly topics: readonly IndexedTopic[]
  /**
   * By topic, in log odds: above 0 where it says the word more often than topics do, below where less often. All 0 for a
   * word that none of them says.
   * @param among the stems of the sentence: an expression is said where all its stems are
   */
  weights(stem: string, among: readonly string[]): Float64Array
  /** How often a behavior says the word, by its place in the index, as the index counts. */
  countsAt(stem: string, among: readonly string[], place: number): number
}

/** What a near-synonym tells beside the word itself. */
const SYNONYM = 0.5
/**
 * How many words a topic is taken to have said in the words of all, as a share of what topics say: keeps one odd mention
 * in a short topic from telling more than twenty in a long one.
 */
const COMMON_SHARE = 0.5
/** Beside fewer topics than ladders have, words would tell too little: the others are taken to say nothing of them. */
const FEWEST_TOPICS = 12

/** @param levels ids; none: all levels. What holds at every level is in each. */
export function createTelling({ behaviors, lengths, postings }: LadderIndex, levels: readonly string[]): Telling {
  const topics: { competency: string; label: string | null; places: number[] }[] = []
  const topicAt = behaviors.map(({ competency, topic: label, level }, place) => {
    if (levels.length > 0 && level !== EVERY_LEVEL && !levels.includes(level)) return -1
    const known = topics.findIndex((each) => each.competency === competency && each.label === label)
    if (known < 0) return topics.push({ competency, label, places: [place] }) - 1
    topics[known]?.places.push(place)
    return known
  })
  const sizes = topics.map(({ places }) => places.reduce((sum, place) => sum + (lengths[place] ?? 0), 0))
  const common = (COMMON_SHARE * sizes.reduce((sum, size) => sum + size, 0)) / topics.length
  /** By topic, what a word tells that it never says: the longer it is, the more. */
  const unsaid = Float64Array.from(sizes, (size) => Math.log(common / (size + common)))
  const nothing = new Float64Array(topics.length)
  const byTerm = new Map<Term, Float64Array | null>()

  /** Null where no topic says it. */
  function weightsOf(term: Term): Float64Array | null {
    const before = byTerm.get(term)
    if (before !== undefined) return before
    const weights = readWeights(term)
    byTerm.set(term, weights)
    return weights
  }

  function readWeights(term: Term): Float64Array | null {
    const said = new Float64Array(topics.length)
    for (const form of typeof term === 'string' ? formsOf(term) : [term]) {
      const having = postings.get(form)
      having?.behaviors.forEach((place, n) => {
        const topic = topicAt[place] ?? -1
        if (topic >= 0) said[topic] = (said[topic] ?? 0) + (having.counts[n] ?? 0)
      })
    }
    let usual = 0
    for (let n = 0; n < said.length; n++)
      usual += (said[n] ?? 0) / (sizes[n] ?? 1) / Math.max(said.length, FEWEST_TOPICS)
    if (usual === 0) return null
    const weights = said.map((count, n) => (unsaid[n] ?? 0) + (count > 0 ? Math.log(1 + count / (common * usual)) : 0))
    // What all topics say tells nothing of any.
    const least = weights.length > 1 ? Math.max(0, Math.min(...weights)) : 0
    for (let n = 0; n < weights.length; n++) weights[n] = (weights[n] ?? 0) - least
    return weights
  }

  return {
    topics,
    weights(stem, among) {
      let best = weightsOf(stem)
      for (const group of formsOf(stem).flatMap((form) => groupsOf(form, among))) {
        const near = weightsOf(group)
        if (near) best = near.map((weight, n) => Math.max(best?.[n] ?? Number.NEGATIVE_INFINITY, SYNONYM * weight))
      }
      return best ?? nothing
    },
    countsAt(stem, among, place) {
      return [stem, ...groupsOf(stem, among)].reduce<number>((sum, term) => {
        const having = postings.get(term)
        return sum + (having?.counts[having.behaviors.indexOf(place)] ?? 0)
      }, 0)
    },
  }
}
