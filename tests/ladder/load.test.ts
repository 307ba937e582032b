import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadLadders } from '../../src/ladder/load.js'
import { problemLine } from '../../src/ladder/problem.js'
import { changed, SAMPLE } from './sample.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ladders-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content)
}

/** What is printed when the folder, or a path in it, is loaded; the folder's own path is written as `DIR`. */
function printed(path = ''): string[] {
  const loaded = loadLadders(join(folder, path))
  return 'problems' in loaded ? loaded.problems.map((problem) => problemLine(problem).replaceAll(folder, 'DIR')) : []
}

/** The revisions that are loaded, current ones first. */
function revisions(): string[] {
  const loaded = loadLadders(folder)
  if ('problems' in loaded) return []
  return [...loaded.ladders.current, ...loaded.ladders.superseded].map(({ id, revision }) => `${id}@${revision}`)
}

describe('a folder of ladder files', () => {
  it('is every .yml and .yaml that lies in it, hidden ones and folders below aside', () => {
    write('a.yml', SAMPLE)
    write('b.YAML', changed('2024-05', '2023-01'))
    for (const name of ['.c.yml', 'd.yml~', 'e.md', '.yml']) write(name, 'not: read')
    mkdirSync(join(folder, 'drafts'))
    write('drafts/f.yml', 'not: read')
    expect(revisions()).toEqual(['design@2024-05', 'design@2023-01'])
  })

  it('has the newest revision of each ladder as its current one', () => {
    write('a.yml', changed('2024-05', '2024-11'))
    write('b.yml', SAMPLE)
    write('c.yml', changed('2024-05', '2025-01'))
    write('d.yml', changed('id: design\nname: Design', 'id: art\nname: Art'))
    expect(revisions()).toEqual(['art@2024-05', 'design@2025-01', 'design@2024-11', 'design@2024-05'])
  })

  it('may hold links to files elsewhere', () => {
    write('a.txt', SAMPLE)
    symlinkSync(join(folder, 'a.txt'), join(folder, 'a.yml'))
    expect(revisions()).toEqual(['design@2024-05'])
  })

  it('is named as seen from where one stands', () => {
    const loaded = loadLadders('src/ladder')
    expect('problems' in loaded && loaded.problems.map(({ file }) => file)).toEqual([join('src', 'ladder')])
  })
})

describe('what its owners should know of a folder that loads is told:', () => {
  const notices = (): readonly string[] => {
    const loaded = loadLadders(folder)
    return 'problems' in loaded ? [] : loaded.notices.map(problemLine).map((line) => line.replaceAll(folder, 'DIR'))
  }

  it('two ladders of one name or role', () => {
    write('a.yml', SAMPLE)
    write('b.yml', changed('id: design\nname: Design\nrole: Designer', 'id: art\nname: Art\nrole: designer'))
    expect(notices()).toEqual([
      'DIR/b.yml: found the role "designer", which DIR/a.yml has too, wanted another one, or one id for both files; until then "designer" means both',
    ])
  })

  it('nothing of two revisions of one ladder', () => {
    write('a.yml', SAMPLE)
    write('b.yml', changed('2024-05', '2025-01'))
    expect(notices()).toEqual([])
  })
})

describe('phrases beside the ladders', () => {
  const phrasesOf = (): readonly string[] => {
    const loaded = loadLadders(folder)
    return 'problems' in loaded ? [] : (loaded.ladders.current[0]?.competencies[0]?.phrases ?? [])
  }

  it('are added to those of the ladder file', () => {
    write('a.yml', SAMPLE)
    mkdirSync(join(folder, 'phrases'))
    write('phrases/design.yml', 'research-insight: |\n  ask around\n')
    expect(phrasesOf()).toEqual(['talk to users', 'ask around'])
  })

  it.each([
    [
      'of a ladder that is none',
      'art.yml',
      'x: |\n  y\n',
      'DIR/phrases/art.yml: found phrases for art, which is not a ladder here, wanted the id of a ladder as its name (design)',
    ],
    [
      'that are no text',
      'design.yml',
      'x: [y]\n',
      'DIR/phrases/design.yml:1:4 found a list, wanted what people say when they look for it, one phrase a line below a key and "|", at most 100 characters each (see docs/ladder-file.md)',
    ],
  ])('are a problem where they are phrases %s', (_, name, text, expected) => {
    write('a.yml', SAMPLE)
    mkdirSync(join(folder, 'phrases'))
    write(`phrases/${name}`, text)
    expect(printed()).toEqual([expected])
  })
})

describe('what keeps a folder from being loaded is told:', () => {
  it('every problem of every file', () => {
    write('a.yml', changed('role: Designer', 'role: 7'))
    write('b.yml', changed('id: design', 'id: DESIGN').replace('ic2: {}', 'ic2: { sumary: x }'))
    write('c.yml', SAMPLE)
    expect(printed()).toEqual([
      'DIR/a.yml:4:7 found 7, which YAML reads as a number, wanted what one person on this ladder is called (Customer Engineer), in quotes (see docs/ladder-file.md)',
      'DIR/b.yml:2:5 found "DESIGN", wanted the ladder\'s id: lower-case letters, digits and hyphens, a letter first (ce) (see docs/ladder-file.md)',
      'DIR/b.yml:15:10 found the unknown key "sumary", wanted "summary" (see docs/ladder-file.md)',
    ])
  })

  it('one revision in two files', () => {
    write('a.yml', SAMPLE)
    write('b.yml', changed('id: design', 'id: art'))
    write('c.yml', SAMPLE)
    expect(printed()).toEqual([
      'DIR/c.yml:6:11 found revision 2024-05 of design, as in DIR/a.yml, wanted another revision or id here, or only one of the two files',
    ])
  })

  it('no such folder', () => {
    expect(printed('none')).toEqual([
      'DIR/none: found no such folder, wanted a folder with ladder files; LADDERS_DIR can name another one',
    ])
  })

  it('a file in place of the folder', () => {
    write('a.yml', SAMPLE)
    expect(printed('a.yml')).toEqual([
      'DIR/a.yml: found a file, not a folder, wanted a folder with ladder files; LADDERS_DIR can name another one',
    ])
  })

  it('no ladder files', () => {
    write('README.md', 'Ladders')
    expect(printed()).toEqual([
      'DIR: found no ladder files in this folder, wanted at least one that ends in .yml or .yaml; LADDERS_DIR can name another folder',
    ])
  })

  it('files that cannot be read', () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'a.yml'))
    symlinkSync(join(folder, 'b.yml'), join(folder, 'b.yml'))
    mkdirSync(join(folder, 'c.yml'))
    write('d.yml', new Uint8Array(3_100_000))
    expect(printed()).toEqual([
      'DIR/a.yml: found no such file, wanted a ladder file that can be read',
      'DIR/b.yml: found a file that cannot be read (ELOOP), wanted a ladder file that can be read',
      'DIR/c.yml: found something that is not a file, wanted a ladder file, or another name',
      'DIR/d.yml: found a file of 3.1 MB, wanted at most 1 MB: one ladder in one revision',
    ])
  })

  it('bytes that are no UTF-8', () => {
    write('a.yml', Buffer.from(changed('name: Team', 'name: Café'), 'latin1'))
    write('b.yml', Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le'))
    expect(printed()).toEqual([
      'DIR/a.yml:41:14 found bytes that are not UTF-8 text, wanted the file saved as UTF-8',
      'DIR/b.yml:1:1 found bytes that are not UTF-8 text, wanted the file saved as UTF-8',
    ])
  })
})
