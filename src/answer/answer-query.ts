/** A Query to its Answer: one switch over kind. The work behind the larger kinds stands beside this file. */

import { counterparts } from '../compare/counterparts.js'
import type { LadderSteps, LevelSteps } from '../compare/model.js'
import { levelSteps } from '../compare/steps.js'
import { competencyOf, firstWith, type Ladders, levelOf, levelsBetween } from '../ladder/ladders.js'
import type { Ladder, LadderRef } from '../ladder/model.js'
import { FILLER } from '../reading/lexicon.js'
import type { Comparison, Query, Search, Subject } from '../reading/query.js'
import type { Answer, Cell, Hit, ResolvedSubject, Verdict } from './answer.js'
import { revisionChanges } from './changes.js'
import { cellsOf, cellsOfEveryLevel, competenciesOf, levelEntry, resolveSubject } from './lookup.js'
import { nextSteps } from './suggest.js'
import { type Phrase, suggestExamples, suggestReadings } from './suggestion.js'

/** The behaviors that fit the words of a search, best first. */
export type FindBehaviors = (query: Search) => readonly Pick<Hit, 'behavior' | 'score' | 'words'>[]

/** What answering needs beside the query. */
export interface AnswerSources {
  readonly ladders: Ladders
  readonly find: FindBehaviors
  readonly phrase: Phrase
}

/** What every answer carries. */
type Base = Pick<Answer, 'asked' | 'sure' | 'isForeign' | 'isForOneOnOne' | 'assumed' | 'unnamed' | 'phrase' | 'next'>

/**
 * The answer to a query whose ladders, levels and subjects exist.
 * @param spokenOf the ladder that the conversation is about: examples of what could be asked are of no other
 */
export function answerQuery(asked: Query, sources: AnswerSources, spokenOf?: LadderRef): Answer {
  const { ladders } = sources
  const base: Base = {
    asked,
    sure: true,
    isForeign: false,
    unnamed: [],
    isForOneOnOne: false,
    assumed: [],
    phrase: sources.phrase(asked),
    next: nextSteps(asked, ladders, sources.phrase, spokenOf),
  }
  switch (asked.kind) {
    case 'help':
      return {
        kind: 'help',
        ...base,
        ladders: ladders.current,
        examples: suggestExamples(ladders, sources.phrase, spokenOf),
      }
    case 'ladders':
      return { kind: 'ladders', ...base, ladders: ladders.current, superseded: ladders.superseded }
    case 'ladder':
      return { kind: 'ladder', ...base, ladder: ladders.get(asked.ladder) }
    case 'level': {
      const entries = asked.ladders.map((ref) => levelEntry(ladders.get(ref), asked.level, null))
      return { kind: 'level', ...base, level: asked.level, entries }
    }
    case 'competency': {
      const about = asked.ladders.map((ref) => ladders.get(ref))
      const cells = about.flatMap((ladder) => cellsOfEveryLevel(ladder, asked.subject))
      return { kind: 'competency', ...base, ladders: about, subject: subjectIn(about, asked.subject), cells }
    }
    case 'expectation': {
      const about = asked.ladders.map((ref) => ladders.get(ref))
      const entries = about.map((ladder) => levelEntry(ladder, asked.level, asked.subject))
      return { kind: 'expectation', ...base, level: asked.level, subject: subjectIn(about, asked.subject), entries }
    }
    case 'comparison':
      return compare(asked, base, ladders)
    case 'promotion':
      return { kind: 'promotion', ...base, ladders: asked.ladder ? [ladders.get(asked.ladder)] : ladders.current }
    case 'role': {
      const ladder = ladders.get(asked.ladder)
      const role = ladder.roles.find((each) => each.slug === asked.role) ?? null
      return { kind: 'role', ...base, ladder, name: role?.name ?? asked.role, role }
    }
    case 'note': {
      const ladder = ladders.get(asked.ladder)
      const note = existing(
        ladder.notes.find((each) => each.slug === asked.note),
        asked.note,
      )
      return { kind: 'note', ...base, ladder, note }
    }
    case 'changes': {
      const ladder = ladders.get(asked.ladder)
      const { level, from } = asked
      const older = from === null ? [] : [ladders.get({ id: ladder.id, revision: from })]
      const subject = asked.subject && resolveSubject(firstWith(asked.subject.competency, ladder, older), asked.subject)
      const changes = older.map((each) => revisionChanges(each, ladder, level, subject))[0] ?? null
      return { kind: 'changes', ...base, ladder, level, subject, changes }
    }
    case 'search':
      return search(asked, base, sources)
    case 'ambiguous':
      return { kind: 'ambiguous', ...base, readings: suggestReadings(asked.readings, ladders, sources.phrase) }
    case 'talk': {
      const ladder = asked.ladder ? ladders.get(asked.ladder) : null
      return { kind: 'talk', ...base, topic: asked.topic, ladder, levels: asked.levels, ladders: ladders.current }
    }
    case 'none':
      return { kind: 'none', ...base, reason: asked.reason, ladders: ladders.current }
  }
}

function subjectIn([first]: readonly Ladder[], subject: Subject): ResolvedSubject {
  return resolveSubject(existing(first, 'ladder'), subject)
}

function compare(asked: Comparison, base: Base, ladders: Ladders): Answer {
  const compared = asked.ladders.map((ref) => ladders.get(ref))
  const [named, ...others] = compared
  const first = existing(named, 'ladder')
  const subject = asked.subject ? resolveSubject(first, asked.subject) : null
  const ladderCells = compared.flatMap((ladder) => cellsOf(ladder, asked.subject, asked.levels))
  const cells = others.length > 0 ? ladderCells : byCompetency(ladderCells, first)
  return {
    kind: 'comparison',
    ...base,
    ladders: compared,
    levels: asked.levels,
    subject,
    cells,
    steps: others.length > 0 ? ladderSteps(first, others) : stepsOf(asked, first),
  }
}

/** Every competency's levels together, in the page's order: that is how levels are read against each other. */
function byCompetency(cells: readonly Cell[], ladder: Ladder): Cell[] {
  const order = ladder.competencies.map((competency) => competency.slug)
  return [...cells].sort((a, b) => order.indexOf(a.competency.slug) - order.indexOf(b.competency.slug))
}

function ladderSteps(first: Ladder, others: readonly Ladder[]): LadderSteps {
  return { kind: 'ladders', counterparts: others.map((ladder) => ({ ladder, pairs: counterparts(first, ladder) })) }
}

function stepsOf({ subject, levels }: Comparison, ladder: Ladder): LevelSteps {
  const competencies = competenciesOf(ladder, subject)
  return levelSteps(ladder, competencies, pathThrough(ladder, levels), subject?.topic ?? null)
}

/** The levels named and those between them: what lies far apart is read step by step. A level left undefined is no step. */
function pathThrough(ladder: Ladder, named: readonly string[]): readonly string[] {
  const between = levelsBetween(ladder, named.at(0) ?? '', named.at(-1) ?? '').map(({ id }) => id)
  // Levels of several tracks lie on no path: they stand one after the other as they were named.
  const path = named.every((id) => between.includes(id)) ? between : named
  return path.filter((id) => named.includes(id) || levelOf(ladder, id)?.undefined === null)
}

function search(asked: Search, base: Base, { ladders, find }: AnswerSources): Answer {
  const hitsOf = (query: Search): Hit[] =>
    find(query).flatMap(({ behavior, score, words }): Hit[] => {
      const telling = words.filter((word) => !FILLER.has(word))
      // Nothing is quoted because a common word is in it, unless nothing else was asked.
      if (telling.length === 0 && query.words.some((word) => !FILLER.has(word))) return []
      const ladder = ladders.get(behavior.ladder)
      const { competency } = existing(competencyOf(ladder, behavior.competency), behavior.competency)
      return [{ behavior, ladder, competency, score, words: telling }]
    })
  const within = hitsOf(asked)
  const anywhere = asked.asks === 'whether' ? hitsOf({ ...asked, levels: [] }) : within
  const says = bestScore(within) >= NEARLY_AS_PLAIN * bestScore(anywhere)
  const hits = says ? within : anywhere
  const levels = says ? asked.levels : []
  const ladder = asked.ladder ? ladders.get(asked.ladder) : null
  const verdict = asked.asks && { asked: asked.levels[0] ?? null, says, at: levelsOf(hits) }
  if (hits.length > 0) return { kind: 'search', ...base, text: asked.text, ladder, levels, hits, verdict }
  const reason = { kind: 'nothing-fits', ladder: asked.ladder, levels: asked.levels } as const
  return { kind: 'none', ...base, reason, ladders: ladders.current }
}

/** A level says what is asked where its best behavior comes to this share of the best one at any level. */
const NEARLY_AS_PLAIN = 0.7

function bestScore(hits: readonly Hit[]): number {
  return Math.max(0, ...hits.map(({ score }) => score))
}

/** The levels of the behaviors that fit best, by ladder. */
function levelsOf(hits: readonly Hit[]): Verdict['at'] {
  const best = hits.filter(({ score }) => score >= NEARLY_AS_PLAIN * bestScore(hits))
  return [...new Set(best.map(({ ladder }) => ladder))].map((ladder) => {
    const having = new Set(best.flatMap((hit) => (hit.ladder === ladder ? [hit.behavior.level] : [])))
    return { ladder, levels: ladder.levels.map(({ id }) => id).filter((id) => having.has(id)) }
  })
}

/** Queries are made from loaded ladders, so what they name is there; anything else is a bug. */
function existing<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`no ${name} in the ladders loaded`)
  return value
}
