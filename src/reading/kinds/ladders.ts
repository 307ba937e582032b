/** The list of ladders. */
import { PARTS } from '../../words/asking.js'
import { stem } from '../../words/tokens.js'
import { type Asked, saysLadder } from '../asked.js'
import { ON_LADDERS } from '../lexicon.js'
import type { Query } from '../query.js'
import type { Reading } from '../read.js'

const ASKS_WHICH: ReadonlySet<string> = new Set([
  'which',
  'what',
  'list',
  'all',
  'welche',
  'cuales',
  'quelles',
  'quais',
])
/** Stems of those that "which … are covered" asks about. */
const COVERED: readonly string[] = ['role', 'job', 'team', 'department'].map(stem)
/** "Which frameworks": where one is asked about it has a name. */
const SEVERAL_LADDERS: ReadonlySet<string> = new Set([
  'ladders',
  'frameworks',
  'tracks',
  'paths',
  'matrices',
  'rubrics',
])
/** "Your career ladders please": so few words need no "which". */
const FEW_WORDS = 4

/** The list of ladders, each with its levels: "which ladders are there", "what roles do you cover", "which levels are there". */
export function asksForLadders({ reading }: Asked): Query | null {
  if (namesAnything(reading)) return null
  if (reading.left.length === 0 && PARTS.find(reading.words)) return { kind: 'ladders' }
  if (saysLadder(reading) && asksWhichAreCovered(reading.words)) return { kind: 'ladders' }
  if (reading.left.some((word) => !ON_LADDERS.has(stem(word)))) return null
  const asksWhich = reading.words.some((word) => ASKS_WHICH.has(word))
  const asks = saysLadder(reading) ? asksWhich || reading.words.length <= FEW_WORDS : asksWhichAreCovered(reading.words)
  return asks ? { kind: 'ladders' } : null
}

/** "Which roles", "all the teams": at most one word stands between. */
function asksWhichAreCovered(words: readonly string[]): boolean {
  return words.some((word, n) => {
    const before = words.slice(Math.max(0, n - 2), n)
    return (COVERED.includes(stem(word)) || SEVERAL_LADDERS.has(word)) && before.some((each) => ASKS_WHICH.has(each))
  })
}

function namesAnything({ names, levels }: Reading): boolean {
  return names.length > 0 || levels.length > 0
}
