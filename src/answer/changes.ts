/** What changed from one revision of a ladder to the next, as far as was asked: all of it, one level, one subject. */
import { diffLadders } from '../compare/diff.js'
import type { BehaviorChange, CompetencyChange, LadderDiff } from '../compare/model.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { oncePerPair } from '../reading/first-need.js'
import type { ResolvedSubject } from './answer.js'

/**
 * The difference between two revisions, narrowed to a level and to a subject where these are given. What came from a
 * competency stands with where it went, and counts for both.
 */
export function revisionChanges(
  older: Ladder,
  newer: Ladder,
  level: string | null,
  subject: ResolvedSubject | null,
): LadderDiff {
  const whole = diffOf(older, newer)
  if (level === null && subject === null) return whole
  return {
    ...whole,
    fields: [],
    levels: whole.levels.filter(({ before, after }) => level === null || before?.id === level || after?.id === level),
    pillars: [],
    roles: [],
    notes: [],
    competencies: whole.competencies
      .map((change) => within(change, older, level, subject))
      .filter(({ behaviors, fields }) => behaviors.length > 0 || fields.length > 0),
  }
}

/** What differs between loaded revisions stays the same: it is worked out when somebody first asks for any of it. */
const diffOf = oncePerPair(diffLadders)

function within(
  change: CompetencyChange,
  older: Ladder,
  level: string | null,
  subject: ResolvedSubject | null,
): CompetencyChange {
  const isNamed = subject === null || [change.before, change.after].some((each) => each && isOf(each, subject))
  return {
    ...change,
    fields:
      isNamed && subject?.topic == null ? change.fields.filter((each) => level === null || each.level === level) : [],
    behaviors: change.behaviors.filter((each) => {
      return (
        isAtLevel(each, level) && (isNamed || cameFrom(each, older, subject)) && isOfTopic(each, subject?.topic ?? null)
      )
    }),
  }
}

function isOf({ slug, pillar }: Competency, subject: ResolvedSubject): boolean {
  return subject.competency ? slug === subject.competency.slug : pillar === subject.pillar?.slug
}

function cameFrom({ before }: BehaviorChange, older: Ladder, subject: ResolvedSubject): boolean {
  return older.competencies.some((each) => each.slug === before?.competency && isOf(each, subject))
}

function isAtLevel({ before, after }: BehaviorChange, level: string | null): boolean {
  return level === null || before?.level === level || after?.level === level
}

function isOfTopic({ before, after, within }: BehaviorChange, topic: string | null): boolean {
  return topic === null || [before, after, within].some((each) => each?.topic === topic)
}
