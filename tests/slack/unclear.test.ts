import type { ViewOutput } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { createLadders } from '../../src/ladder/ladders.js'
import type { Owner } from '../../src/ladder/model.js'
import { createLadderbot } from '../../src/ladderbot.js'
import { askAction, writeForm } from '../../src/render/actions.js'
import { messageOf } from '../../src/render/message.js'
import { checkMessage, checkView } from '../../src/render/payload-check.js'
import { buildLadder } from '../helpers/ladders.js'
import { modalIn, sentBack, submit, wordsIn } from '../helpers/modals.js'
import { type Answers, buttonClick, IDS, slackDouble } from '../helpers/slack.js'

const CHANNEL = 'C0LADDERS'
const TO_CHANNEL: Owner = { slack: CHANNEL, url: null, email: null }
const botWith = (owner: Owner | null) => createLadderbot(createLadders([buildLadder({ owner })]))
const CLICK = { action_id: askAction(3), value: writeForm('unclear', 'design ic2 drawing') }
const ID = 'design@2024-01/drawing/ic2/2'

/** Opens the form, fills it in and sends it. */
async function send(owner: Owner, isNamed: boolean, answers?: Answers) {
  const bot = botWith(owner)
  const { deliver, calls } = slackDouble(() => bot, answers ? { answers } : {})
  await deliver(buttonClick(CLICK))
  const view = modalIn(calls[0])
  expect(checkView(calls[0]?.args.view)).toEqual([])
  await deliver(submit(filledIn(view, isNamed)))
  return { view, calls, post: calls.find(({ method }) => method === 'chat.postMessage'), last: modalIn(calls.at(-1)) }
}

function filledIn(view: ViewOutput, isNamed: boolean): ViewOutput {
  const values = {
    behavior: {
      behavior: {
        type: 'static_select' as const,
        selected_option: { text: { type: 'plain_text' as const, text: '' }, value: ID },
      },
    },
    words: { words: { type: 'plain_text_input' as const, value: 'Which curves?' } },
    named: {
      named: {
        type: 'checkboxes' as const,
        selected_options: isNamed ? [{ text: { type: 'plain_text' as const, text: '' }, value: 'named' }] : [],
      },
    },
  }
  return sentBack({ ...view, state: { values } })
}

describe('"This is unclear…"', () => {
  test('is offered where the ladder says who looks after it', () => {
    const offered = (owner: Owner | null) =>
      JSON.stringify(messageOf(botWith(owner).ask('design ic2'), 'one')).includes('unclear:')
    expect([offered(TO_CHANNEL), offered(null)]).toEqual([true, false])
  })

  test('goes to them as a message with the behavior, its id and the words, and without a name', async () => {
    const { view, post, last } = await send(TO_CHANNEL, false)
    expect(wordsIn(view)).toContain('Your name is left out unless you tick the box.')
    expect(post?.args.channel).toBe(CHANNEL)
    expect(checkMessage(post?.args)).toEqual([])
    const said = JSON.stringify(post?.args)
    for (const words of [ID, 'Draws curves.', 'Which curves?']) expect(said).toContain(words)
    expect(said).not.toContain(IDS.user)
    expect(wordsIn(last)).toBe('Sent. Thank you!')
  })

  test('names who sends it only where they tick it', async () => {
    const { post } = await send(TO_CHANNEL, true)
    expect(JSON.stringify(post?.args.blocks)).toContain(IDS.user)
  })

  test.each([
    ['Slack refuses', TO_CHANNEL, `<#${CHANNEL}>`],
    ['they are not in Slack', { slack: null, url: null, email: 'ladders@example.com' }, 'ladders@example.com'],
  ])('gives the address and the text to send where %s', async (_, owner, address) => {
    const refused: Answers = ({ method }) =>
      method === 'chat.postMessage' ? { ok: false, error: 'not_in_channel' } : undefined
    const { last, calls } = await send(owner, false, refused)
    expect(checkView(calls.at(-1)?.args.view)).toEqual([])
    expect(wordsIn(last)).toContain(address)
    expect(wordsIn(last)).toContain(ID)
    expect(wordsIn(last)).toContain('Which curves?')
  })
})

test('"Cite…" gives each behavior with its place, its page and its id, which finds it again', async () => {
  const bot = botWith(null)
  const { deliver, calls } = slackDouble(() => bot)
  await deliver(buttonClick({ ...CLICK, value: writeForm('cite', 'design ic2 drawing') }))
  expect(wordsIn(modalIn(calls[0]))).toContain(
    `> Draws curves.\n>\n> Design IC2, Drawing, Curves · Design Ladder · \`${ID}\``,
  )
  expect(bot.ask(ID).kind).toBe('expectation')
})
