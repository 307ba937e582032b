/** How the tests run: every `*.test.ts(x)` under tests/, no globals, time enough for a journey through a browser. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Takes most of an hour, and the machine to itself: `npm run test:full`.
    exclude: ['tests/full/**', 'node_modules/**'],
    // Most tests wait for programs they started; with a worker less than cores, half the machine waits with them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes at once, and on a busy machine within seconds.
    expect: { poll: { timeout: 10_000 } },
  },
})
