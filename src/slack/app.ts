/**
 * The Slack app: everything it listens to, in one visible list. Comes in as the current Ladderbot and a way for
 * deliveries to arrive, goes out as a Bolt app that answers them. The same app runs in Slack, in the local mode and in
 * tests; only the receiver and `fetch` differ.
 */
import type { Receiver } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { LogLevel } from '../config.js'
import type { Ladderbot } from '../ladderbot.js'
import type { OnDelivered } from './account.js'
import { createIsAgent, registerAgentView } from './agent-view.js'
import { registerAppHome } from './app-home.js'
import { registerAskButton } from './ask-button.js'
import { registerBrief } from './brief.js'
import { registerCite } from './cite.js'
import { registerCommand } from './command.js'
import { registerDirectMessage } from './direct-message.js'
import { registerDraftCheck } from './draft-check.js'
import { dropDuplicates } from './duplicates.js'
import { answerErrors } from './errors.js'
import { registerEvidence } from './evidence.js'
import { explained } from './explained.js'
import { registerFeedback } from './feedback.js'
import { registerFind } from './find.js'
import { createLogger, hushed } from './logger.js'
import { registerLookUp } from './look-up.js'
import { registerMatch } from './match.js'
import { createMemory, type Memory } from './memory.js'
import { registerMention } from './mention.js'
import { carefully, clientOptions, type OnReply } from './outgoing.js'
import { turnAwayOutsiders } from './outsiders.js'
import { plainWhereRefused } from './plain-form.js'
import { registerShare } from './share.js'
import type { Identity } from './token.js'
import { TrackedApp } from './tracked-app.js'
import { takeTurns } from './turns.js'
import { registerUnclear } from './unclear.js'
import { registerWorkflowStep } from './workflow-step.js'

export interface AppOptions {
  readonly receiver: Receiver
  /** The bot that answers now; asked at each delivery, so that changed ladder files show without a restart. */
  readonly bot: () => Ladderbot
  readonly botToken: string
  /** Asked at each delivery; no delivery waits for it. */
  readonly identity: () => Identity
  readonly logLevel: LogLevel
  /** Whether people of other companies, in channels shared with them, are answered too. */
  readonly answerOutsiders: boolean
  /** The Web API's base address; absent: Slack's own. */
  readonly slackApiUrl?: string
  /** Carries Web API calls and answers to a `response_url`; absent: the network. */
  readonly fetch?: FetchFunction
  readonly onReply?: OnReply
  readonly onDelivered?: OnDelivered
  /** Absent: this process's own. */
  readonly memory?: Memory
}

/** An app with all its listeners; makes no request of its own, and answers commands without any. */
export function createApp(options: AppOptions): TrackedApp {
  const {
    receiver,
    botToken,
    identity,
    logLevel,
    answerOutsiders,
    slackApiUrl,
    fetch = globalThis.fetch,
    onReply,
    onDelivered = () => {},
    memory = createMemory(),
  } = options
  const logger = createLogger(logLevel)
  const bot = logLevel === 'debug' ? explained(options.bot, logger) : options.bot
  const post = plainWhereRefused(carefully(fetch, onReply), logger)
  const app = new TrackedApp(
    {
      receiver,
      authorize: async () => ({ botToken, ...identity() }),
      clientOptions: { ...clientOptions(fetch, slackApiUrl), fetch: post },
      logger,
      logLevel: logger.getLevel(),
      convoStore: false,
    },
    onDelivered,
  )
  // What becomes of its calls is told where they are made.
  app.webClientOptions.logger = hushed(logger)
  app.use(answerErrors(app, logger))
  app.use(dropDuplicates(memory))
  if (!answerOutsiders) app.use(turnAwayOutsiders(identity))
  app.use(takeTurns())
  // By the time that Bolt asks, `answerErrors` has logged the error, told the person and acknowledged the delivery.
  app.error(async () => {})

  const isAgent = createIsAgent(() => identity().scopes?.includes('assistant:write'))
  registerCommand(app, bot)
  registerMention(app, bot, memory)
  registerDirectMessage(app, bot, isAgent)
  registerAskButton(app, bot)
  registerShare(app, bot, post)
  registerBrief(app, bot)
  registerCite(app, bot)
  registerUnclear(app, bot)
  registerFeedback(app)
  registerAppHome(app, bot)
  registerFind(app, bot)
  registerLookUp(app, bot)
  registerMatch(app, bot, post)
  registerDraftCheck(app, bot)
  registerEvidence(app, bot)
  registerAgentView(app, bot, isAgent)
  registerWorkflowStep(app, bot)
  return app
}
