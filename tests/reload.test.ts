import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLadders, type Ladders } from '../src/ladder/ladders.js'
import type { Loaded } from '../src/ladder/load.js'
import { fingerprint, reloading } from '../src/reload.js'
import { buildLadder } from './helpers/ladders.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ladders-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

describe('the fingerprint of a folder', () => {
  it('stays while no ladder file changes', () => {
    write('a.yml', 'id: ce')
    const before = fingerprint(folder)
    write('notes.txt', 'no ladder')
    expect(fingerprint(folder)).toBe(before)
  })

  it.each<[string, () => void]>([
    ['a file comes', () => write('b.yml', 'id: ce')],
    ['a file goes', () => rmSync(join(folder, 'a.yml'))],
    ['a file grows', () => write('a.yml', 'id: pmm')],
    ['a file is written again', () => utimesSync(join(folder, 'a.yml'), 1, 1)],
    ['the folder goes', () => rmSync(folder, { recursive: true })],
  ])('changes when %s', (_, change) => {
    write('a.yml', 'id: ce')
    const before = fingerprint(folder)
    change()
    expect(fingerprint(folder)).not.toBe(before)
    mkdirSync(folder, { recursive: true })
  })

  it('stands for a file that cannot be read, too', () => {
    symlinkSync(join(folder, 'a.yml'), join(folder, 'a.yml'))
    expect(fingerprint(folder)).toBe('a.yml unreadable')
  })
})

describe('changed files', () => {
  const named = (name: string): Ladders => createLadders([buildLadder({ name })])

  /** What was read, taken and logged, with readings that end when they are let go. */
  function reloader() {
    const taken: string[] = []
    const log: string[] = []
    const readings: ((outcome: Loaded | Error) => void)[] = []
    const onChange = reloading(
      Promise.resolve(named('First')),
      () => {
        return new Promise((resolve, reject) => {
          readings.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)))
        })
      },
      ({ current }) => {
        taken.push(...current.map(({ name }) => name))
      },
      { info: (text) => log.push(text), warn: (text) => log.push(text), error: (text) => log.push(text) },
    )
    return { taken, log, readings, onChange }
  }

  it('are read one time after the other, and once for all changes that come meanwhile', async () => {
    const { taken, readings, onChange } = reloader()
    onChange()
    await expect.poll(() => readings.length).toBe(1)
    for (let count = 0; count < 30; count += 1) onChange()
    expect(readings).toHaveLength(1)
    readings[0]?.({ ladders: named('Second'), notices: [] })
    await expect.poll(() => readings.length).toBe(2)
    readings[1]?.({ ladders: named('Third'), notices: [] })
    await expect.poll(() => taken).toEqual(['Second', 'Third'])
    await new Promise((resolve) => setImmediate(resolve))
    expect(readings).toHaveLength(2)
    onChange()
    await expect.poll(() => readings.length).toBe(3)
  })

  it('that hold the same as before are not taken up anew', async () => {
    const { taken, log, readings, onChange } = reloader()
    onChange()
    await expect.poll(() => readings.length).toBe(1)
    readings[0]?.({ ladders: named('First'), notices: [] })
    await expect.poll(() => log).toHaveLength(1)
    expect(taken).toEqual([])
  })

  it.each<[string, Loaded | Error, string]>([
    ['that cannot be read', new Error('It cannot be read.'), 'It cannot be read.'],
    ['with problems', { problems: [{ file: 'a.yml', position: null, found: 'x', wanted: 'y' }] }, 'a.yml'],
  ])('%s leave the last good ones, and the next change is read', async (_, outcome, told) => {
    const { taken, log, readings, onChange } = reloader()
    onChange()
    await expect.poll(() => readings.length).toBe(1)
    readings[0]?.(outcome)
    await expect.poll(() => log.join(' ')).toContain(told)
    expect(log.join(' ')).toMatch(/answers come from the last valid/i)
    onChange()
    await expect.poll(() => readings.length).toBe(2)
    readings[1]?.({ ladders: named('Second'), notices: [] })
    await expect.poll(() => taken).toEqual(['Second'])
  })
})
