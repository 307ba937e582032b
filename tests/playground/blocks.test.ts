/**
 * How blocks are drawn. They are put into the workspace as the Web API would after its check, which knows only what the
 * app sends so far.
 */
import type { KnownBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { addMessage } from '../../src/playground/workspace.js'
import { button, plain } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

type Blocks = readonly KnownBlock[]

/** A message of these blocks; `heard` collects the actions that the app hears of. */
function openMessage(...blocks: Blocks) {
  const heard: object[] = []
  const opened = openWorkspace((app) => {
    app.action(/.*/, async ({ ack, action, body }) => {
      heard.push({ ...action, state: 'state' in body ? body.state : null })
      await ack()
    })
  })
  const { workspace, post } = opened
  const { id } = addMessage(workspace, { channel: 'C0GENERAL', threadTs: null, author: 'bot', text: 'Hi', blocks })
  return { ...opened, heard, act: (form: Record<string, string>) => post(`/act/${id}`, form) }
}

/** The message's blocks as HTML, without the page around them. */
async function drawn(...blocks: Blocks): Promise<string> {
  const page = await openMessage(...blocks).page('/c/general')
  const [, message = ''] = /<form method="post" action="\/act\/(.*?)<\/form>/s.exec(page) ?? []
  expect(message).not.toContain('class="unknown"')
  return message
}

const rich = (...elements: Extract<KnownBlock, { type: 'rich_text' }>['elements']) => ({
  type: 'rich_text' as const,
  elements,
})
const bold = (text: string) =>
  rich({ type: 'rich_text_section', elements: [{ type: 'text', text, style: { bold: true } }] })
const raw = (text: string) => ({ type: 'raw_text' as const, text })

describe('a table', () => {
  test('has its first row as the names of its columns', async () => {
    const table = await drawn({
      type: 'table',
      rows: [
        [raw('Competency'), bold('L1')],
        [raw('Clay & glaze'), bold('Wedges evenly')],
        [raw('Kilns'), { type: 'raw_number', value: 7, text: '7.0' }],
      ],
    })
    expect(table).toMatch(/<th scope="col"[^>]*>Competency<\/th><th[^>]*><p><strong>L1<\/strong><\/p><\/th>/)
    expect(table).toMatch(/<td[^>]*>Clay &amp; glaze<\/td><td[^>]*><p><strong>Wedges evenly<\/strong><\/p><\/td>/)
    expect(table).toMatch(/<td[^>]*>7\.0<\/td>/)
  })

  test('aligns and wraps its columns as they are set, the others to the left and on one line', async () => {
    const table = await drawn({
      type: 'table',
      rows: [[raw('a'), raw('b'), raw('c')]],
      // As Slack documents it, though its types leave it out.
      column_settings: JSON.parse('[null, {"align": "right", "is_wrapped": true}]'),
    })
    const looks = [...table.matchAll(/<th scope="col" class="([^"]*)"/g)].map(([, look]) => look?.trim())
    expect(looks).toEqual(['left', 'right wrapped', 'left'])
  })
})

describe('a container', () => {
  const children = [{ type: 'actions' as const, elements: [button('press', 'All levels')] }]
  const folded = { type: 'container' as const, title: plain('Clay'), child_blocks: children, is_collapsible: true }

  test('folds its blocks away where it starts collapsed, and shows its title and subtitle', async () => {
    const box = await drawn({ ...folded, default_collapsed: true, subtitle: plain('2 behaviors') })
    expect(box).toMatch(/<details(?![^>]* open)[^>]*><summary[^>]*>.*Clay.*2 behaviors.*<\/summary>.*All levels/s)
  })

  test('is open where it does not', async () => {
    expect(await drawn(folded)).toMatch(/<details[^>]* open/)
  })

  test('that does not collapse is a box, by its rich title where it has one', async () => {
    const box = await drawn({
      type: 'container',
      title: plain('Clay'),
      rich_text_title: bold('Glaze'),
      child_blocks: children,
      width: 'full',
      has_header_divider: true,
    })
    expect(box).not.toContain('<details')
    expect(box).not.toContain('Clay')
    expect(box).toMatch(/class="box full".*class="heading divided".*<strong>Glaze<\/strong>/s)
  })

  test('has controls that the app hears of like any other', async () => {
    const { act, heard } = openMessage({
      ...folded,
      child_blocks: [{ type: 'actions', block_id: 'in', elements: [button('press', 'All levels')] }],
    })
    await act({ '["in","press"]': 'press' })
    expect(heard).toMatchObject([{ type: 'button', block_id: 'in', action_id: 'press' }])
  })

  test('gives names to the blocks in it that the app left without', () => {
    const { workspace } = openMessage(folded)
    const [block] = workspace.messages[0]?.blocks ?? []
    expect(block?.type === 'container' && block.child_blocks[0]?.block_id).toMatch(/^b/)
  })
})

describe('context actions', () => {
  const feedback: KnownBlock = {
    type: 'context_actions',
    block_id: 'f',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good'), value: 'yes', accessibility_label: 'This answer helped' },
        negative_button: { text: plain('Bad'), value: 'no' },
      },
      { type: 'icon_button', action_id: 'delete', icon: 'trash', text: plain('Delete'), value: 'this' },
      {
        type: 'icon_button',
        action_id: 'other',
        icon: 'trash',
        text: plain('Not mine'),
        visible_to_user_ids: ['U0COLLEAGUE'],
      },
    ],
  }

  test('are buttons that say in words what they mean, each to whom it is for', async () => {
    const buttons = await drawn(feedback)
    expect(buttons).toMatch(/aria-label="This answer helped".*aria-label="Bad".*aria-label="Delete"/s)
    expect(buttons).not.toContain('Not mine')
  })

  test.each([
    ['positive', { value: 'yes', text: { text: 'Good' } }],
    ['negative', { value: 'no', text: { text: 'Bad' } }],
  ])('send feedback, %s, and show which was pressed', async (which, action) => {
    const { act, heard } = openMessage(feedback)
    const page = await act({ '["f","feedback"]': which })
    expect(heard).toMatchObject([{ type: 'feedback_buttons', action_id: 'feedback', ...action, state: { values: {} } }])
    expect(page).toMatch(new RegExp(`value="${which}" aria-pressed="true"`))
  })

  test('send what an icon button holds', async () => {
    const { act, heard } = openMessage(feedback)
    await act({ '["f","delete"]': 'press' })
    expect(heard).toMatchObject([{ type: 'icon_button', action_id: 'delete', value: 'this' }])
  })
})

describe('markdown', () => {
  const markdown = (...lines: string[]) => drawn({ type: 'markdown', text: lines.join('\n') })

  test.each([
    ['## A *big* title', /<p class="name">A <em>big<\/em> title<\/p>/],
    ['**bold** and ~~gone~~ and `co<de`', /<strong>bold<\/strong> and <del>gone<\/del> and <code>co&lt;de<\/code>/],
    [
      '- one\n  - inner\n- [x] done',
      /<ul><li[^>]*>one<ul><li[^>]*>inner<\/li><\/ul><\/li><li class="task">☑ done<\/li><\/ul>/,
    ],
    ['3. three\n4. four', /<ol start="3"><li[^>]*>three<\/li><li[^>]*>four<\/li><\/ol>/],
    ['> quoted', /<blockquote><p>quoted<\/p><\/blockquote>/],
    ['```\na < b\n```', /<pre>a &lt; b<\/pre>/],
    ['---', /<hr/],
    [
      '| a | b |\n| - | -: |\n| 1 | **2** |',
      /<th scope="col" class="left wrapped">a<\/th>.*<td class="right wrapped"><strong>2<\/strong><\/td>/s,
    ],
    ['\\*not bold\\*', /<p>\*not bold\*<\/p>/],
  ])('%j', async (text, html) => {
    expect(await markdown(text)).toMatch(html)
  })

  test('links to pages, makes links of images, and shows HTML as text', async () => {
    const message = await markdown(
      '[page](https://example.com/a) ![chart](https://example.com/b.png) <img src=x> [run](javascript:alert(1))',
    )
    expect(message).toMatch(/<a href="https:\/\/example.com\/a"[^>]*>page<\/a>/)
    expect(message).toMatch(/<a href="https:\/\/example.com\/b.png"[^>]*>chart<\/a>/)
    expect(message).toContain('&lt;img src=x&gt;')
    expect(message).not.toContain('javascript:')
  })
})

test('a context line names people, channels and groups, and links to pages', async () => {
  const text =
    'Ask <@U0MANAGER>, <@U0ELSEWHERE>, <!subteam^S1|@pottery> or <#C0RANDOM> · <https://example.com/a|The page>'
  const line = await drawn({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] })
  expect(line).toContain('@Your manager</span>')
  expect(line).toContain('@U0ELSEWHERE</span>')
  expect(line).toContain('@pottery</span>')
  expect(line).toMatch(/<a[^>]* href="\/c\/random">#random<\/a>/)
  expect(line).toMatch(/<a href="https:\/\/example.com\/a"[^>]*>The page<\/a>/)
})

test('rich text names people, channels and groups, and links to pages in any style', async () => {
  const text = await drawn(
    rich({
      type: 'rich_text_section',
      elements: [
        { type: 'link', url: 'https://example.com/a', text: 'The page', style: { italic: true } },
        { type: 'user', user_id: 'U0COLLEAGUE' },
        { type: 'channel', channel_id: 'C0GENERAL' },
        { type: 'usergroup', usergroup_id: 'S1' },
        { type: 'broadcast', range: 'here' },
      ],
    }),
  )
  expect(text).toMatch(/<em><a href="https:\/\/example.com\/a"[^>]*>The page<\/a><\/em>/)
  expect(text).toMatch(/@A colleague.*#general.*@S1.*@here/s)
})
