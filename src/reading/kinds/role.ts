/** A special role of a ladder, by its name, some words of it, or by speaking of management. */
import { refOf } from '../../ladder/ladders.js'
import { stem } from '../../words/tokens.js'
import { type Asked, choose, ladderIn, laddersAsked } from '../asked.js'
import type { Meaning } from '../called.js'
import { MANAGES, MOVES } from '../lexicon.js'
import type { Query } from '../query.js'

/** A special role, by its name or by several words of it. */
export function asksForRole(asked: Asked): Query | null {
  const { reading, know, scope } = asked
  const named = reading.names.flatMap((name) => name.named.map(({ meaning }) => meaning))
  const inPart = reading.left.length > 1 ? know.names.partial(reading.left) : []
  const isNamed = named.some(({ kind }) => kind === 'role')
  const meant = isNamed ? named : [...inPart, ...beforeRole(asked), ...intoManagement(asked)]
  const roles = meant.flatMap((meaning) => (meaning.kind === 'role' ? [meaning] : []))
  const inLadder = roles.filter((role) => scope.ladders.length === 0 || scope.ladders.includes(role.ladder.id))
  if (inLadder.length === 0) return roles.length > 0 ? roleElsewhere(asked) : null
  const revisions = inLadder.filter(({ ladder }) => ladderIn(asked, ladder.id)?.revision === ladder.revision)
  const newest = revisions.length > 0 ? revisions : inLadder
  return choose(newest.map((role): Query => ({ kind: 'role', ladder: role.ladder, role: role.slug })))
}

/** "A lead role": beside that word one of a role's name is enough. */
function beforeRole({ reading: { words }, know }: Asked): Meaning[] {
  return words.flatMap((word, n) => (words[n + 1] === 'role' ? know.names.partial([word]) : []))
}

/** "Going from IC to manager": the roles that are called after management, for whoever speaks of getting there. */
function intoManagement({ reading: { words, levels }, know }: Asked): Meaning[] {
  const isThere = words.some((word, n) => {
    const before = MANAGES.includes(word) ? wordBefore(words, n) : ''
    // "Is IC5 a manager?"
    const isQuestion = levels.length > 0 && n === words.length - 1 && COPULAS.has(words[0] ?? '')
    return (
      BEING.has(before) || isQuestion || (INTO.has(before) && words.slice(0, n).some((each) => MOVES.has(stem(each))))
    )
  })
  if (!isThere) return []
  return MANAGES.flatMap((word) => know.names.partial([word]))
}

/** The last word before a position that is no article and says nothing of what kind of manager. */
function wordBefore(words: readonly string[], position: number): string {
  return words.slice(0, position).findLast((word) => !OF_MANAGERS.has(word)) ?? ''
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'are'])
const INTO: ReadonlySet<string> = new Set(['to', 'into'])
const BEING: ReadonlySet<string> = new Set(['become', 'becoming', 'be', 'being', 'try', 'trying', 'pass', 'turn'])
const OF_MANAGERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'people', 'line', 'team'])

/** The ladders named do not have the role that another has: said of each. */
function roleElsewhere(asked: Asked): Query | null {
  const { reading } = asked
  const name = reading.names.find(({ named }) => named.some(({ meaning }) => meaning.kind === 'role'))
  if (!name) return null
  const role = reading.words.slice(name.start, name.end).join(' ')
  return choose(laddersAsked(asked).map((ladder): Query => ({ kind: 'role', ladder: refOf(ladder), role })))
}
