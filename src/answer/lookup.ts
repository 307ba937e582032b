/** Looks up the cells of a ladder that a query is about, in the page's order. */
import { competencyOf, levelOf, pillarOf } from '../ladder/ladders.js'
import type { Ladder, Level } from '../ladder/model.js'
import type { Subject } from '../query/query.js'
import type { Cell, LevelEntry, ResolvedSubject } from './answer.js'

/** What a subject is in a ladder that has it. */
export function resolveSubject(ladder: Ladder, subject: Subject): ResolvedSubject {
  const found = competencyOf(ladder, subject.competency)
  const pillar = found?.pillar ?? pillarOf(ladder, subject.competency)
  if (!pillar) throw new Error(`no ${subject.competency} in ${ladder.id}@${ladder.revision}`)
  const competency = found?.competency ?? null
  const { name, summary } = competency ?? pillar
  return subject.topic === null
    ? { name, competency, pillar, topic: null, summary }
    : { name: subject.topic, competency, pillar, topic: subject.topic, summary }
}

/**
 * The cells of a subject (null: of every competency) at some levels: by level, then the page's order. A topic narrows
 * each cell to its behaviors.
 */
export function cellsOf(ladder: Ladder, subject: Subject | null, levels: readonly string[]): Cell[] {
  const found = subject ? competencyOf(ladder, subject.competency) : undefined
  const pillars = subject && !found ? ladder.pillars.filter((each) => each.slug === subject.competency) : ladder.pillars
  const columns = found
    ? [found]
    : pillars.flatMap((pillar) => pillar.competencies.map((competency) => ({ pillar, competency })))
  return levels.flatMap((id) => {
    const level = levelOf(ladder, id)
    return level
      ? columns.map(({ pillar, competency }) => cellOf(ladder, pillar, competency, level, subject?.topic ?? null))
      : []
  })
}

function cellOf(
  ladder: Ladder,
  pillar: Cell['pillar'],
  competency: Cell['competency'],
  level: Level,
  topic: string | null,
): Cell {
  const all = competency.cells.get(level.id) ?? []
  const behaviors = topic === null ? all : all.filter((behavior) => behavior.topic === topic)
  const state = behaviors.length > 0 ? 'filled' : level.undefined === null ? 'empty' : 'undefined'
  return { ladder, pillar, competency, level, behaviors, state }
}

/** One level of one ladder: a subject of it, or (null) everything. */
export function levelEntry(ladder: Ladder, id: string, subject: Subject | null): LevelEntry {
  const level = levelOf(ladder, id)
  if (!level) throw new Error(`no ${id} in ${ladder.id}@${ladder.revision}`)
  return { ladder, level, cells: cellsOf(ladder, subject, [id]) }
}
