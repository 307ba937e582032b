/**
 * What a text is known by in the search index: the stems of its words, and the groups of near-synonyms it speaks of.
 * Order and repetition of words do not matter, here or anywhere in search.
 */
import { FILLER } from '../query/lexicon.js'
import { stem, wordsOf } from '../query/words.js'
import { VOCABULARY } from './vocabulary.js'

/** A word or a run of words of a group: a text that has all its stems speaks of the group. */
interface Member {
  readonly stems: readonly string[]
  readonly group: string
}

const NONE: readonly string[] = []

const MEMBERS: ReadonlyMap<string, readonly Member[]> = membersByStem()

/** Whether a term is a group: no word that is read begins like one. */
export function isGroup(term: string): boolean {
  return term.startsWith('#')
}

/** The stems of the words that carry meaning, each once, with the word it came from. */
export function stemsOf(words: readonly string[]): Map<string, string> {
  const stems = new Map<string, string>()
  for (const word of words) if (!FILLER.has(word) && !isGroup(word)) stems.set(stem(word), word)
  return stems
}

/** The stems of a text, then the groups that it speaks of. */
export function termsOf(text: string): string[] {
  const stems = stemsOf(wordsOf(text))
  const terms = new Set(stems.keys())
  for (const each of stems.keys()) for (const group of groupsOf(each, stems)) terms.add(group)
  return [...terms]
}

/** The groups that a stem speaks of among the others of its text. */
export function groupsOf(stem: string, among: ReadonlyMap<string, string>): readonly string[] {
  const members = MEMBERS.get(stem)
  if (members === undefined) return NONE
  const spoken = members.filter((member) => member.stems.every((each) => among.has(each)))
  return spoken.map((member) => member.group)
}

function membersByStem(): Map<string, Member[]> {
  const members = new Map<string, Member[]>()
  for (const [number, group] of VOCABULARY.entries()) {
    for (const text of group) {
      const stems = [...stemsOf(wordsOf(text)).keys()]
      for (const each of stems) members.set(each, [...(members.get(each) ?? []), { stems, group: `#${number}` }])
    }
  }
  return members
}
