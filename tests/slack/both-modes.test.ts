/** What modals and workflows deliver, over HTTP and over Socket Mode: the same replies and the same calls. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpSettings, SocketSettings } from '../../src/config.js'
import {
  FIND_ACTION,
  LOOK_UP_FUNCTION,
  LOOK_UP_SHORTCUT,
  MATCH_SHORTCUT,
  MATCH_VIEW,
} from '../../src/render/actions.js'
import { createService, type Service } from '../../src/slack/service.js'
import { bot } from '../helpers/ladderbot.js'
import { choose, globalShortcut, messageShortcut, modalIn, submit } from '../helpers/modals.js'
import { BOT_TOKEN, type Call, eventOf, IDS } from '../helpers/slack.js'
import { postSigned, SIGNING_SECRET, type SlackServer, startSlackServer } from '../helpers/slack-server.js'

const COMMON = { botToken: BOT_TOKEN, laddersDir: 'ladders', logLevel: 'error', answerOutsiders: false } as const
const MODES: readonly [string, HttpSettings | SocketSettings][] = [
  ['over HTTP', { ...COMMON, mode: 'http', signingSecret: SIGNING_SECRET, port: 0 }],
  ['over Socket Mode', { ...COMMON, mode: 'socket', appToken: 'xapp-test', port: null }],
]

describe.each(MODES)('%s', (_, settings) => {
  let slack: SlackServer
  let service: Service
  let port: number

  beforeAll(async () => {
    slack = await startSlackServer()
    const connection = await new Promise<string>((resolve) => {
      service = createService({ ...settings, slackApiUrl: slack.apiUrl }, bot, resolve)
      service.run().catch((error: Error) => resolve(error.message))
    })
    port = Number(connection.match(/\d+$/)?.[0])
  })
  afterAll(async () => {
    await service.stop()
    await slack.close()
  })

  let envelopes = 0
  /** Delivers a payload; resolves with the reply, an empty one where there is none. */
  async function deliver(payload: object, type: 'interactive' | 'events_api'): Promise<Record<string, unknown>> {
    if (settings.mode === 'http') {
      const body =
        type === 'interactive' ? `payload=${encodeURIComponent(JSON.stringify(payload))}` : JSON.stringify(payload)
      const response = await postSigned(port, body)
      expect(response.status).toBe(200)
      return JSON.parse((await response.text()) || '{}')
    }
    envelopes += 1
    const envelope_id = `e${envelopes}`
    slack.sockets.at(-1)?.send(JSON.stringify({ type, envelope_id, accepts_response_payload: true, payload }))
    return expect
      .poll(() => slack.acks.find((ack) => ack.envelope_id === envelope_id))
      .toBeDefined()
      .then(() => slack.acks.find((ack) => ack.envelope_id === envelope_id)?.payload ?? {})
  }

  /** The next call of a method, once it has come in. */
  async function called(method: string, before: number): Promise<Call | undefined> {
    const find = () => slack.calls.slice(before).find((call) => call.method === method)
    await expect.poll(find).toBeDefined()
    return find()
  }

  test('a shortcut opens its modal, and a choice in it changes that', async () => {
    const before = slack.calls.length
    expect(await deliver(globalShortcut(LOOK_UP_SHORTCUT), 'interactive')).toEqual({})
    const view = modalIn(await called('views.open', before))
    expect(await deliver(choose(view, 'pick:ladder', 'ce'), 'interactive')).toEqual({})
    expect(JSON.stringify(modalIn(await called('views.update', before)))).toContain('Relationship Management')
  })

  test('letters typed are replied to with what they find', async () => {
    const typed = { type: 'block_suggestion', block_id: 'find:0', action_id: FIND_ACTION, value: 'disc' }
    const place = { container: { type: 'view', view_id: 'V1' }, user: { id: IDS.user }, team: { id: IDS.team } }
    expect(JSON.stringify(await deliver({ ...typed, ...place }, 'interactive'))).toContain('ce discovery')
  })

  test('a submitted modal is replied to with its next state', async () => {
    const before = slack.calls.length
    await deliver(messageShortcut(MATCH_SHORTCUT, { text: 'Led it.' }), 'interactive')
    const view = modalIn(await called('views.open', before), 'Led it.')
    const reply = await deliver(submit(view), 'interactive')
    expect(reply).toMatchObject({ response_action: 'update', view: { callback_id: MATCH_VIEW } })
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
    expect(await deliver(eventOf(event), 'events_api')).toEqual({})
    const call = await called('functions.completeSuccess', before)
    expect(call?.args.outputs).toMatchObject({ text: expect.stringContaining('Discovery') })
  })
})
