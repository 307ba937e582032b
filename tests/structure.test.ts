/**
 * Who may import whom: imports are planted, file by file, in an empty project under the linter's settings, which must
 * refuse the forbidden ones and let the others pass.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** What only one folder or file each may import. */
const SPECIAL = [
  'yaml',
  'node:fs',
  'node:fs/promises',
  'fuse.js',
  '@slack/types',
  '@slack/bolt',
  'prom-client',
  '@redis/client',
  'hono',
]
const except = (...allowed: string[]): string[] => SPECIAL.filter((name) => !allowed.includes(name))

/** The file, what it may never import, what it may. */
const IMPORTS: readonly (readonly [file: string, never: readonly string[], may: readonly string[]])[] = [
  [
    'src/ladder/a.ts',
    [...SPECIAL, '../words/tokens.js', '../reading/query.js', '../config.js', '../ladderbot.js'],
    ['./model.js', 'zod'],
  ],
  ['src/ladder/parse.ts', [...except('yaml'), '../reading/query.js', '../answer/answer.js'], ['./model.js', 'yaml']],
  ['src/ladder/load.ts', ['yaml', 'fuse.js', '@slack/bolt', '../answer/answer.js'], ['./parse.js', 'node:fs']],
  [
    'src/words/a.ts',
    [...SPECIAL, '../ladder/model.js', '../search/index.js'],
    ['./tokens.js', './ranks.js', 'stemmer'],
  ],
  [
    'src/import/a.ts',
    [...except('yaml', 'node:fs', 'node:fs/promises'), '../search/index.js', '../ladder-import.js'],
    ['../ladder/slug.js', '../words/ranks.js', 'yaml', 'hast-util-raw', 'csv-parse/sync', 'node:fs'],
  ],
  ['src/ladder-import.ts', [...SPECIAL, './ladder/load.js', './reading/query.js'], ['./import/import.js', 'node:util']],
  [
    'src/search/senses.ts',
    [...except('node:fs'), './index.js', '../ladder/model.js'],
    ['../words/tokens.js', 'node:fs'],
  ],
  [
    'src/search/a.ts',
    [...SPECIAL, '../reading/query.js', '../answer/answer.js'],
    ['../ladder/model.js', '../words/tokens.js'],
  ],
  [
    'src/drift/a.ts',
    [...SPECIAL, '../reading/words.js', '../compare/align.js', '../ladder-drift.js'],
    ['../ladder/model.js', '../import/fingerprints.js'],
  ],
  [
    'src/ladder-drift.ts',
    [...SPECIAL, './reading/query.js', './ladderbot.js', './render/text.js'],
    ['./ladder/load.js', './import/import.js', './drift/drift.js', './config.js'],
  ],
  [
    'src/reading/a.ts',
    [...except('fuse.js'), '../compare/align.js', '../answer/answer.js', '../ladderbot.js'],
    ['../ladder/model.js', '../words/tokens.js', '../search/ranking.js', 'fuse.js'],
  ],
  [
    'src/compare/a.ts',
    [...SPECIAL, 'diff', '../answer/answer.js', '../render/text.js', '../ladderbot.js'],
    ['../ladder/model.js', '../words/tokens.js'],
  ],
  ['src/compare/spans.ts', [...SPECIAL, '../answer/answer.js'], ['../words/tokens.js', 'diff']],
  [
    'src/answer/a.ts',
    [...SPECIAL, 'diff', '../render/text.js', '../ladderbot.js'],
    ['../ladder/model.js', '../reading/query.js', '../search/ranking.js', '../compare/align.js'],
  ],
  ['src/answer/type-ahead.ts', [...except('fuse.js'), '../render/text.js'], ['../search/find.js', 'fuse.js']],
  [
    'src/render/a.ts',
    [...except('@slack/types'), '../slack/app.js', '../cli.js'],
    ['../answer/answer.js', '../compare/model.js', '@slack/types'],
  ],
  [
    'src/ladderbot.ts',
    [...SPECIAL, './render/text.js', './slack/app.js'],
    ['./ladder/ladders.js', './search/find.js', './answer/answer.js'],
  ],
  ['src/config.ts', [...SPECIAL, './ladder/load.js', './slack/app.js'], ['dotenv', 'node:path']],
  [
    'src/cli.ts',
    [...SPECIAL, './slack/app.js', './playground/page.js', './main.js'],
    ['./ladderbot.js', './ladder/load.js'],
  ],
  [
    'src/lint/a.ts',
    [...SPECIAL, '../reading/understand.js', '../answer/answer.js', '../ladderbot.js'],
    ['../ladder/model.js', '../words/vague.js', '../reading/query.js'],
  ],
  [
    'src/proposals/a.ts',
    [...SPECIAL, '../render/text.js', '../ladderbot.js'],
    ['../ladder/model.js', '../words/tokens.js', '../search/index.js'],
  ],
  [
    'src/ladder-lint.ts',
    [...SPECIAL, './render/text.js', './slack/app.js', './main.js'],
    ['./ladder/load.js', './lint/lint.js', './ladderbot.js'],
  ],
  [
    'src/ladder-diff.ts',
    [...SPECIAL, './ladderbot.js', './answer/answer.js', './slack/app.js'],
    ['./ladder/load.js', './compare/diff.js', './render/text.js'],
  ],
  [
    'src/slack/a.ts',
    [...except('@slack/bolt', 'prom-client', '@redis/client'), '../playground/page.js', '../main.js'],
    ['@slack/bolt', 'prom-client', '../render/message.js'],
  ],
  [
    'src/playground/a.ts',
    ['yaml', 'fuse.js', '@slack/types', '@slack/bolt', '../slack/command.js', '../main.js'],
    ['node:fs', 'hono', 'hono/jsx', '../slack/app.js'],
  ],
  ['src/reload.ts', [...except('node:fs', 'node:fs/promises'), './main.js'], ['./ladder/load.js', 'node:fs']],
  ['src/main.ts', SPECIAL, ['./config.js', './ladder/load.js', './slack/app.js', './playground/page.js']],
]

/** Code that is refused wherever it stands, by the rule that refuses it. */
const CODE = {
  noDefaultExport: 'export default 1',
  noExplicitAny: 'export const a = (b: any) => b',
  noFloatingPromises: 'export async function a(): Promise<void> {\n  a()\n}',
  noImportCycles: "import type { B } from './cycle.js'\nexport type A = B",
  noNonNullAssertion: 'export const a = (b: string | null) => b!',
  noProcessEnv: 'export const a = process.env.A',
}

const folder = mkdtempSync(join(tmpdir(), 'structure-'))
/** `src/main.ts:1 noRestrictedImports`: what the linter refuses. */
const refused = new Set<string>()

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

beforeAll(() => {
  for (const name of ['biome.json', 'package.json']) copyFileSync(join(PROJECT, name), join(folder, name))
  for (const [file, never, may] of IMPORTS) {
    plant(file, [...never, ...may].map((name) => `import type { A } from '${name}'\n`).join(''))
  }
  plant('src/answer/cycle.ts', "import type { A } from './noImportCycles.js'\nexport type B = A")
  for (const [rule, code] of Object.entries(CODE)) plant(`src/answer/${rule}.ts`, code)
  const biome = join(PROJECT, 'node_modules', '.bin', 'biome')
  const { stdout } = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  for (const [, rule, file, line] of stdout.matchAll(/title=lint\/\w+\/(\w+),file=\S*?(src\/[^,]+),line=(\d+)/g)) {
    refused.add(`${file}:${line} ${rule}`)
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.each(IMPORTS)('%s', (file, never, may) => {
  it.each(never.map((name, index) => [name, index + 1] as const))('must not import %s', (_, line) => {
    expect(refused).toContain(`${file}:${line} noRestrictedImports`)
  })

  it.each(may.map((name, index) => [name, never.length + index + 1] as const))('may import %s', (_, line) => {
    expect(refused).not.toContain(`${file}:${line} noRestrictedImports`)
  })
})

it.each(Object.keys(CODE))('%s is an error', (rule) => {
  const files = [...refused].filter((line) => line.endsWith(` ${rule}`)).map((line) => line.replace(/:.*/, ''))
  expect(files).toContain(`src/answer/${rule}.ts`)
})
