/** Whether headers look like the competencies of a ladder, and which are the same from level to level. */
import {
  COMPETENCY_NAMES,
  CONTENT_NAMES,
  EXAMPLE_FIELDS,
  LEVEL_NAMES,
  NOTE_NAMES,
  SUMMARY_NAMES,
  TITLE_NAMES,
} from '../words/columns.js'
import { COMPETENCY_WORDS } from '../words/titles.js'
import { type Cell, type Direction, type Header, wordsOf } from './grid.js'
import { type Levels, levelsAmong } from './levels.js'
import { keyOf, type Text, wordsIn } from './page.js'

/** Below that share, competencies are not the same from level to level. */
export const SHARED = 0.5

/** How many words stand in competencies that more than one level has. */
export function sharedWords(core: readonly Cell[], level: Direction, competency: Direction): number {
  const levelsOf = new Map<string, Set<string>>()
  const name = ({ headers }: Cell): string => keyOf(headers.get(competency)?.text ?? '')
  for (const cell of core) {
    levelsOf.set(name(cell), (levelsOf.get(name(cell)) ?? new Set()).add(keyOf(cell.headers.get(level)?.text ?? '')))
  }
  return wordsOf(core.filter((cell) => (levelsOf.get(name(cell))?.size ?? 0) > 1))
}

const NO_COMPETENCIES = new Set(
  [...SUMMARY_NAMES, ...TITLE_NAMES, ...LEVEL_NAMES, ...NOTE_NAMES, ...EXAMPLE_FIELDS].map(keyOf),
)

const TITLES = new Set(TITLE_NAMES.map(keyOf))

/** Whether a column tells titles of levels: "Job title", "Manager title". */
export function tellsTitles(name: Text): boolean {
  return TITLES.has(keyOf(name)) || /[\s-]titles?$/i.test(name.text)
}

export function isName(header: Header | undefined): boolean {
  return (
    header !== undefined &&
    keyOf(header.text) !== '' &&
    !NO_COMPETENCIES.has(keyOf(header.text)) &&
    !tellsTitles(header.text)
  )
}

/** From 0 to 1: how much headers look like the competencies of a ladder. */
export function competencyLikeness(names: readonly Text[], direction: Direction): number {
  const share = (test: (text: Text) => boolean): number => names.filter(test).length / Math.max(1, names.length)
  const short = share(({ text }) => wordsIn(text) <= 8 && !/[.?!]$/.test(text))
  const ranked = levelsAmong(names)
  const levels = ranked ? ranked.likeness * (ranked.names.length / names.length) : 0
  const inTable = direction.startsWith('above') || direction.startsWith('left')
  const plain = share((text) => (inTable && GENERIC.has(keyOf(text))) || /^\d+$/.test(text.text))
  return short * (1 - 0.8 * levels) * (1 - 0.8 * plain)
}

const GENERIC = new Set([...CONTENT_NAMES, ...COMPETENCY_NAMES].map(keyOf))

/** Levels that no word of rank tells: names that all competencies share, in the same order. */
export function unrankedLevels(
  cells: readonly Cell[],
  level: Direction,
  competency: Direction | undefined,
): Levels | undefined {
  if (competency === undefined) return undefined
  const groups = new Map<string, Text[]>()
  for (const { headers } of cells) {
    const key = keyOf(headers.get(competency)?.text ?? '')
    const name = headers.get(level)?.text
    if (name) groups.set(key, [...(groups.get(key) ?? []), name])
  }
  const orders = [...groups.values()].map((names) => [...new Map(names.map((text) => [keyOf(text), text])).values()])
  const [first] = orders
  if (!first || first.length < 2 || first.length > 10 || orders.length < 2) return undefined
  const shared = orders.every(
    (names) => names.length === first.length && names.every((text, index) => keyOf(text) === keyOf(first[index] ?? '')),
  )
  if (!shared || first.some(({ text }) => wordsIn(text) > 4)) return undefined
  const hinted = first.some(({ hint }) => hint === 'level')
  const known = first.filter(({ text }) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => COMPETENCY_WORDS.includes(word)),
  ).length
  return { names: first, likeness: hinted ? 0.9 : UNRANKED * (1 - known / first.length), falling: false }
}

/** Names alone are weak evidence. */
const UNRANKED = 0.4

/**
 * What each label stands for where every level has as many of them and a label that two levels share has the same place
 * in both: the label of the lowest level at that place. Undefined where places do not tell.
 */
export function placesOf(
  core: readonly Cell[],
  level: Direction,
  competency: Direction,
): ReadonlyMap<Header, Text> | undefined {
  const groups = new Map<string, Header[]>()
  for (const { headers } of core) {
    const key = keyOf(headers.get(level)?.text ?? '')
    const header = headers.get(competency)
    if (header) groups.set(key, [...(groups.get(key) ?? []), header])
  }
  const rows = [...groups.values()]
  const [first] = rows
  if (!first || first.length < 2 || rows.length < 2 || rows.some((row) => row.length !== first.length)) return undefined
  const placeOf = new Map<string, number>()
  let shared = 0
  for (const row of rows) {
    for (const [place, { text }] of row.entries()) {
      const known = placeOf.get(keyOf(text))
      if (known !== undefined && known !== place) return undefined
      if (known !== undefined) shared += 1
      placeOf.set(keyOf(text), place)
    }
  }
  // Labels that no two levels share say nothing of one another.
  if (shared < first.length) return undefined
  return new Map(
    rows.flatMap((row) => row.map((header, place) => [header, first[place]?.text ?? header.text] as const)),
  )
}
