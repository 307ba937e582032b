/** What comes with the program from elsewhere: how much, exactly which, and that none of it runs at installation. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string())
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        integrity: z.string().optional(),
        dev: z.boolean().default(false),
        optional: z.boolean().default(false),
        devOptional: z.boolean().default(false),
        hasInstallScript: z.boolean().default(false),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const project = z
  .object({
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const sbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ purl: z.string(), licenses: z.array(z.unknown()).nonempty() })),
  dependencies: z.array(z.object({ ref: z.string() })),
})

const { '': _root, ...packages } = lock.packages
const all = Object.entries(packages)

/** The most packages that a production install may have. */
const MOST_PACKAGES = 150

test('a production install has few packages', () => {
  const installed = all.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
  expect(installed.length).toBeGreaterThan(0)
  expect(installed.length).toBeLessThanOrEqual(MOST_PACKAGES)
})

test('no package has an install script, and none would run', () => {
  expect(all.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(project.scripts).not.toHaveProperty(script)
})

test('each is asked for in one exact version, and held to its content', () => {
  const asked = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies }
  for (const [name, version] of Object.entries(asked)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
  for (const [path, { integrity }] of all) expect(integrity, path).toMatch(/^sha512-/)
})

test('the SBOM names every package of the program with its licence, and no other', () => {
  const { stdout } = spawnSync(process.execPath, ['tools/sbom.mjs'], { encoding: 'utf8' })
  const { components, dependencies } = sbom.parse(JSON.parse(stdout))
  // One package writes its version as "v3.0.2".
  const named = components.map(({ purl }) => decodeURIComponent(purl).replace(/@v(?=\d)/, '@'))
  const shipped = all.filter(([, { dev }]) => !dev)
  const wanted = shipped.map(([path, { version }]) => `pkg:npm/${path.replace(/^.*node_modules\//, '')}@${version}`)
  expect([...new Set(named)].sort()).toEqual([...new Set(wanted)].sort())
  expect(dependencies).toHaveLength(components.length + 1)
})
