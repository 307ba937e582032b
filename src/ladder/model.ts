/**
 * What a career ladder is once its file has been read: plain, immutable values in the page's order.
 * Comes in from `parse.ts`; everything right of it (query, answer, render) reads these types and nothing of YAML.
 */

/** Names one revision of one ladder, `{ id: 'ce', revision: '2023-05' }`; what queries and answers carry. */
export interface LadderRef {
  readonly id: string
  /** The month the page took this shape, `YYYY-MM`. */
  readonly revision: string
}

/** One role's career framework in one revision. */
export interface Ladder extends LadderRef {
  readonly name: string
  /** What one person on this ladder is called: "Customer Engineer". */
  readonly role: string
  /** Other names people use for the ladder or for those on it. */
  readonly aliases: readonly string[]
  /** Whether the behaviors are the page's own words or told in this file's. */
  readonly wording: 'retold' | 'verbatim'
  readonly source: Source
  readonly summary: string | null
  /** That a level includes the ones below it, in words; null where the page does not say so. */
  readonly cumulative: string | null
  /** Lowest first. */
  readonly levels: readonly Level[]
  readonly pillars: readonly Pillar[]
  /** How promotion works, in words; null where the page does not say. */
  readonly promotion: string | null
  readonly roles: readonly Role[]
  /** The current revision, on a superseded one; `createLadders` sets it. */
  readonly supersededBy?: string
}

export interface Source {
  readonly title: string
  /** Only http and https addresses get this far. */
  readonly url: string | null
}

export interface Level {
  /** Letters and a number, lower case: `ic5`. */
  readonly id: string
  /** Job titles of this level: "Principal CE". */
  readonly titles: readonly string[]
  readonly summary: string | null
  /** Why the ladder leaves this level undefined; null where it is defined. */
  readonly undefined: string | null
}

/** A group of competencies: a section of the page. */
export interface Pillar {
  readonly slug: string
  readonly name: string
  readonly summary: string | null
  readonly aliases: readonly string[]
  /** What people say when they look for it; searched, never shown. */
  readonly phrases: readonly string[]
  readonly competencies: readonly Competency[]
}

/** One column or row of the page. */
export interface Competency {
  readonly slug: string
  readonly name: string
  readonly summary: string | null
  readonly aliases: readonly string[]
  readonly phrases: readonly string[]
  /** In the order in which they first appear, labels as the page writes them. */
  readonly topics: readonly Topic[]
  /** One entry a level that has behaviors; a level without an entry is an empty cell. */
  readonly cells: ReadonlyMap<string, readonly Behavior[]>
}

/** A labelled behavior inside a competency, wherever the page labels it. */
export interface Topic {
  readonly label: string
  readonly aliases: readonly string[]
}

/** One thing a person at a level is expected to do. */
export interface Behavior {
  /** `ladder@revision/competency/level/position`, the position counted from 1 in its cell. */
  readonly id: string
  readonly ladder: LadderRef
  readonly level: string
  /** The competency's slug. */
  readonly competency: string
  /** The topic's label; null where the page has none. */
  readonly topic: string | null
  readonly text: string
  readonly phrases: readonly string[]
}

/** A special role beside the levels: a regional team lead, the way into management. */
export interface Role {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly duties: readonly Duty[]
}

export interface Duty {
  readonly name: string
  readonly text: string
}
