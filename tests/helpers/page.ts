/** Ladders written as pages: the way back from a ladder file, in the two layouts people use most. */
import type { Draft, DraftBehavior, DraftCompetency } from '../../src/import/draft.js'

export type Layout = 'levels under competencies' | 'levels as columns'

/** A ladder as Markdown. A table holds no summaries of cells and no examples, so that layout is for ladders without. */
export function pageOf(draft: Draft, layout: Layout): string {
  const { source, revision, summary, promotion, notes } = draft
  const ladder = layout === 'levels as columns' ? tables(draft) : sections(draft)
  return [
    `---\ndate: ${revision}\n---\n# ${source.title}`,
    ...paragraphs(summary),
    ladder,
    ...(promotion === undefined ? [] : ['## Promotion', ...paragraphs(promotion)]),
    ...notes.flatMap(({ name, text }) => [`## ${name}`, ...paragraphs(text)]),
    '',
  ].join('\n\n')
}

const paragraphs = (text: string | undefined): string[] => (text === undefined ? [] : text.split('\n'))
const levelName = (draft: Draft, id: string): string => draft.levels.get(id)?.name ?? id.toUpperCase()

function sections(draft: Draft): string {
  const about = [...draft.levels].filter(([, { summary }]) => summary !== undefined)
  const levels = about.map(([id, { summary }]) => `- **${levelName(draft, id)}**: ${summary}`)
  const parts = draft.pillars
    ? draft.pillars.flatMap(({ name, competencies }) => [
        `## ${name}`,
        ...competencies.map((one) => competencyOf(draft, one)),
      ])
    : ['## Competencies', ...draft.competencies.map((one) => competencyOf(draft, one))]
  return [...(levels.length > 0 ? ['## Levels', levels.join('\n')] : []), ...parts].join('\n\n')
}

function competencyOf(draft: Draft, { name, summary, levels }: DraftCompetency): string {
  const cells = [...levels].flatMap(([id, { behaviors }]) => [
    `#### ${id === 'all' ? 'All levels' : levelName(draft, id)}`,
    behaviors.map(itemOf).join('\n'),
  ])
  return [`### ${name}`, ...paragraphs(summary), ...cells].join('\n\n')
}

function itemOf({ topic, behavior, examples = [] }: DraftBehavior): string {
  const label = topic === undefined ? '' : `**${topic}**: `
  return [`- ${label}${behavior}`, ...examples.map((example) => `  - ${example}`)].join('\n')
}

function tables(draft: Draft): string {
  const ids = [...draft.levels.keys()]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const head = [row(['', ...ids.map((id) => levelName(draft, id))]), row(['---', ...ids.map(() => '---')])]
  const about = row(['Role summary', ...ids.map((id) => draft.levels.get(id)?.summary ?? '')])
  const summaries = [...draft.levels.values()].some(({ summary }) => summary !== undefined) ? [about] : []
  const competencies = draft.competencies.map(({ name, levels }) =>
    row([name, ...ids.map((id) => (levels.get(id)?.behaviors ?? []).map(({ behavior }) => behavior).join('<br>'))]),
  )
  return [...head, ...summaries, ...competencies].join('\n')
}
