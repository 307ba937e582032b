import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, endAll, start } from './helpers/program.js'

const folder = mkdtempSync(join(tmpdir(), 'ladderbot-phrases-'))
const LADDERS_DIR = join(folder, 'ladders')
const parks = join(folder, 'parks.yml')

const file = (id: string, phrases: string): string => `id: ${id}
name: ${id}
role: ${id} worker
revision: 2024-05
wording: verbatim
source: { title: Ladder }
levels: { ic1: {} }
competencies:
  - name: Craft
    levels: { ic1: [{ behavior: Prunes old roses in spring.${phrases} }] }
`

beforeAll(async () => {
  await build()
  mkdirSync(LADDERS_DIR)
  writeFileSync(join(LADDERS_DIR, 'gardens.yml'), file('gardens', ', phrases: which branches go'))
  writeFileSync(parks, file('parks', ''))
})
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true })
})

async function phrases(...args: string[]): Promise<{ code: number | null; out: string; errors: string }> {
  const running = start('ladder-phrases', { LADDERS_DIR }, args)
  const code = await running.ended()
  return { code, out: running.stdout(), errors: running.stderr() }
}

describe('ladder:phrases', () => {
  test('says how it is used where that is asked', async () => {
    const { code, out, errors } = await phrases('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: .*ladder:phrases -- FILE\n$/)
    expect(errors).toBe('')
  })

  test('writes a phrases file that loads beside the ladders, and says what to do with it', async () => {
    const { code, out, errors } = await phrases(parks)
    expect([code, out]).toEqual([
      0,
      '# Proposed for: Prunes old roses in spring.\ncraft/ic1/1: |\n  which branches go\n',
    ])
    expect(errors).toContain('1 phrase proposed for parks. Save them as ')
    expect(errors).toContain(join('phrases', 'parks.yml'))

    mkdirSync(join(LADDERS_DIR, 'phrases'))
    writeFileSync(join(LADDERS_DIR, 'phrases', 'parks.yml'), out)
    expect(await phrases(parks)).toMatchObject({
      code: 0,
      out: '',
      errors: expect.stringContaining('Nothing to propose for parks'),
    })
  })

  test('ends with 2 where the file cannot be read', async () => {
    const { code, out, errors } = await phrases(join(folder, 'missing.yml'))
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain('no such file')
  })

  test.each([[[]], [[parks, parks]], [['--all', parks]]])(
    'ends with 2 at %s, and says how it is used',
    async (args) => {
      const { code, out, errors } = await phrases(...args)
      expect([code, out]).toEqual([2, ''])
      expect(errors).toContain('Usage: npm run --silent ladder:phrases -- FILE')
    },
  )
})
