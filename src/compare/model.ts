/**
 * What differs: between levels of a ladder, between ladders at one level, between two revisions of a ladder. Types only:
 * `steps.ts`, `counterparts.ts` and `revisions.ts` make these from ladder values, `render/` draws them.
 */
import type { Behavior, Competency, Ladder } from '../ladder/model.js'

/** How a behavior of the higher level relates to the lower one. */
export type Mark = 'new' | 'raised' | 'same' | 'no-longer-named'

/** A run of text; `changed` where these words carry the change. */
export interface Span {
  readonly text: string
  readonly changed: boolean
}

/** One behavior set against its counterpart one step below (or in the other ladder or revision). */
export interface Pair {
  /** Null where only the other side has it. */
  readonly before: Behavior | null
  readonly after: Behavior | null
  /** Null: what changed cannot be told; the two stand plainly side by side. */
  readonly mark: Mark | null
  /** The text of `before`, cut into runs; empty where there is none. */
  readonly beforeSpans: readonly Span[]
  readonly afterSpans: readonly Span[]
}

/**
 * One competency, one step. Where the ladder leaves one of the two levels undefined, the other one's behaviors stand
 * alone and unmarked: what came or went cannot be told.
 */
export interface Step {
  readonly competency: Competency
  readonly from: string
  readonly to: string
  readonly pairs: readonly Pair[]
}

/** A competency of one ladder beside the one of another that corresponds to it, or beside none. */
export interface Counterpart {
  readonly left: Competency | null
  readonly right: Competency | null
  /** The topic of the one by which the other goes: only that part of it corresponds. Null: the whole, or no counterpart. */
  readonly topic: string | null
}

/** One ladder: each competency's steps from level to level, in the page's order. */
export interface LevelSteps {
  readonly kind: 'levels'
  readonly steps: readonly Step[]
}

/** Several ladders: each later ladder set beside the first. */
export interface LadderSteps {
  readonly kind: 'ladders'
  readonly counterparts: readonly { readonly ladder: Ladder; readonly pairs: readonly Counterpart[] }[]
}

export type Steps = LevelSteps | LadderSteps

/** What changed between two revisions. */
export interface RevisionChanges {
  readonly newer: Ladder
  readonly older: Ladder
  readonly levels: readonly LevelChange[]
  readonly competencies: readonly CompetencyChange[]
  /** Whether the words on promotion differ. */
  readonly promotion: boolean
}

export interface LevelChange {
  readonly level: string
  /** "now left undefined (21 behaviors before)", "no longer called Senior CE": goes on from the level's name. */
  readonly what: string
}

/** A competency of the newer revision and what it was before; or, with `after` null, one that is gone. */
export interface CompetencyChange {
  /** The one of the same name, else the one that most of its behaviors come from; null: it is new. */
  readonly before: Competency | null
  readonly after: Competency | null
  /** Other competencies of the older revision that some of its behaviors come from, wholly or in part. */
  readonly alsoFrom: readonly Competency[]
  /**
   * Behaviors of the levels that both revisions define: how many of `after` read the same, are reworded, merged or raised,
   * or are added, and how many of `before` and `alsoFrom` are gone.
   */
  readonly counts: { readonly same: number; readonly changed: number; readonly added: number; readonly removed: number }
}
