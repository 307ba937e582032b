/** What people do in Slack, over HTTP and over Socket Mode: the same replies, the same calls, and books that agree. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIND_ACTION, LOOK_UP_FUNCTION, MATCH_SHORTCUT, MATCH_VIEW } from '../../src/render/actions.js'
import { answersSeen, appBooks, ledgerBooks, outcomeOf } from '../double/ledger.js'
import { install, look, MODES } from '../double/modes.js'
import { SCENES, shortcut } from '../double/scenes.js'
import { type Slack, startSlack } from '../double/slack.js'
import { bot } from '../helpers/ladderbot.js'
import { choose, messageShortcut, modalIn, submit } from '../helpers/modals.js'
import { type Call, eventOf, IDS } from '../helpers/slack.js'

describe.each(MODES)('%s', (_, mode) => {
  let slack: Slack
  let app: Awaited<ReturnType<typeof install>>

  beforeAll(async () => {
    slack = await startSlack()
    app = await install(slack, mode, bot)
    await app.said
  })
  afterAll(async () => {
    await app.service.stop()
    slack.close()
  })

  /** The next call of a method, once it has come in. */
  async function called(method: string, before: number): Promise<Call | undefined> {
    const find = () => slack.calls.slice(before).find((call) => call.method === method)
    await expect.poll(find).toBeDefined()
    return find()
  }

  test.each(SCENES)('%s is answered once', async (_name, happens) => {
    const delivery = await slack.deliver(happens())
    await expect.poll(() => outcomeOf(delivery)).toBe('answered')
    expect(answersSeen(delivery).length).toBeLessThan(2)
  })

  test('a choice in a modal changes it', async () => {
    const before = slack.calls.length
    expect((await slack.deliver(shortcut())).ack).toBeDefined()
    const view = modalIn(await called('views.open', before))
    expect((await slack.deliver(choose(view, 'pick:ladder', 'ce'))).ack).toBeDefined()
    expect(JSON.stringify(modalIn(await called('views.update', before)))).toContain('Relationship Management')
  })

  test('letters typed are replied to with what they find', async () => {
    const typed = { type: 'block_suggestion', block_id: 'find:0', action_id: FIND_ACTION, value: 'disc' }
    const place = { container: { type: 'view', view_id: 'V1' }, user: { id: IDS.user }, team: { id: IDS.team } }
    expect(JSON.stringify((await slack.deliver({ ...typed, ...place })).ack)).toContain('ce discovery')
  })

  test('a submitted modal is replied to with its next state', async () => {
    const before = slack.calls.length
    await slack.deliver(messageShortcut(MATCH_SHORTCUT, { text: 'Led it.' }))
    const view = modalIn(await called('views.open', before), 'Led it.')
    const { ack } = await slack.deliver(submit(view))
    expect(ack).toMatchObject({ response_action: 'update', view: { callback_id: MATCH_VIEW } })
  })

  test('a workflow step completes', async () => {
    const before = slack.calls.length
    const event = {
      type: 'function_executed',
      function: { callback_id: LOOK_UP_FUNCTION },
      inputs: { ladder: 'ce', level: 'ic5', competency: 'discovery' },
      function_execution_id: 'Fx1',
      event_ts: '1.1',
    }
    expect((await slack.deliver(eventOf(event))).ack).toBeDefined()
    const call = await called('functions.completeSuccess', before)
    expect(call?.args.outputs).toMatchObject({ text: expect.stringContaining('Discovery') })
  })

  test('what the bot counts is what Slack has seen', async () => {
    const { received } = ledgerBooks(slack.deliveries)
    await expect.poll(async () => appBooks((await look(app.port, '/metrics')).text).received).toBe(received)
  })
})
