/** What groups levels: tracks, and which levels of two tracks stand for the same rung. */
import { PROFESSIONS_OF_MANAGERS, SURE_TRACKS, TRACKS } from '../words/titles.js'
import type { DraftLevel } from './draft.js'
import type { Cell, Direction } from './grid.js'
import { headersBy, otherDirections } from './groups.js'
import { rankOf } from './levels.js'
import { codeOf, idFrom, isRole, levelIds, wordsOfName } from './names.js'
import { keyOf, type Source, type Text, textsOf } from './page.js'
import type { Shape } from './shapes.js'

/** Whether a header may be the name of a track. */
export function isTrack(name: Text): boolean {
  return wordsOfName(name).some((word) => TRACKS.includes(word))
}

/** Whether headers are beyond doubt tracks of one ladder: one is called so, the others so or by whom they are for. */
export function areTracks(names: readonly Text[]): boolean {
  const sure = names.filter((name) => {
    const words = wordsOfName(name)
    if (words.some((word) => PROFESSIONS_OF_MANAGERS.includes(word))) return words.includes('track')
    return (
      words.some((word) => SURE_TRACKS.includes(word)) ||
      (words.length > 0 && words.every((word) => TRACKS.includes(word)))
    )
  })
  // Managers of this and managers of that are two professions.
  const managers = names.filter((name) => wordsOfName(name).some((word) => /^managers?$/.test(word)))
  return sure.length > 0 && managers.length < names.length && names.every((name) => sure.includes(name) || isRole(name))
}

/** Where the tracks lie: headers that each group several levels, and at least one of which is called a track. */
export function trackDirection(shape: Shape): Direction | undefined {
  const name = (cell: Cell): string => keyOf(cell.headers.get(shape.level)?.text ?? '')
  return otherDirections(shape).find((direction) => {
    if (shape.core.some(({ headers }) => !headers.has(direction))) return false
    const sets = [...headersBy(shape.core, direction, name).values()]
    const distinct = [...new Map(sets.flatMap((found) => [...found])).values()]
    if (distinct.length < 2) return false
    // A level that two of them have is two levels, where both are beyond doubt tracks.
    if (sets.some((found) => found.size > 1)) return areTracks(distinct)
    return distinct.some(isTrack) && distinct.length < shape.levels.names.length
  })
}

/** A level of the page: two where two tracks have one of the same name. */
export interface PageLevel {
  readonly text: Text
  readonly id: string
  readonly track: Track | undefined
  /** Whether its id tells its track, since its name alone does not tell it apart. */
  readonly prefixed: boolean
}

export interface Track {
  readonly id: string
  readonly name: Text
}

/** The levels of a shape in order, track by track, and which of them a cell belongs to. */
export function levelsOf(
  shape: Shape,
  names: readonly Text[],
  trackAt: Direction | undefined,
): { readonly levels: readonly PageLevel[]; readonly levelOf: (cell: Cell) => string | undefined } {
  const nameKey = (cell: Cell): string => keyOf(cell.headers.get(shape.level)?.text ?? '')
  if (trackAt === undefined) {
    const ids = levelIds(names.map(({ text }) => text))
    const levels = names.map((text, index) => ({ text, id: ids[index] ?? '', track: undefined, prefixed: false }))
    const idOf = new Map(levels.map(({ text, id }) => [keyOf(text), id]))
    return { levels, levelOf: (cell) => idOf.get(nameKey(cell)) }
  }
  const tracks = new Map<string, { readonly name: Text; readonly own: Set<string> }>()
  const holders = new Map<string, number>()
  for (const cell of shape.core) {
    const header = cell.headers.get(trackAt)
    if (!header) continue
    const track = tracks.get(keyOf(header.text)) ?? { name: header.text, own: new Set() }
    tracks.set(keyOf(header.text), track)
    if (!track.own.has(nameKey(cell))) holders.set(nameKey(cell), (holders.get(nameKey(cell)) ?? 0) + 1)
    track.own.add(nameKey(cell))
  }
  const found = [...tracks.values()].map(({ name, own }) => ({
    name,
    levels: names.filter((text) => own.has(keyOf(text))),
  }))
  const codes = found.map(({ levels }) => [...new Set(levels.map(codeOf))])
  const placed = found.flatMap(({ name, levels }, index) => {
    const [code = ''] = codes[index] ?? []
    const own = codes[index]?.length === 1 && codes.filter((one) => one.includes(code)).length === 1
    const track = { id: idFrom(own && code !== '' ? code : keyOf(name)), name }
    return levels.map((text) => ({ text, track, prefixed: (holders.get(keyOf(text)) ?? 0) > 1 }))
  })
  const ids = levelIds(
    placed.map(({ text, track, prefixed }) => (prefixed ? `${track.name.text} ${text.text}` : text.text)),
  )
  const levels = placed.map((level, index) => ({ ...level, id: ids[index] ?? '' }))
  const idOf = new Map(levels.map(({ text, id, track }) => [`${keyOf(track.name)}/${keyOf(text)}`, id]))
  return {
    levels,
    levelOf: (cell) => idOf.get(`${keyOf(cell.headers.get(trackAt)?.text ?? '')}/${nameKey(cell)}`),
  }
}

/**
 * The levels of another track that stand for the same rung as one: they have its name, or its number where tracks count
 * on one scale. Each is told once, at the later track.
 */
export function besideOf(levels: readonly PageLevel[]): ReadonlyMap<string, string> {
  const trackOf = ({ text, track }: PageLevel): string => track?.id ?? codeOf(text)
  const tracks = [...new Set(levels.map(trackOf))]
  const ranks = new Map(levels.map((level) => [level, rankOf(level.text.text)]))
  // Without tracks only codes tell them: IC4 and M4.
  if (tracks.length < 2 || levels.some((level) => !level.track && !/^\p{L}+[ -]?\d+$/u.test(level.text.text)))
    return new Map()
  const found = new Map<string, string>()
  for (const [index, level] of levels.entries()) {
    const earlier = levels.filter(
      (other) => trackOf(other) !== trackOf(level) && tracks.indexOf(trackOf(other)) < tracks.indexOf(trackOf(level)),
    )
    const same = earlier.find((other) => {
      if (keyOf(other.text) === keyOf(level.text)) return true
      const [a, b] = [ranks.get(other), ranks.get(level)]
      return a?.number !== undefined && a.number === b?.number && onOneScale(other, level, index)
    })
    if (same) found.set(level.id, same.id)
  }
  return found

  function onOneScale(a: PageLevel, b: PageLevel, at: number): boolean {
    const numbersOf = (one: PageLevel): number[] =>
      levels.flatMap((level) => (trackOf(level) === trackOf(one) ? (ranks.get(level)?.number ?? []) : []))
    // Tracks that both begin at 1 count for themselves, unless the page sets their levels side by side.
    if (codeOf(a.text) === codeOf(b.text)) return true
    return Math.min(...numbersOf(a)) !== Math.min(...numbersOf(b)) || levels[at - 1] === a
  }
}

/**
 * Sets levels beside each other that a table of the page has in one row, each in another track. The texts of a table that
 * says no more than that come back: the levels say them.
 */
export function rungsOf(
  sources: readonly Source[],
  {
    levels,
    tracks,
  }: { readonly levels: ReadonlyMap<string, DraftLevel>; readonly tracks: ReadonlyMap<string, string> | undefined },
): Text[] {
  if (!tracks) return []
  const idOf = new Map([...levels].map(([id, { name }]) => [keyOf(name ?? id), id]))
  const names = new Set([...idOf.keys(), ...[...tracks.values()].map(keyOf)])
  return sources.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table') return []
      let found = false
      for (const row of block.rows) {
        const ids = row.flatMap((cell) => {
          const [text, ...more] = textsOf(cell.blocks)
          return (text && more.length === 0 && idOf.get(keyOf(text))) || []
        })
        // A row of headers has several of a track.
        if (new Set(ids.map((id) => levels.get(id)?.track)).size < ids.length) continue
        for (const [index, id] of ids.entries()) {
          const level = levels.get(id)
          const other = ids.slice(0, index).find((one) => levels.get(one)?.track !== level?.track)
          if (!level || other === undefined) continue
          level.beside ??= other
          found = true
        }
      }
      const texts = textsOf([block])
      return found && texts.every((text) => names.has(keyOf(text))) ? texts : []
    }),
  )
}
