/**
 * What differs: between levels of a ladder, between ladders at one level, between two revisions of a ladder. Types only:
 * `steps.ts`, `counterparts.ts` and `diff.ts` make these from ladder values, `render/` draws them.
 */
import type { Behavior, Competency, Ladder, Level } from '../ladder/model.js'

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

/** Two ladders held against each other: everything that either of them has stands in it once, changed or not. */
export interface LadderDiff {
  readonly older: Ladder
  readonly newer: Ladder
  /** What differs in the facts about the ladder as a whole. */
  readonly fields: readonly FieldChange[]
  /** In the newer ladder's order, then those that only the older one has; so are all lists here. */
  readonly levels: readonly LevelChange[]
  readonly pillars: readonly PartChange[]
  readonly competencies: readonly CompetencyChange[]
  readonly roles: readonly PartChange[]
  readonly notes: readonly PartChange[]
}

/** Something with a name, in both ladders or in one of them. */
export interface Change<Thing> {
  readonly kind: 'kept' | 'renamed' | 'added' | 'removed'
  readonly before: Thing | null
  readonly after: Thing | null
  /** False where the two are taken for one by what they say, and that is not clear. */
  readonly sure: boolean
  /** What differs in the facts about it; none where it stands in one ladder only. */
  readonly fields: readonly FieldChange[]
}

export type PartChange = Change<{ readonly slug: string; readonly name: string }>

export interface LevelChange extends Change<Level> {
  /** That the older ladder leaves it undefined and the newer one does not, or the reverse; null: neither. */
  readonly defined: 'now' | 'no-longer' | null
}

export interface CompetencyChange extends Omit<Change<Competency>, 'kind'> {
  /** Merged: it is gone, and most of what it said stands in others now. Split: it is new, and most of it stood in others. */
  readonly kind: Change<Competency>['kind'] | 'merged' | 'split'
  /** The other competencies of the older ladder that behaviors of this one stood in, most behaviors first. */
  readonly from: readonly Share[]
  /** The other competencies of the newer ladder that behaviors of this one stand in now. */
  readonly into: readonly Share[]
  /** Of `after` each one; of `before` those that stand nowhere now, and where `after` is null those that did not go on. */
  readonly behaviors: readonly BehaviorChange[]
}

export interface Share {
  readonly competency: Competency
  readonly behaviors: number
}

/**
 * Unchanged: the same words at the same place. Moved: to another competency, level or topic, in the same words or not.
 * Merged: an older one that a newer one says among other things; split: the reverse.
 */
export type BehaviorChangeKind = 'unchanged' | 'reworded' | 'moved' | 'added' | 'removed' | 'merged' | 'split'

export interface BehaviorChange {
  readonly kind: BehaviorChangeKind
  readonly before: Behavior | null
  readonly after: Behavior | null
  /** For merged the behavior of the newer ladder that says it, for split the one of the older that said it; else null. */
  readonly within: Behavior | null
  /** Whether the other words ask for more or less at the same level; null where they do not tell. */
  readonly asks: 'more' | 'less' | null
  /** Whether it can be told that the one became the other. */
  readonly sure: boolean
  /** The texts, cut into runs; those that differ are set off where they are few. Empty where there is none. */
  readonly beforeSpans: readonly Span[]
  readonly afterSpans: readonly Span[]
  /** What else differs: its topic, examples, links. */
  readonly fields: readonly FieldChange[]
}

/** A fact that is another one in the newer ladder; a text is a list of one, nothing an empty list. */
export interface FieldChange {
  /** "summary", "titles": what the fact is called in a ladder file, as far as it stands there. */
  readonly field: string
  /** The id of the level for which a competency has it; null for any other. */
  readonly level: string | null
  readonly before: readonly string[]
  readonly after: readonly string[]
}
