/** How much two texts are about the same: by the stems of their words and the groups of near-synonyms, rare ones counting more. */
import { FILLER } from '../reading/lexicon.js'
import type { Term } from '../search/index.js'
import { groupsOf } from '../search/synonyms.js'
import { stem, wordsOf } from '../words/tokens.js'

export interface Meaning {
  /** From 0 to 1: the cosine of the angle between the texts' terms. */
  likeness(a: string, b: string): number
  /** How many words of a text, and which share of it (0 to 1), the other says too or has a near-synonym of. */
  about(text: string, other: string): { readonly words: number; readonly share: number }
}

/** @param texts what is ordinary to say: a term counts the more, the fewer of these have it */
export function createMeaning(texts: readonly string[]): Meaning {
  const read = new Map<string, ReadonlySet<Term>>()
  const termsIn = (text: string): ReadonlySet<Term> => {
    const known = read.get(text) ?? termsOf(text)
    read.set(text, known)
    return known
  }
  const counts = new Map<Term, number>()
  for (const text of texts) for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: Term): number => Math.log(1 + texts.length / (counts.get(term) ?? 1))
  const lengths = new Map<ReadonlySet<Term>, number>()
  const lengthOf = (terms: ReadonlySet<Term>): number => {
    const known = lengths.get(terms) ?? Math.hypot(...[...terms].map(weight))
    lengths.set(terms, known)
    return known
  }
  return {
    likeness(a, b) {
      const [one, other] = [termsIn(a), termsIn(b)]
      let common = 0
      for (const term of one) if (other.has(term)) common += weight(term) ** 2
      return common === 0 ? 0 : common / (lengthOf(one) * lengthOf(other))
    },
    about(text, other) {
      const said = termsIn(other)
      const stems = [...termsIn(text)].filter((term) => typeof term === 'string')
      const shared = stems.filter((stem) => said.has(stem) || groupsOf(stem, stems).some((group) => said.has(group)))
      const whole = stems.reduce((sum, stem) => sum + weight(stem), 0)
      const part = shared.reduce((sum, stem) => sum + weight(stem), 0)
      return { words: shared.length, share: whole === 0 ? 0 : part / whole }
    },
  }
}

/** Stems and groups, without the words of any question: "help me find" is not about finding. */
function termsOf(text: string): Set<Term> {
  const stems = wordsOf(text)
    .filter((word) => !FILLER.has(word))
    .map(stem)
  return new Set<Term>([...stems, ...stems.flatMap((each) => groupsOf(each, stems))])
}
