/** The rules about what a ladder and its parts are called: names that clash, and names that lead elsewhere when typed. */
import type { Ladder } from '../ladder/model.js'
import { type Placed, pathOf } from '../ladder/places.js'
import { quoted } from '../ladder/problem.js'
import { slugOf } from '../ladder/slug.js'
import type { Path } from '../ladder/tree.js'
import type { Query } from '../reading/query.js'
import type { Finding } from './finding.js'

/** A text that something is called, and where the file says so. */
interface Called {
  readonly text: string
  readonly path: Path
}

/** A ladder or a part of it, with all it is called; `aliases` are those of its names that the owner chose for search. */
interface Named {
  readonly what: 'ladder' | 'level' | 'subject' | 'role' | 'note'
  /** As queries name it. */
  readonly id: string
  readonly name: string
  readonly names: readonly Called[]
  readonly aliases: readonly Called[]
  /** Job titles: several levels may share one. */
  readonly titles: readonly Called[]
}

/** Names of other ladders, with the file each stands in. */
export interface Other {
  readonly file: string
  readonly ladder: Ladder
}

/** Aliases that something else goes by too: in this ladder, or because another ladder is called so. */
export function clashes({ ladder, places }: Placed, others: readonly Other[]): Finding[] {
  const elsewhere = new Map<string, Other>()
  for (const other of others) {
    if (other.ladder.id === ladder.id) continue
    for (const { text } of calledOf(ladderItself(other.ladder))) elsewhere.set(slugOf(text), other)
  }
  const things = namedIn(ladder)
  const goingBy = new Map<string, Named>()
  // Names come before aliases, so that of a name and an alias the alias is told, and of two aliases the later one.
  const all = [
    ...things.flatMap((thing) =>
      [...thing.names, ...thing.titles].map((called) => ({ thing, called, isAlias: false })),
    ),
    ...things.flatMap((thing) => thing.aliases.map((called) => ({ thing, called, isAlias: true }))),
  ]
  return all.flatMap(({ thing, called, isAlias }): Finding[] => {
    const slug = slugOf(called.text)
    const first = goingBy.get(slug) ?? thing
    goingBy.set(slug, first)
    const other = isAlias || thing.what === 'ladder' ? elsewhere.get(slug) : undefined
    // Topics of one label are one thing in several competencies; two things of one name go by the same aliases.
    const rival = isAlias && slugOf(first.name) !== slugOf(thing.name) ? first.name : undefined
    const holder = other ? `the ladder ${other.ladder.name} (${other.file})` : rival
    if (holder === undefined) return []
    return [
      {
        rule: 'clashes',
        position: places.at(called.path),
        found: `${quoted(called.text)} is a name of ${thing.name}, and of ${holder} too.`,
        advice: 'Choose another name here, or drop this one.',
      },
    ]
  })
}

/**
 * Names and aliases that do not lead to what they name when they are typed after the ladder's id. An answer that offers it
 * among others counts: names may be shared.
 * @param ask how the program reads a text
 */
export function notFound({ ladder, places }: Placed, ask: (text: string) => Query): Finding[] {
  return namedIn(ladder).flatMap((thing) =>
    [...thing.names, ...thing.aliases].flatMap(({ text, path }): Finding[] => {
      const typed = thing.what === 'ladder' ? text : `${ladder.id} ${text}`
      const read = ask(typed)
      if (leadsTo(thing, ladder, read)) return []
      const found = read.kind === 'none' ? 'finds nothing' : `is read as a question of another kind (${read.kind})`
      return [
        {
          rule: 'not-found',
          position: places.at(path),
          found: `${quoted(typed)} does not lead to ${thing.name}: it ${found}.`,
          advice: thing.aliases.some((alias) => alias.path === path)
            ? 'Drop the alias, or choose one that does.'
            : 'Add an alias that does.',
        },
      ]
    }),
  )
}

function leadsTo(thing: Named, ladder: Ladder, read: Query): boolean {
  switch (read.kind) {
    case 'ambiguous':
      return read.readings.some((each) => leadsTo(thing, ladder, each))
    case 'ladder':
      return thing.what === 'ladder' && read.ladder.id === ladder.id
    case 'level':
      return thing.what === 'level' && read.level === thing.id && read.ladders.some(({ id }) => id === ladder.id)
    case 'competency': {
      const { competency, topic } = read.subject
      const isHere = read.ladders.some(({ id }) => id === ladder.id)
      return thing.what === 'subject' && slugOf(topic ?? competency) === thing.id && isHere
    }
    case 'role':
      return thing.what === 'role' && read.role === thing.id && read.ladder.id === ladder.id
    case 'note':
      return thing.what === 'note' && read.note === thing.id && read.ladder.id === ladder.id
    default:
      return false
  }
}

function calledOf({ names, aliases, titles }: Named): readonly Called[] {
  return [...names, ...aliases, ...titles]
}

function ladderItself({ id, name, role, aliases }: Ladder): Named {
  const names = [
    { text: id, path: ['id'] },
    { text: name, path: ['name'] },
    { text: role, path: ['role'] },
  ]
  return { what: 'ladder', id, name, names, aliases: listed(aliases, ['aliases']), titles: [] }
}

function namedIn(ladder: Ladder): Named[] {
  const part = (what: Named['what'], name: string, path: Path, aliases: readonly string[]): Named => ({
    what,
    id: slugOf(name),
    name,
    names: [{ text: name, path: [...path, 'name'] }],
    aliases: listed(aliases, [...path, 'aliases']),
    titles: [],
  })
  return [
    ladderItself(ladder),
    ...ladder.levels.map(({ id, name, titles }): Named => {
      const path = ['levels', id]
      const named = { text: name, path: [...path, 'name'] }
      const names = slugOf(name) === id ? [{ text: name, path }] : [{ text: id, path }, named]
      return { what: 'level', id, name, names, aliases: [], titles: listed(titles, [...path, 'titles']) }
    }),
    ...ladder.pillars.map(({ name, aliases }, index) => part('subject', name, ['pillars', index], aliases)),
    ...ladder.competencies.flatMap((competency) => {
      const path = pathOf(ladder, competency)
      return [
        part('subject', competency.name, path, competency.aliases),
        ...competency.topics.map(({ label, aliases }): Named => {
          const at = [...path, 'topics', label]
          const names = [{ text: label, path: at }]
          return { what: 'subject', id: slugOf(label), name: label, names, aliases: listed(aliases, at), titles: [] }
        }),
      ]
    }),
    ...ladder.roles.map(({ name, aliases }, index) => part('role', name, ['roles', index], aliases)),
    ...ladder.notes.map(({ name }, index) => part('note', name, ['notes', index], [])),
  ]
}

function listed(texts: readonly string[], path: Path): Called[] {
  return texts.map((text, index) => ({ text, path: [...path, index] }))
}
