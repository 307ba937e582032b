import type { ModalView } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { button, plain } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

const ANSWER = '["question","text"]'

function modal(title: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'look-up',
    title: plain(title),
    submit: plain('Look up'),
    notify_on_close: true,
    blocks: [
      {
        type: 'input',
        block_id: 'question',
        label: plain('Question'),
        element: { type: 'plain_text_input', action_id: 'text', max_length: 10 },
      },
      { type: 'actions', block_id: 'actions', elements: [button('push', 'More'), button('update', 'Change')] },
    ],
  }
}

/** An open modal; `heard` collects what its submissions and closings say. */
async function openModal() {
  const heard: string[] = []
  const workspace = openWorkspace((app) => {
    app.shortcut('look_up', async ({ ack, client, shortcut }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: modal('First') })
    })
    app.action('push', async ({ ack, client, body }) => {
      await ack()
      if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: modal('Next') })
    })
    app.action('update', async ({ ack, client, body }) => {
      await ack()
      if (!('view' in body) || !body.view) return
      await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: modal('Changed') })
    })
    app.view('look-up', async ({ ack, view }) => {
      const asked = view.state.values.question?.text?.value ?? ''
      heard.push(asked)
      if (asked === 'bad') await ack({ response_action: 'errors', errors: { question: 'No such ladder.' } })
      else if (asked === 'update') await ack({ response_action: 'update', view: modal('Updated') })
      else if (asked === 'push') await ack({ response_action: 'push', view: modal('Pushed') })
      else if (asked === 'clear') await ack({ response_action: 'clear' })
      else await ack()
    })
    app.view({ callback_id: 'look-up', type: 'view_closed' }, async ({ ack, body }) => {
      heard.push(`closed, all: ${'is_cleared' in body && body.is_cleared}`)
      await ack()
    })
  })
  const opened = await workspace.post('/shortcut/look_up', {})
  const act = (form: Record<string, string>) => workspace.post(`/act/${workspace.latest()}`, form)
  return { ...workspace, heard, opened, act }
}

test('a modal lies over the page, which cannot be reached under it', async () => {
  const { opened } = await openModal()
  expect(opened).toContain('First</h2>')
  expect(opened).toMatch(/<div id="shell"[^>]* inert/)
})

test('a modal holds no link to the Block Kit Builder, which Slack’s has not', async () => {
  const { opened } = await openModal()
  expect(opened).not.toContain('Block Kit Builder')
})

test('a field that asks for it takes the focus, else the title does', async () => {
  const focused = (page: string) => /<(h2|input)[^>]* autofocus=""/.exec(page.replace(/.*<dialog/s, ''))?.[1]
  const { opened, client, latest, page } = await openModal()
  expect(focused(opened)).toBe('h2')
  const element = { type: 'plain_text_input' as const, action_id: 'text', focus_on_load: true }
  const blocks = [{ type: 'input' as const, block_id: 'question', label: plain('Question'), element }]
  await client.views.update({ view_id: latest(), view: { ...modal('Changed'), blocks } })
  expect(focused(await page('/c/general'))).toBe('input')
})

describe('submitting', () => {
  test('closes the modal and reports what was entered', async () => {
    const { act, heard } = await openModal()
    expect(await act({ submit: 'yes', [ANSWER]: 'ce ic5' })).not.toContain('<dialog')
    expect(heard).toEqual(['ce ic5'])
  })

  test.each([
    ['nothing was entered', '', 'Please fill in this field.'],
    ['too much was entered', 'ce ic5 discovery', 'Please keep it to 10 characters'],
  ])('does not reach the app while %s', async (_why, text, message) => {
    const { act, heard } = await openModal()
    expect(await act({ submit: 'yes', [ANSWER]: text })).toContain(message)
    expect(heard).toEqual([])
  })

  test('shows the errors that the app answers, beside what was entered', async () => {
    const { act } = await openModal()
    const page = await act({ submit: 'yes', [ANSWER]: 'bad' })
    expect(page).toContain('No such ladder.')
    expect(page).toContain('value="bad"')
  })

  test('can change the modal, put another on top, or close all', async () => {
    const { act } = await openModal()
    expect(await act({ submit: 'yes', [ANSWER]: 'update' })).toContain('Updated</h2>')
    expect(await act({ submit: 'yes', [ANSWER]: 'push' })).toContain('Pushed</h2>')
    expect(await act({ submit: 'yes', [ANSWER]: 'clear' })).not.toContain('<dialog')
  })
})

describe('a stack of modals', () => {
  test('holds three and no more', async () => {
    const { act, workspace } = await openModal()
    await act({ '["actions","push"]': 'press' })
    await act({ '["actions","push"]': 'press' })
    expect(await act({ '["actions","push"]': 'press' })).toContain('views.push refused: push_limit_reached')
    expect(workspace.modals).toHaveLength(3)
  })

  test('closes one by one or as a whole, and tells the app', async () => {
    const { act, heard } = await openModal()
    await act({ '["actions","push"]': 'press' })
    expect(await act({ close: 'one' })).toContain('First</h2>')
    await act({ '["actions","push"]': 'press' })
    expect(await act({ close: 'all' })).not.toContain('<dialog')
    expect(heard).toEqual(['closed, all: false', 'closed, all: true', 'closed, all: true'])
  })
})

describe('changing an open view', () => {
  test('keeps what was entered', async () => {
    const { act } = await openModal()
    const page = await act({ '["actions","update"]': 'press', [ANSWER]: 'ce' })
    expect(page).toContain('Changed</h2>')
    expect(page).toContain('value="ce"')
  })

  test('is refused with a stale hash', async () => {
    const { client, latest } = await openModal()
    const stale = client.views.update({ view_id: latest(), hash: 'old', view: modal('Late') })
    await expect(stale).rejects.toThrow('hash_conflict')
  })
})

test('a Home tab is published anew only with its own hash', async () => {
  const { client } = await openModal()
  const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] }
  const { view: published } = await client.views.publish({ user_id: 'U0YOU', view })
  const hash = published?.hash ?? ''
  await expect(client.views.publish({ user_id: 'U0YOU', view, hash })).resolves.toMatchObject({ ok: true })
  await expect(client.views.publish({ user_id: 'U0YOU', view, hash })).rejects.toThrow('hash_conflict')
})
