/** The loaded ladders: which revision is current, and look-ups by id. Every look-up by user text goes through a Map. */
import type { Behavior, Competency, Ladder, LadderRef, Level, Pillar } from './model.js'

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
    byId.set(id, [current, ...superseded.map((ladder) => ({ ...ladder, supersededBy: current.revision }))])
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

/** The competency of that slug, with the pillar it belongs to. */
export function competencyOf(ladder: Ladder, slug: string): { pillar: Pillar; competency: Competency } | undefined {
  for (const pillar of ladder.pillars) {
    const competency = pillar.competencies.find((each) => each.slug === slug)
    if (competency) return { pillar, competency }
  }
  return undefined
}

/** Every behavior of a ladder in the page's order: by competency, then level. */
export function behaviorsOf(ladder: Ladder): Behavior[] {
  return ladder.pillars.flatMap((pillar) =>
    pillar.competencies.flatMap((competency) => ladder.levels.flatMap((level) => competency.cells.get(level.id) ?? [])),
  )
}

/** `IC5` for `ic5`: how a level's id is shown. */
export function levelName(id: string): string {
  return id.toUpperCase()
}
