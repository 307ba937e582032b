/**
 * How the program is built: with all that it imports in a few files, so that a start reads these instead of a thousand.
 * Each entry is a file that something starts or imports by its path.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** Leaves files alone that would come out the same: programs at work may be reading them. */
const unchangedStay: Plugin = {
  name: 'unchanged-stay',
  generateBundle({ dir = '' }, bundle) {
    for (const file of Object.values(bundle)) {
      const path = join(dir, file.fileName)
      if (file.type === 'chunk' && existsSync(path) && readFileSync(path, 'utf8') === file.code) {
        delete bundle[file.fileName]
      }
    }
  },
}

/** The commit that is built: `COMMIT` of the environment, where there is no repository, or what git says. */
function commit(): string {
  if (process.env.COMMIT) return process.env.COMMIT
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return 'unknown'
  }
}

const COMMON = {
  platform: 'node',
  tsconfig: 'tsconfig.json',
  transform: { define: { COMMIT: JSON.stringify(commit()) } },
  plugins: [unchangedStay],
  logLevel: 'warn',
} as const

export default defineConfig([
  {
    ...COMMON,
    input: {
      main: 'src/main.ts',
      cli: 'src/cli.ts',
      doctor: 'src/doctor.ts',
      'ladder-diff': 'src/ladder-diff.ts',
      'ladder-lint': 'src/ladder-lint.ts',
      'ladder-phrases': 'src/ladder-phrases.ts',
      'load-thread': 'src/load-thread.ts',
      'playground/start': 'src/playground/start.ts',
    },
    output: { dir: 'dist', chunkFileNames: '[name].js' },
  },
  // Apart, so that nothing of it is in a file that the bot loads.
  {
    ...COMMON,
    input: { 'ladder-import': 'src/ladder-import.ts', 'ladder-drift': 'src/ladder-drift.ts' },
    output: { dir: 'dist', chunkFileNames: 'import-[name].js' },
  },
])
