/** `npm run test:full`: what we promise at the counts promised, and what depends on the machine, one after the other. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'tests/promises/**/*.test.ts',
      'tests/full/**/*.test.ts',
      'tests/replicas.test.ts',
      'tests/ladder/parse.property.test.ts',
    ],
    env: { PROMISES: 'full' },
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
