/**
 * Builds the program where `dist/` is missing or older than what it is made from, so that a question on the terminal
 * need not wait for a build. A build leaves files alone that come out the same: the folder's own time says when it ran.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const MADE_FROM = ['src', 'package-lock.json', 'rolldown.config.ts', 'tsconfig.json']

if (!existsSync('dist/cli.js') || MADE_FROM.some((path) => newest(path) > statSync('dist').mtimeMs)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(status ?? 1)
  const now = new Date()
  utimesSync('dist', now, now)
}

/** When it, or anything in it, was last changed, in milliseconds since 1970. */
function newest(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
