/**
 * What the program is made of, as CycloneDX. All that is installed, less what npm marks as there for development alone:
 * its own `--omit dev` leaves out as well what development happens to share with the program, the YAML reader among them.
 */
import { spawnSync } from 'node:child_process'

const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: true,
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (status !== 0) process.exit(status ?? 1)

const { components, dependencies, ...rest } = JSON.parse(stdout)
const isForDevelopment = ({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development')
const left = new Set(components.filter(isForDevelopment).map((component) => component['bom-ref']))
const isThere = (ref) => !left.has(ref)
const made = {
  ...rest,
  components: components.filter((component) => isThere(component['bom-ref'])),
  dependencies: dependencies
    .filter(({ ref }) => isThere(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isThere) })),
}
console.log(JSON.stringify(made, null, 2))
