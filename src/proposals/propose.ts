/**
 * Phrases that people might type for a ladder, from what is there: near-synonyms of its names, and the phrases of
 * behaviors on other ladders that ask for the same or nearly so. A ladder comes in, proposals for its owner to judge go
 * out. Synonyms inside a behavior's text make none: the search reads those by itself.
 */
import { behaviorsOf } from '../ladder/ladders.js'
import type { Behavior, Ladder } from '../ladder/model.js'
import { isEnglish } from '../reading/english.js'
import { indexLadder } from '../search/index.js'
import { createSearchIndex, type SearchIndex } from '../search/ranking.js'
import { synonymsOf } from '../search/synonyms.js'
import { wordsOf } from '../words/tokens.js'
import { createMeaning, type Meaning } from './meaning.js'

/** What a block of a phrases file could hold. */
export interface Proposal {
  /** A competency (`scope`), a topic (`scope/Label`), or a behavior's id without ladder and revision: `scope/ic4/1`. */
  readonly key: string
  /** What the key stands for, as the ladder says it. */
  readonly about: string
  readonly phrases: readonly string[]
}

/** As many for one behavior as help most, and as an owner reads with care. */
const MOST = 8

/** How near another ladder's behavior must be, 0 to 1 (`Meaning.likeness`). */
const NEAR = 0.2
/** From here on both say the same, but for a word or two: what people say for the one, they say for the other. */
const SAME = 0.6

/**
 * Below that, which share of a phrase must be about what the behavior says by itself, 0 to 1 (`Meaning.about`); of a phrase
 * that shares only one word with it, the larger one. About half of what the shipped ladders offer three ladders of other
 * houses with these numbers is what a person could say for it; with lower ones more is offered and less of it is right.
 */
const ABOUT = 0.4
const ABOUT_BY_ONE_WORD = 0.6

/** Proposals in the page's order, without what the ladder's names and phrases say already. */
export function proposePhrases(ladder: Ladder, others: readonly Ladder[]): Proposal[] {
  const donors = others.filter(({ id }) => id !== ladder.id).flatMap(behaviorsOf)
  const own = behaviorsOf(ladder)
  const meaning = createMeaning([...donors, ...own].map(({ text }) => text))
  const index = createSearchIndex([indexLadder(ladder)])
  const words = new Set(own.flatMap(({ text }) => wordsOf(text)))
  const taken = new Set(knownIn(ladder).map(normal))
  const named = ladder.competencies.flatMap(({ slug, name, topics }) => [
    { key: slug, about: name },
    ...topics.map(({ label }) => ({ key: `${slug}/${label}`, about: label })),
  ])
  const synonyms = named.flatMap(({ key, about }): Proposal[] => {
    const phrases = synonymsOf(about).filter((phrase) => !taken.has(normal(phrase)))
    return phrases.length > 0 ? [{ key, about, phrases: phrases.slice(0, MOST) }] : []
  })
  const borrowing = own.flatMap((behavior): Proposal[] => {
    const phrases: string[] = []
    for (const phrase of borrowed(behavior, donors, meaning, index)) {
      if (phrases.length === MOST) break
      if (taken.has(normal(phrase)) || !travels(phrase, words)) continue
      taken.add(normal(phrase))
      phrases.push(phrase)
    }
    const key = behavior.id.slice(behavior.id.indexOf('/') + 1)
    return phrases.length > 0 ? [{ key, about: behavior.text, phrases }] : []
  })
  return [...synonyms, ...borrowing]
}

/** What people say for behaviors of other ladders that ask for the same or nearly so, the likeliest first. */
function borrowed(behavior: Behavior, donors: readonly Behavior[], meaning: Meaning, index: SearchIndex): string[] {
  const offers = donors.flatMap((donor) => {
    const near = meaning.likeness(behavior.text, donor.text)
    if (near < NEAR) return []
    return donor.phrases.flatMap((phrase) => {
      const { share, words } = meaning.about(phrase, behavior.text)
      const fits = share >= (words > 1 ? ABOUT : ABOUT_BY_ONE_WORD) && leadsTo(behavior, phrase, index)
      return near >= SAME || fits ? [{ phrase, score: near * (1 + share) }] : []
    })
  })
  return offers.sort((a, b) => b.score - a.score).map(({ phrase }) => phrase)
}

/** Whether a phrase holds no word that only the house it comes from knows. */
function travels(phrase: string, known: ReadonlySet<string>): boolean {
  return wordsOf(phrase).every((word) => isEnglish(word) || known.has(word))
}

/** Whether a behavior is what the ladder already has best for a phrase: one that fits another better would mislead. */
function leadsTo(behavior: Behavior, phrase: string, index: SearchIndex): boolean {
  return index.search(wordsOf(phrase), {}, 1)[0]?.behavior === behavior
}

/** What the ladder's parts are called and looked for by. */
function knownIn(ladder: Ladder): string[] {
  const parts = [...ladder.pillars, ...ladder.competencies]
  const topics = ladder.competencies.flatMap((competency) => competency.topics)
  return [
    ...parts.flatMap(({ name, aliases, phrases }) => [name, ...aliases, ...phrases]),
    ...topics.flatMap(({ label, aliases, phrases }) => [label, ...aliases, ...phrases]),
    ...behaviorsOf(ladder).flatMap(({ phrases }) => phrases),
  ]
}

const normal = (phrase: string): string => wordsOf(phrase).join(' ')
