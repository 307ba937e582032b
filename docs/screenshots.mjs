/**
 * The README's pictures, from the local workspace as it is: `npm run screenshots`. The clock stands still and the window
 * has one size, so that a picture changes only where the program does.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { startPlayground } from '../dist/playground/start.js'

const TEN_O_CLOCK = new Date(2024, 0, 15, 10).getTime()
const VIEWPORT = { width: 1200, height: 760 }

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
const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light' })

await ask('general', '/ladder ce ic5 discovery')
await page.getByText('Only visible to you').waitFor()
await take('slash-answer')

await ask('general', "@Ladder what's IC4 for PMM")
await page.getByRole('complementary', { name: 'Thread' }).waitFor()
await take('mention')

await page.goto(`${playground.address}/open/home`)
await page.getByRole('button', { name: 'Open Customer Engineering' }).click()
await page.getByRole('button', { name: 'IC5', exact: true }).click()
await page.getByRole('heading', { name: 'Customer Engineering IC5' }).waitFor()
await take('home')

await ask('random', '/ladder ce ic4 vs ic5 discovery')
await page.getByRole('heading', { name: /IC4 to IC5/ }).waitFor()
await take('comparison')

await browser.close()
await playground.stop()

/** Writes it in the channel as a person would. */
async function ask(channel, text) {
  await page.goto(`${playground.address}/c/${channel}`)
  await page.getByRole('textbox', { name: `Message #${channel}` }).fill(text)
  await page.keyboard.press('Enter')
}

async function take(name) {
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)), caret: 'hide' })
}
