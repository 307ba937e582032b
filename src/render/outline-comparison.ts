/** Lays out levels of a ladder side by side: every behavior of both, by pillar and competency, with what became of it. */
import type { AnswerOf, ResolvedSubject } from '../answer/answer.js'
import type { Mark, Pair } from '../compare/model.js'
import { levelName, levelOf, pillarAround } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { type Ask, type Item, item, type Outline, outline, type Part, part, type Table } from './outline.js'
import { place, present } from './outline-level.js'
import { sideBySideOutline } from './outline-side-by-side.js'
import { markCounts, marksSummary, markWords, type Path, pathsOf, stepItems, stepRows } from './outline-steps.js'
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
  const paths = only ? narrowed(all, only) : all
  const counts = markCounts(all.flatMap(pairsOf))
  const groups = grouped(answer, ladder, paths)
  const parts = groups.map(({ heading, whole, members }) =>
    part(heading, {
      items: members.flatMap((path) => pathItems(ladder, path, heading, subject)),
      digest: marksSummary(members.flatMap(pairsOf)),
      whole,
    }),
  )
  const [ends, missing] = [levelRange(ladder, levels), all.flatMap(pairsOf).length === 0]
  return outline(`${titleOf(ladder, subject?.name ?? null, ends)}${only ? `: ${markWords(only)}` : ''}`, {
    context: [...(subject ? place(ladder, subject) : []), ...origin(ladder)],
    lead: [
      ...levels.flatMap((id) => levelOf(ladder, id) ?? []).flatMap((level) => undefinedSentences(ladder, level, [])),
      ...(missing ? ['Nothing listed at these levels.'] : []),
    ],
    parts: missing ? [] : parts,
    table: missing ? null : tableOf(ladder, columns, groups, parts, subject),
    closing: [...leftOut(paths.map(({ competency }) => competency)), ...(subject ? [] : present(ladder.cumulative))],
    source: sourceOf(ladder),
    choices: counts.length < 2 || all.flatMap(pairsOf).length <= FEW ? [] : countAsks(answer, counts),
    next: answer.next,
    hasMain: true,
  })
}

/** So few behaviors are seen at a glance, marks and all. */
const FEW = 3

/** "IC4 → IC5". */
function levelRange(ladder: Ladder, levels: readonly string[]): string {
  return [...new Set([levels.at(0) ?? '', levels.at(-1) ?? ''])].map((id) => levelName(ladder, id)).join(' → ')
}

/** What is marked so, and the competencies where something is. */
function narrowed(paths: readonly Path[], only: Mark): Path[] {
  return paths
    .map(({ competency, steps }) => ({
      competency,
      steps: steps.map((step) => ({ ...step, pairs: step.pairs.filter(({ mark }) => mark === only) })),
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

interface Group {
  readonly heading: string | null
  /** Opens it alone; null where it is all there is. */
  readonly whole: Ask | null
  readonly members: readonly Path[]
}

/** Pillar by pillar, of one pillar or where there are none competency by competency, in the page's order. */
function grouped(answer: AnswerOf<'comparison'>, ladder: Ladder, paths: readonly Path[]): Group[] {
  const { levels, subject } = answer
  const filled = paths.filter((path) => pairsOf(path).length > 0)
  if (subject?.competency) return filled.length === 0 ? [] : [{ heading: null, whole: null, members: filled }]
  const group = ({ name, slug }: { name: string; slug: string }, members: readonly Path[]): Group => {
    return { heading: name, whole: askFor(name, ladder, { level: levels.join(' vs '), competency: slug }), members }
  }
  if (subject || ladder.pillars.length < 2) return filled.map((path) => group(path.competency, [path]))
  return [...ladder.pillars, null].flatMap((pillar): Group[] => {
    const members = filled.filter(({ competency }) => pillarAround(ladder, competency) === pillar)
    if (members.length === 0) return []
    return pillar ? [group(pillar, members)] : members.map((path) => group(path.competency, [path]))
  })
}

/** A competency with its behaviors; the behaviors alone where its name stands over them. */
function pathItems(ladder: Ladder, path: Path, heading: string | null, subject: ResolvedSubject | null): Item[] {
  const items = stepItems(ladder, path, subject?.topic ?? null)
  const { name } = path.competency
  return heading === null || heading === name ? items : [item(name, '', { under: items })]
}

function tableOf(
  ladder: Ladder,
  columns: readonly string[],
  groups: readonly Group[],
  parts: readonly Part[],
  subject: ResolvedSubject | null,
): Table {
  const isNamed = !subject?.competency
  return {
    columns: [isNamed ? 'Competency' : 'Topic', ...columns.map((id) => levelName(ladder, id))],
    groups: groups.map(({ members }, index) => ({
      part: parts.length > 1 ? (parts[index] ?? null) : null,
      rows: members.flatMap((path) => stepRows(path, columns, isNamed)),
    })),
  }
}
