/** A draft as the text of a ladder file: readable, long texts folded, flow style for small things only. */
import { Document, isMap, isScalar, type Node, visit } from 'yaml'
import type { Draft, DraftCell, DraftCompetency, DraftPillar } from './draft.js'

const WIDTH = 120
/** What still fits on one line beside its key. */
const SHORT = 80

/** The file's text. */
export function ladderFileText(draft: Draft): string {
  const document = new Document(fileOf(draft))
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      if (node.value.includes('\n') || node.value.length > SHORT)
        node.type = isNarrow(node.value) ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED'
    },
    Map: (_, node) => {
      if (
        node.items.every(({ value }) => isScalar(value) && /^.{0,40}$/.test(String(value.value))) &&
        node.items.length < 4
      )
        node.flow = true
    },
  })
  // One entry a line reads better than a file that is one line.
  if (isMap(document.contents)) document.contents.flow = false
  for (const key of ['levels', 'tracks']) {
    const node: unknown = document.get(key)
    if (isMap(node)) node.flow = false
  }
  visit(document, { Map: (_, node) => (node.has('behavior') ? block(node) : undefined) })
  return document.toString({ lineWidth: WIDTH, minContentWidth: 20 })
}

/** Whether a text of several lines has none that is too wide to stand as it is. */
function isNarrow(text: string): boolean {
  return text.includes('\n') && text.split('\n').every((line) => line.length <= SHORT)
}

function block(node: Node): void {
  if (isMap(node)) node.flow = false
}

/** The draft as plain values in the file's order, as `docs/ladder-file.md` has them. */
export function fileOf(draft: Draft): Record<string, unknown> {
  const { id, name, role, revision, source, summary, tracks, levels, competencies, pillars, promotion, notes } = draft
  return {
    id,
    name,
    role,
    revision,
    wording: 'verbatim',
    source,
    ...(summary !== undefined && { summary }),
    ...(tracks && { tracks: Object.fromEntries(tracks) }),
    levels: Object.fromEntries([...levels].map(([level, told]) => [level, { ...told }])),
    ...(pillars ? { pillars: pillars.map(pillarOf) } : { competencies: competencies.map(competencyOf) }),
    ...(promotion !== undefined && { promotion }),
    ...(notes.length > 0 && { notes }),
  }
}

function pillarOf({ name, summary, competencies }: DraftPillar): Record<string, unknown> {
  return { name, ...(summary !== undefined && { summary }), competencies: competencies.map(competencyOf) }
}

function competencyOf({ name, summary, levels }: DraftCompetency): Record<string, unknown> {
  const cells = [...levels].map(([level, cell]) => [level, cellOf(cell)] as const)
  return { name, ...(summary !== undefined && { summary }), levels: Object.fromEntries(cells) }
}

function cellOf({ name, summary, behaviors }: DraftCell): unknown {
  if (name === undefined && summary === undefined) return behaviors
  return { ...(name !== undefined && { name }), ...(summary !== undefined && { summary }), behaviors }
}
