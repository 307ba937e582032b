/**
 * What a text is known by in the search index: the stems of its words, and the groups of near-synonyms it speaks of.
 * Order and repetition of words do not matter, here or anywhere in search.
 */
import { GRAMMAR } from '../query/lexicon.js'
import { remembering, stem, wordsOf } from '../query/words.js'
import { VOCABULARY } from './vocabulary.js'

/** A word or a run of words of a group: a text that has all its stems speaks of the group. */
interface Member {
  readonly stems: readonly string[]
  readonly group: string
}

const NONE: readonly string[] = []

/** The stem of a word, null where the word carries no meaning of its own. */
export const meaningfulStem = remembering((word) => (GRAMMAR.has(word) ? null : stem(word)))

const MEMBERS: ReadonlyMap<string, readonly Member[]> = membersByStem()

/** Whether a term is a group: no word that is read begins like one. */
export function isGroup(term: string): boolean {
  return term.startsWith('#')
}

/** The stems of a text's words, each once, then the groups that it speaks of. */
export function termsOf(text: string): string[] {
  const terms = stemsOf(text)
  const stems = terms.length
  for (let n = 0; n < stems; n++) {
    for (const group of groupsOf(terms[n] ?? '', terms)) if (!terms.includes(group)) terms.push(group)
  }
  return terms
}

function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const word of wordsOf(text)) {
    const each = meaningfulStem(word)
    if (each !== null && !stems.includes(each)) stems.push(each)
  }
  return stems
}

/** The groups that a stem speaks of among the stems of its text. */
export function groupsOf(stem: string, among: readonly string[]): readonly string[] {
  const members = MEMBERS.get(stem)
  if (members === undefined) return NONE
  const groups: string[] = []
  for (const { stems, group } of members) {
    if (stems.length === 1 || stems.every((each) => among.includes(each))) groups.push(group)
  }
  return groups
}

function membersByStem(): Map<string, Member[]> {
  const members = new Map<string, Member[]>()
  for (const [number, group] of VOCABULARY.entries()) {
    for (const text of group) {
      const stems = stemsOf(text)
      for (const each of stems) members.set(each, [...(members.get(each) ?? []), { stems, group: `#${number}` }])
    }
  }
  return members
}
