/** Looks up the cells of a ladder that a query is about, in the page's order. */
import { behaviorsAt, competencyOf, levelOf, pillarAround, pillarOf } from '../ladder/ladders.js'
import { type Behavior, type Competency, EVERY_LEVEL, type Ladder, type Level } from '../ladder/model.js'
import type { Query, Subject } from '../reading/query.js'
import type { Cell, LevelEntry, ResolvedSubject } from './answer.js'

/** What a subject is in a ladder that has it. */
export function resolveSubject(ladder: Ladder, subject: Subject): ResolvedSubject {
  const found = competencyOf(ladder, subject.competency)
  const pillar = found ? found.pillar : (pillarOf(ladder, subject.competency) ?? null)
  const competency = found?.competency ?? null
  const named = competency ?? pillar
  if (!named) throw new Error(`no ${subject.competency} in ${ladder.id}@${ladder.revision}`)
  const { name, summary } = named
  return subject.topic === null
    ? { name, competency, pillar, topic: null, summary }
    : { name: subject.topic, competency, pillar, topic: subject.topic, summary }
}

/**
 * The cells of a subject (null: of every competency) at some levels: by level, then the page's order. A topic narrows
 * each cell to its behaviors. What holds at every level is left out.
 */
export function cellsOf(ladder: Ladder, subject: Subject | null, levels: readonly string[]): Cell[] {
  const competencies = competenciesOf(ladder, subject)
  return levels.flatMap((id) => {
    const level = levelOf(ladder, id)
    return level
      ? competencies.map((competency) => cellOf(ladder, competency, level, behaviorsAt(competency, id), subject))
      : []
  })
}

/** Stands where a level does for what holds at every one of them. */
const EVERY: Level = {
  id: EVERY_LEVEL,
  name: 'Every level',
  track: '',
  beside: [],
  titles: [],
  summary: null,
  undefined: null,
}

/** The cells of a subject over all levels, lowest first; before them what holds at every level. */
export function cellsOfEveryLevel(ladder: Ladder, subject: Subject): Cell[] {
  const always = competenciesOf(ladder, subject).map((each) => cellOf(ladder, each, EVERY, each.atEveryLevel, subject))
  const levels = ladder.levels.map(({ id }) => id)
  return [...always.filter(({ state }) => state === 'filled'), ...cellsOf(ladder, subject, levels)]
}

/** The competencies of a subject; null: all of them. */
export function competenciesOf(ladder: Ladder, subject: Subject | null): readonly Competency[] {
  if (!subject) return ladder.competencies
  const found = competencyOf(ladder, subject.competency)
  return found ? [found.competency] : (pillarOf(ladder, subject.competency)?.competencies ?? [])
}

function cellOf(
  ladder: Ladder,
  competency: Competency,
  level: Level,
  all: readonly Behavior[],
  subject: Subject | null,
): Cell {
  const topic = subject?.topic ?? null
  const behaviors = topic === null ? all : all.filter((behavior) => behavior.topic === topic)
  const cell = competency.cells.get(level.id)
  return {
    ladder,
    pillar: pillarAround(ladder, competency),
    competency,
    level,
    called: cell?.name ?? null,
    summary: topic === null ? (cell?.summary ?? null) : null,
    behaviors,
    state: behaviors.length > 0 ? 'filled' : level.undefined === null ? 'empty' : 'undefined',
  }
}

/** One level of one ladder: a subject of it, or (null) everything; with what holds at every level, unless it is undefined. */
export function levelEntry(ladder: Ladder, id: string, subject: Subject | null): LevelEntry {
  const level = levelOf(ladder, id)
  if (!level) throw new Error(`no ${id} in ${ladder.id}@${ladder.revision}`)
  const cells = competenciesOf(ladder, subject).map((competency) => {
    const always = level.undefined === null ? competency.atEveryLevel : []
    return cellOf(ladder, competency, level, [...always, ...behaviorsAt(competency, id)], subject)
  })
  return { ladder, level, cells }
}

/** What asks for the place where a behavior stands: its cell, or, where it holds at every level, its competency. */
export function placeQuery({
  ladder,
  level,
  competency,
  topic,
}: Pick<Behavior, 'ladder' | 'level' | 'competency' | 'topic'>): Query {
  const subject: Subject = { competency, topic }
  return level === EVERY_LEVEL
    ? { kind: 'competency', ladders: [ladder], subject }
    : { kind: 'expectation', ladders: [ladder], subject, level }
}
