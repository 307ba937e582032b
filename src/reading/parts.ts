/**
 * What a query says, as far as another question can lean on it: a query comes in, its ladders, levels and subject go out.
 */
import type { LadderRef } from '../ladder/model.js'
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
