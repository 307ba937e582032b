/**
 * `npm run test:nodes`: the build and the unit tests on the other versions of Node.js that people run, which come from
 * npm. The tests that start programs, servers or a browser stay with the version at hand: they take most of the time.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSIONS = [22, 24]
const PLATFORM = 'linux-x64'
const UNIT_TESTS = ['ladder', 'words', 'search', 'reading', 'compare', 'answer', 'lint', 'drift', 'proposals']

const platform = `${process.platform}-${process.arch}`
if (platform === PLATFORM) {
  const folder = mkdtempSync(join(tmpdir(), 'ladderbot-nodes-'))
  try {
    for (const version of VERSIONS) testOn(version, join(folder, String(version)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  console.log(`Skipped: other versions of Node.js are tried on ${PLATFORM} alone, and this is ${platform}.`)
}

function testOn(version, folder) {
  const name = `node-${PLATFORM}`
  run('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, `${name}@${version}`])
  const PATH = [join(folder, 'node_modules', name, 'bin'), process.env.PATH].join(delimiter)
  run('node', ['--version'], PATH)
  run('npm', ['run', '--silent', 'build'], PATH)
  const tests = UNIT_TESTS.map((folder) => `tests/${folder}/`)
  run('node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--maxWorkers=100%', ...tests], PATH)
}

function run(command, args, PATH = process.env.PATH) {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, PATH }, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}
