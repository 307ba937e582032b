/**
 * The log: one record a line on standard error, whatever the record holds, and no secret in it. Bolt and its clients log
 * through here too; their own logger lets a line break in a message pass for another record, and at debug level writes
 * out addresses with which anyone could post.
 */
import { inspect } from 'node:util'
import { LogLevel as BoltLogLevel, type Logger } from '@slack/bolt'
import type { LogLevel } from '../config.js'

const BOLT_LEVELS: Readonly<Record<LogLevel, BoltLogLevel>> = {
  debug: BoltLogLevel.DEBUG,
  info: BoltLogLevel.INFO,
  warn: BoltLogLevel.WARN,
  error: BoltLogLevel.ERROR,
}

/**
 * Tokens, and what stands for one: addresses of a `response_url` and of a Socket Mode connection, and in payloads, quoted
 * either way and escaped or not, the verification token and trigger ids.
 */
const SECRETS =
  /\bx(?:ox[a-z]|app)-[\w-]+|https:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"'\\]+|\bwss?:\/\/[^\s"'\\]+|(?<=\b(?:token|trigger_id)\\?["']?: ?\\?["'])[^"'\\]+/g
/** What a terminal or a reader of logs may take for more than text, with the blanks that begin a new line. */
const CONTROL = /[\p{Cc}\u2028\u2029]+ */gu

/** A log of all records at this level and above. */
export function createLogger(level: LogLevel): Logger {
  const ranks = Object.keys(BOLT_LEVELS)
  const recorder = (of: LogLevel) => {
    if (ranks.indexOf(of) < ranks.indexOf(level)) return () => {}
    return (...parts: unknown[]) => void process.stderr.write(`[${of.toUpperCase()}] ${oneLine(parts)}\n`)
  }
  return {
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

function oneLine(parts: readonly unknown[]): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')
  return text.replace(SECRETS, '[hidden]').replace(CONTROL, ' | ')
}
