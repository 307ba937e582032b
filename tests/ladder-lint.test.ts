import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, endAll, start } from './helpers/program.js'

const folder = mkdtempSync(join(tmpdir(), 'ladderbot-lint-'))
const clean = join(folder, 'design.yml')
const LADDERS_DIR = join(folder)

const file = (id: string, behavior: string): string => `id: ${id}
name: ${id} work
role: ${id} worker
revision: 2024-05
wording: verbatim
source: { title: Ladder, url: https://example.com/ }
levels: { ic1: {} }
competencies:
  - name: Drawing
    levels: { ic1: [{ behavior: '${behavior}' }] }
`

beforeAll(async () => {
  await build()
  writeFileSync(clean, file('design', 'Draws.'))
})
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true })
})

async function lint(...args: string[]): Promise<{ code: number | null; out: string; errors: string }> {
  const running = start('ladder-lint', { LADDERS_DIR }, args)
  const code = await running.ended()
  return { code, out: running.stdout(), errors: running.stderr() }
}

describe('ladder:lint', () => {
  test('says how it is used where that is asked', async () => {
    const { code, out, errors } = await lint('--help')
    expect([code, errors]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: .*ladder:lint -- .*\n$/)
  })

  test('ends with 0 where it has only hints', async () => {
    const { code, out, errors } = await lint()
    expect([code, errors]).toEqual([0, '1 file, 0 findings, 2 hints\n'])
    expect(out).toMatch(/^\S*design\.yml:1:5 no-phrases \(hint\): .*\n\S*design\.yml:6:1 no-source \(hint\): .*\n$/)
  })

  test('ends with 1 where it has findings, of the files named alone', async () => {
    const outside = join(mkdtempSync(join(folder, 'more-')), 'building.yml')
    writeFileSync(outside, file('building', 'Builds as needed.'))
    const { code, out, errors } = await lint(outside)
    expect([code, out.split('\n').length]).toEqual([1, 4])
    expect(out).toContain('building.yml:10:33 vague-words: "as needed" without an example.')
    expect(errors).toContain('lint: { RULE: reason }')

    const asJson = await lint(outside, '--json')
    expect([asJson.code, asJson.errors]).toEqual([1, ''])
    expect(JSON.parse(asJson.out)).toContainEqual(
      expect.objectContaining({ file: outside, line: 10, column: 33, rule: 'vague-words', severity: 'finding' }),
    )

    const annotated = await lint(outside, '--annotate')
    expect([annotated.code, annotated.errors]).toEqual([1, ''])
    expect(annotated.out).toContain(`::warning file=${outside},line=10,col=33,title=vague-words::`)
  })

  test('ends with 2 and every problem where a file cannot be read', async () => {
    const missing = join(folder, 'missing.yml')
    const { code, out, errors } = await lint(missing)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain('no such file')
    expect((await lint(missing, '--annotate')).out).toMatch(/^::error file=\S*missing\.yml::/)
  })

  test.each([[['--jsno']], [['--json', '--annotate']]])('ends with 2 at %s, and says how it is used', async (args) => {
    const { code, out, errors } = await lint(...args)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain('Usage: npm run --silent ladder:lint -- ')
  })
})

test('the shipped ladders have no findings', async () => {
  const running = start('ladder-lint', {}, ['--json'])
  expect([await running.ended(), running.stderr()]).toEqual([0, ''])
})
