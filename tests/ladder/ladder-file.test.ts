/** What docs/ladder-file.md tells people who edit ladders, held against what the program reads. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse.js'
import { fieldAt, ladderJsonSchema } from '../../src/ladder/schema.js'

const docs = new URL('../../docs/', import.meta.url)
const page = readFileSync(new URL('ladder-file.md', docs), 'utf8')

it('the smallest ladder of the page loads', () => {
  const [, yaml = ''] = /```yaml\n(id:[\s\S]*?)```/.exec(page) ?? []
  expect(parseLadder(yaml, 'a.yml')).toHaveProperty('ladder.id', 'design')
})

it.each([
  ['a ladder', []],
  ['a source', ['source']],
  ['a level', ['levels', 'ic1']],
  ['a pillar', ['pillars', 0]],
  ['a competency', ['pillars', 0, 'competencies', 0]],
  ['a behavior', ['pillars', 0, 'competencies', 0, 'levels', 'ic1', 0]],
  ['a role', ['roles', 0]],
  ['a duty', ['roles', 0, 'duties', 0]],
])('the page names every key of %s', (_, path) => {
  const { keys } = fieldAt(path)
  expect(keys).not.toEqual([])
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
})

it('the JSON Schema for editors is up to date; if not, the page says how to write it again', () => {
  const shipped: unknown = JSON.parse(readFileSync(new URL('ladder.schema.json', docs), 'utf8'))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(ladderJsonSchema())))
})
