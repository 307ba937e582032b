/**
 * Free text to behaviors, best first. Every word asked for finds the behaviors that some passage of theirs says it of:
 * by itself, by a word that begins like it, or by a near-synonym. Ladders and words come in, scored behaviors go out.
 */
import type { Behavior, Ladder } from '../ladder/model.js'
import { type Indexed, indexLadders } from './indexing.js'
import { firstFrom } from './postings.js'
import { createRanking, type Within } from './ranking.js'
import { isGroup, meaningfulStem } from './terms.js'
import { type Wanted, wantedOf } from './wanted.js'

export interface Scored {
  readonly behavior: Behavior
  /** From 0 to 1: how much of what was asked the behavior covers, whatever else is found. */
  readonly score: number
  /** The words of the search that found it, as they were asked. */
  readonly words: readonly string[]
}

export interface SearchIndex {
  /** Best first, of equals the page's first; behaviors that no word finds are left out. */
  search(words: readonly string[], within: Within, limit: number): readonly Scored[]
  /** Whether any behavior is found by a word itself, in whatever form it stands. */
  knows(word: string): boolean
}

/** Lays ladders out for search: the current ones, or the superseded ones, or any others that answer together. */
export function createSearchIndex(ladders: readonly Ladder[]): SearchIndex {
  const index = indexLadders(ladders)
  const rank = createRanking(index)
  return {
    search(words, within, limit) {
      const wanted = wantedOf(words, index)
      return rank(wanted, within, limit).flatMap(({ number, score }) => {
        const behavior = index.behaviors[number]
        return behavior ? [{ behavior, score, words: finding(wanted, number, index) }] : []
      })
    },
    knows: (word) => !isGroup(word) && index.terms.has(meaningfulStem(word) ?? ''),
  }
}

/** The words that find a behavior. */
function finding(wanted: readonly Wanted[], behavior: number, { postings, layersOf }: Indexed): string[] {
  const { starts, values } = postings.layers
  const layers = layersOf.values.subarray(layersOf.starts[behavior], layersOf.starts[behavior + 1])
  const finds = (term: number): boolean => {
    const end = starts[term + 1] ?? 0
    return layers.some((layer) => {
      const at = firstFrom(values, layer, starts[term] ?? 0, end)
      return at < end && values[at] === layer
    })
  }
  return wanted.filter(({ senses }) => senses.some(({ term }) => finds(term))).map(({ word }) => word)
}
