/**
 * `npm run test:shuffled [-- TIMES [PATH...]]`: the tests, or those under some paths, in another order each time, twenty
 * times by default. Ends with the first run that fails; its seed gives the same order again.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [times = '20', ...paths] = process.argv.slice(2)
if (!/^[1-9]\d{0,3}$/.test(times)) {
  console.error(
    `Found ${JSON.stringify(times)}; wanted how many times the tests should run (20), then paths of tests, if any.`,
  )
  process.exit(2)
}
const cwd = fileURLToPath(new URL('..', import.meta.url))
for (let run = 1; run <= Number(times); run += 1) {
  const seed = Math.floor(Math.random() * 1e9)
  console.log(`Run ${run} of ${times}, seed ${seed}`)
  const order = ['--sequence.shuffle', `--sequence.seed=${seed}`]
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...order, ...paths],
    {
      cwd,
      stdio: 'inherit',
    },
  )
  if (status !== 0) {
    console.error(`Failed in run ${run}. The same order again: npx vitest run ${[...order, ...paths].join(' ')}`)
    process.exit(1)
  }
}
