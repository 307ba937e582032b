/**
 * What people call a ladder, its levels, pillars, competencies, topics, roles and notes. A ladder comes in; each
 * name goes out with what it means. How names are found among words is `names.ts`'s matter.
 */
import { refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef, Level } from '../ladder/model.js'
import { wordsOf } from '../words/tokens.js'
import { codesOf } from './levels.js'

/** One thing that a name stands for. */
export type Meaning =
  | { readonly kind: 'ladder'; readonly id: string }
  /** A level, by its name or a title; the id of its ladder, whatever the revision. */
  | { readonly kind: 'level'; readonly ladder: string; readonly id: string }
  | { readonly kind: 'pillar'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'competency'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'topic'; readonly ladder: LadderRef; readonly competency: string; readonly label: string }
  | { readonly kind: 'role'; readonly ladder: LadderRef; readonly slug: string }
  | { readonly kind: 'note'; readonly ladder: LadderRef; readonly slug: string }

/** What a name stands for, and whether it is the thing's own name or another one people use. */
export interface Named {
  readonly meaning: Meaning
  readonly proper: boolean
}

export interface Called extends Named {
  readonly name: string
}

/** All names of some ladders, ladder by ladder, those of one thing one after the other. */
export function* calledIn(ladders: readonly Ladder[]): Generator<readonly Called[], void> {
  /** Revisions of one ladder share its names and titles: one meaning each, whatever the number of revisions. */
  const shared = new Map<string, Meaning>()
  const once = (meaning: Meaning): Meaning => {
    const key = JSON.stringify(meaning)
    const known = shared.get(key) ?? meaning
    shared.set(key, known)
    return known
  }
  for (const ladder of ladders) yield [...ladderAndLevels(ladder, once), ...parts(ladder)]
}

function ladderAndLevels(ladder: Ladder, once: (meaning: Meaning) => Meaning): Called[] {
  const names = [ladder.id, ladder.name, ladder.role, ...ladder.aliases]
  const meaning = once({ kind: 'ladder', id: ladder.id })
  return [
    ...names.map((name) => ({ name, meaning, proper: !ladder.aliases.includes(name) })),
    ...ladder.levels.flatMap((level) => {
      const meaning = once({ kind: 'level', ladder: ladder.id, id: level.id })
      return [...levelNames(level, meaning), ...level.titles.flatMap((title) => titleNames(title, names, meaning))]
    }),
  ]
}

/** What is no code: a word such as "Senior" counts only beside the ladder's name, since people also are senior. */
function levelNames(level: Level, meaning: Meaning): Called[] {
  const named = [...new Set([level.id, level.name])].filter(
    (name) => codesOf({ ...level, id: name, name }).length === 0,
  )
  return named.map((name) => ({ name, meaning, proper: wordsOf(name).length > 1 }))
}

/** A title that names its ladder is known by the ladder's other names too: "Senior CE", "senior customer engineer". */
function titleNames(title: string, ladderNames: readonly string[], meaning: Meaning): Called[] {
  const words = wordsOf(title)
  // A title that is what everybody on the ladder is called tells no level.
  if (ladderNames.some((name) => wordsOf(name).join(' ') === words.join(' '))) return []
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
    ...ladder.pillars.flatMap(({ name, slug, aliases }) =>
      called(name, aliases, { kind: 'pillar', ladder: ref, slug }),
    ),
    ...ladder.competencies.flatMap(({ name, slug, aliases, topics, cells }) => [
      ...called(name, [...aliases, ...[...cells.values()].flatMap((cell) => cell.name ?? [])], {
        kind: 'competency',
        ladder: ref,
        slug,
      }),
      ...topics.flatMap((topic) =>
        called(topic.label, topic.aliases, { kind: 'topic', ladder: ref, competency: slug, label: topic.label }),
      ),
    ]),
    ...ladder.roles.flatMap(({ name, slug, aliases }) => called(name, aliases, { kind: 'role', ladder: ref, slug })),
    ...ladder.notes.flatMap(({ name, slug }) => called(name, [], { kind: 'note', ladder: ref, slug })),
  ]
}

function called(name: string, aliases: readonly string[], meaning: Meaning): Called[] {
  return [{ name, meaning, proper: true }, ...aliases.map((alias) => ({ name: alias, meaning, proper: false }))]
}
