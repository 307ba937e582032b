/**
 * Which competency, topic or pillar of which ladder the names in a question mean. Names come in as found, subjects in
 * ladder revisions go out; more than one is a choice that `understand.ts` offers.
 */
import { behaviorsAt, competencyOf, type Ladders, levelOf, pillarOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import type { Meaning, Named } from './called.js'
import { type LevelMention, levelIn } from './levels.js'
import type { NameMatch } from './names.js'
import type { Subject } from './query.js'

/** A subject in one revision of one ladder. */
export interface Place {
  readonly ladder: LadderRef
  readonly subject: Subject
}

/** What a question narrows its subjects to. */
export interface Narrowing {
  /** Ladder ids; empty: any. */
  readonly ladders: readonly string[]
  /** A revision, `older` for any but the current one, null for the current one where that has the name. */
  readonly revision: string | 'older' | null
  readonly levels: readonly LevelMention[]
}

export interface Places {
  /** The subjects meant; several where names leave a choice. */
  readonly here: readonly Place[]
  /** Where the ladders named have none of it: where others do. */
  readonly elsewhere: readonly Place[]
  /** Whether the names mean subjects apart from each other, not one inside another. */
  readonly apart: boolean
}

/** Whether something that has a name is a part of a ladder that behaviors stand in. */
export function isSubject(meaning: Meaning): meaning is Extract<Meaning, { kind: 'pillar' | 'competency' | 'topic' }> {
  return meaning.kind === 'pillar' || meaning.kind === 'competency' || meaning.kind === 'topic'
}

/** Whether a name found in a question is one of a subject, perhaps among other things. */
export function mayBeSubject({ named }: NameMatch): boolean {
  return named.some(({ meaning }) => isSubject(meaning))
}

/** Whether it is the name of subjects and of nothing else. */
export function isOnlySubject({ named }: NameMatch): boolean {
  return named.every(({ meaning }) => isSubject(meaning))
}

/**
 * The subjects that names mean, within what the question narrows them to.
 * @param listed of each name, whether it stands in a list with the one before, so that neither is inside the other
 */
export function placesOf(
  matches: readonly (readonly Named[])[],
  ladders: Ladders,
  narrowing: Narrowing,
  listed: readonly boolean[] = [],
): Places {
  const all = matches.map((named) => candidates(named, ladders))
  const bestIn = (places: readonly Candidate[]): Candidate[] => {
    if (narrowing.ladders.length === 0) return best(places, narrowing.revision)
    return narrowing.ladders.flatMap((id) =>
      best(
        places.filter((place) => place.ladder.id === id),
        narrowing.revision,
      ),
    )
  }
  const here = all.map(bestIn)
  if (here.every((places) => places.length === 0)) {
    const elsewhere = all.flatMap((places) =>
      best(
        places.filter((place) => place.isCurrent),
        null,
      ),
    )
    return { here: [], elsewhere, apart: false }
  }
  const found = here
    .map((places, n) => ({ places, isListed: listed[n] ?? false }))
    .filter((each) => each.places.length > 0)
  const { places, apart } = combine(found)
  return { here: withLevel(places, narrowing.levels, ladders), elsewhere: [], apart }
}

interface Candidate extends Place {
  readonly full: Ladder
  readonly isCurrent: boolean
  readonly proper: boolean
  readonly isPillar: boolean
}

function candidates(named: readonly Named[], ladders: Ladders): Candidate[] {
  return named.flatMap(({ meaning, proper }) => {
    if (!isSubject(meaning)) return []
    const full = ladders.get(meaning.ladder)
    const subject: Subject =
      meaning.kind === 'topic'
        ? { competency: meaning.competency, topic: meaning.label }
        : { competency: meaning.slug, topic: null }
    const isCurrent = ladders.find(full.id) === full
    return [{ ladder: meaning.ladder, subject, full, isCurrent, proper, isPillar: meaning.kind === 'pillar' }]
  })
}

/**
 * The places that a name means: own names before other names and current revisions before superseded ones, the newest
 * of those; a competency or topic before a pillar of the same name.
 */
function best(places: readonly Candidate[], revision: Narrowing['revision']): Candidate[] {
  const allowed = places.filter((place) => {
    if (revision === null) return true
    return revision === 'older' ? !place.isCurrent : place.ladder.revision === revision
  })
  const tier = (place: Candidate): number => (place.proper ? 2 : 0) + (place.isCurrent ? 1 : 0)
  const highest = Math.max(...allowed.map(tier))
  const named = newestOfEach(allowed.filter((place) => tier(place) === highest))
  return named.filter(
    (place) => !place.isPillar || !named.some((other) => !other.isPillar && sameLadder(other.ladder, place.ladder)),
  )
}

/** Of each ladder only the places in its newest revision among them. */
function newestOfEach(places: readonly Candidate[]): Candidate[] {
  const newest = new Map<string, string>()
  for (const { ladder } of places) {
    const known = newest.get(ladder.id)
    if (known === undefined || ladder.revision > known) newest.set(ladder.id, ladder.revision)
  }
  return places.filter((place) => newest.get(place.ladder.id) === place.ladder.revision)
}

/** What a name means, and whether a list sets it beside the name before. */
interface Found {
  readonly places: readonly Candidate[]
  readonly isListed: boolean
}

/** Names of one subject inside another ("relationship management discovery") are that one; others stand side by side. */
function combine(found: readonly Found[]): { places: Candidate[]; apart: boolean } {
  const [first, ...rest] = found
  let places = [...(first?.places ?? [])]
  let apart = false
  for (const { places: more, isListed } of rest) {
    const inner = isListed ? [] : insideEachOther(places, more)
    if (inner.length > 0) places = inner
    else {
      apart = true
      places = [...places, ...more]
    }
  }
  return { places, apart }
}

/** Of places inside one another the inner ones, each once. A message may hold dozens of names that hundreds of ladders have. */
function insideEachOther(places: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const byLadder = new Map<Ladder, Candidate[]>()
  for (const place of more) byLadder.set(place.full, [...(byLadder.get(place.full) ?? []), place])
  const inner = new Map<string, Candidate>()
  for (const a of places) {
    for (const b of byLadder.get(a.full) ?? []) {
      const inside = contains(a, b) ? b : contains(b, a) ? a : undefined
      if (inside && !inner.has(placeKey(inside))) inner.set(placeKey(inside), inside)
    }
  }
  return [...inner.values()]
}

function contains(outer: Candidate, inner: Candidate): boolean {
  if (outer.isPillar) {
    if (inner.isPillar) return inner.subject.competency === outer.subject.competency
    const pillar = pillarOf(outer.full, outer.subject.competency)
    return pillar?.competencies.some((each) => each.slug === inner.subject.competency) ?? false
  }
  if (inner.isPillar || outer.subject.competency !== inner.subject.competency) return false
  return outer.subject.topic === null || outer.subject.topic === inner.subject.topic
}

/** Where a choice remains, only what has something at the levels asked for; all of it where nothing has. */
function withLevel(places: readonly Candidate[], levels: readonly LevelMention[], ladders: Ladders): Place[] {
  const filled = places.filter((place) => levels.every((level) => hasBehaviors(place, level, ladders)))
  const kept = filled.length > 0 && places.length > 1 ? filled : places
  return kept.map(({ ladder, subject }) => ({ ladder, subject }))
}

function hasBehaviors(place: Candidate, mention: LevelMention, ladders: Ladders): boolean {
  const level = levelIn(place.full, mention)
  if (!level) return false
  if (place.isPillar) return levelOf(ladders.get(place.ladder), level.id) !== undefined
  const competency = competencyOf(place.full, place.subject.competency)?.competency
  const cell = competency ? behaviorsAt(competency, level.id) : []
  return cell.some((behavior) => place.subject.topic === null || behavior.topic === place.subject.topic)
}

/** Whether two refs are one revision of one ladder. */
export function sameLadder(a: LadderRef, b: LadderRef): boolean {
  return a.id === b.id && a.revision === b.revision
}

function placeKey({ ladder, subject }: Place): string {
  return JSON.stringify([ladder.id, ladder.revision, subject.competency, subject.topic])
}
