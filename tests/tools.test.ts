/** The scripts beside the program, run as npm runs them. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

function run(script: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script)], { cwd, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

test('the link that creates the app carries the manifest', () => {
  const link = new URL(run('tools/app-link.mjs', tmpdir()))
  expect(link.origin + link.pathname).toBe('https://api.slack.com/apps')
  expect(link.searchParams.get('new_app')).toBe('1')
  expect(parse(link.searchParams.get('manifest_yaml') ?? '')).toEqual(parse(readFileSync('manifest.yml', 'utf8')))
})

describe('building only where it is needed', () => {
  let folder: string
  const path = (name: string) => join(folder, name)
  /** How often the script has built. */
  const builds = () => (existsSync(path('builds')) ? readFileSync(path('builds'), 'utf8').length : 0)
  const buildIfStale = () => run('tools/build-if-stale.mjs', folder)
  const change = (name: string, seconds: number) => {
    appendFileSync(path(name), '')
    utimesSync(path(name), seconds, seconds)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ladderbot-stale-'))
    mkdirSync(path('src/reading'), { recursive: true })
    for (const name of ['src/reading/read.ts', 'package-lock.json', 'rolldown.config.ts', 'tsconfig.json'])
      change(name, 0)
    writeFileSync(
      path('build.cjs'),
      "const fs = require('fs'); fs.mkdirSync('dist', { recursive: true }); fs.appendFileSync('builds', 'x'); fs.writeFileSync('dist/cli.js', '')",
    )
    writeFileSync(path('package.json'), JSON.stringify({ scripts: { build: 'node build.cjs' } }))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  test('a missing program is built, once', () => {
    buildIfStale()
    buildIfStale()
    expect(builds()).toBe(1)
  })

  test.each(['src/reading/read.ts', 'package-lock.json'])('a program older than %s is built again, once', (name) => {
    buildIfStale()
    change(name, Date.now() / 1000 + 60)
    utimesSync(path('dist'), 0, 0)
    buildIfStale()
    expect(builds()).toBe(2)
    change(name, Date.now() / 1000 - 60)
    buildIfStale()
    expect(builds()).toBe(2)
  })
})
