import { describe, expect, test } from 'vitest'
import { checkMessage, checkView } from '../../src/render/payload-check.js'

const plain = (text: string) => ({ type: 'plain_text', text })
const button = (actionId: string) => ({ type: 'button', action_id: actionId, text: plain('Go'), value: 'go' })
const rich = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
})
const message = (...blocks: unknown[]) => ({ text: 'Hello', blocks })

describe('a message', () => {
  test('that Slack takes has no problems, and the method’s other arguments are left alone', () => {
    expect(checkMessage({ channel: 'C1', ...message({ type: 'header', text: plain('Hi') }, rich('there')) })).toEqual(
      [],
    )
  })

  test('needs text of 1 to 3,000 characters and at most 4,000 bytes', () => {
    const pointers = (text: unknown) => checkMessage({ text }).map(({ pointer }) => pointer)
    expect(pointers(undefined)).toEqual(['/text'])
    expect(pointers('')).toEqual(['/text'])
    expect(pointers('a'.repeat(3_001))).toEqual(['/text'])
    expect(pointers('議'.repeat(1_400))).toEqual(['/text'])
    expect(pointers('議'.repeat(1_300))).toEqual([])
  })

  test.each([
    ['a header longer than 150', { type: 'header', text: plain('a'.repeat(151)) }, '/blocks/0/text/text'],
    ['an empty text', rich(''), '/blocks/0/elements/0/elements/0/text'],
    [
      'a list without items',
      { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [] }] },
      '/blocks/0/elements/0/elements',
    ],
    ['a block of another surface', { type: 'alert', text: plain('Oh') }, '/blocks/0/type'],
    ['a key that the block does not have', { type: 'divider', text: plain('Oh') }, '/blocks/0'],
    [
      'mrkdwn that may link plain words',
      { type: 'context', elements: [{ type: 'mrkdwn', text: '@here' }] },
      '/blocks/0/elements/0/verbatim',
    ],
    [
      'a table of rows that differ in length',
      { type: 'table', rows: [[rich('a'), rich('b')], [rich('c')]] },
      '/blocks/0',
    ],
    ['a table of 101 rows', { type: 'table', rows: Array(101).fill([rich('a')]) }, '/blocks/0/rows'],
    ['a table of more than 10,000 characters', { type: 'table', rows: [[rich('a'.repeat(10_001))]] }, '/blocks'],
    [
      'a container of 11 blocks',
      { type: 'container', title: plain('Hi'), child_blocks: Array(11).fill(rich('a')) },
      '/blocks/0/child_blocks',
    ],
    [
      'a container in a container',
      {
        type: 'container',
        title: plain('Hi'),
        child_blocks: [{ type: 'container', title: plain('Hi'), child_blocks: [rich('a')] }],
      },
      '/blocks/0/child_blocks/0/type',
    ],
    ['mrkdwn in a header', { type: 'header', text: { type: 'mrkdwn', text: 'Hi' } }, '/blocks/0/text/type'],
    [
      'an id twice in a block',
      { type: 'actions', elements: [button('a'), button('a')] },
      '/blocks/0/elements/1/action_id',
    ],
    [
      '26 elements',
      { type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button(`a${index}`)) },
      '/blocks/0/elements',
    ],
    [
      'a link that is none',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'javascript:alert(1)' }] }],
      },
      '/blocks/0/elements/0/elements/0/url',
    ],
    [
      'a menu of one option',
      {
        type: 'actions',
        elements: [{ type: 'overflow', action_id: 'a', options: [{ text: plain('One'), value: '1' }] }],
      },
      '/blocks/0/elements/0/options',
    ],
    [
      'an option whose value is longer than 150',
      {
        type: 'actions',
        elements: [
          { type: 'static_select', action_id: 'a', options: [{ text: plain('One'), value: '1'.repeat(151) }] },
        ],
      },
      '/blocks/0/elements/0/options/0/value',
    ],
    [
      'a select with neither options nor groups',
      { type: 'actions', elements: [{ type: 'static_select', action_id: 'a' }] },
      '/blocks/0/elements/0',
    ],
    [
      'a first choice that is no option',
      {
        type: 'actions',
        elements: [
          {
            type: 'static_select',
            action_id: 'a',
            options: [{ text: plain('One'), value: '1' }],
            initial_option: { text: plain('Two'), value: '2' },
          },
        ],
      },
      '/blocks/0/elements/0/initial_option',
    ],
  ])('with %s is refused, with the place', (_, block, pointer) => {
    expect(checkMessage(message(block)).map((problem) => problem.pointer)).toEqual([pointer])
  })

  test('holds 50 blocks and 12,000 characters of them, no block id twice', () => {
    const divider = { type: 'divider' }
    expect(checkMessage(message(...Array.from({ length: 50 }, () => divider)))).toEqual([])
    expect(checkMessage(message(...Array.from({ length: 51 }, () => divider)))).toHaveLength(1)
    expect(checkMessage(message(rich('a'.repeat(11_999))))).toEqual([
      { pointer: '/blocks', message: expect.stringContaining('at most 12000') },
    ])
    // What only the JSON says does not count.
    expect(checkMessage(message(...Array.from({ length: 40 }, () => rich('a'.repeat(250)))))).toEqual([])
    const twice = checkMessage(message({ ...divider, block_id: 'a' }, { ...divider, block_id: 'a' }))
    expect(twice).toEqual([{ pointer: '/blocks/1/block_id', message: 'is on two blocks' }])
  })
})

describe('a view', () => {
  const input = { type: 'input', label: plain('Text'), element: { type: 'plain_text_input', action_id: 'a' } }

  test('is a Home view without a title or a modal with one, and with submit where it has an input', () => {
    expect(checkView({ type: 'home', blocks: [input] })).toEqual([])
    expect(checkView({ type: 'modal', title: plain('Title'), submit: plain('Send'), blocks: [input] })).toEqual([])
    expect(checkView({ type: 'modal', title: plain('Title'), blocks: [input] })).toHaveLength(1)
    expect(checkView({ type: 'modal', blocks: [{ type: 'divider' }] })).toHaveLength(1)
    expect(checkView({ type: 'modal', title: plain('a'.repeat(25)), blocks: [{ type: 'divider' }] })).toHaveLength(1)
    expect(checkView({ type: 'home', title: plain('Title'), blocks: [{ type: 'divider' }] })).toHaveLength(1)
  })

  test('holds 100 blocks and 3,000 characters of metadata', () => {
    const blocks = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }))
    expect(checkView({ type: 'home', blocks: blocks(100), private_metadata: 'a'.repeat(3_000) })).toEqual([])
    expect(checkView({ type: 'home', blocks: blocks(101) })).toHaveLength(1)
    expect(checkView({ type: 'home', blocks: blocks(1), private_metadata: 'a'.repeat(3_001) })).toHaveLength(1)
  })
})
