/**
 * What differs between two ladders, as data: two revisions of one, or any two. It says what differs, not why; what is
 * only likely is marked as that.
 */
import { levelName } from '../ladder/ladders.js'
import { EVERY_LEVEL, type Ladder, type Level, type Pillar } from '../ladder/model.js'
import { competencyChanges } from './competency-changes.js'
import { fieldChanges, ladderFacts, levelFacts, noteFacts, pillarFacts, roleFacts } from './fields.js'
import { type CompetencyLink, type Link, linkLevels } from './links.js'
import type {
  BehaviorChange,
  Change,
  CompetencyChange,
  FieldChange,
  LadderDiff,
  LevelChange,
  PartChange,
} from './model.js'
import { pairBehaviors } from './pairing.js'

/** From this share of the smaller one's competencies on, a pillar is another one under a new name. */
const SAME_PILLAR = 0.5

/**
 * Compares two ladders. Left out: revision and date of the last check, what people call things (aliases, phrases), and in
 * which order competencies and behaviors stand.
 */
export function diffLadders(older: Ladder, newer: Ladder): LadderDiff {
  const levels = linkLevels(older, newer)
  const levelsBefore = new Map(levels.map(({ before, after }) => [after.id, before.id]))
  const levelBefore = (id: string) => (id === EVERY_LEVEL ? id : levelsBefore.get(id))
  const pairing = pairBehaviors(older, newer, levelBefore)
  const { links } = pairing
  return {
    older,
    newer,
    fields: [...fieldChanges(ladderFacts(older), ladderFacts(newer)), ...orderChange(older, newer, levels)],
    levels: levelChanges(older, newer, levels),
    pillars: changesOf(
      older.pillars,
      newer.pillars,
      linkParts(older.pillars, newer.pillars, (before, after) => shareCompetencies(before, after, links)),
      (before, after) => fieldChanges(pillarFacts(before), pillarFacts(after)),
    ),
    competencies: competencyChanges(older, newer, levelBefore, pairing),
    roles: changesOf(
      older.roles,
      newer.roles,
      linkParts(older.roles, newer.roles, (before, after) => before.summary === after.summary),
      (before, after) => fieldChanges(roleFacts(before), roleFacts(after)),
    ),
    notes: changesOf(
      older.notes,
      newer.notes,
      linkParts(older.notes, newer.notes, (before, after) => before.text === after.text),
      (before, after) => fieldChanges(noteFacts(before), noteFacts(after)),
    ),
  }
}

/** Whether there is nothing to tell. */
export function isEmpty({ fields, levels, pillars, competencies, roles, notes }: LadderDiff): boolean {
  const parts = [...levels, ...pillars, ...roles, ...notes]
  return fields.length === 0 && !parts.some(isChanged) && !competencies.some(isCompetencyChanged)
}

export function isChanged({ kind, fields }: PartChange | LevelChange): boolean {
  return kind !== 'kept' || fields.length > 0
}

export function isCompetencyChanged({ kind, fields, behaviors }: CompetencyChange): boolean {
  return kind !== 'kept' || fields.length > 0 || behaviors.some(isBehaviorChanged)
}

export function isBehaviorChanged({ kind }: BehaviorChange): boolean {
  return kind !== 'unchanged'
}

/** Everything of both ladders once, by what goes on as what. */
function changesOf<Thing extends { readonly name: string }>(
  were: readonly Thing[],
  are: readonly Thing[],
  links: readonly Link<Thing>[],
  fieldsOf: (before: Thing, after: Thing) => FieldChange[],
): Change<Thing>[] {
  const byAfter = new Map(links.map((link) => [link.after, link]))
  const goneOn = new Set(links.map(({ before }) => before))
  const one = { before: null, after: null, sure: true, fields: [] }
  return [
    ...are.map((after): Change<Thing> => {
      const link = byAfter.get(after)
      if (!link) return { ...one, kind: 'added', after }
      const kind = link.before.name === after.name ? 'kept' : 'renamed'
      return { ...link, kind, fields: fieldsOf(link.before, after) }
    }),
    ...were.filter((each) => !goneOn.has(each)).map((before): Change<Thing> => ({ ...one, kind: 'removed', before })),
  ]
}

/** Parts of the same name, then those of the same content. */
function linkParts<Part extends { readonly slug: string }>(
  were: readonly Part[],
  are: readonly Part[],
  isSameContent: (before: Part, after: Part) => boolean,
): Link<Part>[] {
  const left = new Set(were)
  const links: Link<Part>[] = []
  for (const isSame of [(before: Part, after: Part) => before.slug === after.slug, isSameContent]) {
    for (const after of are) {
      const isLinked = links.some((link) => link.after === after)
      const before = isLinked ? undefined : [...left].find((each) => isSame(each, after))
      if (!before) continue
      left.delete(before)
      links.push({ before, after, sure: true })
    }
  }
  return links
}

function shareCompetencies(before: Pillar, after: Pillar, links: readonly CompetencyLink[]): boolean {
  const common = links.filter((link) => link.before.pillar === before.slug && link.after.pillar === after.slug).length
  return common > 0 && common >= SAME_PILLAR * Math.min(before.competencies.length, after.competencies.length)
}

function levelChanges(older: Ladder, newer: Ladder, links: readonly Link<Level>[]): LevelChange[] {
  const facts = (ladder: Ladder, level: Level) =>
    levelFacts(level, trackName(ladder, level), (id) => levelName(ladder, id))
  const changes = changesOf(older.levels, newer.levels, links, (before, after) =>
    fieldChanges(facts(older, before), facts(newer, after)),
  )
  return changes.map((change): LevelChange => {
    const { before, after } = change
    if (!before || !after || (before.undefined === null) === (after.undefined === null))
      return { ...change, defined: null }
    return { ...change, defined: after.undefined === null ? 'now' : 'no-longer' }
  })
}

function trackName({ tracks }: Ladder, { track }: Level): string | null {
  return tracks.find(({ id }) => id === track)?.name ?? null
}

/** Whether the levels that both ladders have stand in another order. */
function orderChange(older: Ladder, newer: Ladder, links: readonly Link<Level>[]): FieldChange[] {
  const now = newer.levels.filter((level) => links.some(({ after }) => after === level))
  const then = older.levels.flatMap((level) => links.find(({ before }) => before === level)?.after ?? [])
  const names = (levels: readonly Level[]): string[] => levels.map(({ name }) => name)
  return fieldChanges({ 'order of levels': names(then) }, { 'order of levels': names(now) })
}
