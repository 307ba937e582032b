/**
 * What a career ladder is once its file has been read: plain, immutable values in the page's order.
 * Comes in from `parse.ts`; everything right of it (query, answer, render) reads these types and nothing of YAML.
 */

/** Names one revision of one ladder, `{ id: 'ce', revision: '2023-05' }`; what queries and answers carry. */
export interface LadderRef {
  readonly id: string
  /** When the page took this shape: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Compared as text, the finer date is the newer. */
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
  /** Whom to ask about this ladder; null where the file does not say. */
  readonly owner: Owner | null
  /** When somebody last held it against the page, in the forms of a revision; null where the file does not say. */
  readonly checked: string | null
  readonly summary: string | null
  /** That a level includes the ones below it, in words; null where the page does not say so. */
  readonly cumulative: string | null
  /** At least one. */
  readonly tracks: readonly Track[]
  /** In the order of the file, lowest first within each track. */
  readonly levels: readonly Level[]
  /** The page's sections; none where it has only competencies. */
  readonly pillars: readonly Pillar[]
  /** All of them, in the page's order, whether or not they stand in a pillar. */
  readonly competencies: readonly Competency[]
  /** How promotion works, in words; null where the page does not say. */
  readonly promotion: string | null
  readonly roles: readonly Role[]
  readonly notes: readonly Note[]
  /** The current revision, on a superseded one; `createLadders` sets it. */
  readonly supersededBy?: string
}

export interface Source {
  readonly title: string
  /** Only http and https addresses get this far. */
  readonly url: string | null
}

/** At least one of the three. */
export interface Owner {
  /** A Slack user's or channel's id: `U0123ABCD`, `C0123ABCD`. */
  readonly slack: string | null
  /** Only http and https addresses get this far. */
  readonly url: string | null
  readonly email: string | null
}

/** Levels that follow each other, where a ladder has more than one line of them. */
export interface Track {
  readonly id: string
  /** "Individual contributor"; null where the file does not name it. */
  readonly name: string | null
}

export interface Level {
  /** A slug: `ic5`, `senior`. Says nothing by itself: order, name and track are told below. */
  readonly id: string
  /** As people read it: "IC5", "Senior Engineer", "Level 4" for a page's bare 4. */
  readonly name: string
  /** The id of its track. */
  readonly track: string
  /** Levels of other tracks that stand for the same rung; both sides list each other. */
  readonly beside: readonly string[]
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
  /** The slug of the pillar it stands in; null where it stands in none. */
  readonly pillar: string | null
  readonly name: string
  readonly summary: string | null
  readonly aliases: readonly string[]
  readonly phrases: readonly string[]
  /** In the order in which they first appear, labels as the page writes them. */
  readonly topics: readonly Topic[]
  /** What holds at every level; these behaviors' level is `EVERY_LEVEL`. */
  readonly atEveryLevel: readonly Behavior[]
  /** One entry a level that has behaviors; a level without an entry is an empty cell. */
  readonly cells: ReadonlyMap<string, CompetencyCell>
}

/** What a competency asks at one level. */
export interface CompetencyCell {
  /** What the competency is called at this level; null where that is its own name. */
  readonly name: string | null
  readonly summary: string | null
  /** At least one. */
  readonly behaviors: readonly Behavior[]
}

/** The level of a behavior that holds at every level; no level of a ladder has this id. */
export const EVERY_LEVEL = 'all'

/** A labelled behavior inside a competency, wherever the page labels it. */
export interface Topic {
  readonly label: string
  readonly aliases: readonly string[]
  readonly phrases: readonly string[]
}

/** One thing a person at a level is expected to do. */
export interface Behavior {
  /** `ladder@revision/competency/level/position`, the position counted from 1 in its cell. */
  readonly id: string
  readonly ladder: LadderRef
  /** A level's id, or `EVERY_LEVEL`. */
  readonly level: string
  /** The competency's slug. */
  readonly competency: string
  /** The topic's label; null where the page has none. */
  readonly topic: string | null
  readonly text: string
  /** Whether the file says that it asks for more than its counterpart of the level below. */
  readonly raises: boolean
  readonly examples: readonly string[]
  readonly links: readonly Link[]
  readonly phrases: readonly string[]
}

export interface Link {
  readonly text: string
  /** Only http and https addresses get this far. */
  readonly url: string
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

/** A section of the page that is none of the above: an FAQ entry, the time at a level, how to read the page. */
export interface Note {
  readonly slug: string
  readonly name: string
  readonly text: string
}
