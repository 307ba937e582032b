/** Which words of a question are searched for, where nothing in it says outright what is asked. */

import { stem } from '../words/tokens.js'
import type { Asked } from './asked.js'
import { FRAME, GROWTH } from './lexicon.js'
import { wordsOfNames } from './meant.js'
import type { Reading } from './read.js'
import { mayBeSubject } from './subjects.js'

/** The words to search for: where some are left all that stand outside names, and the names that were not what was asked for. */
export function searchWords(asked: Asked): string[] {
  const { reading, know } = asked
  const isGrowth = (word: string): boolean => GROWTH.has(stem(word)) && know.knows(word)
  const isTold = reading.left.length > 0 || tellsWhatIsDone(reading)
  const words = isTold ? reading.beside.filter(isSearched) : reading.beside.filter(isGrowth)
  return [...new Set([...words, ...wordsOfNames(asked, reading.names.filter(mayBeSubject))])]
}

function isSearched(word: string): boolean {
  return word.length > 1 && !FRAME.has(stem(word)) && !/^\d+$/.test(word)
}

/** Whether a question opens with what somebody does: "coaching juniors". */
export function tellsWhatIsDone({ words }: Reading): boolean {
  const [first = ''] = words
  return first.length > SHORTEST_DOING && first.endsWith('ing') && !NOT_DOING.has(first)
}

/** "Bring", "thing". */
const SHORTEST_DOING = 5
const NOT_DOING: ReadonlySet<string> = new Set([
  'anything',
  'something',
  'nothing',
  'everything',
  'during',
  'morning',
  'evening',
])
