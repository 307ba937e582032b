/**
 * How the program is built: with all that it imports in a few files, so that a start reads these instead of a thousand.
 * Each entry is a file that something starts or imports by its path.
 */
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

const COMMON = { platform: 'node', tsconfig: 'tsconfig.json', plugins: [unchangedStay], logLevel: 'warn' } as const

export default defineConfig([
  {
    ...COMMON,
    input: {
      main: 'src/main.ts',
      cli: 'src/cli.ts',
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
