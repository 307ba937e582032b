/**
 * Prints the address at which Slack creates the app from `manifest.yml`: `npm run --silent app-link`. Slack's page on
 * manifests gives its form: https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests
 */
import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'

// Read and written again, which leaves the comments out: a third of the length.
const manifest = stringify(parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8')))
process.stdout.write(`https://api.slack.com/apps?new_app=1&manifest_yaml=${encodeURIComponent(manifest)}\n`)
