/**
 * The log: one record a line on standard error, JSON for programs that collect it, plain text where people watch it in a
 * terminal. Whatever a record holds, it stays one line and shows no secret. Bolt and its clients log through here too;
 * their own logger lets a line break in a message pass for another record, and at debug level writes out addresses with
 * which anyone could post.
 */
import { inspect } from 'node:util'
import { LogLevel as BoltLogLevel, type Logger } from '@slack/bolt'
import type { LogLevel } from '../config.js'

/** What a record tells beside its text, for programs to count and filter by; what is undefined is left out. */
export type Fields = Readonly<Record<string, string | number | readonly string[] | undefined>>

export interface Log extends Logger {
  record(level: LogLevel, text: string, fields: Fields): void
}

const BOLT_LEVELS: Readonly<Record<LogLevel, BoltLogLevel>> = {
  debug: BoltLogLevel.DEBUG,
  info: BoltLogLevel.INFO,
  warn: BoltLogLevel.WARN,
  error: BoltLogLevel.ERROR,
}
const RANKS = Object.keys(BOLT_LEVELS)

/**
 * Tokens, and what stands for one: addresses of a `response_url`, of a Socket Mode connection and of a Redis, in payloads, quoted
 * either way and escaped or not, the verification token and trigger ids.
 */
const SECRETS =
  /\bx(?:ox[a-z]|app)-[\w-]+|https:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"'\\]+|\b(?:wss?|rediss?):\/\/[^\s"'\\]+|(?<=\b(?:token|trigger_id)\\?["']?: ?\\?["'])[^"'\\]+/g
/** What a terminal or a reader of logs may take for more than text, with the blanks that begin a new line. */
const CONTROL = /[\p{Cc}\u2028\u2029]+ */gu

/** Characters of a text: collectors of logs break lines of 16 kB, and half a record is none. */
const LONGEST = 8_000

/**
 * A log of all records at this level and above.
 * @param isTerminal whether people read it as it is written
 */
export function createLogger(level: LogLevel, isTerminal: boolean = process.stderr.isTTY): Log {
  const write = isTerminal ? asText : asJson
  const record = (of: LogLevel, text: string, fields: Fields): void => {
    if (RANKS.indexOf(of) >= RANKS.indexOf(level)) process.stderr.write(`${write(new Date(), of, text, fields)}\n`)
  }
  const recorder = (of: LogLevel) => {
    if (RANKS.indexOf(of) < RANKS.indexOf(level)) return () => {}
    return (...parts: unknown[]) => record(of, textOf(parts), {})
  }
  return {
    record: (of, text, fields) => record(of, textOf([text]), fields),
    debug: recorder('debug'),
    info: recorder('info'),
    warn: recorder('warn'),
    error: recorder('error'),
    getLevel: () => BOLT_LEVELS[level],
    setLevel: () => {},
    setName: () => {},
  }
}

/** The same log for a part whose troubles are told elsewhere in better words: all it says is for debugging. */
export function hushed(logger: Logger): Logger {
  return { ...logger, info: logger.debug, warn: logger.debug, error: logger.debug }
}

function textOf(parts: readonly unknown[]): string {
  return oneLine(parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' '))
}

function oneLine(text: string): string {
  const line = text.replace(SECRETS, '[hidden]').replace(CONTROL, ' | ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} … and ${line.length - LONGEST} characters more`
}

function asJson(time: Date, level: LogLevel, msg: string, fields: Fields): string {
  const tidy = (_name: string, value: unknown): unknown => (typeof value === 'string' ? oneLine(value) : value)
  return JSON.stringify({ time: time.toISOString(), level, msg, ...fields }, tidy)
}

function asText(time: Date, level: LogLevel, text: string, fields: Fields): string {
  const told = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  const clock = time.toTimeString().slice(0, 8)
  return [clock, level.toUpperCase().padEnd(5), text, oneLine(told.join(' '))].join(' ').trimEnd()
}
