/**
 * What a page says, text by text at its place in the ladder, and the fingerprints of that: a file that tells whether the
 * page still says it, and holds none of its words but names. Its shape stands in `ladder/schema.ts`.
 */
import { createHash } from 'node:crypto'
import { Document, isScalar, visit } from 'yaml'
import type { Fingerprints } from '../ladder/schema.js'
import { placeOf } from './behaviors.js'
import type { DraftBehavior } from './draft.js'
import { labelOf } from './entries.js'
import type { Imported } from './import.js'
import { type Source, type Text, textsOf } from './page.js'
import { sentencesOf } from './sentences.js'

/** A text that can be found again. */
export interface Passage {
  readonly hash: string
  /** Null where only the hash is known. */
  readonly text: string | null
  /** `page.md:12`; null where that is not known. */
  readonly at: string | null
}

/** What a page, or a ladder file, says: behaviors in their cells, all else sentence by sentence. */
export interface Contents {
  /** What belongs to the ladder as a whole: its summary, promotion, pillars, notes. */
  readonly texts: readonly Passage[]
  readonly levels: readonly { readonly id: string; readonly name: string; readonly texts: readonly Passage[] }[]
  readonly competencies: readonly {
    readonly name: string
    readonly texts: readonly Passage[]
    /** By the level's id. */
    readonly levels: ReadonlyMap<string, readonly Passage[]>
  }[]
}

/**
 * Eight letters (32 bits) for the words of a text. White space, punctuation, markup and case say nothing; what stands for
 * a word does ("C++", "5 %", "> 3").
 */
export function hashOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+[+#]*|[%<>=\p{Sc}]/gu) ?? []
  const hex = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)
  // Letters alone: some hexadecimal numbers would be numbers in YAML.
  return hex.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
}

/** One behavior as one text. */
export function behaviorText(topic: string | null, behavior: string, examples: readonly string[]): string {
  return [topic === null ? behavior : `${topic}: ${behavior}`, ...examples].join('\n')
}

/** What a page says. What is in doubt counts with what belongs to the ladder as a whole, so that a change of it is seen. */
export function contentsOf(sources: readonly Source[], { draft, account }: Imported): Contents {
  const { summary, promotion, pillars = [], notes, levels, competencies } = draft
  const lines = sentenceLines(sources)
  const said = (...texts: readonly (string | undefined)[]): Passage[] =>
    texts
      .flatMap((text) => sentencesOf(text ?? ''))
      .map((text) => ({ text, hash: hashOf(text), at: lines.get(hashOf(text)) ?? null }))
  const behaviorSaid = (behavior: DraftBehavior): Passage => {
    const text = behaviorText(behavior.topic ?? null, behavior.behavior, behavior.examples ?? [])
    const place = placeOf(behavior)
    return { text, hash: hashOf(text), at: place ? lineOf(place) : (lines.get(hashOf(text)) ?? null) }
  }
  return {
    texts: [
      ...said(summary, promotion),
      ...pillars.flatMap((pillar) => said(pillar.name, pillar.summary)),
      ...notes.flatMap((note) => said(note.name, note.text)),
      ...account.doubts.map(({ text, file, line }) => ({ text, hash: hashOf(text), at: `${file}:${line}` })),
    ],
    levels: [...levels].map(([id, level]) => ({
      id,
      name: level.name ?? id.toUpperCase(),
      texts: said(...(level.titles ?? []), level.summary, level.undefined),
    })),
    competencies: competencies.map((competency) => ({
      name: competency.name,
      texts: said(
        competency.summary,
        ...[...competency.levels.values()].flatMap(({ name, summary }) => [name, summary]),
      ),
      levels: new Map([...competency.levels].map(([id, { behaviors }]) => [id, behaviors.map(behaviorSaid)])),
    })),
  }
}

/** Where each sentence of a page stands first, by its hash, with and without the label that its line begins with. */
function sentenceLines(sources: readonly Source[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const text of sources.flatMap(({ blocks }) => textsOf(blocks))) {
    for (const sentence of [text.text, labelOf(text, true)?.rest?.text ?? ''].flatMap(sentencesOf)) {
      const hash = hashOf(sentence)
      if (!lines.has(hash)) lines.set(hash, lineOf(text))
    }
  }
  return lines
}

function lineOf({ file, line }: Text): string {
  return `${file}:${line}`
}

/** The file of fingerprints. `date`: the day on which the page said this, `YYYY-MM-DD`. */
export function fingerprintsText(sources: readonly Source[], page: Imported, date: string): string {
  const { texts, levels, competencies } = contentsOf(sources, page)
  const hashes = (passages: readonly Passage[]): string[] => passages.map(({ hash }) => hash)
  const some = (passages: readonly Passage[]) => (passages.length > 0 ? { texts: hashes(passages) } : {})
  const file: Fingerprints = {
    page: page.draft.source.title,
    date,
    ...some(texts),
    levels: Object.fromEntries(levels.map(({ id, name, texts }) => [id, { name, ...some(texts) }])),
    competencies: competencies.map(({ name, texts, levels }) => {
      const cells = [...levels].map(([id, behaviors]) => [id, hashes(behaviors)] as const)
      return { name, ...some(texts), levels: Object.fromEntries(cells) }
    }),
  }
  const document = new Document(file)
  document.commentBefore = ABOUT
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every(isScalar)
    },
  })
  return document.toString({ lineWidth: 120, flowCollectionPadding: false })
}

const ABOUT = ` What the page says: names, and of every other text a hash. Written by ladder:import --fingerprints, read by
 ladder:drift to tell where the page has changed since. A cell has one for each behavior, in the page's order.`
