/** What differs between two ladders as JSON, for scripts: everything by its id, behaviors with their texts. */
import { isEmpty } from '../compare/diff.js'
import type {
  BehaviorChange,
  Change,
  CompetencyChange,
  LadderDiff,
  LevelChange,
  PartChange,
  Share,
} from '../compare/model.js'
import { refOf } from '../ladder/ladders.js'
import type { Behavior } from '../ladder/model.js'

/** Every list holds what stayed as it was, too: each level, competency and behavior of either ladder once. */
export function diffJson(diff: LadderDiff): object {
  return {
    older: refOf(diff.older),
    newer: refOf(diff.newer),
    same: isEmpty(diff),
    fields: diff.fields,
    levels: diff.levels.map(levelJson),
    pillars: diff.pillars.map(partJson),
    competencies: diff.competencies.map(competencyJson),
    roles: diff.roles.map(partJson),
    notes: diff.notes.map(partJson),
  }
}

function levelJson({ defined, ...change }: LevelChange): object {
  return { ...changeJson(change, ({ id }) => id), defined }
}

function partJson(change: PartChange): object {
  return changeJson(change, ({ slug }) => slug)
}

function competencyJson({ from, into, behaviors, ...change }: CompetencyChange): object {
  return {
    ...changeJson(change, ({ slug }) => slug),
    from: from.map(shareJson),
    into: into.map(shareJson),
    behaviors: behaviors.map(behaviorJson),
  }
}

function changeJson<Thing>(
  { kind, before, after, sure, fields }: Omit<Change<Thing>, 'kind'> & { readonly kind: string },
  idOf: (thing: Thing) => string,
): object {
  return { kind, before: before && idOf(before), after: after && idOf(after), sure, fields }
}

function shareJson({ competency, behaviors }: Share): object {
  return { competency: competency.slug, behaviors }
}

function behaviorJson({ kind, before, after, within, asks, sure, fields }: BehaviorChange): object {
  return {
    kind,
    before: before && sideJson(before),
    after: after && sideJson(after),
    within: within?.id ?? null,
    asks,
    sure,
    fields,
  }
}

function sideJson({ id, level, topic, text }: Behavior): object {
  return { id, level, topic, behavior: text }
}
