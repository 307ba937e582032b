/** Ladder files that change while people ask: each answer is wholly from one version that could be read. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startProgram } from '../double/modes.js'
import { command } from '../double/scenes.js'
import { times } from '../double/size.js'
import { startSlack } from '../double/slack.js'
import { build, endAll } from '../helpers/program.js'

vi.setConfig({ testTimeout: 300_000 })

beforeAll(build)
afterAll(endAll)

/** Between two changes of the file. */
const PACE_MS = 10

test('a file that is replaced again and again, by good ones, broken ones, half ones and none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-reloads-'))
  const file = join(folder, 'cm.yml')
  const text = readFileSync('ladders/cm-2022-08.yml', 'utf8')
  /** Every sentence that speaks of marketing tells the version. */
  const good = (version: number) => text.replace(/\bmarketing\b/g, `marketing${version}x`)
  const put = (content: string): void => {
    writeFileSync(join(folder, 'next'), content)
    renameSync(join(folder, 'next'), file)
  }
  put(good(0))
  const slack = await startSlack()
  await startProgram(slack, 'http', { LADDERS_DIR: folder })
  const changes = fc.sample(fc.constantFrom('good', 'good', 'broken', 'half', 'none'), times(1_000))
  let isOver = false
  let last = 0
  const changing = (async () => {
    for (const [index, change] of changes.entries()) {
      const version = index + 1
      if (change === 'good') put(good(version))
      else if (change === 'broken') put(good(version).replace(/^levels:/m, 'level:'))
      else if (change === 'half') put(`${good(version).slice(0, text.length / 2)}\n"`)
      else rmSync(file, { force: true })
      await sleep(PACE_MS)
    }
    last = changes.length + 1
    put(good(last))
    isOver = true
  })()
  const versions: string[][] = []
  const ask = async (): Promise<string[]> => {
    const { ack } = await slack.deliver(command('cm ic4'))
    const found = [...new Set(JSON.stringify(ack).match(/marketing\d+x/g))]
    versions.push(found)
    return found
  }
  while (!isOver) await ask()
  await changing
  await expect.poll(ask, { timeout: 30_000 }).toEqual([`marketing${last}x`])
  expect(versions.filter((found) => found.length !== 1)).toEqual([])
  const mayBe = new Set([0, last, ...changes.flatMap((change, index) => (change === 'good' ? [index + 1] : []))])
  expect(versions.flat().filter((each) => !mayBe.has(Number.parseInt(each.slice('marketing'.length), 10)))).toEqual([])
  rmSync(folder, { recursive: true })
  slack.close()
})
