/** `npm run ladder:import`: exit codes, and what goes where. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { parse } from 'yaml'
import { build, endAll, start } from '../helpers/program.js'

const folder = mkdtempSync(join(tmpdir(), 'ladder-import-'))
const PAGE =
  '# Bakers\n\n| | Junior | Senior |\n|---|---|---|\n| Dough | Mixes dough | Designs dough |\n| Ovens | Loads ovens | Buys ovens |\n'

beforeAll(async () => {
  writeFileSync(join(folder, 'page.md'), PAGE)
  writeFileSync(join(folder, 'lost.md'), PAGE.replace('Buys', 'B\uFFFDys'))
  writeFileSync(join(folder, 'skills.md'), '# Skills\n\n## Writing\n\n- Writes well\n')
  await build()
})
afterAll(async () => {
  await endAll()
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]): Promise<{ code: number | null; out: string; errors: string }> {
  const running = start(
    'ladder-import',
    {},
    args.map((arg) => (arg.includes('.') ? join(folder, arg) : arg)),
  )
  running.process.stdin.end()
  return { code: await running.ended(), out: running.stdout(), errors: running.stderr() }
}

describe.concurrent('the import command', () => {
  test('prints the file, alone, and tells the rest on standard error', async ({ expect }) => {
    const { code, out, errors } = await run('page.md', '--id', 'bk')
    expect(code).toBe(0)
    expect(parse(out)).toMatchObject({ id: 'bk', wording: 'verbatim', levels: { junior: { name: 'Junior' } } })
    expect(errors).toMatch(/^Read as one ladder/)
  })

  test('writes file and report, and never over a file', async ({ expect }) => {
    const first = await run('page.md', '--out', 'out.yml', '--report', 'report.json')
    expect([first.code, first.out]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ behaviors: 4, doubts: [] })
    const written = readFileSync(join(folder, 'out.yml'), 'utf8')
    const second = await run('page.md', '--out', 'out.yml')
    expect(second.code).toBe(2)
    expect(second.errors).toMatch(/out\.yml: found a file that exists.*ladder:diff\n$/)
    expect(readFileSync(join(folder, 'out.yml'), 'utf8')).toBe(written)
  })

  test('ends with 1 where sentences are in doubt', async ({ expect }) => {
    const { code, errors } = await run('lost.md')
    expect(code).toBe(1)
    expect(errors).toMatch(/In doubt: .*lost\.md:6 /)
  })

  test('refuses in one line, and writes nothing', async ({ expect }) => {
    const { code, out, errors } = await run('skills.md', '--out', 'none.yml')
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(/^found "Writing" and no levels[^\n]*\n$/)
    expect(existsSync(join(folder, 'none.yml'))).toBe(false)
  })

  test.each([
    [['missing.md'], /missing\.md: found no file or folder/],
    [[], /^found no PAGE/],
    [['page.md', '--colour'], /colour/],
    [['page.md', '--id', 'No!'], /^found --id "No!"/],
    [['page.md', '--revision', '2024-13'], /^found --revision "2024-13"/],
  ])('refuses %j', async (args, message) => {
    const { code, out, errors } = await run(...args)
    if (code !== 2 || out !== '' || !message.test(errors) || errors.trim().includes('\n')) throw new Error(errors)
  })

  test('explains itself', async ({ expect }) => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: npm run --silent ladder:import/)
  })
})
