/**
 * What a ladder file says, to be held against its page: of one in the page's words all texts; of one that retells the
 * page what the page said at each place, as its fingerprints have it, with what the file says there.
 */
import { behaviorText, hashOf, type Passage } from '../import/fingerprints.js'
import { sentencesOf } from '../import/sentences.js'
import { type Behavior, type Competency, EVERY_LEVEL } from '../ladder/model.js'
import { behaviorAt, type Placed } from '../ladder/places.js'
import type { Fingerprints } from '../ladder/schema.js'
import { slugOf } from '../ladder/slug.js'
import type { Said } from './drift.js'

/** @param file the ladder file's name */
export function verbatimContents(placed: Placed, file: string): Said {
  const { ladder } = placed
  const said = (...texts: readonly (string | null)[]): Passage[] =>
    texts.flatMap((text) => sentencesOf(text ?? '')).map((text) => ({ text, hash: hashOf(text), at: file }))
  return {
    isVerbatim: true,
    known: sentencesIn(placed),
    texts: [
      ...said(ladder.summary, ladder.promotion),
      ...ladder.pillars.flatMap(({ name, summary }) => said(name, summary)),
      ...ladder.notes.flatMap(({ name, text }) => said(name, text)),
    ],
    levels: ladder.levels.map(({ id, name, titles, summary, undefined: why }) => ({
      id,
      name,
      texts: said(...titles, summary, why),
    })),
    competencies: ladder.competencies.map((competency) => ({
      name: competency.name,
      texts: said(
        competency.summary,
        ...[...competency.cells.values()].flatMap(({ name, summary }) => [name, summary]),
      ),
      levels: new Map(
        levelsOf(competency).map((level) => [
          level,
          behaviorsAt(competency, level).map((behavior) => {
            const text = behaviorText(behavior.topic, behavior.text, behavior.examples)
            return { text, hash: hashOf(text), at: lineOf(placed, file, competency, behavior) }
          }),
        ]),
      ),
    })),
  }
}

/** The hashes of every sentence of a ladder file, wherever it stands. */
function sentencesIn({ ladder }: Placed): ReadonlySet<string> {
  const { summary, cumulative, promotion, pillars, roles, notes, competencies } = ladder
  const texts = [
    summary,
    cumulative,
    promotion,
    ...pillars.flatMap((pillar) => [pillar.name, pillar.summary]),
    ...roles.flatMap((role) => [role.name, role.summary, ...role.duties.flatMap(({ name, text }) => [name, text])]),
    ...notes.flatMap(({ name, text }) => [name, text]),
    ...ladder.levels.flatMap((level) => [level.name, ...level.titles, level.summary, level.undefined]),
    ...competencies.flatMap((competency) => [
      competency.name,
      competency.summary,
      ...[...competency.cells.values()].flatMap(({ name, summary }) => [name, summary]),
      ...levelsOf(competency)
        .flatMap((level) => behaviorsAt(competency, level))
        .flatMap(({ topic, text, examples }) => [topic, text, ...examples]),
    ]),
  ]
  return new Set(texts.flatMap((text) => sentencesOf(text ?? '')).map(hashOf))
}

/** @param file the ladder file's name */
export function retoldContents(placed: Placed, file: string, page: Fingerprints): Said {
  const unknown = (hash: string): Passage => ({ hash, text: null, at: null })
  return {
    isVerbatim: false,
    known: new Set(),
    texts: (page.texts ?? []).map(unknown),
    levels: Object.entries(page.levels).map(([id, { name, texts = [] }]) => ({ id, name, texts: texts.map(unknown) })),
    competencies: page.competencies.map(({ name, texts = [], levels }) => ({
      name,
      texts: texts.map(unknown),
      levels: new Map(
        Object.entries(levels).map(([level, hashes]) => {
          const competency = placed.ladder.competencies.find(({ slug }) => slug === slugOf(name))
          const retold = competency ? behaviorsAt(competency, level) : []
          return [
            level,
            hashes.map((hash, index): Passage => {
              const behavior = retold.length === hashes.length ? retold[index] : undefined
              if (!competency || !behavior) return unknown(hash)
              return { hash, text: behavior.text, at: lineOf(placed, file, competency, behavior) }
            }),
          ]
        }),
      ),
    })),
  }
}

function levelsOf({ atEveryLevel, cells }: Competency): string[] {
  return [...(atEveryLevel.length > 0 ? [EVERY_LEVEL] : []), ...cells.keys()]
}

function behaviorsAt({ atEveryLevel, cells }: Competency, level: string): readonly Behavior[] {
  return level === EVERY_LEVEL ? atEveryLevel : (cells.get(level)?.behaviors ?? [])
}

function lineOf(placed: Placed, file: string, competency: Competency, behavior: Behavior): string {
  const position = behaviorAt(placed, competency, behavior)
  return position ? `${file}:${position.line}` : file
}
