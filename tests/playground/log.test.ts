import { describe, expect, test } from 'vitest'
import { button } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

/** The log page with its newest entry open, as a person reads it. */
async function openNewest({ page, workspace }: ReturnType<typeof openWorkspace>): Promise<string> {
  return (await page(`/log?entry=${workspace.log.at(-1)?.count}`)).replaceAll('&quot;', '"')
}

function answering(register: Parameters<typeof openWorkspace>[0] = () => {}) {
  return openWorkspace((app) => {
    app.command('/ladder', async ({ ack }) => ack('Answered'))
    register(app)
  })
}

describe('a row of the log', () => {
  test('opens to what was sent and what came back', async () => {
    const workspace = answering()
    await workspace.post('/write/general', { text: '/ladder ce ic5' })
    expect(await workspace.page('/log')).not.toContain('Came back')
    const log = await openNewest(workspace)
    expect(log).toMatch(/Sent.*"command": "\/ladder".*"text": "ce ic5".*Came back.*"text": "Answered"/s)
  })

  test('says how each question was read that the bot was asked meanwhile, and no other', async () => {
    const workspace = openWorkspace((app) => {
      app.command('/ladder', async ({ ack, command }) => {
        workspace.workspace.asked.add(command.text)
        await ack()
      })
    })
    await workspace.post('/write/general', { text: '/ladder first' })
    await workspace.post('/write/general', { text: '/ladder second' })
    const log = await openNewest(workspace)
    expect(log).toMatch(/How “second” was read<\/h2><pre>read: second</)
    expect(log).not.toContain('read: first')
  })

  test('shows in short what was pressed', async () => {
    const workspace = answering((app) => app.action('press', async ({ ack }) => ack()))
    const blocks = [{ type: 'actions' as const, block_id: 'b', elements: [button('press', 'All levels')] }]
    const { ts } = await workspace.client.chat.postMessage({ channel: 'C0GENERAL', text: 'Hi', blocks })
    await workspace.post(`/act/${ts}`, { '["b","press"]': 'press' })
    expect(await workspace.page('/log')).toMatch(/block_actions: acked<\/span> <span[^>]*>All levels</)
  })

  test('leads to the Block Kit Builder with the view or blocks that it carried', async () => {
    const workspace = answering()
    const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] }
    await workspace.client.views.publish({ user_id: 'U0YOU', view })
    const [, fragment = ''] = /block-kit-builder\/#([^"]+)"/.exec(await openNewest(workspace)) ?? []
    expect(JSON.parse(decodeURIComponent(fragment))).toEqual(view)
  })
})
