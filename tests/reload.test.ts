import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../src/reload.js'

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
