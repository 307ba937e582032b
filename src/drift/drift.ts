/**
 * What became of a page: what it said comes in, and what it says now; what came, went, moved or reads differently goes
 * out. Texts are the same where their hashes are. Pure.
 */
import type { Contents, Passage } from '../import/fingerprints.js'
import { EVERY_LEVEL } from '../ladder/model.js'
import { slugOf } from '../ladder/slug.js'

/** Where a text stands: names as the page has them; null for a text that belongs to no one competency, or level. */
export interface Place {
  readonly competency: string | null
  readonly level: string | null
}

/** Null: it stood, or stands, nowhere. Both: it was reworded, or, where it was elsewhere, moved. */
export interface TextChange {
  readonly place: Place
  readonly before: Passage | null
  readonly after: Passage | null
  /** Where it was; null where it was here, or nowhere. */
  readonly from: Place | null
}

export interface Drift {
  readonly levels: Changed
  readonly competencies: Changed
  /** Place by place, in the page's order. */
  readonly texts: readonly TextChange[]
}

/** Names of what the page has now and had not, and the reverse. */
interface Changed {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function isNone({ levels, competencies, texts }: Drift): boolean {
  return countOf(levels) + countOf(competencies) + texts.length === 0
}

export function countOf({ added, removed }: Changed): number {
  return added.length + removed.length
}

/** What stands at one place, before and after; while it is compared, what is left of it. */
interface Both {
  readonly place: Place
  before: readonly Left[]
  after: readonly Left[]
}

/** A text without its like at the same place; `gap`: how many before it there have theirs. */
interface Left {
  readonly passage: Passage
  readonly gap: number
}

/** What a page said. */
export interface Said extends Contents {
  /** Whether these are the page's own texts: then those most alike count as reworded, else those between the same neighbors. */
  readonly isVerbatim: boolean
  /** Hashes of further sentences that are known, wherever they stand. */
  readonly known: ReadonlySet<string>
}

/** Compares what a page said with what it says. Levels are the same by id or name, competencies by name. */
export function drift(said: Said, page: Contents): Drift {
  const before = withLevelsOf(said, page)
  const both = placesOf(before, page)
  const hashes = (side: 'before' | 'after') => both.flatMap((each) => each[side].map(({ hash }) => hash))
  const [were, are] = [new Set([...said.known, ...hashes('before')]), new Set(hashes('after'))]
  const places = both.map(({ place, before, after }): Both => {
    const [gone, come] = [without(before, after), without(after, before)]
    if (place.competency !== null && place.level !== null) return { place, before: gone, after: come }
    // Where a definition or a note stands is the file's choice.
    const unknownTo = (hashes: ReadonlySet<string>) => (left: Left) => !hashes.has(left.passage.hash)
    return { place, before: gone.filter(unknownTo(are)), after: come.filter(unknownTo(were)) }
  })
  const moved = takeMoved(places)
  return {
    levels: changed(before.levels, page.levels, ({ id }) => id),
    competencies: changed(before.competencies, page.competencies, ({ name }) => slugOf(name)),
    texts: places.flatMap((each) => [...paired(each, said.isVerbatim), ...(moved.get(each.place) ?? [])]),
  }
}

/** The same with the ids that the page's levels have now. */
function withLevelsOf(before: Contents, { levels }: Contents): Contents {
  const now = new Map(levels.flatMap(({ id, name }) => [[slugOf(name), id] as const, [id, id] as const]))
  const ids = new Map(before.levels.map(({ id, name }) => [id, now.get(id) ?? now.get(slugOf(name)) ?? id]))
  const idOf = (id: string): string => ids.get(id) ?? id
  return {
    texts: before.texts,
    levels: before.levels.map((level) => ({ ...level, id: idOf(level.id) })),
    competencies: before.competencies.map((competency) => ({
      ...competency,
      levels: new Map([...competency.levels].map(([id, passages]) => [idOf(id), passages])),
    })),
  }
}

function changed<Thing extends { readonly name: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Changed {
  const without = (things: readonly Thing[], others: readonly Thing[]): string[] => {
    const known = new Set(others.map(keyOf))
    return things.filter((thing) => !known.has(keyOf(thing))).map(({ name }) => name)
  }
  return { added: without(after, before), removed: without(before, after) }
}

/** Every place of both, those of the page as it is now first. */
function placesOf(before: Contents, after: Contents) {
  const places = new Map<string, { place: Place; before: readonly Passage[]; after: readonly Passage[] }>()
  for (const side of ['after', 'before'] as const) {
    const { texts, levels, competencies } = side === 'after' ? after : before
    const add = (key: string, place: Place, passages: readonly Passage[]): void => {
      const known = places.get(key) ?? { place, before: [], after: [] }
      places.set(key, { ...known, [side]: passages })
    }
    add('', { competency: null, level: null }, texts)
    const names = new Map([...levels.map(({ id, name }) => [id, name] as const), [EVERY_LEVEL, 'every level'] as const])
    for (const { id, name, texts } of levels) add(`/${id}`, { competency: null, level: name }, texts)
    for (const { name: competency, texts, levels: cells } of competencies) {
      add(slugOf(competency), { competency, level: null }, texts)
      const inOrder = [...names].filter(([id]) => cells.has(id))
      for (const [id, level] of inOrder) {
        add(`${slugOf(competency)}/${id}`, { competency, level }, cells.get(id) ?? [])
      }
    }
  }
  return [...places.values()]
}

/** What of a list of texts is not in the other one too, as often as it is. */
function without(passages: readonly Passage[], others: readonly Passage[]): Left[] {
  const counts = new Map<string, number>()
  for (const { hash } of others) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  let gap = 0
  return passages.flatMap((passage): Left[] => {
    const count = counts.get(passage.hash) ?? 0
    if (count === 0) return [{ passage, gap }]
    counts.set(passage.hash, count - 1)
    gap += 1
    return []
  })
}

/** Takes out of the places what stands elsewhere now in the same words, and tells it by its new place. */
function takeMoved(places: readonly Both[]): ReadonlyMap<Place, readonly TextChange[]> {
  const were = new Map<string, { readonly left: Left; readonly from: Place }[]>()
  for (const { place, before } of places) {
    for (const left of before) grouped(were, left.passage.hash).push({ left, from: place })
  }
  const taken = new Set<Left>()
  const moved = new Map<Place, TextChange[]>()
  for (const { place, after } of places) {
    for (const left of after) {
      const was = were.get(left.passage.hash) ?? []
      // To another level of its competency, rather than to another competency.
      const near = was.findIndex(({ from }) => from.competency === place.competency)
      const [found] = was.splice(Math.max(near, 0), 1)
      if (!found) continue
      taken.add(left).add(found.left)
      grouped(moved, place).push({ place, before: found.left.passage, after: left.passage, from: found.from })
    }
  }
  for (const both of places) {
    both.before = both.before.filter((left) => !taken.has(left))
    both.after = both.after.filter((left) => !taken.has(left))
  }
  return moved
}

function grouped<Key, Value>(groups: Map<Key, Value[]>, key: Key): Value[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}

/** From this share of common words on (Dice, 0 to 1), a text is another one reworded and not a new one. */
const ALIKE = 0.4
/** Comparing each with each takes seconds from here on; only a place that was written anew has as many. */
const MOST_PAIRS = 100_000

/** What is left at a place: texts that became others, then those that came or went. */
function paired({ place, before, after }: Both, isVerbatim: boolean): TextChange[] {
  const pairs =
    isVerbatim && before.length * after.length <= MOST_PAIRS ? byWords(before, after) : byPlace(before, after)
  const gone = new Set(pairs.values())
  return [
    ...after.map(
      (left): TextChange => ({ place, before: pairs.get(left)?.passage ?? null, after: left.passage, from: null }),
    ),
    ...before
      .filter((left) => !gone.has(left))
      .map(({ passage }): TextChange => ({ place, before: passage, after: null, from: null })),
  ]
}

/** Each text of `after` with the one it was, the most alike first. */
function byWords(before: readonly Left[], after: readonly Left[]): Map<Left, Left> {
  const words = new Map([...before, ...after].map((left) => [left, wordsOf(left.passage)]))
  const candidates = before
    .flatMap((was) => after.map((is) => ({ was, is, share: commonShare(words.get(was), words.get(is)) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share)
  const pairs = new Map<Left, Left>()
  const gone = new Set<Left>()
  for (const { was, is } of candidates) {
    if (gone.has(was) || pairs.has(is)) continue
    gone.add(was)
    pairs.set(is, was)
  }
  return pairs
}

function wordsOf({ text }: Passage): ReadonlySet<string> {
  return new Set((text ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}

function commonShare(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / Math.max(1, one.size + other.size)
}

/** Each text of `after` with the one that stood between the same neighbors. */
function byPlace(before: readonly Left[], after: readonly Left[]): Map<Left, Left> {
  const between = new Map<number, Left[]>()
  for (const was of before.toReversed()) grouped(between, was.gap).push(was)
  return new Map(
    after.flatMap((is): [Left, Left][] => {
      const was = between.get(is.gap)?.pop()
      return was ? [[is, was]] : []
    }),
  )
}
