/** What a page says beside levels and competencies, its notes and special roles, found by the words of a question. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { atOnce } from '../search/steps.js'
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

/** Finds the section that some words ask for most likely, of one ladder or (null) of all. */
export type Sections = (words: readonly string[], ladder: string | null) => SectionFit | null

/** Lays out the sections of some ladders. */
export function createSections(ladders: readonly Ladder[]): Sections {
  return atOnce(sectionsSteps(ladders))
}

/** The same, a ladder a step. */
export function* sectionsSteps(ladders: readonly Ladder[]): Generator<void, Sections> {
  const sections: Section[] = []
  /** The sections that say a stem, by their place. */
  const saying = new Map<string, number[]>()
  for (const ladder of ladders) {
    for (const section of sectionsOf(ladder)) {
      for (const stem of section.stems) {
        const having = saying.get(stem)
        if (having) having.push(sections.length)
        else saying.set(stem, [sections.length])
      }
      sections.push(section)
    }
    yield
  }
  const weightOf = (stem: string): number => Math.log(1 + (1 + sections.length) / (1 + (saying.get(stem)?.length ?? 0)))
  return (words, ladder) => {
    const stems = meaningfulStems(words)
    const all = stems.reduce((sum, stem) => sum + weightOf(stem), 0)
    const said = new Map<number, number>()
    for (const stem of stems) {
      const weight = weightOf(stem)
      for (const place of saying.get(stem) ?? []) {
        if (ladder === null || sections[place]?.ladder === ladder) said.set(place, (said.get(place) ?? 0) + weight)
      }
    }
    const most = Math.max(...said.values())
    const best = sections[Math.min(...[...said].flatMap(([place, weight]) => (weight === most ? place : [])))]
    if (!best) return null
    const inName = stems.filter((stem) => best.name.has(stem)).length
    return { query: best.query, share: most / all, inName, nameLength: best.name.size }
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
