/** Whether a name stands beside the word for what it names. */
import { stem } from '../words/tokens.js'
import { ASKS, PART_NOUNS } from './lexicon.js'
import type { NameMatch } from './names.js'
import type { Reading } from './read.js'

/** Whether a name stands beside the word for what it names, "leadership pillar", or is plainly asked about. */
export function isLabelled(
  { words }: Pick<Reading, 'words'>,
  { start, end }: Pick<NameMatch, 'start' | 'end'>,
): boolean {
  const before = words.slice(0, start).findLast((word) => word !== 'the' && word !== 'their') ?? ''
  if (ABOUT.has(before) && words.some((word) => ASKS.has(word))) return true
  return [words[start - 1], words[end]].some((word) => word !== undefined && PART_NOUNS.has(stem(word)))
}

/** "What do we write about leadership": whatever else is said, this is what is asked about. */
const ABOUT: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning'])
