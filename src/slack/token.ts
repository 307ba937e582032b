/**
 * Whether Slack takes the bot token. Comes in as a Web API client, goes out as who the bot is once Slack says so; a
 * Slack that does not answer is asked again for as long as it takes.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { WebAPIPlatformError, type WebClient } from '@slack/web-api'

/** Who the app is in its workspace; unknown until Slack has accepted the token. */
export interface Identity {
  readonly botId?: string
  readonly botUserId?: string
  readonly teamId?: string
  /** Where its workspace is one of several of an organization. */
  readonly enterpriseId?: string
  /** What the token may do. */
  readonly scopes?: readonly string[]
}

const FIRST_PAUSE_MS = 500
/** Short enough that the bot is ready within seconds of Slack's return; `auth.test` may be called every second. */
const LONGEST_PAUSE_MS = 2_000
/** Codes with which Slack refuses a token, whatever is asked with it. */
const REFUSED: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])
/** Codes for a token that Slack knows, but not for what is asked of it. */
const UNFIT: ReadonlySet<string> = new Set(['missing_scope', 'no_permission', 'not_allowed_token_type'])

export function refusesToken(code: string | null): boolean {
  return code !== null && REFUSED.has(code)
}

/** The code of a refusal that only a person can mend; undefined where asking again may help, or nobody knows. */
export function refusalOf(error: unknown): string | undefined {
  const code = error instanceof WebAPIPlatformError ? error.data.error : ''
  return REFUSED.has(code) || UNFIT.has(code) ? code : undefined
}

/** For the person who set it. */
export function refusedBotToken(refusal: string): string {
  return `SLACK_BOT_TOKEN was refused by Slack (${refusal}): set it to the Bot User OAuth Token of the installed app (OAuth & Permissions).`
}

export function refusedAppToken(refusal: string): string {
  return `SLACK_APP_TOKEN was refused by Slack (${refusal}): set it to an app-level token with connections:write (Basic Information, App-Level Tokens), and turn Socket Mode on.`
}

/**
 * Asks Slack who the bot is until it answers.
 * @param onSilence called with the reason, the first time that Slack does not answer
 * @throws an error of one line when Slack refuses the token
 */
export async function acceptToken(
  client: WebClient,
  onSilence: (reason: string) => void,
  stopped: AbortSignal,
): Promise<Identity> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      const { bot_id, user_id, team_id, enterprise_id, response_metadata } = await client.auth.test()
      const scopes = response_metadata?.scopes
      return {
        ...(bot_id !== undefined && { botId: bot_id }),
        ...(user_id !== undefined && { botUserId: user_id }),
        ...(team_id !== undefined && { teamId: team_id }),
        ...(enterprise_id && { enterpriseId: enterprise_id }),
        ...(scopes !== undefined && { scopes }),
      }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) throw new Error(refusedBotToken(refusal))
      if (pause === FIRST_PAUSE_MS) onSilence(error instanceof Error ? error.message : String(error))
      await sleep(pause, undefined, { signal: stopped })
    }
  }
}
