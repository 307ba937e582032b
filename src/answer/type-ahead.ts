/**
 * What a person who is still typing may mean: ladders, levels, competencies, topics and behaviors, best first. Made when
 * first needed from the current ladders; a few typed letters come in, queries with a label each go out.
 */
import Fuse from 'fuse.js'
import { type Ladders, levelName, refOf } from '../ladder/ladders.js'
import { onFirstNeed } from '../reading/first-need.js'
import { FILLER } from '../reading/lexicon.js'
import type { Query } from '../reading/query.js'
import type { Finder } from '../search/find.js'
import { stem, wordsOf } from '../words/tokens.js'
import { placeQuery } from './lookup.js'
import { LONGEST_LABEL } from './suggestion.js'
import { queryTitle } from './titles.js'

/** One entry of a list that shows while one types. */
export interface TypedAhead {
  readonly group: 'Ladders' | 'Levels' | 'Competencies' | 'Topics' | 'Behaviors'
  /** Stands alone: "Discovery, Customer Engineering". */
  readonly label: string
  readonly query: Query
}

interface Entry extends TypedAhead {
  /** What else it is called itself. */
  readonly aliases: readonly string[]
  /** The words it is found by, its own name's first. */
  readonly words: readonly string[]
  readonly own: number
}

/** Behaviors offered below the names. */
const MOST_BEHAVIORS = 10
/** How fuse.js looks for a word typed wrong at the beginning of a name's word: a third of its letters may be. */
const FUSE_OPTIONS = { threshold: 0.34, distance: 10 }
/** Words that the last one typed is searched as; each costs a search at every key. */
const MOST_COMPLETIONS = 3
/** Nobody picks from a list by more words, or by a longer one: what else is typed is not looked at. */
const MOST_TYPED = 12
const LONGEST_TYPED = 200
const LONGEST_WORD = 32

/** Makes the list for some typed text: at most `limit` entries, in groups, the group with the best first, behaviors last. */
export function createTypeAhead(
  ladders: Ladders,
  finder: Finder,
): (typed: string, limit: number) => readonly TypedAhead[] {
  const entries = onFirstNeed(() => entriesOf(ladders))
  const inNames = onFirstNeed(() => [...new Set(entries().flatMap(({ words }) => words))])
  const misspelt = onFirstNeed(() => new Fuse(inNames(), FUSE_OPTIONS))

  /** A typed word as names have it, where none begins so. */
  function meant(word: string): string {
    if (inNames().some((each) => each.startsWith(word))) return word
    return misspelt().search(word, { limit: 1 })[0]?.item ?? word
  }

  return (typed, limit) => {
    const words = wordsOf(typed.slice(0, LONGEST_TYPED))
      .slice(0, MOST_TYPED)
      .map((word) => word.slice(0, LONGEST_WORD))
    const meantWords: string[] = []
    let ranked = entries().map((entry) => ({ entry, rank: 1 }))
    for (const typedWord of words) {
      if (ranked.length === 0) break
      const word = meant(typedWord)
      meantWords.push(word)
      ranked = ranked.flatMap(({ entry, rank }) => {
        const more = rankOf(entry, word)
        return more === 0 ? [] : { entry, rank: rank + more }
      })
    }
    const named = ranked.sort((a, b) => b.rank - a.rank)
    const found = GROUPS.map((group) => named.filter(({ entry }) => entry.group === group))
    const inOrder = found.toSorted(([one], [other]) => (other?.rank ?? 0) - (one?.rank ?? 0))
    const names = inOrder.map((entries) => entries.map(({ entry }) => entry))
    return fairly<Entry | TypedAhead>([...names, behaviors(words, finder, ladders)], limit).map((each) => {
      const label = 'aliases' in each ? labelOf(each, meantWords) : each.label
      return { group: each.group, label, query: each.query }
    })
  }
}

/** The first ones of every group: an equal share for each, and what some leave over for the others in their order. */
function fairly<T>(groups: readonly (readonly T[])[], limit: number): T[] {
  const share = Math.floor(limit / groups.length)
  let free = limit - groups.reduce((taken, group) => taken + Math.min(group.length, share), 0)
  return groups.flatMap((group) => {
    const more = Math.min(Math.max(group.length - share, 0), free)
    free -= more
    return group.slice(0, share + more)
  })
}

/** Of names, in which order where they fit as well. */
const GROUPS: readonly TypedAhead['group'][] = ['Ladders', 'Levels', 'Competencies', 'Topics']

function entriesOf(ladders: Ladders): Entry[] {
  const make = (
    group: TypedAhead['group'],
    query: Query,
    name: string,
    aliases: readonly string[],
    around: readonly string[],
  ): Entry => {
    const own = wordsOf(name)
    return {
      group,
      query,
      label: queryTitle(query, ladders),
      aliases,
      words: [...own, ...[...aliases, ...around].flatMap(wordsOf)],
      own: own.length,
    }
  }
  return ladders.current.flatMap((ladder) => {
    const ref = refOf(ladder)
    const ladderNames = [ladder.id, ladder.name, ...ladder.aliases]
    return [
      make('Ladders', { kind: 'ladder', ladder: ref }, ladder.name, [], ladderNames),
      ...ladder.levels.map((level) =>
        make('Levels', { kind: 'level', ladders: [ref], level: level.id }, level.name, level.titles, ladderNames),
      ),
      ...ladder.competencies.flatMap((competency) => {
        const about = (topic: string | null): Query => ({
          kind: 'competency',
          ladders: [ref],
          subject: { competency: competency.slug, topic },
        })
        return [
          make('Competencies', about(null), competency.name, competency.aliases, ladderNames),
          ...competency.topics.map(({ label, aliases }) => make('Topics', about(label), label, aliases, ladderNames)),
        ]
      }),
    ]
  })
}

/** How well an entry fits a typed word, which begins one of its words: its own name's more, that one's first most. */
function rankOf(entry: Entry, typed: string): number {
  const at = entry.words.findIndex((word) => word.startsWith(typed))
  return at < 0 ? 0 : at === 0 ? 3 : at < entry.own ? 2 : 1
}

/** With the other name that it is found by, where its own does not show what was typed. */
function labelOf({ label, aliases, words, own }: Entry, typed: readonly string[]): string {
  const unseen = typed.find((word) => !words.slice(0, own).some((each) => each.startsWith(word)))
  const begins = (name: string): boolean =>
    unseen !== undefined && wordsOf(name).some((each) => each.startsWith(unseen))
  const other = aliases.find(begins)
  return other === undefined ? label : `${label} (${other})`
}

/** Behaviors that say what is typed, its last word perhaps not to its end. */
function behaviors(words: readonly string[], finder: Finder, ladders: Ladders): TypedAhead[] {
  const last = words.at(-1)
  if (last === undefined) return []
  const found = completions(last, finder).map((word) => {
    const whole = [...words.slice(0, -1), word]
    return finder.find({ words: whole, ladder: null, levels: [] })
  })
  // What each word finds best comes first, then what each finds second.
  const best = found.flatMap((each) => each.map((hit, rank) => ({ ...hit, rank }))).toSorted((a, b) => a.rank - b.rank)
  const different = [...new Map(best.map(({ behavior }) => [behavior.id, behavior])).values()]
  // Those that say it in other words are worth a look only where none says it.
  const saying = different.filter(({ text }) => seenIn(text, words).length > 0)
  return (saying.length > 0 ? saying : different)
    .slice(0, MOST_BEHAVIORS)
    .map(({ ladder, level, competency, topic, text }) => {
      const where = `${ladder.id.toUpperCase()} ${levelName(ladders.get(ladder), level)}: `
      const query = placeQuery({ ladder, level, competency, topic })
      return { group: 'Behaviors', label: where + excerpt(text, words, LONGEST_LABEL - where.length), query }
    })
}

/** Characters that stand before what was found, so that it is read in its sentence. */
const BEFORE = 20

/** A text from shortly before the first typed word on that stands in it; from its beginning where that shows it, too. */
function excerpt(text: string, typed: readonly string[], room: number): string {
  const [first] = seenIn(text, typed)
  if (!first || first.end < room) return text
  const start = text.indexOf(' ', first.at - BEFORE) + 1
  return `… ${text.slice(Math.min(start, first.at))}`
}

/** Where words that were typed stand in a text, in its order, each to the end of the word that it begins. */
function seenIn(text: string, typed: readonly string[]): { at: number; end: number }[] {
  const lower = text.toLowerCase()
  const found = typed
    .filter((word) => !FILLER.has(word))
    .flatMap((word) => {
      const part = [word, stem(word)].find((each) => lower.includes(each))
      if (part === undefined) return []
      const at = lower.indexOf(part)
      const rest = /^[\p{L}\p{N}]*/u.exec(lower.slice(at))
      return [{ at, end: at + (rest?.[0] ?? part).length }]
    })
  return found.toSorted((one, other) => one.at - other.at)
}

/** The words that a word still being typed may become, one of each stem: itself where it is one, then the shortest. */
function completions(typed: string, finder: Finder): string[] {
  const words = [...finder.vocabulary()].filter((word) => word.startsWith(typed) && !FILLER.has(word))
  const shortest = new Map<string, string>()
  for (const word of words.sort((a, b) => a.length - b.length || a.localeCompare(b))) {
    if (!shortest.has(stem(word))) shortest.set(stem(word), word)
  }
  return [...shortest.values()].slice(0, MOST_COMPLETIONS)
}
