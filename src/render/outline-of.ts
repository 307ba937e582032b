/** An answer to its outline: one switch over kind. */
import type { Answer } from '../answer/answer.js'
import type { UpTo } from '../answer/up-to.js'
import type { Outline, Table } from './outline.js'
import { changesOutline } from './outline-changes.js'
import { comparisonOutline } from './outline-comparison.js'
import { ladderOutline, laddersOutline, noteOutline, promotionOutline, roleOutline } from './outline-ladder.js'
import { competencyOutline, expectationOutline, levelOutline, searchOutline } from './outline-level.js'
import { ambiguousOutline, helpOutline, noneOutline, talkOutline } from './outline-talk.js'
import { upToOutline } from './outline-up-to.js'
import { listed } from './wording.js'

/** What messages and pages show: answers, and what only a click asks for. */
export type Shown = Answer | UpTo

export function outlineOf(answer: Shown): Outline {
  if (answer.kind === 'up-to') return upToOutline(answer)
  const doubts = answer.next.filter(({ role }) => role === 'reading')
  const outline = outlineOfKind({ ...answer, next: answer.next.filter((each) => !doubts.includes(each)) })
  const also = answer.next.filter(({ role }) => role === 'also').map(({ label }) => label)
  const isNamed = answer.isForeign && answer.kind !== 'talk'
  const taken = answer.assumed.length > 0 ? [`Still about the same ${listed(answer.assumed)}`] : []
  return {
    ...outline,
    table: outline.table && isWorthATable(outline.table) ? outline.table : null,
    context: [...outline.context, ...taken],
    lead: [
      ...(isNamed && answer.kind === 'none' ? [NAMES_IN_ANY_LANGUAGE] : []),
      ...outline.lead,
      ...answer.unnamed.map((name) => `Nothing here is called “${name}”.`),
      ...(also.length > 0 ? [`You also asked: ${also.join('; ')}.`] : []),
    ],
    closing: [...(isNamed && answer.kind !== 'none' ? [WENT_BY_NAMES] : []), ...outline.closing],
    doubts,
  }
}

/** A single row says no more in a table, unless something stands besides. */
function isWorthATable({ groups, besides }: Table): boolean {
  return besides.length > 0 || groups.flatMap(({ rows }) => rows).length > 1
}

const WENT_BY_NAMES = 'I read English only, so I went by the names and levels I found.'
const NAMES_IN_ANY_LANGUAGE = 'I read English only. A ladder, a level and a competency by name are enough.'

function outlineOfKind(answer: Answer): Outline {
  switch (answer.kind) {
    case 'help':
      return helpOutline(answer)
    case 'ladders':
      return laddersOutline(answer)
    case 'ladder':
      return ladderOutline(answer)
    case 'level':
      return levelOutline(answer)
    case 'competency':
      return competencyOutline(answer)
    case 'expectation':
      return expectationOutline(answer)
    case 'comparison':
      return comparisonOutline(answer)
    case 'promotion':
      return promotionOutline(answer)
    case 'role':
      return roleOutline(answer)
    case 'note':
      return noteOutline(answer)
    case 'changes':
      return changesOutline(answer)
    case 'search':
      return searchOutline(answer)
    case 'ambiguous':
      return ambiguousOutline(answer)
    case 'talk':
      return talkOutline(answer)
    case 'none':
      return noneOutline(answer)
  }
}
