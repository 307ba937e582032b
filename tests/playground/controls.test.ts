import type { KnownBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { button, option, plain } from './blocks.js'
import { openWorkspace } from './workspace-under-test.js'

const BLOCKS: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'b',
    elements: [
      button('press', 'Next: IC5'),
      { type: 'overflow', action_id: 'more', options: [option('All levels'), option('Whole ladder')] },
      { type: 'static_select', action_id: 'level', options: [option('IC3'), option('IC4')] },
      {
        type: 'static_select',
        action_id: 'competency',
        option_groups: [
          { label: plain('Leadership'), options: [option('Scope')] },
          { label: plain('Craft'), options: [option('Pricing')] },
        ],
      },
      { type: 'external_select', action_id: 'find', min_query_length: 1 },
      { type: 'conversations_select', action_id: 'where' },
      { type: 'radio_buttons', action_id: 'one', options: [option('A'), option('B')] },
      { type: 'checkboxes', action_id: 'some', options: [option('C'), option('D')] },
    ],
  },
  {
    type: 'section',
    block_id: 'risky',
    text: plain('With a question first'),
    accessory: {
      ...button('delete', 'Delete'),
      confirm: {
        title: plain('Sure?'),
        text: plain('It is gone then.'),
        confirm: plain('Delete it'),
        deny: plain('Keep'),
      },
    },
  },
]

/** A message with every control; `uses` collects what the app hears of each use. */
async function openMessage() {
  const uses: object[] = []
  const workspace = openWorkspace((app) => {
    app.action(/.*/, async ({ ack, action, body, respond }) => {
      uses.push('state' in body ? { action, state: body.state } : { action })
      await ack()
      if (action.type === 'overflow') await respond({ replace_original: true, text: 'Replaced' })
    })
    app.options('find', async ({ ack, options }) =>
      ack({ options: [option(`Discovery ${options.value}`, 'discovery')] }),
    )
  })
  const { ts = '' } = await workspace.client.chat.postMessage({ channel: 'C0GENERAL', text: 'Hi', blocks: BLOCKS })
  return { ...workspace, uses, act: (form: Record<string, string>) => workspace.post(`/act/${ts}`, form), ts }
}

test.each([
  ['a button', { '["b","press"]': 'press' }, { action_id: 'press', value: 'Next: IC5' }],
  ['a menu', { '["b","more"]': '1' }, { action_id: 'more', selected_option: option('Whole ladder') }],
  [
    'a select',
    { '["b","level"]': '1', dispatch: '["b","level"]' },
    { action_id: 'level', selected_option: option('IC4') },
  ],
  [
    'a select with groups',
    { '["b","competency"]': '1', dispatch: '["b","competency"]' },
    { action_id: 'competency', selected_option: option('Pricing') },
  ],
  [
    'a choice of conversations',
    { '["b","where"]': 'C0RANDOM', dispatch: '["b","where"]' },
    { action_id: 'where', selected_conversation: 'C0RANDOM' },
  ],
  [
    'radio buttons',
    { '["b","one"]': '1', dispatch: '["b","one"]' },
    { action_id: 'one', selected_option: option('B') },
  ],
  [
    'checkboxes',
    { '["b","some"]': '0', dispatch: '["b","some"]' },
    { action_id: 'some', selected_options: [option('C')] },
  ],
])('%s sends what its block holds', async (_what, form, action) => {
  const { act, uses } = await openMessage()
  await act(form)
  expect(uses).toMatchObject([{ action: { block_id: 'b', ...action } }])
})

test('a value that the block does not offer is not sent', async () => {
  const { act, uses } = await openMessage()
  await act({ '["b","more"]': '7' })
  await act({ '["b","where"]': 'C0ELSEWHERE', dispatch: '["b","where"]' })
  expect(uses).toMatchObject([{ action: { action_id: 'where', selected_conversation: null } }])
})

test('a click carries what the other controls of the message hold', async () => {
  const { act, uses } = await openMessage()
  await act({ '["b","press"]': 'press', '["b","level"]': '0' })
  expect(uses).toMatchObject([
    { state: { values: { b: { level: { type: 'static_select', selected_option: option('IC3') } } } } },
  ])
})

test('a message is replaced through its response URL', async () => {
  const { act } = await openMessage()
  const page = await act({ '["b","more"]': '0' })
  expect(page).toContain('Replaced')
  expect(page).not.toContain('Next: IC5')
})

describe('search as you type', () => {
  test('offers what the app answers, and sends the choice', async () => {
    const { act, uses, page, ts } = await openMessage()
    const list = await page(`/options/${ts}?${new URLSearchParams({ control: '["b","find"]', q: 'dis' })}`)
    expect(list).toContain('Discovery dis')
    await act({ '["b","find"]': 'discovery', dispatch: '["b","find"]' })
    expect(uses).toMatchObject([{ action: { selected_option: option('Discovery dis', 'discovery') } }])
  })

  test('sends no option that was never offered', async () => {
    const { act, uses } = await openMessage()
    await act({ '["b","find"]': 'anything', dispatch: '["b","find"]' })
    expect(uses).toMatchObject([{ action: { selected_option: null } }])
  })
})

describe('a control with a confirmation', () => {
  test('asks first and then acts', async () => {
    const { act, uses, post } = await openMessage()
    const question = await act({ '["risky","delete"]': 'press' })
    expect(question).toContain('It is gone then.')
    expect(uses).toEqual([])
    const after = await post('/confirm', { answer: 'yes' })
    expect(after).not.toContain('It is gone then.')
    expect(uses).toMatchObject([{ action: { action_id: 'delete' } }])
  })

  test('does nothing after a no', async () => {
    const { act, uses, post } = await openMessage()
    await act({ '["risky","delete"]': 'press' })
    expect(await post('/confirm', { answer: 'no' })).not.toContain('It is gone then.')
    expect(uses).toEqual([])
  })
})

test('a button that is a link tells the app and leads there', async () => {
  const heard: string[] = []
  const { client, get } = openWorkspace((app) => {
    app.action('page', async ({ ack, action }) => {
      heard.push(action.type)
      await ack()
    })
  })
  const link = { ...button('page', 'Read'), url: 'https://example.com/page' }
  const { ts = '' } = await client.chat.postMessage({
    channel: 'C0GENERAL',
    text: 'Hi',
    blocks: [{ type: 'actions', block_id: 'b', elements: [link] }],
  })
  const response = await get(`/follow/${ts}?${new URLSearchParams({ control: '["b","page"]' })}`)
  expect(response.headers.get('location')).toBe('https://example.com/page')
  expect(heard).toEqual(['button'])
})

test('a text field of the Home tab is sent with the enter key', async () => {
  const asked: (string | null | undefined)[] = []
  const { get, post, workspace } = openWorkspace((app) => {
    app.event('app_home_opened', async ({ client, event }) => {
      await client.views.publish({
        user_id: event.user,
        view: {
          type: 'home',
          blocks: [
            {
              type: 'input',
              block_id: 'ask',
              dispatch_action: true,
              label: plain('Ask'),
              element: { type: 'plain_text_input', action_id: 'text' },
            },
          ],
        },
      })
    })
    app.action('text', async ({ ack, action }) => {
      if (action.type === 'plain_text_input') asked.push(action.value)
      await ack()
    })
  })
  await get('/open/home')
  const page = await post(
    `/act/${workspace.home?.id}`,
    { '["ask","text"]': 'pmm ic4', dispatch: '["ask","text"]' },
    '/home',
  )
  expect(asked).toEqual(['pmm ic4'])
  expect(page).toContain('value="pmm ic4"')
})
