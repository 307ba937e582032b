/**
 * What Slack sends to an app, built from the workspace: one function a payload, with the fields of Slack's own.
 */
import { stateOf } from './controls.js'
import {
  BOT,
  type Conversation,
  DIRECT_MESSAGE,
  type Message,
  TEAM,
  type View,
  type Workspace,
  YOU,
} from './workspace.js'

export type Payload = Record<string, unknown>

const PERSON = { id: YOU.id, username: YOU.name, name: YOU.name, team_id: TEAM.id }
const TEAM_FIELD = { id: TEAM.id, domain: TEAM.domain }

export interface SlashCommand {
  readonly command: string
  readonly text: string
  readonly conversation: Conversation
  readonly triggerId: string
  readonly responseUrl: string
}

export function commandPayload({ command, text, conversation, triggerId, responseUrl }: SlashCommand): Payload {
  return {
    command,
    text,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    user_id: YOU.id,
    user_name: YOU.name,
    channel_id: conversation.id,
    channel_name: conversation.kind === 'im' ? 'directmessage' : conversation.name,
    api_app_id: BOT.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  }
}

/** The envelope of the Events API. */
export function eventPayload(workspace: Workspace, event: Payload): Payload {
  return {
    type: 'event_callback',
    team_id: TEAM.id,
    api_app_id: BOT.appId,
    event_id: workspace.newId('Ev'),
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [{ team_id: TEAM.id, user_id: BOT.id, is_bot: true, is_enterprise_install: false }],
    event,
  }
}

/** A message as history, shortcuts and button clicks show it. */
export function messageJson(message: Message): Payload {
  return {
    type: 'message',
    ts: message.id,
    text: message.text,
    ...(message.author === 'you' ? { user: YOU.id } : { user: BOT.id, bot_id: BOT.botId, app_id: BOT.appId }),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
  }
}

/** What a person wrote, as the event that tells of it. */
export function messageEvent(message: Message, conversation: Conversation): Payload {
  const { id: ts } = message
  const type = conversation.kind === 'im' ? 'message' : 'app_mention'
  return {
    ...messageJson(message),
    type,
    channel: conversation.id,
    team: TEAM.id,
    event_ts: ts,
    ...(conversation.kind === 'im' ? { channel_type: 'im' } : {}),
  }
}

export function homeOpenedEvent(workspace: Workspace, tab: 'home' | 'messages'): Payload {
  const view = tab === 'home' && workspace.home ? { view: viewJson(workspace, workspace.home) } : {}
  return {
    type: 'app_home_opened',
    user: YOU.id,
    channel: DIRECT_MESSAGE,
    tab,
    event_ts: workspace.newTimestamp(),
    ...view,
  }
}

export function viewJson(workspace: Workspace, view: View): Payload {
  const below = workspace.modals[workspace.modals.indexOf(view) - 1]
  return {
    ...view.source,
    id: view.id,
    team_id: TEAM.id,
    app_id: BOT.appId,
    bot_id: BOT.botId,
    callback_id: view.source.callback_id ?? '',
    private_metadata: view.source.private_metadata ?? '',
    external_id: view.source.external_id ?? '',
    blocks: view.blocks,
    hash: view.hash,
    state: stateOf(view),
    root_view_id: (view.source.type === 'modal' ? workspace.modals[0]?.id : undefined) ?? view.id,
    previous_view_id: below?.id ?? null,
  }
}

/** What every interaction with a message or view says of the place. */
function placeOf(workspace: Workspace, panel: Message | View): Payload {
  if (panel.kind === 'view') {
    return { container: { type: 'view', view_id: panel.id }, view: viewJson(workspace, panel) }
  }
  return {
    container: {
      type: 'message',
      message_ts: panel.id,
      channel_id: panel.channel,
      is_ephemeral: panel.ephemeral,
      ...(panel.threadTs === null ? {} : { thread_ts: panel.threadTs }),
    },
    channel: channelField(workspace, panel.channel),
    state: stateOf(panel),
    // Slack need not send the message where only one person sees it, so the app must do without.
    ...(panel.ephemeral ? {} : { message: messageJson(panel) }),
  }
}

export function channelField(workspace: Workspace, id: string): Payload {
  const conversation = workspace.conversations.find((each) => each.id === id)
  return { id, name: conversation?.kind === 'im' ? 'directmessage' : conversation?.name }
}

function interaction(type: string): Payload {
  return { type, team: TEAM_FIELD, user: PERSON, api_app_id: BOT.appId, is_enterprise_install: false, enterprise: null }
}

export function blockActionsPayload(
  workspace: Workspace,
  panel: Message | View,
  action: Payload,
  triggerId: string,
  responseUrl: string | null,
): Payload {
  return {
    ...interaction('block_actions'),
    ...placeOf(workspace, panel),
    trigger_id: triggerId,
    ...(responseUrl === null ? {} : { response_url: responseUrl }),
    actions: [{ ...action, action_ts: workspace.newTimestamp() }],
  }
}

export function suggestionPayload(
  workspace: Workspace,
  panel: Message | View,
  control: { readonly blockId: string; readonly actionId: string },
  typed: string,
): Payload {
  return {
    ...interaction('block_suggestion'),
    ...placeOf(workspace, panel),
    block_id: control.blockId,
    action_id: control.actionId,
    value: typed,
  }
}

export function submissionPayload(
  workspace: Workspace,
  view: View,
  triggerId: string,
  responseUrls: readonly Payload[],
) {
  return {
    ...interaction('view_submission'),
    trigger_id: triggerId,
    view: viewJson(workspace, view),
    response_urls: responseUrls,
  }
}

export function closedPayload(workspace: Workspace, view: View, isCleared: boolean): Payload {
  return { ...interaction('view_closed'), view: viewJson(workspace, view), is_cleared: isCleared }
}

export function shortcutPayload(workspace: Workspace, callbackId: string, triggerId: string): Payload {
  return {
    ...interaction('shortcut'),
    callback_id: callbackId,
    trigger_id: triggerId,
    action_ts: workspace.newTimestamp(),
  }
}

export function messageShortcutPayload(
  workspace: Workspace,
  message: Message,
  callbackId: string,
  triggerId: string,
  responseUrl: string,
): Payload {
  return {
    ...shortcutPayload(workspace, callbackId, triggerId),
    type: 'message_action',
    response_url: responseUrl,
    message_ts: message.id,
    channel: channelField(workspace, message.channel),
    message: messageJson(message),
  }
}
