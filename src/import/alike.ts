/** Competencies whose names differ a little from level to level ("Communication", "Communication skills") are one. */
import type { Cell, Direction, Header } from './grid.js'
import { keyOf, type Text, wholeOf } from './page.js'

/** Names of so many competencies are compared at most: each with each. */
const MAX_NAMES = 80
/** The share of letter pairs that two names have in common at least, in the same place of their levels or in any. */
const SAME_PLACE = 0.7
const ANY_PLACE = 0.88

interface Name {
  readonly text: Text
  /** Its place at each level that has it. */
  readonly places: Map<string, number>
}

/** The same cells, each name of a competency as most levels have it. What it is called there stands beside it. */
export function alike(cells: readonly Cell[], level: Direction, competency: Direction): readonly Cell[] {
  const names = new Map<string, Name>()
  const counts = new Map<string, number>()
  for (const { headers } of cells) {
    const [at, text] = [headers.get(level)?.text, headers.get(competency)?.text]
    if (!at || !text) continue
    const name = names.get(keyOf(text)) ?? { text, places: new Map() }
    names.set(keyOf(text), name)
    if (name.places.has(keyOf(at))) continue
    const place = counts.get(keyOf(at)) ?? 0
    name.places.set(keyOf(at), place)
    counts.set(keyOf(at), place + 1)
  }
  if (names.size > MAX_NAMES) return cells
  const groups: Name[][] = []
  for (const name of names.values()) {
    const group = groups.find(
      (one) => one.every((other) => apart(name, other)) && one.some((other) => same(name, other)),
    )
    if (group) group.push(name)
    else groups.push([name])
  }
  const one = new Map(
    groups.flatMap((group) => {
      const [most] = [...group].sort((a, b) => b.places.size - a.places.size)
      return group.flatMap(({ text }) => (most && most.text !== text ? [[keyOf(text), most.text] as const] : []))
    }),
  )
  if (one.size === 0) return cells
  return cells.map((cell) => {
    const header = cell.headers.get(competency)
    const name = header && one.get(keyOf(header.text))
    return name ? { ...cell, headers: new Map([...cell.headers, [competency, renamed(header, name)]]) } : cell
  })
}

/** Whether no level has both. */
function apart(a: Name, b: Name): boolean {
  return [...a.places.keys()].every((level) => !b.places.has(level))
}

function same(a: Name, b: Name): boolean {
  const places = new Set([...a.places.values(), ...b.places.values()])
  return likeness(a.text.text, b.text.text) >= (places.size === 1 ? SAME_PLACE : ANY_PLACE)
}

function renamed(header: Header, { text }: Text): Header {
  return { ...header, text: { ...header.text, text, whole: wholeOf(header.text) }, called: header.text }
}

/** Words that make no difference between two names. */
const FILLERS = new Set(['and', 'the', 'of', 'skill', 'skills', 'ability', 'abilities', 'competency', 'competencies'])

/** From 0 to 1: which share of their pairs of letters two names have in common (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  const left = [...other]
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length)
}

function pairsOf(name: string): string[] {
  const words = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.has(word))
  return words.flatMap((word) =>
    word.length === 1 ? [word] : [...word].slice(1).map((letter, at) => word.charAt(at) + letter),
  )
}
