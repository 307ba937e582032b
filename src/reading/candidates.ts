/**
 * What a message may mean: the Queries that the things it names combine to, each with where it comes from. Nothing is
 * decided here.
 */
import { nextLevel, refOf } from '../ladder/ladders.js'
import type { LadderRef } from '../ladder/model.js'
import { HOW_TO_USE, NEXT_STEP } from '../words/asking.js'
import { type Asked, type Knowledge, scopeOf } from './asked.js'
import { levelIds } from './asked-levels.js'
import type { Meaning } from './called.js'
import type { View } from './focus.js'
import { asksForChanges, asksForHelp, asksForLadders, asksForPromotion } from './intents.js'
import type { NameMatch } from './names.js'
import { isOfTheDay } from './of-the-day.js'
import { isNoLadder, isOutside } from './outside.js'
import type { Query } from './query.js'
import { levelsNamed, levelsSearched, oneLadder } from './recognise-rest.js'
import { asksForNote, asksForRole } from './recognise-role.js'
import {
  askFor,
  asksForLaddersSideBySide,
  namedInPart,
  narrowing,
  subjectNames,
  together,
} from './recognise-subject.js'
import { searchWords } from './searched.js'
import { isSubject, placesOf } from './subjects.js'
import { decide } from './understand.js'

/** One way to take a message. */
export interface Candidate {
  readonly query: Query
  /** Where it comes from: "rules in whole", "subject in asking". */
  readonly origins: ReadonlySet<string>
  /** The names of subjects that it uses. */
  readonly subjects: readonly NameMatch[]
  readonly view: View
}

/** More would be guesses. */
const MOST_CANDIDATES = 60

/** The candidates of all views, each query once, in a fixed order. */
export function candidatesOf(views: readonly View[], know: Knowledge): readonly Candidate[] {
  const found = new Map<string, { query: Query; origins: Set<string>; subjects: readonly NameMatch[]; view: View }>()
  const asksForNext = views.some(({ reading }) => NEXT_STEP.find(reading.words) !== null)
  for (const view of views) {
    const asked: Asked = { reading: view.reading, know, scope: scopeOf(view.reading, know), note: undefined }
    const add = (origin: string, query: Query | null, subjects: readonly NameMatch[] = []): void => {
      if (query === null) return
      const key = JSON.stringify(query)
      const known = found.get(key)
      if (known) known.origins.add(`${origin} in ${view.name}`)
      else if (found.size < MOST_CANDIDATES) {
        found.set(key, { query, origins: new Set([`${origin} in ${view.name}`]), subjects, view })
      }
    }
    add('rules', decide(view.reading, know))
    add('levels', levelsNamed(asked))
    addSubjects(asked, add)
    if (asksForNext) add('next', nextStep(asked))
    add('help', HOW_TO_USE.find(view.reading.words) ? { kind: 'help' } : asksForHelp(asked))
    addSearches(asked, add)
    add('role', asksForRole(asked))
    add('note', asksForNote(asked))
    add('changes', asksForChanges(asked))
    add('promotion', asksForPromotion(asked))
    add('ladders', asksForLadders(asked))
    add('side by side', asksForLaddersSideBySide(asked))
    add('no such ladder', isNoLadder(asked))
    add('outside', isOutside(asked))
    add('of the day', isOfTheDay(asked))
  }
  const off: Query = { kind: 'none', reason: { kind: 'off-topic', about: null }, nearest: [] }
  const [view] = views
  if (view && !found.has(JSON.stringify(off))) {
    found.set(JSON.stringify(off), { query: off, origins: new Set(['off topic']), subjects: [], view })
  }
  return [...found.values()]
}

type Add = (origin: string, query: Query | null, subjects?: readonly NameMatch[]) => void

/** The subjects named: all together, each by itself, and what words left over are part of the name of. */
function addSubjects(asked: Asked, add: Add): void {
  const names = subjectNames(asked).filter(
    (name) =>
      name.length > 1 ||
      !isOnlySuperseded(
        name.named.map(({ meaning }) => meaning),
        asked,
      ),
  )
  const ask = (some: readonly NameMatch[], from: Asked): Query | null => {
    const named = some.map((name) => name.named)
    return together(placesOf(named, asked.know.ladders, narrowing(from)).here.map((place) => askFor(from, place)))
  }
  const anyLevel: Asked = { ...asked, reading: { ...asked.reading, levels: [] } }
  if (names.length > 0) add('subjects', ask(names, asked), names)
  if (names.length > 1) for (const name of names) add('subject', ask([name], asked), [name])
  if (names.length > 0 && asked.reading.levels.length > 0) add('subjects at any level', ask(names, anyLevel), names)
  const part = namedInPart(asked).filter(({ meaning }) => !isOnlySuperseded([meaning], asked))
  if (names.length === 0 && part.length > 0) {
    add(
      'part',
      together(placesOf([part], asked.know.ladders, narrowing(asked)).here.map((place) => askFor(asked, place))),
    )
  }
}

/** A word that only a superseded revision has as a name is most often a plain word, unless that revision is asked for. */
function isOnlySuperseded(meanings: readonly Meaning[], { scope, know }: Asked): boolean {
  const isCurrent = (ref: LadderRef): boolean => know.ladders.find(ref.id)?.revision === ref.revision
  return scope.revision === null && meanings.every((meaning) => isSubject(meaning) && !isCurrent(meaning.ladder))
}

/** The step from the one level named to the one above it. */
function nextStep(asked: Asked): Query | null {
  const ladder = oneLadder(asked)
  if (!ladder) return null
  const [level, ...more] = levelIds(asked, ladder).ids
  const next = level !== undefined && more.length === 0 ? nextLevel(ladder, level) : undefined
  if (level === undefined || more.length > 0) return null
  if (!next) return { kind: 'level', ladders: [refOf(ladder)], level }
  const above = next.undefined === null ? next : (definedAbove(asked, next.id) ?? next)
  return { kind: 'comparison', ladders: [refOf(ladder)], levels: [level, above.id], subject: null }
}

function definedAbove(asked: Asked, id: string): ReturnType<typeof nextLevel> {
  const ladder = oneLadder(asked)
  const next = ladder && nextLevel(ladder, id)
  return next === undefined || next.undefined === null ? next : definedAbove(asked, next.id)
}

function addSearches(asked: Asked, add: Add): void {
  const words = searchWords(asked)
  if (words.length === 0) return
  const ladder = oneLadder(asked)
  const { ids: levels, missing } = levelsSearched(asked, ladder)
  if (missing) return
  const { text } = asked.reading
  const searched = (within: readonly string[]): Query => {
    const scope = { ...(ladder && { ladder: refOf(ladder) }), ...(within.length > 0 && { levels: within }) }
    const [best] = asked.know.evidence(words, scope)
    return { kind: 'search', text, words, ladder: ladder && best ? refOf(best.behavior.ladder) : null, levels: within }
  }
  add('search', searched(levels))
  if (levels.length > 0) add('search at any level', searched([]))
}
