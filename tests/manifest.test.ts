import { readFileSync } from 'node:fs'
import { App } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { EVENTS, SCOPES } from '../src/slack/check-up.js'
import { bot } from './helpers/ladderbot.js'
import { slackDouble, slashCommand } from './helpers/slack.js'

/** As much of a manifest as code answers for; the rest of it is Slack's to check. */
const shape = z.object({
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
  features: z.object({
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.object({ display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/) }),
    slash_commands: z.array(z.object({ command: z.string(), should_escape: z.literal(false) })),
    shortcuts: z
      .array(z.object({ callback_id: z.string(), type: z.enum(['global', 'message']), name: z.string().max(24) }))
      .default([]),
    agent_view: z.object({ agent_description: z.string().max(300) }).optional(),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.literal(true) }),
    socket_mode_enabled: z.literal(true),
    org_deploy_enabled: z.boolean(),
    function_runtime: z.string().optional(),
  }),
  functions: z
    .record(
      z.string(),
      z.object({
        input_parameters: z.object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) }),
        output_parameters: z.object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) }),
      }),
    )
    .default({}),
})

const text = readFileSync('manifest.yml', 'utf8')
const manifest = shape.parse(parse(text))

/** The manifest as it is once its comments about an option are followed. */
function withOption(name: string) {
  const lines = text.split('\n')
  let adds = false
  const followed = lines.map((line, n) => {
    if (lines[n - 1]?.trim() === `# ${name}: set this to true.`) return line.replace('false', 'true')
    adds = line.trim() === `# ${name}: add` || (adds && /^ *#/.test(line))
    return adds && line.trim() !== `# ${name}: add` ? line.replace('# ', '') : line
  })
  return shape.parse(parse(followed.join('\n')))
}

/** The scope without which Slack does not send an event. */
const SCOPE_OF_EVENT = new Map([
  ['app_home_opened', []],
  ['app_mention', ['app_mentions:read']],
  ['message.im', ['im:history']],
  ['function_executed', []],
])

interface Registered {
  readonly events: string[]
  readonly shortcuts: string[]
  readonly functions: string[]
}

let registered: Registered

beforeEach(() => {
  const spies = {
    event: vi.spyOn(App.prototype, 'event'),
    message: vi.spyOn(App.prototype, 'message'),
    shortcut: vi.spyOn(App.prototype, 'shortcut'),
    function: vi.spyOn(App.prototype, 'function'),
  }
  slackDouble(bot)
  const namesOf = (spy: { mock: { calls: readonly unknown[][] } }) => spy.mock.calls.map(([name]) => idOf(name)).sort()
  registered = {
    // The listener to messages takes those of direct messages alone.
    events: [...new Set([...namesOf(spies.event), ...spies.message.mock.calls.map(() => 'message.im')])].sort(),
    shortcuts: namesOf(spies.shortcut),
    functions: namesOf(spies.function),
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The name that a listener is registered by, alone or among other constraints. */
function idOf(name: unknown): string {
  return typeof name === 'string' ? name : z.object({ callback_id: z.string() }).parse(name).callback_id
}

describe('the manifest lists what the code listens to, and nothing else', () => {
  test('commands', async () => {
    const { deliver } = slackDouble(bot)
    const answers = async (command: string) => (await deliver(slashCommand('help', { command })))[0] !== undefined
    for (const { command } of manifest.features.slash_commands) expect(await answers(command), command).toBe(true)
    expect(await answers('/another')).toBe(false)
  })

  test('events', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(registered.events)
    expect(EVENTS).toEqual(registered.events)
  })

  test('shortcuts', () => {
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id).sort()).toEqual(registered.shortcuts)
  })

  test('scopes', () => {
    const needed = new Set([
      'chat:write',
      'commands',
      ...registered.events.flatMap((event) => SCOPE_OF_EVENT.get(event) ?? [`${event}?`]),
    ])
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...needed].sort())
    expect(SCOPES).toEqual([...needed].sort())
  })
})

describe('its options, once their comments are followed', () => {
  test('offer the workflow step that the code handles, whole', () => {
    expect(manifest.functions).toEqual({})
    const { functions, settings } = withOption('Workflow step')
    expect(Object.keys(functions)).toEqual(registered.functions)
    expect(settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' })
    expect(settings.event_subscriptions.bot_events).toContain('function_executed')
    const { input_parameters: inputs, output_parameters: outputs } = Object.values(functions)[0] ?? {}
    expect(Object.keys(inputs?.properties ?? {})).toEqual(['ladder', 'level', 'competency'])
    expect(outputs?.required).toEqual(Object.keys(outputs?.properties ?? {}))
  })

  test('turn the agent view on, with its scope and nothing else', () => {
    expect(manifest.features.agent_view).toBe(undefined)
    const { features, oauth_config: oauth, settings } = withOption('Agent view')
    expect(features.agent_view?.agent_description).toContain('No language model')
    expect(oauth.scopes.bot).toEqual([...manifest.oauth_config.scopes.bot, 'assistant:write'])
    expect(settings).toEqual(manifest.settings)
  })
})
