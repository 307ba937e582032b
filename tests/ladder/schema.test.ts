import { describe, expect, it } from 'vitest'
import { fieldAt, ladderJsonSchema } from '../../src/ladder/schema.js'

describe('what the schema says of a place', () => {
  it('is its description and its keys', () => {
    expect(fieldAt(['pillars', 0, 'competencies', 3, 'levels', 'ic1', 0])).toEqual({
      wanted: 'a behavior: topic, behavior, raises, examples, links, phrases',
      keys: ['topic', 'behavior', 'raises', 'examples', 'links', 'phrases'],
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
