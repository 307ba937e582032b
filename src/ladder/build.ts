/** A ladder file that has the right shape, made the ladder that the rest of the program reads: slugs, ids, cells, topics. */
import type { Behavior, Competency, Ladder, LadderRef, Pillar, Role, Topic } from './model.js'
import type { LadderFile } from './schema.js'
import { slugOf } from './slug.js'

type PillarEntry = LadderFile['pillars'][number]
type CompetencyEntry = PillarEntry['competencies'][number]

/** The ladder of a file that `ladderFile` accepted and that holds no contradictions. */
export function buildLadder(file: LadderFile): Ladder {
  const ref: LadderRef = { id: file.id, revision: file.revision }
  return {
    ...ref,
    name: file.name,
    role: file.role,
    aliases: file.aliases ?? [],
    wording: file.wording,
    source: { title: file.source.title, url: file.source.url ?? null },
    summary: file.summary ?? null,
    cumulative: file.cumulative ?? null,
    levels: Object.entries(file.levels).map(([id, level]) => ({
      id,
      titles: level.titles ?? [],
      summary: level.summary ?? null,
      undefined: level.undefined ?? null,
    })),
    pillars: file.pillars.map((pillar) => buildPillar(pillar, ref, Object.keys(file.levels))),
    promotion: file.promotion ?? null,
    roles: (file.roles ?? []).map(buildRole),
  }
}

function buildPillar(pillar: PillarEntry, ref: LadderRef, levels: readonly string[]): Pillar {
  return {
    slug: slugOf(pillar.name),
    name: pillar.name,
    summary: pillar.summary ?? null,
    aliases: pillar.aliases ?? [],
    phrases: pillar.phrases ?? [],
    competencies: pillar.competencies.map((competency) => buildCompetency(competency, ref, levels)),
  }
}

function buildCompetency(competency: CompetencyEntry, ref: LadderRef, levels: readonly string[]): Competency {
  const slug = slugOf(competency.name)
  const written = new Map(Object.entries(competency.levels))
  const cells = new Map<string, readonly Behavior[]>()
  for (const level of levels) {
    const cell = written.get(level)?.map((entry, index) => ({
      id: `${ref.id}@${ref.revision}/${slug}/${level}/${index + 1}`,
      ladder: ref,
      level,
      competency: slug,
      topic: entry.topic ?? null,
      text: entry.behavior,
      phrases: entry.phrases ?? [],
    }))
    if (cell) cells.set(level, cell)
  }
  return {
    slug,
    name: competency.name,
    summary: competency.summary ?? null,
    aliases: competency.aliases ?? [],
    phrases: competency.phrases ?? [],
    topics: topicsOf(cells, new Map(Object.entries(competency.topics ?? {}))),
    cells,
  }
}

function topicsOf(
  cells: ReadonlyMap<string, readonly Behavior[]>,
  aliases: ReadonlyMap<string, readonly string[]>,
): Topic[] {
  const labels = [...cells.values()].flat().flatMap((behavior) => behavior.topic ?? [])
  return [...new Set(labels)].map((label) => ({ label, aliases: aliases.get(label) ?? [] }))
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
