/** Lays out levels of a ladder side by side: every behavior of both, by pillar and competency, with what became of it. */
import type { AnswerOf, ResolvedSubject } from '../answer/answer.js'
import type { Pair } from '../compare/model.js'
import { levelName, levelOf, pillarAround } from '../ladder/ladders.js'
import type { Competency, Ladder, Pillar } from '../ladder/model.js'
import { type Ask, item, type Outline, outline, type Part, part, type ShortForm, type Table } from './outline.js'
import { place } from './outline-level.js'
import { sideBySideOutline } from './outline-side-by-side.js'
import {
  alsoThere,
  isNews,
  markCounts,
  marksSummary,
  markWords,
  newsFirst,
  newsLines,
  type Path,
  pathsOf,
  rankOf,
  stepItems,
  stepRows,
} from './outline-steps.js'
import { askFor, leftOut, origin, sourceOf, titleOf, undefinedSentences } from './wording.js'

export function comparisonOutline(answer: AnswerOf<'comparison'>): Outline {
  const { steps } = answer
  const [ladder] = answer.ladders
  return steps.kind === 'levels' && ladder
    ? levelsOutline(answer, ladder, pathsOf(steps.steps))
    : sideBySideOutline(answer, steps.kind === 'ladders' ? steps.counterparts : [])
}

function pairsOf({ steps }: Path): Pair[] {
  return steps.flatMap((step) => step.pairs)
}

function levelsOutline(answer: AnswerOf<'comparison'>, ladder: Ladder, all: readonly Path[]): Outline {
  const { levels, subject, only } = answer
  const steps = all[0]?.steps ?? []
  const columns = [...new Set(steps.flatMap(({ from, to }) => [from, to]))]
  const paths = only ? narrowed(all, ({ mark }) => mark === only) : all
  const pairs = all.flatMap(pairsOf)
  const counts = markCounts(pairs)
  const filled = newsFirst(
    paths.filter((path) => pairsOf(path).length > 0),
    pairsOf,
  )
  const isShort = pairs.length <= FEW
  const ends = levelRange(ladder, levels)
  return outline(`${titleOf(ladder, subject?.name ?? null, ends)}${only ? `: ${markWords(only)}` : ''}`, {
    context: [...(subject ? place(ladder, subject) : []), ...origin(ladder)],
    lead: [
      ...levels.flatMap((id) => levelOf(ladder, id) ?? []).flatMap((level) => undefinedSentences(ladder, level, [])),
      ...(pairs.length === 0 ? ['Nothing listed at these levels.'] : []),
    ],
    parts: filled.map((path) => pathPart(answer, ladder, path)),
    table: filled.length === 0 ? null : tableOf(answer, ladder, columns, filled),
    short: () => (isShort ? null : shortForm(answer, ladder, columns, filled)),
    inChannel: () => (isShort ? null : channelOf(answer, ladder, columns, filled)),
    closing: leftOut(paths.map(({ competency }) => competency)),
    source: sourceOf(ladder),
    choices: counts.length < 2 || isShort ? [] : countAsks(answer, counts),
    next: answer.next,
    hasMain: true,
  })
}

/** What is new or raised in full, and the rest by its counts. */
function shortForm(
  answer: AnswerOf<'comparison'>,
  ladder: Ladder,
  columns: readonly string[],
  paths: readonly Path[],
): ShortForm | null {
  const { told, rest } = split(columns, paths)
  if (told.length === 0) return null
  const parts = told.map((path) => pathPart(answer, ladder, path))
  const counts = rest.length === 0 ? [] : [countsPart(answer, ladder, rest, alsoThere(rest.flatMap(pairsOf)))]
  return { parts: [...parts, ...counts], everything: everything(answer) }
}

/** What is new or raised in a line each; where nothing is, or levels lie further apart, all of it by its counts. */
function channelOf(
  answer: AnswerOf<'comparison'>,
  ladder: Ladder,
  columns: readonly string[],
  paths: readonly Path[],
): ShortForm {
  const { told, rest } = split(columns, paths)
  const items = told.flatMap((path) => newsLines(ladder, path))
  const shown = items.length === 0 ? countsPart(answer, ladder, rest, null) : part(null, { items })
  return { parts: [shown], everything: everything(answer) }
}

/** Of levels further apart one behavior may be reworded at one and raised at the next, so there all is the rest. */
function split(columns: readonly string[], paths: readonly Path[]): { told: Path[]; rest: Path[] } {
  if (columns.length > 2) return { told: [], rest: [...paths] }
  return { told: newsFirst(narrowed(paths, isNews), pairsOf), rest: narrowed(paths, (pair) => !isNews(pair)) }
}

/** A line a pillar: how many of its behaviors are new, raised and so on. */
function countsPart(
  { subject }: AnswerOf<'comparison'>,
  ladder: Ladder,
  paths: readonly Path[],
  heading: string | null,
): Part {
  const items = groupsOf(ladder, subject, paths).map(([over, members]) =>
    item(over.name, marksSummary(members.flatMap(pairsOf))),
  )
  return part(heading, { items })
}

function everything({ phrase }: AnswerOf<'comparison'>): Ask {
  return { label: 'Show everything', text: phrase }
}

/** So few behaviors are seen at a glance, marks and all. */
const FEW = 3

/** "IC4 → IC5". */
function levelRange(ladder: Ladder, levels: readonly string[]): string {
  return [...new Set([levels.at(0) ?? '', levels.at(-1) ?? ''])].map((id) => levelName(ladder, id)).join(' → ')
}

/** The pairs that are asked for, and the competencies that have any. */
function narrowed(paths: readonly Path[], isAsked: (pair: Pair) => boolean): Path[] {
  return paths
    .map(({ competency, steps }) => ({
      competency,
      steps: steps.map((step) => ({ ...step, pairs: step.pairs.filter(isAsked) })),
    }))
    .filter((path) => pairsOf(path).length > 0)
}

/** How many are new, raised and so on: each opens those alone, and from there the others and all of them. */
function countAsks({ phrase, only }: AnswerOf<'comparison'>, counts: ReturnType<typeof markCounts>): Ask[] {
  const all: Ask[] = only ? [{ label: 'Show all', text: phrase }] : []
  return [
    ...counts.filter(({ mark }) => mark !== only).map(({ mark, label }): Ask => ({ label, text: phrase, view: mark })),
    ...all,
  ]
}

function pathPart(answer: AnswerOf<'comparison'>, ladder: Ladder, path: Path): Part {
  const { subject } = answer
  const { competency } = path
  const isAlone = subject !== null && subject.competency !== null
  return part(isAlone ? null : competency.name, {
    aside: subject ? null : (pillarAround(ladder, competency)?.name ?? null),
    items: stepItems(ladder, path, subject?.topic ?? null),
    digest: marksSummary(pairsOf(path)),
    whole: isAlone ? null : opening(answer, ladder, competency),
  })
}

/** Asks for a pillar or competency alone. */
function opening(
  { levels }: AnswerOf<'comparison'>,
  ladder: Ladder,
  { name, slug }: { name: string; slug: string },
): Ask {
  return askFor(titleOf(ladder, name, levelRange(ladder, levels)), ladder, {
    level: levels.join(' vs '),
    competency: slug,
  })
}

/** What is dropped in a row of its own, so that it can stand behind what is asked for. */
function withDroppedApart(path: Path): Path[] {
  const isDropped = ({ mark }: Pair): boolean => mark === 'dropped'
  return [...narrowed([path], (pair) => !isDropped(pair)), ...narrowed([path], isDropped)]
}

/** A group a pillar; of one pillar, and where there are none, a group a competency. */
function groupsOf(
  ladder: Ladder,
  subject: ResolvedSubject | null,
  paths: readonly Path[],
): [Pillar | Competency, Path[]][] {
  const groups = new Map<Pillar | Competency, Path[]>()
  for (const path of paths) {
    const over = (subject ? null : pillarAround(ladder, path.competency)) ?? path.competency
    groups.set(over, [...(groups.get(over) ?? []), path])
  }
  return [...groups]
}

function tableOf(
  answer: AnswerOf<'comparison'>,
  ladder: Ladder,
  columns: readonly string[],
  paths: readonly Path[],
): Table {
  const { subject } = answer
  const isNamed = !subject?.competency
  const hasTopics = paths.flatMap(pairsOf).some(({ before, after }) => typeof (after ?? before)?.topic === 'string')
  return {
    columns: [isNamed || !hasTopics ? 'Competency' : 'Topic', ...columns.map((id) => levelName(ladder, id))],
    groups: groupsOf(ladder, subject, paths).map(([over, members]) => {
      const pairs = members.flatMap(pairsOf)
      const whole = isNamed ? opening(answer, ladder, over) : null
      return {
        part: part(over.name, { digest: marksSummary(pairs), whole }),
        rows: members
          .flatMap((path) => (columns.length > 2 ? [path] : withDroppedApart(path)))
          .flatMap((path) => {
            const rank = rankOf(pairsOf(path))
            return stepRows(path, columns, isNamed).map((row) => ({ ...row, rank }))
          }),
      }
    }),
    besides: [],
  }
}
