/**
 * The terminal: `npm run ladder`. Comes in as arguments, or as one query a line on standard input; goes out as text or
 * as one JSON object a line, through the same answers as in Slack. Exit code 0 for an answer, 1 for none, 2 where it
 * could not be asked.
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { Answer } from './answer/answer.js'
import { environment, laddersDir, wordVectorsFile } from './config.js'
import { loadLadders } from './ladder/load.js'
import { problemLine } from './ladder/problem.js'
import { createLadderbot, type Ladderbot } from './ladderbot.js'
import { NEW_CONVERSATION } from './reading/conversation.js'
import { answerJson } from './render/json.js'
import { answerText } from './render/text.js'
import { loadVectors } from './search/load-vectors.js'

const USAGE = `Usage: npm run --silent ladder -- [--json | --explain] QUERY…   answers a question
       npm run --silent ladder -- --stdin                      answers a question a line, as JSON
       npm run --silent ladder -- --chat [--json]              a conversation: an empty line begins a new one
       npm run --silent ladder -- --help                       shows this`

const OPTIONS = {
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
  chat: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const HELP = `${USAGE}

Answers a question about the career ladders. Without a QUERY it says what can be asked.

  --json     the answer as one JSON object on one line
  --explain  how the question was read, and why
  --stdin    one question a line from standard input, one JSON object a line
  --chat     a conversation: one message a line, an empty line begins a new one
  --help     this text

Exit code: 0 for an answer, 1 for none, 2 where the question could not be asked.`

// Whoever reads the answers may have seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if ('problem' in asked) return refuse([asked.problem, USAGE])
  if (asked.as === 'help') {
    await print(HELP)
    return 0
  }
  const loaded = loadLadders(laddersDir(environment()))
  if ('problems' in loaded) return refuse(loaded.problems.map(problemLine))
  for (const notice of loaded.notices) process.stderr.write(`${problemLine(notice)}\n`)
  const vectors = await loadVectors(wordVectorsFile(environment()))
  if ('found' in vectors) return refuse([problemLine(vectors)])
  const bot = createLadderbot(loaded.ladders, vectors)
  switch (asked.as) {
    case 'lines':
      for await (const line of linesOf(process.stdin)) await print(jsonLine(line, bot.ask(line)))
      return 0
    case 'chat':
      await chat(bot, asked.json)
      return 0
    case 'explanation': {
      const answer = bot.ask(asked.query)
      await print(`${bot.explain(asked.query)}\n\n${answerText(answer)}`)
      return answer.kind === 'none' ? 1 : 0
    }
    case 'json':
    case 'text': {
      const answer = bot.ask(asked.query)
      await print(asked.as === 'json' ? jsonLine(asked.query, answer) : answerText(answer))
      return answer.kind === 'none' ? 1 : 0
    }
  }
}

type Asked =
  | { as: 'help' | 'lines' }
  | { as: 'chat'; json: boolean }
  | { as: 'text' | 'json' | 'explanation'; query: string }
  | { problem: string }

function readArguments(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { as: 'help' }
    const query = positionals.join(' ')
    const ways = [values.stdin && '--stdin', values.chat && '--chat', values.explain && '--explain'].filter(Boolean)
    if (ways.length > 1) return { problem: `${ways.join(' and ')} cannot be used together.` }
    if (values.stdin && positionals.length > 0) return { problem: 'With --stdin the queries come from standard input.' }
    if (values.chat && positionals.length > 0) return { problem: 'With --chat the messages come from standard input.' }
    if (values.explain && values.json) return { problem: '--explain and --json cannot be used together.' }
    if (values.stdin) return { as: 'lines' }
    if (values.chat) return { as: 'chat', json: values.json ?? false }
    return { as: values.explain ? 'explanation' : values.json ? 'json' : 'text', query }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** A conversation, a message a line; on a terminal with a prompt. */
async function chat(bot: Ladderbot, json: boolean): Promise<void> {
  const prompt = process.stdin.isTTY ? '> ' : ''
  let conversation = NEW_CONVERSATION
  process.stdout.write(prompt)
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') conversation = NEW_CONVERSATION
    else {
      const turn = bot.converse(line, conversation)
      conversation = turn.conversation
      await print(json ? jsonLine(line, turn.answer) : `${answerText(turn.answer)}\n`)
    }
    process.stdout.write(prompt)
  }
}

/** The lines as they arrive, without their ends; only a line break ends one, whatever else a query holds. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest
}

/** One line in every reading: JSON leaves some line breaks of other scripts as they are. */
function jsonLine(query: string, answer: Answer): string {
  return JSON.stringify(answerJson(query, answer)).replace(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Waits where the reader is slower, so that a long list of answers does not pile up. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 2
}
