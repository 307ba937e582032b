/** What a page says of a level or of a competency as a whole. */
import { TITLE_NAMES } from '../words/columns.js'
import { joined } from './behaviors.js'
import { columnName } from './crossings.js'
import type { DraftCompetency, DraftLevel } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import type { Cell, Direction, Header } from './grid.js'
import { keyOf, type Text, wholeOf } from './page.js'
import type { Shape } from './shapes.js'

const TITLES = new Set(TITLE_NAMES.map(keyOf))

/** What stands at a level without a competency, or at a competency without a level, is about it. */
export function addSummaries(
  aside: readonly {
    readonly cell: Cell
    readonly level: string | undefined
    readonly competency: string | undefined
  }[],
  levels: ReadonlyMap<string, DraftLevel>,
  competencies: ReadonlyMap<string, DraftCompetency>,
  shape: Shape,
  pillarAt: Direction | undefined,
  used: Set<Text>,
  shared: string[],
): void {
  const seen = new Map<readonly Entry[], Set<string>>()
  const take = ({ entries }: Cell): void => {
    for (const text of textsIn(entries)) used.add(wholeOf(text))
  }
  for (const { cell, level, competency } of aside) {
    const told = joined(textsIn(cell.entries))
    if (told === '') continue
    const id = level ?? competency ?? ''
    const places = seen.get(cell.entries) ?? new Set()
    if (places.has(id)) continue
    seen.set(cell.entries, places.add(id))
    if (places.size > 1) shared.push(told)
    if (level !== undefined) {
      const target = levels.get(level)
      if (!target) continue
      const above =
        shape.competency?.startsWith('above') || shape.level.startsWith('above') ? shape.competency : 'above 0'
      const name = above === undefined ? undefined : cell.headers.get(above)?.text
      if (columnName(cell, shape) && !(name && TITLES.has(keyOf(name)))) continue
      if (name && TITLES.has(keyOf(name)))
        target.titles = [...(target.titles ?? []), ...textsIn(cell.entries).map(({ text }) => text)]
      else target.summary = target.summary === undefined ? told : `${target.summary}\n${told}`
      take(cell)
      continue
    }
    const target = competencies.get(competency ?? '')
    if (target && (pillarAt === undefined || pillarAt !== `left ${cell.column}`)) {
      take(cell)
      target.summary = target.summary === undefined ? told : `${target.summary}\n${told}`
    }
  }
}

/** What stands beside a name in its header is about it, once. */
export function addHeaderTexts(
  shape: Shape,
  levels: ReadonlyMap<string, DraftLevel>,
  competencies: ReadonlyMap<string, DraftCompetency>,
  levelOf: (cell: Cell) => string | undefined,
  keyIn: (cell: Cell) => string | undefined,
): void {
  const add = (target: DraftLevel | DraftCompetency | undefined, header: Header | undefined): void => {
    if (!target || !header || header.more.length === 0) return
    const told = joined(header.more)
    if (target.summary?.includes(told)) return
    target.summary = target.summary === undefined ? told : `${told}\n${target.summary}`
  }
  for (const cell of shape.core) {
    add(levels.get(levelOf(cell) ?? ''), cell.headers.get(shape.level))
    if (shape.competency !== undefined) add(competencies.get(keyIn(cell) ?? ''), cell.headers.get(shape.competency))
  }
}
