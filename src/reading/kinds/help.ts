/** What the bot can do: "help", "how do I use this". */
import { HOW_TO_USE } from '../../words/asking.js'
import type { Asked } from '../asked.js'
import { ADDRESS, FILLER, HELP } from '../lexicon.js'
import { afterOpening } from '../logistics.js'
import type { Query } from '../query.js'
import type { Reading } from '../read.js'

/** "Help" with no more words than this behind it is the command, whatever they are: "help me please". */
const WORDS_BEHIND_HELP = 2

/** What the bot can do. */
export function asksForHelp({ reading }: Asked): Query | null {
  return reading.names.length + reading.levels.length === 0 && (isHelp(reading) || HOW_TO_USE.find(reading.words))
    ? { kind: 'help' }
    : null
}

/** Whether some words are a call for help and nothing else. */
function isHelp(reading: Reading): boolean {
  const words = afterOpening(withoutAddress(reading))
  const isCommand = words[0] === 'help' && words.length <= 1 + WORDS_BEHIND_HELP
  return isCommand || HELP.has(words.join(' ')) || asksHowToUse(words)
}

const USES: ReadonlySet<string> = new Set(['use', 'using', 'work', 'works', 'type', 'ask', 'help'])
const THE_BOT: ReadonlySet<string> = new Set(['this', 'you', 'it', 'thing', 'here'])

/** "How do I use this thing": nothing but words of any question, the bot and its use among them. */
function asksHowToUse(words: readonly string[]): boolean {
  return (
    words.every((word) => FILLER.has(word)) &&
    words.some((word) => USES.has(word)) &&
    (words.length <= FEW_WORDS || words.some((word) => THE_BOT.has(word)))
  )
}

function withoutAddress({ words }: Reading): readonly string[] {
  return words.filter((word) => !ADDRESS.has(word))
}

const FEW_WORDS = 4
