/**
 * How levels of one ladder read beside each other: each behavior with what becomes of it from level to level, as list items
 * and as rows of a table. ▲: new, or more is asked. ◆: other words, which do not tell. Nothing: the same.
 */
import { fullSubjectName } from '../answer/titles.js'
import type { Mark, Pair, Span, Step } from '../compare/model.js'
import { levelName } from '../ladder/ladders.js'
import type { Competency, Ladder } from '../ladder/model.js'
import { firstClause, ONE_LINE } from './cut.js'
import { type Item, item, type Piece, plainPiece, type Row } from './outline.js'
import { listed } from './wording.js'

const SIGNS: Readonly<Record<Mark, string>> = { new: '▲ ', raised: '▲ ', reworded: '◆ ', same: '', dropped: '' }
export const WORDS: Readonly<Record<Mark, string>> = {
  new: 'new',
  raised: 'raised',
  reworded: 'reworded',
  same: 'the same',
  dropped: 'dropped',
}
/** In which order marks are counted. */
const MARKS: readonly Mark[] = ['new', 'raised', 'reworded', 'dropped', 'same']

/** The steps of one competency from level to level: several where the levels lie further apart. */
export interface Path {
  readonly competency: Competency
  readonly steps: readonly Step[]
}

/** The steps by competency. */
export function pathsOf(steps: Path['steps']): Path[] {
  const competencies = [...new Set(steps.map((step) => step.competency))]
  return competencies.map((competency) => ({
    competency,
    steps: steps.filter((step) => step.competency === competency),
  }))
}

/** What becomes of one behavior. */
interface Thread {
  readonly topic: string | null
  readonly links: readonly (Pair & Pick<Step, 'from' | 'to'>)[]
}

/** What becomes of each behavior of a competency, from level to level. */
function threadsOf({ steps }: Path): Thread[] {
  const threads: Thread['links'][number][][] = []
  for (const { from, to, pairs } of steps) {
    for (const pair of pairs) {
      const known = pair.before && threads.find((links) => links.at(-1)?.after === pair.before)
      if (known) known.push({ ...pair, from, to })
      else threads.push([{ ...pair, from, to }])
    }
  }
  return threads.map((links) => {
    const topics = links.flatMap(({ before, after }) => (after ?? before)?.topic ?? [])
    return { topic: topics[0] ?? null, links }
  })
}

/**
 * A behavior an item, the levels below it side by side; without a topic of its own, the levels alone. News comes first.
 * @param asked the topic asked for, which need not be said again
 */
export function stepItems(ladder: Ladder, path: Path, asked: string | null): Item[] {
  return newsFirst(threadsOf(path), ({ links }) => links).flatMap(({ topic, links }) => {
    const levels = levelItems(ladder, links)
    return topic === null || topic === asked ? levels : item(topic, '', { under: levels })
  })
}

/** A line a behavior: what is asked for now, by how it begins. */
export function newsLines(ladder: Ladder, path: Path): Item[] {
  return newsFirst(threadsOf(path), ({ links }) => links).flatMap(({ topic, links }) => {
    const name = fullSubjectName(ladder, { competency: path.competency.slug, topic })
    return links.flatMap(({ after, mark }) =>
      after && mark ? marked(item(name, firstClause(after.text, ONE_LINE)), mark) : [],
    )
  })
}

/** Lowest first; what stays as it was is not said again. */
function levelItems(ladder: Ladder, links: Thread['links']): Item[] {
  const [first, ...more] = links
  if (!first) return []
  const [from, to] = [first.from, first.to].map((level) => levelName(ladder, level))
  if (more.length === 0 && first.mark === 'same') {
    return [item(`${from} and ${to}`, '', { mark: WORDS.same, pieces: piecesOf(first.afterSpans) })]
  }
  if (more.length === 0 && first.mark === 'dropped') {
    return [item(from ?? '', '', { mark: `dropped at ${to}`, pieces: piecesOf(first.beforeSpans) })]
  }
  const start = first.before ? [item(from ?? '', first.before.text)] : []
  return [
    ...start,
    ...links.flatMap(({ to: level, after, mark, afterSpans }) => {
      const label = `${mark ? SIGNS[mark] : ''}${levelName(ladder, level)}`
      if (!after && mark !== 'dropped') return []
      return item(label, '', {
        mark: mark && WORDS[mark],
        pieces: after && mark !== 'same' ? piecesOf(afterSpans) : [],
      })
    }),
  ]
}

/**
 * A behavior a row, a level a column.
 * @param levels the columns, lowest first
 * @param isNamed whether the competency stands before the topics
 */
export function stepRows(path: Path, levels: readonly string[], isNamed: boolean): Row[] {
  const { name } = path.competency
  return threadsOf(path).map(({ topic, links }, index) => {
    const isFirst = index === 0
    const competency: Piece = { text: name, style: isFirst ? 'strong' : 'plain' }
    const label: Piece[] = topic === null ? [] : [{ text: topic, style: isNamed ? 'plain' : 'strong' }]
    const named = topic === null || (isNamed && isFirst) ? [competency, ...label] : label
    return { name: named, cells: levels.map((level) => cellAt(level, links)) }
  })
}

function cellAt(level: string, links: Thread['links']): Piece[] {
  const link = links.find(({ to }) => to === level)
  if (!link) return links.flatMap(({ from, before }) => (from === level && before ? [plainPiece(before.text)] : []))
  const { after, mark, afterSpans } = link
  if (mark === 'same') return [plainPiece('The same')]
  if (!after) return mark === 'dropped' ? [plainPiece('— dropped')] : []
  return [plainPiece(mark ? SIGNS[mark] : ''), ...piecesOf(afterSpans)]
}

/** The words that carry a change set off. */
export function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, changed }) => ({ text, style: changed ? 'strong' : 'plain' }))
}

/** Of each mark how many there are: "▲ 2 new". */
export function markCounts(pairs: readonly Pair[]): { readonly mark: Mark; readonly label: string }[] {
  return countsOf(pairs).map(({ mark, count }) => ({ mark, label: `${SIGNS[mark]}${count} ${WORDS[mark]}` }))
}

/** Without the marks that there are none of. */
function countsOf(pairs: readonly Pair[]): { readonly mark: Mark; readonly count: number }[] {
  const counts = MARKS.map((mark) => ({ mark, count: pairs.filter((pair) => pair.mark === mark).length }))
  return counts.filter(({ count }) => count > 0)
}

/** "10 reworded and 2 dropped behaviors". */
export function marksInWords(pairs: readonly Pair[]): string {
  const told = countsOf(pairs).map(({ mark, count }) => `${count} ${ADJECTIVES[mark]}`)
  return `${listed(told)} ${pairs.length === 1 ? 'behavior' : 'behaviors'}`
}

/** "Also reworded and dropped": over what is only counted. */
export function alsoThere(pairs: readonly Pair[]): string {
  return `Also ${listed(countsOf(pairs).map(({ mark }) => ADJECTIVES[mark]))}`
}

/** Marks as they stand before "behaviors". */
const ADJECTIVES: Readonly<Record<Mark, string>> = { ...WORDS, same: 'unchanged' }

/** Whether the higher level surely asks for more. */
export function isNews({ mark }: Pair): boolean {
  return mark === 'new' || mark === 'raised'
}

/** What is new stands at the top, where people begin to read, then what is raised; else the order stays. */
export function newsFirst<T>(all: readonly T[], pairsOf: (one: T) => readonly Pair[]): T[] {
  return byRank(all, (one) => rankOf(pairsOf(one)))
}

/** The highest rank first; else the order stays. */
export function byRank<T>(all: readonly T[], rankOf: (one: T) => number): T[] {
  return all.toSorted((one, other) => rankOf(other) - rankOf(one))
}

/** Where there is something new, where something is raised, where neither, and where all is dropped. */
export function rankOf(pairs: readonly Pair[]): number {
  if (pairs.every(({ mark }) => mark === 'dropped')) return -1
  return pairs.some(({ mark }) => mark === 'new') ? 2 : Number(pairs.some(isNews))
}

/** Whether a cell of a table begins with the sign of news. */
export function tellsNews(text: string): boolean {
  return text.startsWith(SIGNS.new)
}

/** "▲ 2 new · ◆ 1 reworded". */
export function marksSummary(pairs: readonly Pair[]): string {
  return markCounts(pairs)
    .map(({ label }) => label)
    .join(' · ')
}

/** "▲ raised". */
export function markWords(mark: Mark): string {
  return `${SIGNS[mark]}${WORDS[mark]}`
}

/** "▲ IC4". */
export function signed(mark: Mark, label: string): string {
  return `${SIGNS[mark]}${label}`
}

/** "▲ Discovery (raised)", "▲ Raised": an item with how it stands to the level below. */
export function marked(shown: Item, mark: Mark): Item {
  const { label } = shown
  return label === null
    ? { ...shown, label: `${SIGNS[mark]}${capital(WORDS[mark])}` }
    : { ...shown, label: signed(mark, label), mark: WORDS[mark] }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
