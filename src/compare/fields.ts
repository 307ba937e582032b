/** What differs in the facts about a ladder and its parts, everything but behaviors: facts by name come in, changes go out. */
import type { Behavior, Competency, Ladder, Level, Note, Pillar, Role } from '../ladder/model.js'
import { oneLine } from '../ladder/one-line.js'
import type { FieldChange } from './model.js'

/** Names people use (aliases, phrases) are none of them: they are for finding what the page says. */
type Facts = Readonly<Record<string, string | null | readonly string[]>>

export function fieldChanges(before: Facts, after: Facts, level: string | null = null): FieldChange[] {
  return Object.keys(after).flatMap((field): FieldChange[] => {
    const [was, is] = [listOf(before[field]), listOf(after[field])]
    return was.join('\n') === is.join('\n') ? [] : [{ field, level, before: was, after: is }]
  })
}

/** How lines are broken says nothing. */
function listOf(fact: string | null | readonly string[] | undefined): string[] {
  return [fact ?? []].flat().map(oneLine)
}

/** The revision and the date of the last check differ wherever there is something to compare, and are left out. */
export function ladderFacts({
  name,
  role,
  wording,
  source,
  owner,
  summary,
  cumulative,
  promotion,
  tracks,
}: Ladder): Facts {
  return {
    name,
    role,
    summary,
    cumulative,
    promotion,
    tracks: tracks.flatMap((track) => track.name ?? []),
    wording,
    source: [source.title, ...(source.url === null ? [] : [source.url])],
    owner: owner ? [owner.slack, owner.url, owner.email].flatMap((each) => each ?? []) : [],
  }
}

/**
 * @param track the name of its track, or null
 * @param nameOf what another level of the ladder is called
 */
export function levelFacts(level: Level, track: string | null, nameOf: (id: string) => string): Facts {
  const { id, name, titles, summary, beside } = level
  return { id, name, track, beside: beside.map(nameOf), titles, summary, undefined: level.undefined }
}

export function pillarFacts({ name, summary }: Pillar): Facts {
  return { name, summary }
}

export function roleFacts({ name, summary, duties }: Role): Facts {
  return { name, summary, duties: duties.map((duty) => `${duty.name}: ${duty.text}`) }
}

export function noteFacts({ name, text }: Note): Facts {
  return { name, text }
}

/** @param pillar the name of the pillar that it stands in, or null */
export function competencyFacts({ name, summary }: Competency, pillar: string | null): Facts {
  return { name, summary, pillar }
}

/** What a competency is called at a level, and means there. */
export function cellFacts({ cells }: Competency, level: string | undefined): Facts {
  const { name = null, summary = null } = (level === undefined ? undefined : cells.get(level)) ?? {}
  return { name, summary }
}

/** What belongs to a behavior beside its text. */
export function behaviorFacts({ topic, examples, links }: Behavior): Facts {
  return { topic, examples, links: links.map(({ text, url }) => `${text} (${url})`) }
}
