/** Lays out what differs between levels of a ladder, competency by competency; on one screen what is new or raised first. */
import type { AnswerOf, ResolvedSubject } from '../answer/answer.js'
import type { Pair, Step } from '../compare/model.js'
import { levelName, levelOf } from '../ladder/ladders.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { type Ask, type Item, item, type Outline, outline, type Part, part } from './outline.js'
import { place, present } from './outline-level.js'
import { sideBySideOutline } from './outline-side-by-side.js'
import { glimpses, isMore, marksSummary, stepItems } from './outline-steps.js'
import { askFor, counted, leftOut, listedBriefly, origin, sourceOf, undefinedSentences } from './wording.js'

/** More behaviors than these, of several competencies, are no screenful. */
const SCREENFUL = 6

export function comparisonOutline(answer: AnswerOf<'comparison'>): Outline {
  const { steps } = answer
  const [ladder] = answer.ladders
  return steps.kind === 'levels' && ladder
    ? levelsOutline(answer, ladder, byCompetency(steps.steps))
    : sideBySideOutline(answer, steps.kind === 'ladders' ? steps.counterparts : [])
}

/** The steps of one competency from level to level: several where the levels lie further apart. */
interface Path {
  readonly competency: Competency
  readonly steps: readonly Step[]
}

function byCompetency(steps: readonly Step[]): Path[] {
  const competencies = [...new Set(steps.map((step) => step.competency))]
  return competencies.map((competency) => ({
    competency,
    steps: steps.filter((step) => step.competency === competency),
  }))
}

function pairsOf({ steps }: Path): Pair[] {
  return steps.flatMap((step) => step.pairs)
}

function levelsOutline(answer: AnswerOf<'comparison'>, ladder: Ladder, paths: readonly Path[]): Outline {
  const { levels, subject } = answer
  const about = [ladder.name, ...(subject ? [subject.name] : [])].join(', ')
  const ends = [levels.at(0) ?? '', levels.at(-1) ?? ''].map((id) => levelName(ladder, id)).join(' to ')
  const pairs = paths.flatMap(pairsOf)
  const opening = (path: Path): Ask =>
    askFor(path.competency.name, ladder, {
      level: levels.join(' vs '),
      competency: path.competency.slug,
      topic: subject?.topic ?? null,
    })
  const isWall = paths.length > 1 && pairs.length > SCREENFUL
  const ordered = [...paths.filter(hasMore), ...paths.filter((path) => !hasMore(path))]
  return outline(`${about}: ${ends}`, {
    context: [...(subject ? place(subject) : []), ...origin(ladder)],
    lead: [
      ...levels.flatMap((id) => levelOf(ladder, id) ?? []).flatMap((level) => undefinedSentences(ladder, level, [])),
      ...(pairs.length > 1
        ? summary(
            ladder,
            paths.flatMap(({ steps }) => steps),
          )
        : []),
    ],
    parts: paths.map((path) => pathPart(ladder, path, subject, opening(path))),
    overview: isWall ? overview(ladder, ordered, opening) : null,
    closing: [
      ...(pairs.some(({ before, after, mark }) => before && after && mark === null) ? [UNMARKED] : []),
      ...leftOut(paths.map(({ competency }) => competency)),
      ...present(ladder.cumulative),
    ],
    source: sourceOf(ladder),
    picks: isWall ? [{ label: 'Open a competency', asks: ordered.map(opening) }] : [],
    next: answer.next,
  })
}

const UNMARKED =
  'Where nothing is marked, the words differ but do not tell what more is asked: read the levels side by side.'

/** What the steps come to, one sentence a step, led by its level where there are several; empty where the marks say it. */
function summary(ladder: Ladder, steps: readonly Step[]): string[] {
  const byLevel = new Map<string, Pair[]>()
  for (const { to, pairs } of steps) byLevel.set(to, [...(byLevel.get(to) ?? []), ...pairs])
  const told = [...byLevel].filter(([, pairs]) => pairs.length > 0)
  if (told.every(([, pairs]) => pairs.length === 1)) return []
  const of = (to: string, pairs: readonly Pair[]): string =>
    byLevel.size > 1 ? levelName(ladder, to) : `Of ${counted(pairs.length, 'behavior')}`
  return [told.map(([to, pairs]) => `${of(to, pairs)}: ${marksSummary(pairs)}.`).join(' ')]
}

function pathPart(ladder: Ladder, path: Path, subject: ResolvedSubject | null, whole: Ask): Part {
  const items = stepItems(ladder, path.steps, subject?.topic ?? null)
  return part(subject?.competency ? null : path.competency.name, {
    paragraphs: items.length === 0 ? ['Nothing is on file here at these levels.'] : [],
    items,
    digest: summaryOf(ladder, path),
    whole,
  })
}

function summaryOf(ladder: Ladder, path: Path): string {
  const only = onlyStep(path)
  if (only) return marksSummary(only.pairs)
  return stepsSummary(ladder, path.steps)
}

function stepsSummary(ladder: Ladder, steps: readonly Step[]): string {
  return steps
    .flatMap(({ to, pairs }) => (pairs.length === 0 ? [] : [`${levelName(ladder, to)}: ${marksSummary(pairs)}`]))
    .join('; ')
}

/** The step, where the levels are neighbours. */
function onlyStep({ steps }: Path): Step | null {
  const [first, ...more] = steps
  return first && more.length === 0 ? first : null
}

function hasMore(path: Path): boolean {
  return pairsOf(path).some(isMore)
}

/** A line a competency where something is new or raised, then the names of the others, and how to read each. */
function overview(ladder: Ladder, paths: readonly Path[], opening: (path: Path) => Ask): Part[] {
  const more = paths.filter(hasMore)
  const others = paths.filter((path) => !hasMore(path))
  const [example] = paths.map(opening)
  const only = paths[0] && onlyStep(paths[0])
  const how = `To read one level by level, choose it below or ask for it, as in /ladder ${example?.text}.`
  return [
    ...list(
      `New or raised ${only ? `at ${levelName(ladder, only.to)}` : 'along the way'}`,
      more.map((path) => moreItem(ladder, path)),
    ),
    ...list(more.length === 0 ? null : 'The others', otherItems(others)),
    part(null, { paragraphs: [how], digest: how }),
  ]
}

function list(heading: string | null, items: readonly Item[]): Part[] {
  return items.length === 0
    ? []
    : [part(heading, { items, digest: listedBriefly(items.flatMap(({ label }) => label ?? [])) })]
}

function moreItem(ladder: Ladder, path: Path): Item {
  const only = onlyStep(path)
  const { name } = path.competency
  if (!only)
    return item(
      name,
      stepsSummary(
        ladder,
        path.steps.map((step) => ({ ...step, pairs: step.pairs.filter(isMore) })),
      ),
    )
  const shown = glimpses(only.pairs)
  const [first] = shown
  return first && only.pairs.length === 1
    ? { ...first, label: name }
    : item(name, summaryOf(ladder, path), { under: shown })
}

/** Competencies of which the same is to be said, together. */
function otherItems(paths: readonly Path[]): Item[] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const pairs = pairsOf(path)
    const about = kindOf(pairs)
    const name = pairs.length > 1 ? `${path.competency.name} (${pairs.length})` : path.competency.name
    groups.set(about, [...(groups.get(about) ?? []), name])
  }
  return [...groups].map(([about, names]) => item(about, names.join(', ')))
}

function kindOf(pairs: readonly Pair[]): string {
  const all = (is: (pair: Pair) => boolean): boolean => pairs.every(is)
  if (pairs.length === 0) return 'Nothing on file'
  if (all(({ mark }) => mark === 'same')) return 'The same'
  if (all(({ mark }) => mark === 'no-longer-named')) return 'No longer named'
  if (all(({ before, after, mark }) => mark === null && !(before && after))) return 'At one level only'
  return 'To read side by side'
}
