/** One ladder laid out for search: which of its behaviors say a word or one of its synonyms, and how often. */
import { behaviorsIn, pillarAround } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { meaningfulStems } from '../words/stop-words.js'
import { wordsOf } from '../words/tokens.js'
import { atOnce } from './steps.js'
import { groupsOf } from './synonyms.js'

/** What a text is found by: a stem, or the number of a group of synonyms. */
export type Term = string | number

export interface LadderIndex {
  readonly ladder: Ladder
  /** In the page's order; postings refer to them by their place here. */
  readonly behaviors: readonly Behavior[]
  /** By behavior: how many words it can be found by, each counted by its weight. */
  readonly lengths: readonly number[]
  readonly postings: ReadonlyMap<Term, Postings>
  /** Every word of the ladder's names, texts and phrases, as `wordsOf` cuts them. */
  readonly words: ReadonlySet<string>
}

/** The behaviors that say a term, and beside each how often, counted by weight. */
export interface Postings {
  readonly behaviors: readonly number[]
  readonly counts: readonly number[]
}

/** Postings while they are made. */
interface Growing {
  readonly behaviors: number[]
  readonly counts: number[]
}

/**
 * What a word counts, by where it stands. What the page says of a behavior, and what it calls it, counts more than what
 * people say for it, of which there is much. What is said of a whole pillar tells its behaviors apart the least.
 */
const SAID = 1
const PARAPHRASED = 0.8
const AROUND = 0.3

export function indexLadder(ladder: Ladder): LadderIndex {
  return atOnce(indexingSteps(ladder))
}

/** The same, a behavior a step: a whole ladder takes longer than a bot at work may keep a person waiting. */
export function* indexingSteps(ladder: Ladder): Generator<void, LadderIndex> {
  const behaviors: Behavior[] = []
  const lengths: number[] = []
  const postings = new Map<Term, Growing>()
  const words = new Set<string>()
  const read = (passages: readonly Passages[]): Content => contentOf(passages, words)

  for (const competency of ladder.competencies) {
    const ofCompetency = read(competencyPassages(ladder, competency))
    const ofTopics = new Map(
      competency.topics.map(({ label, aliases, phrases }) => [
        label,
        read([
          { texts: [label, ...aliases], weight: SAID },
          { texts: phrases, weight: PARAPHRASED },
        ]),
      ]),
    )
    for (const behavior of behaviorsIn(competency)) {
      const { text, examples, phrases, level, topic } = behavior
      const cell = competency.cells.get(level)
      const own = read([
        { texts: [text, cell?.name ?? ''], weight: SAID },
        { texts: [...examples, ...phrases, cell?.summary ?? ''], weight: PARAPHRASED },
      ])
      const ofTopic = topic === null ? undefined : ofTopics.get(topic)
      const contents = ofTopic ? [own, ofTopic, ofCompetency] : [own, ofCompetency]
      for (const { counts } of contents) {
        for (const [term, count] of counts) {
          const having = postings.get(term)
          if (having === undefined) postings.set(term, { behaviors: [behaviors.length], counts: [count] })
          else add(having, behaviors.length, count)
        }
      }
      lengths.push(contents.reduce((sum, { length }) => sum + length, 0))
      behaviors.push(behavior)
      yield
    }
  }
  // Arrays that have grown hold room for more, several times what most terms need.
  for (const [term, { behaviors, counts }] of postings) {
    postings.set(term, { behaviors: behaviors.slice(), counts: counts.slice() })
  }
  return { ladder, behaviors, lengths, postings, words }
}

/** Texts whose words all weigh the same. */
interface Passages {
  readonly texts: readonly string[]
  readonly weight: number
}

interface Content {
  readonly counts: ReadonlyMap<Term, number>
  readonly length: number
}

function competencyPassages(ladder: Ladder, competency: Competency): Passages[] {
  const { name, aliases, phrases, summary } = competency
  const pillar = pillarAround(ladder, competency)
  return [
    { texts: [name, ...aliases], weight: SAID },
    { texts: [...phrases, summary ?? ''], weight: PARAPHRASED },
    { texts: pillar ? [pillar.name, ...pillar.aliases, ...pillar.phrases] : [], weight: AROUND },
  ]
}

/** The terms of some passages; of a text each counts once. Notes the words it reads. */
function contentOf(passages: readonly Passages[], seen: Set<string>): Content {
  const counts = new Map<Term, number>()
  let length = 0
  for (const { texts, weight } of passages) {
    for (const text of texts) {
      const words = wordsOf(text)
      for (const word of words) seen.add(word)
      const stems = meaningfulStems(words)
      const groups: number[] = []
      for (const stem of stems) {
        counts.set(stem, (counts.get(stem) ?? 0) + weight)
        for (const group of groupsOf(stem, stems)) if (!groups.includes(group)) groups.push(group)
      }
      for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + weight)
      length += weight * stems.length
    }
  }
  return { counts, length }
}

/** Adds to what the last behavior has of a term, or puts one more behind it. */
function add({ behaviors, counts }: Growing, behavior: number, count: number): void {
  const last = behaviors.length - 1
  if (behaviors[last] === behavior) {
    counts[last] = (counts[last] ?? 0) + count
    return
  }
  behaviors.push(behavior)
  counts.push(count)
}
