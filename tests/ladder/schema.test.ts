import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldAt, ladderJsonSchema } from '../../src/ladder/schema.js'

const SHIPPED = new URL('../../docs/ladder.schema.json', import.meta.url)

describe('the JSON Schema for editors', () => {
  it('is up to date; if not, docs/ladder-file.md says how to write it again', () => {
    expect(JSON.parse(readFileSync(SHIPPED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(ladderJsonSchema())))
  })
})

describe('what the schema says of a place', () => {
  it('is its description and its keys', () => {
    expect(fieldAt(['pillars', 0, 'competencies', 3, 'levels', 'ic1', 0])).toEqual({
      wanted: 'a behavior: topic, behavior, phrases',
      keys: ['topic', 'behavior', 'phrases'],
      key: '',
    })
  })

  it('is a description for every place there is', () => {
    expect(undescribed(ladderJsonSchema(), 'ladder')).toEqual([])
  })
})

/** The places of a JSON Schema that have no description. */
function undescribed(schema: unknown, place: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const here = 'type' in schema && !('description' in schema) ? [place] : []
  const below = Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${place}/${key}`))
  return [...here, ...below]
}
