/**
 * The settings: the only reader of the environment and of `.env` in the working directory. Comes in as variables, goes
 * out as one value that says how the program runs, or as one line that names the variable and the fix. No message
 * repeats a value, since any of them may be a secret.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { config as readDotenv } from 'dotenv'

export type Environment = Readonly<Record<string, string | undefined>>

export type LogLevel = (typeof LOG_LEVELS)[number]

interface Common {
  /** Folder of ladder files. */
  readonly laddersDir: string
  readonly logLevel: LogLevel
}

interface SlackCommon extends Common {
  readonly botToken: string
  /** Whether people of other companies, in channels shared with them, are answered too. */
  readonly answerOutsiders: boolean
  /** The Web API's base address; absent: Slack's own. */
  readonly slackApiUrl?: string
  /** Where replicas share what they remember; absent: each remembers for itself. */
  readonly stateUrl?: string
}

export interface HttpSettings extends SlackCommon {
  readonly mode: 'http'
  readonly signingSecret: string
  /** 0: any free one. */
  readonly port: number
}

export interface SocketSettings extends SlackCommon {
  readonly mode: 'socket'
  readonly appToken: string
  /** Where health is served; null: nowhere. */
  readonly port: number | null
}

export interface LocalSettings extends Common {
  readonly mode: 'local'
  /** 0: any free one. */
  readonly port: number
  /** Whether a build machine runs it, where nobody looks at a browser. */
  readonly ci: boolean
}

/** A set of variables that cannot work; `problem` is one line for the person who set them. */
export interface WrongSettings {
  readonly mode: 'wrong'
  readonly problem: string
}

export type Settings = HttpSettings | SocketSettings | LocalSettings

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
const DEFAULT_PORT = 3000
/** Where in the app's settings on api.slack.com each is found. */
const BOT_TOKEN = 'the Bot User OAuth Token, which starts with xoxb- (OAuth & Permissions)'
const APP_TOKEN =
  'an app-level token with connections:write, which starts with xapp- (Basic Information, App-Level Tokens)'
const SIGNING_SECRET = 'the Signing Secret (Basic Information, App Credentials)'
const PACKAGE_LADDERS = fileURLToPath(new URL('../ladders', import.meta.url))
const PACKAGE_VECTORS = fileURLToPath(new URL('../vectors/english.bin', import.meta.url))

/** The variables of the process, and for those it leaves unset or empty the ones of `.env` in the working directory. */
export function environment(): Environment {
  const variables: Record<string, string> = {}
  readDotenv({ path: resolve('.env'), processEnv: variables, quiet: true, debug: false })
  for (const [name, value] of Object.entries(process.env)) if (value?.trim()) variables[name] = value
  return variables
}

/** The folder of ladder files, whatever the other variables hold: all that the command line needs. */
export function laddersDir(env: Environment): string {
  const folder = setting(env, 'LADDERS_DIR')
  return folder === undefined ? PACKAGE_LADDERS : resolve(folder)
}

/** The file of word vectors, whatever the other variables hold. */
export function wordVectorsFile(env: Environment): string {
  const file = setting(env, 'WORD_VECTORS')
  return file === undefined ? PACKAGE_VECTORS : resolve(file)
}

/** How the program is to run. */
export function readSettings(env: Environment): Settings | WrongSettings {
  const logLevel = LOG_LEVELS.find((level) => level === (setting(env, 'LOG_LEVEL') ?? 'info').toLowerCase())
  if (!logLevel) return wrong(`LOG_LEVEL is not a level: set it to one of ${LOG_LEVELS.join(', ')}.`)
  const port = portOf(setting(env, 'PORT'))
  if (port === undefined) return wrong('PORT is not a port: set it to a number from 0 to 65535, for example 3000.')
  const outsiders = (setting(env, 'ANSWER_OUTSIDERS') ?? 'no').toLowerCase()
  if (outsiders !== 'yes' && outsiders !== 'no')
    return wrong('ANSWER_OUTSIDERS is neither yes nor no: set it to one of them, or leave it out.')
  const common = { laddersDir: laddersDir(env), logLevel }

  const botToken = setting(env, 'SLACK_BOT_TOKEN')
  const appToken = setting(env, 'SLACK_APP_TOKEN')
  const signingSecret = setting(env, 'SLACK_SIGNING_SECRET')
  if (!botToken && !appToken && !signingSecret) {
    return { mode: 'local', ...common, port: port ?? DEFAULT_PORT, ci: setting(env, 'CI') !== undefined }
  }

  if (!botToken) return wrong(`SLACK_BOT_TOKEN is missing: set it to ${BOT_TOKEN}.`)
  if (!isToken(botToken, 'xoxb-')) return wrong(`SLACK_BOT_TOKEN is not a bot token: set it to ${BOT_TOKEN}.`)
  const slackApiUrl = setting(env, 'SLACK_API_URL')
  if (slackApiUrl !== undefined && !isAddress(slackApiUrl, /^https?:/i))
    return wrong(
      'SLACK_API_URL is not an address: set it to one that starts with https:// or http://, or leave it out.',
    )
  const stateUrl = setting(env, 'STATE_URL')
  if (stateUrl !== undefined && !isAddress(stateUrl, /^rediss?:\/\//i))
    return wrong('STATE_URL is not an address: set it to one that starts with redis:// or rediss://, or leave it out.')
  const answerOutsiders = outsiders === 'yes'
  const slack = {
    ...common,
    botToken,
    answerOutsiders,
    ...(slackApiUrl !== undefined && { slackApiUrl }),
    ...(stateUrl !== undefined && { stateUrl }),
  }

  if (appToken) {
    if (!isToken(appToken, 'xapp-')) return wrong(`SLACK_APP_TOKEN is not an app-level token: set it to ${APP_TOKEN}.`)
    return { mode: 'socket', ...slack, appToken, port }
  }
  if (signingSecret) return { mode: 'http', ...slack, signingSecret, port: port ?? DEFAULT_PORT }
  return wrong(
    `SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both missing: for Socket Mode set the first to ${APP_TOKEN}, for HTTP mode the second to ${SIGNING_SECRET}.`,
  )
}

function wrong(problem: string): WrongSettings {
  return { mode: 'wrong', problem }
}

function setting(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

/** Null where none is set, undefined where what is set is no port. */
function portOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

/** Only characters that a request header can carry: with any other the token would show up in the error of the request. */
function isToken(text: string, prefix: string): boolean {
  return text.startsWith(prefix) && /^[\w.-]+$/.test(text) && text.length > prefix.length
}

function isAddress(text: string, beginning: RegExp): boolean {
  return beginning.test(text) && URL.canParse(text)
}
