import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerJson } from '../src/render/json.js'
import { answerText } from '../src/render/text.js'
import { bot } from './helpers/ladderbot.js'
import { build, endAll, start } from './helpers/program.js'

beforeAll(build)
afterAll(endAll)

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

async function ladder(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Outcome> {
  const running = start('cli', env, args)
  running.process.stdin.end(input)
  const code = await running.ended()
  return { code, out: running.stdout(), errors: running.stderr() }
}

const textOf = (query: string) => `${answerText(bot().ask(query))}\n`
const jsonOf = (query: string) => answerJson(query, bot().ask(query))

describe.concurrent('the command line', () => {
  test('answers in plain text, whatever Slack’s variables hold', async ({ expect }) => {
    const env = { SLACK_APP_TOKEN: 'wrong', PORT: 'wrong', LOG_LEVEL: 'wrong', SLACK_API_URL: 'wrong' }
    expect(await ladder(['ce', 'ic5', 'discovery'], env)).toEqual({
      code: 0,
      out: textOf('ce ic5 discovery'),
      errors: '',
    })
  })

  test('says how it is used on standard output when asked', async ({ expect }) => {
    const { code, out, errors } = await ladder(['--help'])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toMatch(/^Usage: .*--json/)
  })

  test('without a query answers with help', async ({ expect }) => {
    expect(await ladder([])).toEqual({ code: 0, out: textOf('help'), errors: '' })
  })

  test('ends with 1 where nothing fits, in JSON too', async ({ expect }) => {
    const { code, out, errors } = await ladder(['--json', '--', '--best', 'pizza', 'in', 'town'])
    expect([code, errors]).toEqual([1, ''])
    expect(JSON.parse(out)).toEqual(jsonOf('--best pizza in town'))
    expect(JSON.parse(out)).toMatchObject({ kind: 'none' })
  })

  test('answers line by line, in order, the line as it was typed', async ({ expect }) => {
    const lines = ['pmm ic4', '', '  CE ic5 ', 'ladders\u2028and\u0085such', 'pizza', 'help']
    const { code, out, errors } = await ladder(
      ['--stdin'],
      {},
      `${lines.slice(0, 3).join('\n')}\r\n${lines.slice(3).join('\n')}`,
    )
    expect([code, errors]).toEqual([0, ''])
    expect(out).not.toMatch(/[\u0085\u2028]/)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toEqual(lines.map(jsonOf))
    expect(answers[1]).toMatchObject({ kind: 'help', query: '' })
  })

  test('answers each line as it comes', async ({ expect }) => {
    const running = start('cli', {}, ['--stdin'])
    for (const query of ['pmm ic4', 'ce ic5']) {
      running.process.stdin.write(`${query}\n`)
      await running.printed(new RegExp(`"query":"${query}"`))
    }
    running.process.stdin.end()
    expect(await running.ended()).toBe(0)
  })

  test('ends quietly when nobody reads on', async ({ expect }) => {
    const running = start('cli', {}, ['--stdin'])
    running.process.stdin.on('error', () => {})
    running.process.stdin.write('pmm ic4\n'.repeat(2_000))
    await running.printed(/"query"/)
    running.process.stdout.destroy()
    expect(await running.ended()).toBe(0)
    expect(running.stderr()).toBe('')
  })

  test('explains how a query was read', async ({ expect }) => {
    expect(await ladder(['--explain', 'ce', 'ic5'])).toEqual({
      code: 0,
      out: `${bot().explain('ce ic5')}\n\n${answerText(bot().ask('ce ic5'))}\n`,
      errors: '',
    })
  })

  test.each([
    ['an unknown option', ['--jsno', 'ce'], '--jsno'],
    ['a query together with --stdin', ['--stdin', 'ce'], '--stdin'],
    ['an explanation of many lines', ['--stdin', '--explain'], '--explain'],
  ])('ends with 2 at %s, and says how it is used', async (_what, args, named) => {
    const { code, out, errors } = await ladder(args)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(new RegExp(`^.*${named}.*\nUsage: npm run --silent ladder -- `))
  })

  test('ends with 2 and every problem when ladder files cannot be read', async ({ expect }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ladderbot-cli-'))
    for (const name of ['a.yml', 'b.yml']) writeFileSync(join(folder, name), 'id: [\n')
    const { code, out, errors } = await ladder(['--json', 'ce'], { LADDERS_DIR: folder })
    expect([code, out]).toEqual([2, ''])
    for (const name of ['a.yml', 'b.yml']) expect(errors).toContain(`${name}:`)
    rmSync(folder, { recursive: true })
  })

  test('ends with 2 when an owner’s word vectors cannot be read', async ({ expect }) => {
    const { code, out, errors } = await ladder(['--json', 'ce'], { WORD_VECTORS: 'none.txt' })
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(/none\.txt: found no such file, wanted a file of word vectors/)
  })
})
