/** What `npm start` and `npm run ladder` do first, while others may be running what was built before. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from './helpers/program.js'

test('building again leaves the files alone that come out the same', async () => {
  await build()
  const before = statSync('dist/main.js').mtimeMs
  await build()
  expect(statSync('dist/main.js').mtimeMs).toBe(before)
})

test('what reads pages is in no file that the bot or the command line loads', async () => {
  await build()
  for (const program of ['main.js', 'cli.js', 'load-thread.js', 'playground/start.js']) {
    const files = filesLoadedBy(program)
    expect(files.length, program).toBeGreaterThan(0)
    for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toContain('mdast-util-from-markdown')
  }
  const ofImport = filesLoadedBy('ladder-drift.js').map((file) => readFileSync(file, 'utf8'))
  expect(ofImport.join()).toContain('mdast-util-from-markdown')
})

/** A built file and those that it imports, at once or later. */
function filesLoadedBy(program: string): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    // The local workspace holds the script of its page, which imports files of the browser's.
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g)
    for (const [, path = ''] of imports) visit(join(file, '..', path))
  }
  visit(join('dist', program))
  return [...found]
}
