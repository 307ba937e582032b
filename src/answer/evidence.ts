/**
 * Which behaviors a text mentions: praise, a project update, a draft of a self-review. Sentences go to the search index,
 * behaviors come back with the sentence and the words that point to them. It finds mentions; it judges nobody.
 */
import { behaviorsAt } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { FILLER } from '../reading/lexicon.js'
import type { SearchIndex } from '../search/ranking.js'
import { wordsOf } from '../words/tokens.js'

export interface Match {
  readonly behavior: Behavior
  /** As the text has it. */
  readonly sentence: string
  /** The sentence's words that point to the behavior, in its order, lower case, without repeats. */
  readonly words: readonly string[]
  /** From 0 to 1: how much of what the ladder's words can say of the sentence does. */
  readonly score: number
}

export interface DraftCheck {
  /** Competencies that the text mentions, in the page's order, each with what fits best. */
  readonly touched: readonly (Pick<Match, 'behavior' | 'sentence' | 'words'> & { readonly competency: Competency })[]
  /** Competencies with behaviors at the level and no mention. */
  readonly untouched: readonly Competency[]
}

/**
 * How many words' worth of a sentence must point to a behavior. Of the sentences tried on the shipped ladders, those about
 * work that a ladder names come mostly to over 2, small talk and office news to 1.6 and mostly below 1.2.
 */
const WORDS_WORTH = 1.65
/** A short sentence cannot come to that many words; then this share of it must point to the behavior. */
const MOST_OF_IT = 0.6
/** One or two words, such as the customer and the meeting of office news, are no mention. */
const LEAST_WORDS = 3
/** A sentence is about what it fits best, and what fits it nearly as well. */
const NEARLY = 0.7
/** Behaviors looked at for a sentence. */
const CANDIDATES = 5
/** Of a text, its first sentences are looked at, and of a sentence its first words: more than a draft or a post has. */
export const MOST_SENTENCES = 200
const MOST_WORDS = 100

/**
 * The behaviors that a text gives evidence for, best first, each with its best sentence; empty where nothing fits well.
 * @param index holds the ladder; other ladders in it are left aside
 * @param levels ids to stay within; empty: all levels
 * @param text as typed; of a longer one than anybody posts, the first sentences
 */
export function matchText(index: SearchIndex, ladder: Ladder, levels: readonly string[], text: string): Match[] {
  const best = new Map<string, Found>()
  for (const sentence of sentencesOf(text)) {
    for (const found of mentioned(index, ladder, levels, sentence)) {
      const known = best.get(found.match.behavior.id)
      if (!known || known.worth < found.worth) best.set(found.match.behavior.id, found)
    }
  }
  return [...best.values()].toSorted((one, other) => other.worth - one.worth).map(({ match }) => match)
}

/** Which competencies of a level a draft touches, and with which sentence, and which it leaves untouched. */
export function draftCheck(index: SearchIndex, ladder: Ladder, level: string, text: string): DraftCheck {
  const matches = matchText(index, ladder, [level], text)
  const asked = ladder.competencies.filter((competency) => behaviorsAt(competency, level).length > 0)
  const found = asked.map((competency) => ({
    competency,
    match: matches.find((each) => each.behavior.competency === competency.slug),
  }))
  return {
    touched: found.flatMap(({ competency, match }) => {
      return match ? { competency, behavior: match.behavior, sentence: match.sentence, words: match.words } : []
    }),
    untouched: found.flatMap(({ competency, match }) => (match ? [] : competency)),
  }
}

interface Found {
  readonly match: Match
  /** How many words of the sentence point to the behavior, those that do so vaguely for less than one. */
  readonly worth: number
}

function mentioned(index: SearchIndex, ladder: Ladder, levels: readonly string[], sentence: string): Found[] {
  const words = [...new Set(wordsOf(sentence))].slice(0, MOST_WORDS).filter((word) => !FILLER.has(word))
  // Names of people and products stand in no ladder; left in, they would count against every behavior.
  const known = words.filter((word) => index.knows(word))
  if (known.length < LEAST_WORDS) return []
  const scored = index.search(known, { ladder, levels }, CANDIDATES)
  const top = scored[0]?.score ?? 0
  return scored
    .map((each) => ({
      ...each,
      words: known.filter((word) => each.words.includes(word)),
      worth: each.score * known.length,
    }))
    .filter((each) => each.score >= NEARLY * top && each.words.length >= LEAST_WORDS)
    .filter(({ worth }) => worth >= WORDS_WORTH || worth >= MOST_OF_IT * words.length)
    .map(({ worth, ...each }) => ({ match: { ...each, sentence }, worth }))
}

/** The first sentences of a text; a line or a list's item ends one as well, and loses its bullet. */
function sentencesOf(text: string): string[] {
  // Made here, for it takes long: most bots are hardly ever asked for evidence.
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: string[] = []
  for (const each of text.split('\n')) {
    const line = each.trim().replace(/^(?:[-*•◦>]|\d+[.)])\s+/, '')
    if (line === '') continue
    for (const { segment } of segmenter.segment(line)) {
      if (sentences.length === MOST_SENTENCES) return sentences
      sentences.push(segment.trim())
    }
  }
  return sentences
}
