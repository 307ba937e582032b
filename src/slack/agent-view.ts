/**
 * What Slack shows of an app whose manifest has the agent view on: example questions above the conversation, and that an
 * answer is on its way. Without it nothing here is asked of Slack, and what it refuses is only logged.
 */
import type { App, Logger } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Ladderbot } from '../ladderbot.js'

/** Whether the agent view is on, as a delivery and the token tell. */
export type IsAgent = (event: DeliveredInAgentView) => boolean

/** What only the agent view sends along. */
interface DeliveredInAgentView {
  readonly context?: unknown
  readonly app_context?: unknown
  readonly assistant_thread?: unknown
}

/** @param hasScope says whether the token has the scope that comes with the agent view; undefined: nobody knows yet */
export function createIsAgent(hasScope: () => boolean | undefined): IsAgent {
  return ({ context, app_context: appContext, assistant_thread: thread }) =>
    hasScope() ?? [context, appContext, thread].some((mark) => mark !== undefined)
}

/** Slack shows no more. */
const MOST_PROMPTS = 4

export function registerAgentView(app: App, bot: () => Ladderbot, isAgent: IsAgent): void {
  app.event('app_home_opened', async ({ event, client, logger }) => {
    if (event.tab !== 'messages' || !isAgent(event)) return
    const help = bot().ask('help')
    const examples = help.kind === 'help' ? help.examples.slice(0, MOST_PROMPTS) : []
    if (examples.length === 0) return
    const prompts = examples.map(({ label, text }) => ({ title: label, message: text }))
    await quietly(logger, () =>
      client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title: 'You could ask', prompts }),
    )
  })
}

/**
 * Does the work while the thread says that it is in hand, and takes that back however the work ends. The work does not
 * wait for Slack to say so.
 */
export async function whileWorking(
  client: WebClient,
  thread: { readonly channel_id: string; readonly thread_ts: string },
  logger: Logger,
  work: () => Promise<void>,
): Promise<void> {
  const tell = (status: 'processing' | 'active') =>
    quietly(logger, () => client.agents.sessions.setStatus({ ...thread, status }))
  const told = tell('processing')
  try {
    await work()
  } finally {
    await told
    await tell('active')
  }
}

async function quietly(logger: Logger, call: () => Promise<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    logger.info('Slack refused what only the agent view shows:', error)
  }
}
