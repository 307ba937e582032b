/** What groups the parts of a ladder: pillars hold competencies, tracks hold levels. */
import { NO_ROLES, PROFESSIONS_OF_MANAGERS, ROLES, SURE_TRACKS, TRACKS } from '../words/titles.js'
import { joined } from './behaviors.js'
import type { DraftCompetency, DraftLevel, DraftPillar } from './draft.js'
import type { Cell, Direction } from './grid.js'
import { rankOf } from './levels.js'
import { codeOf, idFrom, levelIds } from './names.js'
import { keyOf, type Source, type Text, textsOf, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

const wordsOfName = ({ text }: Text): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whether a header may be the name of a track. */
export function isTrack(name: Text): boolean {
  return wordsOfName(name).some((word) => TRACKS.includes(word))
}

/** Whether a header is the name of who does some work: a known role, or people called by what they do ("Bakers"). */
export function isRole(name: Text): boolean {
  const words = wordsOfName(name)
  const last = words.at(-1) ?? ''
  return (
    words.some((word) => ROLES.includes(word.replace(/s$/, ''))) ||
    (/(?:ers|ors|ists|ians|men|women|staff)$/.test(last) && !NO_ROLES.includes(last))
  )
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

/** The keys that a direction's headers have for each thing that a cell belongs to. */
function headersBy(
  cells: readonly Cell[],
  direction: Direction,
  of: (cell: Cell) => string,
): Map<string, Map<string, Text>> {
  const found = new Map<string, Map<string, Text>>()
  for (const cell of cells) {
    const header = cell.headers.get(direction)
    const names = found.get(of(cell)) ?? new Map<string, Text>()
    if (header) names.set(keyOf(header.text), names.get(keyOf(header.text)) ?? header.text)
    found.set(of(cell), names)
  }
  return found
}

function otherDirections(shape: Shape): Direction[] {
  const order = (direction: Direction): number =>
    direction === 'section' ? 0 : direction.startsWith('left') ? 1 : direction.startsWith('above') ? 2 : 3
  return [...new Set(shape.core.flatMap(({ headers }) => [...headers.keys()]))]
    .filter(
      (direction) => direction !== shape.level && direction !== shape.competency && !direction.startsWith('label'),
    )
    .sort((a, b) => order(a) - order(b))
}

/** The share of competencies that must lie in one pillar each; the others are told apart by it. */
const IN_ONE_PILLAR = 0.7

/** Where the pillars lie: headers that each group some of the competencies, or the one that stands between level and competency. */
export function pillarDirection(shape: Shape, trackAt: Direction | undefined): Direction | undefined {
  const { competency } = shape
  if (competency === undefined || shape.places) return undefined
  const name = (cell: Cell): string => keyOf(cell.headers.get(competency)?.text ?? '')
  return otherDirections(shape).find((direction) => {
    // Content of a long table has headers above that group nothing.
    if (direction === trackAt) return false
    if (direction.startsWith('above') && !competency.startsWith('above')) return false
    const by = headersBy(shape.core, direction, name)
    const sets = [...by.values()]
    if (sets.some((names) => names.size === 0)) return false
    const distinct = new Set(sets.flatMap((names) => [...names.keys()]))
    const single = sets.filter((names) => names.size === 1).length
    if (single < sets.length * IN_ONE_PILLAR) return false
    const [level, own, between] = [shape.level, competency, direction].map((one) =>
      Number(/^heading (\d+)$/.exec(one)?.[1] ?? Number.NaN),
    )
    if (distinct.size === 1)
      return level !== undefined && own !== undefined && between !== undefined && level < between && between < own
    return distinct.size < sets.length && !(direction.startsWith('left') && !leftOf(direction, competency))
  })
}

function leftOf(direction: Direction, other: Direction): boolean {
  return !other.startsWith('left') || Number(direction.slice(5)) < Number(other.slice(5))
}

export function pillarsOf(
  shape: Shape,
  pillarAt: Direction,
  competencies: ReadonlyMap<string, DraftCompetency>,
  keyIn: (cell: Cell) => string | undefined,
  used: Set<Text>,
): DraftPillar[] {
  const pillars = new Map<string, DraftPillar>()
  const done = new Set<string>()
  for (const cell of shape.core) {
    const key = keyIn(cell)
    const header = cell.headers.get(pillarAt)
    const competency = competencies.get(key ?? '')
    if (key === undefined || !header || !competency) continue
    for (const text of [header.text, ...header.more]) used.add(wholeOf(text))
    if (done.has(key)) continue
    done.add(key)
    // Two pillars may have a competency of the same name; a ladder has each name once.
    if (key.includes('/')) competency.name = `${competency.name} (${header.text.text})`
    const pillar = pillars.get(keyOf(header.text)) ?? { name: header.text.text, competencies: [] }
    pillars.set(keyOf(header.text), pillar)
    pillar.competencies.push(competency)
    const told = joined(header.more)
    if (told !== '') pillar.summary = told
  }
  return [...pillars.values()]
}

/**
 * What else groups competencies (a section that only some of them have, a name that spans some rows): a note of that
 * name, of what it says and the competencies that it groups.
 */
export function groupNotes(
  shape: Shape,
  taken: readonly (Direction | undefined)[],
  competencies: ReadonlyMap<string, DraftCompetency>,
  keyIn: (cell: Cell) => string | undefined,
  used: Set<Text>,
): { name: string; text: string }[] {
  const { level, competency } = shape
  if (!level.startsWith('above') || !competency?.startsWith('left')) return []
  const directions = otherDirections(shape).filter(
    (one) => !taken.includes(one) && (one === 'section' || (one.startsWith('left') && leftOf(one, competency))),
  )
  const notes = new Map<string, { name: string; lines: Set<string> }>()
  for (const cell of shape.core) {
    for (const direction of directions) {
      const header = cell.headers.get(direction)
      const own = competencies.get(keyIn(cell) ?? '')
      if (!header || !own || keyOf(header.text) === keyOf(own.name)) continue
      const note = notes.get(keyOf(header.text)) ?? { name: header.text.text, lines: new Set() }
      notes.set(keyOf(header.text), note)
      for (const text of [...header.more.map(({ text }) => text), own.name]) note.lines.add(text)
      for (const text of [header.text, ...header.more]) used.add(wholeOf(text))
    }
  }
  return [...notes.values()].map(({ name, lines }) => ({ name, text: [...lines].join('\n') }))
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
