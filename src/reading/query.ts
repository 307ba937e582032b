/**
 * What was asked, as plain ids: one member a kind of answer. `understand.ts` makes these from text, `phrase.ts` writes
 * them back as text that is understood the same way, `answer/` turns them into answers.
 */
import type { LadderRef } from '../ladder/model.js'
import type { OffTopic } from '../words/off-topic.js'
import type { Courtesy, Request } from '../words/talk.js'

/**
 * What a query is about inside a ladder. `competency` holds the slug of a competency or of a pillar (which stands for
 * its competencies); `topic` a label as the page writes it, always together with its competency.
 */
export interface Subject {
  readonly competency: string
  readonly topic: string | null
}

export type Query =
  | { readonly kind: 'help' }
  | { readonly kind: 'ladders' }
  | { readonly kind: 'ladder'; readonly ladder: LadderRef }
  /** One level of one ladder, or of every ladder that has it. */
  | { readonly kind: 'level'; readonly ladders: readonly LadderRef[]; readonly level: string }
  /** In one ladder, or in every ladder that shares the name. */
  | { readonly kind: 'competency'; readonly ladders: readonly LadderRef[]; readonly subject: Subject }
  | {
      readonly kind: 'expectation'
      readonly ladders: readonly LadderRef[]
      readonly subject: Subject
      readonly level: string
    }
  | Comparison
  /** `ladder` null: of every ladder. */
  | { readonly kind: 'promotion'; readonly ladder: LadderRef | null }
  /** `role`: its slug, or what a role that the ladder does not have was called. */
  | { readonly kind: 'role'; readonly ladder: LadderRef; readonly role: string }
  /** A section of the page beside levels and competencies, by its slug. */
  | { readonly kind: 'note'; readonly ladder: LadderRef; readonly note: string }
  /**
   * What changed from one revision to the next; `from` null where the ladder has only one. `level` narrows it to one
   * level, `subject`, which one of the two revisions has, to that.
   */
  | {
      readonly kind: 'changes'
      readonly ladder: LadderRef
      readonly from: string | null
      readonly level: string | null
      readonly subject: Subject | null
    }
  | Search
  /** At least two. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Query[] }
  /** Said to the bot, no question about a ladder's text; with the ladder and levels that were said. */
  | {
      readonly kind: 'talk'
      readonly topic: TalkTopic
      readonly ladder: LadderRef | null
      readonly levels: readonly string[]
    }
  | { readonly kind: 'none'; readonly reason: NoneReason; readonly nearest: readonly Query[] }

/**
 * Levels of one ladder side by side, or ladders side by side. One ladder: two or more levels. Several: the levels they
 * are compared at (one where the query names one, else all that they share), and a subject that each of them has or null.
 */
export interface Comparison {
  readonly kind: 'comparison'
  readonly ladders: readonly LadderRef[]
  /** In the ladder's order, lowest first. */
  readonly levels: readonly string[]
  readonly subject: Subject | null
}

/** Free text, inside a ladder and levels where the query narrowed it to them. */
export interface Search {
  readonly kind: 'search'
  /** The question as typed, cleaned and capped: what an answer quotes, and what asks it again. */
  readonly text: string
  /** The words to search for, corrected, what was understood stripped off. */
  readonly words: readonly string[]
  readonly ladder: LadderRef | null
  /** Empty: all levels. */
  readonly levels: readonly string[]
  /** Whether it is the level that is asked for, or whether a level expects this; null: the behaviors themselves. */
  readonly asks: 'level' | 'whether' | null
}

export type TalkTopic = Courtesy | Request | 'emoji' | 'button' | 'shorter' | 'reasons'

/** Why nothing fits; each gets its own words. */
export type NoneReason =
  /** The question is not about ladders, or nothing in it was understood; `about` null: about nothing known. */
  | { readonly kind: 'off-topic'; readonly about: OffTopic | null }
  /** About ladders, but no behavior fits; what was understood narrows it. */
  | { readonly kind: 'nothing-fits'; readonly ladder: LadderRef | null; readonly levels: readonly string[] }
  /** The ladder has no such level. `ladder` null: no ladder has it. */
  | { readonly kind: 'no-such-level'; readonly ladder: LadderRef | null; readonly level: string }
  /** No such ladder; `name` is what the person called it. */
  | { readonly kind: 'no-such-ladder'; readonly name: string }
  /** No such revision of a ladder; `older`: it has none before the current one. */
  | { readonly kind: 'no-such-revision'; readonly ladder: LadderRef; readonly revision: string | 'older' }
  /** The ladder does not have the competency, others do. */
  | {
      readonly kind: 'elsewhere'
      readonly ladder: LadderRef
      readonly name: string
      readonly has: readonly LadderRef[]
    }

/** The ladders that a query is about. */
export function ladderRefs(query: Query): readonly LadderRef[] {
  if ('ladders' in query) return query.ladders
  return 'ladder' in query && query.ladder ? [query.ladder] : []
}

/** Whether one answer shows all of another: the same of a whole competency and of a topic in it. */
export function shows(one: Query, other: Query): boolean {
  if (!('subject' in one && 'subject' in other) || one.subject === null || one.subject.topic !== null) return false
  const apart = (query: Query): string => JSON.stringify({ ...query, subject: null })
  return one.subject.competency === other.subject?.competency && apart(one) === apart(other)
}
