/** Lays out what differs: levels of a ladder step by step, ladders side by side. */
import type { AnswerOf, Cell, ResolvedSubject } from '../answer/answer.js'
import type { Counterpart, Mark, Pair, Span, Step } from '../answer/compare.js'
import { levelName, levelOf } from '../ladder/ladders.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { type Ask, type Item, item, type Outline, outline, type Part, type Piece, part } from './outline.js'
import { behaviorItem, place, present } from './outline-level.js'
import { askFor, counted, levelNames, listed, origin, originPhrase, sourceOf, undefinedSentences } from './wording.js'

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
  const pairs = steps.flatMap((step) => step.pairs)
  return outline(`${about}: ${levels.map(levelName).join(' to ')}`, {
    context: [...(subject ? [place(subject)] : []), ...origin(ladder)],
    lead: [
      ...levels.flatMap((id) => levelOf(ladder, id) ?? []).flatMap((level) => undefinedSentences(ladder, level, [])),
      ...(pairs.length > 1 ? [`${marksSummary(pairs)}.`] : []),
    ],
    parts: steps.map((step) => stepPart(step, ladder, subject, levels.length > 2)),
    closing: present(ladder.cumulative),
    source: sourceOf(ladder),
    next: answer.next,
  })
}

function stepPart(
  { competency, from, to, pairs }: Step,
  ladder: Ladder,
  subject: ResolvedSubject | null,
  isPath: boolean,
): Part {
  const step = `${levelName(from)} to ${levelName(to)}`
  const topic = subject?.topic ?? null
  const heading = [...(subject?.competency ? [] : [competency.name]), ...(isPath ? [step] : [])].join(', ')
  return part(heading || null, {
    paragraphs: pairs.length === 0 ? ['Nothing is on file here at either level.'] : [],
    items: pairs.map((pair) => pairItem(pair, levelName(from), levelName(to), topic)),
    digest: marksSummary(pairs),
    whole: askFor(`${competency.name}: ${step}`, ladder, {
      level: `${from} vs ${to}`,
      competency: competency.slug,
      topic,
    }),
  })
}

/**
 * Lower level first; what has a mark says it, what cannot be told stands plainly side by side.
 * @param asked the topic asked for, which need not be said again
 */
function pairItem(
  { before, after, mark, beforeSpans, afterSpans }: Pair,
  from: string,
  to: string,
  asked: string | null,
): Item {
  const topic = asked === null ? ((after ?? before)?.topic ?? null) : null
  const sides = [
    ...(before ? [item(from, '', { pieces: piecesOf(beforeSpans) })] : []),
    ...(after ? [item(to, '', { pieces: piecesOf(afterSpans) })] : []),
  ]
  const [first, ...rest] = sides
  if (mark === null && rest.length === 0 && first)
    return { ...first, label: topic ?? first.label, mark: topic && first.label }
  if (mark === null && topic === null && first) return { ...first, under: rest }
  if (mark === null || mark === 'raised') return item(topic, '', { mark: mark && MARKS[mark], under: sides })
  return item(topic, '', { mark: MARKS[mark], pieces: piecesOf(after ? afterSpans : beforeSpans) })
}

function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, changed }) => ({ text, style: changed ? 'strong' : 'plain' }))
}

/** "3 new, 2 raised, 1 the same, 4 for you to compare"; empty where there is nothing to count. */
function marksSummary(pairs: readonly Pair[]): string {
  const count = (mark: Mark): number => pairs.filter((pair) => pair.mark === mark).length
  const untold = pairs.filter((pair) => pair.mark === null)
  const paired = untold.filter((pair) => pair.before && pair.after).length
  const parts: readonly (readonly [number, string])[] = [
    [count('new'), 'new'],
    [count('raised'), 'raised'],
    [count('same'), 'the same'],
    [count('no-longer-named'), 'no longer named'],
    [paired, 'for you to compare'],
    [untold.length - paired, 'at one level only'],
  ]
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ')
}

type LadderPairs = { readonly ladder: Ladder; readonly pairs: readonly Counterpart[] }

function laddersOutline(answer: AnswerOf<'comparison'>, counterparts: readonly LadderPairs[]): Outline {
  const { ladders, levels, subject } = answer
  const about = subject ? `${subject.name}: ` : ''
  return outline(`${about}${listed(ladders.map((ladder) => ladder.name))} at ${levelNames(levels)}`, {
    context: ladders.map((ladder) => `${ladder.name}: ${originPhrase(ladder)}`),
    parts: rowsOf(answer, counterparts).map((row) => rowPart(row, answer)),
    next: answer.next,
  })
}

/** What stands side by side: at most one competency a ladder, in the order of `ladders`. */
type Row = readonly (Competency | null)[]

/** What corresponds, in the order of the first ladder's page; behind it what has no counterpart, ladder by ladder. */
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
  const paired = rows.filter((row) => row.some((each, column) => column > 0 && each))
  const placed = new Set(paired.flat())
  const lone = asked.flatMap((competencies, column) =>
    competencies
      .filter((each) => !placed.has(each))
      .map((each): Row => ladders.map((_, index) => (index === column ? each : null))),
  )
  return [...paired, ...lone]
}

function rowPart(row: Row, { ladders, levels, cells }: AnswerOf<'comparison'>): Part {
  const present = ladders.filter((_, column) => row[column])
  const lacking = ladders.filter((_, column) => !row[column]).map((ladder) => `no counterpart in ${ladder.name}`)
  const names = new Set(row.flatMap((competency) => competency?.name ?? []))
  const shown = cells.filter((cell) => row[ladders.indexOf(cell.ladder)] === cell.competency)
  return part([...names].join(' / '), {
    aside: lacking.length === 0 ? null : listed(lacking),
    items: shown.map((cell) =>
      item(`${cell.ladder.name} ${levelName(cell.level.id)}`, cell.state === 'filled' ? '' : stateOf(cell), {
        under: cell.behaviors.map(behaviorItem),
      }),
    ),
    digest: [counted(shown.flatMap((cell) => cell.behaviors).length, 'behavior'), ...lacking].join(', '),
    whole: rowAsk(row, present, levels),
  })
}

/** Shows a row whole: side by side where the ladders call it the same, else the first one that has it. */
function rowAsk(row: Row, present: readonly Ladder[], levels: readonly string[]): Ask | null {
  const [competency, ...others] = row.flatMap((each) => each ?? [])
  const [ladder] = present
  if (!competency || !ladder) return null
  const level = levels.join(' vs ')
  const { text } = askFor('', ladder, { level, competency: competency.slug })
  if (others.length === 0 || others.some((each) => each.slug !== competency.slug)) {
    return { label: `${ladder.name}: ${competency.name}`, text }
  }
  const rest = present.slice(1).map((each) => `vs ${askFor('', each).text}`)
  return {
    label: `${competency.name} side by side`,
    text: [askFor('', ladder).text, ...rest, level, competency.slug].join(' '),
  }
}

function stateOf(cell: Cell): string {
  return cell.state === 'undefined'
    ? 'The ladder leaves this level undefined.'
    : 'Nothing is on file here at this level.'
}
