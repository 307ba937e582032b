/** The loaded ladders: which revision is current, and look-ups by id. Every look-up by user text goes through a Map. */
import {
  type Behavior,
  type Competency,
  EVERY_LEVEL,
  type Ladder,
  type LadderRef,
  type Level,
  type Pillar,
} from './model.js'

export interface Ladders {
  /** The newest revision of each ladder, in the order of the ladders' names. */
  readonly current: readonly Ladder[]
  /** All other revisions, newest first within a ladder. */
  readonly superseded: readonly Ladder[]
  /** One revision; the current one where none is given. */
  find(id: string, revision?: string): Ladder | undefined
  /** The ladder of a ref that came from these ladders. */
  get(ref: LadderRef): Ladder
  /** All revisions of a ladder, newest first. */
  revisions(id: string): readonly Ladder[]
}

/** Indexes ladders by id and revision. */
export function createLadders(all: readonly Ladder[]): Ladders {
  const byId = new Map<string, Ladder[]>()
  for (const ladder of all) byId.set(ladder.id, [...(byId.get(ladder.id) ?? []), ladder])
  for (const [id, revisions] of byId) {
    const [current, ...superseded] = revisions.sort((a, b) => (a.revision < b.revision ? 1 : -1))
    if (!current) continue
    byId.set(id, [current, ...superseded.map((ladder) => supersededBy(ladder, current))])
  }
  const groups = [...byId.values()].sort((a, b) => (a[0]?.name ?? '').localeCompare(b[0]?.name ?? '', 'en'))
  const find = (id: string, revision?: string): Ladder | undefined => {
    const revisions = byId.get(id)
    return revision === undefined ? revisions?.[0] : revisions?.find((ladder) => ladder.revision === revision)
  }
  return {
    current: groups.flatMap((revisions) => revisions.slice(0, 1)),
    superseded: groups.flatMap((revisions) => revisions.slice(1)),
    find,
    get(ref) {
      const ladder = find(ref.id, ref.revision)
      if (!ladder) throw new Error(`no ladder ${ref.id}@${ref.revision}`)
      return ladder
    },
    revisions: (id) => byId.get(id) ?? [],
  }
}

function supersededBy(ladder: Ladder, { revision }: Ladder): Ladder {
  return ladder.supersededBy === revision ? ladder : { ...ladder, supersededBy: revision }
}

/** The part of a ladder that answers and surfaces speak of: `{ id, revision }` alone, so that refs compare and print small. */
export function refOf(ladder: LadderRef): LadderRef {
  return { id: ladder.id, revision: ladder.revision }
}

/** The level of that id. */
export function levelOf(ladder: Ladder, id: string): Level | undefined {
  return ladder.levels.find((level) => level.id === id)
}

/** The pillar of that slug. */
export function pillarOf(ladder: Ladder, slug: string): Pillar | undefined {
  return ladder.pillars.find((pillar) => pillar.slug === slug)
}

/** The competency of that slug, with the pillar it belongs to, where it belongs to one. */
export function competencyOf(
  ladder: Ladder,
  slug: string,
): { pillar: Pillar | null; competency: Competency } | undefined {
  const competency = ladder.competencies.find((each) => each.slug === slug)
  return competency && { pillar: pillarAround(ladder, competency), competency }
}

/** The pillar that a competency stands in; null where it stands in none. */
export function pillarAround(ladder: Ladder, competency: Competency): Pillar | null {
  return (competency.pillar === null ? undefined : pillarOf(ladder, competency.pillar)) ?? null
}

/** The first of some revisions that has a competency or pillar of that slug, else the first of all. */
export function firstWith(slug: string, first: Ladder, others: readonly Ladder[]): Ladder {
  return [first, ...others].find((each) => competencyOf(each, slug) ?? pillarOf(each, slug)) ?? first
}

/** What a competency asks at a level by itself, beside what it asks at every level; empty where it says nothing. */
export function behaviorsAt(competency: Competency, level: string): readonly Behavior[] {
  return competency.cells.get(level)?.behaviors ?? []
}

/** All behaviors of a competency: those of every level first, then level by level, lowest first. */
export function behaviorsIn(competency: Competency): Behavior[] {
  return [...competency.atEveryLevel, ...[...competency.cells.values()].flatMap((cell) => cell.behaviors)]
}

/** Every behavior of a ladder in the page's order: by competency, then level. */
export function behaviorsOf(ladder: Ladder): Behavior[] {
  return ladder.competencies.flatMap(behaviorsIn)
}

/** How a level is shown: its name; an id that the ladder does not have in capitals. */
export function levelName(ladder: Ladder, id: string): string {
  return id === EVERY_LEVEL ? 'every level' : (levelOf(ladder, id)?.name ?? id.toUpperCase())
}

/** The level above one in its track; undefined at the top. */
export function nextLevel(ladder: Ladder, id: string): Level | undefined {
  return neighbour(ladder, id, 1)
}

/** The level below one in its track; undefined at the bottom. */
export function previousLevel(ladder: Ladder, id: string): Level | undefined {
  return neighbour(ladder, id, -1)
}

function neighbour(ladder: Ladder, id: string, by: 1 | -1): Level | undefined {
  const track = trackOf(ladder, id)
  const at = track.findIndex((level) => level.id === id)
  return at < 0 ? undefined : track[at + by]
}

/** The lowest levels of other tracks that stand beside the level above: where tracks part, the other ways to go on. */
export function sidesteps(ladder: Ladder, id: string): readonly Level[] {
  const beside = nextLevel(ladder, id)?.beside ?? []
  return beside.flatMap((other) => (previousLevel(ladder, other) ? [] : (levelOf(ladder, other) ?? [])))
}

/** The levels of a level's track, lowest first. */
export function trackOf(ladder: Ladder, id: string): readonly Level[] {
  const own = levelOf(ladder, id)
  return ladder.levels.filter((level) => level.track === own?.track)
}

/** The levels from one to another, both included, lowest first: those between them where both are of one track. */
export function levelsBetween(ladder: Ladder, from: string, to: string): readonly Level[] {
  const ends = ladder.levels.filter(({ id }) => id === from || id === to)
  const [low, high] = [ends.at(0), ends.at(-1)]
  if (!low || !high || low.track !== high.track) return ends
  const track = trackOf(ladder, low.id)
  return track.slice(track.indexOf(low), track.indexOf(high) + 1)
}
