/**
 * What the parts of a ladder file demand of each other: levels that are declared, names that differ, topics that occur.
 * Takes the file's content in whatever shape it is, so that these problems are told together with those of the shape.
 */
import { EVERY_LEVEL } from './model.js'
import { oneLine } from './one-line.js'
import { listed, quoted, shortened } from './problem.js'
import { slugOf } from './slug.js'
import type { Path } from './tree.js'

/** A problem before it has a line: the path of the key or value it stands at. */
export interface Finding {
  readonly path: Path
  /** Whether the key is wrong rather than what stands under it. */
  readonly atKey: boolean
  readonly found: string
  readonly wanted: string
  /** Where the thing that this one repeats stands. */
  readonly first?: Path
}

/** Everything in a file that contradicts another part of it. */
export function contradictions(file: unknown): Finding[] {
  const pillars = listOf(file, 'pillars', [])
  const competencies = [
    ...pillars.flatMap((pillar) => listOf(pillar.value, 'competencies', pillar.path)),
    ...listOf(file, 'competencies', []),
  ]
  const levels = mapOf(file, 'levels')
  return [
    ...oneOfBoth(file),
    ...sameNames(pillars, 'pillar'),
    ...sameNames(competencies, 'competency'),
    ...sameNames(listOf(file, 'roles', []), 'role'),
    ...sameNames(listOf(file, 'notes', []), 'note'),
    ...(levels ? strayTracks(levels, mapOf(file, 'tracks')) : []),
    ...competencies.flatMap((competency) => [
      ...(levels ? strayLevels(competency, levels) : []),
      ...(mapOf(competency.value, 'levels') ? strayTopics(competency) : []),
    ]),
  ]
}

/** The competencies stand in pillars, or by themselves where the page has no sections. */
function oneOfBoth(file: unknown): Finding[] {
  const [pillars, competencies] = [field(file, 'pillars'), field(file, 'competencies')]
  if (mapped(file) === undefined || (pillars === undefined) !== (competencies === undefined)) return []
  const wanted = '"pillars" for a page with sections that hold competencies, "competencies" for one without'
  return pillars === undefined
    ? [{ path: [], atKey: false, found: 'neither "pillars" nor "competencies"', wanted }]
    : [{ path: ['competencies'], atKey: true, found: '"competencies" beside "pillars"', wanted, first: ['pillars'] }]
}

/** Tracks that a level names and the ladder does not declare; levels beside one that is none, or is of the same track. */
function strayTracks(
  levels: ReadonlyMap<string, unknown>,
  tracks: ReadonlyMap<string, unknown> | undefined,
): Finding[] {
  return [...levels].flatMap(([id, level]): Finding[] => {
    const track = textOf(level, 'track')
    const path: Path = ['levels', id]
    const stray: Finding[] =
      track === undefined || tracks?.has(track)
        ? []
        : [
            {
              path: [...path, 'track'],
              atKey: false,
              found: `the track ${quoted(track)}, which is not declared`,
              wanted: tracks
                ? `one declared under the ladder's "tracks" (${listed(tracks.keys())})`
                : "the ladder's tracks declared first, each with its name (tracks: { ic: Individual contributor })",
            },
          ]
    const beside = [field(level, 'beside') ?? []].flat()
    const lost = beside.find((other) => other === id || !levels.has(String(other)))
    if (lost === undefined) return stray
    const wanted = 'the id of another level, of the track beside this one'
    return [...stray, { path: [...path, 'beside'], atKey: false, found: `the level ${quoted(String(lost))}`, wanted }]
  })
}

interface Part {
  readonly value: unknown
  readonly path: Path
}

/** Parts whose names make one slug; a query could not tell them apart. */
function sameNames(parts: readonly Part[], what: string): Finding[] {
  const seen = new Map<string, Path>()
  const findings: Finding[] = []
  for (const part of parts) {
    const name = textOf(part.value, 'name')
    const slug = slugOf(name ?? '')
    const path = [...part.path, 'name']
    const first = seen.get(slug)
    if (name === undefined || slug === '') continue
    if (first === undefined) seen.set(slug, path)
    else {
      const wanted = `a name that no other ${what} has, case and punctuation aside`
      findings.push({ path, atKey: false, found: `${quoted(name)} again`, wanted, first })
    }
  }
  return findings
}

/** Levels of a competency that the ladder does not declare, or leaves undefined. */
function strayLevels(competency: Part, declared: ReadonlyMap<string, unknown>): Finding[] {
  const findings: Finding[] = []
  const known = listed(declared.keys())
  for (const level of mapOf(competency.value, 'levels')?.keys() ?? []) {
    const at = { path: [...competency.path, 'levels', level], atKey: true }
    if (level === EVERY_LEVEL) continue
    if (!declared.has(level)) {
      const wanted = `a level declared under the ladder's "levels" (${known})`
      findings.push({ ...at, found: `the level ${quoted(level)}, which is not declared`, wanted })
    } else if (textOf(declared.get(level), 'undefined') !== undefined) {
      const wanted = 'no behaviors there, or no "undefined" at that level'
      findings.push({
        ...at,
        found: `behaviors at ${shortened(level)}, which the ladder leaves undefined`,
        wanted,
        first: ['levels', level],
      })
    }
  }
  return findings
}

/** Topics that are declared but label no behavior, and labels that are the same but for case and punctuation. */
function strayTopics(competency: Part): Finding[] {
  const findings: Finding[] = []
  const labels = new Map<string, { readonly label: string; readonly path: Path }>()
  for (const { value, path } of behaviorsOf(competency)) {
    const label = textOf(value, 'topic')
    if (label === undefined) continue
    const here = { label: oneLine(label), path: [...path, 'topic'] }
    const first = labels.get(slugOf(label))
    if (first === undefined) labels.set(slugOf(label), here)
    else if (first.label !== here.label) {
      const wanted = `${quoted(first.label)}, as written before`
      findings.push({ path: here.path, atKey: false, found: `the topic ${quoted(label)}`, wanted, first: first.path })
    }
  }
  const used = new Set([...labels.values()].map(({ label }) => label))
  const wanted = used.size > 0 ? `one of ${listed([...used].map(quoted))}` : 'no topics, since no behavior has one'
  for (const topic of mapOf(competency.value, 'topics')?.keys() ?? []) {
    if (used.has(oneLine(topic))) continue
    const path = [...competency.path, 'topics', topic]
    findings.push({ path, atKey: true, found: `the topic ${quoted(topic)}, which no behavior here has`, wanted })
  }
  return findings
}

function behaviorsOf(competency: Part): Part[] {
  const levels = mapOf(competency.value, 'levels') ?? new Map<string, unknown>()
  return [...levels].flatMap(([level, cell]) => {
    const path: Path = [...competency.path, 'levels', level]
    return mapped(cell) ? listOf(cell, 'behaviors', path) : entriesOf(cell, path)
  })
}

function field(value: unknown, key: string): unknown {
  return mapped(value)?.get(key)
}

function mapOf(value: unknown, key: string): ReadonlyMap<string, unknown> | undefined {
  return mapped(field(value, key))
}

function listOf(value: unknown, key: string, path: Path): Part[] {
  return entriesOf(field(value, key), [...path, key])
}

function textOf(value: unknown, key: string): string | undefined {
  const text = field(value, key)
  return typeof text === 'string' ? text : undefined
}

function mapped(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined
}

function entriesOf(list: unknown, path: Path): Part[] {
  return Array.isArray(list) ? list.map((value, index) => ({ value, path: [...path, index] })) : []
}
