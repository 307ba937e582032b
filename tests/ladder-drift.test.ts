/** `npm run ladder:drift`: exit codes, and what goes where. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { build, endAll, start } from './helpers/program.js'

const folder = mkdtempSync(join(tmpdir(), 'ladder-drift-'))
const at = (name: string): string => join(folder, name)
const PAGE =
  '# Bakers\n\n| | Junior | Senior |\n|---|---|---|\n| Dough | Mixes dough | Designs dough |\n| Ovens | Loads ovens | Buys ovens |\n'
const TWO =
  '# Bakers\n\n| | Junior | Senior |\n|---|---|---|\n| Dough | Mixes it | Designs it |\n\n# Sellers\n\n| | Junior | Senior |\n|---|---|---|\n| Shop | Opens it | Runs it |\n'

beforeAll(async () => {
  writeFileSync(at('page.md'), PAGE)
  writeFileSync(at('changed.md'), PAGE.replace('Buys ovens', 'Rents ovens'))
  writeFileSync(at('skills.md'), '# Skills\n\n## Writing\n\n- Writes well\n')
  writeFileSync(at('broken.yml'), 'id: bakers\n')
  await build()
  await run('ladder-import', at('page.md'), '--id', 'bakers', '--revision', '2025-03', '--out', at('bakers.yml'))
  const retold = readFileSync(at('bakers.yml'), 'utf8').replace('verbatim', 'retold').replace('Buys ovens', 'Gets them')
  writeFileSync(at('retold.yml'), retold)
  writeFileSync(at('untold.yml'), retold.replace('2025-03', '2025-04'))
  mkdirSync(at('pages'))
  writeFileSync(at('pages/bakers-2024.yml'), 'page: Bakers\n')
  writeFileSync(at('half.yml'), retold.replace('2025-03', '2024'))
  await run('ladder-import', at('page.md'), '--out', at('again.yml'), '--fingerprints', at('pages/bakers-2025-03.yml'))
})
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true })
})

async function run(program: 'ladder-drift' | 'ladder-import', ...args: string[]) {
  const running = start(program, { LADDERS_DIR: folder }, args)
  running.process.stdin.end()
  return { code: await running.ended(), out: running.stdout(), errors: running.stderr() }
}
const drift = (...args: string[]) => run('ladder-drift', ...args)

describe.concurrent('ladder:drift', () => {
  test('ends with 0 where the page says the same', async ({ expect }) => {
    expect(await drift(at('bakers.yml'), at('page.md'))).toEqual({
      code: 0,
      out: `The page says what ${at('bakers.yml')} says.\n`,
      errors: '',
    })
    const retold = await drift(at('retold.yml'), at('page.md'))
    expect([retold.code, retold.errors]).toEqual([0, ''])
    expect(retold.out).toMatch(
      /^The page says what it said on \d{4}-\d\d-\d\d, when its fingerprints for .*retold\.yml/,
    )
  })

  test('ends with 1 where it does not, and tells where', async ({ expect }) => {
    const { code, out, errors } = await drift(at('bakers.yml'), at('changed.md'))
    expect([code, errors]).toEqual([1, ''])
    expect(out).toContain('differ. 1 difference:\n\nOvens, Senior\n  reworded\n')
    expect(out).toContain(`    now (${at('changed.md')}:6): Rents ovens\n`)
    const retold = await drift(at('retold.yml'), at('changed.md'))
    expect([retold.code, retold.errors]).toEqual([1, ''])
    expect(retold.out).toMatch(
      /\n {4}told as \(.*retold\.yml:\d+\): Gets them\n {4}now \(.*changed\.md:6\): Rents ovens\n/,
    )
  })

  test('says in one line how to write the fingerprints that are missing', async ({ expect }) => {
    const { code, out, errors } = await drift(at('untold.yml'), at('page.md'))
    expect([code, out]).toEqual([2, ''])
    const kept = at('pages/bakers-2025-04.yml')
    const command = `npm run --silent ladder:import -- ${at('page.md')} --fingerprints ${kept} > /dev/null`
    expect(errors).toBe(`${kept}: found no fingerprints of the page, wanted those that this writes: ${command}\n`)
  })

  test('compares the part of a page that is named', async ({ expect }) => {
    writeFileSync(at('two.md'), TWO)
    const made = await run('ladder-import', at('two.md'), '--part', 'Sellers', '--out', at('sellers.yml'))
    expect(made.code).toBe(0)
    expect((await drift(at('sellers.yml'), at('two.md'), '--part', 'Sellers')).code).toBe(0)
    expect((await drift(at('sellers.yml'), at('two.md'))).code).not.toBe(0)
  })

  test.for([
    ['a page that is no ladder', ['bakers.yml', 'skills.md'], /^found "Writing" and no levels[^\n]*\n$/],
    ['a page that is not there', ['bakers.yml', 'none.md'], /none\.md: found no file or folder/],
    ['a file that is no ladder file', ['broken.yml', 'page.md'], /broken\.yml:1:1 found no "name"/],
    ['fingerprints that are none', ['half.yml', 'page.md'], /pages\/bakers-2024\.yml:1:1 found no "date"/],
    ['no page', ['bakers.yml'], /^A ladder file and its page are needed\.\nUsage: /],
  ] as const)('ends with 2 at %s', async ([_what, names, message], { expect }) => {
    const { code, out, errors } = await drift(...names.map(at))
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(message)
  })

  test('ends with 2 at an option that it does not have', async ({ expect }) => {
    const { code, errors } = await drift(at('bakers.yml'), at('page.md'), '--id', 'x')
    expect(code).toBe(2)
    expect(errors).toMatch(/--id/)
  })

  test('tells its use when asked', async ({ expect }) => {
    const { code, out } = await drift('--help')
    expect([code, out.startsWith('Usage: npm run --silent ladder:drift -- FILE PAGE')]).toEqual([0, true])
  })
})
