/** Lays out a brief for a 1:1 like a page: what the next level asks anew, then what to talk about. */
import type { Brief, BriefPart } from '../answer/brief.js'
import type { Mark, Pair } from '../compare/model.js'
import { pillarAround } from '../ladder/ladders.js'
import { type Item, item, type Outline, outline, type Part, part } from './outline.js'
import { behaviorItem } from './outline-level.js'
import { isNews, marked, marksInWords, marksSummary, newsFirst, piecesOf } from './outline-steps.js'
import { counted, origin, sourceOf, titleOf, undefinedSentences } from './wording.js'

/** What says most stands first. */
const ORDER: readonly (Mark | null)[] = ['new', 'raised', 'reworded', 'dropped', 'same', null]

/** Which ladder and levels a brief is about, and which subject: "Scope · PMM IC4 → IC5". */
export function briefTitle({ ladder, subject, level, next }: Brief): string {
  const ends = [level, ...(next ? [next] : [])].map(({ name }) => name).join(' → ')
  return titleOf(ladder, subject?.name ?? null, ends)
}

/** @param all whether what is neither new nor raised stands in it, too; it does where nothing else would */
export function briefOutline(brief: Brief, all: boolean): Outline {
  const { ladder, level, next, parts } = brief
  const left = all ? [] : leftOut(brief)
  const shown = parts
    .map(({ competency, pairs }) => ({ competency, pairs: inOrder(pairs.filter((pair) => !left.includes(pair))) }))
    .filter(({ pairs }) => pairs.length > 0)
  const levels = [level, ...(next ? [next] : [])]
  const summaries = levels.flatMap(({ name, summary }) => (summary === null ? [] : [item(name, summary)]))
  return outline(`1:1 brief: ${briefTitle(brief)}`, {
    context: origin(ladder),
    lead: levels.flatMap((each) => undefinedSentences(ladder, each, [])),
    parts: [
      ...(summaries.length === 0 ? [] : [part(null, { items: summaries, digest: counted(summaries.length, 'level') })]),
      ...newsFirst(shown, ({ pairs }) => pairs).map((each) => competencyPart(brief, each)),
      TO_TALK_ABOUT,
    ],
    closing: left.length === 0 ? [] : [`Left out: ${marksInWords(left)}.`],
    source: sourceOf(ladder),
  })
}

/** What a brief leaves out unless all of it is asked for: where something is new or raised, the rest. */
export function leftOut({ parts }: Brief): Pair[] {
  const pairs = parts.flatMap((each) => each.pairs)
  return pairs.some(isNews) ? pairs.filter((pair) => !isNews(pair)) : []
}

function inOrder(pairs: readonly Pair[]): Pair[] {
  return ORDER.flatMap((mark) => pairs.filter((pair) => pair.mark === mark))
}

function competencyPart({ ladder, level, next }: Brief, { competency, pairs }: BriefPart): Part {
  return part(competency.name, {
    aside: pillarAround(ladder, competency)?.name ?? null,
    items: pairs.map((pair) => pairItem(pair, level.name, next?.name ?? null)),
    digest: next ? marksSummary(pairs) : counted(pairs.length, 'behavior'),
  })
}

/** What the next level asks, and below it what this one asks; where only one of them says something, that. */
function pairItem({ before, after, mark, beforeSpans, afterSpans }: Pair, level: string, next: string | null): Item {
  const behavior = after ?? before
  if (!behavior) return item(null, '')
  const shown = behaviorItem(behavior)
  if (mark === 'dropped') return { ...shown, label: shown.label ?? level, mark: `dropped at ${next}` }
  const now = mark !== 'same' && before && after ? [item(`${level} now`, before.text)] : []
  const told = { ...shown, pieces: piecesOf(after ? afterSpans : beforeSpans), under: [...shown.under, ...now] }
  return mark === null ? told : marked(told, mark)
}

const TO_TALK_ABOUT = part('To talk about', {
  items: [
    item(null, 'Where is this already true? One example for each.'),
    item(null, 'What is missing, and where could it be shown?'),
    item(null, 'What will we look at next time?'),
  ],
  digest: 'examples, gaps, what to look at next time',
})
