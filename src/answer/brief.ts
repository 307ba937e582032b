/**
 * A brief for a 1:1: what a level asks, or what becomes of it at the next one, competency by competency. A ladder, levels
 * and perhaps a subject come in, plain values go out.
 */
import type { Pair } from '../compare/model.js'
import { plainSpans } from '../compare/spans.js'
import { levelSteps } from '../compare/steps.js'
import { levelOf, nextLevel } from '../ladder/ladders.js'
import type { Competency, Ladder, Level } from '../ladder/model.js'
import type { Subject } from '../reading/query.js'
import type { Answer, ResolvedSubject } from './answer.js'
import { cellsOf, resolveSubject } from './lookup.js'

export interface Brief {
  readonly ladder: Ladder
  /** Null: all competencies. */
  readonly subject: ResolvedSubject | null
  readonly level: Level
  /** Null: the brief is about the level alone. */
  readonly next: Level | null
  /** Competencies with a behavior at either level, in the page's order. */
  readonly parts: readonly BriefPart[]
}

export interface BriefPart {
  readonly competency: Competency
  /** What becomes of each behavior at the next level; without one, the level's behaviors stand in `before`, unmarked. */
  readonly pairs: readonly Pair[]
}

/** What a brief after an answer is about: a level and the next one, or the levels compared. */
export interface BriefAbout {
  readonly ladder: Ladder
  /** An id of the ladder's levels. */
  readonly level: string
  /** The level to compare it with; null: none. */
  readonly next: string | null
  /** Narrows it to a pillar, a competency or a topic; null: all. */
  readonly about: Subject | null
}

/** Null where the answer is not about levels of one ladder, or there is nothing on file to speak of. */
export function briefAbout(answer: Answer): BriefAbout | null {
  const about = 'subject' in answer.asked ? answer.asked.subject : null
  if (answer.kind === 'level' || answer.kind === 'expectation') {
    const [entry, ...others] = answer.entries
    if (!entry || others.length > 0 || entry.cells.every((cell) => cell.state !== 'filled')) return null
    const { ladder, level } = entry
    return { ladder, level: level.id, next: nextLevel(ladder, level.id)?.id ?? null, about }
  }
  if (answer.kind === 'comparison') {
    const [ladder, ...others] = answer.ladders
    const [level, next] = [answer.levels.at(0), answer.levels.at(-1)]
    if (!ladder || others.length > 0 || level === undefined || next === undefined) return null
    return answer.cells.some((cell) => cell.state === 'filled') ? { ladder, level, next, about } : null
  }
  return null
}

/** The brief for someone at a level. */
export function brief({ ladder, level, next, about }: BriefAbout): Brief {
  const [own, upper] = [level, next].map((id) => (id === null ? undefined : levelOf(ladder, id)))
  if (!own) throw new Error(`no level ${level} in ${ladder.id}@${ladder.revision}`)
  return {
    ladder,
    subject: about && resolveSubject(ladder, about),
    level: own,
    next: upper ?? null,
    parts: cellsOf(ladder, about, [level]).flatMap(({ competency, behaviors }): BriefPart | [] => {
      const pairs = upper
        ? levelSteps(ladder, [competency], [level, upper.id], about?.topic ?? null).steps.flatMap((step) => step.pairs)
        : behaviors.map((before): Pair => {
            return { before, after: null, mark: null, beforeSpans: plainSpans(before.text), afterSpans: [] }
          })
      return pairs.length === 0 ? [] : { competency, pairs }
    }),
  }
}
