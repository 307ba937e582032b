/** Whatever is typed into a ladder file, reading it ends in a ladder or in problems that stand somewhere in the file. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLadderFile } from '../../src/ladder/file-name.js'
import { behaviorsOf } from '../../src/ladder/ladders.js'
import { parseLadder } from '../../src/ladder/parse.js'
import { problemLine } from '../../src/ladder/problem.js'
import { times } from '../double/size.js'
import { SAMPLE } from './sample.js'

const SHIPPED = new URL('../../ladders/', import.meta.url)
/** The first part of each shipped file: long enough for every kind of entry, short enough for many runs. */
const starts = readdirSync(SHIPPED)
  .filter(isLadderFile)
  .map((name) => readFileSync(new URL(name, SHIPPED), 'utf8').slice(0, 8_000))

/** Snippets that mean something to YAML or to a ladder, and any others. */
const snippet = fc.oneof(
  fc.constantFrom(...'\n\t"\'[]{}#|>?%@'),
  fc.constantFrom('  ', ': ', '- ', '&a ', '*a', '!x ', '---\n', '...\n', '\r\n', '\0', '\uFEFF', '\uFFFD', '\uD800'),
  fc.constantFrom(
    '__proto__: ',
    'constructor: ',
    '<<: ',
    'ic9: ',
    'undefined: ',
    'levels:\n',
    'pillars: []\n',
    'topic: ',
  ),
  fc.constantFrom('1.10', 'true', 'null', '2023-05-01'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), snippet)

/** A text with some stretches cut out and snippets put in their place. */
const mutated = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([start, edits]) =>
    edits.reduce((now, [place, length, put]) => {
      const at = Math.floor(place * now.length)
      return now.slice(0, at) + put + now.slice(at + length)
    }, start),
  )

/** One line, without a character that a terminal might obey. */
const PRINTED = /^a\.yml:(?:\d+:\d+)? found [^\p{Cc}\p{Cf}\p{Cs}]+, wanted [^\p{Cc}\p{Cf}\p{Cs}]+$/u

function readsWell(text: string): void {
  const parsed = parseLadder(text, 'a.yml')
  if ('ladder' in parsed) {
    const ids = behaviorsOf(parsed.ladder).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    return
  }
  const lines = text.split('\n')
  const astray = parsed.problems.filter(({ position }) => {
    // Of the file as a whole, or of more problems than are told.
    if (!position) return false
    const line = lines[position.line - 1]
    return line === undefined || position.column < 1 || position.column > line.length + 1
  })
  expect(parsed.problems.length).toBeGreaterThan(0)
  expect(astray).toEqual([])
  expect(parsed.problems.map(problemLine).filter((line) => !PRINTED.test(line))).toEqual([])
}

describe('reading', () => {
  it('survives any change to a small ladder', () => {
    fc.assert(fc.property(mutated(fc.constant(SAMPLE)), readsWell), { numRuns: times(5_000) })
  })

  it('survives any change to a shipped ladder', () => {
    fc.assert(fc.property(mutated(fc.constantFrom(...starts)), readsWell), { numRuns: times(600) })
  })

  it('survives any text', () => {
    const snippets = fc.array(snippet).map((all) => all.join(''))
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), snippets), readsWell), { numRuns: times(4_400) })
  })
})
