/** Queries and subjects in words that stand alone, for buttons, choices and headings. */
import { competencyOf, firstWith, type Ladders, levelName, pillarOf } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import type { Query, Subject } from '../reading/query.js'

/** What a ladder is called where its name stands beside it: its id where that is an abbreviation, else its name. */
export function shortName({ id, name }: Ladder): string {
  return /^[a-z]{2,4}$/.test(id) && id !== name.toLowerCase() ? id.toUpperCase() : name
}

/** A query in words that stand alone: "Discovery · CE IC5". */
export function queryTitle(query: Query, ladders: Ladders): string {
  const nameOf = (ref: LadderRef): string => {
    const ladder = ladders.get(ref)
    return ladders.find(ref.id) === ladder ? ladder.name : `${ladder.name} as of ${ladder.revision}`
  }
  /** Short beside a subject, whose ladder an answer names in full. */
  const where = (refs: readonly LadderRef[]): string => {
    const [first] = refs
    const ladder = first && ladders.get(first)
    if (!ladder || refs.length > 1) return 'all ladders'
    return ladders.find(ladder.id) === ladder ? shortName(ladder) : `${shortName(ladder)} ${ladder.revision}`
  }
  const subjectOf = ([first]: readonly LadderRef[], subject: Subject): string =>
    first ? fullSubjectName(ladders.get(first), subject) : ''
  /** A level that several ladders have, as the first one calls it. */
  const levelIn = ([first]: readonly LadderRef[], id: string): string =>
    first ? levelName(ladders.get(first), id) : id.toUpperCase()
  switch (query.kind) {
    case 'help':
      return 'What you can ask'
    case 'ladders':
      return 'All ladders'
    case 'ladder':
      return `${nameOf(query.ladder)} ladder`
    case 'level':
      return query.ladders.length > 1
        ? `${levelIn(query.ladders, query.level)}, all ladders`
        : `${query.ladders.map(nameOf).join('')} ${levelIn(query.ladders, query.level)}`
    case 'competency':
      return `${subjectOf(query.ladders, query.subject)} · ${where(query.ladders)}, all levels`
    case 'expectation': {
      const level = levelIn(query.ladders, query.level)
      const at = query.ladders.length > 1 ? `${level}, all ladders` : `${where(query.ladders)} ${level}`
      return `${subjectOf(query.ladders, query.subject)} · ${at}`
    }
    case 'comparison': {
      const about = query.subject ? `${subjectOf(query.ladders, query.subject)} · ` : ''
      const named = query.ladders.map(query.subject ? (ref) => where([ref]) : nameOf).join(' and ')
      return `${about}${named} ${query.levels.map((id) => levelIn(query.ladders, id)).join(' → ')}`
    }
    case 'promotion':
      return query.ladder ? `How promotion works · ${nameOf(query.ladder)}` : 'How promotion works'
    case 'role':
      return ladders.get(query.ladder).roles.find((each) => each.slug === query.role)?.name ?? query.role
    case 'note':
      return `${ladders.get(query.ladder).notes.find(({ slug }) => slug === query.note)?.name ?? query.note} · ${nameOf(query.ladder)}`
    case 'changes':
      return `What changed${changedPart(query, ladders)} · ${ladders.get(query.ladder).name}`
    case 'search':
      return searchTitle(query, ladders)
    case 'ambiguous':
      return 'Several readings'
    case 'talk':
    case 'none':
      return 'No answer'
  }
}

/** "Search CE IC4 for “mentoring”": where, and the words that were not understood as anything else. */
function searchTitle(
  { ladder: ref, levels, words, text }: Extract<Query, { kind: 'search' }>,
  ladders: Ladders,
): string {
  const ladder = ref && ladders.get(ref)
  const where = ladder ? [shortName(ladder), ...levels.map((id) => levelName(ladder, id))] : []
  return `${['Search', ...where].join(' ')} for “${words.length > 0 ? words.join(' ') : text}”`
}

/** " in Discovery at IC4": what changes are narrowed to. */
function changedPart({ ladder, from, level, subject }: Extract<Query, { kind: 'changes' }>, ladders: Ladders): string {
  const newer = ladders.get(ladder)
  const older = from === null ? [] : [ladders.get({ id: ladder.id, revision: from })]
  const about = subject ? ` in ${fullSubjectName(firstWith(subject.competency, newer, older), subject)}` : ''
  return level === null ? about : `${about} at ${levelName(newer, level)}`
}

/** "Discovery": a subject where its competency is plain from what stands around it. */
export function subjectName(ladder: Ladder, { competency: slug, topic }: Subject): string {
  return topic ?? competencyOf(ladder, slug)?.competency.name ?? pillarOf(ladder, slug)?.name ?? slug
}

/** "Contextual Understanding: Internal": with its competency where a topic of that name stands in several. */
export function fullSubjectName(ladder: Ladder, subject: Subject): string {
  const sharing = ladder.competencies.filter((each) => each.topics.some(({ label }) => label === subject.topic))
  const name = subjectName(ladder, subject)
  return sharing.length > 1 ? `${subjectName(ladder, { ...subject, topic: null })}: ${name}` : name
}
