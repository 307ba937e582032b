/** Questions told by their words rather than by a name: help, the list of ladders, roles, changes, promotion. */
import { refOf } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { type Asked, choose, FITS, ladderIn, laddersAsked, levelIds, none } from './asked.js'
import { CHANGED, COMPARE, HELP, LADDER_NOUNS, OLDER, ON_LADDERS, PROMOTION, THANKS } from './lexicon.js'
import type { Query } from './query.js'
import { isSubject } from './subjects.js'
import { stem } from './words.js'

export function asksForHelp({ reading }: Asked): Query | null {
  const words = reading.words.filter((word) => !['ladderbot', 'bot', 'slackbot', 'app', 'please'].includes(word))
  if (HELP.has(words.join(' ')) || (words.length > 0 && words.length < 4 && words[0] === 'help'))
    return { kind: 'help' }
  const isThanks = words.length < 6 && words.some((word) => THANKS.has(word)) && nothingNamed({ reading })
  return isThanks && reading.left.every((word) => THANKS.has(word)) && reading.said.size > 0 && !asksSomething(words)
    ? none({ kind: 'thanks' })
    : null
}

const asksSomething = (words: readonly string[]): boolean =>
  words.some((word) => ['what', 'whats', 'which', 'how', 'who', 'where', 'when', 'show', 'tell', 'give'].includes(word))

const nothingNamed = ({ reading }: Pick<Asked, 'reading'>): boolean =>
  reading.names.length === 0 && reading.levels.length === 0

export function asksForLadders(asked: Asked): Query | null {
  const { reading } = asked
  if (!nothingNamed(asked) || !reading.left.every((word) => ON_LADDERS.has(stem(word)))) return null
  const saysLadder = reading.words.some((word) => LADDER_NOUNS.has(stem(word)))
  const asksWhich = reading.words.some((word) => ['which', 'what', 'list', 'all'].includes(word))
  const saysOnFile = reading.words.some((word) => ON_LADDERS.has(stem(word)) && word !== 'support')
  const short = reading.words.length < 5
  return (saysLadder && (asksWhich || short)) ||
    (asksWhich && saysOnFile && ['role', 'job', 'team', 'department'].some((word) => reading.said.has(stem(word))))
    ? { kind: 'ladders' }
    : null
}

export function asksForRole(asked: Asked): Query | null {
  const { reading, know, scope } = asked
  const named = reading.names.flatMap((name) => name.named.map(({ meaning }) => meaning))
  const inPart = reading.left.length > 1 ? know.names.partial(reading.left) : []
  const roles = [...named, ...inPart].flatMap((meaning) => (meaning.kind === 'role' ? [meaning] : []))
  const inLadder = roles.filter((role) => scope.ladders.length === 0 || scope.ladders.includes(role.ladder.id))
  if (inLadder.length === 0) return roles.length > 0 ? roleElsewhere(asked) : null
  const revisions = inLadder.filter(({ ladder }) => ladderIn(asked, ladder.id)?.revision === ladder.revision)
  const meant = revisions.length > 0 ? revisions : inLadder
  return choose(meant.map((role): Query => ({ kind: 'role', ladder: role.ladder, role: role.slug })))
}

/** The ladders named do not have the role that another has: said of each. */
function roleElsewhere(asked: Asked): Query | null {
  const { reading } = asked
  const name = reading.names.find(({ named }) => named.some(({ meaning }) => meaning.kind === 'role'))
  if (!name) return null
  const role = reading.words.slice(name.start, name.end).join(' ')
  return choose(laddersAsked(asked).map((ladder): Query => ({ kind: 'role', ladder: refOf(ladder), role })))
}

export function asksForChanges(asked: Asked): Query | null {
  const { reading, scope, know } = asked
  const revisions = [...new Set(reading.revisions)].sort()
  const comparesRevisions = revisions.length > 1 || comparesOldAndNew(reading.words)
  if (!comparesRevisions && !(saysChanged(asked) && reading.levels.length < 2)) return null
  const withOlder = know.ladders.current.filter((ladder) => know.ladders.revisions(ladder.id).length > 1)
  const all = withOlder.length > 0 ? withOlder : know.ladders.current
  const ladders = scope.ladders.length > 0 ? know.ladders.current.filter((l) => scope.ladders.includes(l.id)) : all
  return choose(ladders.map((ladder) => changesOf(asked, ladder, revisions)))
}

function changesOf(asked: Asked, current: Ladder, revisions: readonly string[]): Query {
  const { ladders } = asked.know
  const known = ladders.revisions(current.id)
  const [first, second] = revisions
  const newer = (second === undefined ? undefined : ladders.find(current.id, second)) ?? current
  const older =
    first !== undefined && first < newer.revision ? ladders.find(current.id, first) : known[known.indexOf(newer) + 1]
  const { ids } = levelIds(asked, older ?? newer)
  return {
    kind: 'changes',
    ladder: refOf(newer),
    from: older?.revision ?? null,
    level: ids.length === 1 ? (ids[0] ?? null) : null,
  }
}

/** "What changed", "updates to the ladder" — but not "how does discovery change" nor "what changes at IC5". */
function saysChanged({ reading }: Asked): boolean {
  const isPast = reading.words.some((word) => CHANGED.has(word) && word !== 'changes') || isWhatsNew(reading.words)
  const isNoun = reading.words.includes('changes') && reading.levels.length === 0
  const aboutLadders = reading.names.some((name) => name.named.some(({ meaning }) => !isSubject(meaning)))
  const saysLadder = reading.words.some(
    (word) => LADDER_NOUNS.has(stem(word)) || ['revision', 'revisions', 'version', 'page'].includes(word),
  )
  const subject = reading.names.some((name) => name.named.every(({ meaning }) => isSubject(meaning)))
  return (
    (isPast || (isNoun && !subject)) &&
    (aboutLadders || saysLadder || reading.revisions.length > 0 || reading.words.length < 4) &&
    (reading.left.every((word) => CHANGED.has(word)) || saysLadder)
  )
}

const isWhatsNew = (words: readonly string[]): boolean =>
  words.some(
    (word, n) => word === 'new' && (words[n - 1] === 'whats' || (words[n - 1] === 'is' && words[n - 2] === 'what')),
  )

function comparesOldAndNew(words: readonly string[]): boolean {
  const old = words.some((word) => OLDER.has(word) && word !== 'before' && word !== 'past')
  const current = words.some((word) => ['new', 'newer', 'newest', 'current', 'latest'].includes(word))
  return (
    old &&
    current &&
    words.some((word) => COMPARE.has(stem(word)) || word === 'to' || word === 'and' || word === 'from')
  )
}

export function asksForPromotion(asked: Asked): Query | null {
  const { reading, scope } = asked
  const says =
    [...PROMOTION].some((word) => reading.said.has(word)) || asksToMoveUp(reading.words, reading.levels.length)
  if (!says || reading.levels.length > 1) return null
  if (promotesSomething(asked)) return null
  if (scope.ladders.length === 0) return { kind: 'promotion', ladder: null }
  return choose(
    scope.ladders.flatMap((id): Query[] => {
      const ladder = ladderIn(asked, id)
      return ladder ? [{ kind: 'promotion', ladder: refOf(ladder) }] : []
    }),
  )
}

/** "Promoting our webinars": what is promoted is no person, and behaviors speak of it. */
function promotesSomething({ reading, scope, know }: Asked): boolean {
  if (reading.left.length < 2 || scope.ladders.length > 0 || reading.words.some((word) => word.startsWith('promotion')))
    return false
  if (reading.words.some((word) => word === 'get' || word === 'getting' || word === 'be')) return false
  const [best] = know.evidence([...reading.left, 'promote'], {})
  return best !== undefined && best.score >= FITS
}

/** "How do I move up", "reach the next level", with no level named. */
function asksToMoveUp(words: readonly string[], levels: number): boolean {
  if (levels > 0) return false
  return words.some((word, n) => {
    const next = words[n + 1]
    if (word === 'next') return next === 'level' || next === 'rung' || next === 'grade' || next === 'step'
    if (word === 'level' || word === 'levelling' || word === 'leveling' || word === 'move') return next === 'up'
    return word === 'climb' && words.slice(n + 1).includes('ladder')
  })
}
