/**
 * `npm run mutation [-- FOLDER|FILE...]`: damages the pure core piece by piece and sees whether its tests notice (Stryker).
 * Fails where a folder's tests miss more than a fifth, and lists what they miss. A run takes up to hours, a night's work;
 * the next one judges only what has changed since (build/mutation/).
 */
import { Stryker } from '@stryker-mutator/core'

/**
 * The folders of src/ with the tests that may notice. Left out are those that take seconds, which every mutant that they
 * reach would cost, and property tests, whose luck changes from run to run.
 */
const FOLDERS = {
  ladder: ['tests/ladder'],
  reading: ['tests/reading/!(work|readings).test.ts', 'tests/words', 'tests/questions.test.ts'],
  answer: ['tests/answer/!(labels|changes|honest).test.ts'],
  render: ['tests/render/!(modals).test.ts', 'tests/answer/changes.test.ts'],
}

/** The lowest score, in per cent of the mutants, that a folder may have. */
const LOWEST = 80

const asked = process.argv.slice(2)
const paths = (asked.length > 0 ? asked : Object.keys(FOLDERS)).map((path) => path.replace(/^src\//, ''))
const unknown = paths.find((path) => !(folderOf(path) in FOLDERS))
if (unknown !== undefined) {
  console.error(
    `Found ${unknown}, wanted one of ${Object.keys(FOLDERS).join(', ')}, or a file in it (ladder/check.ts).`,
  )
  process.exit(2)
}
for (const path of paths) {
  const folder = folderOf(path)
  await new Stryker({
    mutate: [path === folder ? `src/${folder}/**/*.ts` : `src/${path}`],
    testFiles: FOLDERS[folder].map((path) => (path.endsWith('.ts') ? path : `${path}/**/!(*.property).test.ts`)),
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // A mutant in what a module does when it is loaded costs a run of all tests; such mutants count neither way.
    ignoreStatic: true,
    concurrency: 2,
    // A busy machine must not pass for a mutant that never ends.
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 60,
    incremental: true,
    incrementalFile: `build/mutation/${folder}.json`,
    tempDirName: `build/mutation/${folder}`,
    ignorePatterns: ['bench', 'build', 'dist', 'docs/*.png'],
    // Types are not checked here, and this TypeScript has no compiler that Stryker could ask for its settings.
    disableTypeChecks: false,
    tsconfigFile: 'none.json',
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: LOWEST, low: LOWEST, break: LOWEST },
  }).runMutationTest()
}

function folderOf(path) {
  return path.split('/')[0]
}
