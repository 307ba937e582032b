import { describe, expect, test } from 'vitest'
import { MATCH_SHORTCUT } from '../../src/render/actions.js'
import { EVIDENCE_COPY_ACTION, EVIDENCE_SHARE_ACTION } from '../../src/render/evidence-view.js'
import { checkMessage } from '../../src/render/payload-check.js'
import { bot } from '../helpers/ladderbot.js'
import { choose, messageShortcut, modalIn, modalOf, press, submit, wordsIn } from '../helpers/modals.js'
import { type Answers, IDS, RESPONSE_URL, slackDouble } from '../helpers/slack.js'

const PRAISE =
  'Thanks &lt;all&gt;! She asked the customer strategic questions and uncovered new use cases.\nThe office has new plants.'
const TYPED = 'She asked the customer strategic questions and uncovered new use cases.'

/** The modal on a message, Customer Engineering chosen. */
async function matched(answers?: Answers) {
  const double = slackDouble(bot, answers ? { answers } : {})
  await double.deliver(messageShortcut(MATCH_SHORTCUT, { text: PRAISE }))
  await double.deliver(choose(modalIn(double.calls[0], TYPED), 'pick:ladder', 'ce'))
  return { ...double, view: modalIn(double.calls[1], TYPED) }
}

describe('the shortcut opens the modal on the text of the message', () => {
  test.each([
    ['as it was typed, its lines kept', { text: PRAISE }, /^Thanks <all>! She asked.*\nThe office has new plants\.$/],
    [
      'or what its blocks hold where it has none',
      {
        text: '',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'Led ' },
                  { type: 'text', text: 'it' },
                ],
              },
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'twice' }] },
            ],
          },
        ],
      },
      /^Led it\ntwice$/,
    ],
    ['as much of it as a field takes', { text: 'word '.repeat(2_000) }, /^(word ){500,600}word…$/],
  ])('%s', async (_, message, expected) => {
    const { deliver, calls } = slackDouble(bot)
    expect(await deliver(messageShortcut(MATCH_SHORTCUT, message))).toEqual([undefined])
    expect(calls.map(({ method }) => method)).toEqual(['views.open'])
    const view = modalIn(calls[0])
    const field = view.blocks.find(({ block_id }) => block_id === 'text')
    expect(field).toMatchObject({ element: { initial_value: expect.stringMatching(expected) } })
  })
})

test('a message without words opens an empty field', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(messageShortcut(MATCH_SHORTCUT, { text: ':tada:' }))
  expect(modalIn(calls[0]).blocks.find(({ block_id }) => block_id === 'text')).not.toHaveProperty(
    'element.initial_value',
  )
})

test('with a ladder chosen it shows which behaviors fit, with the sentence and its words set off', async () => {
  const { view } = await matched()
  const words = wordsIn(view)
  expect(words).toMatch(/IC\d, Relationship Management: Discovery/)
  expect(JSON.stringify(view.blocks)).toContain('{"type":"text","text":"uncovered","style":{"bold":true}}')
  expect(words).not.toContain('plants')
})

test('at a level it shows that level alone', async () => {
  const { deliver, calls, view } = await matched()
  await deliver(choose(view, 'pick:level', 'ic5'))
  const words = wordsIn(modalIn(calls[2], TYPED))
  expect(words).toContain('Matched to Customer Engineering IC5')
  expect(words).not.toContain('IC4, Relationship')
})

test('nothing fits a text about something else, and the modal says so', async () => {
  const { deliver, view } = await matched()
  const [acked] = await deliver(submit({ ...view, state: withText('Lunch is at noon.') }))
  expect(acked).toMatchObject({ response_action: 'update' })
  expect(wordsIn(modalOf(viewIn(acked)))).toContain('Nothing matches in Customer Engineering')
})

test('without a ladder its button says what is missing', async () => {
  const { deliver, calls } = slackDouble(bot)
  await deliver(messageShortcut(MATCH_SHORTCUT, { text: PRAISE }))
  const [acked] = await deliver(submit(modalIn(calls[0], TYPED)))
  expect(wordsIn(modalOf(viewIn(acked)))).toContain('Choose a ladder first.')
})

test('the copy is Markdown in a modal of its own', async () => {
  const { deliver, calls, view } = await matched()
  await deliver(press(view, EVIDENCE_COPY_ACTION))
  expect(calls[2]).toMatchObject({ method: 'views.push', args: { trigger_id: '1.2.3' } })
  expect(wordsIn(modalIn(calls[2]))).toMatch(/# Matched to Customer Engineering.*- \*\*IC\d, Relationship/s)
})

/** Shared by the form on top of the modal, filled in; the name is ticked from the start. */
async function shared({ note = '', isNamed = true } = {}, answers?: Answers) {
  const double = await matched(answers)
  await double.deliver(press(double.view, EVIDENCE_SHARE_ACTION))
  const form = modalIn(double.calls[2])
  const option = { text: { type: 'plain_text' as const, text: 'Show my name' }, value: 'named' }
  const values = {
    ...withText(TYPED).values,
    note: { note: { type: 'plain_text_input' as const, value: note } },
    named: { named: { type: 'checkboxes' as const, selected_options: isNamed ? [option] : [] } },
  }
  await double.deliver(submit({ ...form, state: { values } }))
  return { ...double, form, posts: double.calls.slice(3, -1), outcome: modalIn(double.calls.at(-1)) }
}

describe('sharing', () => {
  test('asks for a note and a name first, on top of the modal, and posts nothing yet', async () => {
    const { deliver, calls, view } = await matched()
    await deliver(press(view, EVIDENCE_SHARE_ACTION))
    expect(calls.slice(2).map(({ method }) => method)).toEqual(['views.push'])
    const form = modalIn(calls[2])
    expect(wordsIn(form)).toContain('Share “Matched to Customer Engineering” next to that message.')
    expect(form.blocks.map(({ block_id }) => block_id)).toEqual(expect.arrayContaining(['note', 'named', 'text']))
    expect(JSON.stringify(form.blocks)).toContain('"initial_options":[{')
  })

  test('posts the findings in the thread of the message, with the name of who shares them and the note', async () => {
    const { posts, outcome } = await shared({ note: 'Well *earned* <!here>' })
    expect(posts).toMatchObject([
      {
        method: 'chat.postMessage',
        args: { channel: IDS.channel, thread_ts: expect.stringMatching(/^\d+\.\d+$/) },
      },
    ])
    expect(checkMessage(posts[0]?.args)).toEqual([])
    expect(posts[0]?.args.text).toMatch(
      new RegExp(`^Shared by <@${IDS.user}>\nWell \\*earned\\* &lt;!here&gt;\n\nMatched to`),
    )
    expect(posts[0]?.args.text).toContain('Discovery')
    expect(wordsIn(outcome)).toContain('Shared: everyone')
  })

  test('leaves the name out where it is not ticked', async () => {
    const { posts } = await shared({ isNamed: false })
    expect(posts[0]?.args.text).toMatch(/^Matched to/)
    expect(JSON.stringify(posts[0]?.args)).not.toContain(IDS.user)
  })

  test('where the bot is not, goes beside the message, with a link to it', async () => {
    const permalink = 'https://team.slack.com/archives/C1/p100'
    const { posts, outcome } = await shared({}, ({ method }) => {
      if (method === 'chat.postMessage') return { ok: false, error: 'not_in_channel' }
      return method === 'chat.getPermalink' ? { permalink } : undefined
    })
    const beside = posts.find(({ method }) => method === RESPONSE_URL)
    expect(beside?.args).toMatchObject({ response_type: 'in_channel', replace_original: false })
    expect(checkMessage(beside?.args)).toEqual([])
    expect(JSON.stringify(beside?.args.blocks)).toContain(`{"type":"link","url":"${permalink}","text":"this message"}`)
    expect(wordsIn(outcome)).toContain('Shared: everyone')
  })

  test('that Slack does not take leaves the form, and says what to do', async () => {
    const { form, outcome } = await shared({}, ({ method }) => {
      if (method === RESPONSE_URL) return new Response('expired', { status: 404 })
      return method.startsWith('chat.') ? { ok: false, error: 'channel_not_found' } : undefined
    })
    expect(wordsIn(outcome)).toContain('Please use the shortcut again')
    expect(outcome).toMatchObject({ callback_id: form.callback_id, private_metadata: form.private_metadata })
  })

  test('that Slack does not confirm is not repeated elsewhere', async () => {
    const { posts, outcome } = await shared({}, ({ method }) =>
      method === 'chat.postMessage' ? new Response('', { status: 500 }) : undefined,
    )
    expect(posts.some(({ method }) => method === RESPONSE_URL)).toBe(false)
    expect(wordsIn(outcome)).toContain('Slack didn’t confirm that it was shared.')
  })
})

function withText(text: string) {
  return { values: { text: { text: { type: 'plain_text_input' as const, value: text } } } }
}

function viewIn(acked: unknown): unknown {
  return typeof acked === 'object' && acked !== null && 'view' in acked ? acked.view : undefined
}
