/** Where the parts of a ladder stand in its file: what findings point at. */
import { describe, expect, test } from 'vitest'
import { behaviorsIn, competencyOf } from '../../src/ladder/ladders.js'
import { parseLadder, placesIn } from '../../src/ladder/parse.js'
import { behaviorAt, type Placed, pathOf } from '../../src/ladder/places.js'

const COMPETENCIES = `
- name: Drawing
  levels:
    all:
      - behavior: Draws every day.
    ic1:
      - behavior: Draws lines.
      - behavior: Draws curves.
- name: Painting
  levels:
    ic1:
      summary: On paper.
      behaviors:
        - behavior: Paints rivers.
        - behavior: Paints hills.
`
const HEAD = `id: design
name: Design
role: Designer
revision: 2024-05
wording: retold
source: { title: Design Ladder }
levels: { ic1: {} }
`
const indented = (by: number): string => COMPETENCIES.replaceAll('\n', `\n${' '.repeat(by)}`).trimEnd()

function placed(text: string): Placed {
  const parsed = parseLadder(text, 'a.yml')
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return { ladder: parsed.ladder, places: placesIn(text) }
}

describe.each([
  ['inside no pillar', `${HEAD}competencies:${indented(2)}\n`],
  [
    'inside the second pillar',
    `${HEAD}pillars:
  - name: Team
    competencies:
      - name: Feedback
        levels: { ic1: [{ behavior: Listens. }] }
  - name: Craft
    competencies:${indented(6)}
`,
  ],
])('of competencies %s', (_, text) => {
  const file = placed(text)
  const lines = text.split('\n')
  const competency = (slug: string) => {
    const found = competencyOf(file.ladder, slug)?.competency
    if (!found) throw new Error(`no ${slug}`)
    return found
  }

  test.each(['drawing', 'painting'])('every behavior of %s is found by its line and column', (slug) => {
    const behaviors = behaviorsIn(competency(slug))
    expect(behaviors.length).toBeGreaterThan(1)
    for (const behavior of behaviors) {
      const { line = 0, column = 0 } = behaviorAt(file, competency(slug), behavior) ?? {}
      expect(lines[line - 1]?.slice(column - 1)).toBe(behavior.text)
    }
  })

  test.each(['drawing', 'painting'])('%s is found by its path', (slug) => {
    const { name } = competency(slug)
    const at = file.places.at([...pathOf(file.ladder, competency(slug)), 'name'])
    expect(lines[(at?.line ?? 0) - 1]).toMatch(new RegExp(`name: ${name}$`))
  })

  test('a behavior of another competency stands nowhere in this one', () => {
    const [drawn] = behaviorsIn(competency('drawing'))
    expect(drawn && behaviorAt(file, competency('painting'), drawn)).toBeNull()
  })
})
