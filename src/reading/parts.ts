/**
 * What a query says, as far as another question can lean on it: a query comes in, its ladders, levels and subject go out,
 * and what another question needs of them makes a query again.
 */
import { competencyOf, type Ladders, levelOf, pillarOf, refOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { none } from './asked.js'
import type { Query, Subject } from './query.js'

export interface Parts {
  readonly ladders: readonly LadderRef[]
  readonly levels: readonly string[]
  readonly subject: SubjectOf | null
}

export interface SubjectOf extends Subject {
  readonly ladder: LadderRef
}

const NOTHING: Parts = { ladders: [], levels: [], subject: null }

/** What a query says of ladders, levels and subject. */
export function partsOf(query: Query): Parts {
  switch (query.kind) {
    case 'level':
    case 'competency':
    case 'expectation':
      return {
        ...NOTHING,
        // Where several answered because none was named, none is named.
        ladders: query.ladders.length === 1 ? query.ladders : [],
        levels: 'level' in query ? [query.level] : [],
        subject: 'subject' in query ? subjectIn(query.ladders, query.subject) : null,
      }
    case 'comparison':
      return {
        ...NOTHING,
        ladders: query.ladders,
        levels: query.levels,
        subject: subjectIn(query.ladders, query.subject),
      }
    case 'search':
      return { ...NOTHING, ladders: query.ladder ? [query.ladder] : [], levels: query.levels }
    case 'promotion':
      return { ...NOTHING, ladders: query.ladder ? [query.ladder] : [] }
    case 'changes':
      return {
        ...NOTHING,
        ladders: [query.ladder],
        subject: subjectIn([query.ladder], query.subject),
      }
    case 'ladder':
    case 'role':
    case 'note':
      return { ...NOTHING, ladders: [query.ladder] }
    case 'ambiguous':
      return sharedParts(query.readings.map(partsOf))
    case 'none': {
      const ladder = 'ladder' in query.reason ? query.reason.ladder : null
      return { ...NOTHING, ladders: ladder ? [ladder] : [] }
    }
    case 'help':
    case 'ladders':
    case 'talk':
      return NOTHING
  }
}

function subjectIn([ladder]: readonly LadderRef[], subject: Subject | null): SubjectOf | null {
  return ladder && subject ? { ...subject, ladder } : null
}

/** What all of several readings say. */
function sharedParts([first, ...others]: readonly Parts[]): Parts {
  const shared = <Part>(part: (parts: Parts) => Part, none: Part): Part => {
    const one = first ? part(first) : none
    return others.every((other) => JSON.stringify(part(other)) === JSON.stringify(one)) ? one : none
  }
  return {
    ladders: shared((parts) => parts.ladders, []),
    levels: shared((parts) => parts.levels, []),
    subject: shared((parts) => parts.subject, null),
  }
}

/** What a competency or a pillar is called. */
export function nameOf(ladder: Ladder, { competency }: Subject): string {
  return competencyOf(ladder, competency)?.competency.name ?? pillarOf(ladder, competency)?.name ?? competency
}

/** What another ladder calls the same; null where it has nothing of that name. */
export function counterpart(subject: Subject & { readonly ladder?: LadderRef }, ladder: Ladder): Subject | null {
  const competency = ladder.competencies.find(({ slug }) => slug === subject.competency)
  if (subject.topic === null) {
    const slug = competency?.slug ?? pillarOf(ladder, subject.competency)?.slug
    return slug === undefined ? null : { competency: slug, topic: null }
  }
  const having = [...(competency ? [competency] : []), ...ladder.competencies].find(({ topics }) =>
    topics.some(({ label }) => label.toLowerCase() === subject.topic?.toLowerCase()),
  )
  return having ? { competency: having.slug, topic: subject.topic } : null
}

/** The query for some levels of a ladder and a subject; `wanted` is the subject asked for where the ladder lacks it. */
export function compose(
  ladder: Ladder,
  levels: readonly string[],
  subject: Subject | null,
  wanted: (Subject & { readonly ladder: LadderRef }) | null,
  ladders: Ladders,
): Query {
  const ref = refOf(ladder)
  const ids = levels.filter((id) => levelOf(ladder, id))
  const [level, ...more] = ids
  if (subject === null && wanted !== null) {
    const from = ladders.get(wanted.ladder)
    const near = compose(ladder, levels, null, null, ladders)
    return none({ kind: 'elsewhere', ladder: ref, name: wanted.topic ?? nameOf(from, wanted), has: [wanted.ladder] }, [
      near,
    ])
  }
  if (subject === null) {
    if (level === undefined) return { kind: 'ladder', ladder: ref }
    return more.length > 0
      ? { kind: 'comparison', ladders: [ref], levels: ids, subject: null }
      : { kind: 'level', ladders: [ref], level }
  }
  if (level === undefined) return { kind: 'competency', ladders: [ref], subject }
  if (more.length > 0) return { kind: 'comparison', ladders: [ref], levels: ids, subject }
  return { kind: 'expectation', ladders: [ref], subject, level }
}
