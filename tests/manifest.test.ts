import { readFileSync } from 'node:fs'
import { App } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { bot } from './helpers/ladderbot.js'
import { slackDouble } from './helpers/slack.js'

/** As much of a manifest as code answers for; the rest of it is Slack's to check. */
const manifest = z
  .object({
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
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true) }),
      socket_mode_enabled: z.literal(true),
    }),
    functions: z.record(z.string(), z.unknown()).default({}),
  })
  .parse(parse(readFileSync('manifest.yml', 'utf8')))

/** The scope without which Slack does not send an event. */
const SCOPE_OF_EVENT = new Map([
  ['app_home_opened', []],
  ['app_mention', ['app_mentions:read']],
  ['message.im', ['im:history']],
  ['function_executed', []],
])

interface Registered {
  readonly commands: string[]
  readonly events: string[]
  readonly shortcuts: string[]
  readonly functions: string[]
}

let registered: Registered

beforeEach(() => {
  const spies = {
    command: vi.spyOn(App.prototype, 'command'),
    event: vi.spyOn(App.prototype, 'event'),
    message: vi.spyOn(App.prototype, 'message'),
    shortcut: vi.spyOn(App.prototype, 'shortcut'),
    function: vi.spyOn(App.prototype, 'function'),
  }
  slackDouble(bot)
  const namesOf = (spy: { mock: { calls: readonly unknown[][] } }) => spy.mock.calls.map(([name]) => idOf(name)).sort()
  registered = {
    commands: namesOf(spies.command),
    // The listener to messages takes those of direct messages alone.
    events: [...namesOf(spies.event), ...spies.message.mock.calls.map(() => 'message.im')].sort(),
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
  test('commands', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command).sort()).toEqual(registered.commands)
  })

  test('events', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(registered.events)
  })

  test('shortcuts', () => {
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id).sort()).toEqual(registered.shortcuts)
  })

  test('workflow steps', () => {
    expect(Object.keys(manifest.functions).sort()).toEqual(registered.functions)
  })

  test('scopes', () => {
    const needed = new Set([
      'chat:write',
      'commands',
      ...registered.events.flatMap((event) => SCOPE_OF_EVENT.get(event) ?? [`${event}?`]),
    ])
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...needed].sort())
  })
})
