/** How one change between two ladders reads: a behavior, a fact, what came of a competency; and changes in numbers. */

import { likeness } from '../compare/align.js'
import type {
  BehaviorChange,
  BehaviorChangeKind,
  CompetencyChange,
  FieldChange,
  LadderDiff,
  LevelChange,
  Span,
} from '../compare/model.js'
import { changedWords, plainSpans, setOff } from '../compare/spans.js'
import { competencyOf, levelName } from '../ladder/ladders.js'
import type { Behavior, Competency, Ladder } from '../ladder/model.js'
import { slugOf } from '../ladder/slug.js'
import { oncePerObject } from '../reading/first-need.js'
import { type Item, item, type Piece } from './outline.js'
import { counted, listed } from './wording.js'

/** Characters up to which two values stand on one line, an arrow between them. */
const ONE_LINE = 100

/** "IC3, Discovery". */
export function placeOf(ladder: Ladder, { level, topic }: Behavior): string {
  const name = levelName(ladder, level)
  return [name.charAt(0).toUpperCase() + name.slice(1), ...(topic === null ? [] : [topic])].join(', ')
}

/**
 * A behavior with what became of it.
 * @param inside the competency that it is told under
 */
export function behaviorItem(change: BehaviorChange, inside: CompetencyChange, diff: LadderDiff): Item {
  const { kind, before, after, beforeSpans, afterSpans, fields } = change
  const label = after ? placeOf(diff.newer, after) : before ? placeOf(diff.older, before) : null
  // That a competency is new or gone need not be said of each of its behaviors.
  const isAlone = !(inside.before && inside.after) && (kind === 'added' || kind === 'removed')
  const mark = isAlone ? null : markOf(change, inside, diff)
  const others = fields.filter(({ field }) => field !== 'topic').map((field) => fieldItem(field, diff))
  if (before && after && before.text !== after.text) {
    return item(label, '', { mark, under: [...wasAndNow(beforeSpans, afterSpans), ...others] })
  }
  return item(label, '', { mark, pieces: piecesOf(after ? afterSpans : beforeSpans), under: others })
}

function markOf(
  { kind, before, after, within, asks, sure }: BehaviorChange,
  inside: CompetencyChange,
  diff: LadderDiff,
): string {
  const told = [
    ...(before && after && kind === 'moved' ? [movedFrom(before, after, inside, diff)] : []),
    ...(before && after && before.text !== after.text ? [isSameMeaning(before, after) ? SMALL : 'reworded'] : []),
    ...(asks === null ? [] : [`asks for ${asks}`]),
  ]
  const perhaps = sure ? '' : 'perhaps '
  switch (kind) {
    case 'added':
    case 'removed':
      return kind
    case 'merged':
      return within ? `${perhaps}now part of ${inFull(within, inside.after, diff.newer)}` : 'merged'
    case 'split':
      return within ? `${perhaps}split off from ${inFull(within, inside.before, diff.older)}` : 'split off'
    case 'unchanged':
      return 'unchanged'
    case 'moved':
    case 'reworded':
      return perhaps + (told.join(', ') || 'changed')
  }
}

/** Whether all words are the same but those that only hold a sentence together. */
function isSameMeaning(before: Behavior, after: Behavior): boolean {
  return likeness(before, after) === 1
}

const SMALL = 'only small words changed'

/** Where a behavior stands, with its competency where that is another one. */
function inFull(behavior: Behavior, inside: Competency | null, ladder: Ladder): string {
  const place = placeOf(ladder, behavior)
  return behavior.competency === inside?.slug ? place : `${competencyName(ladder, behavior)}, ${place}`
}

function competencyName(ladder: Ladder, { competency }: Behavior): string {
  return competencyOf(ladder, competency)?.competency.name ?? competency
}

function movedFrom(before: Behavior, after: Behavior, inside: CompetencyChange, { older, newer }: LadderDiff): string {
  const [was, is] = [levelName(older, before.level), levelName(newer, after.level)]
  const from = [
    ...(before.competency === inside.before?.slug ? [] : [competencyName(older, before)]),
    ...(was === is ? [] : [was]),
    ...(before.topic !== null && slugOf(before.topic) !== slugOf(after.topic ?? '') ? [before.topic] : []),
  ]
  return from.length > 0 ? `moved from ${from.join(', ')}` : 'now under this topic'
}

function wasAndNow(before: readonly Span[], after: readonly Span[]): Item[] {
  return [item('Was', '', { pieces: piecesOf(before) }), item('Now', '', { pieces: piecesOf(after) })]
}

function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, changed }) => ({ text, style: changed ? 'changed' : 'plain' }))
}

/** What a fact is called where its name in the file says too little. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['promotion', 'How promotion works'],
  ['cumulative', 'Whether a level includes the ones below'],
  ['undefined', 'Why it isn’t defined'],
  ['beside', 'Same rung as'],
])

/** A fact with what it was and what it is. */
export function fieldItem(change: FieldChange, { newer }: LadderDiff): Item {
  const { field, level, before, after } = change
  const name = FACTS.get(field) ?? field.charAt(0).toUpperCase() + field.slice(1)
  const label = level === null ? name : `${name} at ${levelName(newer, level)}`
  if (before.length === 0 || after.length === 0) {
    return item(label, listed([...before, ...after]), { mark: before.length === 0 ? 'added' : 'removed' })
  }
  if (`${before.join()}${after.join()}`.length <= ONE_LINE) return item(label, `${listed(before)} → ${listed(after)}`)
  if (before.length + after.length > 2) {
    const gone = before.filter((each) => !after.includes(each)).map((each) => item(null, each, { mark: 'removed' }))
    const come = after.filter((each) => !before.includes(each)).map((each) => item(null, each, { mark: 'added' }))
    return item(label, '', { under: [...come, ...gone] })
  }
  return item(label, '', { mark: 'reworded', under: wasAndNow(...spansOf(change)) })
}

/** What two revisions say of a fact, the words set off that differ; revisions do not change, so each takes the work once. */
const spansOf = oncePerObject(
  ({ before: [was = ''], after: [is = ''] }: FieldChange): [readonly Span[], readonly Span[]] => {
    const words = changedWords(was, is)
    return words ? [setOff(was, words.before), setOff(is, words.after)] : [plainSpans(was), plainSpans(is)]
  },
)

/** "formerly Customer Interactions", "merged into Discovery": what came of a competency; null: it stayed. */
export function fateOf({ kind, before, from, into, sure }: CompetencyChange): string | null {
  const names = (shares: typeof from): string => listed(shares.map(({ competency }) => competency.name))
  const perhaps = sure ? '' : 'perhaps '
  switch (kind) {
    case 'kept':
      return null
    case 'renamed':
      return `${perhaps}formerly ${before?.name}`
    case 'added':
      return 'new'
    case 'removed':
      return 'removed'
    case 'merged':
      return `${perhaps}merged into ${names(into)}`
    case 'split':
      return `new, ${perhaps}split off from ${names(from)}`
  }
}

/** The level by which a behavior came or went: it is new or gone itself, or only one of the ladders defines it. */
export function cameWith({ kind, before, after }: BehaviorChange, levels: readonly LevelChange[]): LevelChange | null {
  if (kind !== 'added' && kind !== 'removed') return null
  const level = levels.find((each) => (after ? each.after?.id === after.level : each.before?.id === before?.level))
  const isWhole = level && (level.kind === 'added' || level.kind === 'removed' || level.defined !== null)
  return isWhole ? level : null
}

/** Whether a level that came or went came. */
/** Whether a level is new, or defined now. */
export function hasCome({ kind, defined }: LevelChange): boolean {
  return kind === 'added' || defined === 'now'
}

/** In which order kinds are told, and in which words each is counted. */
const COUNTED: readonly (readonly [BehaviorChangeKind, string])[] = [
  ['added', 'added'],
  ['split', 'split off'],
  ['reworded', 'reworded'],
  ['moved', 'moved'],
  ['merged', 'merged into others'],
  ['removed', 'removed'],
]

export function inOrder(changes: readonly BehaviorChange[]): BehaviorChange[] {
  return COUNTED.flatMap(([kind]) => changes.filter((change) => change.kind === kind))
}

/** "2 added, 4 reworded, 1 unchanged; 3 ask for more". */
export function countsOf(changes: readonly BehaviorChange[], levels: readonly LevelChange[]): string {
  const withLevels = changes.flatMap((change) => cameWith(change, levels) ?? [])
  const others = changes.filter((change) => cameWith(change, levels) === null)
  const told = COUNTED.flatMap(([kind, words]) => {
    const count = others.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  const whole = [true, false].flatMap((isNew) => {
    const own = withLevels.filter((level) => hasCome(level) === isNew)
    const names = new Set(own.map(({ before, after }) => (after ?? before)?.name ?? ''))
    return own.length === 0 ? [] : [`${own.length} ${isNew ? 'added' : 'removed'} with ${listed(names)}`]
  })
  const same = changes.filter(({ kind }) => kind === 'unchanged').length
  return [...told, ...whole, ...(same === 0 ? [] : [`${same} unchanged`])].join(', ')
}

/** "4 ask for more and 1 asks for less", of those that did not come or go with a level; empty where none does. */
export function asksOf(changes: readonly BehaviorChange[], levels: readonly LevelChange[]): string {
  const alone = changes.filter((change) => cameWith(change, levels) === null)
  const told = (['more', 'less'] as const).flatMap((each) => {
    const count = alone.filter(({ asks }) => asks === each).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'asks' : 'ask'} for ${each}`]
  })
  return listed(told)
}

/** What became of a level: "no longer defined"; null: it stayed. */
export function levelFate({ kind, before, defined, sure }: LevelChange): string | null {
  const renamed = kind === 'renamed' ? [`${sure ? '' : 'perhaps '}formerly ${before?.name}`] : []
  const told = [
    ...renamed,
    ...(kind === 'added' ? ['new level'] : []),
    ...(kind === 'removed' ? ['no longer a level'] : []),
    ...(defined === null ? [] : [defined === 'now' ? 'now defined' : 'no longer defined']),
  ]
  return told.length === 0 ? null : told.join(', ')
}

/** "2 unchanged: IC3, Discovery; IC4 (2)". */
export function sameItem(changes: readonly BehaviorChange[], ladder: Ladder): Item[] {
  const places = changes.flatMap(({ kind, after }) => (kind === 'unchanged' && after ? placeOf(ladder, after) : []))
  if (places.length === 0) return []
  const named = [...new Set(places)].map((place) => {
    const count = places.filter((each) => each === place).length
    return count === 1 ? place : `${place} (${count})`
  })
  return [item(`${places.length} unchanged`, named.join('; '))]
}

/** "23 behaviors". */
export function behaviorsAtLevel(ladder: Ladder, id: string): string {
  const count = ladder.competencies.reduce((sum, { cells }) => sum + (cells.get(id)?.behaviors.length ?? 0), 0)
  return counted(count, 'behavior')
}
