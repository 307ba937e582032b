import { describe, expect, test } from 'vitest'
import { HOST, openWorkspace } from './workspace-under-test.js'

const { get, workspace } = openWorkspace(() => {})

describe('the host', () => {
  test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('%s is this machine', async (host) => {
    expect((await get('/c/general', { host })).status).toBe(200)
  })

  test.each(['example.com', 'localhost', 'localhost:3001', 'localhost.example.com:3000', '192.168.0.2:3000', ''])(
    '"%s" is refused',
    async (host) => {
      expect((await get('/c/general', { host })).status).toBe(403)
    },
  )
})

describe('a request that another site started', () => {
  test.each(['cross-site', 'same-site'])('is refused: %s', async (site) => {
    expect((await get('/c/general', { 'sec-fetch-site': site })).status).toBe(403)
  })

  test.each(['none', 'same-origin'])('is not: %s', async (site) => {
    expect((await get('/c/general', { 'sec-fetch-site': site })).status).toBe(200)
  })
})

test.each(['null', 'https://example.com', 'http://localhost:3001'])('a form from %s is refused', async (origin) => {
  const { post } = openWorkspace(() => {})
  const page = await post('/write/general', { text: 'Hello' }, '/c/general', { origin })
  expect(page).not.toContain('Hello')
})

test('every response keeps the page to its own scripts, styles and forms', async () => {
  for (const path of ['/c/general', '/nowhere', '/client.js', '/auto-complete.js', '/page.css']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  }
})

test('no page holds a script or style of its own', async () => {
  for (const path of ['/c/general', '/c/ladder', '/home', '/log']) {
    const page = await (await get(path)).text()
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/)
  }
})

test('an open page hears of each change', async () => {
  const response = await get('/live')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('connected')
  workspace.changed()
  expect((await reader?.read())?.value).toContain('changed')
  await reader?.cancel()
})

test('an address that does not exist answers 404 without a trace of the program', async () => {
  const response = await get('/nowhere', { host: HOST })
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('src/')
})
