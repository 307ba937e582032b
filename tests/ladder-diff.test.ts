import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { build, endAll, start } from './helpers/program.js'

const folder = mkdtempSync(join(tmpdir(), 'ladderbot-diff-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const ladder = (revision: string, behavior: string): string => `id: design
name: Design
role: Designer
revision: ${revision}
wording: verbatim
source: { title: Design Ladder }
levels: { ic1: {} }
competencies:
  - name: Drawing
    levels:
      ic1:
        - behavior: ${behavior}
        - behavior: Keeps a sketchbook.
`
const old = file('old.yml', ladder('2024-01', 'Draws lines on thin paper.'))
const now = file('new.yml', ladder('2024-06', 'Draws lines on thick paper.'))
const copy = file('copy.yml', ladder('2024-07', 'Draws lines on thin paper.'))
const broken = file('broken.yml', ladder('2024-08', 'Draws.').replace('levels: { ic1: {} }', 'levles: { ic1: {} }'))

beforeAll(build)
afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true })
})

async function diff(...args: string[]) {
  const running = start('ladder-diff', {}, args)
  const code = await running.ended()
  return { code, out: running.stdout(), errors: running.stderr() }
}

describe.concurrent('ladder:diff', () => {
  test('tells people what differs, other words set off, and ends with 1', async ({ expect }) => {
    const { code, out, errors } = await diff(old, now)
    expect([code, errors]).toEqual([1, ''])
    expect(out).toContain('Design, 2024-01 → 2024-06\n')
    expect(out).toContain(
      '- IC1 (reworded)\n  - Was: Draws lines on *thin* paper.\n  - Now: Draws lines on *thick* paper.\n',
    )
    expect(out).toContain('- 1 unchanged: IC1\n')
    expect(out).not.toContain('/ladder')
  })

  test('ends with 0 where two files say the same, whatever their revisions', async ({ expect }) => {
    expect(await diff(old, copy)).toEqual({ code: 0, out: `${old} and ${copy} say the same.\n`, errors: '' })
  })

  test('writes Markdown for a changelog', async ({ expect }) => {
    const { code, out } = await diff(old, now, '--markdown')
    expect(code).toBe(1)
    expect(out).toMatch(/^# Design, 2024-01 → 2024-06\n/)
    expect(out).toContain('## Drawing\n')
    expect(out).toContain('  - **Now**: Draws lines on **thick** paper.\n')
  })

  test('writes JSON: each behavior of both with its id', async ({ expect }) => {
    const { code, out } = await diff('--json', old, now)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      older: { id: 'design', revision: '2024-01' },
      newer: { id: 'design', revision: '2024-06' },
      same: false,
      competencies: [
        {
          kind: 'kept',
          before: 'drawing',
          after: 'drawing',
          behaviors: [
            {
              kind: 'reworded',
              before: { id: 'design@2024-01/drawing/ic1/1', behavior: 'Draws lines on thin paper.' },
              after: { id: 'design@2024-06/drawing/ic1/1', behavior: 'Draws lines on thick paper.' },
              asks: null,
            },
            { kind: 'unchanged' },
          ],
        },
      ],
    })
    const same = await diff('--json', old, copy)
    expect([same.code, JSON.parse(same.out).same]).toEqual([0, true])
  })

  test('ends with 2 at a file that is none, with file, line and column', async ({ expect }) => {
    const { code, out, errors } = await diff(old, broken)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain(`${broken}:7:1 found the unknown key "levles", wanted "levels"`)
    const missing = await diff(join(folder, 'none.yml'), now)
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.errors).toMatch(/none\.yml: found no such file/)
  })

  test.for([
    ['one file', [old], 'not 1.'],
    ['three files', [old, now, copy], 'not 3.'],
    ['two formats', [old, now, '--json', '--markdown'], 'cannot be used together'],
    ['an unknown option', [old, now, '--html'], '--html'],
  ] as const)('ends with 2 at %s, and says how it is used', async ([_what, args, named], { expect }) => {
    const { code, out, errors } = await diff(...args)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain(named)
    expect(errors).toContain('Usage: npm run --silent ladder:diff -- OLD NEW')
  })

  test('tells its use when asked', async ({ expect }) => {
    const { code, out } = await diff('--help')
    expect([code, out.startsWith('Usage: ')]).toEqual([0, true])
  })
})
