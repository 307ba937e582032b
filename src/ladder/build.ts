/** A ladder file that has the right shape, made the ladder that the rest of the program reads: slugs, ids, cells, topics. */
import {
  type Behavior,
  type Competency,
  type CompetencyCell,
  EVERY_LEVEL,
  type Ladder,
  type LadderRef,
  type Level,
  type Role,
  type Topic,
  type Track,
} from './model.js'
import type { LadderFile } from './schema.js'
import { slugOf } from './slug.js'

type CompetencyEntry = NonNullable<LadderFile['competencies']>[number]
type CellEntry = CompetencyEntry['levels'][string]
type BehaviorEntry = Extract<CellEntry, readonly unknown[]>[number]

/** The ladder of a file that `ladderFile` accepted and that holds no contradictions. */
export function buildLadder(file: LadderFile): Ladder {
  const ref: LadderRef = { id: file.id, revision: file.revision }
  const { tracks, trackOf } = tracksOf(file)
  const levels = levelsOf(file, trackOf)
  const build = (entry: CompetencyEntry, pillar: string | null): Competency =>
    buildCompetency(entry, pillar, ref, levels)
  const pillars = (file.pillars ?? []).map((pillar) => ({
    slug: slugOf(pillar.name),
    name: pillar.name,
    summary: pillar.summary ?? null,
    aliases: pillar.aliases ?? [],
    phrases: pillar.phrases ?? [],
    competencies: pillar.competencies.map((entry) => build(entry, slugOf(pillar.name))),
  }))
  const competencies = (file.competencies ?? []).map((entry) => build(entry, null))
  return {
    ...ref,
    name: file.name,
    role: file.role,
    aliases: file.aliases ?? [],
    wording: file.wording,
    source: { title: file.source.title, url: file.source.url ?? null },
    owner: file.owner
      ? { slack: file.owner.slack ?? null, url: file.owner.url ?? null, email: file.owner.email ?? null }
      : null,
    checked: file.checked ?? null,
    summary: file.summary ?? null,
    cumulative: file.cumulative ?? null,
    tracks,
    levels,
    pillars,
    competencies: [...pillars.flatMap((pillar) => pillar.competencies), ...competencies],
    promotion: file.promotion ?? null,
    roles: (file.roles ?? []).map(buildRole),
    notes: (file.notes ?? []).map(({ name, text }) => ({ slug: slugOf(name), name, text })),
  }
}

/** Of a file that declares no tracks, the letters that all its ids consist of before a number are the tracks: `ic4`, `m4`. */
function tracksOf(file: LadderFile): { tracks: Track[]; trackOf: (id: string) => string } {
  const declared = Object.entries(file.tracks ?? {}).map(([id, name]): Track => ({ id, name }))
  const [first] = declared
  if (first) return { tracks: declared, trackOf: (id) => file.levels[id]?.track ?? first.id }
  const ids = Object.keys(file.levels)
  const lettersOf = (id: string): string => id.replace(/[0-9]+$/, '')
  const areNumbered = ids.every((id) => /^[a-z]+[0-9]+$/.test(id))
  const trackOf = (id: string): string => (areNumbered ? lettersOf(id) : lettersOf(ids[0] ?? ''))
  return { tracks: [...new Set(ids.map(trackOf))].map((id) => ({ id, name: null })), trackOf }
}

function levelsOf(file: LadderFile, trackOf: (id: string) => string): Level[] {
  const entries = Object.entries(file.levels).map(([id, entry]) => ({ id, entry, beside: [entry.beside ?? []].flat() }))
  return entries.map(({ id, entry, beside }) => ({
    id,
    name: shownName(entry.name ?? id.toUpperCase()),
    track: trackOf(id),
    beside: [...new Set([...beside, ...entries.filter((each) => each.beside.includes(id)).map((each) => each.id)])],
    titles: entry.titles ?? [],
    summary: entry.summary ?? null,
    undefined: entry.undefined ?? null,
  }))
}

/** A bare number says nothing where it stands alone. */
function shownName(name: string): string {
  return /^[0-9]+$/.test(name) ? `Level ${name}` : name
}

function buildCompetency(
  entry: CompetencyEntry,
  pillar: string | null,
  ref: LadderRef,
  levels: readonly Level[],
): Competency {
  const slug = slugOf(entry.name)
  const behaviorsOf = (level: string, written: readonly BehaviorEntry[]): Behavior[] =>
    written.map((behavior, index) => ({
      id: `${ref.id}@${ref.revision}/${slug}/${level}/${index + 1}`,
      ladder: ref,
      level,
      competency: slug,
      topic: behavior.topic ?? null,
      text: behavior.behavior,
      raises: behavior.raises ?? false,
      examples: behavior.examples ?? [],
      links: behavior.links ?? [],
      phrases: behavior.phrases ?? [],
    }))
  const cellAt = (level: string): CompetencyCell | undefined => {
    const written = Object.hasOwn(entry.levels, level) ? entry.levels[level] : undefined
    if (written === undefined) return undefined
    if ('behaviors' in written) {
      const { name, summary, behaviors } = written
      return { name: name ?? null, summary: summary ?? null, behaviors: behaviorsOf(level, behaviors) }
    }
    return { name: null, summary: null, behaviors: behaviorsOf(level, written) }
  }
  const atEveryLevel = cellAt(EVERY_LEVEL)?.behaviors ?? []
  const cells = new Map(
    levels.flatMap(({ id }): [string, CompetencyCell][] => {
      const cell = cellAt(id)
      return cell ? [[id, cell]] : []
    }),
  )
  return {
    slug,
    pillar,
    name: entry.name,
    summary: entry.summary ?? null,
    aliases: entry.aliases ?? [],
    phrases: entry.phrases ?? [],
    topics: topicsOf(
      [...atEveryLevel, ...[...cells.values()].flatMap((cell) => cell.behaviors)],
      new Map(Object.entries(entry.topics ?? {})),
    ),
    atEveryLevel,
    cells,
  }
}

function topicsOf(behaviors: readonly Behavior[], aliases: ReadonlyMap<string, readonly string[]>): Topic[] {
  const labels = behaviors.flatMap((behavior) => behavior.topic ?? [])
  return [...new Set(labels)].map((label) => ({ label, aliases: aliases.get(label) ?? [], phrases: [] }))
}

function buildRole(role: NonNullable<LadderFile['roles']>[number]): Role {
  return {
    slug: slugOf(role.name),
    name: role.name,
    aliases: role.aliases ?? [],
    summary: role.summary,
    duties: role.duties ?? [],
  }
}
