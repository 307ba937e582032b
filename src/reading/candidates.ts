/**
 * What a message may mean: the Queries that the things it names combine to, each with where it comes from. Nothing is
 * decided here.
 */
import { nextLevel, previousLevel, refOf } from '../ladder/ladders.js'
import type { Scored } from '../search/ranking.js'
import { NEXT_IS, NEXT_STEP, PREVIOUS_STEP, REACHING } from '../words/asking.js'
import { type Asked, asksPlainly, choose, type Knowledge, none, oneLadder, scopeOf } from './asked.js'
import { levelIds } from './asked-levels.js'
import type { View } from './focus.js'
import type { Add } from './kinds/add.js'
import { asksForChanges } from './kinds/changes.js'
import { asksForHelp } from './kinds/help.js'
import { asksForLadders } from './kinds/ladders.js'
import { levelsNamed } from './kinds/levels.js'
import { isNoLadder } from './kinds/no-such-ladder.js'
import { asksForNote } from './kinds/note.js'
import { asksForPromotion } from './kinds/promotion.js'
import { asksForRole } from './kinds/role.js'
import { addSearches, searchWords } from './kinds/search.js'
import { addSection } from './kinds/section.js'
import { asksForLaddersSideBySide } from './kinds/side-by-side.js'
import { addStep } from './kinds/step.js'
import { addSubjects, subjectNames, subjectsTogether } from './kinds/subject.js'
import { isCode, signsOfTheDay } from './logistics.js'
import type { NameMatch } from './names.js'
import type { Query } from './query.js'
import type { Reading } from './read.js'
import { waysToTakeTitles } from './titles.js'

/** One way to take a message. */
export interface Candidate {
  readonly query: Query
  /** Where it comes from: "levels in whole", "subject in asking". */
  readonly origins: ReadonlySet<string>
  /** The names of subjects that it uses. */
  readonly subjects: readonly NameMatch[]
  readonly view: View
}

/** What a sentence that asks nothing of a ladder's text comes to. */
export interface Aside {
  readonly query: Query
  /** What it is about, and whether it stands beside what is asked: "pay", "complaint beside". */
  readonly cue: string
}

/** More would be guesses. */
const MOST_CANDIDATES = 60

/** The candidates of all views, each query once, in a fixed order. */
export function candidatesOf(views: readonly View[], asides: readonly Aside[], know: Knowledge): readonly Candidate[] {
  const [whole] = views
  if (!whole) return []
  const found = new Map<string, { query: Query; origins: Set<string>; subjects: readonly NameMatch[]; view: View }>()
  const put = (origin: string, query: Query, view: View, subjects: readonly NameMatch[] = []): void => {
    const key = JSON.stringify(query)
    const known = found.get(key)
    if (known) known.origins.add(origin)
    else if (found.size < MOST_CANDIDATES) found.set(key, { query, origins: new Set([origin]), subjects, view })
  }
  for (const { query, cue } of asides) put(cue, query, whole)
  const steps = views.some(({ reading }) => NEXT_STEP.find(reading.words))
  const namesNext = views.some(({ reading }) => NEXT_IS.find(reading.words))
  for (const view of views) {
    const add: Add = (origin, query, subjects) => {
      if (query !== null) put(`${origin} in ${view.name}`, query, view, subjects)
    }
    const ways = waysToTake(view.reading, know)
    const asked = allWays(ways)
    if (!asked) continue
    // A choice between levels would drop what else is said.
    if (ways.length === 1 || !view.reading.left.some(know.knows)) add('levels', levelsOfWays(ways))
    addSubjects(asked, add)
    if (steps && !namesNext) addStep('next', nextLevel, asked, add)
    if (PREVIOUS_STEP.find(view.reading.words)) addStep('previous', previousLevel, asked, add)
    if (namesNext || REACHING.find(view.reading.words)) addStep('reached', previousLevel, asked, add)
    addSearches(asked, add)
    add('help', asksForHelp(asked))
    add('role', asksForRole(asked))
    add('note', asksForNote(asked))
    addSection(asked, add)
    add('changes', asksForChanges(asked))
    add('promotion', asksForPromotion(asked))
    add('ladders', asksForLadders(asked))
    add('side by side', asksForLaddersSideBySide(asked))
    add('no such ladder', isNoLadder(asked))
  }
  put('none', nothingFits(whole, know), whole)
  return [...found.values()]
}

/** That no ladder answers it: because nothing in it is of ladders, or because no behavior fits. */
function nothingFits({ reading }: View, know: Knowledge): Query {
  const asked: Asked = { reading, know, scope: scopeOf(reading, know) }
  const named = levelsNamed(asked)
  const isErrand = signsOfTheDay(reading) > 0 || isCode(reading.text)
  const known = reading.left.filter(know.knows).length
  const isOfLadders = known > 1 || (known > 0 && asksPlainly(reading))
  if (named === null && (isErrand || !isOfLadders)) return none({ kind: 'off-topic', about: null })
  const ladder = oneLadder(asked)
  const levels = ladder ? levelIds(asked, ladder).ids : []
  const reason = { kind: 'nothing-fits', ladder: ladder ? refOf(ladder) : null, levels } as const
  return none(reason, named ? [named] : nearestOf(know.evidence(searchWords(asked), {})))
}

/** Where the behaviors stand that come nearest to a situation, told in some words, which none of them answers. */
function nearestOf(fits: readonly Scored[]): Query[] {
  return fits
    .filter(({ score }) => score >= NEAR)
    .slice(0, MOST_NEAR)
    .map(({ behavior: { ladder, level, competency, topic } }) => {
      return { kind: 'expectation', ladders: [ladder], subject: { competency, topic }, level }
    })
}

/** The share of a question from which on a behavior is near it; below, it has a common word with it. */
const NEAR = 0.2
const MOST_NEAR = 2

/** A question by each way to take the titles in it; one way where it has none that several levels share. */
function waysToTake(reading: Reading, know: Knowledge): Asked[] {
  const scope = scopeOf(reading, know)
  return waysToTakeTitles(reading, scope, know.ladders).map((levels) => ({
    reading: { ...reading, levels },
    know,
    scope,
  }))
}

/** All of these ways in one: every level that a title may mean. */
function allWays([first, ...more]: readonly Asked[]): Asked | undefined {
  if (!first || more.length === 0) return first
  return { ...first, reading: { ...first.reading, levels: [first, ...more].flatMap(({ reading }) => reading.levels) } }
}

/** The levels or the ladder named; a choice where a title stands for several. */
function levelsOfWays(ways: readonly Asked[]): Query | null {
  const [first, ...more] = ways
  if (!first || more.length === 0) return first ? levelsNamed(first) : null
  return choose(ways.flatMap((way) => subjectsTogether(way, subjectNames(way)) ?? levelsNamed(way) ?? []))
}

/**
 * What a message asks that names things and says no more: "ce ic5 discovery". What such a query means is settled, so it
 * hangs on no weight: a revision there is not, two topics side by side, a ladder that lacks what another has.
 */
export function namesAlone(reading: Reading, know: Knowledge): Query | null {
  const ways = waysToTake(reading, know)
  const asked = allWays(ways)
  if (!asked) return null
  const found = new Map<string, Query>()
  addSubjects(asked, (origin, query) => void (query && found.set(origin, query)))
  return (
    asksForRole(asked) ??
    asksForNote(asked) ??
    asksForChanges(asked) ??
    asksForPromotion(asked) ??
    asksForLaddersSideBySide(asked) ??
    (ways.length > 1 ? levelsOfWays(ways) : null) ??
    found.get('ladders in part') ??
    found.values().next().value ??
    levelsNamed(asked)
  )
}
