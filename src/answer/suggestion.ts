/** A query offered to a person, and the two offers that are not about what was asked: examples, and readings. */
import { type Ladders, levelName, levelOf, refOf } from '../ladder/ladders.js'
import type { Competency, Ladder, LadderRef } from '../ladder/model.js'
import type { Query, Subject } from '../reading/query.js'
import type { Reading, Suggestion, SuggestionRole } from './answer.js'
import { cellsOf, resolveSubject } from './lookup.js'
import { queryTitle, shortName } from './titles.js'

/** Writes a query as the text that asks it. */
export type Phrase = (query: Query) => string

/** Slack's limit for the text of a button, in characters; a longer label is cut at its end. */
export const LONGEST_LABEL = 75

export type Draft = readonly [role: SuggestionRole, label: string, query: Query]

/** A label and a query as an offer. */
export function suggestion(role: SuggestionRole, label: string, query: Query, phrase: Phrase): Suggestion {
  const cut = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
  return { role, label: cut, query, text: phrase(query) }
}

/** Example questions made from the loaded ladders: what a newcomer could ask. */
export function suggestExamples(ladders: Ladders, phrase: Phrase, about?: LadderRef): Suggestion[] {
  return examples(ladders, about).map(([role, label, query]) => suggestion(role, label, query, phrase))
}

/**
 * The same as labels and queries alone; of the ladder that a question was about, where one is known, and of no other. Else
 * each is of another ladder, since whoever asks is on one of them.
 */
export function examples(ladders: Ladders, about?: LadderRef): Draft[] {
  const asked = ladders.current.find(({ id }) => id === about?.id)
  const among = asked ? [asked] : ladders.current
  const [one, other, third] = [0, 1, 2].map((n) => among[n % among.length])
  const promoting = among.toReversed().find(({ promotion }) => promotion !== null)
  return [
    ...(one ? cellExample(one) : []),
    ...(other ? stepExample(other) : []),
    ...(third && third !== one ? [wholeLadder(third)] : []),
    ...(other ? growthExample(other) : []),
    ...(promoting ? [promotionExample(promoting)] : []),
  ]
}

function cellExample(ladder: Ladder): Draft[] {
  const cell = middleCell(ladder)
  if (!cell) return []
  const { level, competency } = cell
  const label = `What does ${shortName(ladder)} ${levelName(ladder, level)} ask in ${competency.name}?`
  return [['example', label, { kind: 'expectation', ladders: [refOf(ladder)], subject: subjectOf(competency), level }]]
}

function stepExample(ladder: Ladder): Draft[] {
  const cell = middleCell(ladder)
  if (cell?.next === undefined) return []
  const { level, next } = cell
  const label = `What changes from ${shortName(ladder)} ${levelName(ladder, level)} to ${levelName(ladder, next)}?`
  return [['example', label, { kind: 'comparison', ladders: [refOf(ladder)], levels: [level, next], subject: null }]]
}

function growthExample(ladder: Ladder): Draft[] {
  const cell = middleCell(ladder)
  if (!cell) return []
  const label = `How does ${cell.competency.name} grow on the ${shortName(ladder)} ladder?`
  return [['example', label, { kind: 'competency', ladders: [refOf(ladder)], subject: subjectOf(cell.competency) }]]
}

function promotionExample(ladder: Ladder): Draft {
  return ['example', `How does ${shortName(ladder)} promotion work?`, { kind: 'promotion', ladder: refOf(ladder) }]
}

const subjectOf = ({ slug }: Competency): Subject => ({ competency: slug, topic: null })

/** The offer of all that a ladder says. */
export function wholeLadder(ladder: Ladder): Draft {
  return ['whole-ladder', `${ladder.name} ladder`, { kind: 'ladder', ladder: refOf(ladder) }]
}

/** A filled cell in the middle of the ladder, with a level after it: what most people are at. */
function middleCell(ladder: Ladder): { level: string; competency: Competency; next: string | undefined } | undefined {
  const defined = ladder.levels.filter((level) => level.undefined === null).map((level) => level.id)
  const level = defined[Math.floor((defined.length - 1) / 2)]
  const competency = ladder.competencies[0]
  if (level === undefined || !competency) return undefined
  return { level, competency, next: defined[defined.indexOf(level) + 1] }
}

/** What else a question may mean, beside an answer that is not sure. */
export function otherReadings(others: readonly Query[], ladders: Ladders, phrase: Phrase): Suggestion[] {
  return others.map((query) => suggestion('reading', `Did you mean: ${queryTitle(query, ladders)}`, query, phrase))
}

/** What else a message asked. */
export function otherQuestions(asked: readonly Query[], ladders: Ladders, phrase: Phrase): Suggestion[] {
  return asked.map((query) => suggestion('also', queryTitle(query, ladders), query, phrase))
}

/** The readings of an ambiguous question as choices. */
export function suggestReadings(readings: readonly Query[], ladders: Ladders, phrase: Phrase): Reading[] {
  return readings.map((query) => ({
    ...suggestion('reading', queryTitle(query, ladders), query, phrase),
    glimpse: glimpse(query, ladders),
  }))
}

/** The first thing that a ladder says of what is asked: a summary, or a behavior. */
function glimpse(query: Query, ladders: Ladders): string | null {
  if (query.kind === 'ladder') return ladders.get(query.ladder).summary
  if (query.kind !== 'level' && query.kind !== 'competency' && query.kind !== 'expectation') return null
  const [ref] = query.ladders
  if (!ref) return null
  const ladder = ladders.get(ref)
  if (query.kind === 'level') return levelOf(ladder, query.level)?.summary ?? null
  const levels = query.kind === 'expectation' ? [query.level] : ladder.levels.map(({ id }) => id)
  const summary = query.kind === 'competency' ? resolveSubject(ladder, query.subject).summary : null
  return summary ?? cellsOf(ladder, query.subject, levels).flatMap((cell) => cell.behaviors)[0]?.text ?? null
}
