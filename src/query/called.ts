/**
 * What people call a ladder, its levels' titles, its pillars, competencies, topics and roles. A ladder comes in; each
 * name goes out with what it means. How names are found among words is `names.ts`'s matter.
 */
import { refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { wordsOf } from './words.js'

/** One thing that a name stands for. */
export type Meaning =
  | { readonly kind: 'ladder'; readonly id: string }
  | { readonly kind: 'title'; readonly id: string; readonly level: string }
  | { readonly kind: 'pillar'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'competency'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'topic'; readonly ladder: LadderRef; readonly competency: string; readonly label: string }
  | { readonly kind: 'role'; readonly ladder: LadderRef; readonly slug: string }

/** What a name stands for, and whether it is the thing's own name or another one people use. */
export interface Named {
  readonly meaning: Meaning
  readonly proper: boolean
}

export interface Called extends Named {
  readonly name: string
}

/** All names of some ladders, those of one thing one after the other. */
export function calledIn(ladders: readonly Ladder[]): Called[] {
  /** Revisions of one ladder share its names and titles: one meaning each, whatever the number of revisions. */
  const shared = new Map<string, Meaning>()
  const once = (meaning: Meaning): Meaning => {
    const key = JSON.stringify(meaning)
    const known = shared.get(key) ?? meaning
    shared.set(key, known)
    return known
  }
  return ladders.flatMap((ladder) => [...ladderAndTitles(ladder, once), ...parts(ladder)])
}

function ladderAndTitles(ladder: Ladder, once: (meaning: Meaning) => Meaning): Called[] {
  const names = [ladder.id, ladder.name, ladder.role, ...ladder.aliases]
  const meaning = once({ kind: 'ladder', id: ladder.id })
  return [
    ...names.map((name) => ({ name, meaning, proper: !ladder.aliases.includes(name) })),
    ...ladder.levels.flatMap((level) => {
      const meaning = once({ kind: 'title', id: ladder.id, level: level.id })
      return level.titles.flatMap((title) => titleNames(title, names, meaning))
    }),
  ]
}

/** A title that names its ladder is known by the ladder's other names too: "Senior CE", "senior customer engineer". */
function titleNames(title: string, ladderNames: readonly string[], meaning: Meaning): Called[] {
  const words = wordsOf(title)
  return [
    { name: title, meaning, proper: true },
    ...ladderNames.flatMap((name) => {
      const own = wordsOf(name)
      const at = words.findIndex((_, n) => own.every((word, i) => words[n + i] === word))
      if (at < 0) return []
      const before = words.slice(0, at).join(' ')
      const after = words.slice(at + own.length).join(' ')
      return [
        ...ladderNames.map((other) => ({ name: `${before} ${other} ${after}`, meaning, proper: true })),
        // Counts only beside the ladder's name: "the principal level in CE".
        { name: `${before} ${after}`, meaning, proper: false },
      ]
    }),
  ]
}

function parts(ladder: Ladder): Called[] {
  const ref = refOf(ladder)
  return [
    ...ladder.pillars.flatMap((pillar) => [
      ...called(pillar.name, pillar.aliases, { kind: 'pillar', ladder: ref, slug: pillar.slug }),
      ...pillar.competencies.flatMap(({ name, slug, aliases, topics }) => [
        ...called(name, aliases, { kind: 'competency', ladder: ref, slug }),
        ...topics.flatMap((topic) =>
          called(topic.label, topic.aliases, { kind: 'topic', ladder: ref, competency: slug, label: topic.label }),
        ),
      ]),
    ]),
    ...ladder.roles.flatMap(({ name, slug, aliases }) => called(name, aliases, { kind: 'role', ladder: ref, slug })),
  ]
}

function called(name: string, aliases: readonly string[], meaning: Meaning): Called[] {
  return [{ name, meaning, proper: true }, ...aliases.map((alias) => ({ name: alias, meaning, proper: false }))]
}
