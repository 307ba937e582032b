/** The shipped ladder files as data: they load, they are whole, and they hold as much as the pages they come from. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fingerprintsFileName, PAGES_FOLDER } from '../src/ladder/file-name.js'
import { behaviorsOf } from '../src/ladder/ladders.js'
import { loadLadders, readFingerprints } from '../src/ladder/load.js'
import { problemLine } from '../src/ladder/problem.js'
import { slugOf } from '../src/ladder/slug.js'

const FOLDER = fileURLToPath(new URL('../ladders', import.meta.url))
const loaded = loadLadders(FOLDER)
const ladders = 'ladders' in loaded ? [...loaded.ladders.current, ...loaded.ladders.superseded] : []

describe('the shipped ladders', () => {
  it('load without a problem', () => {
    expect('problems' in loaded ? loaded.problems.map(problemLine) : []).toEqual([])
  })

  it('hold one behavior for each of the pages', () => {
    const counts = ladders.map((ladder) => [`${ladder.id}@${ladder.revision}`, behaviorsOf(ladder).length])
    expect(Object.fromEntries(counts)).toEqual({
      'ce@2023-05': 49,
      'ce@2023-03': 160,
      'pmm@2023-02': 63,
      'cm@2022-08': 43,
    })
  })

  it('are current in their newest revision', () => {
    const current = 'ladders' in loaded ? loaded.ladders.current : []
    expect(current.map(({ id, revision }) => `${id}@${revision}`)).toEqual(['ce@2023-05', 'cm@2022-08', 'pmm@2023-02'])
  })

  it('give every behavior an id of its own', () => {
    const ids = ladders.flatMap(behaviorsOf).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(ladders.map((ladder) => ({ ladder, name: `${ladder.id}@${ladder.revision}` })))('$name', ({ ladder }) => {
  it('says of every behavior how people ask for it', () => {
    const silent = behaviorsOf(ladder).filter(({ phrases }) => phrases.length === 0)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('says of every level what it is about', () => {
    expect(ladder.levels.filter(({ summary }) => summary === null).map(({ id }) => id)).toEqual([])
  })

  it('has behaviors at every level that it does not leave undefined', () => {
    const filled = new Set(behaviorsOf(ladder).map(({ level }) => level))
    const left = ladder.levels.filter((level) => level.undefined !== null).map(({ id }) => id)
    expect([...filled, ...left].sort()).toEqual(ladder.levels.map(({ id }) => id).sort())
  })

  it('has the fingerprints of its page, one for each behavior of each cell', () => {
    const read = readFingerprints(join(FOLDER, PAGES_FOLDER, fingerprintsFileName(ladder)))
    if (!read || 'problems' in read) throw new Error(read ? read.problems.map(problemLine).join('\n') : 'no such file')
    const { levels, competencies } = read.fingerprints
    expect(Object.keys(levels)).toEqual(ladder.levels.map(({ id }) => id))
    const ofPage = competencies.flatMap(({ name, levels }) =>
      Object.entries(levels).map(([level, hashes]) => [`${slugOf(name)}/${level}`, hashes.length]),
    )
    const ofFile = ladder.competencies.flatMap(({ slug, cells }) =>
      [...cells].map(([level, { behaviors }]) => [`${slug}/${level}`, behaviors.length]),
    )
    expect(Object.fromEntries(ofPage)).toEqual(Object.fromEntries(ofFile))
  })

  it('carries over no broken characters or tags of the page', () => {
    const texts = behaviorsOf(ladder).map(({ text }) => text)
    expect(texts.filter((text) => /\uFFFD|&[a-z]+;|<\/?[a-z][^>]*>/.test(text))).toEqual([])
  })
})
