/**
 * The README's pictures, from the local workspace as it is, and the app's icon: `npm run screenshots`. The clock stands
 * still and the window has one size, so that a picture changes only where the program does.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { startPlayground } from '../dist/playground/start.js'

const TEN_O_CLOCK = new Date(2024, 0, 15, 10).getTime()
const VIEWPORT = { width: 1200, height: 760 }
/** Pixels; Slack takes icons from 512 to 2,000. */
const ICON = 1024

const DRAFT =
  'Check my draft for CE IC4: My discovery questions uncovered two use cases that nobody had named. I kept every stakeholder informed, with clear next steps and dates.'

const playground = await startPlayground({
  laddersDir: fileURLToPath(new URL('../ladders', import.meta.url)),
  port: 0,
  logLevel: 'error',
  openBrowser: false,
  now: () => TEN_O_CLOCK,
})
// Chromium's sandbox does not run as root.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const { stdout } = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' })
const [executablePath] = stdout.split('\n')
const browser = await chromium.launch({ executablePath, args })
const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light', deviceScaleFactor: 2 })

await openMatch('Customer Engineering')
await take('match')
await page.getByRole('button', { name: 'Close all' }).click()

await ask('general', '/ladder ce ic5 discovery')
await answerIn(page.getByRole('main'))
await take('slash-answer')

await ask('random', "@Ladder what's IC4 for PMM")
await answerIn(page.getByRole('complementary', { name: 'Thread' }))
await take('mention')

await page.goto(`${playground.address}/open/home`)
await page.getByRole('button', { name: 'Open Customer Engineering' }).click()
await page.getByRole('button', { name: 'IC5', exact: true }).click()
await page.getByRole('heading', { name: /IC5/ }).first().waitFor()
await take('home')

await ask('ladder', DRAFT)
await answerIn(page.getByRole('main'))
await take('draft-check')

await ask('ladder', 'ce ic4 vs ic5')
await answerIn(page.getByRole('main'))
await take('comparison')

await drawIcon()
await browser.close()
await playground.stop()

/** Writes it in the channel as a person would. */
async function ask(channel, text) {
  await page.goto(`${playground.address}/c/${channel}`)
  await page.getByRole('textbox', { name: /^Message / }).fill(text)
  await page.keyboard.press('Enter')
}

/** Waits for the bot's answer to what stands last. */
async function answerIn(column) {
  await column
    .getByRole('article')
    .last()
    .and(page.getByLabel(/^Ladder at/))
    .waitFor()
}

/** Matches the colleague's praise to the ladder. */
async function openMatch(ladder) {
  await page.goto(playground.address)
  const praise = page.getByRole('article', { name: /^A colleague at/ })
  await praise.hover()
  await praise.getByLabel(/^More actions/).click()
  await praise.getByRole('button', { name: 'Match to a ladder' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').first().selectOption({ label: ladder })
  await dialog.getByRole('button', { name: 'Match', exact: true }).click()
  await dialog.getByRole('heading', { name: ladder }).waitFor()
}

async function take(name) {
  await page.screenshot({ path: pathOf(name), caret: 'hide' })
}

/** Slack rounds its corners, so that it has none of its own. */
async function drawIcon() {
  const drawing = readFileSync(new URL('../src/playground/icon.svg', import.meta.url), 'utf8')
  const square = await browser.newPage({ viewport: { width: ICON, height: ICON } })
  await square.setContent(`<style>body { margin: 0 } rect { rx: 0 }</style>${drawing}`)
  await square.screenshot({ path: pathOf('icon') })
}

function pathOf(name) {
  return fileURLToPath(new URL(`${name}.png`, import.meta.url))
}
