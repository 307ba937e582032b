/**
 * One journey through the local workspace as a person takes it, in Chromium: everything is found by its role and name,
 * axe looks at every page in light and dark, and no block may be drawn as unknown.
 */
import { spawnSync } from 'node:child_process'
import type { KnownBlock, ModalView } from '@slack/types'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Playground, startPlayground } from '../src/playground/start.js'
import { addMessage } from '../src/playground/workspace.js'
import { button, option, plain } from './playground/blocks.js'
import { openWorkspace } from './playground/workspace-under-test.js'

vi.setConfig({ testTimeout: 60_000 })

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const LOOK_UP: ModalView = {
  type: 'modal',
  callback_id: 'look-up',
  title: plain('Look up a ladder'),
  submit: plain('Look up'),
  blocks: [
    {
      type: 'input',
      block_id: 'question',
      label: plain('Question'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
    {
      type: 'input',
      block_id: 'how',
      optional: true,
      label: plain('How much'),
      element: { type: 'radio_buttons', action_id: 'how', options: [option('All of it'), option('The gist')] },
    },
  ],
}

const cells = (...texts: string[]) => texts.map((text) => ({ type: 'raw_text' as const, text }))

/** What Slack draws besides what the app's answers in this journey hold. */
const NEWER_BLOCKS: KnownBlock[] = [
  { type: 'header', text: plain('Glazing · Potter L2 → L3') },
  {
    type: 'context',
    elements: [
      {
        type: 'mrkdwn',
        text: '▲ 1 raised · ◆ 1 reworded · <https://example.com|The ladder> · Ask <@U0MANAGER> or <#C0GENERAL>',
        verbatim: true,
      },
    ],
  },
  {
    type: 'table',
    column_settings: [{}, { is_wrapped: true }, { is_wrapped: true }],
    rows: [
      cells('Competency', 'L2', 'L3'),
      cells('Glazing', 'Mixes a glaze from a recipe and keeps its notes.', '▲ Develops glazes of their own.'),
      cells('Kiln work', 'Loads the kiln so that nothing touches.', '◆ Plans firings for the whole studio.'),
    ],
  },
  {
    type: 'container',
    title: plain('Clay and studio'),
    subtitle: plain('2 behaviors'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [
      { type: 'section', text: plain('Wedges clay evenly.') },
      { type: 'actions', elements: [button('level', 'All levels')] },
    ],
  },
  {
    type: 'container',
    title: plain('Teaching'),
    has_header_divider: true,
    child_blocks: [{ type: 'section', text: plain('Shows a beginner how to centre.') }],
  },
  {
    type: 'actions',
    elements: [{ ...button('draft', 'Check my draft'), style: 'primary' }, button('brief', '1:1 brief')],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Helpful'), value: 'yes' },
        negative_button: { text: plain('Not helpful'), value: 'no' },
      },
    ],
  },
  {
    type: 'markdown',
    text: '## Questions\n\n- Where do you *already* do this?\n- [ ] Bring **one** example\n\n| L2 | L3 |\n| - | - |\n| Recipes | Their own |',
  },
]

/** `which` fails where one of them is missing, and still names the others. */
const { stdout, error } = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' })
const executablePath = error ? '' : stdout.split('\n', 1).join()
let browser: Browser
let playground: Playground
let page: Page

beforeAll(async () => {
  if (!executablePath) {
    console.warn('No chromium on the PATH: the journey through the browser is skipped. The README says how to get it.')
    return
  }
  // Chromium's sandbox does not run as root.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS
  browser = await chromium.launch({ executablePath, args })
  playground = await startPlayground({ laddersDir: 'ladders', port: 0, logLevel: 'error', openBrowser: false })
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(5_000)
})

afterAll(async () => {
  await browser?.close()
  await playground?.stop()
})

beforeEach((context) => {
  if (executablePath) return
  if (process.env.CI) throw new Error('There is no chromium on the PATH, and this test is never skipped here.')
  context.skip()
})

/** The page as it stands is drawn whole and has nothing that axe finds wrong, in light and dark. */
async function checkPage(): Promise<void> {
  expect(await page.locator('.unknown').count()).toBe(0)
  expect(await page.locator('.error').allInnerTexts()).toEqual([])
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([])
  }
}

const composer = () => page.getByRole('textbox', { name: /^Message / })
const messages = () => page.getByRole('main').getByRole('article')

async function write(text: string): Promise<void> {
  await composer().fill(text)
  await composer().press('Enter')
}

test('a slash command shows its hint, and then its answer to the person alone', async () => {
  await page.goto(playground.address)
  await checkPage()
  await composer().pressSequentially('/lad')
  await page.getByText('ladder, level, competency or any question').waitFor()
  await write('/ladder ce ic5 discovery')
  await messages().getByText('Only visible to you').waitFor()
  await messages()
    .getByRole('heading', { name: /Discovery/ })
    .waitFor()
  await checkPage()
})

test('every button of an answer leads to another answer', async () => {
  const form = () => messages().last().locator('form').first()
  await form().getByLabel('More actions').click()
  const all = await form().getByRole('button').allInnerTexts()
  const labels = all.filter((label) => !/^(1:1 brief|Share|Cite)/.test(label))
  expect(labels.length).toBeGreaterThan(2)
  for (const label of labels) {
    await write('/ladder ce ic5 discovery')
    const answer = messages().last()
    const heading = answer.getByRole('heading', { name: /Discovery · CE IC5/ })
    await heading.waitFor()
    // A click that meets the page being drawn anew is lost; a person clicks again.
    const click = async (): Promise<number> => {
      const button = answer.getByRole('button', { name: label, exact: true })
      if (await heading.isVisible()) {
        if (!(await button.isVisible())) await form().getByLabel('More actions').click()
        await button.click()
      }
      return heading.count()
    }
    await expect.poll(click, { interval: 1_000 }).toBe(0)
    await checkPage()
  }
})

test('a brief opens on top of the answer, and sharing shows the answer to everyone', async () => {
  await write('/ladder ce ic5 discovery')
  const answer = messages().last()
  await answer.getByRole('heading', { name: /Discovery · CE IC5/ }).waitFor()
  await answer.getByRole('button', { name: '1:1 brief' }).click()
  const brief = page.getByRole('dialog', { name: '1:1 brief' })
  await brief.getByRole('heading', { name: 'Discovery · CE IC5 → IC6' }).waitFor()
  await checkPage()
  await brief.getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByRole('dialog', { name: 'Copy the brief' }).getByText('# 1:1 brief: Discovery').waitFor()
  await checkPage()
  await page
    .getByRole('dialog', { name: 'Copy the brief' })
    .getByRole('button', { name: 'Close', exact: true })
    .last()
    .click()
  await brief.getByRole('button', { name: 'Send to me' }).click()
  await brief.getByText('Sent. It’s in our direct messages.').waitFor()
  await brief.getByRole('button', { name: 'Close', exact: true }).first().click()
  await answer.getByRole('button', { name: 'Share…' }).click()
  const share = page.getByRole('dialog', { name: 'Share' })
  await share.getByRole('textbox', { name: /^Note/ }).fill('For Thursday')
  await checkPage()
  await share.getByRole('button', { name: 'Share', exact: true }).click()
  await share.getByText('Shared: everyone there can see it now.').waitFor()
  await share.getByRole('button', { name: 'Close', exact: true }).first().click()
  await messages().last().getByText('Shared by').waitFor()
  await messages().last().getByText('For Thursday').waitFor()
  await messages().getByText('Shared: everyone here can see it now.').waitFor()
  await checkPage()
})

test('a mention is answered in its thread, which opens', async () => {
  await write("@Ladder what's IC4 for PMM")
  const thread = page.getByRole('complementary', { name: 'Thread' })
  await thread.getByRole('heading', { name: /Product Marketing/ }).waitFor()
  await checkPage()
  await thread.getByRole('link', { name: 'Close thread' }).click()
  await thread.waitFor({ state: 'detached' })
})

test('a direct message is answered beside it', async () => {
  await page.getByRole('link', { name: 'Ladder', exact: true }).click()
  await page.getByRole('link', { name: 'Messages' }).click()
  await write('pmm ic4 scope')
  await messages().getByRole('heading', { name: /Scope/ }).waitFor()
  await checkPage()
})

test('the Home tab leads from a ladder to a level to a competency and back', async () => {
  await page.getByRole('link', { name: 'Home' }).click()
  const heading = (name: RegExp) => page.getByRole('main').getByRole('heading', { name })
  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  await heading(/The ladders/).waitFor()
  await checkPage()
  await button('Open Customer Engineering').click()
  await heading(/^Customer Engineering/).waitFor()
  await checkPage()
  await button('IC5').click()
  await heading(/^Customer Engineering IC5$/).waitFor()
  await checkPage()
  await page
    .getByRole('main')
    .getByRole('button', { name: /Relationship Management/ })
    .first()
    .click()
  await heading(/Relationship Management · CE IC5/).waitFor()
  await checkPage()
  await button('Back').click()
  await heading(/^Customer Engineering IC5$/).waitFor()
  await button('All ladders').click()
  await heading(/The ladders/).waitFor()
})

test('search as you type finds a competency with the keyboard alone', async () => {
  const search = page.getByRole('combobox', { name: /^Find/ })
  await search.focus()
  await page.keyboard.type('relat')
  await page.getByRole('option', { name: /Relationship Management/ }).waitFor()
  await page
    .getByRole('status')
    .getByText(/^\d+ results?$/)
    .waitFor()
  await checkPage()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Relationship Management/ }).waitFor()
})

test('tables, containers, feedback and Markdown are drawn, and a container stays as it was folded', async () => {
  const { listen, workspace } = openWorkspace((app) => {
    app.action(/.*/, async ({ ack }) => ack())
  })
  const { address, close } = await listen()
  addMessage(workspace, { channel: 'C0GENERAL', threadTs: null, author: 'bot', text: 'Glazing', blocks: NEWER_BLOCKS })
  await page.goto(address)
  await checkPage()
  const inside = page.getByRole('button', { name: 'All levels' })
  expect(await inside.isVisible()).toBe(false)
  await page.getByText('Clay and studio').click()
  await page.getByRole('button', { name: 'Helpful', exact: true }).click()
  await page.getByRole('button', { name: 'Helpful', exact: true, pressed: true }).waitFor()
  expect(await inside.isVisible()).toBe(true)
  await checkPage()
  await page.goto('about:blank')
  close()
})

test('in a narrow window a thread covers its channel, whose name stays', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(playground.address)
  await write("@Ladder what's IC4 for PMM")
  await page.getByRole('complementary', { name: 'Thread' }).waitFor()
  await page.getByRole('heading', { level: 1, name: '#general' }).waitFor()
  expect(await composer().isVisible()).toBe(false)
  await checkPage()
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a row of the log opens to what was sent and how the question was read', async () => {
  await page.goto(playground.address)
  await write('/ladder ce ic5 discovery')
  await messages().getByText('Only visible to you').last().waitFor()
  await page.getByRole('link', { name: 'Log' }).click()
  await checkPage()
  await page
    .getByRole('link', { name: /ladder: acked/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'How “ce ic5 discovery” was read' }).waitFor()
  await page.getByText('"command": "/ladder"').waitFor()
  await page.getByRole('link', { name: 'Open in Block Kit Builder' }).waitFor()
  await checkPage()
})

test('a modal takes the focus, shows what is wrong beside its field, and gives the focus back', async () => {
  const { listen } = openWorkspace((app) => {
    app.shortcut('look_up', async ({ ack, client, shortcut }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: LOOK_UP })
    })
    app.view('look-up', async ({ ack }) => ack())
  })
  const { address, close } = await listen()
  await page.goto(address)
  await page.getByLabel('Shortcuts').click()
  await page.getByRole('button', { name: 'Look up a ladder' }).click()
  const dialog = page.getByRole('dialog', { name: 'Look up a ladder' })
  await dialog.waitFor()
  expect(await dialog.evaluate((node) => node.contains(node.ownerDocument.activeElement))).toBe(true)
  await checkPage()
  await dialog.getByRole('button', { name: 'Look up' }).click()
  await dialog.getByText('Please fill in this field.').waitFor()
  await dialog.getByRole('textbox', { name: 'Question' }).fill('ce ic5')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await composer().evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true)
  await page.goto('about:blank')
  close()
})
