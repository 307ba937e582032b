/**
 * The files that the page loads, read once: its style sheets and script stand beside this file's source, the
 * auto-complete element in its package.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Asset {
  readonly path: string
  readonly type: string
  readonly content: string
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0f766e"/><path d="M8 4v16M16 4v16M8 8h8M8 12h8M8 16h8" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/></svg>'

export function readAssets(): readonly Asset[] {
  return [
    { path: '/page.css', type: 'text/css', content: ownFile('page.css') },
    { path: '/blocks.css', type: 'text/css', content: ownFile('blocks.css') },
    { path: '/overlays.css', type: 'text/css', content: ownFile('overlays.css') },
    { path: '/client.js', type: 'text/javascript', content: ownFile('client.js') },
    {
      path: '/auto-complete.js',
      type: 'text/javascript',
      content: readText(import.meta.resolve('@github/auto-complete-element/dist/bundle.js')),
    },
    { path: '/icon.svg', type: 'image/svg+xml', content: ICON },
  ]
}

/** The built program lies in `dist/playground`, as deep as its source, where only the source has these files. */
function ownFile(name: string): string {
  return readText(new URL(`../../src/playground/${name}`, import.meta.url).href)
}

function readText(url: string): string {
  return readFileSync(fileURLToPath(url), 'utf8')
}
