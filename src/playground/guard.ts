/**
 * Who may talk to the local mode: a browser on this machine that was sent here by a person or by the page itself. Every
 * response carries the headers that keep the page to its own scripts, styles and forms.
 */
import type { HonoRequest, MiddlewareHandler } from 'hono'

const HOSTS = ['127.0.0.1', 'localhost', '[::1]']
/** `none` is an address typed or opened from a terminal; absent are clients that are no browser. */
const SITES = new Set([undefined, 'none', 'same-origin'])

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', POLICY.join('; ')],
  // The page's own forms come back to where they stand by it.
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]

/** @param port where the server listens; asked at each request, since a free one is known only then */
export function guard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const refusal = refusalOf(c.req, port())
    if (refusal === null) await next()
    else c.res = c.text(refusal, 403)
    for (const [name, value] of HEADERS) c.res.headers.set(name, value)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

function refusalOf(request: HonoRequest, port: number): string | null {
  const host = request.header('host')
  const origin = request.header('origin')
  if (!HOSTS.some((name) => new URL(`http://${name}:${port}`).host === host)) {
    return `This page answers only at its own address, http://localhost:${port}.`
  }
  if (!SITES.has(request.header('sec-fetch-site'))) {
    return 'This page can’t be opened from other sites. Type its address into the browser.'
  }
  if (request.method !== 'GET' && origin !== undefined && origin !== `http://${host}`) {
    return 'This page only accepts its own forms.'
  }
  return null
}
