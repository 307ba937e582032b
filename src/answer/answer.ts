/**
 * What the program says to one query, before it is drawn: one member a kind of the contract, holding ladder values and
 * words of no surface. `answer-query.ts` makes these; `render/` draws each as text, JSON or blocks.
 */

import type { LadderDiff, Mark, Steps } from '../compare/model.js'
import type { Behavior, Competency, Ladder, Level, Note, Pillar, Role } from '../ladder/model.js'
import type { Assumed } from '../reading/follow-up.js'
import type { NoneReason, Query, TalkTopic } from '../reading/query.js'

/** What every answer carries. */
interface Base {
  readonly asked: Query
  /** False where another reading is nearly as likely: the first of `next` are those. */
  readonly sure: boolean
  /** Whether the message was in another language, so that only what it names was understood. */
  readonly isForeign: boolean
  /** What was set beside the names that it answers, and nothing is called. */
  readonly unnamed: readonly string[]
  /** Whether the message speaks of a 1:1, for which there is a brief. */
  readonly isForOneOnOne: boolean
  /** What the message left to the conversation. */
  readonly assumed: readonly Assumed[]
  /** The text that asks it again, without `/ladder`; for `ambiguous` and `none` the first thing offered. */
  readonly phrase: string
  /** What people ask next, the most obvious first; each gives an answer that is neither `ambiguous` nor `none`. */
  readonly next: readonly Suggestion[]
}

/** A query offered as a button or a line to type. */
export interface Suggestion {
  readonly role: SuggestionRole
  /** Text of a button, stands alone: "Next: IC6", "Compare IC5 and IC6". At most 75 characters. */
  readonly label: string
  readonly query: Query
  /** The query as a person would type it, without `/ladder`; asked, it is understood as `query`. */
  readonly text: string
}

/** One of several things that a question may mean. */
export interface Reading extends Suggestion {
  /** What the ladder says there, by which readings are told apart; null where there is nothing on file. */
  readonly glimpse: string | null
}

export type SuggestionRole =
  | 'next-level'
  | 'previous-level'
  | 'compare-next'
  | 'all-levels'
  | 'whole-level'
  | 'whole-ladder'
  | 'other-revision'
  | 'reading'
  /** Asked by the same message. */
  | 'also'
  | 'example'
  | 'related'

/** The behaviors of one competency (or one topic of it) at one level. */
export interface Cell {
  readonly ladder: Ladder
  /** Null where the competency stands in none. */
  readonly pillar: Pillar | null
  readonly competency: Competency
  /** Its id is `EVERY_LEVEL` for what holds at every level, where that stands by itself. */
  readonly level: Level
  /** What the competency is called at this level, and means there; null where the page does not say. */
  readonly called: string | null
  readonly summary: string | null
  readonly behaviors: readonly Behavior[]
  /** Filled: quoted. Undefined: the ladder leaves the level undefined. Empty: nothing on file for this cell. */
  readonly state: 'filled' | 'undefined' | 'empty'
}

/** A subject resolved in a ladder: a pillar, a competency, or a topic of one. */
export interface ResolvedSubject {
  /** "Relationship Management", "Discovery", "Leadership". */
  readonly name: string
  /** Null where the subject is a pillar. */
  readonly competency: Competency | null
  /** Null where the competency stands in none. */
  readonly pillar: Pillar | null
  /** The topic's label, or null. */
  readonly topic: string | null
  /** What it means, where the page says so. */
  readonly summary: string | null
}

export interface Hit {
  readonly behavior: Behavior
  readonly ladder: Ladder
  readonly competency: Competency
  /** From 0 to 1, comparable within one answer. */
  readonly score: number
  /** The words of the question that found it and say something by themselves, the most telling first. */
  readonly words: readonly string[]
}

export type Answer =
  | (Base & { readonly kind: 'help'; readonly ladders: readonly Ladder[]; readonly examples: readonly Suggestion[] })
  /** Current revisions, with the superseded ones of each. */
  | (Base & { readonly kind: 'ladders'; readonly ladders: readonly Ladder[]; readonly superseded: readonly Ladder[] })
  | (Base & { readonly kind: 'ladder'; readonly ladder: Ladder })
  /** One entry a ladder; several where the query named none. */
  | (Base & { readonly kind: 'level'; readonly level: string; readonly entries: readonly LevelEntry[] })
  /** `cells` by ladder, then level, lowest first, then the page's order. */
  | (Base & {
      readonly kind: 'competency'
      /** One, or every ladder that shares the subject's name. */
      readonly ladders: readonly Ladder[]
      /** Resolved in the first ladder. */
      readonly subject: ResolvedSubject
      readonly cells: readonly Cell[]
    })
  | (Base & {
      readonly kind: 'expectation'
      readonly subject: ResolvedSubject
      readonly level: string
      /** One entry a ladder. */
      readonly entries: readonly LevelEntry[]
    })
  | (Base & {
      readonly kind: 'comparison'
      /** One: its levels side by side. Several: side by side at each of `levels`. */
      readonly ladders: readonly Ladder[]
      readonly levels: readonly string[]
      /** Resolved in the first ladder. */
      readonly subject: ResolvedSubject | null
      /** By competency, then level (then ladder). */
      readonly cells: readonly Cell[]
      readonly steps: Steps
      /** What of the steps is looked at, where somebody chose that; no query asks for it. */
      readonly only?: Mark
    })
  | (Base & { readonly kind: 'promotion'; readonly ladders: readonly Ladder[] })
  /** `role` null: the ladder has none of that `name`. */
  | (Base & { readonly kind: 'role'; readonly ladder: Ladder; readonly name: string; readonly role: Role | null })
  | (Base & { readonly kind: 'note'; readonly ladder: Ladder; readonly note: Note })
  /** `changes` null: the ladder has one revision only; else what it holds of `level` and `subject`, or (both null) all. */
  | (Base & {
      readonly kind: 'changes'
      readonly ladder: Ladder
      readonly level: string | null
      /** Resolved in the newer revision, or in the older one where only that has it. */
      readonly subject: ResolvedSubject | null
      readonly changes: LadderDiff | null
    })
  | (Base & {
      readonly kind: 'search'
      readonly text: string
      readonly ladder: Ladder | null
      readonly levels: readonly string[]
      /** Best first. */
      readonly hits: readonly Hit[]
      /** Null where no level was asked for. */
      readonly verdict: Verdict | null
    })
  | (Base & { readonly kind: 'ambiguous'; readonly readings: readonly Reading[] })
  | (Base & {
      readonly kind: 'talk'
      readonly topic: TalkTopic
      readonly ladder: Ladder | null
      readonly levels: readonly string[]
      /** The current ones: where answers come from. */
      readonly ladders: readonly Ladder[]
    })
  | (Base & { readonly kind: 'none'; readonly reason: NoneReason; readonly ladders: readonly Ladder[] })

/** At which levels something is asked, or whether it is at one. */
export interface Verdict {
  /** The level that was asked about; null where the question is at which levels. */
  readonly asked: string | null
  /** Whether that level says it. */
  readonly says: boolean
  /** The levels that say it most plainly, by ladder, lowest first. */
  readonly at: readonly { readonly ladder: Ladder; readonly levels: readonly string[] }[]
}

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>

/** One level of one ladder: the competencies asked for, in the page's order. */
export interface LevelEntry {
  readonly ladder: Ladder
  readonly level: Level
  readonly cells: readonly Cell[]
}
