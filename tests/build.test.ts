/** What `npm start` and `npm run ladder` do first, while others may be running what was built before. */
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from './helpers/program.js'

test('building again leaves the files alone that come out the same', async () => {
  await build()
  const before = statSync('dist/main.js').mtimeMs
  await build()
  expect(statSync('dist/main.js').mtimeMs).toBe(before)
})
