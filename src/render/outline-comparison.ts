/** Lays out what differs: levels of a ladder step by step, ladders side by side. */
import type { AnswerOf, Cell } from '../answer/answer.js'
import type { Counterpart, Mark, Pair, Span, Step } from '../answer/compare.js'
import { levelName, levelOf } from '../ladder/ladders.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { type Item, item, type Outline, outline, type Part, type Piece, part } from './outline.js'
import { behaviorItem, place, present } from './outline-level.js'
import { askFor, counted, levelNames, listed, origin, sourceOf, undefinedSentences } from './wording.js'

const MARKS: Readonly<Record<Mark, string>> = {
  new: 'new at this level',
  raised: 'raised',
  same: 'same',
  'no-longer-named': 'no longer named',
}

export function comparisonOutline(answer: AnswerOf<'comparison'>): Outline {
  const { steps } = answer
  const [ladder] = answer.ladders
  return steps.kind === 'levels' && ladder
    ? levelsOutline(answer, ladder, steps.steps)
    : laddersOutline(answer, steps.kind === 'ladders' ? steps.counterparts : [])
}

function levelsOutline(answer: AnswerOf<'comparison'>, ladder: Ladder, steps: readonly Step[]): Outline {
  const { levels, subject } = answer
  const about = [ladder.name, ...(subject ? [subject.name] : [])].join(', ')
  const summary = marksSummary(steps.flatMap((step) => step.pairs))
  return outline(`${about}: ${levels.map(levelName).join(' to ')}`, {
    context: [...(subject ? [place(subject)] : []), ...origin(ladder)],
    lead: [
      ...levels.flatMap((id) => levelOf(ladder, id) ?? []).flatMap((level) => undefinedSentences(ladder, level, [])),
      ...(summary === '' ? [] : [`${summary}.`]),
    ],
    parts: steps.map((step) =>
      stepPart(step, { ladder, isOnly: subject?.competency != null, isPath: levels.length > 2 }),
    ),
    closing: present(ladder.cumulative),
    source: sourceOf(ladder),
    next: answer.next,
  })
}

function stepPart(
  { competency, from, to, pairs }: Step,
  { ladder, isOnly, isPath }: { ladder: Ladder; isOnly: boolean; isPath: boolean },
): Part {
  const step = `${levelName(from)} to ${levelName(to)}`
  const heading = [...(isOnly ? [] : [competency.name]), ...(isPath ? [step] : [])].join(', ')
  return part(heading === '' ? null : heading, {
    paragraphs: pairs.length === 0 ? ['Nothing is on file here at either level.'] : [],
    items: pairs.flatMap((pair) => pairItems(pair, levelName(from), levelName(to))),
    digest: marksSummary(pairs),
    whole: askFor(`${competency.name}: ${step}`, ladder, { level: `${from} vs ${to}`, competency: competency.slug }),
  })
}

/** A pair with a mark is one bullet; one that cannot be told stands plainly side by side, a bullet each. */
function pairItems({ before, after, mark, beforeSpans, afterSpans }: Pair, from: string, to: string): Item[] {
  const topic = (after ?? before)?.topic ?? null
  const was = before ? [item(from, '', { pieces: piecesOf(beforeSpans) })] : []
  const is = after ? [item(to, '', { pieces: piecesOf(afterSpans) })] : []
  if (mark === null) {
    const labelled = (each: Item): Item => ({ ...each, label: [each.label, ...present(topic)].join(', ') })
    return [...was, ...is].map(labelled)
  }
  if (mark === 'raised') return [item(topic, '', { mark: MARKS.raised, under: [...was, ...is] })]
  return [item(topic, '', { mark: MARKS[mark], pieces: piecesOf(after ? afterSpans : beforeSpans) })]
}

function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, changed }) => ({ text, style: changed ? 'strong' : 'plain' }))
}

/** "3 new, 2 raised, 1 the same, 1 no longer named"; empty where there is nothing to count. */
function marksSummary(pairs: readonly Pair[]): string {
  const count = (mark: Mark | null): number => pairs.filter((pair) => pair.mark === mark).length
  const parts: readonly (readonly [number, string])[] = [
    [count('new'), 'new'],
    [count('raised'), 'raised'],
    [count('same'), 'the same'],
    [count('no-longer-named'), 'no longer named'],
    [count(null), 'side by side'],
  ]
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ')
}

type LadderPairs = { readonly ladder: Ladder; readonly pairs: readonly Counterpart[] }

function laddersOutline(answer: AnswerOf<'comparison'>, counterparts: readonly LadderPairs[]): Outline {
  const { ladders, levels, subject, cells } = answer
  const about = subject ? `${subject.name}: ` : ''
  return outline(`${about}${listed(ladders.map((ladder) => ladder.name))} at ${levelNames(levels)}`, {
    context: ladders.map((ladder) => `${ladder.name}: ${origin(ladder).join(', ')}`),
    parts: rowsOf(answer, counterparts).map((row) => rowPart(row, ladders, cells)),
    next: answer.next,
  })
}

/** What stands side by side: at most one competency a ladder, in the order of `ladders`. */
type Row = readonly (Competency | null)[]

/** The first ladder's competencies with their counterparts in the others, then what is left of those. */
function rowsOf({ ladders, cells }: AnswerOf<'comparison'>, counterparts: readonly LadderPairs[]): Row[] {
  const asked = ladders.map((ladder) => [
    ...new Set(cells.flatMap((cell) => (cell.ladder === ladder ? [cell.competency] : []))),
  ])
  const [lefts = [], ...rights] = asked
  const rows: Row[] = lefts.map((left) => [
    left,
    ...rights.map((right, index) => {
      const pairs = counterparts[index]?.pairs ?? []
      return right.find((each) => pairs.some((pair) => pair.left === left && pair.right === each)) ?? null
    }),
  ])
  const placed = new Set(rows.flat())
  const lone = asked.flatMap((competencies, column) =>
    competencies
      .filter((each) => !placed.has(each))
      .map((each): Row => ladders.map((_, index) => (index === column ? each : null))),
  )
  return [...rows, ...lone]
}

function rowPart(row: Row, ladders: readonly Ladder[], cells: readonly Cell[]): Part {
  const names = new Set(row.flatMap((competency) => (competency ? [competency.name] : [])))
  const lacking = ladders.filter((_, column) => !row[column])
  const noCounterpart =
    lacking.length === 0 ? [] : [`No counterpart in ${listed(lacking.map((ladder) => ladder.name))}.`]
  const shown = cells.filter((cell) => row[ladders.indexOf(cell.ladder)] === cell.competency)
  const [one] = shown
  return part([...names].join(' / '), {
    paragraphs: noCounterpart,
    items: shown.map((cell) =>
      item(`${cell.ladder.name} ${levelName(cell.level.id)}`, cell.state === 'filled' ? '' : stateOf(cell), {
        under: cell.behaviors.map(behaviorItem),
      }),
    ),
    digest: [counted(shown.flatMap((cell) => cell.behaviors).length, 'behavior'), ...noCounterpart].join('; '),
    whole: one
      ? askFor(`${one.ladder.name}: ${one.competency.name}`, one.ladder, { competency: one.competency.slug })
      : null,
  })
}

function stateOf(cell: Cell): string {
  return cell.state === 'undefined'
    ? 'The ladder leaves this level undefined.'
    : 'Nothing is on file here at this level.'
}
