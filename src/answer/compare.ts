/**
 * What differs: between levels of a ladder, between ladders at one level, between two revisions of a ladder.
 * Pure; comes in as ladder values, goes out as plain marks that `render/` draws.
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
  readonly beforeSpans: readonly Span[]
  readonly afterSpans: readonly Span[]
}

/** One competency, one step. */
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
}

export type Steps =
  /** One ladder: each competency's steps from level to level, in the page's order. */
  | { readonly kind: 'levels'; readonly steps: readonly Step[] }
  /** Several ladders: each later ladder set beside the first. */
  | { readonly kind: 'ladders'; readonly counterparts: readonly { readonly ladder: Ladder; readonly pairs: readonly Counterpart[] }[] }

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
  /** E.g. "now undefined", "gained a title"; short, stands alone. */
  readonly what: string
}

/** A competency that came, went, or corresponds to one of the other revision. */
export interface CompetencyChange {
  readonly before: Competency | null
  readonly after: Competency | null
  /** Behaviors of the levels compared: how many are unchanged, reworded or raised, added, gone. */
  readonly counts: { readonly same: number; readonly changed: number; readonly added: number; readonly removed: number }
}
