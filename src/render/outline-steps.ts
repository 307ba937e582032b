/**
 * How the steps of one competency read: each behavior beside the one a level below, over many levels as a path, and in a
 * few words where there is room for no more.
 */
import type { Mark, Pair, Span, Step } from '../compare/model.js'
import { levelName } from '../ladder/ladders.js'
import type { Ladder } from '../ladder/model.js'
import { cut } from './cut.js'
import { type Item, item, type Piece, plainPiece } from './outline.js'

const MARKS: Readonly<Record<Mark, string>> = {
  new: 'new at this level',
  raised: 'raised',
  same: 'same',
  'no-longer-named': 'no longer named',
}

/** Characters of a behavior in an overview: a line or two of a wide window. */
const GLIMPSE = 120

/**
 * One item a behavior of one competency: what it was and what it becomes, level by level.
 * @param steps from level to level, lowest first
 * @param asked the topic asked for, which need not be said again
 */
export function stepItems(ladder: Ladder, steps: readonly Step[], asked: string | null): Item[] {
  const threads = threadsOf(ladder, steps)
  return threads.flatMap((thread) => {
    const [first] = thread
    const topic = asked === null ? topicOf(thread) : null
    if (first && steps.length === 1) return pairItem(first, topic)
    const [start, ...rest] = stationsOf(thread)
    if (topic !== null) return item(topic, '', { under: stationsOf(thread) })
    if (!start) return []
    return threads.length === 1 ? [start, ...rest] : { ...start, under: rest }
  })
}

/** A pair with the levels it lies between. */
interface Link extends Pair {
  readonly from: string
  readonly to: string
}

/** What becomes of a behavior from level to level. */
function threadsOf(ladder: Ladder, steps: readonly Step[]): Link[][] {
  const threads: Link[][] = []
  for (const { from, to, pairs } of steps) {
    for (const pair of pairs) {
      const known = pair.before && threads.find((thread) => thread.at(-1)?.after === pair.before)
      const link = { ...pair, from: levelName(ladder, from), to: levelName(ladder, to) }
      if (known) known.push(link)
      else threads.push([link])
    }
  }
  return threads
}

function topicOf(thread: readonly Link[]): string | null {
  return thread.flatMap(({ before, after }) => (after ?? before)?.topic ?? [])[0] ?? null
}

/** Lower level first; what has a mark says it, what cannot be told stands plainly side by side. */
function pairItem({ before, after, mark, beforeSpans, afterSpans, from, to }: Link, topic: string | null): Item {
  const sides = [
    ...(before ? [item(from, '', { pieces: piecesOf(beforeSpans) })] : []),
    ...(after ? [item(to, '', { pieces: piecesOf(afterSpans) })] : []),
  ]
  const [first, ...rest] = sides
  if (mark === null && rest.length === 0 && first) {
    return { ...first, label: topic ?? first.label, mark: topic && first.label }
  }
  if (mark === null && topic === null && first) return { ...first, under: rest }
  if (mark === null || mark === 'raised') return item(topic, '', { mark: mark && MARKS[mark], under: sides })
  return item(topic, '', { mark: MARKS[mark], pieces: piecesOf(after ? afterSpans : beforeSpans) })
}

/** Each level once, with what it is to the one before it; a behavior that stays the same is not said again. */
function stationsOf(thread: readonly Link[]): Item[] {
  const start = thread[0]
  return [
    ...(start?.before ? [item(start.from, '', { pieces: piecesOf(start.beforeSpans) })] : []),
    ...thread.map(({ after, mark, to, afterSpans }) =>
      item(to, '', { mark: mark && MARKS[mark], pieces: after && mark !== 'same' ? piecesOf(afterSpans) : [] }),
    ),
  ]
}

/** What is new or raised in one step, in the words of the higher level, as far as they fit, the telling ones among them. */
export function glimpses(pairs: readonly Pair[]): Item[] {
  return pairs.filter(isMore).map(({ after, mark, afterSpans }) => {
    return item(after?.topic ?? null, '', {
      mark: mark && MARKS[mark],
      pieces: glimpse(piecesOf(afterSpans)),
    })
  })
}

/** Whether the higher level surely asks for more. */
export function isMore({ mark }: Pair): boolean {
  return mark === 'new' || mark === 'raised'
}

/** "3 new, 2 raised, 1 the same, 4 to read side by side"; the bare word where there is one; empty where there is none. */
export function marksSummary(pairs: readonly Pair[]): string {
  const count = (mark: Mark): number => pairs.filter((pair) => pair.mark === mark).length
  const untold = pairs.filter((pair) => pair.mark === null)
  const paired = untold.filter((pair) => pair.before && pair.after).length
  const parts: readonly (readonly [number, string])[] = [
    [count('new'), 'new'],
    [count('raised'), 'raised'],
    [count('same'), 'the same'],
    [count('no-longer-named'), 'no longer named'],
    [paired, 'to read side by side'],
    [untold.length - paired, 'at one level only'],
  ]
  const told = parts.filter(([number]) => number > 0)
  return told.map(([number, words]) => (pairs.length === 1 ? words : `${number} ${words}`)).join(', ')
}

function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, changed }) => ({ text, style: changed ? 'strong' : 'plain' }))
}

/** As much of a behavior as fits, from its start, else from the sentence that holds the first words set off. */
function glimpse(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces
  if (!first || first.style === 'strong' || textOf(pieces).length <= GLIMPSE) return shortened(pieces)
  const start = first.text.lastIndexOf('. ') + 1
  return start === 0 ? shortened(pieces) : shortened([{ ...first, text: `…${first.text.slice(start)}` }, ...rest])
}

/** The pieces that fit, the last of them cut. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const whole = textOf(pieces)
  const short = cut(whole, GLIMPSE)
  if (short === whole) return [...pieces]
  let free = short.length - 1
  const kept = pieces.map((piece) => {
    const text = piece.text.slice(0, free)
    free -= text.length
    return { ...piece, text }
  })
  return [...kept.filter(({ text }) => text !== ''), plainPiece('…')]
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
