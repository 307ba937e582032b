/** Entries of one cell to behaviors: one item or paragraph is one; a label is its topic, what is nested its examples. */
import type { DraftBehavior } from './draft.js'
import { type Entry, textsIn } from './entries.js'
import { type Link, type Text, wordsIn } from './page.js'

/** What a cell says: behaviors, and texts that only introduce them. */
export interface CellContent {
  readonly behaviors: readonly DraftBehavior[]
  readonly summary: readonly Text[]
}

/** Labels that are longer introduce what follows ("At this level you will be expected to:"). */
const MAX_TOPIC = 6
/** A label that stands once and is not emphasized may be the beginning of a sentence ("Knows the difference between:"). */
const MAX_PLAIN_TOPIC = 3

/**
 * Behaviors of one cell. `isTopic`: whether a label that the page does not emphasize is one; `outer`: the topic that all
 * of them have by a heading.
 */
export function contentOf(entries: readonly Entry[], isTopic: (label: string) => boolean, outer?: string): CellContent {
  const summary: Text[] = []
  const behaviors: DraftBehavior[] = []
  for (const entry of entries) {
    const last = behaviors.at(-1)
    const hint = entry.texts[0]?.hint
    if (hint === 'summary' || hint === 'title') summary.push(...textsIn([entry]))
    else if (entry.texts[0]?.hint === 'example' && last)
      last.examples = [...(last.examples ?? []), ...textsIn([entry]).map(({ text }) => text)]
    else behaviors.push(...told(entry))
  }
  return { behaviors, summary }

  function told(entry: Entry): DraftBehavior[] {
    const { label, texts, children } = entry
    const labels = label && (label.by === 'emphasis' || isTopic(label.name.text) || leads(entry))
    const rest = label?.rest ? [label.rest, ...texts.slice(1)] : texts.slice(1)
    if (labels && wordsIn(label.name.text) <= MAX_TOPIC) {
      const topic = label.name.text
      if (rest.length > 0) return [behaviorOf(rest, children, topic)]
      if (children.length > 0) {
        const below = contentOf(children, isTopic, topic)
        summary.push(...below.summary)
        return [...below.behaviors]
      }
      return [behaviorOf(texts, [], outer)]
    }
    if (!entry.item && children.length > 0 && texts.at(-1)?.text.endsWith(':')) {
      summary.push(...texts)
      const below = contentOf(children, isTopic, outer)
      summary.push(...below.summary)
      return [...below.behaviors]
    }
    return [behaviorOf(texts, children, outer)]
  }
}

/** Whether an entry is a label and no more for what is nested below it. */
function leads({ label, children }: Entry): boolean {
  if (label === undefined || label.rest !== undefined || children.length === 0) return false
  return (
    label.by !== 'dash' && wordsIn(label.name.text) <= (label.by === 'colon' ? MAX_PLAIN_TOPIC : MAX_PLAIN_TOPIC - 1)
  )
}

/** Beside the draft, which is the content of a file and no more. */
const places = new WeakMap<DraftBehavior, Text>()

/** Where the page says a behavior; undefined for one that was made of a summary. */
export function placeOf(behavior: DraftBehavior): Text | undefined {
  return places.get(behavior)
}

function behaviorOf(texts: readonly Text[], children: readonly Entry[], topic: string | undefined): DraftBehavior {
  const examples = textsIn(children)
  const links = linksIn([...texts, ...examples])
  const behavior: DraftBehavior = {
    ...(topic !== undefined && { topic }),
    behavior: joined(texts),
    ...(examples.length > 0 && { examples: examples.map(({ text }) => text) }),
    ...(links.length > 0 && { links }),
  }
  const [first] = texts
  if (first) places.set(behavior, first)
  return behavior
}

function linksIn(texts: readonly Text[]): Link[] {
  // A label shares its line's links with the rest of the line.
  return [...new Set(texts.flatMap(({ links }) => links))]
}

/** Texts as one, a line each. */
export function joined(texts: readonly Text[]): string {
  return texts.map(({ text }) => text).join('\n')
}

/** Labels without emphasis that more than one of these groups of entries has: topics. By the words as they stand. */
export function topicsIn(groups: readonly (readonly Entry[])[]): ReadonlySet<string> {
  const counted = new Map<string, number>()
  for (const entries of groups) {
    const labels = new Set(
      entries.flatMap(({ texts: [text], label }) =>
        text && label?.rest && label.by === 'colon' ? label.name.text : [],
      ),
    )
    for (const label of labels) counted.set(label, (counted.get(label) ?? 0) + 1)
  }
  return new Set([...counted].flatMap(([label, count]) => (count > 1 ? label : [])))
}
