/**
 * The files that the page loads, read once: its style sheets, script and icon stand beside this file's source, the
 * auto-complete element and the fonts in their packages.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Asset {
  readonly path: string
  /** As the header `Content-Type` gives it. */
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

const LATO = [
  'latin-400-normal',
  'latin-400-italic',
  'latin-700-normal',
  'latin-900-normal',
  'latin-ext-400-normal',
  'latin-ext-700-normal',
]

export function readAssets(): readonly Asset[] {
  return [
    ...['page.css', 'blocks.css', 'overlays.css', 'fonts.css'].map((name) => own(name, 'text/css; charset=utf-8')),
    own('client.js', 'text/javascript; charset=utf-8'),
    own('icon.svg', 'image/svg+xml'),
    {
      path: '/auto-complete.js',
      type: 'text/javascript; charset=utf-8',
      content: read(import.meta.resolve('@github/auto-complete-element/dist/bundle.js')),
    },
    ...LATO.map((name) => font(`lato-${name}.woff2`, '@fontsource/lato/files/')),
    font('twemoji.woff2', 'twemoji-colr-font/'),
  ]
}

/** The built program lies in `dist/playground`, as deep as its source, where only the source has these files. */
function own(name: string, type: string): Asset {
  return { path: `/${name}`, type, content: read(new URL(`../../src/playground/${name}`, import.meta.url).href) }
}

function font(name: string, folder: string): Asset {
  return { path: `/fonts/${name}`, type: 'font/woff2', content: read(import.meta.resolve(folder + name)) }
}

function read(url: string): Uint8Array<ArrayBuffer> {
  return readFileSync(fileURLToPath(url))
}
