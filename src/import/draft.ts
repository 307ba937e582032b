/** A ladder file before it is written: its keys in the order of the file. What each means stands in `docs/ladder-file.md`. */
import type { Link } from './page.js'

export interface DraftBehavior {
  topic?: string
  behavior: string
  examples?: string[]
  links?: Link[]
}

export interface DraftCell {
  name?: string
  summary?: string
  behaviors: DraftBehavior[]
}

export interface DraftLevel {
  name?: string
  track?: string
  beside?: string
  titles?: string[]
  summary?: string
  undefined?: string
}

export interface DraftCompetency {
  name: string
  summary?: string
  levels: Map<string, DraftCell>
}

export interface DraftPillar {
  name: string
  summary?: string
  competencies: DraftCompetency[]
}

export interface Draft {
  id: string
  name: string
  role: string
  revision: string
  source: { title: string; url?: string }
  summary?: string
  tracks?: Map<string, string>
  levels: Map<string, DraftLevel>
  competencies: DraftCompetency[]
  /** Where there are pillars, they hold the competencies. */
  pillars?: DraftPillar[]
  promotion?: string
  notes: { name: string; text: string }[]
}
