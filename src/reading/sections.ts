/** What a page says beside levels and competencies, its notes and special roles, found by the words of a question. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { meaningfulStems } from '../words/stop-words.js'
import { wordsOf } from '../words/tokens.js'
import type { Query } from './query.js'

/** A section that some words may ask for. */
export interface SectionFit {
  readonly query: Query
  /** From 0 to 1: the share of the words that it says, those that few sections say counting more. */
  readonly share: number
  /** How many of the words its name has, and how many words that is of. */
  readonly inName: number
  readonly nameLength: number
}

interface Section {
  readonly query: Query
  readonly ladder: string
  readonly name: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Lays out the sections of some ladders; the function returned finds the best one, of one ladder or (null) of all. */
export function createSections(
  ladders: readonly Ladder[],
): (words: readonly string[], ladder: string | null) => SectionFit | null {
  const sections = ladders.flatMap(sectionsOf)
  const having = new Map<string, number>()
  for (const { stems } of sections) for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1)
  const weightOf = (stem: string): number => Math.log(1 + (1 + sections.length) / (1 + (having.get(stem) ?? 0)))
  return (words, ladder) => {
    const stems = meaningfulStems(words)
    const all = stems.reduce((sum, stem) => sum + weightOf(stem), 0)
    let best: SectionFit | null = null
    for (const section of sections) {
      if (ladder !== null && section.ladder !== ladder) continue
      const said = stems.filter((stem) => section.stems.has(stem))
      const share = said.reduce((sum, stem) => sum + weightOf(stem), 0) / all
      if (said.length === 0 || share <= (best?.share ?? 0)) continue
      const inName = stems.filter((stem) => section.name.has(stem)).length
      best = { query: section.query, share, inName, nameLength: section.name.size }
    }
    return best
  }
}

function sectionsOf(ladder: Ladder): Section[] {
  const ref = refOf(ladder)
  const section = (query: Query, names: readonly string[], texts: readonly string[]): Section => ({
    query,
    ladder: ladder.id,
    name: new Set(meaningfulStems(names.flatMap(wordsOf))),
    stems: new Set(meaningfulStems([...names, ...texts].flatMap(wordsOf))),
  })
  return [
    ...ladder.notes.map(({ slug, name, text }) => section({ kind: 'note', ladder: ref, note: slug }, [name], [text])),
    ...ladder.roles.map(({ slug, name, aliases, summary, duties }) =>
      section(
        { kind: 'role', ladder: ref, role: slug },
        [name, ...aliases],
        [summary, ...duties.flatMap((duty) => [duty.name, duty.text])],
      ),
    ),
  ]
}
