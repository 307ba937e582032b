/**
 * A Query as a person would type it, `ce ic5 discovery`: buttons, links and suggestions carry this text, so a click and
 * a typed question are the same thing. What is written here is understood as the query it was written for.
 */
import { competencyOf, firstWith, type Ladders, levelOf, pillarOf } from '../ladder/ladders.js'
import type { LadderRef } from '../ladder/model.js'
import { codesOf } from './levels.js'
import type { Query, Subject } from './query.js'

/** Writes queries as text; `understand` tells which of several ways to write one comes back as the same query. */
export function createPhrasing(ladders: Ladders, understand: (text: string) => Query): (query: Query) => string {
  /** By ladder and what is named there. */
  const subjects = new Map<string, string>()

  /** The shortest name that means the subject in this ladder, whatever stands beside it. */
  function subjectText(ref: LadderRef, subject: Subject): string {
    const key = `${ref.id}@${ref.revision}/${subject.competency}/${subject.topic ?? ''}`
    const known = subjects.get(key)
    if (known !== undefined) return known
    const ways = waysToName(ladders, ref, subject)
    const wanted = JSON.stringify({ kind: 'competency', ladders: [{ id: ref.id, revision: ref.revision }], subject })
    const text =
      ways.find((way) => JSON.stringify(understand(`${ladderText(ladders, ref)} ${way}`)) === wanted) ??
      ways.at(-1) ??
      ''
    subjects.set(key, text)
    return text
  }

  /** The id of a level, or, where that is read as something else, a name of it. */
  function levelText(ref: LadderRef | undefined, id: string): string {
    const level = ref && levelOf(ladders.get(ref), id)
    if (!level || codesOf({ ...level, name: id }).length > 0) return id
    const key = `${ref.id}@${ref.revision}//${id}`
    const known = subjects.get(key)
    if (known !== undefined) return known
    const wanted = JSON.stringify({ kind: 'level', ladders: [{ id: ref.id, revision: ref.revision }], level: id })
    const ways = [id, level.name.toLowerCase(), ...level.titles.map((title) => title.toLowerCase())]
    const text = ways.find((way) => JSON.stringify(understand(`${ladderText(ladders, ref)} ${way}`)) === wanted) ?? id
    subjects.set(key, text)
    return text
  }

  /** A subject that several ladders share is asked for without naming one. */
  function aboutSubject(refs: readonly LadderRef[], level: string, subject: Subject): string {
    const [first, ...more] = refs
    const ladder = first && more.length === 0 ? ladderText(ladders, first) : ''
    return [ladder, level === '' ? '' : levelText(first, level), first ? subjectText(first, subject) : '']
      .filter((part) => part !== '')
      .join(' ')
  }

  /** A role whose name says its ladder needs no other word for it. */
  function roleText(query: Extract<Query, { kind: 'role' }>): string {
    const role = ladders.get(query.ladder).roles.find((each) => each.slug === query.role)
    const name = (role?.name ?? query.role).toLowerCase()
    return JSON.stringify(understand(name)) === JSON.stringify(query)
      ? name
      : `${ladderText(ladders, query.ladder)} ${name}`
  }

  return function phrase(query: Query): string {
    switch (query.kind) {
      case 'help':
      case 'ladders':
        return query.kind
      case 'ladder':
        return ladderText(ladders, query.ladder)
      case 'level': {
        const [only, ...more] = query.ladders
        const level = levelText(only, query.level)
        return more.length > 0 || only === undefined ? level : `${ladderText(ladders, only)} ${level}`
      }
      case 'competency':
        return aboutSubject(query.ladders, '', query.subject)
      case 'expectation':
        return aboutSubject(query.ladders, query.level, query.subject)
      case 'comparison': {
        const [first] = query.ladders
        const named = query.ladders.map((ref) => ladderText(ladders, ref)).join(' vs ')
        const subject = query.subject && first ? subjectText(first, query.subject) : ''
        const levels = query.levels.map((level) => levelText(first, level)).join(' vs ')
        return [named, levels, subject].filter((part) => part !== '').join(' ')
      }
      case 'promotion':
        return query.ladder ? `${ladderText(ladders, query.ladder)} promotion` : 'promotion'
      case 'role':
        return roleText(query)
      case 'note': {
        const note = ladders.get(query.ladder).notes.find(({ slug }) => slug === query.note)
        return `${ladderText(ladders, query.ladder)} ${(note?.name ?? query.note).toLowerCase()}`
      }
      case 'changes': {
        // "Changes" beside a level would ask for the step to it.
        const revisions = query.from === null ? 'what changed' : `${query.from} vs ${query.ladder.revision}`
        const level = query.level === null ? '' : levelText(query.ladder, query.level)
        const ways = changedSubjects(ladders, query).map((way) =>
          [query.ladder.id, level, revisions, way].filter((part) => part !== '').join(' '),
        )
        const wanted = JSON.stringify(query)
        return (
          (ways.length > 1 && ways.find((way) => JSON.stringify(understand(way)) === wanted)) || (ways.at(-1) ?? '')
        )
      }
      case 'search':
        return query.text
      case 'ambiguous': {
        const [first] = query.readings
        return first ? phrase(first) : 'help'
      }
      case 'talk':
        return query.ladder ? [query.ladder.id, ...query.levels].join(' ') : 'help'
      case 'none': {
        const [nearest] = query.nearest
        return nearest ? phrase(nearest) : 'help'
      }
    }
  }
}

/** Ways to name the subject of changes, in the newer revision or else in the older one; an empty one where there is none. */
function changedSubjects(ladders: Ladders, { ladder, from, subject }: Extract<Query, { kind: 'changes' }>): string[] {
  if (subject === null) return ['']
  const older = from === null ? [] : [ladders.get({ id: ladder.id, revision: from })]
  return waysToName(ladders, firstWith(subject.competency, ladders.get(ladder), older), subject)
}

/** `ce`, or `ce 2023-03` where that is not the current revision. */
function ladderText(ladders: Ladders, ref: LadderRef): string {
  return ladders.find(ref.id)?.revision === ref.revision ? ref.id : `${ref.id} ${ref.revision}`
}

/** Shortest first; the last one names everything. */
function waysToName(ladders: Ladders, ref: LadderRef, subject: Subject): string[] {
  const ladder = ladders.get(ref)
  const competency = competencyOf(ladder, subject.competency)?.competency.name
  const name = (competency ?? pillarOf(ladder, subject.competency)?.name ?? subject.competency).toLowerCase()
  if (subject.topic === null) return [name, subject.competency]
  const topic = subject.topic.toLowerCase()
  return [topic, `${name} ${topic}`]
}
