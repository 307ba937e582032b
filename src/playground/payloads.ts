/**
 * What Slack sends to an app, built from the workspace, with the fields of Slack's own payloads.
 */
import { stateOf } from './controls.js'
import {
  BOT,
  type Conversation,
  DIRECT_MESSAGE,
  type Message,
  PEOPLE,
  TEAM,
  type View,
  type Workspace,
  YOU,
} from './workspace.js'

export type Payload = Record<string, unknown>

export function commandPayload(command: string, text: string, conversation: Conversation): Payload {
  return {
    command,
    text,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    user_id: YOU.id,
    user_name: YOU.name,
    channel_id: conversation.id,
    channel_name: nameOf(conversation),
    api_app_id: BOT.appId,
    is_enterprise_install: 'false',
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

/** What a person wrote, as the event that tells of it. */
export function messageEvent(message: Message, { id, kind }: Conversation): Payload {
  const type = kind === 'im' ? { type: 'message', channel_type: 'im' } : { type: 'app_mention' }
  return { ...messageJson(message), ...type, channel: id, team: TEAM.id, event_ts: message.id }
}

export function homeOpenedEvent(workspace: Workspace, tab: 'home' | 'messages'): Payload {
  const view = tab === 'home' && workspace.home ? { view: viewJson(workspace, workspace.home) } : {}
  const event_ts = workspace.newTimestamp()
  return { type: 'app_home_opened', user: YOU.id, channel: DIRECT_MESSAGE, tab, event_ts, ...view }
}

/** Whatever a person does with a control, a view or a shortcut. */
export function interaction(type: string, fields: Payload): Payload {
  return {
    type,
    team: { id: TEAM.id, domain: TEAM.domain },
    user: { id: YOU.id, username: YOU.name, name: YOU.name, team_id: TEAM.id },
    api_app_id: BOT.appId,
    is_enterprise_install: false,
    enterprise: null,
    ...fields,
  }
}

/** What an interaction with a message or view says of the place. */
export function placeOf(workspace: Workspace, panel: Message | View): Payload {
  if (panel.kind === 'view') {
    return { container: { type: 'view', view_id: panel.id }, view: viewJson(workspace, panel) }
  }
  const { id: message_ts, channel: channel_id, ephemeral: is_ephemeral, threadTs } = panel
  const thread = threadTs === null ? {} : { thread_ts: threadTs }
  return {
    container: { type: 'message', message_ts, channel_id, is_ephemeral, ...thread },
    channel: channelJson(workspace, channel_id),
    state: stateOf(panel),
    // Slack need not send the message where only one person sees it, so the app must do without.
    ...(is_ephemeral ? {} : { message: messageJson(panel) }),
  }
}

export function channelJson(workspace: Workspace, id: string): Payload {
  const conversation = workspace.conversations.find((each) => each.id === id)
  return { id, name: conversation && nameOf(conversation) }
}

function nameOf({ kind, name }: Conversation): string {
  return kind === 'im' ? 'directmessage' : name
}

/** A message as history, shortcuts and clicks show it. */
export function messageJson({ id, text, author, threadTs, blocks, metadata }: Message): Payload {
  return {
    type: 'message',
    ts: id,
    text,
    ...(author === 'bot' || author === 'slack'
      ? { user: BOT.id, bot_id: BOT.botId, app_id: BOT.appId }
      : { user: PEOPLE[author].id }),
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    ...(blocks.length === 0 ? {} : { blocks }),
    ...(metadata === null ? {} : { metadata }),
  }
}

export function viewJson(workspace: Workspace, view: View): Payload {
  const isModal = view.source.type === 'modal'
  return {
    callback_id: '',
    private_metadata: '',
    external_id: '',
    ...view.source,
    blocks: view.blocks,
    id: view.id,
    hash: view.hash,
    state: stateOf(view),
    team_id: TEAM.id,
    app_id: BOT.appId,
    bot_id: BOT.botId,
    root_view_id: (isModal && workspace.modals[0]?.id) || view.id,
    previous_view_id: workspace.modals[workspace.modals.indexOf(view) - 1]?.id ?? null,
  }
}
