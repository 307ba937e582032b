import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start.js'

const GOOD = 'ladders/pmm-2023-02.yml'

let folder: string
let opened: Playground[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ladderbot-playground-'))
  opened = []
})

afterEach(async () => {
  for (const playground of opened) await playground.stop()
  rmSync(folder, { recursive: true })
})

async function open(port = 0): Promise<Playground> {
  const playground = await startPlayground({ laddersDir: folder, port, logLevel: 'error', openBrowser: false })
  opened.push(playground)
  return playground
}

async function page({ address }: Playground, path = '/'): Promise<string> {
  return (await fetch(address + path)).text()
}

async function ask({ address }: Playground, text: string): Promise<string> {
  const body = new URLSearchParams({ text })
  return (await fetch(`${address}/write/general`, { method: 'POST', body })).text()
}

test('greets with its address and what to try first', async () => {
  copyFileSync(GOOD, join(folder, 'pmm.yml'))
  const { address, greeting } = await open()
  expect(greeting).toContain(address)
  expect(greeting).toMatch(/\/ladder pmm /)
})

test('the examples on the page are answered by the same app as in Slack', async () => {
  copyFileSync(GOOD, join(folder, 'pmm.yml'))
  const playground = await open()
  const [, example = ''] = /value="(\/ladder pmm[^"]*)"/.exec(await page(playground)) ?? []
  const answered = await ask(playground, example)
  expect(answered).toContain('Only visible to you')
  expect(answered).toContain('Product Marketing')
  expect(await page(playground, '/open/home')).toContain('Product Marketing')
})

test('praise to match and a question of a manager are there already', async () => {
  copyFileSync(GOOD, join(folder, 'pmm.yml'))
  const start = await page(await open())
  expect(start).toMatch(/A colleague.*Match to a ladder.*Your manager/s)
  expect(start).toContain('in its menu')
})

test('the fonts come from this machine', async () => {
  const playground = await open()
  const faces = await page(playground, '/fonts.css')
  const addresses = [...faces.matchAll(/url\('([^']+)'\)/g)].map(([, address = '']) => address)
  expect(addresses).not.toEqual([])
  for (const address of addresses) {
    const { status, headers } = await fetch(playground.address + address)
    expect([address, status, headers.get('content-type')]).toEqual([address, 200, 'font/woff2'])
  }
})

test('a port that is taken is left for a free one, and the greeting says so', async () => {
  copyFileSync(GOOD, join(folder, 'pmm.yml'))
  const other = createServer()
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const bound = other.address()
      resolve(typeof bound === 'object' && bound ? bound.port : 0)
    })
  })
  const { address, greeting } = await open(taken)
  expect(address).not.toContain(`:${taken}`)
  expect(greeting).toContain(`Port ${taken} is taken`)
  await new Promise((resolve) => other.close(resolve))
})

describe('ladder files', () => {
  test('that cannot be read are shown on the page, which opens all the same', async () => {
    writeFileSync(join(folder, 'broken.yml'), 'id: [\n')
    const playground = await open()
    expect(await page(playground)).toMatch(/broken\.yml:\d+:\d+ found/)
    expect(await ask(playground, '/ladder pmm')).toContain('I have no ladders to answer from yet')
  })

  test('that turn bad leave the last good ones in place until they are mended', async () => {
    const file = join(folder, 'pmm.yml')
    copyFileSync(GOOD, file)
    const playground = await open()
    writeFileSync(file, 'id: [\n')
    playground.reload()
    expect(await page(playground)).toMatch(/pmm\.yml:\d+:\d+ found/)
    expect(await ask(playground, '/ladder pmm')).toContain('Product Marketing')
    writeFileSync(file, readFileSync(GOOD, 'utf8').replace('name: Product Marketing', 'name: Product Storytelling'))
    playground.reload()
    expect(await page(playground)).not.toContain('found')
    expect(await ask(playground, '/ladder pmm')).toContain('Product Storytelling')
  })
})
